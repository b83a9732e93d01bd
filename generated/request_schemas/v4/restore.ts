// Made by scripts/generate.ts from openapi/v4.yaml; do not edit.
import type { RequestSchemas } from "../types.ts";

export const requestSchemas: RequestSchemas = {
  "operations": [
    {
      "method": "POST",
      "path": "/Organization/Action",
      "operationId": "ActOnOwnOrganization",
      "status": 201,
      "security": true,
      "contentTypes": [
        "application/json"
      ],
      "body": {
        "$ref": "#/$defs/OrganizationAction"
      },
      "bodyRequired": true,
      "query": []
    },
    {
      "method": "POST",
      "path": "/Organizations/{organizationId}/Action",
      "operationId": "ActOnOrganization",
      "status": 201,
      "security": true,
      "contentTypes": [
        "application/json"
      ],
      "body": {
        "$ref": "#/$defs/OrganizationAction"
      },
      "bodyRequired": true,
      "query": []
    },
    {
      "method": "GET",
      "path": "/RestoreSessions",
      "operationId": "ListRestoreSessions",
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
      "method": "GET",
      "path": "/RestoreSessions/{restoreSessionId}",
      "operationId": "GetRestoreSession",
      "status": 200,
      "security": true,
      "query": []
    },
    {
      "method": "POST",
      "path": "/RestoreSessions/{restoreSessionId}/Action",
      "operationId": "ActOnRestoreSession",
      "status": 200,
      "security": true,
      "contentTypes": [
        "application/json"
      ],
      "body": {
        "$ref": "#/$defs/RestoreSessionAction"
      },
      "bodyRequired": true,
      "query": []
    },
    {
      "method": "GET",
      "path": "/RestoreSessions/{restoreSessionId}/Events",
      "operationId": "ListRestoreSessionEvents",
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
    }
  ],
  "$defs": {
    "ExploreOptions": {
      "type": "object",
      "description": "What to open for restoring.",
      "properties": {
        "dateTime": {
          "type": [
            "string",
            "null"
          ],
          "format": "date-time",
          "description": "The point in time to restore from. The latest when left out."
        },
        "type": {
          "description": "What to restore: Exchange (`Vex`), SharePoint (`Vesp`), OneDrive (`Veod`) or Teams (`Vet`).",
          "anyOf": [
            {
              "$ref": "#/$defs/ExplorerType"
            },
            {
              "type": "null"
            }
          ]
        },
        "showDeleted": {
          "type": [
            "boolean",
            "null"
          ],
          "description": "Whether to show what the user has deleted."
        },
        "showAllVersions": {
          "type": [
            "boolean",
            "null"
          ],
          "description": "Whether to show every version of each item."
        }
      },
      "additionalProperties": false
    },
    "ExplorerType": {
      "type": "string",
      "description": "What is restored: Exchange (`Vex`), SharePoint (`Vesp`), OneDrive (`Veod`) or Teams (`Vet`).",
      "enum": [
        "Vex",
        "Veod",
        "Vesp",
        "Vet"
      ]
    },
    "OrganizationAction": {
      "type": "object",
      "description": "What to do with an organization. Up to v5.",
      "required": [
        "explore"
      ],
      "properties": {
        "explore": {
          "$ref": "#/$defs/ExploreOptions",
          "description": "Open a restore session for this point in time."
        }
      },
      "additionalProperties": false
    },
    "RestoreSessionAction": {
      "type": "object",
      "description": "What to do with a restore session. One property, named after what to do; its value is null, clients have also been seen to send empty text. Up to v5.",
      "minProperties": 1,
      "maxProperties": 1,
      "properties": {
        "stop": {
          "description": "Close it.",
          "anyOf": [
            {
              "type": "null"
            },
            {
              "type": "string",
              "const": ""
            }
          ]
        }
      },
      "additionalProperties": false
    }
  }
};
