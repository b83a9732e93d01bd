// Made by scripts/generate.ts from openapi/v8.yaml; do not edit.
import type { RequestSchemas } from "../types.ts";

export const requestSchemas: RequestSchemas = {
  "operations": [
    {
      "method": "POST",
      "path": "/DeviceCode",
      "operationId": "RequestDeviceCode",
      "status": 200,
      "security": true,
      "contentTypes": [
        "application/json"
      ],
      "body": {
        "$ref": "#/$defs/DeviceCodeRequest"
      },
      "bodyRequired": true,
      "query": []
    },
    {
      "method": "POST",
      "path": "/DeviceCode/check",
      "operationId": "CheckDeviceCode",
      "status": 200,
      "security": true,
      "contentTypes": [
        "application/json"
      ],
      "body": {
        "$ref": "#/$defs/DeviceCodeCheckRequest"
      },
      "bodyRequired": true,
      "query": []
    },
    {
      "method": "POST",
      "path": "/Organizations/{organizationId}/DeviceCode",
      "operationId": "RequestOrganizationDeviceCode",
      "status": 200,
      "security": true,
      "query": []
    }
  ],
  "$defs": {
    "DeviceCodeCheckRequest": {
      "type": "object",
      "description": "The code to ask about. Since v6.",
      "required": [
        "userCode"
      ],
      "properties": {
        "userCode": {
          "type": "string",
          "description": "The `userCode` of an earlier device code."
        }
      },
      "additionalProperties": false
    },
    "DeviceCodeRequest": {
      "type": "object",
      "description": "What the server must know to ask Microsoft for a device code.",
      "properties": {
        "targetRegion": {
          "$ref": "#/$defs/Region",
          "description": "The Microsoft cloud of the organization that the code is for. Worldwide when left out."
        },
        "loginGraphAppOrganizationId": {
          "type": "string",
          "format": "uuid",
          "description": "The organization whose application is to sign in to Microsoft Graph. Since v8."
        }
      },
      "additionalProperties": false
    },
    "Region": {
      "type": "string",
      "description": "The Microsoft cloud that holds the organization. Since v6 the two clouds of the United States are spelled `USGovernment` and `USDefence`; v3 to v5 say `USgovCommunity` and `USgovDefence`.",
      "enum": [
        "Worldwide",
        "Germany",
        "China",
        "USDefence",
        "USGovernment"
      ]
    }
  }
};
