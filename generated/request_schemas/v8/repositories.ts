// Made by scripts/generate.ts from openapi/v8.yaml; do not edit.
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
          "name": "proxyPoolId",
          "required": false,
          "schema": {
            "type": "string",
            "format": "uuid"
          }
        },
        {
          "name": "organizationId",
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
      "path": "/BackupRepositories",
      "operationId": "CreateRepository",
      "status": 201,
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
      "path": "/backupRepositories/maintenanceSessions",
      "operationId": "ListMaintenanceSessions",
      "status": 200,
      "security": true,
      "since": "8.6",
      "query": [
        {
          "name": "status",
          "required": false,
          "schema": {
            "$ref": "#/$defs/MaintenanceStatus"
          }
        },
        {
          "name": "repositoryId",
          "required": false,
          "schema": {
            "type": "string",
            "format": "uuid"
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
      "path": "/backupRepositories/maintenanceSessions",
      "operationId": "StartMaintenanceSession",
      "status": 201,
      "security": true,
      "contentTypes": [
        "application/json"
      ],
      "body": {
        "$ref": "#/$defs/NewMaintenanceSession"
      },
      "bodyRequired": true,
      "since": "8.6",
      "query": []
    },
    {
      "method": "GET",
      "path": "/backupRepositories/maintenanceSessions/{sessionId}",
      "operationId": "GetMaintenanceSession",
      "status": 200,
      "security": true,
      "since": "8.6",
      "query": []
    },
    {
      "method": "POST",
      "path": "/backupRepositories/maintenanceSessions/{sessionId}/stop",
      "operationId": "StopMaintenanceSession",
      "status": 204,
      "security": true,
      "since": "8.6",
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
      "status": 204,
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
      "path": "/BackupRepositories/{repositoryId}/changeOwner",
      "operationId": "ChangeRepositoryOwner",
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
          "name": "poolId",
          "required": false,
          "schema": {
            "type": "string",
            "format": "uuid"
          }
        },
        {
          "name": "includeAllRelatedRepositories",
          "required": false,
          "schema": {
            "type": "boolean",
            "default": false
          }
        },
        {
          "name": "waitForSessionsTimeout",
          "required": false,
          "schema": {
            "type": "integer",
            "format": "int32",
            "default": 60
          }
        },
        {
          "name": "forceStopSessions",
          "required": false,
          "schema": {
            "type": "boolean",
            "default": false
          }
        },
        {
          "name": "forceStopSessionsTimeout",
          "required": false,
          "schema": {
            "type": "integer",
            "format": "int32",
            "default": 10
          }
        }
      ]
    },
    {
      "method": "POST",
      "path": "/BackupRepositories/{repositoryId}/explore",
      "operationId": "ExploreRepository",
      "status": 201,
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
    },
    {
      "method": "GET",
      "path": "/RepositoryOwnerChangeSessions",
      "operationId": "ListOwnerChangeSessions",
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
      "path": "/RepositoryOwnerChangeSessions/{sessionId}",
      "operationId": "GetOwnerChangeSession",
      "status": 200,
      "security": true,
      "query": []
    },
    {
      "method": "POST",
      "path": "/RepositoryOwnerChangeSessions/{sessionId}/Stop",
      "operationId": "StopOwnerChangeSession",
      "status": 204,
      "security": true,
      "query": []
    }
  ],
  "$defs": {
    "AmazonApplianceInput": {
      "type": "object",
      "description": "A machine at Amazon that moves backups.",
      "properties": {
        "virtualPrivateCloud": {
          "$ref": "#/$defs/AmazonVpcInput",
          "description": "The private cloud it runs in."
        },
        "subnet": {
          "$ref": "#/$defs/AmazonSubnetInput",
          "description": "The subnet it runs in."
        },
        "securityGroup": {
          "$ref": "#/$defs/AmazonSecurityGroupInput",
          "description": "The security group it runs in."
        },
        "appliancePort": {
          "type": [
            "integer",
            "null"
          ],
          "format": "int32",
          "description": "The port it listens on."
        },
        "instanceTypeName": {
          "type": "string",
          "description": "The kind of machine, by its name. Since v8."
        },
        "ipRanges": {
          "type": [
            "string",
            "null"
          ],
          "description": "The addresses that may reach it. Since v8."
        }
      },
      "additionalProperties": false
    },
    "AmazonBucketInput": {
      "type": "object",
      "description": "A bucket in Amazon S3.",
      "properties": {
        "regionType": {
          "$ref": "#/$defs/AmazonRegionType",
          "description": "The part of Amazon that the region is in."
        },
        "regionName": {
          "type": "string",
          "description": "The name of the region."
        },
        "regionId": {
          "type": "string",
          "description": "The id of the region."
        },
        "name": {
          "type": "string",
          "description": "The name of the bucket."
        }
      },
      "additionalProperties": false
    },
    "AmazonRegionType": {
      "type": "string",
      "description": "The part of Amazon that a region is in.",
      "enum": [
        "Global",
        "USGovernment",
        "China"
      ]
    },
    "AmazonSecurityGroupInput": {
      "type": "object",
      "description": "A security group at Amazon.",
      "properties": {
        "id": {
          "type": "string",
          "description": "The id of the security group."
        },
        "name": {
          "type": "string",
          "description": "The name of the security group."
        }
      },
      "additionalProperties": false
    },
    "AmazonSubnetInput": {
      "type": "object",
      "description": "A subnet at Amazon.",
      "properties": {
        "id": {
          "type": "string",
          "description": "The id of the subnet."
        },
        "name": {
          "type": "string",
          "description": "The name of the subnet."
        },
        "CIDR": {
          "type": "string",
          "description": "The addresses in it, such as `10.0.0.0/24`."
        }
      },
      "additionalProperties": false
    },
    "AmazonVpcInput": {
      "type": "object",
      "description": "A private cloud at Amazon.",
      "properties": {
        "id": {
          "type": "string",
          "description": "The id of the private cloud."
        },
        "name": {
          "type": "string",
          "description": "The name of the private cloud."
        },
        "CIDR": {
          "type": "string",
          "description": "The addresses in it, such as `10.0.0.0/16`."
        }
      },
      "additionalProperties": false
    },
    "AzureApplianceInput": {
      "type": "object",
      "description": "A machine at Azure that moves backups.",
      "properties": {
        "resourceGroup": {
          "$ref": "#/$defs/AzureResourceGroupInput",
          "description": "The resource group it runs in."
        },
        "virtualNetwork": {
          "$ref": "#/$defs/AzureNetworkInput",
          "description": "The virtual network it runs in."
        },
        "subnet": {
          "$ref": "#/$defs/AzureSubnetInput",
          "description": "The subnet it runs in."
        },
        "region": {
          "type": "string",
          "description": "The region it runs in."
        },
        "appliancePort": {
          "type": [
            "integer",
            "null"
          ],
          "format": "int32",
          "description": "The port it listens on."
        },
        "virtualMachineSizeName": {
          "type": "string",
          "description": "The size of the machine, by its name. Since v8."
        },
        "ipRanges": {
          "type": [
            "string",
            "null"
          ],
          "description": "The addresses that may reach it. Since v8."
        }
      },
      "additionalProperties": false
    },
    "AzureContainerInput": {
      "type": "object",
      "description": "A container in Azure Blob.",
      "properties": {
        "name": {
          "type": "string",
          "description": "The name of the container."
        },
        "regionType": {
          "$ref": "#/$defs/AzureEndpoint",
          "description": "The part of Azure that the container is in."
        }
      },
      "additionalProperties": false
    },
    "AzureEndpoint": {
      "type": "string",
      "description": "The part of Azure that something is in.",
      "enum": [
        "Global",
        "Germany",
        "China",
        "Government"
      ]
    },
    "AzureNetworkInput": {
      "type": "object",
      "description": "A virtual network at Azure.",
      "properties": {
        "id": {
          "type": "string",
          "description": "The id of the network."
        },
        "name": {
          "type": "string",
          "description": "The name of the network."
        },
        "type": {
          "type": "string",
          "description": "The kind of the network."
        },
        "location": {
          "type": "string",
          "description": "The region of the network."
        },
        "addressSpaces": {
          "type": "array",
          "description": "The addresses in it.",
          "items": {
            "type": "string"
          }
        }
      },
      "additionalProperties": false
    },
    "AzureResourceGroupInput": {
      "type": "object",
      "description": "A resource group at Azure.",
      "properties": {
        "name": {
          "type": "string",
          "description": "The name of the resource group."
        },
        "location": {
          "type": "string",
          "description": "The region of the resource group."
        }
      },
      "additionalProperties": false
    },
    "AzureServiceAccountInput": {
      "type": "object",
      "description": "A cloud application that the server signs in with to set up machines.",
      "properties": {
        "id": {
          "type": "string",
          "format": "uuid",
          "description": "The id of the account."
        },
        "type": {
          "$ref": "#/$defs/CloudServiceType",
          "description": "Whose cloud it is for."
        },
        "displayName": {
          "type": "string",
          "description": "The name that people see."
        },
        "description": {
          "type": "string",
          "description": "A note about the account."
        },
        "applicationId": {
          "type": "string",
          "format": "uuid",
          "description": "The id of the application."
        },
        "applicationCertificateThumbprint": {
          "type": "string",
          "description": "The thumbprint of the application's certificate."
        },
        "azureEnvironment": {
          "$ref": "#/$defs/AzureEndpoint",
          "description": "The part of Azure that the application is in."
        },
        "azureTenantId": {
          "type": "string",
          "description": "The Azure tenant that the application is in."
        },
        "lastModified": {
          "type": "string",
          "format": "date-time",
          "description": "When it was last changed, in UTC."
        }
      },
      "additionalProperties": false
    },
    "AzureSubnetInput": {
      "type": "object",
      "description": "A subnet at Azure.",
      "properties": {
        "name": {
          "type": "string",
          "description": "The name of the subnet."
        },
        "addressPrefix": {
          "type": "string",
          "description": "The addresses in it, such as `10.0.0.0/24`."
        }
      },
      "additionalProperties": false
    },
    "AzureSubscriptionInput": {
      "type": "object",
      "description": "An Azure subscription.",
      "properties": {
        "subscriptionId": {
          "type": "string",
          "description": "The id of the subscription."
        },
        "displayName": {
          "type": "string",
          "description": "The name that people see."
        }
      },
      "additionalProperties": false
    },
    "CloudServiceType": {
      "type": "string",
      "description": "Whose cloud an account is for.",
      "enum": [
        "Azure",
        "AWS"
      ]
    },
    "CompatibleBucketInput": {
      "type": "object",
      "description": "A bucket in storage that is compatible with S3.",
      "properties": {
        "servicePoint": {
          "type": "string",
          "description": "The address of the storage."
        },
        "customRegionId": {
          "type": "string",
          "description": "The region of the bucket."
        },
        "name": {
          "type": "string",
          "description": "The name of the bucket."
        },
        "trustedServerCertificateThumbprint": {
          "type": [
            "string",
            "null"
          ],
          "description": "The thumbprint of the only certificate to trust."
        },
        "trustServerCertificate": {
          "type": [
            "boolean",
            "null"
          ],
          "description": "Whether to trust whatever certificate the storage shows."
        }
      },
      "additionalProperties": false
    },
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
    "MaintenanceStatus": {
      "type": "string",
      "description": "How the maintenance of repositories is doing or how it ended.",
      "enum": [
        "Initialized",
        "Preparing",
        "Running",
        "Finishing",
        "Finished",
        "Canceling",
        "Canceled",
        "Failing",
        "Failed"
      ]
    },
    "MaintenanceWaitInput": {
      "type": "object",
      "description": "What to do about running sessions before maintenance begins. Since product version 8.6.",
      "properties": {
        "waitForSessionsTimeout": {
          "type": "integer",
          "format": "int32",
          "description": "How many minutes to wait for running sessions. 60 when left out."
        },
        "forceStopSessions": {
          "type": "boolean",
          "description": "Whether to stop sessions that still run after that."
        },
        "forceStopSessionsTimeout": {
          "type": "integer",
          "format": "int32",
          "description": "How many minutes to wait for sessions to stop. 10 when left out."
        }
      },
      "additionalProperties": false
    },
    "NewMaintenanceSession": {
      "type": "object",
      "description": "A maintenance to start. Since product version 8.6.",
      "required": [
        "repositoryIds"
      ],
      "properties": {
        "repositoryIds": {
          "type": "array",
          "description": "The repositories. Each can be in one maintenance at a time.",
          "items": {
            "type": "string",
            "format": "uuid"
          }
        },
        "waitingConfig": {
          "$ref": "#/$defs/MaintenanceWaitInput",
          "description": "What to do about running sessions."
        }
      },
      "additionalProperties": false
    },
    "ObjectStorageInput": {
      "type": "object",
      "description": "The object storage that a repository is to be in. Which properties it takes depends on `type`.",
      "properties": {
        "s3Folder": {
          "type": "string",
          "description": "The folder in the bucket."
        },
        "id": {
          "type": "string",
          "format": "uuid",
          "description": "The id of the object storage."
        },
        "accountId": {
          "type": [
            "string",
            "null"
          ],
          "format": "uuid",
          "description": "The account to sign in with."
        },
        "sizeLimitEnabled": {
          "type": [
            "boolean",
            "null"
          ],
          "description": "Whether it may take only so much space."
        },
        "sizeLimitGB": {
          "type": [
            "integer",
            "null"
          ],
          "format": "int64",
          "description": "How much space it may take, in gigabytes."
        },
        "glacierDeepArchiveEnabled": {
          "type": [
            "boolean",
            "null"
          ],
          "description": "Whether to use the class S3 Glacier Deep Archive."
        },
        "amazonBucketS3Aws": {
          "$ref": "#/$defs/AmazonBucketInput",
          "description": "The bucket, for Amazon S3."
        },
        "useArchiverAppliance": {
          "type": [
            "boolean",
            "null"
          ],
          "description": "Whether a machine at the provider moves the data."
        },
        "azureContainer": {
          "$ref": "#/$defs/AzureContainerInput",
          "description": "The container, for Azure Blob."
        },
        "azureFolder": {
          "type": "string",
          "description": "The folder in the container."
        },
        "azureServiceAccount": {
          "$ref": "#/$defs/AzureServiceAccountInput",
          "description": "The Azure application that sets the machine up."
        },
        "azureSubscription": {
          "$ref": "#/$defs/AzureSubscriptionInput",
          "description": "The Azure subscription that pays for the machine."
        },
        "amazonBucketS3Compatible": {
          "$ref": "#/$defs/CompatibleBucketInput",
          "description": "The bucket, for storage that is compatible with S3."
        },
        "enableImmutability": {
          "type": [
            "boolean",
            "null"
          ],
          "description": "Whether backups cannot be removed before their time."
        },
        "enableImmutabilityGovernanceMode": {
          "type": [
            "boolean",
            "null"
          ],
          "description": "Whether those with the right to do so may remove them all the same."
        },
        "immutabilityPeriodDays": {
          "type": [
            "integer",
            "null"
          ],
          "format": "int64",
          "description": "For how many days they cannot be removed."
        },
        "type": {
          "$ref": "#/$defs/ObjectStorageType",
          "description": "What kind of object storage it is."
        },
        "glacierInstantRetrievalEnabled": {
          "type": [
            "boolean",
            "null"
          ],
          "description": "Whether to use the class S3 Glacier Instant Retrieval."
        },
        "standardIaStorageClassEnabled": {
          "type": [
            "boolean",
            "null"
          ],
          "description": "Whether to use the class S3 Standard-IA."
        },
        "oneZoneIaStorageClassEnabled": {
          "type": [
            "boolean",
            "null"
          ],
          "description": "Whether to use the class S3 One Zone-IA."
        },
        "amazonArchiverAppliance": {
          "$ref": "#/$defs/AmazonApplianceInput",
          "description": "That machine, at Amazon."
        },
        "azureArchiverAppliance": {
          "$ref": "#/$defs/AzureApplianceInput",
          "description": "That machine, at Azure."
        }
      },
      "additionalProperties": false
    },
    "ObjectStorageType": {
      "type": "string",
      "description": "What kind of object storage it is.",
      "enum": [
        "AzureBlob",
        "AmazonS3",
        "AmazonS3Compatible",
        "AzureBlobArchive",
        "AmazonS3Glacier",
        "WasabiCloud",
        "IBMCloud"
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
        },
        "proxyPoolId": {
          "type": [
            "string",
            "null"
          ],
          "format": "uuid",
          "description": "The pool of proxies that is to work for it. Since v8."
        },
        "ignoreProxyPoolApplianceAccessValidation": {
          "type": [
            "boolean",
            "null"
          ],
          "description": "Whether to do without checking that every proxy of the pool reaches the archiver appliance. Since v8."
        },
        "organizationId": {
          "type": [
            "string",
            "null"
          ],
          "format": "uuid",
          "description": "The organization to reserve it for. Since v8."
        },
        "objectStorage": {
          "description": "The object storage it is to be in. Since v8.",
          "anyOf": [
            {
              "$ref": "#/$defs/ObjectStorageInput"
            },
            {
              "type": "null"
            }
          ]
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
