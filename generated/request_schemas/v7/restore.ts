// Made by scripts/generate.ts from openapi/v7.yaml; do not edit.
import type { RequestSchemas } from "../types.ts";

export const requestSchemas: RequestSchemas = {
  "operations": [
    {
      "method": "GET",
      "path": "/RestorePoints",
      "operationId": "ListRestorePoints",
      "status": 200,
      "security": true,
      "query": [
        {
          "name": "organizationId",
          "required": false,
          "schema": {
            "type": "string",
            "format": "uuid"
          }
        },
        {
          "name": "jobId",
          "required": false,
          "schema": {
            "type": "string",
            "format": "uuid"
          }
        },
        {
          "name": "repositoryId",
          "required": false,
          "schema": {
            "type": "string",
            "format": "uuid"
          }
        },
        {
          "name": "from",
          "required": false,
          "schema": {
            "type": "string",
            "format": "date-time"
          }
        },
        {
          "name": "to",
          "required": false,
          "schema": {
            "type": "string",
            "format": "date-time"
          }
        },
        {
          "name": "orderAsc",
          "required": false,
          "schema": {
            "type": "boolean"
          }
        },
        {
          "name": "isLongTermCopy",
          "required": false,
          "schema": {
            "type": "boolean"
          }
        },
        {
          "name": "isCopy",
          "required": false,
          "schema": {
            "type": "boolean"
          }
        },
        {
          "name": "isRetrieved",
          "required": false,
          "schema": {
            "type": "boolean"
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
      "method": "GET",
      "path": "/RestorePoints/Changes",
      "operationId": "ListRestorePointChanges",
      "status": 200,
      "security": true,
      "query": [
        {
          "name": "from",
          "required": true,
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
        }
      ]
    },
    {
      "method": "GET",
      "path": "/RestorePoints/{restorePointId}",
      "operationId": "GetRestorePoint",
      "status": 200,
      "security": true,
      "query": []
    },
    {
      "method": "GET",
      "path": "/RestorePoints/{restorePointId}/protectedGroups",
      "operationId": "ListRestorePointGroups",
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
      "path": "/RestorePoints/{restorePointId}/protectedMailboxes",
      "operationId": "ListRestorePointMailboxes",
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
      "path": "/RestorePoints/{restorePointId}/protectedOnedrives",
      "operationId": "ListRestorePointOneDrives",
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
      "path": "/RestorePoints/{restorePointId}/protectedSites",
      "operationId": "ListRestorePointSites",
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
      "path": "/RestorePoints/{restorePointId}/protectedTeams",
      "operationId": "ListRestorePointTeams",
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
      "path": "/RestorePoints/{restorePointId}/protectedUsers",
      "operationId": "ListRestorePointUsers",
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
      "path": "/RestorePortalSettings",
      "operationId": "GetRestorePortalSettings",
      "status": 200,
      "security": true,
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
        },
        {
          "name": "startTimeFrom",
          "required": false,
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "startTimeTo",
          "required": false,
          "schema": {
            "type": "string"
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
    },
    {
      "method": "GET",
      "path": "/RestoreSessions/{restoreSessionId}/organization",
      "operationId": "GetRestoreSessionOrganization",
      "status": 200,
      "security": true,
      "query": []
    },
    {
      "method": "POST",
      "path": "/RestoreSessions/{restoreSessionId}/Stop",
      "operationId": "StopRestoreSession",
      "status": 200,
      "security": true,
      "query": []
    }
  ],
  "$defs": {}
};
