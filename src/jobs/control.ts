/** Starting, stopping, enabling and disabling jobs. */

import { answerToWrite, expectObject } from "../client/answer.ts";
import { anyVersion, type Client, type ClientFacts } from "../client/client.ts";
import { pause } from "../time.ts";
import { Vb365Error } from "../error.ts";
import { jobIdOf } from "./record.ts";
import { findSessions, type JobSession } from "./sessions.ts";
import { requireVersion, type Version, versions } from "../versions.ts";

/** How to start a job. */
export interface StartJobOptions {
  /**
   * Whether to read everything again instead of what has changed, from v6 on.
   *
   * @default false
   */
  full?: boolean | undefined;
}

const looks = 20;
const secondsBetween = 0.5;

/**
 * Starts a job. Sent once, never again on its own.
 *
 * @param client The client.
 * @param job The job's id (a GUID), its name, or a pattern that only one name matches.
 * @param options How.
 * @returns Its session, which goes on; up to v7 it is looked up.
 * @throws {Vb365Error} `not-found` for an unknown job; `refused` when it runs already; `outcome-unknown` when it was
 * started and no session can be seen.
 *
 * @example
 * ```ts
 * import { connect } from "../../mod.ts";
 * import { createJob, startJob, waitForJobSession } from "../../protection.ts";
 *
 * const env = (name: string) => Deno.env.get(name) ?? "";
 * const [server, username, password] = [env("VB365_SERVER"), env("VB365_USERNAME"), env("VB365_PASSWORD")];
 * const trust = { fingerprint: env("VB365_TRUST_FINGERPRINT") };
 * await using client = await connect({ server, version: "v8", username, password, trust });
 *
 * const [organization, repository] = ["contoso-apps.onmicrosoft.com", "Default Backup Repository"];
 * await createJob(client, { name: "Run at once", organization, repository, items: ["Marketing"] });
 * const { id } = await startJob(client, "Run at once");
 * const { status } = await waitForJobSession(client, String(id));
 * console.log(status); // Success
 * ```
 *
 * @see {@link https://helpcenter.veeam.com/docs/vbo365/powershell/start-vbojob.html Start-VBOJob}
 */
export async function startJob<V extends Version>(
  client: Client<V>,
  job: string,
  options: StartJobOptions = {},
): Promise<JobSession> {
  const { full = false } = options;
  const action = `start job ${job}`;
  if (full) {
    requireVersion(client.version, action, ({ jobActions }) => jobActions === "each", "cannot start a full run");
  }
  const jobId = await jobIdOf(client, action, job);
  const params = { path: { jobId } };
  const api = anyVersion(client);
  if (versions[client.version].startAnswersSession) {
    const answer = await answerToWrite(action, api.POST("/Jobs/{jobId}/start", { params, body: { full } }));
    return { ...expectObject(action, answer) as JobSession, jobId };
  }
  const before = new Set((await newest(client, action, jobId)).map(({ id }) => id));
  if (versions[client.version].jobActions === "each") {
    await answerToWrite(action, api.POST("/Jobs/{jobId}/start", { params, body: { full } }));
  } else {
    await answerToWrite(action, api.POST("/Jobs/{jobId}/Action", { params, body: { start: null } }));
  }
  return await newSession(client, action, jobId, before);
}

/**
 * Stops a job that runs. A job that does not run is no failure.
 *
 * @param client The client.
 * @param job The job's id (a GUID), its name, or a pattern that only one name matches.
 * @throws {Vb365Error} `not-found` for an unknown job; `refused` or `failed` with the server's own words.
 *
 * @example
 * ```ts
 * import { connect } from "../../mod.ts";
 * import { createJob, startJob, stopJob } from "../../protection.ts";
 *
 * const env = (name: string) => Deno.env.get(name) ?? "";
 * const [server, username, password] = [env("VB365_SERVER"), env("VB365_USERNAME"), env("VB365_PASSWORD")];
 * const trust = { fingerprint: env("VB365_TRUST_FINGERPRINT") };
 * await using client = await connect({ server, version: "v8", username, password, trust });
 *
 * const [organization, repository] = ["contoso-apps.onmicrosoft.com", "Default Backup Repository"];
 * await createJob(client, { name: "Stop it", organization, repository, items: ["Marketing"] });
 * await startJob(client, "Stop it");
 * await stopJob(client, "Stop it");
 * ```
 *
 * @see {@link https://helpcenter.veeam.com/docs/vbo365/powershell/stop-vbojob.html Stop-VBOJob}
 */
export async function stopJob<V extends Version>(client: Client<V>, job: string): Promise<void> {
  await act(client, `stop job ${job}`, job, "stop");
}

