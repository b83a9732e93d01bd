/** Sessions: the runs of jobs, and what they have logged. */

import { answerTo, expectObject } from "../client/answer.ts";
import { anyVersion, type Client, type ClientFacts } from "../client/client.ts";
import { Listing } from "../client/listing.ts";
import { pagesOf, turnPages } from "../client/paging.ts";
import type { SchemasOf } from "../client/paths.ts";
import { Vb365Error } from "../error.ts";
import { isGuid } from "../names.ts";
import { organizationIdOf } from "../organizations/record.ts";
import { findJobs, idInLink, jobIdOf } from "./record.ts";
import { type Version, versions } from "../versions.ts";

/** A run of a job as a server lists it. Every property may be missing or null; `jobId` is told on every version. */
export type JobSession = SchemasOf["v8"]["JobSession"];

/** A line of the log of a session, on every version alike. Every property may be missing or null. */
export type LogItem = SchemasOf["v8"]["LogItem"];

/** Which sessions to list. */
export interface ListJobSessionsOptions {
  /** Only those of this job: its id (a GUID), its name, or a pattern that only one name matches. */
  job?: string | undefined;
  /** Only those of the jobs of this organization: its id, its name, or a pattern that only one name matches. */
  organization?: string | undefined;
  /** Only those with one of these states, such as `Failed`, `Warning`, `Success`, `Running` or `Stopped`. */
  status?: string | readonly string[] | undefined;
  /** Only those that have ended since then, or still run. */
  since?: Date | undefined;
  /** Only those that had begun by then. */
  until?: Date | undefined;
}

/**
 * Lists the sessions of jobs, as the server orders them.
 *
 * @param client The client.
 * @param options Which ones.
 * @returns The sessions: await all of them, or walk through them page by page.
 * @throws {Vb365Error} `not-found` for an unknown job or organization.
 *
 * @example
 * ```ts
 * import { connect } from "../../mod.ts";
 * import { listJobSessions } from "../../protection.ts";
 *
 * const env = (name: string) => Deno.env.get(name) ?? "";
 * const [server, username, password] = [env("VB365_SERVER"), env("VB365_USERNAME"), env("VB365_PASSWORD")];
 * const trust = { fingerprint: env("VB365_TRUST_FINGERPRINT") };
 * await using client = await connect({ server, version: "v8", username, password, trust });
 *
 * const since = new Date(Date.now() - 7 * 24 * 3600 * 1000);
 * const failed = await listJobSessions(client, { job: "Contoso entire organization", status: "Failed", since });
 * console.log(failed.length); // 1
 * ```
 *
 * @see {@link https://helpcenter.veeam.com/docs/vbo365/powershell/get-vbojobsession.html Get-VBOJobSession}
 */
export function listJobSessions<V extends Version>(
  client: Client<V>,
  options: ListJobSessionsOptions = {},
): Listing<JobSession> {
  const action = "list the sessions";
  return new Listing(async () => {
    const { job, organization } = options;
    const organizationId = organization && await organizationIdOf(client, action, organization);
    const jobId = job && await jobIdOf(client, action, job, { organizationId });
    const jobs = organizationId && !jobId ? await jobIdsIn(client, action, organizationId) : undefined;
    const isMeant = (session: JobSession) => isWanted(session, options) && (!jobs || jobs.has(session.jobId ?? ""));
    return turnPages(findSessions(client, action, { jobId, since: options.since }), (page) => page.filter(isMeant));
  });
}

/**
 * Gets one session.
 *
 * @param client The client.
 * @param id Its id (a GUID).
 * @returns The session.
 * @throws {Vb365Error} `invalid-input` for what is no GUID, `not-found` when there is none.
 *
 * @example
 * ```ts
 * import { connect } from "../../mod.ts";
 * import { getJobSession, listJobSessions } from "../../protection.ts";
 *
 * const env = (name: string) => Deno.env.get(name) ?? "";
 * const [server, username, password] = [env("VB365_SERVER"), env("VB365_USERNAME"), env("VB365_PASSWORD")];
 * const trust = { fingerprint: env("VB365_TRUST_FINGERPRINT") };
 * await using client = await connect({ server, version: "v8", username, password, trust });
 *
 * const [newest] = await listJobSessions(client, { job: "Mailboxes" });
 * const { status, statistics } = await getJobSession(client, String(newest?.id));
 * console.log(status, statistics?.processedObjects); // Warning 8
 * ```
 *
 * @see {@link https://helpcenter.veeam.com/docs/vbo365/powershell/get-vbojobsession.html Get-VBOJobSession}
 */
export async function getJobSession<V extends Version>(client: Client<V>, id: string): Promise<JobSession> {
  return await readSession(client, `get session ${id}`, id);
}

