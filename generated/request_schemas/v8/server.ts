// Made by scripts/generate.ts from openapi/v8.yaml; do not edit.
import type { RequestSchemas } from "../types.ts";

export const requestSchemas: RequestSchemas = {
  "operations": [
    {
      "method": "GET",
      "path": "/Events",
      "operationId": "ListEvents",
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
        },
        {
          "name": "timeoutSeconds",
          "required": false,
          "schema": {
            "type": "integer",
            "format": "int32"
          }
        }
      ]
    },
    {
      "method": "GET",
      "path": "/Health",
      "operationId": "GetHealth",
      "status": 200,
      "security": true,
      "query": []
    },
    {
      "method": "GET",
      "path": "/ServiceInstance",
      "operationId": "GetServiceInstance",
      "status": 200,
      "security": true,
      "query": []
    }
  ],
  "$defs": {}
};
