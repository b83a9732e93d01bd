/** What a job backs up, and what it leaves out. */

import { answerToWrite } from "../client/answer.ts";
import { anyVersion, type Client, type ClientFacts } from "../client/client.ts";
import { Listing } from "../client/listing.ts";
import { pagesOf } from "../client/paging.ts";
import type { SchemasOf } from "../client/paths.ts";
import { Vb365Error } from "../error.ts";
import { matchesName, pickOne } from "../names.ts";
import { findJob, jobIdOf } from "./record.ts";
import type { ItemSelection, JobItemInput } from "./selection.ts";
import { requireVersion, type Version, versions } from "../versions.ts";

/** An item of a job as a server lists it. Every property may be missing or null. */
export type JobItem = SchemasOf["v8"]["JobItem"];

/** Which of the two lists of a job is meant. */
export interface JobItemsOptions {
  /**
   * What it leaves out, instead of what it backs up.
   *
   * @default false
   */
  excluded?: boolean | undefined;
}

/** What a write to the items of a job did. */
export interface JobItemsChange {
  /** The id of the job. */
  jobId: string;
  /** What was sent to be added, or the items that were removed. */
  items: readonly object[];
}

/**
 * Lists what a job backs up, or what it leaves out. A job over an entire organization shows one row for all of it.
 *
 * @param client The client.
 * @param job The job's id (a GUID), its name, or a pattern that only one name matches.
 * @param options Which of the two lists.
 * @returns The items: await all of them, or walk through them page by page.
 * @throws {Vb365Error} `not-found` for an unknown job.
 *
 * @example
 * ```ts
 * import { connect } from "../../mod.ts";
 * import { listJobItems } from "../../protection.ts";
 *
 * const env = (name: string) => Deno.env.get(name) ?? "";
 * const [server, username, password] = [env("VB365_SERVER"), env("VB365_USERNAME"), env("VB365_PASSWORD")];
 * const trust = { fingerprint: env("VB365_TRUST_FINGERPRINT") };
 * await using client = await connect({ server, version: "v8", username, password, trust });
 *
 * for (const { type, group } of await listJobItems(client, "Mailboxes")) {
 *   console.log(type, group?.displayName); // Group Backup Accounts
 * }
 * ```
 *
 * @see {@link https://helpcenter.veeam.com/docs/vbo365/powershell/get-vbobackupitem.html Get-VBOBackupItem}
 */
export function listJobItems<V extends Version>(
  client: Client<V>,
  job: string,
  options: JobItemsOptions = {},
): Listing<JobItem> {
  const { excluded = false } = options;
  const action = `list the items of job ${job}`;
  return new Listing(async () => findItems(client, action, await jobIdOf(client, action, job), excluded));
}

/**
 * Adds items to what a job backs up: mail addresses, URLs or names, each found in the job's organization.
 *
 * @param client The client.
 * @param job The job's id (a GUID), its name, or a pattern that only one name matches.
 * @param items What to back up besides.
 * @returns What was sent.
 * @throws {Vb365Error} `not-found` and `invalid-input` before it is sent, for an unknown job, an item that nothing or more
 * than one thing has the name of, and a job over the entire organization; `refused` or `failed` with the server's own words.
 *
 * @example
 * ```ts
 * import { connect } from "../../mod.ts";
 * import { addJobItems, createJob } from "../../protection.ts";
 *
 * const env = (name: string) => Deno.env.get(name) ?? "";
 * const [server, username, password] = [env("VB365_SERVER"), env("VB365_USERNAME"), env("VB365_PASSWORD")];
 * const trust = { fingerprint: env("VB365_TRUST_FINGERPRINT") };
 * await using client = await connect({ server, version: "v8", username, password, trust });
 *
 * const [organization, repository] = ["contoso-apps.onmicrosoft.com", "Default Backup Repository"];
 * await createJob(client, { name: "Sales", organization, repository, items: ["Marketing"] });
 * const more = ["user10@contoso-apps.onmicrosoft.com", { name: "Sales", type: "Team", teamsChats: true }] as const;
 * const { items } = await addJobItems(client, "Sales", more);
 * console.log(items.length); // 2
 * ```
 *
 * @see {@link https://helpcenter.veeam.com/docs/vbo365/powershell/add-vbobackupitem.html Add-VBOBackupItem}
 */
