// Made by scripts/generate.ts from openapi/v3.yaml; do not edit.
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
        "application/x-www-form-urlencoded"
      ],
      "body": {
        "$ref": "#/$defs/TokenRequest"
      },
      "bodyRequired": true,
      "query": []
    }
  ],
  "$defs": {
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
            "refresh_token"
          ],
          "description": "How to sign in."
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
        }
      },
      "additionalProperties": false,
      "allOf": [
        {
          "$ref": "#/$defs/PasswordGrantRule"
        },
        {
          "$ref": "#/$defs/RefreshTokenGrantRule"
        }
      ]
    }
  }
};
