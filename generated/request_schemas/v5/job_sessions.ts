// Made by scripts/generate.ts from openapi/v5.yaml; do not edit.
import type { RequestSchemas } from "../types.ts";

export const requestSchemas: RequestSchemas = {
  "operations": [
    {
      "method": "GET",
      "path": "/JobSessions",
      "operationId": "ListJobSessions",
      "status": 200,
      "security": true,
      "query": []
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
      "query": []
    },
    {
      "method": "GET",
      "path": "/JobSessions/{sessionId}/LogItems/{logItemId}",
      "operationId": "GetLogItem",
      "status": 200,
      "security": true,
      "query": []
    }
  ],
  "$defs": {}
};