/**
 * Lists what a session has logged, oldest first.
 *
 * @param client The client.
 * @param id The session's id (a GUID).
 * @returns The lines, each with `type` and `message` whatever the version calls them.
 * @throws {Vb365Error} `invalid-input` for what is no GUID, `not-found` when there is no such session.
 *
 * @example
 * ```ts
 * import { connect } from "../../mod.ts";
 * import { listJobSessions, listSessionLog } from "../../protection.ts";
 *
 * const env = (name: string) => Deno.env.get(name) ?? "";
 * const [server, username, password] = [env("VB365_SERVER"), env("VB365_USERNAME"), env("VB365_PASSWORD")];
 * const trust = { fingerprint: env("VB365_TRUST_FINGERPRINT") };
 * await using client = await connect({ server, version: "v8", username, password, trust });
 *
 * const [failed] = await listJobSessions(client, { job: "Sites", status: "Failed" });
 * const errors = (await listSessionLog(client, String(failed?.id))).filter(({ type }) => type === "Error");
 * console.log(errors[0]?.message); // Failed to connect to Microsoft Graph: …
 * ```
 *
 * @see {@link https://helpcenter.veeam.com/docs/vbo365/powershell/get-vbojobsession.html Get-VBOJobSession}
 */
export function listSessionLog<V extends Version>(client: Client<V>, id: string): Listing<LogItem> {
  const action = `read the log of session ${id}`;
  return new Listing(() => {
    const params = (query: { limit: number; offset: number }) => ({ path: { sessionId: needId(action, id) }, query });
    return pagesOf(
      action,
      ({ limit, offset }) =>
        anyVersion(client).GET("/JobSessions/{sessionId}/LogItems", { params: params({ limit, offset }) }),
    ) as AsyncIterable<
      LogItem[]
    >;
  }).map(readLine);
}

/** Whether a session has ended. What no list knows, such as a new state, goes on. */
export function hasEnded({ status, endTime }: JobSession): boolean {
  if (status === "Running" || status === "Queued") return false;
  const known = ["Success", "Warning", "Failed", "Stopped", "NotConfigured", "Disconnected"];
  return known.includes(status ?? "") || (typeof endTime === "string" && !endTime.startsWith("0001"));
}

/** Gets a session by its id. */
export async function readSession(client: ClientFacts<Version>, action: string, id: string): Promise<JobSession> {
  const params = { path: { jobSessionsId: needId(action, id) } };
  const answer = await answerTo(action, anyVersion(client).GET("/JobSessions/{jobSessionsId}", { params }));
  return withJob(expectObject(action, answer) as JobSession);
}

/** The sessions of a server or of one job, page by page. */
export function findSessions(
  client: ClientFacts<Version>,
  action: string,
  { jobId, since }: { jobId?: string | undefined; since?: Date | undefined } = {},
): AsyncIterable<JobSession[]> {
  const isBelow = jobId !== undefined && versions[client.version].jobSessions === "job";
  // A session that runs has no end on some versions, so only those that have ended are cut off by the server.
  const pages = pagesOf(action, ({ limit, offset }) => {
    const page = { limit, offset };
    if (isBelow) {
      return anyVersion(client).GET("/Jobs/{jobId}/JobSessions", { params: { path: { jobId }, query: page } });
    }
    const query = { ...page, ...(jobId !== undefined && { jobId }) };
    return anyVersion(client).GET("/JobSessions", { params: { query } });
  }) as AsyncIterable<JobSession[]>;
  return turnPages(
    pages,
    (page) => page.map((session) => withJob(session, isBelow ? jobId : undefined)),
    (told) =>
      since !== undefined && told.length > 0 && told.every((session) => isBefore(session, since)) &&
      isNewestFirst(told),
  );
}

function isWanted(session: JobSession, { status, since, until }: ListJobSessionsOptions): boolean {
  const states = [status ?? []].flat().map((state) => state.toLowerCase().replace("succeeded", "success"));
  if (states.length > 0 && !states.includes(session.status?.toLowerCase() ?? "")) return false;
  if (since && isBefore(session, since)) return false;
  return !until || Date.parse(session.creationTime ?? "") <= until.getTime();
}

function isBefore(session: JobSession, time: Date): boolean {
  return hasEnded(session) && Date.parse(session.endTime ?? session.creationTime ?? "") < time.getTime();
}

function isNewestFirst(sessions: readonly JobSession[]): boolean {
  const times = sessions.map(({ creationTime }) => Date.parse(creationTime ?? ""));
  return times.every((time, index) => index === 0 || time <= (times[index - 1] ?? time));
}

async function jobIdsIn(client: ClientFacts<Version>, action: string, organizationId: string): Promise<Set<string>> {
  const ids = new Set<string>();
  for await (const page of findJobs(client, action, { organizationId })) for (const { id } of page) ids.add(id ?? "");
  return ids;
}

function withJob(session: JobSession, known?: string): JobSession {
  const jobId = session.jobId ?? known ?? idInLink(session._links, "job");
  return jobId ? { ...session, jobId } : session;
}

/** Up to v7 a line has a title, with its kind in square brackets in front. */
function readLine(line: LogItem): LogItem {
  const title = "title" in line && typeof line.title === "string" ? line.title : undefined;
  if (title === undefined) return line;
  const [, type, message] = /^\[(Running|Warning|Error|Success|Stop)\]\s*(.*)$/is.exec(title) ??
    [undefined, null, title];
  return { ...line, type: line.type ?? type ?? null, message: line.message ?? message ?? "" };
}

function needId(action: string, id: string): string {
  if (isGuid(id)) return id;
  throw new Vb365Error(`Cannot ${action}: "${id}" is no id of a session`, {
    code: "invalid-input",
    reason: "session-id",
    hint: "List the sessions to find its id: vb365 session list.",
  });
}
