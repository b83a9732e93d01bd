// Made by scripts/generate.ts from openapi/v3.yaml; do not edit.
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
        }
      ]
    }
  ],
  "$defs": {}
};
