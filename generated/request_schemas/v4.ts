// Made by scripts/generate.ts from openapi/v4.yaml; do not edit.
import type { RequestIndex } from "./types.ts";

export const requests: RequestIndex = {
  operations: [
    ["POST","/token","session"],
    ["GET","/Organizations","organizations"],
    ["POST","/Organizations","organizations"],
    ["GET","/Organizations/{organizationId}","organizations"],
    ["PUT","/Organizations/{organizationId}","organizations"],
    ["DELETE","/Organizations/{organizationId}","organizations"],
    ["GET","/Organization","organizations"],
    ["GET","/Organizations/{organizationId}/Groups","directory"],
    ["GET","/Organizations/{organizationId}/Groups/{groupId}","directory"],
    ["GET","/Organizations/{organizationId}/Groups/{groupId}/Members","directory"],
    ["GET","/Organizations/{organizationId}/Users","directory"],
    ["GET","/Organizations/{organizationId}/Users/{userId}","directory"],
    ["POST","/DeviceCode","device_codes"],
    ["POST","/Organizations/{organizationId}/DeviceCode","device_codes"],
    ["GET","/Organizations/{organizationId}/BackupAccounts","backup_accounts"],
    ["PUT","/Organizations/{organizationId}/BackupAccounts","backup_accounts"],
    ["GET","/Organizations/{organizationId}/BackupApplications","backup_applications"],
    ["PUT","/Organizations/{organizationId}/BackupApplications","backup_applications"],
    ["GET","/Organizations/{organizationId}/Applications","backup_applications"],
    ["POST","/Organizations/{organizationId}/Applications","backup_applications"],
  ],
  nouns: {
    "session": () => import("./v4/session.ts"),
    "organizations": () => import("./v4/organizations.ts"),
    "directory": () => import("./v4/directory.ts"),
    "device_codes": () => import("./v4/device_codes.ts"),
    "backup_accounts": () => import("./v4/backup_accounts.ts"),
    "backup_applications": () => import("./v4/backup_applications.ts"),
  },
};
