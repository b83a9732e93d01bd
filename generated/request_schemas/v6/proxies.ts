// Made by scripts/generate.ts from openapi/v6.yaml; do not edit.
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
          "name": "extendedView",
          "required": false,
          "schema": {
            "type": "boolean",
            "default": true
          }
        }
      ]
    },
    {
      "method": "POST",
      "path": "/Proxies",
      "operationId": "AddProxy",
      "status": 200,
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
      "path": "/Proxies/Rescan",
      "operationId": "RescanProxies",
      "status": 200,
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
      "query": [
        {
          "name": "extendedView",
          "required": false,
          "schema": {
            "type": "boolean",
            "default": true
          }
        }
      ]
    },
    {
      "method": "PUT",
      "path": "/Proxies/{proxyId}",
      "operationId": "EditProxy",
      "status": 200,
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
      "path": "/Proxies/{proxyId}/Remove",
      "operationId": "RemoveProxy",
      "status": 200,
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
      "status": 200,
      "security": true,
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
        "threadsNumber": {
          "type": [
            "integer",
            "null"
          ],
          "format": "int32",
          "description": "How many threads it may use. Up to v7."
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
