// Made by scripts/generate.ts from openapi/v8.yaml; do not edit.
import type { RequestSchemas } from "../types.ts";

export const requestSchemas: RequestSchemas = {
  "operations": [
    {
      "method": "GET",
      "path": "/ProtectedGroups",
      "operationId": "ListProtectedGroups",
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
          "name": "backedUpOrganizationId",
          "required": false,
          "schema": {
            "type": "string"
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
          "name": "restorePointId",
          "required": false,
          "schema": {
            "type": "string"
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
      "path": "/ProtectedGroups/{protectedGroupId}",
      "operationId": "GetProtectedGroup",
      "status": 200,
      "security": true,
      "query": []
    },
    {
      "method": "GET",
      "path": "/ProtectedSites",
      "operationId": "ListProtectedSites",
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
          "name": "backedUpOrganizationId",
          "required": false,
          "schema": {
            "type": "string"
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
          "name": "restorePointId",
          "required": false,
          "schema": {
            "type": "string"
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
      "path": "/ProtectedSites/{protectedSiteId}",
      "operationId": "GetProtectedSite",
      "status": 200,
      "security": true,
      "query": []
    },
    {
      "method": "GET",
      "path": "/ProtectedTeams",
      "operationId": "ListProtectedTeams",
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
          "name": "backedUpOrganizationId",
          "required": false,
          "schema": {
            "type": "string"
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
          "name": "restorePointId",
          "required": false,
          "schema": {
            "type": "string"
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
      "path": "/ProtectedTeams/{protectedTeamId}",
      "operationId": "GetProtectedTeam",
      "status": 200,
      "security": true,
      "query": []
    },
    {
      "method": "GET",
      "path": "/ProtectedUsers",
      "operationId": "ListProtectedUsers",
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
          "name": "backedUpOrganizationId",
          "required": false,
          "schema": {
            "type": "string"
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
          "name": "restorePointId",
          "required": false,
          "schema": {
            "type": "string"
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
      "path": "/ProtectedUsers/{protectedUserId}",
      "operationId": "GetProtectedUser",
      "status": 200,
      "security": true,
      "query": []
    }
  ],
  "$defs": {}
};
