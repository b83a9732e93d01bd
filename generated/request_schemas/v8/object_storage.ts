// Made by scripts/generate.ts from openapi/v8.yaml; do not edit.
import type { RequestSchemas } from "../types.ts";

export const requestSchemas: RequestSchemas = {
  "operations": [
    {
      "method": "GET",
      "path": "/Accounts",
      "operationId": "ListStorageAccounts",
      "status": 200,
      "security": true,
      "query": [
        {
          "name": "name",
          "required": false,
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "accountType",
          "required": false,
          "schema": {
            "$ref": "#/$defs/StorageAccountType"
          }
        },
        {
          "name": "organizationId",
          "required": false,
          "schema": {
            "type": "string",
            "format": "uuid"
          }
        }
      ]
    },
    {
      "method": "POST",
      "path": "/Accounts",
      "operationId": "AddStorageAccount",
      "status": 201,
      "security": true,
      "contentTypes": [
        "application/json"
      ],
      "body": {
        "$ref": "#/$defs/StorageAccountInput"
      },
      "bodyRequired": true,
      "query": []
    },
    {
      "method": "GET",
      "path": "/Accounts/{accountId}",
      "operationId": "GetStorageAccount",
      "status": 200,
      "security": true,
      "query": []
    },
    {
      "method": "PUT",
      "path": "/Accounts/{accountId}",
      "operationId": "EditStorageAccount",
      "status": 204,
      "security": true,
      "contentTypes": [
        "application/json"
      ],
      "body": {
        "$ref": "#/$defs/StorageAccountInput"
      },
      "bodyRequired": true,
      "query": []
    },
    {
      "method": "DELETE",
      "path": "/Accounts/{accountId}",
      "operationId": "RemoveStorageAccount",
      "status": 204,
      "security": true,
      "query": []
    },
    {
      "method": "GET",
      "path": "/EncryptionKeys",
      "operationId": "ListEncryptionKeys",
      "status": 200,
      "security": true,
      "query": [
        {
          "name": "description",
          "required": false,
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "organizationId",
          "required": false,
          "schema": {
            "type": "string",
            "format": "uuid"
          }
        }
      ]
    },
    {
      "method": "POST",
      "path": "/EncryptionKeys",
      "operationId": "AddEncryptionKey",
      "status": 201,
      "security": true,
      "contentTypes": [
        "application/json"
      ],
      "body": {
        "$ref": "#/$defs/EncryptionKeyInput"
      },
      "bodyRequired": true,
      "query": []
    },
    {
      "method": "GET",
      "path": "/EncryptionKeys/{keyId}",
      "operationId": "GetEncryptionKey",
      "status": 200,
      "security": true,
      "query": []
    },
    {
      "method": "DELETE",
      "path": "/EncryptionKeys/{keyId}",
      "operationId": "RemoveEncryptionKey",
      "status": 204,
      "security": true,
      "query": []
    }
  ],
  "$defs": {
    "EncryptionKeyInput": {
      "type": "object",
      "description": "A password to encrypt backups with.",
      "properties": {
        "password": {
          "type": "string",
          "format": "password",
          "writeOnly": true,
          "description": "The password."
        },
        "newPassword": {
          "type": "string",
          "format": "password",
          "writeOnly": true,
          "description": "The new password."
        },
        "oldPassword": {
          "type": "string",
          "format": "password",
          "writeOnly": true,
          "description": "The password so far."
        },
        "id": {
          "type": [
            "string",
            "null"
          ],
          "format": "uuid",
          "description": "The id of the password."
        },
        "description": {
          "type": "string",
          "description": "A hint for the password."
        },
        "organizationId": {
          "type": [
            "string",
            "null"
          ],
          "format": "uuid",
          "description": "The organization to reserve it for. Since v8."
        }
      },
      "additionalProperties": false
    },
    "StorageAccountInput": {
      "type": "object",
      "description": "An account for object storage to add or to change.",
      "properties": {
        "accountType": {
          "description": "Which kind of object storage it is for.",
          "anyOf": [
            {
              "$ref": "#/$defs/StorageAccountType"
            },
            {
              "type": "null"
            }
          ]
        },
        "userName": {
          "type": "string",
          "description": "The name of the Azure account, or the id of the access key."
        },
        "password": {
          "type": "string",
          "format": "password",
          "writeOnly": true,
          "description": "The key of the Azure account, or the secret of the access key."
        },
        "id": {
          "type": [
            "string",
            "null"
          ],
          "format": "uuid",
          "description": "The id of the account."
        },
        "description": {
          "type": "string",
          "description": "A note about the account."
        },
        "organizationId": {
          "type": [
            "string",
            "null"
          ],
          "format": "uuid",
          "description": "The organization to reserve it for."
        }
      },
      "additionalProperties": false
    },
    "StorageAccountType": {
      "type": "string",
      "description": "Which kind of object storage an account is for.",
      "enum": [
        "azureBlobAccount",
        "amazonS3Account",
        "amazonS3CompatibleAccount"
      ]
    }
  }
};
