// Made by scripts/generate.ts from openapi/v6.yaml; do not edit.
import type { RequestSchemas } from "../types.ts";

export const requestSchemas: RequestSchemas = {
  "operations": [
    {
      "method": "GET",
      "path": "/Organizations/{organizationId}/Groups",
      "operationId": "ListGroups",
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
          "name": "setId",
          "required": false,
          "schema": {
            "type": "string",
            "format": "uuid"
          }
        },
        {
          "name": "displayName",
          "required": false,
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "groupName",
          "required": false,
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "locationFilter",
          "required": false,
          "schema": {
            "type": "string",
            "enum": [
              "Any",
              "OnPremises",
              "Cloud",
              "Hybrid",
              "OnPremisesOrHybrid",
              "CloudOrHybrid"
            ]
          }
        }
      ]
    },
    {
      "method": "GET",
      "path": "/Organizations/{organizationId}/Groups/{groupId}",
      "operationId": "GetGroup",
      "status": 200,
      "security": true,
      "query": []
    },
    {
      "method": "GET",
      "path": "/Organizations/{organizationId}/Groups/{groupId}/Members",
      "operationId": "ListGroupMembers",
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
          "name": "setId",
          "required": false,
          "schema": {
            "type": "string",
            "format": "uuid"
          }
        }
      ]
    },
    {
      "method": "GET",
      "path": "/Organizations/{organizationId}/Sites",
      "operationId": "ListSites",
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
          "name": "setId",
          "required": false,
          "schema": {
            "type": "string",
            "format": "uuid"
          }
        },
        {
          "name": "includePersonalSites",
          "required": false,
          "schema": {
            "type": "boolean"
          }
        },
        {
          "name": "parentId",
          "required": false,
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "locationFilter",
          "required": false,
          "schema": {
            "type": "string",
            "enum": [
              "Cloud",
              "OnPremises",
              "Any"
            ]
          }
        }
      ]
    },
    {
      "method": "GET",
      "path": "/Organizations/{organizationId}/Sites/{siteId}",
      "operationId": "GetSite",
      "status": 200,
      "security": true,
      "query": []
    },
    {
      "method": "GET",
      "path": "/Organizations/{organizationId}/Teams",
      "operationId": "ListTeams",
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
          "name": "setId",
          "required": false,
          "schema": {
            "type": "string",
            "format": "uuid"
          }
        },
        {
          "name": "displayName",
          "required": false,
          "schema": {
            "type": "string"
          }
        }
      ]
    },
    {
      "method": "GET",
      "path": "/Organizations/{organizationId}/Teams/{teamId}",
      "operationId": "GetTeam",
      "status": 200,
      "security": true,
      "query": []
    },
    {
      "method": "GET",
      "path": "/Organizations/{organizationId}/Users",
      "operationId": "ListUsers",
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
          "name": "setId",
          "required": false,
          "schema": {
            "type": "string",
            "format": "uuid"
          }
        },
        {
          "name": "userName",
          "required": false,
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "displayName",
          "required": false,
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "locationFilter",
          "required": false,
          "schema": {
            "type": "string",
            "enum": [
              "Any",
              "OnPremises",
              "Cloud",
              "Hybrid",
              "OnPremisesOrHybrid",
              "CloudOrHybrid"
            ]
          }
        }
      ]
    },
    {
      "method": "GET",
      "path": "/Organizations/{organizationId}/Users/{userId}",
      "operationId": "GetUser",
      "status": 200,
      "security": true,
      "query": []
    },
    {
      "method": "GET",
      "path": "/Organizations/{organizationId}/Users/{userId}/OneDrives",
      "operationId": "ListOneDrives",
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
          "name": "setId",
          "required": false,
          "schema": {
            "type": "string",
            "format": "uuid"
          }
        }
      ]
    }
  ],
  "$defs": {}
};
