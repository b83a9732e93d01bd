// Made by scripts/generate.ts from openapi/v4.yaml; do not edit.
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
      "path": "/Organizations/{organizationId}/DeviceCode",
      "operationId": "RequestOrganizationDeviceCode",
      "status": 200,
      "security": true,
      "query": []
    }
  ],
  "$defs": {
    "DeviceCodeRequest": {
      "type": "object",
      "description": "What the server must know to ask Microsoft for a device code.",
      "properties": {
        "targetRegion": {
          "$ref": "#/$defs/Region",
          "description": "The Microsoft cloud of the organization that the code is for. Worldwide when left out."
        }
      },
      "additionalProperties": false
    },
    "Region": {
      "type": "string",
      "description": "The Microsoft cloud that holds the organization. Up to v5 the two clouds of the United States are spelled `USgovCommunity` and `USgovDefence`; since v6 they are `USGovernment` and `USDefence`. Whether an older server also understands the new names is not documented, so each version's own are sent.",
      "enum": [
        "Worldwide",
        "USgovCommunity",
        "USgovDefence",
        "Germany",
        "China"
      ]
    }
  }
};
