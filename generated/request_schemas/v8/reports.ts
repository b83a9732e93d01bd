// Made by scripts/generate.ts from openapi/v8.yaml; do not edit.
import type { RequestSchemas } from "../types.ts";

export const requestSchemas: RequestSchemas = {
  "operations": [
    {
      "method": "POST",
      "path": "/Reports/GenerateLicenseOverview",
      "operationId": "ReportLicenses",
      "status": 200,
      "security": true,
      "contentTypes": [
        "application/json"
      ],
      "body": {
        "$ref": "#/$defs/LicenseReportOptions"
      },
      "bodyRequired": true,
      "query": []
    },
    {
      "method": "POST",
      "path": "/Reports/GenerateMailboxProtection",
      "operationId": "ReportMailboxes",
      "status": 200,
      "security": true,
      "contentTypes": [
        "application/json"
      ],
      "body": {
        "$ref": "#/$defs/MailboxReportOptions"
      },
      "bodyRequired": true,
      "query": []
    },
    {
      "method": "POST",
      "path": "/Reports/GenerateOneDriveProtection",
      "operationId": "ReportOneDrives",
      "status": 200,
      "security": true,
      "contentTypes": [
        "application/json"
      ],
      "body": {
        "$ref": "#/$defs/OneDriveReportOptions"
      },
      "bodyRequired": true,
      "since": "8.4",
      "query": []
    },
    {
      "method": "POST",
      "path": "/Reports/GenerateSharepointProtection",
      "operationId": "ReportSites",
      "status": 200,
      "security": true,
      "contentTypes": [
        "application/json"
      ],
      "body": {
        "$ref": "#/$defs/SiteReportOptions"
      },
      "bodyRequired": true,
      "since": "8.4",
      "query": []
    },
    {
      "method": "POST",
      "path": "/Reports/GenerateStorageConsumption",
      "operationId": "ReportStorage",
      "status": 200,
      "security": true,
      "contentTypes": [
        "application/json"
      ],
      "body": {
        "$ref": "#/$defs/StorageReportOptions"
      },
      "bodyRequired": true,
      "query": []
    },
    {
      "method": "POST",
      "path": "/Reports/GenerateTeamsProtection",
      "operationId": "ReportTeams",
      "status": 200,
      "security": true,
      "contentTypes": [
        "application/json"
      ],
      "body": {
        "$ref": "#/$defs/TeamReportOptions"
      },
      "bodyRequired": true,
      "since": "8.4",
      "query": []
    },
    {
      "method": "POST",
      "path": "/Reports/GenerateUserProtection",
      "operationId": "ReportUsers",
      "status": 200,
      "security": true,
      "contentTypes": [
        "application/json"
      ],
      "body": {
        "$ref": "#/$defs/UserReportOptions"
      },
      "bodyRequired": true,
      "query": []
    }
  ],
  "$defs": {
    "LicenseReportOptions": {
      "type": "object",
      "description": "What the report of licences is to cover.",
      "properties": {
        "startTime": {
          "type": "string",
          "format": "date-time",
          "description": "When the time that it covers begins."
        },
        "endTime": {
          "type": "string",
          "format": "date-time",
          "description": "When the time that it covers ends."
        },
        "format": {
          "$ref": "#/$defs/ReportFormat",
          "description": "The format of the report."
        },
        "timezone": {
          "type": "string",
          "description": "The time zone of the report, by its Windows name, such as `W. Europe Standard Time`."
        }
      },
      "additionalProperties": false
    },
    "MailboxReportOptions": {
      "type": "object",
      "description": "What the report of mailboxes is to cover.",
      "properties": {
        "organizationId": {
          "type": [
            "string",
            "null"
          ],
          "format": "uuid",
          "description": "The organization to report on. All of them when left out."
        },
        "format": {
          "$ref": "#/$defs/ReportFormat",
          "description": "The format of the report."
        },
        "timezone": {
          "type": "string",
          "description": "The time zone of the report, by its Windows name, such as `W. Europe Standard Time`."
        }
      },
      "additionalProperties": false
    },
    "OneDriveReportOptions": {
      "type": "object",
      "description": "What the report of OneDrives is to cover.",
      "properties": {
        "organizationId": {
          "type": [
            "string",
            "null"
          ],
          "format": "uuid",
          "description": "The organization to report on. All of them when left out."
        },
        "timezone": {
          "type": "string",
          "description": "The time zone of the report, by its Windows name, such as `W. Europe Standard Time`."
        }
      },
      "additionalProperties": false
    },
    "ReportFormat": {
      "type": "string",
      "description": "The format of a report.",
      "enum": [
        "PDF",
        "CSV"
      ]
    },
    "SiteReportOptions": {
      "type": "object",
      "description": "What the report of sites is to cover.",
      "properties": {
        "organizationId": {
          "type": [
            "string",
            "null"
          ],
          "format": "uuid",
          "description": "The organization to report on. All of them when left out."
        },
        "timezone": {
          "type": "string",
          "description": "The time zone of the report, by its Windows name, such as `W. Europe Standard Time`."
        }
      },
      "additionalProperties": false
    },
    "StorageReportOptions": {
      "type": "object",
      "description": "What the report of space is to cover.",
      "properties": {
        "startTime": {
          "type": [
            "string",
            "null"
          ],
          "format": "date-time",
          "description": "When the time that it covers begins."
        },
        "endTime": {
          "type": [
            "string",
            "null"
          ],
          "format": "date-time",
          "description": "When the time that it covers ends."
        },
        "format": {
          "description": "The format of the report.",
          "anyOf": [
            {
              "$ref": "#/$defs/ReportFormat"
            },
            {
              "type": "null"
            }
          ]
        },
        "timezone": {
          "type": "string",
          "description": "The time zone of the report, by its Windows name, such as `W. Europe Standard Time`."
        }
      },
      "additionalProperties": false
    },
    "TeamReportOptions": {
      "type": "object",
      "description": "What the report of teams is to cover.",
      "properties": {
        "organizationId": {
          "type": [
            "string",
            "null"
          ],
          "format": "uuid",
          "description": "The organization to report on. All of them when left out."
        },
        "timezone": {
          "type": "string",
          "description": "The time zone of the report, by its Windows name, such as `W. Europe Standard Time`."
        }
      },
      "additionalProperties": false
    },
    "UserReportOptions": {
      "type": "object",
      "description": "What the report of users is to cover.",
      "properties": {
        "organizationId": {
          "type": [
            "string",
            "null"
          ],
          "format": "uuid",
          "description": "The organization to report on. All of them when left out."
        },
        "format": {
          "$ref": "#/$defs/ReportFormat",
          "description": "The format of the report."
        },
        "timezone": {
          "type": "string",
          "description": "The time zone of the report, by its Windows name, such as `W. Europe Standard Time`."
        }
      },
      "additionalProperties": false
    }
  }
};
