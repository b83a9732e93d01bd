/** Backup jobs: list, get, create, edit, remove. */

import { answerToWrite, expectObject } from "../client/answer.ts";
import { anyVersion, type Client } from "../client/client.ts";
import { Listing } from "../client/listing.ts";
import { Vb365Error } from "../error.ts";
import { given, type LookupOptions, matchesName } from "../names.ts";
import { organizationIdOf } from "../organizations/record.ts";
import type { JobChanges, NewJob } from "./body.ts";
import { findJob, findJobs, type Job, jobIdOf } from "./record.ts";
import { repositoryIdOf } from "../storage/repositories.ts";
import { type Version, versions } from "../versions.ts";

/** Which jobs to list. */
export interface ListJobsOptions {
  /** Only those whose name matches: `*` stands for any characters, `?` for one; upper and lower case are the same. */
  name?: string | undefined;
  /** Only those of this organization: its id, its name, or a pattern that only one name matches. */
  organization?: string | undefined;
  /** Only those that back up to this repository: its id, its name, or a pattern that only one name matches. */
  repository?: string | undefined;
}

/** What `createJob()` sends. */
export interface NewJobRequest {
  /** The method. */
  method: "POST";
  /** The path behind the version. */
  path: string;
  /** The body, as the version takes it. */
  body: object;
}

/**
 * Lists backup jobs.
 *
 * @param client The client.
 * @param options Which ones.
 * @returns The jobs: await all of them, or walk through them page by page.
 * @throws {Vb365Error} `not-found` for an unknown organization or repository.
 *
 * @example
 * ```ts
 * import { connect } from "../../mod.ts";
 * import { listJobs } from "../../protection.ts";
 *
 * const env = (name: string) => Deno.env.get(name) ?? "";
 * const [server, username, password] = [env("VB365_SERVER"), env("VB365_USERNAME"), env("VB365_PASSWORD")];
 * const trust = { fingerprint: env("VB365_TRUST_FINGERPRINT") };
 * await using client = await connect({ server, version: "v8", username, password, trust });
 *
 * const failed = (await listJobs(client)).filter(({ lastStatus }) => lastStatus === "Failed");
 * console.log(failed.map(({ name }) => name)); // [ "Sites" ]
 * ```
 *
 * @see {@link https://helpcenter.veeam.com/docs/vbo365/powershell/get-vbojob.html Get-VBOJob}
 */
export function listJobs<V extends Version>(client: Client<V>, options: ListJobsOptions = {}): Listing<Job> {
  const action = "list the jobs";
  const { name, organization, repository } = options;
  return new Listing(async () => {
    const organizationId = organization && await organizationIdOf(client, action, organization);
    const repositoryId = repository && await repositoryIdOf(client, action, repository);
    return findJobs(client, action, { organizationId, repositoryId });
  }).filter((job) => name === undefined || matchesName(name, job.name));
}

/**
 * Gets one backup job.
 *
 * @param client The client.
 * @param idOrName Its id (a GUID), its name, or a pattern with `*` and `?` that only one name matches.
 * @param options Where to look for a name, and what for.
 * @returns The job.
 * @throws {Vb365Error} `not-found` when there is none, `invalid-input` when several match.
 *
 * @example
 * ```ts
 * import { connect } from "../../mod.ts";
 * import { getJob } from "../../protection.ts";
 *
 * const env = (name: string) => Deno.env.get(name) ?? "";
 * const [server, username, password] = [env("VB365_SERVER"), env("VB365_USERNAME"), env("VB365_PASSWORD")];
 * const trust = { fingerprint: env("VB365_TRUST_FINGERPRINT") };
 * await using client = await connect({ server, version: "v8", username, password, trust });
 *
 * const { lastStatus } = await getJob(client, "Mailboxes", { organization: "office365.onmicrosoft.com" });
 * console.log(lastStatus); // Warning
 * ```
 *
 * @see {@link https://helpcenter.veeam.com/docs/vbo365/powershell/get-vbojob.html Get-VBOJob}
 */
export async function getJob<V extends Version>(
  client: Client<V>,
  idOrName: string,
  options: Pick<ListJobsOptions, "organization"> & LookupOptions = {},
): Promise<Job> {
  const { organization, action = `get job ${idOrName}` } = options;
  const organizationId = organization && await organizationIdOf(client, action, organization);
  return await findJob(client, action, idOrName, { organizationId });
}

