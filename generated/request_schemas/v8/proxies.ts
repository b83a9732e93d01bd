// Made by scripts/generate.ts from openapi/v8.yaml; do not edit.
import type { RequestSchemas } from "../types.ts";

export const requestSchemas: RequestSchemas = {
  "operations": [
    {
      "method": "GET",
      "path": "/Proxies",
      "operationId": "ListProxies",
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
      "method": "POST",
      "path": "/Proxies",
      "operationId": "AddProxy",
      "status": 201,
      "security": true,
      "contentTypes": [
        "application/json"
      ],
      "body": {
        "$ref": "#/$defs/ProxyInput"
      },
      "bodyRequired": true,
      "query": []
    },
    {
      "method": "POST",
      "path": "/Proxies/CheckSshConnectionConfig",
      "operationId": "CheckProxySsh",
      "status": 200,
      "security": true,
      "contentTypes": [
        "application/json"
      ],
      "body": {
        "$ref": "#/$defs/SshSettings"
      },
      "bodyRequired": true,
      "query": [
        {
          "name": "host",
          "required": true,
          "schema": {
            "type": "string"
          }
        }
      ]
    },
    {
      "method": "POST",
      "path": "/Proxies/Rescan",
      "operationId": "RescanProxies",
      "status": 204,
      "security": true,
      "contentTypes": [
        "application/json"
      ],
      "body": {
        "$ref": "#/$defs/ProxyRescan"
      },
      "bodyRequired": true,
      "query": []
    },
    {
      "method": "GET",
      "path": "/Proxies/{proxyId}",
      "operationId": "GetProxy",
      "status": 200,
      "security": true,
      "query": []
    },
    {
      "method": "PUT",
      "path": "/Proxies/{proxyId}",
      "operationId": "EditProxy",
      "status": 204,
      "security": true,
      "contentTypes": [
        "application/json"
      ],
      "body": {
        "$ref": "#/$defs/ProxyInput"
      },
      "bodyRequired": true,
      "query": []
    },
    {
      "method": "POST",
      "path": "/Proxies/{proxyId}/maintenance/disable",
      "operationId": "DisableProxyMaintenance",
      "status": 204,
      "security": true,
      "contentTypes": [
        "application/json"
      ],
      "body": {
        "$ref": "#/$defs/ProxyCredentials"
      },
      "bodyRequired": true,
      "query": []
    },
    {
      "method": "POST",
      "path": "/Proxies/{proxyId}/maintenance/enable",
      "operationId": "EnableProxyMaintenance",
      "status": 204,
      "security": true,
      "contentTypes": [
        "application/json"
      ],
      "body": {
        "$ref": "#/$defs/ProxyCredentials"
      },
      "bodyRequired": true,
      "query": []
    },
    {
      "method": "POST",
      "path": "/Proxies/{proxyId}/Remove",
      "operationId": "RemoveProxy",
      "status": 204,
      "security": true,
      "contentTypes": [
        "application/json"
      ],
      "body": {
        "$ref": "#/$defs/ProxyRemoval"
      },
      "bodyRequired": true,
      "query": []
    },
    {
      "method": "POST",
      "path": "/Proxies/{proxyId}/Rescan",
      "operationId": "RescanProxy",
      "status": 204,
      "security": true,
      "query": []
    },
    {
      "method": "GET",
      "path": "/ProxyPools",
      "operationId": "ListProxyPools",
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
      "method": "POST",
      "path": "/ProxyPools",
      "operationId": "CreateProxyPool",
      "status": 201,
      "security": true,
      "contentTypes": [
        "application/json"
      ],
      "body": {
        "$ref": "#/$defs/ProxyPoolInput"
      },
      "bodyRequired": true,
      "query": []
    },
    {
      "method": "GET",
      "path": "/ProxyPools/{poolId}",
      "operationId": "GetProxyPool",
      "status": 200,
      "security": true,
      "query": []
    },
    {
      "method": "PUT",
      "path": "/ProxyPools/{poolId}",
      "operationId": "EditProxyPool",
      "status": 204,
      "security": true,
      "contentTypes": [
        "application/json"
      ],
      "body": {
        "$ref": "#/$defs/ProxyPoolInput"
      },
      "bodyRequired": true,
      "query": []
    },
    {
      "method": "DELETE",
      "path": "/ProxyPools/{poolId}",
      "operationId": "RemoveProxyPool",
      "status": 204,
      "security": true,
      "query": []
    },
    {
      "method": "GET",
      "path": "/ProxyPools/{poolId}/proxies",
      "operationId": "ListProxiesOfPool",
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
      "method": "POST",
      "path": "/ProxyPools/{poolId}/proxies",
      "operationId": "AddProxiesToPool",
      "status": 204,
      "security": true,
      "contentTypes": [
        "application/json"
      ],
      "body": {
        "type": "array",
        "items": {
          "$ref": "#/$defs/ProxyOfPool"
        }
      },
      "bodyRequired": true,
      "query": []
    },
    {
      "method": "DELETE",
      "path": "/ProxyPools/{poolId}/proxies",
      "operationId": "RemoveProxiesFromPool",
      "status": 204,
      "security": true,
      "contentTypes": [
        "application/json"
      ],
      "body": {
        "type": "array",
        "items": {
          "$ref": "#/$defs/ProxyOfPool"
        }
      },
      "bodyRequired": true,
      "query": []
    }
  ],
  "$defs": {
    "InternetProxyInput": {
      "type": "object",
      "description": "A proxy server that leads to the internet.",
      "properties": {
        "userPassword": {
          "type": "string",
          "format": "password",
          "writeOnly": true,
          "description": "The password of the account."
        },
        "hostName": {
          "type": "string",
          "description": "The name of the proxy server."
        },
        "port": {
          "type": [
            "integer",
            "null"
          ],
          "format": "int32",
          "description": "The port of the proxy server."
        },
        "useAuthentication": {
          "type": [
            "boolean",
            "null"
          ],
          "description": "Whether to sign in to it."
        },
        "username": {
          "type": "string",
          "description": "The account to sign in to it with."
        }
      },
      "additionalProperties": false
    },
    "InternetProxyType": {
      "type": "string",
      "description": "Whether a proxy server is the proxy's own or the backup server's.",
      "enum": [
        "FromManagementServer",
        "Custom"
      ]
    },
    "ProxyCredentials": {
      "type": "object",
      "description": "How to sign in to the machine of a proxy.",
      "properties": {
        "sshSettings": {
          "$ref": "#/$defs/SshSettings",
          "description": "How to reach a Linux machine."
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
        }
      },
      "additionalProperties": false
    },
    "ProxyInput": {
      "type": "object",
      "description": "A backup proxy to add or to change.",
      "properties": {
        "useInternetProxy": {
          "type": [
            "boolean",
            "null"
          ],
          "description": "Whether it is to reach the internet through a proxy server."
        },
        "internetProxyType": {
          "description": "Whether that proxy server is its own or the backup server's.",
          "anyOf": [
            {
              "$ref": "#/$defs/InternetProxyType"
            },
            {
              "type": "null"
            }
          ]
        },
        "hostName": {
          "type": "string",
          "description": "The name of the machine."
        },
        "description": {
          "type": "string",
          "description": "A note about the proxy."
        },
        "port": {
          "type": [
            "integer",
            "null"
          ],
          "format": "int32",
          "description": "The port that the proxy is to listen on."
        },
        "username": {
          "type": "string",
          "description": "The account to sign in to the machine with."
        },
        "password": {
          "type": "string",
          "format": "password",
          "writeOnly": true,
          "description": "The password of the account."
        },
        "enableNetworkThrottling": {
          "type": [
            "boolean",
            "null"
          ],
          "description": "Whether it may use only so much of the network."
        },
        "throttlingValue": {
          "type": [
            "integer",
            "null"
          ],
          "format": "int64",
          "description": "How much of the network it may use, in `throttlingUnit`."
        },
        "throttlingUnit": {
          "description": "The unit of `throttlingValue`.",
          "anyOf": [
            {
              "$ref": "#/$defs/ThrottlingUnit"
            },
            {
              "type": "null"
            }
          ]
        },
        "attachUsedProxy": {
          "type": [
            "boolean",
            "null"
          ],
          "description": "Whether to take it over from another server that still has it."
        },
        "useDomainNetwork": {
          "type": [
            "boolean",
            "null"
          ],
          "description": "Whether the machine is in the domain of the backup server."
        },
        "internetProxySettings": {
          "$ref": "#/$defs/InternetProxyInput",
          "description": "That proxy server."
        },
        "id": {
          "type": [
            "string",
            "null"
          ],
          "format": "uuid",
          "description": "The id of the proxy."
        },
        "operatingSystem": {
          "$ref": "#/$defs/ProxyOperatingSystem",
          "description": "The operating system of the machine. Since v8."
        },
        "sshSettings": {
          "$ref": "#/$defs/SshSettings",
          "description": "How to reach a Linux machine. Since v8."
        },
        "serviceAccountName": {
          "type": [
            "string",
            "null"
          ],
          "description": "The account that the service on it is to run as. Since v8."
        },
        "serviceAccountPassword": {
          "type": "string",
          "format": "password",
          "writeOnly": true,
          "description": "The password of that account. Since v8."
        },
        "createServiceAccount": {
          "type": "boolean",
          "description": "Whether to create that account. Since v8."
        }
      },
      "additionalProperties": false
    },
    "ProxyOfPool": {
      "type": "object",
      "description": "A proxy of a pool.",
      "properties": {
        "proxyId": {
          "type": "string",
          "format": "uuid",
          "description": "The id of the proxy."
        }
      },
      "additionalProperties": false
    },
    "ProxyOperatingSystem": {
      "type": "string",
      "description": "The operating system of a proxy.",
      "enum": [
        "Windows",
        "Linux"
      ]
    },
    "ProxyPoolInput": {
      "type": "object",
      "description": "A pool of proxies to create or to change.",
      "required": [
        "name",
        "description",
        "proxyIds"
      ],
      "properties": {
        "name": {
          "type": "string",
          "description": "The name of the pool."
        },
        "description": {
          "type": "string",
          "description": "A note about the pool."
        },
        "proxyIds": {
          "type": "array",
          "description": "The proxies of the pool.",
          "items": {
            "$ref": "#/$defs/ProxyOfPool"
          }
        }
      },
      "additionalProperties": false
    },
    "ProxyRemoval": {
      "type": "object",
      "description": "How to remove a proxy.",
      "properties": {
        "force": {
          "type": "boolean",
          "description": "Whether to remove it even if the machine cannot be reached."
        },
        "userName": {
          "type": "string",
          "description": "The account to sign in to the machine with."
        },
        "userPassword": {
          "type": "string",
          "format": "password",
          "writeOnly": true,
          "description": "The password of the account."
        },
        "sshSettings": {
          "$ref": "#/$defs/SshSettings",
          "description": "How to reach a Linux machine. Since v8."
        }
      },
      "additionalProperties": false
    },
    "ProxyRescan": {
      "type": "object",
      "description": "The proxies to read again.",
      "properties": {
        "proxies": {
          "type": "array",
          "description": "The proxies.",
          "items": {
            "$ref": "#/$defs/ProxyToRescan"
          }
        }
      },
      "additionalProperties": false
    },
    "ProxyToRescan": {
      "type": "object",
      "description": "A proxy to read again.",
      "properties": {
        "id": {
          "type": "string",
          "format": "uuid",
          "description": "The id of the proxy."
        }
      },
      "additionalProperties": false
    },
    "SshSettings": {
      "type": "object",
      "description": "How to reach a Linux machine.",
      "properties": {
        "account": {
          "type": "string",
          "description": "The account to sign in with."
        },
        "accountPassword": {
          "type": "string",
          "format": "password",
          "writeOnly": true,
          "description": "The password of the account."
        },
        "port": {
          "type": [
            "integer",
            "null"
          ],
          "format": "int32",
          "description": "The port of SSH."
        },
        "connectionTimeout": {
          "type": [
            "integer",
            "null"
          ],
          "format": "int32",
          "description": "How long to wait for a connection."
        },
        "privateKeyBase64": {
          "type": [
            "string",
            "null"
          ],
          "writeOnly": true,
          "description": "The private key to sign in with, as Base64."
        },
        "privateKeyPassphrase": {
          "type": "string",
          "format": "password",
          "writeOnly": true,
          "description": "The passphrase of the private key."
        },
        "elevateAccountToRoot": {
          "type": [
            "boolean",
            "null"
          ],
          "description": "Whether to give the account the rights of root."
        },
        "addToSudoers": {
          "type": [
            "boolean",
            "null"
          ],
          "description": "Whether to add the account to the sudoers."
        },
        "UseSuIfSudoUnavailable": {
          "type": [
            "boolean",
            "null"
          ],
          "description": "Whether to use su where there is no sudo."
        },
        "rootPassword": {
          "type": "string",
          "format": "password",
          "writeOnly": true,
          "description": "The password of root."
        },
        "fingerprint": {
          "type": [
            "string",
            "null"
          ],
          "description": "The fingerprint of the machine's key."
        },
        "publicBase64Key": {
          "type": [
            "string",
            "null"
          ],
          "description": "The machine's public key, as Base64."
        },
        "ignoreFingerprintCheck": {
          "type": [
            "boolean",
            "null"
          ],
          "description": "Whether to do without comparing the fingerprint."
        }
      },
      "additionalProperties": false
    },
    "ThrottlingUnit": {
      "type": "string",
      "description": "A unit of network speed.",
      "enum": [
        "Mbps",
        "MBs",
        "KBs"
      ]
    }
  }
};
