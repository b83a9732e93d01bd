/** Every recipe of a tenant's life, with what it is to do on the sandbox's `contoso`. */

import {
  type Client,
  getSyncState,
  listSites,
  listTeams,
  listUsers,
  type Version,
  versionNames,
  waitForSync,
} from "../../../mod.ts";
import {
  addAuditItems,
  addJobItems,
  collectOverview,
  createJob,
  createReport,
  createRepository,
  createRole,
  disableJob,
  editJob,
  editJobRequest,
  enableJob,
  excludeJobItems,
  getJob,
  getJobSession,
  getLicense,
  getLicenseUsage,
  getProxy,
  getRepository,
  jobItemsRemoval,
  jobItemsRequest,
  listAuditItems,
  listJobItems,
  listJobs,
  listJobSessions,
  listLicensedUsers,
  listProxies,
  listProxyPools,
  listRepositories,
  listRepositoryMaintenance,
  listRepositoryUsage,
  listRestoreSessionEvents,
  listRestoreSessions,
  listRoles,
  listSessionLog,
  newJobRequest,
  newRoleRequest,
  protectionStatus,
  removeAuditItems,
  removeJob,
  removeJobItems,
  removeLicensedUser,
  removeRole,
  sessionFailure,
  startJob,
  startRepositoryMaintenance,
  stopJob,
  waitForJobSession,
} from "../../../protection.ts";
import { type NewTenant, offboardTenant, onboardTenant } from "../../../tenants.ts";
import { pfxBase64 } from "../../helpers/certificate.ts";

/** The organizations of the seed. */
export const applications = "contoso-apps.onmicrosoft.com";
export const accounts = "office365.onmicrosoft.com";

/** A recipe: what it is called, since which version, what it reads or writes last, and how it is called. */
export interface Recipe {
  name: string;
  since: Version;
  until?: Version;
  /** The last request that it sends, without its version and its query, on the newest version. */
  last: string;
  run(client: Client): Promise<unknown>;
}

/** Versions that have a recipe. */
export function versionsOf({ since, until = "v8" }: Recipe): Version[] {
  return versionNames.filter((version) => since <= version && version <= until);
}

const proof = {
  applicationId: "63caebf0-2624-48d0-9ece-de1db611dc98",
  applicationCertificate: Uint8Array.fromBase64(pfxBase64),
  applicationCertificatePassword: "Test-Pass1",
};
const tenant: NewTenant = {
  organization: {
    type: "Office365",
    mode: "existing-application",
    exchangeOnlineSettings: { ...proof, account: "admin@contoso.onmicrosoft.com" },
    sharePointOnlineSettings: { ...proof, officeOrganizationName: "contoso.onmicrosoft.com" },
  },
  job: { name: "Entire organization", repository: "Default*" },
};
/** What takes no time here is over at the first look; a server that tells of no end is not waited for. */
const patience = { interval: 0.005, timeout: 0.01 };
const first = async (client: Client) => String((await listJobSessions(client, { job: "Mailboxes" }))[0]?.id);

