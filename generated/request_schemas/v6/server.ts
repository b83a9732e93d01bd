// Made by scripts/generate.ts from openapi/v6.yaml; do not edit.
import type { RequestSchemas } from "../types.ts";

export const requestSchemas: RequestSchemas = {
  "operations": [
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
