/** Which function does which operation of the API documents. */

import {
  appendBackupApplications,
  createApplications,
  listApplications,
  listBackupApplications,
  putBackupApplications,
  removeBackupApplications,
} from "./applications.ts";
import { listBackupAccounts, setBackupAccounts } from "./backup_accounts.ts";
import { checkDeviceCode, requestDeviceCode, requestOrganizationDeviceCode } from "./device_codes.ts";
import type { Handler } from "./request.ts";
import { getServiceInstance } from "./neighbours.ts";
import {
  addOrganization,
  editOrganization,
  getOrganization,
  getOwnOrganization,
  listOrganizations,
  removeOrganization,
} from "./organizations.ts";
import { issueToken, signOut } from "./token.ts";
import { getGroup, getUser, listGroups, listMembers, listUsers } from "./users_and_groups.ts";

const organization = "/Organizations/{organizationId}";

/** Every operation, by method and path. Which of them a version has, and in what form, its document says. */
export const handlers: Readonly<Record<string, Handler>> = {
  "POST /token": issueToken,
  "POST /token/logout": signOut,
  "GET /ServiceInstance": getServiceInstance,
  "GET /Organization": getOwnOrganization,
  "GET /Organizations": listOrganizations,
  "POST /Organizations": addOrganization,
  [`GET ${organization}`]: getOrganization,
  [`PUT ${organization}`]: editOrganization,
  [`DELETE ${organization}`]: removeOrganization,
  "POST /DeviceCode": requestDeviceCode,
  "POST /DeviceCode/check": checkDeviceCode,
  [`POST ${organization}/DeviceCode`]: requestOrganizationDeviceCode,
  [`GET ${organization}/BackupAccounts`]: listBackupAccounts,
  [`PUT ${organization}/BackupAccounts`]: setBackupAccounts,
  [`GET ${organization}/BackupApplications`]: listBackupApplications,
  [`PUT ${organization}/BackupApplications`]: putBackupApplications,
  [`POST ${organization}/BackupApplications`]: appendBackupApplications,
  [`DELETE ${organization}/BackupApplications`]: removeBackupApplications,
  [`GET ${organization}/Applications`]: listApplications,
  [`POST ${organization}/Applications`]: createApplications,
  [`GET ${organization}/Users`]: listUsers,
  [`GET ${organization}/Users/{userId}`]: getUser,
  [`GET ${organization}/Groups`]: listGroups,
  [`GET ${organization}/Groups/{groupId}`]: getGroup,
  [`GET ${organization}/Groups/{groupId}/Members`]: listMembers,
};
