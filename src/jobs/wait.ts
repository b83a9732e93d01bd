/** Waiting until a session ends: by the server's own events where it has them, else by looking again and again. */

import { answerTo, expectObject } from "../client/answer.ts";
import { anyVersion, type Client, type ClientFacts } from "../client/client.ts";
import { pause } from "../time.ts";
import { Vb365Error } from "../error.ts";
import type { WaitOptions } from "../organizations/sync.ts";
import { hasEnded, type JobSession, listSessionLog, readSession } from "./sessions.ts";
import { type Version, versions } from "../versions.ts";

/** How to wait for a session. */
export interface WaitForJobSessionOptions extends WaitOptions {
  /** Is told of the session at each look. */
  onProgress?: ((session: JobSession) => void) | undefined;
}

/** Seconds that a server may keep a request for events. */
const longPoll = 20;

/**
 * Waits until a session has ended, however it ended. v8 tells of it by itself; before, the server is asked every few
 * seconds.
 *
 * @param client The client.
 * @param id The session's id (a GUID).
 * @param options How often to look, how long, and how to stop.
 * @returns The session when it has ended; its `status` says how.
 * @throws {Vb365Error} `timeout` when it still runs then; `not-found` when there is no such session.
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
 * await createJob(client, { name: "Wait for it", organization, repository, items: ["Marketing"] });
 * const { id } = await startJob(client, "Wait for it");
 * const { status } = await waitForJobSession(client, String(id), { timeout: 3600 });
 * console.log(status); // Success
 * ```
 *
 * @see {@link https://helpcenter.veeam.com/docs/vbo365/powershell/get-vbojobsession.html Get-VBOJobSession}
 */
export async function waitForJobSession<V extends Version>(
  client: Client<V>,
  id: string,
  options: WaitForJobSessionOptions = {},
): Promise<JobSession> {
  const { interval = 5, timeout = Infinity, signal, onProgress } = options;
  const action = `wait for session ${id}`;
  const end = Date.now() + timeout * 1000;
  const bell = new Bell(client, action);
  // Listening begins before the first look, so that nothing happens in between unseen.
  await bell.begin();
  for (;;) {
    signal?.throwIfAborted();
    const session = await readSession(client, action, id);
    onProgress?.(session);
    if (hasEnded(session)) return session;
    const left = end - Date.now();
    if (left <= 0) {
      throw new Vb365Error(`Cannot ${action}: it still runs after ${timeout} seconds`, {
        code: "timeout",
        hint: "It goes on at the server. Wait for it again, or look at its log.",
      });
    }
    await bell.wait(Math.min(interval * 1000, left), left, signal);
  }
}

/**
 * Says why a session failed: the errors in its log.
 *
 * @param client The client.
 * @param session The session, as it ended.
 * @returns The error to throw, whose message holds the first of them.
 * @throws {Vb365Error} When the log cannot be read.
 *
 * @example
 * ```ts
 * import { connect } from "../../mod.ts";
 * import { listJobSessions, sessionFailure } from "../../protection.ts";
 *
 * const env = (name: string) => Deno.env.get(name) ?? "";
 * const [server, username, password] = [env("VB365_SERVER"), env("VB365_USERNAME"), env("VB365_PASSWORD")];
 * const trust = { fingerprint: env("VB365_TRUST_FINGERPRINT") };
 * await using client = await connect({ server, version: "v8", username, password, trust });
 *
 * const [failed] = await listJobSessions(client, { job: "Sites", status: "Failed" });
 * if (failed) console.log((await sessionFailure(client, failed)).message); // Session … ended as Failed: …
 * ```
 *
 * @see {@link https://helpcenter.veeam.com/docs/vbo365/powershell/export-vbojoblog.html Export-VBOJobLog}
 */
export async function sessionFailure<V extends Version>(client: Client<V>, session: JobSession): Promise<Vb365Error> {
  const log = session.id ? await listSessionLog(client, session.id) : [];
  const errors = log.filter(({ type }) => type === "Error").flatMap(({ message }) => message ? [message] : []);
  const why = errors.slice(0, 3).join("; ") || session.details || "its log holds no error";
  return new Vb365Error(`Session ${session.id} ended as ${session.status}: ${why}`, {
    code: "failed",
    reason: "session-failed",
    hint: `See all of its log: vb365 session log ${session.id}.`,
    details: { session, errors },
  });
}

/** Rings when something has happened at the server, where it tells, or when the time is over. */
class Bell {
  readonly #client: ClientFacts<Version>;
  readonly #action: string;
  #token: string | undefined;

  constructor(client: ClientFacts<Version>, action: string) {
    this.#client = client;
    this.#action = action;
  }

  /** Asks from where on to listen. A server that does not tell is looked at instead. */
  async begin(): Promise<void> {
    if (!versions[this.#client.version].events) return;
    this.#token = await this.#ask("latest", 0).catch(() => undefined);
  }

  /** Waits for the next thing to happen; events are thin, so they only say when to look again. */
  async wait(interval: number, left: number, signal: AbortSignal | undefined): Promise<void> {
    if (this.#token === undefined) return await pause(interval, signal);
    const started = Date.now();
    this.#token = await this.#ask(this.#token, Math.ceil(Math.min(longPoll, left / 1000)), signal).catch((error) => {
      if (signal?.aborted) throw error;
      return undefined;
    });
    // A server that answers at once whatever happens must not be asked without a pause.
    const rest = Math.min(interval, 250) - (Date.now() - started);
    if (rest > 0) await pause(rest, signal);
  }

  async #ask(from: string, timeoutSeconds: number, signal?: AbortSignal): Promise<string> {
    const params = { query: { from, limit: 100, timeoutSeconds } };
    const call = anyVersion(this.#client).GET("/Events", { params, signal: signal ?? null });
    return expectObject(this.#action, await answerTo(this.#action, call)).nextChangeToken;
  }
}