export async function addJobItems<V extends Version>(
  client: Client<V>,
  job: string,
  items: readonly (string | ItemSelection)[],
): Promise<JobItemsChange> {
  return await add(client, addition(job, false), job, items, false);
}

/**
 * Leaves items out of what a job backs up.
 *
 * @param client The client.
 * @param job The job's id (a GUID), its name, or a pattern that only one name matches.
 * @param items What to leave out: mail addresses, URLs or names.
 * @returns What was sent.
 * @throws {Vb365Error} As `addJobItems()`.
 *
 * @example
 * ```ts
 * import { connect } from "../../mod.ts";
 * import { createJob, excludeJobItems } from "../../protection.ts";
 *
 * const env = (name: string) => Deno.env.get(name) ?? "";
 * const [server, username, password] = [env("VB365_SERVER"), env("VB365_USERNAME"), env("VB365_PASSWORD")];
 * const trust = { fingerprint: env("VB365_TRUST_FINGERPRINT") };
 * await using client = await connect({ server, version: "v8", username, password, trust });
 *
 * const [organization, repository] = ["contoso-apps.onmicrosoft.com", "Default Backup Repository"];
 * await createJob(client, { name: "Newsletter", organization, repository, items: ["Newsletter"] });
 * const { items } = await excludeJobItems(client, "Newsletter", ["user45@contoso-apps.onmicrosoft.com"]);
 * console.log(items.length); // 1
 * ```
 *
 * @see {@link https://helpcenter.veeam.com/docs/vbo365/powershell/add-vboexcludedbackupitem.html Add-VBOExcludedBackupItem}
 */
export async function excludeJobItems<V extends Version>(
  client: Client<V>,
  job: string,
  items: readonly (string | ItemSelection)[],
): Promise<JobItemsChange> {
  return await add(client, addition(job, true), job, items, true);
}

/**
 * Removes items from what a job backs up, or from what it leaves out, from v6 on. Their backups stay.
 *
 * @param client The client.
 * @param job The job's id (a GUID), its name, or a pattern that only one name matches.
 * @param items The items: the mail address, URL or name of what they are, or their own id.
 * @param options Which of the two lists.
 * @returns The items that were removed.
 * @throws {Vb365Error} `not-found` for an item that is not in the job, `invalid-input` for a name that two have, and for
 * the last item of a job, before it is sent.
 *
 * @example
 * ```ts
 * import { connect } from "../../mod.ts";
 * import { createJob, removeJobItems } from "../../protection.ts";
 *
 * const env = (name: string) => Deno.env.get(name) ?? "";
 * const [server, username, password] = [env("VB365_SERVER"), env("VB365_USERNAME"), env("VB365_PASSWORD")];
 * const trust = { fingerprint: env("VB365_TRUST_FINGERPRINT") };
 * await using client = await connect({ server, version: "v8", username, password, trust });
 *
 * const [organization, repository] = ["contoso-apps.onmicrosoft.com", "Default Backup Repository"];
 * const items = ["user9@contoso-apps.onmicrosoft.com", "user10@contoso-apps.onmicrosoft.com"];
 * await createJob(client, { name: "Two users", organization, repository, items });
 * const removed = await removeJobItems(client, "Two users", ["user10@contoso-apps.onmicrosoft.com"]);
 * console.log(removed.items.length); // 1
 * ```
 *
 * @see {@link https://helpcenter.veeam.com/docs/vbo365/powershell/remove-vbobackupitem.html Remove-VBOBackupItem}
 */
export async function removeJobItems<V extends Version>(
  client: Client<V>,
  job: string,
  items: readonly string[],
  options: JobItemsOptions = {},
): Promise<JobItemsChange> {
  const { excluded = false } = options;
  const action = `remove items from job ${job}`;
  const { jobId, found, ids } = await prepareRemoval(client, action, job, items, excluded);
  const params = { path: { jobId }, query: { ids } };
  const path = excluded ? "/Jobs/{jobId}/ExcludedItems" : "/Jobs/{jobId}/SelectedItems";
  await answerToWrite(action, anyVersion(client).DELETE(path, { params } as never));
  return { jobId, items: found };
}

