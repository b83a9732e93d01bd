// Made by scripts/generate.ts from openapi/v8.yaml; do not edit.
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
          "name": "userId",
          "required": false,
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "groupId",
          "required": false,
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "siteId",
          "required": false,
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "teamId",
          "required": false,
          "schema": {
            "type": "string",
            "format": "uuid"
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
      "path": "/RestorePoints/{restorePointId}",
      "operationId": "GetRestorePoint",
      "status": 200,
      "security": true,
      "query": []
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
        },
        {
          "name": "endTimeFrom",
          "required": false,
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "endTimeTo",
          "required": false,
          "schema": {
            "type": "string"
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
          "name": "orderBy",
          "required": false,
          "schema": {
            "type": "string",
            "enum": [
              "CreationTime",
              "EndTime"
            ]
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
      "method": "GET",
      "path": "/RestoreSessions/{restoreSessionId}/Statistics",
      "operationId": "GetRestoreSessionStatistics",
      "status": 200,
      "security": true,
      "query": []
    },
    {
      "method": "POST",
      "path": "/RestoreSessions/{restoreSessionId}/Stop",
      "operationId": "StopRestoreSession",
      "status": 204,
      "security": true,
      "query": []
    }
  ],
  "$defs": {}
};
