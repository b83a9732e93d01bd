// Made by scripts/generate.ts from openapi/v7.yaml; do not edit.
import type { RequestSchemas } from "../types.ts";

export const requestSchemas: RequestSchemas = {
  "operations": [
    {
      "method": "GET",
      "path": "/License",
      "operationId": "GetLicense",
      "status": 200,
      "security": true,
      "query": []
    },
    {
      "method": "GET",
      "path": "/License/AutoUpdate",
      "operationId": "GetLicenseAutoUpdate",
      "status": 200,
      "security": true,
      "query": []
    },
    {
      "method": "PUT",
      "path": "/License/AutoUpdate",
      "operationId": "SetLicenseAutoUpdate",
      "status": 200,
      "security": true,
      "contentTypes": [
        "application/json"
      ],
      "body": {
        "$ref": "#/$defs/LicenseAutoUpdateInput"
      },
      "bodyRequired": true,
      "query": []
    },
    {
      "method": "POST",
      "path": "/License/Install",
      "operationId": "InstallLicense",
      "status": 200,
      "security": true,
      "contentTypes": [
        "application/json"
      ],
      "body": {
        "$ref": "#/$defs/LicenseInstallation"
      },
      "bodyRequired": true,
      "query": []
    },
    {
      "method": "POST",
      "path": "/License/Update",
      "operationId": "UpdateLicense",
      "status": 200,
      "security": true,
      "query": []
    },
    {
      "method": "GET",
      "path": "/LicensedUsers",
      "operationId": "ListLicensedUsers",
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
        },
        {
          "name": "organizationId",
          "required": false,
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "name",
          "required": false,
          "schema": {
            "type": "string"
          }
        }
      ]
    },
    {
      "method": "DELETE",
      "path": "/LicensedUsers/{licensedUserId}",
      "operationId": "RemoveLicensedUser",
      "status": 204,
      "security": true,
      "query": []
    },
    {
      "method": "GET",
      "path": "/licensing/statistic/platform",
      "operationId": "GetLicensingPlatforms",
      "status": 200,
      "security": true,
      "query": []
    },
    {
      "method": "GET",
      "path": "/licensing/statistic/reports/latest",
      "operationId": "GetLatestLicensingReport",
      "status": 200,
      "security": true,
      "query": []
    },
    {
      "method": "POST",
      "path": "/licensing/statistic/reports/{reportId}/approve",
      "operationId": "ApproveLicensingReport",
      "status": 200,
      "security": true,
      "contentTypes": [
        "application/json"
      ],
      "body": {
        "$ref": "#/$defs/LicensingReportApproval"
      },
      "bodyRequired": true,
      "query": []
    },
    {
      "method": "GET",
      "path": "/licensing/statistic/usage",
      "operationId": "GetLicenseUsage",
      "status": 200,
      "security": true,
      "query": [
        {
          "name": "platformId",
          "required": false,
          "schema": {
            "type": "string",
            "format": "uuid"
          }
        },
        {
          "name": "organizationId",
          "required": false,
          "schema": {
            "type": "string"
          }
        }
      ]
    },
    {
      "method": "GET",
      "path": "/Organizations/{organizationId}/LicensingInformation",
      "operationId": "GetOrganizationLicensing",
      "status": 200,
      "security": true,
      "query": []
    }
  ],
  "$defs": {
    "LicenseAutoUpdateInput": {
      "type": "object",
      "description": "Whether the licence is to be fetched by itself.",
      "properties": {
        "isEnabled": {
          "type": [
            "boolean",
            "null"
          ],
          "description": "Whether it is."
        }
      },
      "additionalProperties": false
    },
    "LicenseInstallation": {
      "type": "object",
      "description": "A licence to install.",
      "properties": {
        "licenseFile": {
          "type": "string",
          "description": "The licence file, as Base64."
        }
      },
      "additionalProperties": false
    },
    "LicensingReportApproval": {
      "type": "object",
      "description": "What to take out of a monthly report before it is approved.",
      "properties": {
        "removedObjects": {
          "type": "array",
          "description": "The objects to take out, by organization.",
          "items": {
            "$ref": "#/$defs/LicensingReportRemoval"
          }
        }
      },
      "additionalProperties": false
    },
    "LicensingReportRemoval": {
      "type": "object",
      "description": "Objects to take out of a monthly report.",
      "properties": {
        "backedUpOrganizationId": {
          "type": "string",
          "description": "The organization, by the id that backups know it by."
        },
        "platformId": {
          "type": "string",
          "format": "uuid",
          "description": "The platform."
        },
        "typeId": {
          "type": "integer",
          "format": "int32",
          "description": "The kind of object on that platform."
        },
        "removedCount": {
          "type": "integer",
          "format": "int32",
          "description": "How many objects to take out."
        },
        "removalReason": {
          "type": "string",
          "description": "Why."
        }
      },
      "additionalProperties": false
    }
  }
};