/** Looks up items by what they are, and how many others there are. */
export async function findJobItems(
  client: ClientFacts<Version>,
  action: string,
  job: string,
  items: readonly string[],
  excluded: boolean,
): Promise<{ jobId: string; found: JobItem[]; rest: number }> {
  const jobId = await jobIdOf(client, action, job);
  const there: JobItem[] = [];
  for await (const page of findItems(client, action, jobId, excluded)) there.push(...page);
  const { readSelection } = await import("./selection.ts");
  const found = items.map((item) => {
    const { name, type } = readSelection(action, item);
    const named = there.filter((each) => (type === undefined || each.type === type) && isNamed(each, name));
    return pickOne(action, "item", name, named, (each) => `${namesOf(each)[0] ?? each.type} (${each.id})`);
  });
  return { jobId, found, rest: there.length - new Set(found).size };
}

/** The names that an item goes by. */
export function namesOf({ user, group, site, team }: JobItem): string[] {
  const names = [user?.name, user?.displayName, group?.name, group?.displayName, site?.url, site?.title];
  return [...names, team?.mail, team?.displayName].filter((name) =>
    typeof name === "string" && name !== ""
  ) as string[];
}

function isNamed(item: JobItem, name: string): boolean {
  return item.id?.toLowerCase() === name.toLowerCase() || matchesName(name.replace(/\/+$/, ""), ...namesOf(item));
}

/** A write to the items of a job that has not been sent. */
export interface JobItemsRequest {
  /** The method. */
  method: "POST" | "DELETE";
  /** The path behind the version, with its query. */
  path: string;
  /** The body, as the version takes it, of what is to be added. */
  body?: readonly object[];
  /** The items that would be removed. */
  items: readonly object[];
}

/**
 * Writes the request of `addJobItems()` or `excludeJobItems()`, with everything looked up, without sending it.
 *
 * @param client The client.
 * @param job As there.
 * @param items As there.
 * @param options Which of the two lists.
 * @returns The request.
 * @throws {Vb365Error} As there before it sends.
 *
 * @example
 * ```ts
 * import { connect } from "../../mod.ts";
 * import { jobItemsRequest } from "../../protection.ts";
 *
 * const env = (name: string) => Deno.env.get(name) ?? "";
 * const [server, username, password] = [env("VB365_SERVER"), env("VB365_USERNAME"), env("VB365_PASSWORD")];
 * const trust = { fingerprint: env("VB365_TRUST_FINGERPRINT") };
 * await using client = await connect({ server, version: "v8", username, password, trust });
 *
 * const { method, body } = await jobItemsRequest(client, "Sites", ["Marketing"]);
 * console.log(method, body?.length); // POST 1
 * ```
 *
 * @see {@link https://helpcenter.veeam.com/docs/vbo365/powershell/add-vbobackupitem.html Add-VBOBackupItem}
 */
export async function jobItemsRequest<V extends Version>(
  client: Client<V>,
  job: string,
  items: readonly (string | ItemSelection)[],
  options: JobItemsOptions = {},
): Promise<JobItemsRequest> {
  const { excluded = false } = options;
  const { jobId, body } = await newJobItems(client, addition(job, excluded), job, items, excluded);
  return { method: "POST", path: `/Jobs/${jobId}/${excluded ? "ExcludedItems" : "SelectedItems"}`, body, items: [] };
}

/**
 * Writes the request of `removeJobItems()`, with everything looked up, without sending it.
 *
 * @param client The client.
 * @param job As there.
 * @param items As there.
 * @param options Which of the two lists.
 * @returns The request, and the items that would be removed.
 * @throws {Vb365Error} As there before it sends.
 *
 * @example
 * ```ts
 * import { connect } from "../../mod.ts";
 * import { jobItemsRemoval } from "../../protection.ts";
 *
 * const env = (name: string) => Deno.env.get(name) ?? "";
 * const [server, username, password] = [env("VB365_SERVER"), env("VB365_USERNAME"), env("VB365_PASSWORD")];
 * const trust = { fingerprint: env("VB365_TRUST_FINGERPRINT") };
 * await using client = await connect({ server, version: "v8", username, password, trust });
 *
 * const { method, items } = await jobItemsRemoval(client, "Sites", ["Marketing"]);
 * console.log(method, items.length); // DELETE 1
 * ```
 *
 * @see {@link https://helpcenter.veeam.com/docs/vbo365/powershell/remove-vbobackupitem.html Remove-VBOBackupItem}
 */
