// Made by scripts/generate.ts from openapi/v3.yaml; do not edit.
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
      "query": []
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
      "path": "/Organizations/{organizationId}",
      "operationId": "GetOrganization",
      "status": 200,
      "security": true,
      "query": []
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
      "status": 200,
      "security": true,
      "query": []
    },
    {
      "method": "GET",
      "path": "/Organizations/{organizationId}/usedRepositories",
      "operationId": "ListUsedRepositories",
      "status": 200,
      "security": true,
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
    "HybridRuleOfV3": {
      "description": "Hybrid organizations sign in to Microsoft 365 by an account; the other two types have no such settings.",
      "if": {
        "required": [
          "type"
        ],
        "properties": {
          "type": {
            "const": "Hybrid"
          }
        }
      },
      "then": {
        "required": [
          "office365Settings"
        ],
        "properties": {
          "office365Settings": {
            "required": [
              "username",
              "password"
            ],
            "properties": {
              "username": true,
              "password": true
            }
          }
        }
      },
      "else": {
        "properties": {
          "office365Settings": false
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
          "description": "The Microsoft cloud that holds the organization. Worldwide when left out."
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
          "description": "How to reach the SharePoint server on the premises. The table also writes SharePointSettings; its example and the servers have this spelling."
        },
        "office365Settings": {
          "$ref": "#/$defs/Office365Settings",
          "description": "How to sign in to Microsoft 365, for a hybrid organization. In v3 only."
        }
      },
      "additionalProperties": false,
      "allOf": [
        {
          "$ref": "#/$defs/OnlineServicesRuleOfV3"
        },
        {
          "$ref": "#/$defs/HybridRuleOfV3"
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
        "applicationCertificate": {
          "type": "string",
          "writeOnly": true,
          "description": "The PFX to sign in with. The table of POST calls it a path on the server, such as `C:\\certificate.pfx`; the example of GET shows Base64, which is what v4 and later take. Both are let through. Legacy protocols only, and instead of a secret."
        }
      },
      "additionalProperties": false
    },
    "Office365Settings": {
      "type": "object",
      "description": "How to sign in to Microsoft 365, for a hybrid organization. In v3 only.",
      "properties": {
        "region": {
          "$ref": "#/$defs/Region",
          "description": "The Microsoft cloud that holds the organization. Worldwide when left out."
        },
        "username": {
          "type": "string",
          "description": "The account to sign in with."
        },
        "password": {
          "type": "string",
          "format": "password",
          "writeOnly": true,
          "description": "The password of the account."
        },
        "grantImpersonation": {
          "type": "boolean",
          "description": "Whether the server is to give the account the right to open every mailbox."
        },
        "grantAccessToSiteCollections": {
          "type": "boolean",
          "description": "Whether the server is to make the account an administrator of the site collections. Spelled with capitals here, unlike `grantAccesstositecollections` in the settings of a SharePoint server."
        },
        "useVeeamAADApplication": {
          "type": "boolean",
          "description": "Whether to sign in through the product's own Entra application."
        }
      },
      "additionalProperties": false
    },
    "OnlineServicesRuleOfV3": {
      "description": "Microsoft 365 organizations back up at least one online service; the other two types have none of their own.",
      "if": {
        "required": [
          "type"
        ],
        "properties": {
          "type": {
            "const": "Office365"
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
          "region": false
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
          "description": "The Microsoft cloud that holds the organization. Worldwide when left out."
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
          "description": "How to reach the SharePoint server on the premises. The table also writes SharePointSettings; its example and the servers have this spelling."
        },
        "office365Settings": {
          "$ref": "#/$defs/Office365Settings",
          "description": "How to sign in to Microsoft 365, for a hybrid organization. In v3 only."
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
      "description": "The Microsoft cloud that holds the organization. Up to v5 the two clouds of the United States are spelled `USgovCommunity` and `USgovDefence`; since v6 they are `USGovernment` and `USDefence`. Whether an older server also understands the new names is not documented, so each version's own are sent.",
      "enum": [
        "Worldwide",
        "USgovCommunity",
        "USgovDefence",
        "Germany",
        "China"
      ]
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
        },
        "grantImpersonation": {
          "type": "boolean",
          "description": "Whether the server is to give the account the right to open everything. In v3 only."
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
    }
  }
};
