/** A tenant's goodbye: jobs, licences, roles and the organization go, the backups stay. */

import { answerToWrite } from "../client/answer.ts";
import { anyVersion, type Client } from "../client/client.ts";
import { collect } from "../client/paging.ts";
import { Vb365Error } from "../error.ts";
import { disableJob } from "../jobs/control.ts";
import { removeJob } from "../jobs/jobs.ts";
import { findJobs, idInLink } from "../jobs/record.ts";
import { findOrganization } from "../organizations/record.ts";
import { removeOrganization } from "../organizations/organizations.ts";
import { findLicensedUsers } from "../protection/licences.ts";
import { listRoles, removeRole } from "../protection/roles.ts";
import { findRepositories } from "../storage/repositories.ts";
import { Steps, type TenantOptions, type TenantStep } from "./steps.ts";
import { type Version, versions } from "../versions.ts";

/** What stays of a tenant in one repository. */
export interface KeptBackup {
  /** The repository's id; null where the version does not tell. */
  repositoryId: string | null;
  /** Its name; null where it is not known. */
  repository: string | null;
  /** How many bytes lie there, and go on costing space. */
  usedSpaceBytes: number;
}

/** What `offboardTenant()` has done. */
export interface OffboardReport {
  /** The id of the organization; null when there is none any more. */
  organizationId: string | null;
  /** What stays, and how much space it takes. */
  kept: KeptBackup[];
  /** The bytes of all that stays. */
  keptBytes: number;
  /** Whether anything was written. */
  changed: boolean;
  /** What was done, step by step. */
  steps: TenantStep[];
}

/**
 * Says goodbye to a tenant: disables and removes its jobs, takes back its licences, removes its roles and the organization.
 * Its backups stay where they are; the report says where, and how much space they take.
 *
 * Each step looks first whether it is done already, so what was interrupted is resumed by running it again.
 *
 * @param client The client.
 * @param organization The organization's id (a GUID), its name, or a pattern that only one name matches.
 * @param options Whether only to plan, and who is told of the steps.
 * @returns What was done, step by step, and what stays.
 * @throws {Vb365Error} `invalid-input` when several match; else as each step. One that is gone already is no failure.
 *
 * @example
 * ```ts
 * import { addOrganization, connect } from "../../mod.ts";
 * import { offboardTenant } from "../../tenants.ts";
 *
 * const env = (name: string) => Deno.env.get(name) ?? "";
 * const [server, username, password] = [env("VB365_SERVER"), env("VB365_USERNAME"), env("VB365_PASSWORD")];
 * const trust = { fingerprint: env("VB365_TRUST_FINGERPRINT") };
 * await using client = await connect({ server, version: "v8", username, password, trust });
 *
 * await addOrganization(client, {
 *   type: "OnPremises",
 *   exchangeSettings: {
 *     serverName: "leaving.example.com",
 *     username: "EXAMPLE\\backup",
 *     password: env("VB365_EXCHANGE_PASSWORD"),
 *   },
 * });
 * const { changed, keptBytes } = await offboardTenant(client, "leaving.example.com");
 * console.log(changed, keptBytes); // true 0
 * ```
 *
 * @see {@link https://helpcenter.veeam.com/docs/vbo365/powershell/remove-vboorganization.html Remove-VBOOrganization}
 */
export async function offboardTenant<V extends Version>(
  client: Client<V>,
  organization: string,
  options: TenantOptions = {},
): Promise<OffboardReport> {
  const steps = new Steps(options);
  const action = `offboard ${organization}`;
  const found = await findOrganization(client, action, organization).catch((error: unknown) => {
    if (error instanceof Vb365Error && error.code === "not-found") return undefined;
    throw error;
  });
  if (!found?.id) {
    steps.note("remove-organization", "unchanged", `There is no organization ${organization} any more`);
    return { organizationId: null, kept: [], keptBytes: 0, changed: false, steps: steps.all };
  }
  const { id, name } = found;
  const target = name ?? id;
  const kept = await keptOf(client, action, id);
  await endJobs(client, target, id, steps);
  await endLicenses(client, target, id, steps);
  await endRoles(client, target, id, steps);
  await endOrganization(client, target, id, steps);
  return {
    organizationId: id,
    kept,
    keptBytes: kept.reduce((sum, { usedSpaceBytes }) => sum + usedSpaceBytes, 0),
    changed: steps.all.some(({ outcome }) => outcome === "done"),
    steps: steps.all,
  };
}