/** All of them. */
export const recipes: readonly Recipe[] = [
  recipe(
    "listUsers()",
    "v3",
    "GET /Organizations/{id}/Users",
    (client) => listUsers(client, accounts, { name: "user1*" }),
  ),
  recipe("listSites()", "v3", "GET /Organizations/{id}/Sites", (client) => listSites(client, accounts)),
  recipe("listTeams()", "v5", "GET /Organizations/{id}/Teams", (client) => listTeams(client, accounts)),
  recipe("getSyncState()", "v7", "GET /Organizations/{id}/SyncState", (client) => getSyncState(client, accounts)),
  recipe(
    "waitForSync()",
    "v7",
    "GET /Organizations/{id}/SyncState",
    (client) => waitForSync(client, accounts, patience),
  ),
  recipe("listJobs()", "v3", "GET /Jobs", (client) => listJobs(client)),
  recipe("getJob()", "v3", "GET /Jobs", (client) => getJob(client, "Mail*")),
  recipe("createJob()", "v3", "POST /Jobs", (client) =>
    createJob(client, {
      name: "Board",
      organization: accounts,
      repository: "Default*",
      items: ["user20@office365.onmicrosoft.com", "https://office365.sharepoint.com/sites/projects"],
      excludedItems: ["user:User 21"],
      schedule: { type: "Periodically", periodicallyEvery: "Hours4" },
    })),
  recipe("editJob()", "v3", "PUT /Jobs/{id}", (client) => editJob(client, "Mailboxes", { description: "A note" })),
  recipe("disableJob()", "v3", "POST /Jobs/{id}/disable", (client) => disableJob(client, "Mailboxes")),
  recipe("enableJob()", "v3", "POST /Jobs/{id}/enable", (client) => enableJob(client, "Mailboxes")),
  recipe("listJobItems()", "v3", "GET /Jobs/{id}/SelectedItems", (client) => listJobItems(client, "Mailboxes")),
  recipe(
    "addJobItems()",
    "v3",
    "POST /Jobs/{id}/SelectedItems",
    (client) => addJobItems(client, "Mailboxes", ["user22@office365.onmicrosoft.com"]),
  ),
  recipe(
    "excludeJobItems()",
    "v3",
    "POST /Jobs/{id}/ExcludedItems",
    (client) => excludeJobItems(client, "Mailboxes", ["user23@office365.onmicrosoft.com"]),
  ),
  recipe(
    "removeJobItems()",
    "v6",
    "DELETE /Jobs/{id}/SelectedItems",
    (client) => removeJobItems(client, "Sites", ["Marketing"]),
  ),
  recipe("startJob()", "v3", "POST /Jobs/{id}/start", (client) => startJob(client, "Mailboxes")),
  recipe("stopJob()", "v3", "POST /Jobs/{id}/stop", (client) => stopJob(client, "Mailboxes")),
  recipe("listJobSessions()", "v3", "GET /JobSessions", (client) => listJobSessions(client, { status: "Failed" })),
  recipe(
    "getJobSession()",
    "v3",
    "GET /JobSessions/{id}",
    async (client) => getJobSession(client, await first(client)),
  ),
  recipe(
    "listSessionLog()",
    "v3",
    "GET /JobSessions/{id}/LogItems",
    async (client) => await listSessionLog(client, await first(client)),
  ),
  recipe(
    "waitForJobSession()",
    "v3",
    "GET /JobSessions/{id}",
    async (client) => waitForJobSession(client, await first(client), patience),
  ),
  recipe("removeJob()", "v3", "DELETE /Jobs/{id}", (client) => removeJob(client, "Sites")),
  recipe("listRepositories()", "v3", "GET /BackupRepositories", (client) => listRepositories(client)),
  recipe("getRepository()", "v3", "GET /BackupRepositories", (client) => getRepository(client, "Contoso*")),
  recipe(
    "listRepositoryUsage()",
    "v6",
    "GET /BackupRepositories/{id}/backedupOrganizations",
    (client) => listRepositoryUsage(client, "Contoso*"),
  ),
  recipe("listProxies()", "v3", "GET /Proxies", (client) => listProxies(client)),
  recipe("getProxy()", "v3", "GET /Proxies", (client) => getProxy(client, "proxy*")),
  recipe("listProxyPools()", "v8", "GET /ProxyPools", (client) => listProxyPools(client)),
  recipe("getLicense()", "v6", "GET /License", (client) => getLicense(client)),
  recipe(
    "listLicensedUsers()",
    "v3",
    "GET /LicensedUsers",
    (client) => listLicensedUsers(client, { organization: accounts }),
  ),
  recipe("getLicenseUsage()", "v3", "GET /licensing/statistic/usage", (client) => getLicenseUsage(client)),
  recipe(
    "removeLicensedUser()",
    "v6",
    "DELETE /LicensedUsers/{id}",
    (client) => removeLicensedUser(client, "account3@office365.onmicrosoft.com"),
  ),
  recipe("protectionStatus()", "v3", "GET /Organizations/{id}/Users", (client) => protectionStatus(client, accounts)),
  recipe("listRestoreSessions()", "v3", "GET /RestoreSessions", (client) => listRestoreSessions(client)),
  recipe(
    "listRestoreSessionEvents()",
    "v3",
    "GET /RestoreSessions/{id}/Events",
    async (client) => await listRestoreSessionEvents(client, String((await listRestoreSessions(client))[0]?.id)),
  ),
  recipe("listRoles()", "v6", "GET /RbacRoles", (client) => listRoles(client)),
  recipe(
    "createRole()",
    "v6",
    "POST /Organizations/{id}/RbacRoles",
    (client) =>
      createRole(client, {
        name: "Helpdesk",
        organization: accounts,
        operators: ["account2@office365.onmicrosoft.com"],
      }),
  ),
  recipe("removeRole()", "v6", "DELETE /RbacRoles/{id}", (client) => removeRole(client, "Restore*")),
  recipe(
    "addAuditItems()",
    "v6",
    "POST /Organizations/{id}/AuditItems",
    (client) => addAuditItems(client, accounts, ["account1@office365.onmicrosoft.com"]),
  ),
  recipe("listAuditItems()", "v6", "GET /Organizations/{id}/AuditItems", (client) => listAuditItems(client, accounts)),
  recipe(
    "removeAuditItems()",
    "v6",
    "POST /Organizations/{id}/AuditItems/remove",
    (client) => removeAuditItems(client, accounts, ["account1@office365.onmicrosoft.com"]),
  ),
  recipe(
    "createReport()",
    "v6",
    "POST /Reports/GenerateStorageConsumption",
    (client) => createReport(client, { kind: "storage", timezone: "Europe/Berlin" }),
  ),
  recipe("createRepository()", "v3", "POST /BackupRepositories", async (client) => {
    const [proxy] = await listProxies(client);
    return await createRepository(client, {
      name: "Board",
      path: "D:\\Board",
      proxyId: String(proxy?.id),
      retentionType: "SnapshotBased",
      retentionPeriodType: "Yearly",
      yearlyRetentionPeriod: "Years3",
    });
  }),
  recipe(
    "startRepositoryMaintenance()",
    "v8",
    "POST /backupRepositories/maintenanceSessions",
    (client) => startRepositoryMaintenance(client, ["Default*"]),
  ),
  recipe(
    "listRepositoryMaintenance()",
    "v8",
    "GET /backupRepositories/maintenanceSessions",
    (client) => listRepositoryMaintenance(client),
  ),
  recipe("newJobRequest()", "v3", "GET /Jobs", (client) =>
    newJobRequest(client, {
      name: "Board",
      organization: accounts,
      repository: "Default*",
      items: ["user20@office365.onmicrosoft.com"],
    })),
  recipe("editJobRequest()", "v3", "GET /Jobs", (client) => editJobRequest(client, "Mailboxes", { description: "-" })),
  recipe(
    "jobItemsRequest()",
    "v3",
    "GET /Organizations/{id}/Users",
    (client) => jobItemsRequest(client, "Mailboxes", ["user22@office365.onmicrosoft.com"]),
  ),
  recipe(
    "jobItemsRemoval()",
    "v6",
    "GET /Jobs/{id}/SelectedItems",
    (client) => jobItemsRemoval(client, "Sites", ["Marketing"]),
  ),
  recipe("newRoleRequest()", "v6", "GET /Organizations/{id}/RbacRoles", (client) =>
    newRoleRequest(client, {
      name: "Helpdesk",
      organization: accounts,
      operators: ["account2@office365.onmicrosoft.com"],
    })),
  recipe(
    "sessionFailure()",
    "v3",
    "GET /JobSessions/{id}/LogItems",
    async (client) => {
      throw await sessionFailure(client, { id: await first(client) });
    },
  ),
  recipe(
    "onboardTenant()",
    "v4",
    "POST /Jobs/{id}/start",
    (client) => onboardTenant(client, tenant, patience),
  ),
  recipe("offboardTenant()", "v3", "DELETE /Organizations/{id}", (client) => offboardTenant(client, accounts)),
  recipe("collectOverview()", "v3", "GET /licensing/statistic/usage", (client) => collectOverview(client)),
];

function recipe(name: string, since: Version, last: string, run: (client: Client) => PromiseLike<unknown>): Recipe {
  return { name, since, last, run: async (client) => await run(client) };
}
