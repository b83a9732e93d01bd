// Made by scripts/generate.ts from openapi/v6.yaml; do not edit.
import type { RequestSchemas } from "../types.ts";

export const requestSchemas: RequestSchemas = {
  "operations": [
    {
      "method": "POST",
      "path": "/token",
      "operationId": "SignIn",
      "status": 200,
      "security": false,
      "contentTypes": [
        "application/x-www-form-urlencoded",
        "application/json"
      ],
      "body": {
        "$ref": "#/$defs/TokenRequest"
      },
      "bodyRequired": true,
      "query": []
    }
  ],
  "$defs": {
    "AssertionGrantRule": {
      "description": "The grants that rest on Microsoft's word need the client and the assertion.",
      "if": {
        "required": [
          "grant_type"
        ],
        "properties": {
          "grant_type": {
            "enum": [
              "urn:ietf:params:oauth:grant-type:jwt-bearer",
              "operator"
            ]
          }
        }
      },
      "then": {
        "required": [
          "client_id",
          "assertion"
        ],
        "properties": {
          "client_id": true,
          "assertion": true
        }
      }
    },
    "IntegrationGrantRule": {
      "description": "The integration grant, which v6 and v7 have, needs an integration token.",
      "if": {
        "required": [
          "grant_type"
        ],
        "properties": {
          "grant_type": {
            "const": "integration"
          }
        }
      },
      "then": {
        "required": [
          "integration_token"
        ],
        "properties": {
          "integration_token": true
        }
      }
    },
    "PasswordGrantRule": {
      "description": "The password grant needs an account and its password.",
      "if": {
        "required": [
          "grant_type"
        ],
        "properties": {
          "grant_type": {
            "const": "password"
          }
        }
      },
      "then": {
        "required": [
          "username",
          "password"
        ],
        "properties": {
          "username": true,
          "password": true
        }
      }
    },
    "RefreshTokenGrantRule": {
      "description": "The refresh_token grant needs a refresh token.",
      "if": {
        "required": [
          "grant_type"
        ],
        "properties": {
          "grant_type": {
            "const": "refresh_token"
          }
        }
      },
      "then": {
        "required": [
          "refresh_token"
        ],
        "properties": {
          "refresh_token": true
        }
      }
    },
    "TokenRequest": {
      "type": "object",
      "description": "How to sign in. Which properties are needed depends on `grant_type`.",
      "required": [
        "grant_type"
      ],
      "properties": {
        "grant_type": {
          "type": "string",
          "enum": [
            "password",
            "refresh_token",
            "urn:ietf:params:oauth:grant-type:jwt-bearer",
            "integration",
            "operator"
          ],
          "description": "How to sign in. `integration` is in v6 and v7 only."
        },
        "integration_token": {
          "type": "string",
          "writeOnly": true,
          "description": "The token of a registered integration. For `integration`. In v6 and v7 only."
        },
        "username": {
          "type": "string",
          "description": "A Windows account of the server, `DOMAIN\\user` or a local name. For `password`."
        },
        "password": {
          "type": "string",
          "format": "password",
          "writeOnly": true,
          "description": "The password of that account. For `password`."
        },
        "refresh_token": {
          "type": "string",
          "writeOnly": true,
          "description": "The refresh token of an earlier answer. For `refresh_token`."
        },
        "client_id": {
          "type": "string",
          "description": "The application that Microsoft issued the assertion to; for a restore operator, the user's id and the tenant's id with a dot between; in v4 and v5 the tenant's name. Since v4 (4c)."
        },
        "assertion": {
          "type": "string",
          "writeOnly": true,
          "description": "What Microsoft's token endpoint answered: the whole JSON for a tenant's sign-in, the access token alone for a restore operator. Since v4 (4c)."
        }
      },
      "additionalProperties": false,
      "allOf": [
        {
          "$ref": "#/$defs/PasswordGrantRule"
        },
        {
          "$ref": "#/$defs/RefreshTokenGrantRule"
        },
        {
          "$ref": "#/$defs/AssertionGrantRule"
        },
        {
          "$ref": "#/$defs/IntegrationGrantRule"
        }
      ]
    }
  }
};
