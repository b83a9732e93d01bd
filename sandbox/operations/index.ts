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
import { jobHandlers } from "../jobs/index.ts";
import { protectionHandlers } from "../protection/index.ts";
import { storageHandlers } from "../storage/index.ts";
import * as state from "./organization_state.ts";
import { getHealth, getServiceInstance } from "./server.ts";
import {
  addOrganization,
  editOrganization,
  getOrganization,
  getOwnOrganization,
  listOrganizations,
  removeOrganization,
} from "./organizations.ts";
import { issueToken, signOut } from "./token.ts";
import * as directory from "./directory.ts";

const organization = "/Organizations/{organizationId}";

/** Every operation, by method and path. Which of them a version has, and in what form, its document says. */
export const handlers: Readonly<Record<string, Handler>> = {
  "POST /token": issueToken,
  "POST /token/logout": signOut,
  "GET /ServiceInstance": getServiceInstance,
  "GET /Health": getHealth,
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
  [`GET ${organization}/Users`]: directory.listUsers,
  [`GET ${organization}/Users/{userId}`]: directory.getUser,
  [`GET ${organization}/Groups`]: directory.listGroups,
  [`GET ${organization}/Groups/{groupId}`]: directory.getGroup,
  [`GET ${organization}/Groups/{groupId}/Members`]: directory.listMembers,
  [`GET ${organization}/Sites`]: directory.listSites,
  [`GET ${organization}/Sites/{siteId}`]: directory.getSite,
  [`GET ${organization}/Teams`]: directory.listTeams,
  [`GET ${organization}/Teams/{teamId}`]: directory.getTeam,
  [`GET ${organization}/Users/{userId}/OneDrives`]: directory.listOneDrives,
  "GET /Organizations/SyncState": state.listSyncStates,
  [`POST ${organization}/Sync`]: state.startSync,
  [`GET ${organization}/SyncState`]: state.getSyncState,
  [`GET ${organization}/tenantInformation`]: state.getTenantInformation,
  [`GET ${organization}/versionBackupOptions`]: state.getVersionBackupOptions,
  [`PUT ${organization}/versionBackupOptions`]: state.setVersionBackupOptions,
  [`GET ${organization}/RetentionExclusion`]: state.getRetentionExclusion,
  [`PUT ${organization}/RetentionExclusion`]: state.setRetentionExclusion,
  [`DELETE ${organization}/RetentionExclusion`]: state.removeRetentionExclusion,
  [`GET ${organization}/usedRepositories`]: state.listUsedRepositories,
  ...jobHandlers,
  ...storageHandlers,
  ...protectionHandlers,
};
