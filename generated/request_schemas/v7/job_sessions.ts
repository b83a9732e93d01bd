// Made by scripts/generate.ts from openapi/v7.yaml; do not edit.
import type { RequestSchemas } from "../types.ts";

export const requestSchemas: RequestSchemas = {
  "operations": [
    {
      "method": "GET",
      "path": "/JobSessions",
      "operationId": "ListJobSessions",
      "status": 200,
      "security": true,
      "query": [
        {
          "name": "jobId",
          "required": false,
          "schema": {
            "type": "string",
            "format": "uuid"
          }
        },
        {
          "name": "jobType",
          "required": false,
          "schema": {
            "$ref": "#/$defs/JobType"
          }
        },
        {
          "name": "endTimeLowerBound",
          "required": false,
          "schema": {
            "type": "string",
            "format": "date-time"
          }
        },
        {
          "name": "endTimeUpperBound",
          "required": false,
          "schema": {
            "type": "string",
            "format": "date-time"
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
      "path": "/JobSessions/Changes",
      "operationId": "ListJobSessionChanges",
      "status": 200,
      "security": true,
      "query": [
        {
          "name": "jobType",
          "required": false,
          "schema": {
            "$ref": "#/$defs/JobType"
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
          "name": "from",
          "required": false,
          "schema": {
            "type": "string"
          }
        }
      ]
    },
    {
      "method": "GET",
      "path": "/JobSessions/{jobSessionsId}",
      "operationId": "GetJobSession",
      "status": 200,
      "security": true,
      "query": []
    },
    {
      "method": "GET",
      "path": "/JobSessions/{sessionId}/LogItems",
      "operationId": "ListLogItems",
      "status": 200,
      "security": true,
      "query": [
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
      "path": "/JobSessions/{sessionId}/LogItems/{logItemId}",
      "operationId": "GetLogItem",
      "status": 200,
      "security": true,
      "query": []
    },
    {
      "method": "GET",
      "path": "/JobSessions/{sessionId}/ProcessedObjects",
      "operationId": "ListProcessedObjects",
      "status": 200,
      "security": true,
      "query": [
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
    }
  ],
  "$defs": {
    "JobType": {
      "type": "string",
      "description": "Whether a job backs up or copies.",
      "enum": [
        "Backup",
        "Copy"
      ]
    }
  }
};