/**
 * Writes the request that would create a job, with everything looked up that it names, without sending it.
 *
 * @param client The client.
 * @param job The job, as in `createJob()`.
 * @returns The request.
 * @throws {Vb365Error} As `createJob()` before it sends.
 *
 * @example
 * ```ts
 * import { connect } from "../../mod.ts";
 * import { newJobRequest } from "../../protection.ts";
 *
 * const env = (name: string) => Deno.env.get(name) ?? "";
 * const [server, username, password] = [env("VB365_SERVER"), env("VB365_USERNAME"), env("VB365_PASSWORD")];
 * const trust = { fingerprint: env("VB365_TRUST_FINGERPRINT") };
 * await using client = await connect({ server, version: "v8", username, password, trust });
 *
 * const [organization, repository] = ["office365.onmicrosoft.com", "Default Backup Repository"];
 * const { method, path, body } = await newJobRequest(client, { name: "Everything", organization, repository });
 * console.log(method, path, body); // POST /Jobs { name: "Everything", …
 * ```
 *
 * @see {@link https://helpcenter.veeam.com/docs/vbo365/powershell/add-vbojob.html Add-VBOJob}
 */
export async function newJobRequest<V extends Version>(client: Client<V>, job: NewJob): Promise<NewJobRequest> {
  const { organizationId, body } = await prepare(client, job);
  const isBelow = versions[client.version].newJobs === "organization";
  return { method: "POST", path: isBelow ? `/Organizations/${organizationId}/Jobs` : "/Jobs", body };
}

/**
 * Creates a backup job, over an entire organization or over some items; the same call for v3 to v8. Sent once, never again
 * on its own.
 *
 * Everything is checked before it is sent: that the schedule does not contradict itself, that no other job has the name or
 * takes the entire organization, which one only may, that the repository is there and belongs to no other organization, and
 * that each item is in the organization under one name only.
 *
 * @param client The client.
 * @param job The job.
 * @returns The new job.
 * @throws {Vb365Error} `invalid-input`, `not-found` and `unsupported` before it is sent; `refused` or `failed` with the
 * server's own words.
 *
 * @example
 * ```ts
 * import { connect } from "../../mod.ts";
 * import { createJob } from "../../protection.ts";
 *
 * const env = (name: string) => Deno.env.get(name) ?? "";
 * const [server, username, password] = [env("VB365_SERVER"), env("VB365_USERNAME"), env("VB365_PASSWORD")];
 * const trust = { fingerprint: env("VB365_TRUST_FINGERPRINT") };
 * await using client = await connect({ server, version: "v8", username, password, trust });
 *
 * const job = await createJob(client, {
 *   name: "Marketing",
 *   organization: "contoso-apps.onmicrosoft.com",
 *   repository: "Default Backup Repository",
 *   items: ["user9@contoso-apps.onmicrosoft.com", "https://contoso-apps.sharepoint.com/sites/marketing"],
 *   schedule: { type: "Daily", dailyTime: "23:00" },
 * });
 * console.log(job.name, job.backupType); // Marketing SelectedItems
 * ```
 *
 * @see {@link https://helpcenter.veeam.com/docs/vbo365/powershell/add-vbojob.html Add-VBOJob}
 */
export async function createJob<V extends Version>(client: Client<V>, job: NewJob): Promise<Job> {
  const action = `create job ${job.name}`;
  const { organizationId, body } = await prepare(client, job);
  const api = anyVersion(client);
  // That the body is what exactly this version takes is shown by a test over versions, schedules and items.
  const call = versions[client.version].newJobs === "organization"
    ? api.POST("/Organizations/{organizationId}/Jobs", { params: { path: { organizationId } }, body: body as never })
    : api.POST("/Jobs", { body: body as never });
  // There was none of that name before: one that is there when the answer is lost is the new one.
  let late: Job | undefined;
  const look = async () => Boolean(late = await namesake(client, action, organizationId, job.name));
  const answer = await answerToWrite<object>(action, call, look);
  return { ...expectObject(action, late ?? answer) as Job, organizationId };
}

