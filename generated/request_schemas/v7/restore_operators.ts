// Made by scripts/generate.ts from openapi/v7.yaml; do not edit.
import type { RequestSchemas } from "../types.ts";

export const requestSchemas: RequestSchemas = {
  "operations": [
    {
      "method": "GET",
      "path": "/Organizations/{organizationId}/RbacRoles",
      "operationId": "ListOrganizationRoles",
      "status": 200,
      "security": true,
      "query": []
    },
    {
      "method": "POST",
      "path": "/Organizations/{organizationId}/RbacRoles",
      "operationId": "CreateRole",
      "status": 200,
      "security": true,
      "contentTypes": [
        "application/json"
      ],
      "body": {
        "$ref": "#/$defs/RoleInput"
      },
      "bodyRequired": true,
      "query": []
    },
    {
      "method": "GET",
      "path": "/RbacRoles",
      "operationId": "ListRoles",
      "status": 200,
      "security": true,
      "query": []
    },
    {
      "method": "GET",
      "path": "/RbacRoles/{roleId}",
      "operationId": "GetRole",
      "status": 200,
      "security": true,
      "query": []
    },
    {
      "method": "PUT",
      "path": "/RbacRoles/{roleId}",
      "operationId": "EditRole",
      "status": 204,
      "security": true,
      "contentTypes": [
        "application/json"
      ],
      "body": {
        "$ref": "#/$defs/RoleInput"
      },
      "bodyRequired": true,
      "query": []
    },
    {
      "method": "DELETE",
      "path": "/RbacRoles/{roleId}",
      "operationId": "RemoveRole",
      "status": 204,
      "security": true,
      "query": []
    },
    {
      "method": "GET",
      "path": "/RbacRoles/{roleId}/excludedItems",
      "operationId": "ListRoleExcludedItems",
      "status": 200,
      "security": true,
      "query": []
    },
    {
      "method": "POST",
      "path": "/RbacRoles/{roleId}/excludedItems",
      "operationId": "AddRoleExcludedItems",
      "status": 204,
      "security": true,
      "contentTypes": [
        "application/json"
      ],
      "body": {
        "type": "array",
        "items": {
          "$ref": "#/$defs/RoleItemInput"
        }
      },
      "bodyRequired": true,
      "query": []
    },
    {
      "method": "DELETE",
      "path": "/RbacRoles/{roleId}/excludedItems",
      "operationId": "RemoveRoleExcludedItems",
      "status": 204,
      "security": true,
      "query": [
        {
          "name": "ids",
          "required": true,
          "schema": {
            "type": "string"
          }
        }
      ]
    },
    {
      "method": "GET",
      "path": "/RbacRoles/{roleId}/excludedItems/{itemId}",
      "operationId": "GetRoleExcludedItem",
      "status": 200,
      "security": true,
      "query": []
    },
    {
      "method": "GET",
      "path": "/RbacRoles/{roleId}/operators",
      "operationId": "ListRoleOperators",
      "status": 200,
      "security": true,
      "query": []
    },
    {
      "method": "POST",
      "path": "/RbacRoles/{roleId}/operators",
      "operationId": "AddRoleOperators",
      "status": 204,
      "security": true,
      "contentTypes": [
        "application/json"
      ],
      "body": {
        "type": "array",
        "items": {
          "$ref": "#/$defs/RoleItemInput"
        }
      },
      "bodyRequired": true,
      "query": []
    },
    {
      "method": "DELETE",
      "path": "/RbacRoles/{roleId}/operators",
      "operationId": "RemoveRoleOperators",
      "status": 204,
      "security": true,
      "query": [
        {
          "name": "ids",
          "required": true,
          "schema": {
            "type": "string"
          }
        }
      ]
    },
    {
      "method": "GET",
      "path": "/RbacRoles/{roleId}/operators/{operatorId}",
      "operationId": "GetRoleOperator",
      "status": 200,
      "security": true,
      "query": []
    },
    {
      "method": "GET",
      "path": "/RbacRoles/{roleId}/selectedItems",
      "operationId": "ListRoleSelectedItems",
      "status": 200,
      "security": true,
      "query": []
    },
    {
      "method": "POST",
      "path": "/RbacRoles/{roleId}/selectedItems",
      "operationId": "AddRoleSelectedItems",
      "status": 204,
      "security": true,
      "contentTypes": [
        "application/json"
      ],
      "body": {
        "type": "array",
        "items": {
          "$ref": "#/$defs/RoleItemInput"
        }
      },
      "bodyRequired": true,
      "query": []
    },
    {
      "method": "DELETE",
      "path": "/RbacRoles/{roleId}/selectedItems",
      "operationId": "RemoveRoleSelectedItems",
      "status": 204,
      "security": true,
      "query": [
        {
          "name": "ids",
          "required": true,
          "schema": {
            "type": "string"
          }
        }
      ]
    },
    {
      "method": "GET",
      "path": "/RbacRoles/{roleId}/selectedItems/{itemId}",
      "operationId": "GetRoleSelectedItem",
      "status": 200,
      "security": true,
      "query": []
    }
  ],
  "$defs": {
    "AccountType": {
      "type": "string",
      "description": "What kind of mailbox a user has.",
      "enum": [
        "User",
        "SharedMailbox",
        "PublicMailbox"
      ]
    },
    "RoleGroupInput": {
      "type": "object",
      "description": "A group of a role.",
      "required": [
        "id",
        "displayName",
        "name",
        "type"
      ],
      "properties": {
        "id": {
          "type": "string",
          "description": "The id of the group."
        },
        "displayName": {
          "type": "string",
          "description": "The name that people see."
        },
        "type": {
          "description": "What kind of group this is.",
          "anyOf": [
            {
              "$ref": "#/$defs/RoleGroupType"
            },
            {
              "type": "null"
            }
          ]
        },
        "name": {
          "type": "string",
          "description": "The mail name of the group."
        },
        "onPremisesSid": {
          "type": "string",
          "description": "Its security identifier in the local directory. Since v7."
        }
      },
      "additionalProperties": false
    },
    "RoleGroupType": {
      "type": "string",
      "description": "What kind of group a role has.",
      "enum": [
        "Office365",
        "Security",
        "Distribution",
        "DynamicDistribution",
        "Unknown"
      ]
    },
    "RoleInput": {
      "type": "object",
      "description": "A restore operator role to create or to change.",
      "properties": {
        "id": {
          "type": [
            "string",
            "null"
          ],
          "format": "uuid",
          "description": "The id of the role."
        },
        "organizationId": {
          "type": "string",
          "format": "uuid",
          "description": "The organization it belongs to."
        },
        "name": {
          "type": "string",
          "description": "The name of the role."
        },
        "description": {
          "type": "string",
          "description": "A note about the role."
        },
        "roleType": {
          "description": "Whether its operators may restore the entire organization or specific objects.",
          "anyOf": [
            {
              "$ref": "#/$defs/RoleType"
            },
            {
              "type": "null"
            }
          ]
        },
        "operators": {
          "type": "array",
          "description": "Who gets the role.",
          "items": {
            "$ref": "#/$defs/RoleItemInput"
          }
        },
        "selectedItems": {
          "type": "array",
          "description": "What they may restore, with `SpecificObjects`.",
          "items": {
            "$ref": "#/$defs/RoleItemInput"
          }
        },
        "excludedItems": {
          "type": "array",
          "description": "What they may not restore.",
          "items": {
            "$ref": "#/$defs/RoleItemInput"
          }
        }
      },
      "additionalProperties": false
    },
    "RoleItemInput": {
      "type": "object",
      "description": "A user, group, site or team of a role.",
      "properties": {
        "id": {
          "type": "string",
          "description": "The id of the item in the role."
        },
        "site": {
          "$ref": "#/$defs/RoleSiteInput",
          "description": "The site, for `Site`."
        },
        "type": {
          "$ref": "#/$defs/RoleItemType",
          "description": "What the item is."
        },
        "user": {
          "$ref": "#/$defs/RoleUserInput",
          "description": "The user, for `User`."
        },
        "team": {
          "$ref": "#/$defs/RoleTeamInput",
          "description": "The team, for `Team`. Since v7."
        },
        "group": {
          "$ref": "#/$defs/RoleGroupInput",
          "description": "The group, for `Group`."
        }
      },
      "additionalProperties": false
    },
    "RoleItemType": {
      "type": "string",
      "description": "What an item of a role is.",
      "enum": [
        "Group",
        "User",
        "Site",
        "Team"
      ]
    },
    "RoleSiteInput": {
      "type": "object",
      "description": "A site of a role.",
      "required": [
        "id",
        "url",
        "title",
        "isCloud",
        "isPersonal"
      ],
      "properties": {
        "id": {
          "type": "string",
          "description": "The id of the site."
        },
        "url": {
          "type": [
            "string",
            "null"
          ],
          "description": "Its address."
        },
        "title": {
          "type": "string",
          "description": "The title of the site."
        },
        "parentUrl": {
          "type": "string",
          "description": "The address of the site above it."
        },
        "isCloud": {
          "type": [
            "boolean",
            "null"
          ],
          "description": "Whether it lives in Microsoft 365 rather than on the premises."
        },
        "isPersonal": {
          "type": [
            "boolean",
            "null"
          ],
          "description": "Whether it is a user's personal site."
        }
      },
      "additionalProperties": false
    },
    "RoleTeamInput": {
      "type": "object",
      "description": "A team of a role.",
      "required": [
        "id",
        "description",
        "displayName",
        "mail"
      ],
      "properties": {
        "id": {
          "type": "string",
          "format": "uuid",
          "description": "The id of the team."
        },
        "description": {
          "type": "string",
          "description": "What the team is for."
        },
        "displayName": {
          "type": "string",
          "description": "The name that people see."
        },
        "mail": {
          "type": "string",
          "description": "The mail address of the team."
        }
      },
      "additionalProperties": false
    },
    "RoleType": {
      "type": "string",
      "description": "Whether operators may restore the entire organization or specific objects.",
      "enum": [
        "EntireOrganization",
        "SpecificObjects"
      ]
    },
    "RoleUserInput": {
      "type": "object",
      "description": "A user of a role.",
      "required": [
        "id",
        "displayName",
        "name",
        "type"
      ],
      "properties": {
        "id": {
          "type": "string",
          "description": "The id of the user."
        },
        "displayName": {
          "type": "string",
          "description": "The name that people see."
        },
        "name": {
          "type": "string",
          "description": "The name that the user signs in with."
        },
        "type": {
          "description": "What kind of mailbox the user has.",
          "anyOf": [
            {
              "$ref": "#/$defs/AccountType"
            },
            {
              "type": "null"
            }
          ]
        },
        "onPremisesSid": {
          "type": "string",
          "description": "Its security identifier in the local directory. Since v7."
        }
      },
      "additionalProperties": false
    }
  }
};
