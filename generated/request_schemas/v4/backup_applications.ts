// Made by scripts/generate.ts from openapi/v4.yaml; do not edit.
import type { RequestSchemas } from "../types.ts";

export const requestSchemas: RequestSchemas = {
  "operations": [
    {
      "method": "GET",
      "path": "/Organizations/{organizationId}/Applications",
      "operationId": "ListApplications",
      "status": 200,
      "security": true,
      "query": [
        {
          "name": "displayName",
          "required": false,
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "tag",
          "required": false,
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "limit",
          "required": false,
          "schema": {
            "type": "integer",
            "format": "int32",
            "default": 30,
            "maximum": 10000
          }
        },
        {
          "name": "offset",
          "required": false,
          "schema": {
            "type": "integer",
            "format": "int32",
            "default": 0
          }
        }
      ]
    },
    {
      "method": "POST",
      "path": "/Organizations/{organizationId}/Applications",
      "operationId": "CreateApplications",
      "status": 200,
      "security": true,
      "contentTypes": [
        "application/json"
      ],
      "body": {
        "$ref": "#/$defs/NewApplications"
      },
      "bodyRequired": true,
      "query": []
    },
    {
      "method": "GET",
      "path": "/Organizations/{organizationId}/BackupApplications",
      "operationId": "ListBackupApplications",
      "status": 200,
      "security": true,
      "query": [
        {
          "name": "limit",
          "required": false,
          "schema": {
            "type": "integer",
            "format": "int32",
            "default": 30,
            "maximum": 10000
          }
        },
        {
          "name": "offset",
          "required": false,
          "schema": {
            "type": "integer",
            "format": "int32",
            "default": 0
          }
        }
      ]
    },
    {
      "method": "PUT",
      "path": "/Organizations/{organizationId}/BackupApplications",
      "operationId": "AddBackupApplications",
      "status": 200,
      "security": true,
      "contentTypes": [
        "application/json"
      ],
      "body": {
        "type": "array",
        "items": {
          "$ref": "#/$defs/NewBackupApplication"
        }
      },
      "bodyRequired": true,
      "query": []
    }
  ],
  "$defs": {
    "ExistingApplication": {
      "type": "object",
      "description": "An application that is already registered in the tenant's Entra.",
      "required": [
        "applicationId"
      ],
      "properties": {
        "applicationId": {
          "type": "string",
          "format": "uuid",
          "description": "The id of the application."
        },
        "displayName": {
          "type": "string",
          "description": "The name of the application."
        },
        "tags": {
          "type": "array",
          "description": "The tags that the application carries, if any.",
          "items": {
            "type": "string"
          }
        }
      },
      "additionalProperties": false
    },
    "NewApplications": {
      "type": "object",
      "description": "Applications for the server to create, all with the same certificate.",
      "required": [
        "displayName",
        "userCode",
        "applicationCertificate"
      ],
      "properties": {
        "displayName": {
          "type": "string",
          "description": "The name of the new applications."
        },
        "userCode": {
          "type": "string",
          "writeOnly": true,
          "description": "The code of `POST /Organizations/{organizationId}/DeviceCode`, after an administrator of the tenant has entered it."
        },
        "applicationCertificate": {
          "type": "string",
          "contentEncoding": "base64",
          "writeOnly": true,
          "description": "The PFX that the applications will sign in with, as Base64 on one line."
        },
        "applicationCertificatePassword": {
          "type": "string",
          "format": "password",
          "writeOnly": true,
          "description": "The password of that PFX."
        }
      },
      "additionalProperties": false
    },
    "NewBackupApplication": {
      "type": "object",
      "description": "An application for the pool, and the certificate it signs in with. The documents' table describes one object where their example shows a list; the endpoint takes a bare list of these.",
      "required": [
        "application",
        "applicationCertificate"
      ],
      "properties": {
        "application": {
          "$ref": "#/$defs/ExistingApplication",
          "description": "The application."
        },
        "applicationCertificate": {
          "type": "string",
          "contentEncoding": "base64",
          "writeOnly": true,
          "description": "The PFX that the application signs in with, as Base64 on one line."
        },
        "applicationCertificatePassword": {
          "type": "string",
          "format": "password",
          "writeOnly": true,
          "description": "The password of that PFX."
        }
      },
      "additionalProperties": false
    }
  }
};