async function namesake<V extends Version>(
  client: Client<V>,
  action: string,
  organizationId: string,
  wanted: string,
): Promise<Job | undefined> {
  for await (const page of findJobs(client, action, { organizationId })) {
    const found = page.find(({ name }) => name?.toLowerCase() === wanted.toLowerCase());
    if (found) return found;
  }
  return undefined;
}

/**
 * Changes a backup job. What is not given stays as it is, also on versions that take the whole job.
 *
 * @param client The client.
 * @param idOrName Its id (a GUID), its name, or a pattern with `*` and `?` that only one name matches.
 * @param changes What to change.
 * @throws {Vb365Error} `invalid-input` and `not-found` before it is sent; `refused` or `failed` with the server's own words.
 *
 * @example
 * ```ts
 * import { connect } from "../../mod.ts";
 * import { createJob, editJob, getJob } from "../../protection.ts";
 *
 * const env = (name: string) => Deno.env.get(name) ?? "";
 * const [server, username, password] = [env("VB365_SERVER"), env("VB365_USERNAME"), env("VB365_PASSWORD")];
 * const trust = { fingerprint: env("VB365_TRUST_FINGERPRINT") };
 * await using client = await connect({ server, version: "v8", username, password, trust });
 *
 * const [organization, repository] = ["contoso-apps.onmicrosoft.com", "Default Backup Repository"];
 * await createJob(client, { name: "Workdays", organization, repository, items: ["Marketing"] });
 * await editJob(client, "Workdays", { schedule: { type: "Daily", dailyTime: "23:30", dailyType: "Workdays" } });
 * console.log((await getJob(client, "Workdays")).schedulePolicy?.dailyTime); // 23:30:00
 * ```
 *
 * @see {@link https://helpcenter.veeam.com/docs/vbo365/powershell/set-vbojob.html Set-VBOJob}
 */
export async function editJob<V extends Version>(
  client: Client<V>,
  idOrName: string,
  changes: JobChanges,
): Promise<void> {
  const { jobId, body } = await prepareChanges(client, idOrName, changes);
  const params = { path: { jobId } };
  await answerToWrite(`edit job ${idOrName}`, anyVersion(client).PUT("/Jobs/{jobId}", { params, body: body as never }));
}

/**
 * Writes the request that would change a job, without sending it.
 *
 * @param client The client.
 * @param idOrName As in `editJob()`.
 * @param changes As in `editJob()`.
 * @returns The request.
 * @throws {Vb365Error} As `editJob()` before it sends.
 *
 * @example
 * ```ts
 * import { connect } from "../../mod.ts";
 * import { editJobRequest } from "../../protection.ts";
 *
 * const env = (name: string) => Deno.env.get(name) ?? "";
 * const [server, username, password] = [env("VB365_SERVER"), env("VB365_USERNAME"), env("VB365_PASSWORD")];
 * const trust = { fingerprint: env("VB365_TRUST_FINGERPRINT") };
 * await using client = await connect({ server, version: "v8", username, password, trust });
 *
 * const { method, body } = await editJobRequest(client, "Mailboxes", { name: "Mailboxes of the staff" });
 * console.log(method, body); // PUT { name: "Mailboxes of the staff" }
 * ```
 *
 * @see {@link https://helpcenter.veeam.com/docs/vbo365/powershell/set-vbojob.html Set-VBOJob}
 */
export async function editJobRequest<V extends Version>(
  client: Client<V>,
  idOrName: string,
  changes: JobChanges,
): Promise<{ method: "PUT"; path: string; body: object }> {
  const { jobId, body } = await prepareChanges(client, idOrName, changes);
  return { method: "PUT", path: `/Jobs/${jobId}`, body };
}

