// Made by scripts/generate.ts from openapi/v6.yaml; do not edit.
import type { RequestSchemas } from "../types.ts";

export const requestSchemas: RequestSchemas = {
  "operations": [
    {
      "method": "GET",
      "path": "/CopyJobs",
      "operationId": "ListCopyJobs",
      "status": 200,
      "security": true,
      "query": [
        {
          "name": "repositoryId",
          "required": false,
          "schema": {
            "type": "string",
            "format": "uuid"
          }
        }
      ]
    },
    {
      "method": "POST",
      "path": "/CopyJobs",
      "operationId": "CreateCopyJob",
      "status": 200,
      "security": true,
      "contentTypes": [
        "application/json"
      ],
      "body": {
        "$ref": "#/$defs/CopyJobInput"
      },
      "bodyRequired": true,
      "query": []
    },
    {
      "method": "GET",
      "path": "/CopyJobs/{id}",
      "operationId": "GetCopyJob",
      "status": 200,
      "security": true,
      "query": []
    },
    {
      "method": "PUT",
      "path": "/CopyJobs/{id}",
      "operationId": "EditCopyJob",
      "status": 204,
      "security": true,
      "contentTypes": [
        "application/json"
      ],
      "body": {
        "$ref": "#/$defs/CopyJobInput"
      },
      "bodyRequired": true,
      "query": []
    },
    {
      "method": "DELETE",
      "path": "/CopyJobs/{id}",
      "operationId": "RemoveCopyJob",
      "status": 204,
      "security": true,
      "query": []
    },
    {
      "method": "GET",
      "path": "/CopyJobs/{id}/BackupJob",
      "operationId": "GetJobOfCopyJob",
      "status": 200,
      "security": true,
      "query": []
    },
    {
      "method": "POST",
      "path": "/CopyJobs/{id}/disable",
      "operationId": "DisableCopyJob",
      "status": 204,
      "security": true,
      "query": []
    },
    {
      "method": "POST",
      "path": "/CopyJobs/{id}/enable",
      "operationId": "EnableCopyJob",
      "status": 204,
      "security": true,
      "query": []
    },
    {
      "method": "POST",
      "path": "/CopyJobs/{id}/start",
      "operationId": "StartCopyJob",
      "status": 204,
      "security": true,
      "contentTypes": [
        "application/json"
      ],
      "body": {
        "$ref": "#/$defs/JobStart"
      },
      "bodyRequired": true,
      "query": []
    },
    {
      "method": "POST",
      "path": "/CopyJobs/{id}/stop",
      "operationId": "StopCopyJob",
      "status": 204,
      "security": true,
      "query": []
    }
  ],
  "$defs": {
    "BackupWindowInput": {
      "type": "object",
      "description": "The hours of a week within which a job may run.",
      "properties": {
        "backupWindow": {
          "type": "array",
          "description": "One value for each hour of the week, 168 of them: whether the job may run in it.",
          "items": {
            "type": "boolean"
          }
        },
        "minuteOffset": {
          "type": [
            "integer",
            "null"
          ],
          "format": "int32",
          "description": "How many minutes the hours are shifted, for time zones that are not whole hours apart."
        }
      },
      "additionalProperties": false
    },
    "CopyJobInput": {
      "type": "object",
      "description": "A copy job to create or to change.",
      "properties": {
        "backupJobId": {
          "type": [
            "string",
            "null"
          ],
          "format": "uuid",
          "description": "The backup job whose backups it copies."
        },
        "schedulePolicy": {
          "$ref": "#/$defs/CopyJobScheduleInput",
          "description": "When it runs."
        },
        "id": {
          "type": [
            "string",
            "null"
          ],
          "format": "uuid",
          "description": "The id of the copy job."
        },
        "repositoryId": {
          "type": [
            "string",
            "null"
          ],
          "format": "uuid",
          "description": "The repository it copies to."
        },
        "name": {
          "type": "string",
          "description": "The name of the copy job."
        },
        "lastRun": {
          "type": [
            "string",
            "null"
          ],
          "format": "date-time",
          "description": "When it last ran, in UTC."
        },
        "nextRun": {
          "type": [
            "string",
            "null"
          ],
          "format": "date-time",
          "description": "When it will run next, in UTC."
        },
        "isEnabled": {
          "type": [
            "boolean",
            "null"
          ],
          "description": "Whether it runs on its schedule."
        },
        "lastStatus": {
          "description": "How it is doing or how its last session ended.",
          "anyOf": [
            {
              "$ref": "#/$defs/JobStatus"
            },
            {
              "type": "null"
            }
          ]
        }
      },
      "additionalProperties": false
    },
    "CopyJobScheduleInput": {
      "type": "object",
      "description": "When a copy job runs.",
      "properties": {
        "type": {
          "description": "Whether it follows the backup job at once, runs periodically, or daily.",
          "anyOf": [
            {
              "$ref": "#/$defs/CopyScheduleType"
            },
            {
              "type": "null"
            }
          ]
        },
        "dailyType": {
          "description": "On which days it runs, for a job that runs daily.",
          "anyOf": [
            {
              "$ref": "#/$defs/ScheduleDays"
            },
            {
              "type": "null"
            }
          ]
        },
        "dailyTime": {
          "type": "string",
          "description": "At what time it runs, for a job that runs daily, such as `22:00:00`."
        },
        "backupCopyWindowEnabled": {
          "type": [
            "boolean",
            "null"
          ],
          "description": "Whether it runs only within the hours of `backupCopyWindowSettings`."
        },
        "backupCopyWindowSettings": {
          "$ref": "#/$defs/BackupWindowInput",
          "description": "The hours within which it runs."
        },
        "periodicallyEvery": {
          "description": "How often it runs, for a job that runs periodically.",
          "anyOf": [
            {
              "$ref": "#/$defs/SchedulePeriod"
            },
            {
              "type": "null"
            }
          ]
        }
      },
      "additionalProperties": false
    },
    "CopyScheduleType": {
      "type": "string",
      "description": "Whether a copy job follows the backup job at once, runs periodically, or daily.",
      "enum": [
        "Immediate",
        "Periodically",
        "DailyAtTime"
      ]
    },
    "JobStart": {
      "type": "object",
      "description": "How to start a job.",
      "properties": {
        "full": {
          "type": "boolean",
          "description": "Whether to read everything again, instead of what has changed."
        }
      },
      "additionalProperties": false
    },
    "JobStatus": {
      "type": "string",
      "description": "How a session is doing or how it ended.",
      "enum": [
        "Stopped",
        "Running",
        "Success",
        "Failed",
        "Warning",
        "NotConfigured",
        "Disconnected",
        "Queued"
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
    "SchedulePeriod": {
      "type": "string",
      "description": "How often a job runs.",
      "enum": [
        "Minutes5",
        "Minutes10",
        "Minutes15",
        "Minutes30",
        "Hours1",
        "Hours2",
        "Hours4",
        "Hours8"
      ]
    }
  }
};
