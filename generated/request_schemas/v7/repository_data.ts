// Made by scripts/generate.ts from openapi/v7.yaml; do not edit.
import type { RequestSchemas } from "../types.ts";

export const requestSchemas: RequestSchemas = {
  "operations": [
    {
      "method": "GET",
      "path": "/BackupRepositories/{repositoryId}/GroupData",
      "operationId": "ListGroupData",
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
      "path": "/BackupRepositories/{repositoryId}/GroupData/{groupId}",
      "operationId": "GetGroupData",
      "status": 200,
      "security": true,
      "query": []
    },
    {
      "method": "GET",
      "path": "/BackupRepositories/{repositoryId}/MailboxData",
      "operationId": "ListMailboxData",
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
          "name": "filter",
          "required": false,
          "schema": {
            "type": "string"
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
          "name": "pointInTime",
          "required": false,
          "schema": {
            "type": "string",
            "format": "date-time"
          }
        }
      ]
    },
    {
      "method": "GET",
      "path": "/BackupRepositories/{repositoryId}/MailboxData/{mailboxId}",
      "operationId": "GetMailboxData",
      "status": 200,
      "security": true,
      "query": []
    },
    {
      "method": "GET",
      "path": "/BackupRepositories/{repositoryId}/OneDriveData",
      "operationId": "ListOneDriveData",
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
          "name": "filter",
          "required": false,
          "schema": {
            "type": "string"
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
          "name": "pointInTime",
          "required": false,
          "schema": {
            "type": "string",
            "format": "date-time"
          }
        }
      ]
    },
    {
      "method": "GET",
      "path": "/BackupRepositories/{repositoryId}/OneDriveData/{oneDriveId}",
      "operationId": "GetOneDriveData",
      "status": 200,
      "security": true,
      "query": []
    },
    {
      "method": "GET",
      "path": "/BackupRepositories/{repositoryId}/OrganizationData",
      "operationId": "ListOrganizationData",
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
      "path": "/BackupRepositories/{repositoryId}/OrganizationData/{organizationId}",
      "operationId": "GetOrganizationData",
      "status": 200,
      "security": true,
      "query": []
    },
    {
      "method": "GET",
      "path": "/BackupRepositories/{repositoryId}/SiteData",
      "operationId": "ListSiteData",
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
      "path": "/BackupRepositories/{repositoryId}/SiteData/{siteId}",
      "operationId": "GetSiteData",
      "status": 200,
      "security": true,
      "query": []
    },
    {
      "method": "GET",
      "path": "/BackupRepositories/{repositoryId}/TeamData",
      "operationId": "ListTeamData",
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
      "path": "/BackupRepositories/{repositoryId}/TeamData/{teamId}",
      "operationId": "GetTeamData",
      "status": 200,
      "security": true,
      "query": []
    },
    {
      "method": "GET",
      "path": "/BackupRepositories/{repositoryId}/UserData",
      "operationId": "ListUserData",
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
      "path": "/BackupRepositories/{repositoryId}/UserData/{userId}",
      "operationId": "GetUserData",
      "status": 200,
      "security": true,
      "query": []
    }
  ],
  "$defs": {}
};
