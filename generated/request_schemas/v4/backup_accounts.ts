// Made by scripts/generate.ts from openapi/v4.yaml; do not edit.
import type { RequestSchemas } from "../types.ts";

export const requestSchemas: RequestSchemas = {
  "operations": [
    {
      "method": "GET",
      "path": "/Organizations/{organizationId}/BackupAccounts",
      "operationId": "ListBackupAccounts",
      "status": 200,
      "security": true,
      "query": []
    },
    {
      "method": "PUT",
      "path": "/Organizations/{organizationId}/BackupAccounts",
      "operationId": "SetAccountPool",
      "status": 201,
      "security": true,
      "contentTypes": [
        "application/json"
      ],
      "body": {
        "type": "array",
        "items": {
          "$ref": "#/$defs/NewBackupAccount"
        }
      },
      "bodyRequired": true,
      "query": []
    }
  ],
  "$defs": {
    "GroupMemberType": {
      "type": "string",
      "description": "What kind of member this is.",
      "enum": [
        "Unknown",
        "User",
        "Group"
      ]
    },
    "NewBackupAccount": {
      "type": "object",
      "description": "One account of the new pool. The table of the v5 document leaves the password out, its example has it; without one the account could not sign in.",
      "required": [
        "groupMember",
        "password"
      ],
      "properties": {
        "groupMember": {
          "$ref": "#/$defs/NewGroupMember",
          "description": "The account, as a member of the group it was picked from."
        },
        "password": {
          "type": "string",
          "format": "password",
          "writeOnly": true,
          "description": "The password of the account; its app password if multi-factor authentication is on."
        }
      },
      "additionalProperties": false
    },
    "NewGroupMember": {
      "type": "object",
      "description": "The account to put into the pool.",
      "required": [
        "groupId"
      ],
      "properties": {
        "groupId": {
          "type": "string",
          "pattern": "^([0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}){2}$",
          "description": "The group that the member was found in, as `GET …/Groups/{groupId}/Members` gives it. Two GUIDs written without a separator, 72 characters."
        },
        "name": {
          "type": "string",
          "description": "The name of the member."
        },
        "login": {
          "type": "string",
          "description": "The name that the member signs in with."
        },
        "type": {
          "$ref": "#/$defs/GroupMemberType",
          "description": "What kind of member this is. A backup account is a `User`."
        },
        "isCloud": {
          "type": "boolean",
          "description": "Whether the member lives in Microsoft 365 rather than on the premises. Missing from the v5 table, present in what the same server answers."
        }
      },
      "additionalProperties": false
    }
  }
};
