/** From nothing to protected: organization, job, role, first run. Running it again does only what is missing. */

import type { Client } from "../client/client.ts";
import { addBackupApplications, listBackupApplications, type NewBackupApplication } from "../backup/applications.ts";
import { Vb365Error } from "../error.ts";
import { startJob } from "../jobs/control.ts";
import { type NewJob, newJobBody } from "../jobs/body.ts";
import { createJob } from "../jobs/jobs.ts";
import { findJobs, type Job } from "../jobs/record.ts";
import { hasEnded, type JobSession, listJobSessions } from "../jobs/sessions.ts";
import { sessionFailure, waitForJobSession } from "../jobs/wait.ts";
import { addOrganization, newOrganizationRequest } from "../organizations/add.ts";
import { findOrganizations, type Organization } from "../organizations/record.ts";
import { waitForSync } from "../organizations/sync.ts";
import type { NewOrganization } from "../organizations/types.ts";
import { checkNewRole, createRole, listRoles, type NewRole } from "../protection/roles.ts";
import { findRepository } from "../storage/repositories.ts";
import { Steps, type TenantOptions, type TenantStep } from "./steps.ts";
import { type Version, versions } from "../versions.ts";

/** A tenant that is to be protected. */
export interface NewTenant {
  /**
   * The organization, as in `addOrganization()`; one of that name that is there is taken as it is. A text is the name of
   * one that has to be there.
   */
  organization: NewOrganization | string;
  /** Backup applications that it is to have besides; those that are there stay. */
  backupApplications?: readonly NewBackupApplication[] | undefined;
  /** The job, as in `createJob()`. */
  job: Omit<NewJob, "organization" | "runNow">;
  /** A role of restore operators, as in `createRole()`. */
  role?: Omit<NewRole, "organization"> | undefined;
  /**
   * Whether to start the job and to wait until its first session ends.
   *
   * @default true
   */
  run?: boolean | undefined;
}

/** What `onboardTenant()` has done. */
export interface OnboardReport {
  /** The id of the organization; null when it is only planned. */
  organizationId: string | null;
  /** The id of the job; null when it is only planned. */
  jobId: string | null;
  /** The first session, when it was waited for. */
  session: JobSession | null;
  /** Whether anything was written. */
  changed: boolean;
  /** What was done, step by step. */
  steps: TenantStep[];
}

/**
 * Takes a tenant from nothing to protected: adds the organization, waits until its cache is there, creates the job and the
 * role, starts the job and waits until its first session ends.
 *
 * Each step looks first whether it is done already, so a second run changes nothing, and what has failed in the middle, or
 * was interrupted, is resumed by running it again.
 *
 * @param client The client.
 * @param tenant The tenant.
 * @param options Whether only to plan, who is told of the steps, how long to wait.
 * @returns What was done, step by step.
 * @throws {Vb365Error} `invalid-input`, `unsupported` and `not-found` before anything is written, for what can be known by
 * then; `failed` with its log's errors when the first session failed; else as each step.
 *
 * @example
 * ```ts
 * import { connect } from "../../mod.ts";
 * import { onboardTenant } from "../../tenants.ts";
 *
 * const env = (name: string) => Deno.env.get(name) ?? "";
 * const [server, username, password] = [env("VB365_SERVER"), env("VB365_USERNAME"), env("VB365_PASSWORD")];
 * const trust = { fingerprint: env("VB365_TRUST_FINGERPRINT") };
 * await using client = await connect({ server, version: "v8", username, password, trust });
 *
 * const application = {
 *   applicationId: "63caebf0-2624-48d0-9ece-de1db611dc98",
 *   applicationCertificate: await Deno.readFile("cert.pfx"),
 *   applicationCertificatePassword: env("VB365_CERTIFICATE_PASSWORD"),
 * };
 * const { session, steps } = await onboardTenant(client, {
 *   organization: {
 *     type: "Office365",
 *     mode: "existing-application",
 *     sharePointOnlineSettings: { ...application, officeOrganizationName: "contoso-new.onmicrosoft.com" },
 *   },
 *   job: { name: "Entire organization", repository: "Default Backup Repository" },
 * });
 * console.log(session?.status, steps.map(({ step }) => step)); // Success [ "organization", "sync", "job", "run" ]
 * ```
 *
 * @see {@link https://helpcenter.veeam.com/docs/vbo365/powershell/add-vboorganization.html Add-VBOOrganization}
 * @see {@link https://helpcenter.veeam.com/docs/vbo365/powershell/add-vbojob.html Add-VBOJob}
 */