export async function jobItemsRemoval<V extends Version>(
  client: Client<V>,
  job: string,
  items: readonly string[],
  options: JobItemsOptions = {},
): Promise<JobItemsRequest> {
  const { excluded = false } = options;
  const { jobId, found, ids } = await prepareRemoval(client, `remove items from job ${job}`, job, items, excluded);
  const list = excluded ? "ExcludedItems" : "SelectedItems";
  return { method: "DELETE", path: `/Jobs/${jobId}/${list}?ids=${ids}`, items: found };
}

/** What adding to one of the two lists is called. */
function addition(job: string, excluded: boolean): string {
  return excluded ? `leave items out of job ${job}` : `add items to job ${job}`;
}

async function prepareRemoval(
  client: ClientFacts<Version>,
  action: string,
  job: string,
  items: readonly string[],
  excluded: boolean,
): Promise<{ jobId: string; found: JobItem[]; ids: string }> {
  requireVersion(client.version, action, ({ jobActions }) => jobActions === "each");
  needSome(action, items);
  const { jobId, found, rest } = await findJobItems(client, action, job, items, excluded);
  if (!excluded && rest === 0) {
    throw new Vb365Error(`Cannot ${action}: nothing would be left to back up`, {
      code: "invalid-input",
      reason: "last-item",
      hint: "Disable or remove the job instead.",
    });
  }
  return { jobId, found, ids: found.flatMap(({ id }) => id ? [id] : []).join(",") };
}

/** Writes what would be added to a job, without sending it. */
async function newJobItems<V extends Version>(
  client: Client<V>,
  action: string,
  job: string,
  items: readonly (string | ItemSelection)[],
  excluded: boolean,
): Promise<{ jobId: string; body: JobItemInput[] }> {
  needSome(action, items);
  const { itemsFor, readSelection } = await import("./selection.ts");
  for (const item of items) readSelection(action, item);
  const { id, organizationId, backupType, name } = await findJob(client, action, job);
  if (!organizationId) {
    throw new Vb365Error(`Cannot ${action}: the server does not tell its organization`, {
      code: "unexpected-answer",
    });
  }
  if (!excluded && backupType === "EntireOrganization") {
    throw new Vb365Error(`Cannot ${action}: ${name} takes the entire organization already`, {
      code: "invalid-input",
      reason: "entire-organization",
    });
  }
  return { jobId: id, body: await itemsFor(client, action, organizationId, items) };
}

async function add<V extends Version>(
  client: Client<V>,
  action: string,
  job: string,
  items: readonly (string | ItemSelection)[],
  excluded: boolean,
): Promise<JobItemsChange> {
  const { jobId, body } = await newJobItems(client, action, job, items, excluded);
  const path = excluded ? "/Jobs/{jobId}/ExcludedItems" : "/Jobs/{jobId}/SelectedItems";
  await answerToWrite(action, anyVersion(client).POST(path, { params: { path: { jobId } }, body: body as never }));
  return { jobId, items: body };
}

function findItems(
  client: ClientFacts<Version>,
  action: string,
  jobId: string,
  excluded: boolean,
): AsyncIterable<JobItem[]> {
  return pagesOf(action, ({ limit, offset }) => {
    const query = versions[client.version].organizationPages ? { limit, offset } : {};
    const params = { path: { jobId }, query };
    return excluded
      ? anyVersion(client).GET("/Jobs/{jobId}/ExcludedItems", { params })
      : anyVersion(client).GET("/Jobs/{jobId}/SelectedItems", { params });
  }) as AsyncIterable<JobItem[]>;
}

function needSome(action: string, items: readonly unknown[]): void {
  if (items.length > 0) return;
  throw new Vb365Error(`Cannot ${action}: no item is given`, { code: "invalid-input", reason: "missing" });
}
