// Made by scripts/generate.ts from openapi/v8.yaml; do not edit.
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
    },
    {
      "method": "POST",
      "path": "/token/logout",
      "operationId": "SignOut",
      "status": 204,
      "security": true,
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
            "operator"
          ],
          "description": "How to sign in. `integration` was in v6 and v7 only."
        },
        "disable_antiforgery_token": {
          "type": "boolean",
          "description": "Whether to do without an antiforgery token, which a client without cookies should ask for. Since v7."
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
        }
      ]
    }
  }
};