export async function onboardTenant<V extends Version>(
  client: Client<V>,
  tenant: NewTenant,
  options: TenantOptions = {},
): Promise<OnboardReport> {
  const steps = new Steps(options);
  const { organization } = tenant;
  const target = typeof organization === "string"
    ? organization
    : newOrganizationRequest(client.version, organization).target;
  newJobBody(client.version, `create job ${tenant.job.name}`, { ...tenant.job, organization: target });
  if (tenant.role) {
    checkNewRole(client.version, `create role ${tenant.role.name}`, { ...tenant.role, organization: target });
  }
  await findRepository(client, `onboard ${target}`, tenant.job.repository);
  const organizationId = await ensureOrganization(client, organization, target, steps);
  await ensureApplications(client, tenant, organizationId, steps);
  await ensureSync(client, target, organizationId, steps, options);
  const job = await ensureJob(client, tenant.job, target, organizationId, steps);
  await ensureRole(client, tenant.role, target, organizationId, steps);
  const session = tenant.run === false ? null : await ensureRun(client, tenant.job.name, job, steps, options);
  return {
    organizationId,
    jobId: job?.id ?? null,
    session,
    changed: steps.all.some(({ outcome }) => outcome === "done"),
    steps: steps.all,
  };
}

async function ensureOrganization<V extends Version>(
  client: Client<V>,
  organization: NewOrganization | string,
  target: string,
  steps: Steps,
): Promise<string | null> {
  const there = await namesake(client, target);
  if (there) {
    steps.note("organization", "unchanged", `Organization ${there.name} is there already`, there.id);
    return there.id ?? null;
  }
  if (typeof organization === "string") {
    throw new Vb365Error(
      `Cannot onboard ${target}: there is no organization of that name, and nothing to add one with`,
      {
        code: "not-found",
        reason: "unknown-name",
        hint: "Give its application and its certificate, or add it first: vb365 org add.",
      },
    );
  }
  if (steps.isPlan) {
    steps.note("organization", "planned", `Would add organization ${target}`);
    return null;
  }
  const added = await addOrganization(client, organization).catch(async (error: unknown) => {
    // An earlier run that was interrupted may have sent it: then the server refuses the second one.
    const late = isRefusal(error) ? await namesake(client, target) : undefined;
    if (!late) throw error;
    return late;
  });
  steps.note("organization", "done", `Added organization ${added.name ?? target}`, added.id);
  return added.id ?? null;
}

async function ensureApplications<V extends Version>(
  client: Client<V>,
  { backupApplications = [] }: NewTenant,
  organizationId: string | null,
  steps: Steps,
): Promise<void> {
  if (backupApplications.length === 0) return;
  const pool = organizationId === null ? [] : await listBackupApplications(client, organizationId);
  const known = new Set(pool.map(({ applicationId }) => applicationId?.toLowerCase()));
  const missing = backupApplications.filter(({ application }) => !known.has(application.applicationId.toLowerCase()));
  const names = missing.map(({ application }) => application.applicationId).join(", ");
  if (missing.length === 0) {
    steps.note("applications", "unchanged", "All backup applications are there already");
  } else if (steps.isPlan || organizationId === null) {
    steps.note("applications", "planned", `Would add backup applications ${names}`);
  } else {
    await addBackupApplications(client, organizationId, missing);
    steps.note("applications", "done", `Added backup applications ${names}`);
  }
}

async function ensureSync<V extends Version>(
  client: Client<V>,
  target: string,
  organizationId: string | null,
  steps: Steps,
  { interval, timeout, signal }: TenantOptions,
): Promise<void> {
  if (!versions[client.version].sync) {
    steps.note("sync", "skipped", `${client.version} does not tell how the cache of ${target} is doing`);
  } else if (organizationId === null) {
    steps.note("sync", "planned", `Would wait until the cache of ${target} is up to date`);
  } else if (steps.isPlan) {
    steps.note("sync", "unchanged", `Would only look at the cache of ${target}`);
  } else {
    await waitForSync(client, organizationId, { interval, timeout, signal });
    steps.note("sync", "unchanged", `The cache of ${target} is up to date`);
  }
}

