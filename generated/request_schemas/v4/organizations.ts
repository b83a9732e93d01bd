// Made by scripts/generate.ts from openapi/v4.yaml; do not edit.
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
          "$ref": "#/$defs/UserCodeRuleBeforeV6"
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
    "UserCodeRuleBeforeV6": {
      "description": "A user code is for creating an application.",
      "dependentRequired": {
        "userCode": [
          "newApplicationName"
        ]
      }
    }
  }
};
