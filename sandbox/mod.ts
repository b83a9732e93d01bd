/**
 * An embedded VB365 REST server, to try things on and to test against: real HTTPS on this machine, API versions v3 to v8
 * side by side with their own codes and shapes, and nothing behind it but memory.
 *
 * @example
 * ```ts
 * import { startSandbox } from "../sandbox/mod.ts";
 *
 * await using sandbox = await startSandbox({ versions: ["v8"] });
 * console.log(sandbox.url); // https://127.0.0.1:…
 * ```
 *
 * @module
 */

import { createApp } from "./http/app.ts";
import { confirmCode } from "./operations/device_codes.ts";
import { planFaults } from "./http/faults.ts";
import { identify, listen } from "./http/listen.ts";
import { type Fault, type SandboxOptions, settle } from "./options.ts";
import type { Organization } from "./store/record.ts";
import { plant } from "./store/seeds.ts";
import { emptyState, type RecordedRequest } from "./store/state.ts";

export type { DeviceCodeOptions, Fault, FaultKind, JobOptions, SandboxOptions, SeedPlan } from "./options.ts";
export type { RunOutcome } from "./store/lifecycle.ts";
export type {
  Application,
  BackupAccount,
  BackupApplication,
  OnlineSettings,
  Organization,
  ServerSettings,
} from "./store/record.ts";
export type { RecordedRequest } from "./store/state.ts";
export type { Region, Version } from "../src/versions.ts";

/** A running sandbox. */
export interface Sandbox extends AsyncDisposable {
  /** Its address, e.g. `https://127.0.0.1:50123`. */
  readonly url: string;
  /** Its port. */
  readonly port: number;
  /** The SHA-256 fingerprint of its certificate, as `AA:BB:…`; empty without TLS. */
  readonly fingerprint: string;
  /** Its certificate, PEM; empty without TLS. */
  readonly certificate: string;
  /** Who may sign in. */
  readonly username: string;
  /** With which password. */
  readonly password: string;
  /** Every request that arrived, oldest first. The bodies may hold secrets: they are for tests. */
  readonly requests: readonly RecordedRequest[];
  /** The organizations as they are now. */
  organizations(): readonly Organization[];
  /** Enters a device code as an administrator of the tenant would. */
  confirmDeviceCode(userCode: string, tenant?: string): void;
  /** Forgets every session, as a server does when it starts again. */
  forgetTokens(): void;
  /** Changes what is to go wrong from now on; nothing does after a call without an argument. */
  setFault(fault?: Fault | readonly Fault[]): void;
  /** Stops the server. What it remembered is gone. */
  close(): Promise<void>;
}

/**
 * Starts a sandbox.
 *
 * @param options What it is to be like.
 * @returns The running sandbox; `await using` stops it at the end of the block.
 * @throws {Refusal} From `confirmDeviceCode` when the code is unknown or has expired.
 *
 * @example
 * ```ts
 * import { connect, listOrganizations } from "../mod.ts";
 * import { startSandbox } from "../sandbox/mod.ts";
 *
 * await using sandbox = await startSandbox({ seed: { organizations: 200 } });
 * const { url: server, username, password, fingerprint } = sandbox;
 * await using client = await connect({ server, version: "v8", username, password, trust: { fingerprint } });
 *
 * const found = await listOrganizations(client);
 * console.log(found.length, sandbox.requests.at(-1)?.path); // 200 /Organizations
 * ```
 */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const { hostname = "127.0.0.1", port = 0, tls = true, http2 = false } = options;
  const settings = settle(options);
  const state = emptyState();
  plant(state, options.seed, settings.now());
  let faults = planFaults(options.fault);
  const service = { state, settings, faults: () => faults };
  const [app, identity] = await Promise.all([createApp(service), tls ? identify(options.certificate) : undefined]);
  const close = async () => {
    state.isClosing = true;
    await server.close();
  };
  const server = await listen(app.fetch, { hostname, port, identity, http2 });
  return {
    url: `${tls ? "https" : "http"}://${hostname}:${server.port}`,
    port: server.port,
    fingerprint: identity?.fingerprint ?? "",
    certificate: identity?.cert ?? "",
    username: settings.username,
    password: settings.password,
    requests: state.requests,
    organizations: () => [...state.organizations.values()],
    confirmDeviceCode: (userCode, tenant) => confirmCode(state, settings, userCode, tenant),
    forgetTokens: () => state.sessions.clear(),
    setFault: (fault) => void (faults = planFaults(fault)),
    close,
    [Symbol.asyncDispose]: close,
  };
}