async function ensureJob<V extends Version>(
  client: Client<V>,
  job: NewTenant["job"],
  target: string,
  organizationId: string | null,
  steps: Steps,
): Promise<Job | undefined> {
  const there = organizationId === null ? undefined : await findSameJob(client, job, organizationId);
  const what = job.items === undefined
    ? "the entire organization"
    : `${job.items.length} ${job.items.length === 1 ? "item" : "items"}`;
  if (there) {
    steps.note("job", "unchanged", `Job ${there.name} is there already`, there.id);
    return there;
  }
  if (steps.isPlan || organizationId === null) {
    steps.note("job", "planned", `Would create job ${job.name} over ${what} of ${target}, to ${job.repository}`);
    return undefined;
  }
  const created = await createJob(client, { ...job, organization: organizationId }).catch(async (error: unknown) => {
    const late = isRefusal(error) ? await findSameJob(client, job, organizationId) : undefined;
    if (!late) throw error;
    return late;
  });
  steps.note("job", "done", `Created job ${created.name} over ${what} of ${target}, to ${job.repository}`, created.id);
  return created;
}

async function ensureRole<V extends Version>(
  client: Client<V>,
  role: NewTenant["role"],
  target: string,
  organizationId: string | null,
  steps: Steps,
): Promise<void> {
  if (!role) return;
  const find = async () =>
    (await listRoles(client, { organization: organizationId ?? "" }))
      .find(({ name }) => name?.toLowerCase() === role.name.toLowerCase());
  const there = organizationId === null ? undefined : await find();
  if (there) {
    steps.note("role", "unchanged", `Role ${there.name} is there already`, there.id);
  } else if (steps.isPlan || organizationId === null) {
    steps.note("role", "planned", `Would create role ${role.name} for ${target}`);
  } else {
    const created = await createRole(client, { ...role, organization: organizationId }).catch(
      async (error: unknown) => {
        const late = isRefusal(error) ? await find() : undefined;
        if (!late) throw error;
        return late;
      },
    );
    steps.note("role", "done", `Created role ${role.name} for ${target}`, created.id);
  }
}

/** The first run is over when one session has left something to restore. One that failed is followed by another. */
async function ensureRun<V extends Version>(
  client: Client<V>,
  name: string,
  job: Job | undefined,
  steps: Steps,
  { interval, timeout, signal }: TenantOptions,
): Promise<JobSession | null> {
  const jobId = job?.id;
  if (!jobId) {
    steps.note("run", "planned", `Would start job ${name} and wait until its session ends`);
    return null;
  }
  const sessions = await listJobSessions(client, { job: jobId });
  const good = sessions.find(({ status }) => status === "Success" || status === "Warning");
  if (good) {
    steps.note("run", "unchanged", `Job ${name} has run already`, good.id);
    return good;
  }
  const running = sessions.find((session) => !hasEnded(session));
  if (steps.isPlan) {
    const message = running
      ? `Would wait until job ${name} ends`
      : `Would start job ${name} and wait until its session ends`;
    steps.note("run", "planned", message);
    return null;
  }
  const { id } = running ?? await startJob(client, jobId);
  const session = await waitForJobSession(client, id ?? "", { interval, timeout, signal });
  if (session.status !== "Success" && session.status !== "Warning") throw await sessionFailure(client, session);
  const outcome = running ? "unchanged" : "done";
  steps.note("run", outcome, `Job ${name} ran, and its session ended as ${session.status}`, session.id);
  return session;
}

async function namesake<V extends Version>(client: Client<V>, target: string): Promise<Organization<V> | undefined> {
  const found = await findOrganizations(client, `look for ${target}`);
  return found.find((organization) => {
    const names = [organization.name, "officeName" in organization ? organization.officeName : undefined];
    return names.some((name) => typeof name === "string" && name.toLowerCase() === target.toLowerCase());
  });
}

/** The job of that name; and since one only may take an entire organization, the one that does. */
async function findSameJob<V extends Version>(
  client: Client<V>,
  { name, items }: NewTenant["job"],
  organizationId: string,
): Promise<Job | undefined> {
  for await (const page of findJobs(client, `look for job ${name}`, { organizationId })) {
    const found = page.find((job) =>
      job.name?.toLowerCase() === name.toLowerCase() || (items === undefined && job.backupType === "EntireOrganization")
    );
    if (found) return found;
  }
  return undefined;
}

function isRefusal(error: unknown): boolean {
  return error instanceof Vb365Error &&
    (error.code === "refused" || error.code === "outcome-unknown" || error.reason === "name-taken" ||
      error.reason === "entire-organization");
}
