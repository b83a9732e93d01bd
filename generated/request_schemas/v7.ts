// Made by scripts/generate.ts from openapi/v7.yaml; do not edit.
import type { RequestSchemas } from "./types.ts";

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
    },
    {
      "method": "GET",
      "path": "/Organizations",
      "operationId": "ListOrganizations",
      "status": 200,
      "security": true,
      "query": [
        {
          "name": "extendedView",
          "required": false,
          "schema": {
            "type": "boolean",
            "default": false
          }
        }
      ]
    },
    {
      "method": "POST",
      "path": "/Organizations",
      "operationId": "AddOrganization",
      "status": 200,
      "security": true,
      "contentTypes": [
        "application/json"
      ],
      "body": {
        "$ref": "#/$defs/NewOrganization"
      },
      "bodyRequired": true,
      "query": []
    },
    {
      "method": "GET",
      "path": "/Organizations/{organizationId}",
      "operationId": "GetOrganization",
      "status": 200,
      "security": true,
      "query": [
        {
          "name": "extendedView",
          "required": false,
          "schema": {
            "type": "boolean",
            "default": false
          }
        }
      ]
    },
    {
      "method": "PUT",
      "path": "/Organizations/{organizationId}",
      "operationId": "EditOrganization",
      "status": 204,
      "security": true,
      "contentTypes": [
        "application/json"
      ],
      "body": {
        "$ref": "#/$defs/OrganizationChanges"
      },
      "bodyRequired": true,
      "query": []
    },
    {
      "method": "DELETE",
      "path": "/Organizations/{organizationId}",
      "operationId": "RemoveOrganization",
      "status": 204,
      "security": true,
      "query": []
    },
    {
      "method": "GET",
      "path": "/Organization",
      "operationId": "GetOwnOrganization",
      "status": 200,
      "security": true,
      "query": []
    },
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
    },
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
      "status": 200,
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
    },
    {
      "method": "GET",
      "path": "/Organizations/{organizationId}/BackupApplications",
      "operationId": "ListBackupApplications",
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
      "method": "PUT",
      "path": "/Organizations/{organizationId}/BackupApplications",
      "operationId": "AddBackupApplications",
      "status": 200,
      "security": true,
      "contentTypes": [
        "application/json"
      ],
      "body": {
        "type": "array",
        "items": {
          "$ref": "#/$defs/NewBackupApplication"
        }
      },
      "bodyRequired": true,
      "query": []
    },
    {
      "method": "GET",
      "path": "/Organizations/{organizationId}/Applications",
      "operationId": "ListApplications",
      "status": 200,
      "security": true,
      "query": [
        {
          "name": "displayName",
          "required": false,
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "tag",
          "required": false,
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
      "method": "POST",
      "path": "/Organizations/{organizationId}/Applications",
      "operationId": "CreateApplications",
      "status": 200,
      "security": true,
      "contentTypes": [
        "application/json"
      ],
      "body": {
        "$ref": "#/$defs/NewApplications"
      },
      "bodyRequired": true,
      "query": []
    },
    {
      "method": "GET",
      "path": "/Organizations/{organizationId}/Groups",
      "operationId": "ListGroups",
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
        },
        {
          "name": "setId",
          "required": false,
          "schema": {
            "type": "string",
            "format": "uuid"
          }
        },
        {
          "name": "displayName",
          "required": false,
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "groupName",
          "required": false,
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "locationFilter",
          "required": false,
          "schema": {
            "type": "string",
            "enum": [
              "Any",
              "OnPremises",
              "Cloud",
              "Hybrid",
              "OnPremisesOrHybrid",
              "CloudOrHybrid"
            ]
          }
        },
        {
          "name": "dataSource",
          "required": false,
          "schema": {
            "type": "string",
            "enum": [
              "PreferLocal",
              "Production",
              "PreferLocalResynced"
            ]
          }
        }
      ]
    },
    {
      "method": "GET",
      "path": "/Organizations/{organizationId}/Groups/{groupId}",
      "operationId": "GetGroup",
      "status": 200,
      "security": true,
      "query": [
        {
          "name": "dataSource",
          "required": false,
          "schema": {
            "type": "string",
            "enum": [
              "PreferLocal",
              "Production",
              "PreferLocalResynced"
            ]
          }
        }
      ]
    },
    {
      "method": "GET",
      "path": "/Organizations/{organizationId}/Groups/{groupId}/Members",
      "operationId": "ListGroupMembers",
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
        },
        {
          "name": "setId",
          "required": false,
          "schema": {
            "type": "string",
            "format": "uuid"
          }
        },
        {
          "name": "dataSource",
          "required": false,
          "schema": {
            "type": "string",
            "enum": [
              "PreferLocal",
              "Production",
              "PreferLocalResynced"
            ]
          }
        }
      ]
    },
    {
      "method": "GET",
      "path": "/Organizations/{organizationId}/Users",
      "operationId": "ListUsers",
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
        },
        {
          "name": "setId",
          "required": false,
          "schema": {
            "type": "string",
            "format": "uuid"
          }
        },
        {
          "name": "userName",
          "required": false,
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "displayName",
          "required": false,
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "locationFilter",
          "required": false,
          "schema": {
            "type": "string",
            "enum": [
              "Any",
              "OnPremises",
              "Cloud",
              "Hybrid",
              "OnPremisesOrHybrid",
              "CloudOrHybrid"
            ]
          }
        },
        {
          "name": "dataSource",
          "required": false,
          "schema": {
            "type": "string",
            "enum": [
              "PreferLocal",
              "Production",
              "PreferLocalResynced"
            ]
          }
        }
      ]
    },
    {
      "method": "GET",
      "path": "/Organizations/{organizationId}/Users/{userId}",
      "operationId": "GetUser",
      "status": 200,
      "security": true,
      "query": [
        {
          "name": "dataSource",
          "required": false,
          "schema": {
            "type": "string",
            "enum": [
              "PreferLocal",
              "Production",
              "PreferLocalResynced"
            ]
          }
        }
      ]
    }
  ],
  "$defs": {
    "AsApplication": {
      "description": "Holds for settings that sign in as an application.",
      "required": [
        "useApplicationOnlyAuth"
      ],
      "properties": {
        "useApplicationOnlyAuth": {
          "const": true
        }
      }
    },
    "AsExistingApplication": {
      "description": "Holds for settings that sign in as an application that exists.",
      "required": [
        "useApplicationOnlyAuth",
        "applicationId"
      ],
      "properties": {
        "useApplicationOnlyAuth": {
          "const": true
        },
        "applicationId": true
      }
    },
    "AsNewApplication": {
      "description": "Holds for settings that sign in as an application that is still to be created.",
      "required": [
        "useApplicationOnlyAuth"
      ],
      "properties": {
        "useApplicationOnlyAuth": {
          "const": true
        },
        "applicationId": false
      }
    },
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
    "ConfigureApplicationRule": {
      "description": "Setting up an application needs a user code and the id of the application.",
      "if": {
        "required": [
          "configureApplication"
        ],
        "properties": {
          "configureApplication": {
            "const": true
          }
        }
      },
      "then": {
        "required": [
          "userCode"
        ],
        "properties": {
          "userCode": true,
          "newApplicationName": false,
          "exchangeOnlineSettings": {
            "$ref": "#/$defs/AsExistingApplication"
          },
          "sharePointOnlineSettings": {
            "$ref": "#/$defs/AsExistingApplication"
          }
        }
      }
    },
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
        }
      },
      "additionalProperties": false
    },
    "ExchangeOnlineRule": {
      "description": "Exchange Online and its settings come together.",
      "if": {
        "required": [
          "isExchangeOnline"
        ],
        "properties": {
          "isExchangeOnline": {
            "const": true
          }
        }
      },
      "then": {
        "required": [
          "exchangeOnlineSettings"
        ],
        "properties": {
          "exchangeOnlineSettings": {
            "$ref": "#/$defs/SignInRule"
          }
        }
      },
      "else": {
        "properties": {
          "exchangeOnlineSettings": false
        }
      }
    },
    "ExchangeRule": {
      "description": "An Exchange server and its settings come together.",
      "if": {
        "required": [
          "isExchange"
        ],
        "properties": {
          "isExchange": {
            "const": true
          }
        }
      },
      "then": {
        "required": [
          "exchangeSettings"
        ],
        "properties": {
          "exchangeSettings": {
            "$ref": "#/$defs/ServerRule"
          }
        }
      },
      "else": {
        "properties": {
          "exchangeSettings": false
        }
      }
    },
    "ExchangeSettings": {
      "type": "object",
      "description": "How to reach an Exchange server on the premises.",
      "properties": {
        "serverName": {
          "type": "string",
          "description": "The server's name."
        },
        "username": {
          "type": "string",
          "description": "The account to sign in with, `DOMAIN\\user`."
        },
        "password": {
          "type": "string",
          "format": "password",
          "writeOnly": true,
          "description": "The password of the account."
        },
        "useSSL": {
          "type": "boolean",
          "description": "Whether to encrypt the connection."
        },
        "skipCAverification": {
          "type": "boolean",
          "description": "Whether to accept a certificate of an unknown authority."
        },
        "skipCommonnameverification": {
          "type": "boolean",
          "description": "Whether to accept a certificate of another name."
        },
        "skipRevocationcheck": {
          "type": "boolean",
          "description": "Whether to accept a certificate without asking if it was revoked."
        },
        "grantImpersonation": {
          "type": "boolean",
          "description": "Whether the server is to give the account the right to open every mailbox."
        },
        "configureThrottlingpolicy": {
          "type": "boolean",
          "description": "Whether the server is to set up a throttling policy without limits for the account. The v5 document also writes configureThrottlingPolicy; servers answer this spelling."
        }
      },
      "additionalProperties": false
    },
    "ExistingApplication": {
      "type": "object",
      "description": "An application that is already registered in the tenant's Entra.",
      "required": [
        "applicationId"
      ],
      "properties": {
        "applicationId": {
          "type": "string",
          "format": "uuid",
          "description": "The id of the application."
        },
        "displayName": {
          "type": "string",
          "description": "The name of the application."
        },
        "tags": {
          "type": "array",
          "description": "The tags that the application carries, if any.",
          "items": {
            "type": "string"
          }
        }
      },
      "additionalProperties": false
    },
    "ExistingApplicationRule": {
      "description": "Without a user code an application must exist. Exchange Online then needs the account to act as, SharePoint Online the tenant's name.",
      "if": {
        "not": {
          "required": [
            "userCode"
          ],
          "properties": {
            "userCode": true
          }
        }
      },
      "then": {
        "properties": {
          "exchangeOnlineSettings": {
            "if": {
              "$ref": "#/$defs/AsApplication"
            },
            "then": {
              "required": [
                "applicationId",
                "account"
              ],
              "properties": {
                "applicationId": true,
                "account": true
              }
            }
          },
          "sharePointOnlineSettings": {
            "if": {
              "$ref": "#/$defs/AsApplication"
            },
            "then": {
              "required": [
                "applicationId",
                "officeOrganizationName"
              ],
              "properties": {
                "applicationId": true,
                "officeOrganizationName": true
              }
            }
          }
        }
      }
    },
    "GroupMemberType": {
      "type": "string",
      "description": "What kind of member this is.",
      "enum": [
        "Unknown",
        "User",
        "Group"
      ]
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
    "NewApplicationRule": {
      "description": "A new application needs a user code and a sign-in as an application, and has no id yet.",
      "if": {
        "required": [
          "newApplicationName"
        ],
        "properties": {
          "newApplicationName": true
        }
      },
      "then": {
        "required": [
          "userCode"
        ],
        "properties": {
          "userCode": true,
          "exchangeOnlineSettings": {
            "$ref": "#/$defs/AsNewApplication"
          },
          "sharePointOnlineSettings": {
            "$ref": "#/$defs/AsNewApplication"
          }
        }
      }
    },
    "NewApplications": {
      "type": "object",
      "description": "Applications for the server to create, all with the same certificate.",
      "required": [
        "displayName",
        "userCode",
        "applicationCertificate"
      ],
      "properties": {
        "displayName": {
          "type": "string",
          "description": "The name of the new applications."
        },
        "userCode": {
          "type": "string",
          "writeOnly": true,
          "description": "The code of `POST /Organizations/{organizationId}/DeviceCode`, after an administrator of the tenant has entered it."
        },
        "applicationCertificate": {
          "type": "string",
          "contentEncoding": "base64",
          "writeOnly": true,
          "description": "The PFX that the applications will sign in with, as Base64 on one line."
        },
        "applicationCertificatePassword": {
          "type": "string",
          "format": "password",
          "writeOnly": true,
          "description": "The password of that PFX."
        },
        "count": {
          "type": "integer",
          "format": "int32",
          "description": "How many applications to create. One when left out. Since v5."
        }
      },
      "additionalProperties": false
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
    "NewBackupApplication": {
      "type": "object",
      "description": "An application for the pool, and the certificate it signs in with. The documents' table describes one object where their example shows a list; the endpoint takes a bare list of these.",
      "required": [
        "application",
        "applicationCertificate"
      ],
      "properties": {
        "application": {
          "$ref": "#/$defs/ExistingApplication",
          "description": "The application."
        },
        "applicationCertificate": {
          "type": "string",
          "contentEncoding": "base64",
          "writeOnly": true,
          "description": "The PFX that the application signs in with, as Base64 on one line."
        },
        "applicationCertificatePassword": {
          "type": "string",
          "format": "password",
          "writeOnly": true,
          "description": "The password of that PFX."
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
    },
    "NewOrganization": {
      "type": "object",
      "description": "An organization to add. What it needs depends on its type and on how the server is to sign in; the rules say so one by one.",
      "required": [
        "type"
      ],
      "properties": {
        "type": {
          "$ref": "#/$defs/OrganizationType",
          "description": "Where the organization lives."
        },
        "name": {
          "type": "string",
          "description": "The name of the organization in the backup server. For organizations on the premises, and for renaming."
        },
        "isExchangeOnline": {
          "type": "boolean",
          "description": "Whether to back up Exchange Online. Needs `exchangeOnlineSettings`."
        },
        "isSharePointOnline": {
          "type": "boolean",
          "description": "Whether to back up SharePoint Online and OneDrive. Needs `sharePointOnlineSettings`."
        },
        "isExchange": {
          "type": "boolean",
          "description": "Whether to back up an Exchange server on the premises. Needs `exchangeSettings`."
        },
        "exchangeSettings": {
          "$ref": "#/$defs/ExchangeSettings",
          "description": "How to reach the Exchange server on the premises."
        },
        "isSharepoint": {
          "type": "boolean",
          "description": "Whether to back up a SharePoint server on the premises. Needs `sharepointSettings`. The documents also write isSharePoint; servers answer this spelling, with a small p."
        },
        "region": {
          "$ref": "#/$defs/Region",
          "description": "The Microsoft cloud that holds the organization. Worldwide when left out, which is usual together with a user code: the region was named when the code was requested."
        },
        "exchangeOnlineSettings": {
          "$ref": "#/$defs/Office365ConnectionSettings",
          "description": "How to sign in to Exchange Online."
        },
        "sharePointOnlineSettings": {
          "$ref": "#/$defs/Office365ConnectionSettings",
          "description": "How to sign in to SharePoint Online."
        },
        "sharepointSettings": {
          "$ref": "#/$defs/SharepointSettings",
          "description": "How to reach the SharePoint server on the premises. The documents also write sharePointSettings; servers answer this spelling."
        },
        "userCode": {
          "type": "string",
          "writeOnly": true,
          "description": "The code of `POST /DeviceCode`, after an administrator of the tenant has entered it. Goes with `newApplicationName`, and since v6 with `configureApplication` as well. Since v4 (4c)."
        },
        "newApplicationName": {
          "type": "string",
          "writeOnly": true,
          "description": "The name of an Entra application for the server to create. It rules out `applicationId` in the settings. Since v4 (4c)."
        },
        "isTeamsOnline": {
          "type": "boolean",
          "description": "Whether to back up Teams. Since v5."
        },
        "isTeamsChatsOnline": {
          "type": "boolean",
          "description": "Whether to back up the chats of Teams, which only a sign-in as an application can do. Since v6 (6a)."
        },
        "configureApplication": {
          "type": "boolean",
          "description": "Whether the server is to give the application in `applicationId` its certificate and permissions. Needs `userCode`. Not documented before v6."
        },
        "description": {
          "type": "string",
          "description": "A note about the organization. Since v7."
        }
      },
      "additionalProperties": false,
      "allOf": [
        {
          "$ref": "#/$defs/OnlineServicesRule"
        },
        {
          "$ref": "#/$defs/ServersRule"
        },
        {
          "$ref": "#/$defs/ExchangeOnlineRule"
        },
        {
          "$ref": "#/$defs/SharePointOnlineRule"
        },
        {
          "$ref": "#/$defs/ExchangeRule"
        },
        {
          "$ref": "#/$defs/SharepointRule"
        },
        {
          "$ref": "#/$defs/SameSignInRule"
        },
        {
          "$ref": "#/$defs/NewApplicationRule"
        },
        {
          "$ref": "#/$defs/ExistingApplicationRule"
        },
        {
          "$ref": "#/$defs/UserCodeRule"
        },
        {
          "$ref": "#/$defs/ConfigureApplicationRule"
        },
        {
          "$ref": "#/$defs/TeamsRule"
        },
        {
          "$ref": "#/$defs/TeamsChatsRule"
        }
      ]
    },
    "Office365ConnectionSettings": {
      "type": "object",
      "description": "How to sign in to one of the services of Microsoft 365.",
      "properties": {
        "account": {
          "type": "string",
          "description": "The account to sign in with. When signing in to Exchange Online as an application, the account that the application acts as."
        },
        "password": {
          "type": "string",
          "format": "password",
          "writeOnly": true,
          "description": "The password of the account; its app password with legacy protocols."
        },
        "grantAdminAccess": {
          "type": "boolean",
          "description": "Whether the server is to give the account the roles it needs."
        },
        "useMfa": {
          "type": "boolean",
          "description": "Whether to sign in by modern authentication. False for basic authentication."
        },
        "useCustomVeeamAADApplication": {
          "type": "boolean",
          "description": "Whether basic authentication is to go through the product's own Entra application."
        },
        "applicationId": {
          "type": "string",
          "format": "uuid",
          "description": "The Entra application to sign in with."
        },
        "applicationSecret": {
          "type": "string",
          "format": "password",
          "writeOnly": true,
          "description": "A secret of that application. Legacy protocols only, and instead of a certificate."
        },
        "applicationCertificatePassword": {
          "type": "string",
          "format": "password",
          "writeOnly": true,
          "description": "The password of the PFX."
        },
        "applicationCertificateThumbprint": {
          "type": "string",
          "description": "The thumbprint of the certificate. The server works it out itself, so it may be left out."
        },
        "useApplicationOnlyAuth": {
          "type": "boolean",
          "description": "Whether to sign in as an application, with a certificate and without a password. Since v4."
        },
        "officeOrganizationName": {
          "type": "string",
          "description": "The tenant's name, such as `contoso.onmicrosoft.com`. Needed for SharePoint Online with an existing application. The v4 table leaves it out; v4 servers answer it. Since v4."
        },
        "sharePointSaveAllWebParts": {
          "type": "boolean",
          "description": "Whether to back up web parts that SharePoint does not export too. Since v4."
        },
        "applicationCertificate": {
          "type": "string",
          "contentEncoding": "base64",
          "writeOnly": true,
          "description": "The PFX to sign in with, private key included, as Base64 on one line."
        }
      },
      "additionalProperties": false
    },
    "OnlineServicesRule": {
      "description": "Microsoft 365 and hybrid organizations back up at least one online service; an organization on the premises none.",
      "if": {
        "required": [
          "type"
        ],
        "properties": {
          "type": {
            "enum": [
              "Office365",
              "Hybrid"
            ]
          }
        }
      },
      "then": {
        "anyOf": [
          {
            "required": [
              "isExchangeOnline"
            ],
            "properties": {
              "isExchangeOnline": {
                "const": true
              }
            }
          },
          {
            "required": [
              "isSharePointOnline"
            ],
            "properties": {
              "isSharePointOnline": {
                "const": true
              }
            }
          }
        ]
      },
      "else": {
        "properties": {
          "isExchangeOnline": {
            "const": false
          },
          "isSharePointOnline": {
            "const": false
          },
          "userCode": false,
          "newApplicationName": false
        }
      }
    },
    "OrganizationChanges": {
      "type": "object",
      "description": "What to change about an organization. Whatever is left out stays as it is.",
      "properties": {
        "type": {
          "$ref": "#/$defs/OrganizationType",
          "description": "Where the organization lives."
        },
        "name": {
          "type": "string",
          "description": "The name of the organization in the backup server. For organizations on the premises, and for renaming."
        },
        "isExchangeOnline": {
          "type": "boolean",
          "description": "Whether to back up Exchange Online. Needs `exchangeOnlineSettings`."
        },
        "isSharePointOnline": {
          "type": "boolean",
          "description": "Whether to back up SharePoint Online and OneDrive. Needs `sharePointOnlineSettings`."
        },
        "isExchange": {
          "type": "boolean",
          "description": "Whether to back up an Exchange server on the premises. Needs `exchangeSettings`."
        },
        "exchangeSettings": {
          "$ref": "#/$defs/ExchangeSettings",
          "description": "How to reach the Exchange server on the premises."
        },
        "isSharepoint": {
          "type": "boolean",
          "description": "Whether to back up a SharePoint server on the premises. Needs `sharepointSettings`. The documents also write isSharePoint; servers answer this spelling, with a small p."
        },
        "region": {
          "$ref": "#/$defs/Region",
          "description": "The Microsoft cloud that holds the organization. Worldwide when left out, which is usual together with a user code: the region was named when the code was requested."
        },
        "exchangeOnlineSettings": {
          "$ref": "#/$defs/Office365ConnectionSettings",
          "description": "How to sign in to Exchange Online."
        },
        "sharePointOnlineSettings": {
          "$ref": "#/$defs/Office365ConnectionSettings",
          "description": "How to sign in to SharePoint Online."
        },
        "sharepointSettings": {
          "$ref": "#/$defs/SharepointSettings",
          "description": "How to reach the SharePoint server on the premises. The documents also write sharePointSettings; servers answer this spelling."
        },
        "userCode": {
          "type": "string",
          "writeOnly": true,
          "description": "The code of `POST /DeviceCode`, after an administrator of the tenant has entered it. Goes with `newApplicationName`, and since v6 with `configureApplication` as well. Since v4 (4c)."
        },
        "newApplicationName": {
          "type": "string",
          "writeOnly": true,
          "description": "The name of an Entra application for the server to create. It rules out `applicationId` in the settings. Since v4 (4c)."
        },
        "isTeamsOnline": {
          "type": "boolean",
          "description": "Whether to back up Teams. Since v5."
        },
        "isTeamsChatsOnline": {
          "type": "boolean",
          "description": "Whether to back up the chats of Teams, which only a sign-in as an application can do. Since v6 (6a)."
        },
        "configureApplication": {
          "type": "boolean",
          "description": "Whether the server is to give the application in `applicationId` its certificate and permissions. Needs `userCode`. Not documented before v6."
        },
        "description": {
          "type": "string",
          "description": "A note about the organization. Since v7."
        }
      },
      "additionalProperties": false
    },
    "OrganizationType": {
      "type": "string",
      "description": "Where the organization lives: in Microsoft 365, on the premises, or in both. The v3 document prints the names of the console (\"Microsoft Office 365\"); these are the values on the wire.",
      "enum": [
        "Office365",
        "OnPremises",
        "Hybrid"
      ]
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
    },
    "SameSignInRule": {
      "description": "Both online services sign in as an application, or neither does.",
      "if": {
        "required": [
          "exchangeOnlineSettings",
          "sharePointOnlineSettings"
        ],
        "properties": {
          "exchangeOnlineSettings": true,
          "sharePointOnlineSettings": true
        }
      },
      "then": {
        "if": {
          "properties": {
            "exchangeOnlineSettings": {
              "$ref": "#/$defs/AsApplication"
            }
          }
        },
        "then": {
          "properties": {
            "sharePointOnlineSettings": {
              "$ref": "#/$defs/AsApplication"
            }
          }
        },
        "else": {
          "properties": {
            "sharePointOnlineSettings": {
              "properties": {
                "useApplicationOnlyAuth": {
                  "const": false
                }
              }
            }
          }
        }
      }
    },
    "ServerRule": {
      "description": "A server on the premises has a name, and an account to sign in with.",
      "required": [
        "serverName",
        "username",
        "password"
      ],
      "properties": {
        "serverName": true,
        "username": true,
        "password": true
      }
    },
    "ServersRule": {
      "description": "Organizations on the premises and hybrid ones back up at least one server; one in Microsoft 365 none.",
      "if": {
        "required": [
          "type"
        ],
        "properties": {
          "type": {
            "enum": [
              "OnPremises",
              "Hybrid"
            ]
          }
        }
      },
      "then": {
        "anyOf": [
          {
            "required": [
              "isExchange"
            ],
            "properties": {
              "isExchange": {
                "const": true
              }
            }
          },
          {
            "required": [
              "isSharepoint"
            ],
            "properties": {
              "isSharepoint": {
                "const": true
              }
            }
          }
        ]
      },
      "else": {
        "properties": {
          "isExchange": {
            "const": false
          },
          "isSharepoint": {
            "const": false
          }
        }
      }
    },
    "SharePointOnlineRule": {
      "description": "SharePoint Online and its settings come together.",
      "if": {
        "required": [
          "isSharePointOnline"
        ],
        "properties": {
          "isSharePointOnline": {
            "const": true
          }
        }
      },
      "then": {
        "required": [
          "sharePointOnlineSettings"
        ],
        "properties": {
          "sharePointOnlineSettings": {
            "$ref": "#/$defs/SignInRule"
          }
        }
      },
      "else": {
        "properties": {
          "sharePointOnlineSettings": false
        }
      }
    },
    "SharepointRule": {
      "description": "A SharePoint server and its settings come together.",
      "if": {
        "required": [
          "isSharepoint"
        ],
        "properties": {
          "isSharepoint": {
            "const": true
          }
        }
      },
      "then": {
        "required": [
          "sharepointSettings"
        ],
        "properties": {
          "sharepointSettings": {
            "$ref": "#/$defs/ServerRule"
          }
        }
      },
      "else": {
        "properties": {
          "sharepointSettings": false
        }
      }
    },
    "SharepointSettings": {
      "type": "object",
      "description": "How to reach a SharePoint server on the premises.",
      "properties": {
        "serverName": {
          "type": "string",
          "description": "The server's name."
        },
        "username": {
          "type": "string",
          "description": "The account to sign in with, `DOMAIN\\user`."
        },
        "password": {
          "type": "string",
          "format": "password",
          "writeOnly": true,
          "description": "The password of the account."
        },
        "useSSL": {
          "type": "boolean",
          "description": "Whether to encrypt the connection."
        },
        "skipCAverification": {
          "type": "boolean",
          "description": "Whether to accept a certificate of an unknown authority."
        },
        "skipCommonnameverification": {
          "type": "boolean",
          "description": "Whether to accept a certificate of another name."
        },
        "skipRevocationcheck": {
          "type": "boolean",
          "description": "Whether to accept a certificate without asking if it was revoked."
        },
        "serverPort": {
          "type": "integer",
          "format": "int32",
          "description": "The port of the server's remote management. 5985 when left out."
        },
        "grantAccesstositecollections": {
          "type": "boolean",
          "description": "Whether the server is to make the account an administrator of the site collections."
        }
      },
      "additionalProperties": false
    },
    "SignInRule": {
      "description": "An application signs in with a certificate and nothing else; everything else needs an account and its password.",
      "if": {
        "$ref": "#/$defs/AsApplication"
      },
      "then": {
        "required": [
          "applicationCertificate"
        ],
        "properties": {
          "applicationCertificate": true,
          "useMfa": {
            "const": true
          },
          "password": false,
          "applicationSecret": false
        }
      },
      "else": {
        "required": [
          "account",
          "password"
        ],
        "properties": {
          "account": true,
          "password": true
        },
        "if": {
          "required": [
            "useMfa"
          ],
          "properties": {
            "useMfa": {
              "const": true
            }
          }
        },
        "then": {
          "description": "Legacy protocols, by a secret or by a certificate.",
          "required": [
            "applicationId"
          ],
          "properties": {
            "applicationId": true
          },
          "oneOf": [
            {
              "required": [
                "applicationSecret"
              ],
              "properties": {
                "applicationSecret": true
              }
            },
            {
              "required": [
                "applicationCertificate"
              ],
              "properties": {
                "applicationCertificate": true
              }
            }
          ]
        },
        "else": {
          "description": "Basic authentication knows no application.",
          "properties": {
            "applicationId": false,
            "applicationSecret": false,
            "applicationCertificate": false
          }
        }
      },
      "dependentRequired": {
        "applicationCertificatePassword": [
          "applicationCertificate"
        ]
      }
    },
    "TeamsChatsRule": {
      "description": "Chats can be backed up only when signing in as an application.",
      "if": {
        "required": [
          "isTeamsChatsOnline"
        ],
        "properties": {
          "isTeamsChatsOnline": {
            "const": true
          }
        }
      },
      "then": {
        "properties": {
          "type": {
            "enum": [
              "Office365",
              "Hybrid"
            ]
          },
          "exchangeOnlineSettings": {
            "$ref": "#/$defs/AsApplication"
          },
          "sharePointOnlineSettings": {
            "$ref": "#/$defs/AsApplication"
          }
        }
      }
    },
    "TeamsRule": {
      "description": "Teams lives in Microsoft 365 only.",
      "if": {
        "required": [
          "isTeamsOnline"
        ],
        "properties": {
          "isTeamsOnline": {
            "const": true
          }
        }
      },
      "then": {
        "properties": {
          "type": {
            "enum": [
              "Office365",
              "Hybrid"
            ]
          }
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
        "disable_antiforgery_token": {
          "type": "boolean",
          "description": "Whether to do without an antiforgery token, which a client without cookies should ask for. Since v7."
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
    },
    "UserCodeRule": {
      "description": "A user code is for creating an application or for setting one up.",
      "if": {
        "required": [
          "userCode"
        ],
        "properties": {
          "userCode": true
        }
      },
      "then": {
        "anyOf": [
          {
            "required": [
              "newApplicationName"
            ],
            "properties": {
              "newApplicationName": true
            }
          },
          {
            "required": [
              "configureApplication"
            ],
            "properties": {
              "configureApplication": {
                "const": true
              }
            }
          }
        ]
      }
    }
  }
};
