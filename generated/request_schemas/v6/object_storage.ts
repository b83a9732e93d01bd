// Made by scripts/generate.ts from openapi/v6.yaml; do not edit.
import type { RequestSchemas } from "../types.ts";

export const requestSchemas: RequestSchemas = {
  "operations": [
    {
      "method": "GET",
      "path": "/Accounts",
      "operationId": "ListStorageAccounts",
      "status": 200,
      "security": true,
      "query": [
        {
          "name": "name",
          "required": false,
          "schema": {
            "type": "string"
          }
        },
        {
          "name": "accountType",
          "required": false,
          "schema": {
            "$ref": "#/$defs/StorageAccountType"
          }
        }
      ]
    },
    {
      "method": "POST",
      "path": "/Accounts",
      "operationId": "AddStorageAccount",
      "status": 201,
      "security": true,
      "contentTypes": [
        "application/json"
      ],
      "body": {
        "$ref": "#/$defs/StorageAccountInput"
      },
      "bodyRequired": true,
      "query": []
    },
    {
      "method": "GET",
      "path": "/Accounts/{accountId}",
      "operationId": "GetStorageAccount",
      "status": 200,
      "security": true,
      "query": []
    },
    {
      "method": "PUT",
      "path": "/Accounts/{accountId}",
      "operationId": "EditStorageAccount",
      "status": 200,
      "security": true,
      "contentTypes": [
        "application/json"
      ],
      "body": {
        "$ref": "#/$defs/StorageAccountInput"
      },
      "bodyRequired": true,
      "query": []
    },
    {
      "method": "DELETE",
      "path": "/Accounts/{accountId}",
      "operationId": "RemoveStorageAccount",
      "status": 204,
      "security": true,
      "query": []
    },
    {
      "method": "GET",
      "path": "/EncryptionKeys",
      "operationId": "ListEncryptionKeys",
      "status": 200,
      "security": true,
      "query": [
        {
          "name": "description",
          "required": false,
          "schema": {
            "type": "string"
          }
        }
      ]
    },
    {
      "method": "POST",
      "path": "/EncryptionKeys",
      "operationId": "AddEncryptionKey",
      "status": 200,
      "security": true,
      "contentTypes": [
        "application/json"
      ],
      "body": {
        "$ref": "#/$defs/EncryptionKeyInput"
      },
      "bodyRequired": true,
      "query": []
    },
    {
      "method": "GET",
      "path": "/EncryptionKeys/{keyId}",
      "operationId": "GetEncryptionKey",
      "status": 200,
      "security": true,
      "query": []
    },
    {
      "method": "DELETE",
      "path": "/EncryptionKeys/{keyId}",
      "operationId": "RemoveEncryptionKey",
      "status": 204,
      "security": true,
      "query": []
    },
    {
      "method": "GET",
      "path": "/objectstoragerepositories",
      "operationId": "ListObjectStorages",
      "status": 200,
      "security": true,
      "query": [
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
      "path": "/objectstoragerepositories",
      "operationId": "AddObjectStorage",
      "status": 200,
      "security": true,
      "contentTypes": [
        "application/json"
      ],
      "body": {
        "$ref": "#/$defs/ObjectStorageInput"
      },
      "bodyRequired": true,
      "query": []
    },
    {
      "method": "GET",
      "path": "/objectstoragerepositories/{repositoryId}",
      "operationId": "GetObjectStorage",
      "status": 200,
      "security": true,
      "query": []
    },
    {
      "method": "PUT",
      "path": "/objectstoragerepositories/{repositoryId}",
      "operationId": "EditObjectStorage",
      "status": 200,
      "security": true,
      "contentTypes": [
        "application/json"
      ],
      "body": {
        "$ref": "#/$defs/ObjectStorageInput"
      },
      "bodyRequired": true,
      "query": []
    },
    {
      "method": "DELETE",
      "path": "/objectstoragerepositories/{repositoryId}",
      "operationId": "RemoveObjectStorage",
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
        "instanceType": {
          "$ref": "#/$defs/AmazonInstanceTypeInput",
          "description": "The kind of machine. Up to v7."
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
    "AmazonInstanceTypeInput": {
      "type": "object",
      "description": "A kind of machine at Amazon.",
      "properties": {
        "type": {
          "type": "string",
          "description": "The name of the kind."
        },
        "cores": {
          "type": "integer",
          "format": "int32",
          "description": "How many processor cores it has."
        },
        "memory": {
          "type": "integer",
          "format": "int64",
          "description": "How much memory it has."
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
        "virtualMachineSize": {
          "$ref": "#/$defs/AzureMachineSizeInput",
          "description": "The size of the machine. Up to v7."
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
    "AzureMachineSizeInput": {
      "type": "object",
      "description": "A size of machine at Azure.",
      "properties": {
        "name": {
          "type": "string",
          "description": "The name of the size."
        },
        "coresCount": {
          "type": "string",
          "description": "How many processor cores it has."
        },
        "memoryMB": {
          "type": "integer",
          "format": "int64",
          "description": "How much memory it has, in megabytes."
        },
        "osDiskSizeMB": {
          "type": "integer",
          "format": "int64",
          "description": "How large its system disk is, in megabytes."
        },
        "resourceDiskSizeMB": {
          "type": "integer",
          "format": "int64",
          "description": "How large its temporary disk is, in megabytes."
        }
      },
      "additionalProperties": false
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
        }
      },
      "additionalProperties": false
    },
    "EncryptionKeyInput": {
      "type": "object",
      "description": "A password to encrypt backups with.",
      "properties": {
        "password": {
          "type": "string",
          "format": "password",
          "writeOnly": true,
          "description": "The password."
        },
        "newPassword": {
          "type": "string",
          "format": "password",
          "writeOnly": true,
          "description": "The new password."
        },
        "oldPassword": {
          "type": "string",
          "format": "password",
          "writeOnly": true,
          "description": "The password so far."
        },
        "id": {
          "type": [
            "string",
            "null"
          ],
          "format": "uuid",
          "description": "The id of the password."
        },
        "description": {
          "type": "string",
          "description": "A hint for the password."
        }
      },
      "additionalProperties": false
    },
    "ObjectStorageInput": {
      "type": "object",
      "description": "An object storage to add or to change. Which properties it takes depends on `type`.",
      "properties": {
        "amazonBucketS3Compatible": {
          "$ref": "#/$defs/CompatibleBucketInput",
          "description": "The bucket, for storage that is compatible with S3."
        },
        "name": {
          "type": "string",
          "description": "The name of the object storage."
        },
        "description": {
          "type": "string",
          "description": "A note about the object storage."
        },
        "iaStorageClassEnabled": {
          "type": [
            "boolean",
            "null"
          ],
          "description": "Whether to use a class for infrequent access."
        },
        "amazonArchiverAppliance": {
          "$ref": "#/$defs/AmazonApplianceInput",
          "description": "That machine, at Amazon."
        },
        "azureArchiverAppliance": {
          "$ref": "#/$defs/AzureApplianceInput",
          "description": "That machine, at Azure."
        },
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
        "type": {
          "$ref": "#/$defs/ObjectStorageType",
          "description": "What kind of object storage it is."
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
        "AmazonS3Glacier"
      ]
    },
    "StorageAccountInput": {
      "type": "object",
      "description": "An account for object storage to add or to change.",
      "properties": {
        "accountType": {
          "description": "Which kind of object storage it is for.",
          "anyOf": [
            {
              "$ref": "#/$defs/StorageAccountType"
            },
            {
              "type": "null"
            }
          ]
        },
        "userName": {
          "type": "string",
          "description": "The name of the Azure account, or the id of the access key."
        },
        "password": {
          "type": "string",
          "format": "password",
          "writeOnly": true,
          "description": "The key of the Azure account, or the secret of the access key."
        },
        "id": {
          "type": [
            "string",
            "null"
          ],
          "format": "uuid",
          "description": "The id of the account."
        },
        "description": {
          "type": "string",
          "description": "A note about the account."
        },
        "newPassword": {
          "type": "string",
          "format": "password",
          "writeOnly": true,
          "description": "The new key or secret."
        },
        "oldPassword": {
          "type": "string",
          "format": "password",
          "writeOnly": true,
          "description": "The key or secret so far."
        }
      },
      "additionalProperties": false
    },
    "StorageAccountType": {
      "type": "string",
      "description": "Which kind of object storage an account is for.",
      "enum": [
        "azureBlobAccount",
        "amazonS3Account",
        "amazonS3CompatibleAccount"
      ]
    }
  }
};
