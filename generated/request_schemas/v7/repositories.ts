// Made by scripts/generate.ts from openapi/v7.yaml; do not edit.
import type { RequestSchemas } from "../types.ts";

export const requestSchemas: RequestSchemas = {
  "operations": [
    {
      "method": "GET",
      "path": "/BackupRepositories",
      "operationId": "ListRepositories",
      "status": 200,
      "security": true,
      "query": [
        {
          "name": "proxyId",
          "required": false,
          "schema": {
            "type": "string",
            "format": "uuid"
          }
        },
        {
          "name": "longTerm",
          "required": false,
          "schema": {
            "type": "boolean"
          }
        }
      ]
    },
    {
      "method": "POST",
      "path": "/BackupRepositories",
      "operationId": "CreateRepository",
      "status": 200,
      "security": true,
      "contentTypes": [
        "application/json"
      ],
      "body": {
        "$ref": "#/$defs/RepositoryInput"
      },
      "bodyRequired": true,
      "query": []
    },
    {
      "method": "GET",
      "path": "/BackupRepositories/{repositoryId}",
      "operationId": "GetRepository",
      "status": 200,
      "security": true,
      "query": []
    },
    {
      "method": "PUT",
      "path": "/BackupRepositories/{repositoryId}",
      "operationId": "EditRepository",
      "status": 200,
      "security": true,
      "contentTypes": [
        "application/json"
      ],
      "body": {
        "$ref": "#/$defs/RepositoryInput"
      },
      "bodyRequired": true,
      "query": []
    },
    {
      "method": "DELETE",
      "path": "/BackupRepositories/{repositoryId}",
      "operationId": "RemoveRepository",
      "status": 204,
      "security": true,
      "query": []
    },
    {
      "method": "GET",
      "path": "/BackupRepositories/{repositoryId}/backedupOrganizations",
      "operationId": "ListRepositoryUsage",
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
      "path": "/BackupRepositories/{repositoryId}/explore",
      "operationId": "ExploreRepository",
      "status": 200,
      "security": true,
      "contentTypes": [
        "application/json"
      ],
      "body": {
        "$ref": "#/$defs/ExploreOptions"
      },
      "bodyRequired": true,
      "query": [
        {
          "name": "organizationId",
          "required": true,
          "schema": {
            "type": "string",
            "format": "uuid"
          }
        }
      ]
    },
    {
      "method": "POST",
      "path": "/BackupRepositories/{repositoryId}/Sync",
      "operationId": "SynchronizeRepository",
      "status": 200,
      "security": true,
      "query": []
    }
  ],
  "$defs": {
    "DayOfWeek": {
      "type": "string",
      "description": "A day of the week.",
      "enum": [
        "Sunday",
        "Monday",
        "Tuesday",
        "Wednesday",
        "Thursday",
        "Friday",
        "Saturday"
      ]
    },
    "ExploreOptions": {
      "type": "object",
      "description": "What to open for restoring.",
      "properties": {
        "dateTime": {
          "type": [
            "string",
            "null"
          ],
          "format": "date-time",
          "description": "The point in time to restore from. The latest when left out."
        },
        "type": {
          "description": "What to restore: Exchange (`Vex`), SharePoint (`Vesp`), OneDrive (`Veod`) or Teams (`Vet`).",
          "anyOf": [
            {
              "$ref": "#/$defs/ExplorerType"
            },
            {
              "type": "null"
            }
          ]
        },
        "showDeleted": {
          "type": [
            "boolean",
            "null"
          ],
          "description": "Whether to show what the user has deleted."
        },
        "showAllVersions": {
          "type": [
            "boolean",
            "null"
          ],
          "description": "Whether to show every version of each item."
        }
      },
      "additionalProperties": false
    },
    "ExplorerType": {
      "type": "string",
      "description": "What is restored: Exchange (`Vex`), SharePoint (`Vesp`), OneDrive (`Veod`) or Teams (`Vet`).",
      "enum": [
        "Vex",
        "Veod",
        "Vesp",
        "Vet"
      ]
    },
    "RepositoryInput": {
      "type": "object",
      "description": "A backup repository to create or to change.",
      "required": [
        "retentionType"
      ],
      "properties": {
        "name": {
          "type": "string",
          "description": "The name of the repository."
        },
        "description": {
          "type": "string",
          "description": "A note about the repository."
        },
        "path": {
          "type": "string",
          "description": "Where it is to be on its proxy."
        },
        "retentionPeriodType": {
          "description": "Whether to keep backups for days, months or years.",
          "anyOf": [
            {
              "$ref": "#/$defs/RetentionPeriodType"
            },
            {
              "type": "null"
            }
          ]
        },
        "dailyRetentionPeriod": {
          "type": [
            "integer",
            "null"
          ],
          "format": "int32",
          "description": "For how many days to keep them."
        },
        "monthlyRetentionPeriod": {
          "type": [
            "integer",
            "null"
          ],
          "format": "int32",
          "description": "For how many months to keep them."
        },
        "yearlyRetentionPeriod": {
          "description": "For how many years to keep them.",
          "anyOf": [
            {
              "$ref": "#/$defs/RetentionYears"
            },
            {
              "type": "null"
            }
          ]
        },
        "retentionFrequencyType": {
          "description": "How often to remove what is too old.",
          "anyOf": [
            {
              "$ref": "#/$defs/RetentionFrequency"
            },
            {
              "type": "null"
            }
          ]
        },
        "retentionType": {
          "description": "Whether to keep backups by the age of each item or of each restore point.",
          "anyOf": [
            {
              "$ref": "#/$defs/RetentionType"
            },
            {
              "type": "null"
            }
          ]
        },
        "dailyTime": {
          "type": "string",
          "description": "At what time to do that each day, such as `22:00:00`."
        },
        "dailyType": {
          "description": "On which days to do that.",
          "anyOf": [
            {
              "$ref": "#/$defs/ScheduleDays"
            },
            {
              "type": "null"
            }
          ]
        },
        "monthlyTime": {
          "type": "string",
          "description": "At what time to do that each month."
        },
        "monthlyDaynumber": {
          "description": "In which week of the month to do that.",
          "anyOf": [
            {
              "$ref": "#/$defs/WeekOfMonth"
            },
            {
              "type": "null"
            }
          ]
        },
        "monthlyDayofweek": {
          "description": "On which day of that week to do that.",
          "anyOf": [
            {
              "$ref": "#/$defs/DayOfWeek"
            },
            {
              "type": "null"
            }
          ]
        },
        "proxyId": {
          "type": [
            "string",
            "null"
          ],
          "format": "uuid",
          "description": "The proxy that is to work for it."
        },
        "attachUsedRepository": {
          "type": [
            "boolean",
            "null"
          ],
          "description": "Whether to take it over from another server that still has it."
        },
        "objectStorageId": {
          "type": [
            "string",
            "null"
          ],
          "format": "uuid",
          "description": "The object storage to extend it with. Up to v7."
        },
        "objectStorageCachePath": {
          "type": "string",
          "description": "Where the proxy is to keep the cache of the object storage. Up to v7."
        },
        "objectStorageEncryptionEnabled": {
          "type": [
            "boolean",
            "null"
          ],
          "description": "Whether to encrypt backups in the object storage."
        },
        "encryptionKeyId": {
          "type": [
            "string",
            "null"
          ],
          "format": "uuid",
          "description": "The password to encrypt them with."
        },
        "id": {
          "type": [
            "string",
            "null"
          ],
          "format": "uuid",
          "description": "The id of the repository."
        }
      },
      "additionalProperties": false
    },
    "RetentionFrequency": {
      "type": "string",
      "description": "How often what is too old is removed.",
      "enum": [
        "Daily",
        "Monthly"
      ]
    },
    "RetentionPeriodType": {
      "type": "string",
      "description": "Whether backups are kept for days, months or years.",
      "enum": [
        "Monthly",
        "Daily",
        "Yearly"
      ]
    },
    "RetentionType": {
      "type": "string",
      "description": "Whether backups are kept by the age of each item or of each restore point.",
      "enum": [
        "ItemLevel",
        "SnapshotBased"
      ]
    },
    "RetentionYears": {
      "type": "string",
      "description": "For how many years backups are kept. `Keep` is for ever.",
      "enum": [
        "Year1",
        "Years2",
        "Years3",
        "Years5",
        "Years7",
        "Years10",
        "Years25",
        "Keep"
      ]
    },
    "ScheduleDays": {
      "type": "string",
      "description": "On which days something happens.",
      "enum": [
        "Everyday",
        "Workdays",
        "Weekends",
        "Monday",
        "Tuesday",
        "Wednesday",
        "Thursday",
        "Friday",
        "Saturday",
        "Sunday"
      ]
    },
    "WeekOfMonth": {
      "type": "string",
      "description": "A week of the month.",
      "enum": [
        "First",
        "Second",
        "Third",
        "Fourth",
        "Last"
      ]
    }
  }
};