async function keptOf<V extends Version>(
  client: Client<V>,
  action: string,
  organizationId: string,
): Promise<KeptBackup[]> {
  const names = new Map<string, string>();
  for await (const page of findRepositories(client, action)) {
    for (const { id, name } of page) if (id && name) names.set(id.toLowerCase(), name);
  }
  const used = await collect(action, ({ limit, offset }) => {
    const params = { path: { organizationId }, query: { limit, offset } };
    return anyVersion(client).GET("/Organizations/{organizationId}/usedRepositories", { params });
  });
  return used.map((each) => {
    const told = "repositoryId" in each ? each.repositoryId : undefined;
    const repositoryId = told ?? idInLink(each._links, "backupRepository") ?? null;
    const repository = names.get(repositoryId?.toLowerCase() ?? "") ?? null;
    return { repositoryId, repository, usedSpaceBytes: each.usedSpaceBytes ?? 0 };
  });
}

async function endJobs<V extends Version>(client: Client<V>, target: string, id: string, steps: Steps): Promise<void> {
  const jobs = [];
  for await (const page of findJobs(client, `list the jobs of ${target}`, { organizationId: id })) jobs.push(...page);
  if (jobs.length === 0) steps.note("remove-job", "unchanged", `${target} has no job any more`);
  for (const { id: jobId, name, isEnabled } of jobs) {
    if (!jobId) continue;
    if (steps.isPlan) {
      steps.note("disable", isEnabled === false ? "unchanged" : "planned", `Would disable job ${name}`, jobId);
      steps.note("remove-job", "planned", `Would remove job ${name}`, jobId);
      continue;
    }
    if (isEnabled === false) {
      steps.note("disable", "unchanged", `Job ${name} is disabled already`, jobId);
    } else {
      await disableJob(client, jobId);
      steps.note("disable", "done", `Disabled job ${name}`, jobId);
    }
    await unlessGone(() => removeJob(client, jobId));
    steps.note("remove-job", "done", `Removed job ${name}`, jobId);
  }
}

async function endLicenses<V extends Version>(
  client: Client<V>,
  target: string,
  id: string,
  steps: Steps,
): Promise<void> {
  if (!versions[client.version].license) {
    steps.note("licenses", "skipped", `${client.version} cannot take licences back`);
    return;
  }
  const action = `take the licences of ${target} back`;
  const users: string[] = [];
  for await (const page of findLicensedUsers(client, action, { organizationId: id })) {
    const own = page.filter(({ organizationId }) => organizationId?.toLowerCase() === id.toLowerCase());
    users.push(...own.flatMap((user) => user.id ? [user.id] : []));
  }
  if (users.length === 0) {
    steps.note("licenses", "unchanged", `Nobody of ${target} takes a licence any more`);
  } else if (steps.isPlan) {
    steps.note("licenses", "planned", `Would take ${users.length} ${users.length === 1 ? "licence" : "licences"} back`);
  } else {
    for (const licensedUserId of users) {
      const params = { path: { licensedUserId } };
      await unlessGone(() =>
        answerToWrite(action, anyVersion(client).DELETE("/LicensedUsers/{licensedUserId}", { params }))
      );
    }
    steps.note("licenses", "done", `Took ${users.length} ${users.length === 1 ? "licence" : "licences"} back`);
  }
}

async function endRoles<V extends Version>(client: Client<V>, target: string, id: string, steps: Steps): Promise<void> {
  if (!versions[client.version].roles) return;
  const roles = await listRoles(client, { organization: id });
  if (roles.length === 0) steps.note("remove-role", "unchanged", `${target} has no role any more`);
  for (const { id: roleId, name } of roles) {
    if (!roleId) continue;
    if (!steps.isPlan) await unlessGone(() => removeRole(client, roleId, { organization: id }));
    steps.note(
      "remove-role",
      steps.isPlan ? "planned" : "done",
      `${steps.isPlan ? "Would remove" : "Removed"} role ${name}`,
      roleId,
    );
  }
}

async function endOrganization<V extends Version>(
  client: Client<V>,
  target: string,
  id: string,
  steps: Steps,
): Promise<void> {
  if (steps.isPlan) {
    steps.note("remove-organization", "planned", `Would remove organization ${target}; its backups stay`, id);
    return;
  }
  await unlessGone(() => removeOrganization(client, id));
  steps.note("remove-organization", "done", `Removed organization ${target}; its backups stay`, id);
}

/** An earlier run that was interrupted may have done it. */
async function unlessGone(remove: () => Promise<unknown>): Promise<void> {
  await remove().catch((error: unknown) => {
    if (!(error instanceof Vb365Error && error.code === "not-found")) throw error;
  });
}