/**
 * Removes a backup job. Its backups stay in the repository.
 *
 * @param client The client.
 * @param idOrName Its id (a GUID), its name, or a pattern with `*` and `?` that only one name matches.
 * @throws {Vb365Error} `not-found` when there is none, `invalid-input` when several match.
 *
 * @example
 * ```ts
 * import { connect } from "../../mod.ts";
 * import { createJob, listJobs, removeJob } from "../../protection.ts";
 *
 * const env = (name: string) => Deno.env.get(name) ?? "";
 * const [server, username, password] = [env("VB365_SERVER"), env("VB365_USERNAME"), env("VB365_PASSWORD")];
 * const trust = { fingerprint: env("VB365_TRUST_FINGERPRINT") };
 * await using client = await connect({ server, version: "v8", username, password, trust });
 *
 * const [organization, repository] = ["contoso-apps.onmicrosoft.com", "Default Backup Repository"];
 * await createJob(client, { name: "No more", organization, repository, items: ["Marketing"] });
 * await removeJob(client, "No more");
 * console.log(await listJobs(client, { name: "No more" })); // []
 * ```
 *
 * @see {@link https://helpcenter.veeam.com/docs/vbo365/powershell/remove-vbojob.html Remove-VBOJob}
 */
export async function removeJob<V extends Version>(client: Client<V>, idOrName: string): Promise<void> {
  const action = `remove job ${idOrName}`;
  const jobId = await jobIdOf(client, action, idOrName);
  const call = anyVersion(client).DELETE("/Jobs/{jobId}", { params: { path: { jobId } } });
  const isGone = async () => {
    for await (const page of findJobs(client, action)) if (page.some(({ id }) => id === jobId)) return false;
    return true;
  };
  await answerToWrite(action, call, isGone);
}

/** What only those need who write jobs, as this module is read by all. */
async function loadWriting() {
  return { ...await import("./body.ts"), ...await import("./checks.ts"), ...await import("./selection.ts") };
}

async function prepare<V extends Version>(client: Client<V>, job: NewJob) {
  const action = `create job ${job.name}`;
  const { checkJobs, checkRepository, itemsFor, newJobBody } = await loadWriting();
  const draft = newJobBody(client.version, action, job);
  const organizationId = await organizationIdOf(client, action, job.organization);
  const repositoryId = await checkRepository(client, action, organizationId, job.repository);
  await checkJobs(client, action, organizationId, { name: job.name, isEntire: job.items === undefined });
  const find = (items: NewJob["items"]) => items && itemsFor(client, action, organizationId, items);
  const [selectedItems, excludedItems] = [await find(job.items), await find(job.excludedItems)];
  const owner = versions[client.version].newJobs === "jobs" ? { organizationId } : {};
  const body = { ...draft, ...owner, repositoryId, ...given({ selectedItems, excludedItems }) };
  return { organizationId, body };
}

async function prepareChanges<V extends Version>(client: Client<V>, idOrName: string, changes: JobChanges) {
  const action = `edit job ${idOrName}`;
  if (Object.values(changes).every((value) => value === undefined)) {
    throw new Vb365Error(`Cannot ${action}: nothing to change was given`, { code: "invalid-input", reason: "missing" });
  }
  const { checkJobs, checkRepository, editJobBody } = await loadWriting();
  const draft = editJobBody(client.version, action, changes);
  const job = await findJob(client, action, idOrName);
  const { id: jobId, organizationId } = job;
  const repositoryId = changes.repository === undefined
    ? undefined
    : await checkRepository(client, action, organizationId ?? "", changes.repository);
  if (changes.name !== undefined && organizationId) {
    await checkJobs(client, action, organizationId, { name: changes.name, isEntire: false, except: jobId });
  }
  const whole = versions[client.version].newJobs === "jobs" ? {} : wholeOf(client.version, job);
  return { jobId, body: { ...whole, ...draft, ...given({ repositoryId }) } };
}

/** What has to be sent again so that it stays: v6 and v7 take the whole job; before, the answer does not hold it. */
function wholeOf(version: Version, job: Job): object {
  if (!versions[version].serviceInstance) return {};
  const kept = [
    "name",
    "description",
    "backupType",
    "repositoryId",
    "schedulePolicy",
    "isEnabled",
    "selectedItems",
    "excludedItems",
  ];
  const entries = Object.entries(job).filter(([name, value]) => kept.includes(name) && value !== null);
  return Object.fromEntries(entries.map(([name, value]) => [name, withoutLinks(value)]));
}

/** Links and nulls are for answers only. */
function withoutLinks(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutLinks);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([name, held]) => !name.startsWith("_") && held !== null);
  return Object.fromEntries(entries.map(([name, held]) => [name, withoutLinks(held)]));
}
