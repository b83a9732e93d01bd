// Made by scripts/generate.ts from openapi/v4.yaml; do not edit.
import type { RequestSchemas } from "../types.ts";

export const requestSchemas: RequestSchemas = {
  "operations": [
    {
      "method": "GET",
      "path": "/LicensedUsers",
      "operationId": "ListLicensedUsers",
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
      "path": "/Organizations/{organizationId}/LicensingInformation",
      "operationId": "GetOrganizationLicensing",
      "status": 200,
      "security": true,
      "query": []
    }
  ],
  "$defs": {}
};