/**
 * Lets a job run on its schedule again.
 *
 * @param client The client.
 * @param job The job's id (a GUID), its name, or a pattern that only one name matches.
 * @throws {Vb365Error} `not-found` for an unknown job; `refused` or `failed` with the server's own words.
 *
 * @example
 * ```ts
 * import { connect } from "../../mod.ts";
 * import { createJob, enableJob, getJob } from "../../protection.ts";
 *
 * const env = (name: string) => Deno.env.get(name) ?? "";
 * const [server, username, password] = [env("VB365_SERVER"), env("VB365_USERNAME"), env("VB365_PASSWORD")];
 * const trust = { fingerprint: env("VB365_TRUST_FINGERPRINT") };
 * await using client = await connect({ server, version: "v8", username, password, trust });
 *
 * const [organization, repository] = ["contoso-apps.onmicrosoft.com", "Default Backup Repository"];
 * await createJob(client, { name: "From May on", organization, repository, items: ["Marketing"], isEnabled: false });
 * await enableJob(client, "From May on");
 * console.log((await getJob(client, "From May on")).isEnabled); // true
 * ```
 *
 * @see {@link https://helpcenter.veeam.com/docs/vbo365/powershell/enable-vbojob.html Enable-VBOJob}
 */
export async function enableJob<V extends Version>(client: Client<V>, job: string): Promise<void> {
  await act(client, `enable job ${job}`, job, "enable");
}

/**
 * Keeps a job from running on its schedule. A run that goes on is not stopped.
 *
 * @param client The client.
 * @param job The job's id (a GUID), its name, or a pattern that only one name matches.
 * @throws {Vb365Error} `not-found` for an unknown job; `refused` or `failed` with the server's own words.
 *
 * @example
 * ```ts
 * import { connect } from "../../mod.ts";
 * import { createJob, disableJob, getJob } from "../../protection.ts";
 *
 * const env = (name: string) => Deno.env.get(name) ?? "";
 * const [server, username, password] = [env("VB365_SERVER"), env("VB365_USERNAME"), env("VB365_PASSWORD")];
 * const trust = { fingerprint: env("VB365_TRUST_FINGERPRINT") };
 * await using client = await connect({ server, version: "v8", username, password, trust });
 *
 * const [organization, repository] = ["contoso-apps.onmicrosoft.com", "Default Backup Repository"];
 * await createJob(client, { name: "Until May", organization, repository, items: ["Marketing"] });
 * await disableJob(client, "Until May");
 * console.log((await getJob(client, "Until May")).isEnabled); // false
 * ```
 *
 * @see {@link https://helpcenter.veeam.com/docs/vbo365/powershell/disable-vbojob.html Disable-VBOJob}
 */
export async function disableJob<V extends Version>(client: Client<V>, job: string): Promise<void> {
  await act(client, `disable job ${job}`, job, "disable");
}

async function act<V extends Version>(
  client: Client<V>,
  action: string,
  job: string,
  verb: "stop" | "enable" | "disable",
): Promise<void> {
  const params = { path: { jobId: await jobIdOf(client, action, job) } };
  const api = anyVersion(client);
  if (versions[client.version].jobActions === "one") {
    await answerToWrite(action, api.POST("/Jobs/{jobId}/Action", { params, body: { [verb]: null } }));
    return;
  }
  const paths = {
    stop: "/Jobs/{jobId}/stop",
    enable: "/Jobs/{jobId}/enable",
    disable: "/Jobs/{jobId}/disable",
  } as const;
  await answerToWrite(action, api.POST(paths[verb], { params }));
}

/** The first page of the sessions of a job. */
async function newest(client: ClientFacts<Version>, action: string, jobId: string): Promise<JobSession[]> {
  for await (const page of findSessions(client, action, { jobId })) return page;
  return [];
}

/** The session that has come since; a server takes a moment to show it. */
async function newSession(
  client: ClientFacts<Version>,
  action: string,
  jobId: string,
  before: ReadonlySet<string | null | undefined>,
): Promise<JobSession> {
  for (let look = 0; look < looks; look++) {
    const fresh = (await newest(client, action, jobId)).find(({ id }) => !before.has(id));
    if (fresh) return { ...fresh, jobId };
    await pause(secondsBetween * 1000);
  }
  throw new Vb365Error(`Cannot say whether it worked to ${action}: it was sent, but no new session can be seen`, {
    code: "outcome-unknown",
    reason: "session-unseen",
    hint: "List the sessions of the job before you start it again: vb365 session list.",
  });
}
