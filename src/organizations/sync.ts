/** The cache that a server keeps of an organization: how it is doing, and bringing it up to date. */

import { answerTo, expectObject } from "../client/answer.ts";
import { anyVersion, type Client, type ClientFacts } from "../client/client.ts";
import { pause } from "../time.ts";
import { Vb365Error } from "../error.ts";
import { organizationIdOf } from "./record.ts";
import { requireVersion, type Version } from "../versions.ts";

/** How the cache of an organization is doing, on every version alike. */
export interface SyncState {
  /** Whether it is being brought up to date now, or will be in a moment. */
  isRunning: boolean;
  /** Whether it has been brought up to date at all. */
  hasSucceeded: boolean;
  /** When it was last up to date, as the server tells it; null when it never was. */
  lastSyncTime: string | null;
  /** Why it could not be brought up to date the last time; null when it could. */
  error: string | null;
}

/** How to wait. */
export interface WaitOptions {
  /**
   * Seconds between two looks.
   *
   * @default 5
   */
  interval?: number | undefined;
  /**
   * Seconds to wait at most.
   *
   * @default without end
   */
  timeout?: number | undefined;
  /** Ends the waiting from outside. */
  signal?: AbortSignal | undefined;
}

/**
 * Gets how the cache of an organization is doing, from v7 on.
 *
 * @param client The client.
 * @param organization The organization's id (a GUID), its name, or a pattern that only one name matches.
 * @returns Its state.
 * @throws {Vb365Error} `unsupported` before v7; `not-found` for an unknown organization.
 *
 * @example
 * ```ts
 * import { connect, getSyncState } from "../../mod.ts";
 *
 * const env = (name: string) => Deno.env.get(name) ?? "";
 * const [server, username, password] = [env("VB365_SERVER"), env("VB365_USERNAME"), env("VB365_PASSWORD")];
 * const trust = { fingerprint: env("VB365_TRUST_FINGERPRINT") };
 * await using client = await connect({ server, version: "v8", username, password, trust });
 *
 * const { isRunning, hasSucceeded } = await getSyncState(client, "contoso-apps.onmicrosoft.com");
 * console.log(isRunning, hasSucceeded); // false true
 * ```
 *
 * @see {@link https://helpcenter.veeam.com/docs/vbo365/powershell/get-vboorganizationsynchronizationstate.html Get-VBOOrganizationSynchronizationState}
 */
export async function getSyncState<V extends Version>(client: Client<V>, organization: string): Promise<SyncState> {
  const action = `read how the cache of ${organization} is doing`;
  requireVersion(client.version, action, ({ sync }) => sync);
  return await readState(client, action, await organizationIdOf(client, action, organization));
}

/**
 * Waits until the cache of an organization is up to date, from v7 on; before, there is nothing to wait for.
 *
 * @param client The client.
 * @param organization The organization's id (a GUID), its name, or a pattern that only one name matches.
 * @param options How often to look, how long, and how to stop.
 * @returns Its state when it was up to date.
 * @throws {Vb365Error} `failed` when it could not be brought up to date; `timeout`; `unsupported` before v7.
 *
 * @example
 * ```ts
 * import { connect, waitForSync } from "../../mod.ts";
 *
 * const env = (name: string) => Deno.env.get(name) ?? "";
 * const [server, username, password] = [env("VB365_SERVER"), env("VB365_USERNAME"), env("VB365_PASSWORD")];
 * const trust = { fingerprint: env("VB365_TRUST_FINGERPRINT") };
 * await using client = await connect({ server, version: "v8", username, password, trust });
 *
 * const { hasSucceeded } = await waitForSync(client, "contoso-apps.onmicrosoft.com", { timeout: 600 });
 * console.log(hasSucceeded); // true
 * ```
 *
 * @see {@link https://helpcenter.veeam.com/docs/vbo365/powershell/get-vboorganizationsynchronizationstate.html Get-VBOOrganizationSynchronizationState}
 */
export async function waitForSync<V extends Version>(
  client: Client<V>,
  organization: string,
  options: WaitOptions = {},
): Promise<SyncState> {
  const { interval = 5, timeout = Infinity, signal } = options;
  const action = `wait for the cache of ${organization}`;
  requireVersion(client.version, action, ({ sync }) => sync);
  const organizationId = await organizationIdOf(client, action, organization);
  const end = Date.now() + timeout * 1000;
  for (;;) {
    signal?.throwIfAborted();
    const state = await readState(client, action, organizationId);
    if (!state.isRunning && state.error !== null) {
      throw new Vb365Error(`Cannot ${action}: ${state.error}`, { code: "failed", reason: "sync" });
    }
    if (!state.isRunning && state.hasSucceeded) return state;
    if (Date.now() >= end) {
      throw new Vb365Error(`Cannot ${action}: it is not up to date after ${timeout} seconds`, { code: "timeout" });
    }
    await pause(interval * 1000, signal);
  }
}

async function readState(client: ClientFacts<Version>, action: string, organizationId: string): Promise<SyncState> {
  const params = { path: { organizationId } };
  const call = anyVersion(client).GET("/Organizations/{organizationId}/SyncState", { params });
  return readSyncState(expectObject(action, await answerTo(action, call)));
}

/** Reads v7's flat state as well as v8's, which tells of the last time and of what goes on. */
function readSyncState(answer: object): SyncState {
  const fields = new Map<string, unknown>(Object.entries(answer));
  const last = partOf(fields.get("lastSyncState"));
  if (fields.has("lastSyncState") || fields.has("currentSyncState")) {
    const isRunning = partOf(fields.get("currentSyncState")) !== undefined;
    return stateOf(isRunning, last?.get("result"), last?.get("endTime"), last?.get("error"));
  }
  const status = fields.get("status");
  return stateOf(status !== "Success" && status !== "Error", status, fields.get("lastSyncTime"), fields.get("error"));
}

function stateOf(isRunning: boolean, result: unknown, time: unknown, error: unknown): SyncState {
  const failure = typeof error === "string" && error !== "" ? error : "no reason is known";
  return {
    isRunning,
    hasSucceeded: result === "Success",
    lastSyncTime: typeof time === "string" ? time : null,
    error: result === "Error" ? failure : null,
  };
}

function partOf(value: unknown): Map<string, unknown> | undefined {
  return typeof value === "object" && value !== null ? new Map(Object.entries(value)) : undefined;
}
