/**
 * What protects an organization: jobs and their sessions, repositories and proxies, licences, restores and who may restore,
 * and reports. An entry of its own: a script that adds organizations need not read it. The clients that these functions take
 * are those of `mod.ts`.
 *
 * @example List the jobs that failed last
 * ```ts
 * import { connect } from "./mod.ts";
 * import { listJobs } from "./protection.ts";
 *
 * const env = (name: string) => Deno.env.get(name) ?? "";
 * const [server, username, password] = [env("VB365_SERVER"), env("VB365_USERNAME"), env("VB365_PASSWORD")];
 * const trust = { fingerprint: env("VB365_TRUST_FINGERPRINT") };
 * await using client = await connect({ server, version: "v8", username, password, trust });
 *
 * const failed = (await listJobs(client)).filter(({ lastStatus }) => lastStatus === "Failed");
 * console.log(failed.map(({ name }) => name));
 * ```
 *
 * @module
 */

export {
  createRepository,
  getRepository,
  listRepositories,
  type ListRepositoriesOptions,
  listRepositoryUsage,
  type NewRepository,
  type Repository,
  type RepositoryUsage,
} from "./src/storage/repositories.ts";
export {
  getProxy,
  listProxies,
  type ListProxiesOptions,
  listProxyPools,
  type Proxy,
  type ProxyPool,
} from "./src/storage/proxies.ts";
export {
  listRepositoryMaintenance,
  type MaintenanceSession,
  startRepositoryMaintenance,
} from "./src/storage/maintenance.ts";
export type { Job } from "./src/jobs/record.ts";
export type { JobChanges, NewJob } from "./src/jobs/body.ts";
export type { JobSchedule, ScheduleDays } from "./src/jobs/schedule.ts";
export type { ItemSelection, ItemType } from "./src/jobs/selection.ts";
export {
  createJob,
  editJob,
  editJobRequest,
  getJob,
  listJobs,
  type ListJobsOptions,
  type NewJobRequest,
  newJobRequest,
  removeJob,
} from "./src/jobs/jobs.ts";
export { disableJob, enableJob, startJob, type StartJobOptions, stopJob } from "./src/jobs/control.ts";
export {
  addJobItems,
  excludeJobItems,
  type JobItem,
  type JobItemsChange,
  type JobItemsOptions,
  jobItemsRemoval,
  type JobItemsRequest,
  jobItemsRequest,
  listJobItems,
  removeJobItems,
} from "./src/jobs/items.ts";
export {
  getJobSession,
  type JobSession,
  listJobSessions,
  type ListJobSessionsOptions,
  listSessionLog,
  type LogItem,
} from "./src/jobs/sessions.ts";
export { sessionFailure, waitForJobSession, type WaitForJobSessionOptions } from "./src/jobs/wait.ts";
export {
  getLicense,
  getLicenseUsage,
  type License,
  type LicensedUser,
  listLicensedUsers,
  type ListLicensedUsersOptions,
  type OrganizationLicenses,
  removeLicensedUser,
} from "./src/protection/licences.ts";
export { type Protection, type ProtectionOptions, protectionStatus } from "./src/protection/status.ts";
export {
  listRestoreSessionEvents,
  listRestoreSessions,
  type ListRestoreSessionsOptions,
  type RestoreSession,
  type RestoreSessionEvent,
} from "./src/protection/restores.ts";
export {
  createRole,
  listRoles,
  type ListRolesOptions,
  type NewRole,
  type NewRoleRequest,
  newRoleRequest,
  removeRole,
  type Role,
} from "./src/protection/roles.ts";
export { addAuditItems, type AuditItem, listAuditItems, removeAuditItems } from "./src/protection/audit_items.ts";
export { createReport, type ReportKind, type ReportOptions } from "./src/protection/reports.ts";
export { collectOverview, type Overview, type OverviewOptions } from "./src/protection/overview.ts";
export { type LookupOptions, titleOf } from "./src/names.ts";
