// Made by scripts/generate.ts from openapi/v5.yaml; do not edit.
import type { RequestSchemas } from "../types.ts";

export const requestSchemas: RequestSchemas = {
  "operations": [
    {
      "method": "GET",
      "path": "/Proxies",
      "operationId": "ListProxies",
      "status": 200,
      "security": true,
      "query": []
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
      "path": "/Proxies/{proxyId}/Action",
      "operationId": "ActOnProxy",
      "status": 200,
      "security": true,
      "contentTypes": [
        "application/json"
      ],
      "body": {
        "$ref": "#/$defs/ProxyAction"
      },
      "bodyRequired": true,
      "query": []
    }
  ],
  "$defs": {
    "InternetProxyType": {
      "type": "string",
      "description": "Whether a proxy server is the proxy's own or the backup server's.",
      "enum": [
        "FromManagementServer",
        "Custom"
      ]
    },
    "ProxyAction": {
      "type": "object",
      "description": "What to do with a proxy. One property, named after what to do. Up to v5.",
      "minProperties": 1,
      "maxProperties": 1,
      "properties": {
        "rescan": {
          "type": "null",
          "description": "Read its state again."
        },
        "remove": {
          "$ref": "#/$defs/ProxyRemovalBeforeV6",
          "description": "Remove it."
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
    "ProxyRemovalBeforeV6": {
      "type": "object",
      "description": "How to remove a proxy. Up to v5.",
      "properties": {
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
        "force": {
          "type": "boolean",
          "description": "Whether to remove it even if the machine cannot be reached."
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
