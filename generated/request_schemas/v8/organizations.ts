// Made by scripts/generate.ts from openapi/v8.yaml; do not edit.
import type { RequestSchemas } from "../types.ts";

export const requestSchemas: RequestSchemas = {
  "operations": [
    {
      "method": "GET",
      "path": "/Organization",
      "operationId": "GetOwnOrganization",
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
        },
        {
          "name": "msid",
          "required": false,
          "schema": {
            "type": "string",
            "format": "uuid"
          }
        },
        {
          "name": "backedUpOrganizationId",
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
      "path": "/Organizations",
      "operationId": "AddOrganization",
      "status": 201,
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
      "path": "/Organizations/SyncState",
      "operationId": "ListSyncStates",
      "status": 200,
      "security": true,
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
      "path": "/Organizations/{organizationId}/AuditItems",
      "operationId": "ListAuditItems",
      "status": 200,
      "security": true,
      "query": []
    },
    {
      "method": "POST",
      "path": "/Organizations/{organizationId}/AuditItems",
      "operationId": "AddAuditItems",
      "status": 204,
      "security": true,
      "contentTypes": [
        "application/json"
      ],
      "body": {
        "type": "array",
        "items": {
          "$ref": "#/$defs/AuditItemInput"
        }
      },
      "bodyRequired": true,
      "query": []
    },
    {
      "method": "POST",
      "path": "/Organizations/{organizationId}/AuditItems/remove",
      "operationId": "RemoveAuditItems",
      "status": 204,
      "security": true,
      "contentTypes": [
        "application/json"
      ],
      "body": {
        "$ref": "#/$defs/AuditItemRemoval"
      },
      "bodyRequired": true,
      "query": []
    },
    {
      "method": "GET",
      "path": "/Organizations/{organizationId}/RetentionExclusion",
      "operationId": "GetRetentionExclusion",
      "status": 200,
      "security": true,
      "query": []
    },
    {
      "method": "PUT",
      "path": "/Organizations/{organizationId}/RetentionExclusion",
      "operationId": "SetRetentionExclusion",
      "status": 204,
      "security": true,
      "contentTypes": [
        "application/json"
      ],
      "body": {
        "$ref": "#/$defs/RetentionExclusionInput"
      },
      "bodyRequired": true,
      "query": []
    },
    {
      "method": "DELETE",
      "path": "/Organizations/{organizationId}/RetentionExclusion",
      "operationId": "RemoveRetentionExclusion",
      "status": 204,
      "security": true,
      "query": []
    },
    {
      "method": "POST",
      "path": "/Organizations/{organizationId}/Sync",
      "operationId": "SynchronizeOrganization",
      "status": 204,
      "security": true,
      "contentTypes": [
        "application/json"
      ],
      "body": {
        "$ref": "#/$defs/SyncOptions"
      },
      "bodyRequired": true,
      "query": []
    },
    {
      "method": "GET",
      "path": "/Organizations/{organizationId}/SyncState",
      "operationId": "GetSyncState",
      "status": 200,
      "security": true,
      "query": []
    },
    {
      "method": "GET",
      "path": "/Organizations/{organizationId}/tenantInformation",
      "operationId": "GetTenantInformation",
      "status": 200,
      "security": true,
      "since": "8.4",
      "query": []
    },
    {
      "method": "GET",
      "path": "/Organizations/{organizationId}/usedRepositories",
      "operationId": "ListUsedRepositories",
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
      "path": "/Organizations/{organizationId}/versionBackupOptions",
      "operationId": "GetVersionBackupOptions",
      "status": 200,
      "security": true,
      "since": "8.4",
      "query": []
    },
    {
      "method": "PUT",
      "path": "/Organizations/{organizationId}/versionBackupOptions",
      "operationId": "SetVersionBackupOptions",
      "status": 204,
      "security": true,
      "contentTypes": [
        "application/json"
      ],
      "body": {
        "$ref": "#/$defs/VersionBackupOptionsInput"
      },
      "bodyRequired": true,
      "since": "8.4",
      "query": []
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
    "AuditItemInput": {
      "type": "object",
      "description": "A user or a group whose restores are reported by mail.",
      "properties": {
        "id": {
          "type": "string",
          "description": "The id of the audit item."
        },
        "type": {
          "$ref": "#/$defs/AuditItemType",
          "description": "Whether it is a user or a group."
        },
        "group": {
          "$ref": "#/$defs/GroupInput",
          "description": "The group, for `Group`."
        },
        "user": {
          "$ref": "#/$defs/UserInput",
          "description": "The user, for `User`."
        }
      },
      "additionalProperties": false
    },
    "AuditItemRemoval": {
      "type": "object",
      "description": "The users and groups to report on no longer.",
      "properties": {
        "itemIds": {
          "type": "array",
          "description": "The ids of the audit items.",
          "items": {
            "type": "string"
          }
        }
      },
      "additionalProperties": false
    },
    "AuditItemType": {
      "type": "string",
      "description": "Whether an audit item is a user or a group.",
      "enum": [
        "User",
        "Group"
      ]
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
    "GroupInput": {
      "type": "object",
      "description": "A group to put into a job or to report on.",
      "properties": {
        "id": {
          "type": "string",
          "description": "The id of the group. Two GUIDs written without a separator, 72 characters."
        },
        "displayName": {
          "type": "string",
          "description": "The name that people see."
        },
        "type": {
          "description": "What kind of group this is.",
          "anyOf": [
            {
              "$ref": "#/$defs/GroupType"
            },
            {
              "type": "null"
            }
          ]
        },
        "locationType": {
          "$ref": "#/$defs/LocationType",
          "description": "Where the group lives."
        },
        "name": {
          "type": [
            "string",
            "null"
          ],
          "description": "The mail name of the group."
        },
        "managedBy": {
          "type": [
            "string",
            "null"
          ],
          "description": "Who looks after the group."
        },
        "site": {
          "type": [
            "string",
            "null"
          ],
          "description": "The SharePoint site of the group."
        },
        "onPremisesSid": {
          "type": [
            "string",
            "null"
          ],
          "description": "Its security identifier in the local directory. Since v7."
        },
        "eTag": {
          "type": [
            "integer",
            "null"
          ],
          "format": "int64",
          "description": "Changes with every change to it. Since v8."
        },
        "msid": {
          "type": [
            "string",
            "null"
          ],
          "format": "uuid",
          "description": "The id that Microsoft knows it by. Since v8."
        },
        "dataLocation": {
          "type": [
            "string",
            "null"
          ],
          "description": "The Microsoft region that holds its data. Since v8."
        }
      },
      "additionalProperties": false
    },
    "GroupType": {
      "type": "string",
      "description": "What kind of group this is.",
      "enum": [
        "Office365",
        "Security",
        "Distribution",
        "DynamicDistribution"
      ]
    },
    "LocationType": {
      "type": "string",
      "description": "Where a user or a group lives.",
      "enum": [
        "OnPremises",
        "Cloud",
        "Hybrid"
      ]
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
          "x-secret": false,
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
    "OfficeLicenseInput": {
      "type": "object",
      "description": "A Microsoft licence of a user.",
      "properties": {
        "skuId": {
          "type": "string",
          "format": "uuid",
          "description": "The id of the licensed product."
        },
        "skuPartNumber": {
          "type": "string",
          "description": "The short name of the licensed product."
        },
        "detectedSkuType": {
          "$ref": "#/$defs/SkuType",
          "description": "What the server takes the licence for."
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
          "x-secret": false,
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
    "RetentionExclusionInput": {
      "type": "object",
      "description": "What retention is to leave alone, however old it is.",
      "properties": {
        "contacts": {
          "type": "boolean",
          "description": "Whether it leaves contacts alone."
        },
        "calendar": {
          "type": "boolean",
          "description": "Whether it leaves calendars alone."
        }
      },
      "additionalProperties": false
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
    "SkuType": {
      "type": "string",
      "description": "Whether a licence is one for education, which the product counts differently.",
      "enum": [
        "Education",
        "Other"
      ]
    },
    "SyncOptions": {
      "type": "object",
      "description": "How to bring a cache up to date.",
      "properties": {
        "type": {
          "$ref": "#/$defs/SyncType",
          "description": "Whether to read everything or what has changed."
        }
      },
      "additionalProperties": false
    },
    "SyncType": {
      "type": "string",
      "description": "Whether everything is read or what has changed.",
      "enum": [
        "Incremental",
        "Full"
      ]
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
    },
    "UserInput": {
      "type": "object",
      "description": "A user to put into a job or to report on.",
      "properties": {
        "id": {
          "type": "string",
          "description": "The id of the user. Two GUIDs written without a separator, 72 characters."
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
              "$ref": "#/$defs/UserType"
            },
            {
              "type": "null"
            }
          ]
        },
        "locationType": {
          "$ref": "#/$defs/LocationType",
          "description": "Where the user lives."
        },
        "onPremisesSid": {
          "type": "string",
          "description": "Its security identifier in the local directory. Since v7."
        },
        "office": {
          "type": "string",
          "description": "The office that the user is said to work at. Since v7."
        },
        "eTag": {
          "type": [
            "integer",
            "null"
          ],
          "format": "int64",
          "description": "Changes with every change to it. Since v8."
        },
        "assignedLicenses": {
          "type": [
            "array",
            "null"
          ],
          "description": "The Microsoft licences of the user. Since v8.",
          "items": {
            "$ref": "#/$defs/OfficeLicenseInput"
          }
        },
        "msid": {
          "type": [
            "string",
            "null"
          ],
          "format": "uuid",
          "description": "The id that Microsoft knows it by. Since v8."
        },
        "dataLocation": {
          "type": [
            "string",
            "null"
          ],
          "description": "The Microsoft region that holds its data. Since v8."
        }
      },
      "additionalProperties": false
    },
    "UserType": {
      "type": "string",
      "description": "What kind of mailbox a user has.",
      "enum": [
        "User",
        "Shared",
        "Public"
      ]
    },
    "VersionBackupMode": {
      "type": "string",
      "description": "Whether all versions of a file are backed up or the latest.",
      "enum": [
        "All",
        "Latest"
      ]
    },
    "VersionBackupOptionsInput": {
      "type": "object",
      "description": "Which versions of files to back up.",
      "properties": {
        "sharePointBackupMode": {
          "description": "Whether all versions or the latest, for SharePoint and OneDrive.",
          "anyOf": [
            {
              "$ref": "#/$defs/VersionBackupMode"
            },
            {
              "type": "null"
            }
          ]
        }
      },
      "additionalProperties": false
    }
  }
};
