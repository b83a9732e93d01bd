// Made by scripts/generate.ts from openapi/v7.yaml; do not edit.
import type { RequestSchemas } from "../types.ts";

export const requestSchemas: RequestSchemas = {
  "operations": [
    {
      "method": "GET",
      "path": "/Jobs",
      "operationId": "ListJobs",
      "status": 200,
      "security": true,
      "query": []
    },
    {
      "method": "GET",
      "path": "/Jobs/{jobId}",
      "operationId": "GetJob",
      "status": 200,
      "security": true,
      "query": []
    },
    {
      "method": "PUT",
      "path": "/Jobs/{jobId}",
      "operationId": "EditJob",
      "status": 204,
      "security": true,
      "contentTypes": [
        "application/json"
      ],
      "body": {
        "$ref": "#/$defs/JobInput"
      },
      "bodyRequired": true,
      "query": []
    },
    {
      "method": "DELETE",
      "path": "/Jobs/{jobId}",
      "operationId": "RemoveJob",
      "status": 204,
      "security": true,
      "query": []
    },
    {
      "method": "GET",
      "path": "/Jobs/{jobId}/CopyJob",
      "operationId": "GetCopyJobOfJob",
      "status": 200,
      "security": true,
      "query": []
    },
    {
      "method": "POST",
      "path": "/Jobs/{jobId}/disable",
      "operationId": "DisableJob",
      "status": 204,
      "security": true,
      "query": []
    },
    {
      "method": "POST",
      "path": "/Jobs/{jobId}/enable",
      "operationId": "EnableJob",
      "status": 204,
      "security": true,
      "query": []
    },
    {
      "method": "GET",
      "path": "/Jobs/{jobId}/ExcludedItems",
      "operationId": "ListExcludedItems",
      "status": 200,
      "security": true,
      "query": []
    },
    {
      "method": "POST",
      "path": "/Jobs/{jobId}/ExcludedItems",
      "operationId": "AddExcludedItems",
      "status": 204,
      "security": true,
      "contentTypes": [
        "application/json"
      ],
      "body": {
        "type": "array",
        "items": {
          "$ref": "#/$defs/JobItemInput"
        }
      },
      "bodyRequired": true,
      "query": []
    },
    {
      "method": "DELETE",
      "path": "/Jobs/{jobId}/ExcludedItems",
      "operationId": "RemoveExcludedItems",
      "status": 204,
      "security": true,
      "query": [
        {
          "name": "ids",
          "required": true,
          "schema": {
            "type": "string"
          }
        }
      ]
    },
    {
      "method": "GET",
      "path": "/Jobs/{jobId}/ExcludedItems/{itemId}",
      "operationId": "GetExcludedItem",
      "status": 200,
      "security": true,
      "query": []
    },
    {
      "method": "PUT",
      "path": "/Jobs/{jobId}/ExcludedItems/{itemId}",
      "operationId": "EditExcludedItem",
      "status": 204,
      "security": true,
      "contentTypes": [
        "application/json"
      ],
      "body": {
        "$ref": "#/$defs/JobItemInput"
      },
      "bodyRequired": true,
      "query": []
    },
    {
      "method": "POST",
      "path": "/Jobs/{jobId}/explore",
      "operationId": "ExploreJob",
      "status": 200,
      "security": true,
      "contentTypes": [
        "application/json"
      ],
      "body": {
        "$ref": "#/$defs/ExploreOptions"
      },
      "bodyRequired": true,
      "query": []
    },
    {
      "method": "GET",
      "path": "/Jobs/{jobId}/SelectedItems",
      "operationId": "ListSelectedItems",
      "status": 200,
      "security": true,
      "query": []
    },
    {
      "method": "POST",
      "path": "/Jobs/{jobId}/SelectedItems",
      "operationId": "AddSelectedItems",
      "status": 204,
      "security": true,
      "contentTypes": [
        "application/json"
      ],
      "body": {
        "type": "array",
        "items": {
          "$ref": "#/$defs/JobItemInput"
        }
      },
      "bodyRequired": true,
      "query": []
    },
    {
      "method": "DELETE",
      "path": "/Jobs/{jobId}/SelectedItems",
      "operationId": "RemoveSelectedItems",
      "status": 204,
      "security": true,
      "query": [
        {
          "name": "ids",
          "required": true,
          "schema": {
            "type": "string"
          }
        }
      ]
    },
    {
      "method": "GET",
      "path": "/Jobs/{jobId}/SelectedItems/{itemId}",
      "operationId": "GetSelectedItem",
      "status": 200,
      "security": true,
      "query": []
    },
    {
      "method": "PUT",
      "path": "/Jobs/{jobId}/SelectedItems/{itemId}",
      "operationId": "EditSelectedItem",
      "status": 204,
      "security": true,
      "contentTypes": [
        "application/json"
      ],
      "body": {
        "$ref": "#/$defs/JobItemInput"
      },
      "bodyRequired": true,
      "query": []
    },
    {
      "method": "POST",
      "path": "/Jobs/{jobId}/start",
      "operationId": "StartJob",
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
      "path": "/Jobs/{jobId}/stop",
      "operationId": "StopJob",
      "status": 204,
      "security": true,
      "query": []
    },
    {
      "method": "GET",
      "path": "/Organizations/{organizationId}/Jobs",
      "operationId": "ListOrganizationJobs",
      "status": 200,
      "security": true,
      "query": []
    },
    {
      "method": "POST",
      "path": "/Organizations/{organizationId}/Jobs",
      "operationId": "CreateOrganizationJob",
      "status": 200,
      "security": true,
      "contentTypes": [
        "application/json"
      ],
      "body": {
        "$ref": "#/$defs/JobInput"
      },
      "bodyRequired": true,
      "query": []
    }
  ],
  "$defs": {
    "BackupType": {
      "type": "string",
      "description": "Whether a job takes the entire organization or selected items.",
      "enum": [
        "EntireOrganization",
        "SelectedItems"
      ]
    },
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
          "type": "string",
          "description": "The mail name of the group."
        },
        "managedBy": {
          "type": "string",
          "description": "Who looks after the group."
        },
        "site": {
          "type": "string",
          "description": "The SharePoint site of the group."
        },
        "onPremisesSid": {
          "type": "string",
          "description": "Its security identifier in the local directory. Since v7."
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
    "JobInput": {
      "type": "object",
      "description": "A backup job to create or to change.",
      "properties": {
        "name": {
          "type": "string",
          "description": "The name of the job."
        },
        "description": {
          "type": "string",
          "description": "A note about the job."
        },
        "backupType": {
          "description": "Whether it takes the entire organization or selected items.",
          "anyOf": [
            {
              "$ref": "#/$defs/BackupType"
            },
            {
              "type": "null"
            }
          ]
        },
        "repositoryId": {
          "type": [
            "string",
            "null"
          ],
          "format": "uuid",
          "description": "The repository it backs up to."
        },
        "runNow": {
          "type": [
            "boolean",
            "null"
          ],
          "description": "Whether it starts right after it is created or changed. Up to v7."
        },
        "id": {
          "type": [
            "string",
            "null"
          ],
          "format": "uuid",
          "description": "The id of the job."
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
        },
        "selectedItems": {
          "type": "array",
          "description": "What it backs up, with `SelectedItems`. Up to v7.",
          "items": {
            "$ref": "#/$defs/JobItemInput"
          }
        },
        "excludedItems": {
          "type": "array",
          "description": "What it leaves out. Up to v7.",
          "items": {
            "$ref": "#/$defs/JobItemInput"
          }
        },
        "schedulePolicy": {
          "$ref": "#/$defs/JobScheduleInput",
          "description": "When it runs."
        },
        "lastBackup": {
          "type": [
            "string",
            "null"
          ],
          "format": "date-time",
          "description": "When it last made a restore point, in UTC. Since v7."
        }
      },
      "additionalProperties": false
    },
    "JobItemInput": {
      "type": "object",
      "description": "One item of a job. Which properties it takes depends on `type`.",
      "properties": {
        "folders": {
          "type": "array",
          "description": "The OneDrive folders to leave out, for `OneDriveFolders`.",
          "items": {
            "type": "string"
          }
        },
        "mailbox": {
          "type": [
            "boolean",
            "null"
          ],
          "description": "Whether mailboxes are backed up. For `User`, `Group` and `PartialOrganization`."
        },
        "oneDrive": {
          "type": [
            "boolean",
            "null"
          ],
          "description": "Whether OneDrives are backed up. For `User` and `PartialOrganization`."
        },
        "archiveMailbox": {
          "type": [
            "boolean",
            "null"
          ],
          "description": "Whether archive mailboxes are backed up. For `User` and `PartialOrganization`."
        },
        "sites": {
          "type": [
            "boolean",
            "null"
          ],
          "description": "Whether sites are backed up. For `PartialOrganization`."
        },
        "members": {
          "type": [
            "boolean",
            "null"
          ],
          "description": "Whether the members of the group are backed up. For `Group`."
        },
        "memberMailbox": {
          "type": [
            "boolean",
            "null"
          ],
          "description": "Whether the mailboxes of the members are backed up. For `Group`."
        },
        "memberArchiveMailbox": {
          "type": [
            "boolean",
            "null"
          ],
          "description": "Whether the archive mailboxes of the members are backed up. For `Group`."
        },
        "memberOnedrive": {
          "type": [
            "boolean",
            "null"
          ],
          "description": "Whether the OneDrives of the members are backed up. For `Group`."
        },
        "memberSite": {
          "type": [
            "boolean",
            "null"
          ],
          "description": "Whether the personal sites of the members are backed up. For `Group`."
        },
        "type": {
          "$ref": "#/$defs/JobItemType",
          "description": "What the item is."
        },
        "teams": {
          "type": [
            "boolean",
            "null"
          ],
          "description": "Whether teams are backed up. For `PartialOrganization`."
        },
        "groupSite": {
          "type": [
            "boolean",
            "null"
          ],
          "description": "Whether the site of the group is backed up. For `Group`."
        },
        "teamsChats": {
          "type": [
            "boolean",
            "null"
          ],
          "description": "Whether the chats of teams are backed up. For `Team` since v7, and for `PartialOrganization`."
        },
        "personalSite": {
          "type": [
            "boolean",
            "null"
          ],
          "description": "Whether the personal site is backed up. For `User`."
        },
        "id": {
          "type": [
            "string",
            "null"
          ],
          "description": "The id of the item in the job."
        },
        "site": {
          "$ref": "#/$defs/JobSiteInput",
          "description": "The site, for `Site`."
        },
        "team": {
          "$ref": "#/$defs/TeamInput",
          "description": "The team, for `Team`."
        },
        "user": {
          "$ref": "#/$defs/UserInput",
          "description": "The user, for `User`."
        },
        "group": {
          "$ref": "#/$defs/GroupInput",
          "description": "The group, for `Group`."
        }
      },
      "additionalProperties": false
    },
    "JobItemType": {
      "type": "string",
      "description": "What an item of a job is. `PartialOrganization` is all of an organization that the item's flags name.",
      "enum": [
        "Group",
        "User",
        "Site",
        "PartialOrganization",
        "PersonalSites",
        "OneDriveFolders",
        "Team"
      ]
    },
    "JobScheduleInput": {
      "type": "object",
      "description": "When a backup job runs.",
      "properties": {
        "backupWindowEnabled": {
          "type": [
            "boolean",
            "null"
          ],
          "description": "Whether it runs only within the hours of `backupWindowSettings`."
        },
        "backupWindowSettings": {
          "$ref": "#/$defs/BackupWindowInput",
          "description": "The hours within which it runs."
        },
        "type": {
          "description": "Whether it runs periodically, daily, or by hand only.",
          "anyOf": [
            {
              "$ref": "#/$defs/ScheduleType"
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
        "retryEnabled": {
          "type": [
            "boolean",
            "null"
          ],
          "description": "Whether it tries again what has failed."
        },
        "retryNumber": {
          "type": [
            "integer",
            "null"
          ],
          "format": "int32",
          "description": "How often it tries again."
        },
        "retryWaitInterval": {
          "type": [
            "integer",
            "null"
          ],
          "format": "int32",
          "description": "How many minutes it waits before it tries again."
        },
        "scheduleEnabled": {
          "type": [
            "boolean",
            "null"
          ],
          "description": "Whether it runs by itself at all."
        },
        "periodicallyWindowSettings": {
          "$ref": "#/$defs/BackupWindowInput",
          "description": "The hours within which it runs, for a job that runs periodically."
        },
        "periodicallyOffsetMinutes": {
          "type": [
            "integer",
            "null"
          ],
          "format": "int32",
          "description": "How many minutes after the full hour it starts, for a job that runs periodically."
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
        },
        "periodicallyWindowEnabled": {
          "type": [
            "boolean",
            "null"
          ],
          "description": "Whether it runs only within the hours of `periodicallyWindowSettings`. Since v7."
        }
      },
      "additionalProperties": false
    },
    "JobSiteInput": {
      "type": "object",
      "description": "A site in a job.",
      "required": [
        "id",
        "url",
        "isCloud",
        "isPersonal",
        "title"
      ],
      "properties": {
        "id": {
          "type": "string",
          "description": "The id of the site, as `GET …/Sites` gives it."
        },
        "url": {
          "type": "string",
          "description": "Its address."
        },
        "name": {
          "type": "string",
          "description": "The name of the site."
        },
        "isCloud": {
          "type": "boolean",
          "description": "Whether it lives in Microsoft 365 rather than on the premises."
        },
        "isPersonal": {
          "type": "boolean",
          "description": "Whether it is a user's personal site."
        },
        "title": {
          "type": "string",
          "description": "The title of the site."
        },
        "parentUrl": {
          "type": "string",
          "description": "The address of the site above it."
        },
        "siteCollectionError": {
          "type": "string",
          "description": "Why the site could not be read."
        }
      },
      "additionalProperties": false
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
    "LocationType": {
      "type": "string",
      "description": "Where a user or a group lives.",
      "enum": [
        "OnPremises",
        "Cloud",
        "Hybrid"
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
    },
    "ScheduleType": {
      "type": "string",
      "description": "Whether a job runs periodically, daily, or by hand only.",
      "enum": [
        "Periodically",
        "Daily",
        "ManualOnly"
      ]
    },
    "TeamInput": {
      "type": "object",
      "description": "A team to put into a job.",
      "required": [
        "id",
        "displayName",
        "mail"
      ],
      "properties": {
        "id": {
          "type": "string",
          "format": "uuid",
          "description": "The id of the team."
        },
        "displayName": {
          "type": "string",
          "description": "The name that people see."
        },
        "description": {
          "type": "string",
          "description": "What the team is for."
        },
        "mail": {
          "type": "string",
          "description": "The mail address of the team."
        }
      },
      "additionalProperties": false
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
    }
  }
};
