/** Which function does which operation on protection, licences, restoring and who may do it. */

import type { Handler } from "../operations/request.ts";
import { actionOf } from "../jobs/actions.ts";
import * as audit from "./audit_items.ts";
import * as licences from "./licences.ts";
import { protectedHandlers } from "./protected.ts";
import * as reports from "./reports.ts";
import { restorePointHandlers } from "./restore_points.ts";
import * as restore from "./restore_sessions.ts";
import { roleHandlers } from "./roles.ts";

const organization = "/Organizations/{organizationId}";
const session = "/RestoreSessions/{restoreSessionId}";

/** By method and path. */
export const protectionHandlers: Readonly<Record<string, Handler>> = {
  "GET /License": licences.getLicense,
  "POST /License/Install": licences.getLicense,
  "POST /License/Update": licences.getLicense,
  "GET /License/AutoUpdate": licences.getAutoUpdate,
  "PUT /License/AutoUpdate": licences.setAutoUpdate,
  "GET /LicensedUsers": licences.listLicensedUsers,
  "DELETE /LicensedUsers/{licensedUserId}": licences.removeLicensedUser,
  [`GET ${organization}/LicensingInformation`]: licences.getLicensingInformation,
  "GET /licensing/reports/latest": licences.getLatestReport,
  "POST /licensing/reports/{reportId}/approve": licences.approveReport,
  "GET /licensing/statistic/platform": licences.listPlatforms,
  "GET /licensing/statistic/usage": licences.getUsage,
  "GET /licensing/statistic/reports/latest": licences.getLatestReport,
  "POST /licensing/statistic/reports/{reportId}/approve": licences.approveReport,
  ...protectedHandlers,
  "POST /Reports/GenerateStorageConsumption": reports.reportStorage,
  "POST /Reports/GenerateLicenseOverview": reports.reportLicences,
  "POST /Reports/GenerateUserProtection": reports.reportProtection,
  "POST /Reports/GenerateMailboxProtection": reports.reportProtection,
  "POST /Reports/GenerateOneDriveProtection": reports.reportProtection,
  "POST /Reports/GenerateSharepointProtection": reports.reportProtection,
  "POST /Reports/GenerateTeamsProtection": reports.reportProtection,
  ...restorePointHandlers,
  "GET /RestoreSessions": restore.listRestoreSessions,
  [`GET ${session}`]: restore.getRestoreSession,
  [`GET ${session}/Events`]: restore.listRestoreEvents,
  [`GET ${session}/organization`]: restore.getRestoreOrganization,
  [`GET ${session}/Statistics`]: restore.getRestoreStatistics,
  [`POST ${session}/Stop`]: restore.stopRestoreSession,
  [`POST ${session}/Action`]: actionOf({ stop: restore.stopRestoreSession }),
  "POST /Jobs/{jobId}/explore": restore.exploreJob,
  "POST /BackupRepositories/{repositoryId}/explore": restore.exploreRepository,
  [`POST ${organization}/explore`]: restore.exploreOrganization,
  [`POST ${organization}/Action`]: actionOf({ explore: restore.exploreOrganization }),
  "POST /Organization/Action": actionOf({ explore: restore.exploreOwn }),
  "GET /RestorePortalSettings": getPortalSettings,
  ...roleHandlers,
  [`GET ${organization}/AuditItems`]: audit.listAuditItems,
  [`POST ${organization}/AuditItems`]: audit.addAuditItems,
  [`POST ${organization}/AuditItems/remove`]: audit.removeAuditItems,
};

function getPortalSettings({ version }: Parameters<Handler>[0]): { body: object } {
  return {
    body: {
      applicationId: "63caebf0-2624-48d0-9ece-de1db611dc98",
      msalAuthorityUri: "https://login.microsoftonline.com/common",
      isEnabled: false,
      ...(version > "v6" && { restorePortalUri: "https://restore.example.com:4443" }),
    },
  };
}
