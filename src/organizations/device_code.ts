/** Device codes: the two halves of the dance in which an administrator of the tenant confirms an application. */

import { answerTo, deviceCodeBlockedHint, expectObject } from "../client/answer.ts";
import { anyVersion, type CallOptions, type Client, type ClientFacts, withSignal } from "../client/client.ts";
import { Vb365Error } from "../error.ts";
import { isGuid } from "../names.ts";
import { pause, readSeconds, readTime } from "../time.ts";
import { readRegion, type RegionSpelling, requireVersion, type Version, versions } from "../versions.ts";

/** A code that an administrator has to type at Microsoft before it expires. */
export interface DeviceCode {
  /** The code. It is a secret until it has expired: whoever confirms it decides whose tenant is added. */
  userCode: string;
  /** The page to type it at. */
  verificationUrl: string;
  /** Seconds until it expires, counted from the answer; 899 as a rule. */
  expiresIn: number;
  /** When it expires, as ISO 8601 in UTC. */
  expiresAt: string;
  /** A sentence for the administrator, in the server's words. */
  message: string;
}

/** What a device code is for. */
export interface RequestDeviceCodeOptions extends CallOptions {
  /**
   * The region of an organization that is to be added.
   *
   * @default "Worldwide"
   */
  region?: RegionSpelling | undefined;
  /** The id of an organization that is there already, whose applications are to be changed; instead of a region. */
  organizationId?: string | undefined;
}

/** How to wait for a device code. */
export interface WaitForDeviceCodeOptions extends CallOptions {
  /**
   * Seconds between two looks.
   *
   * @default 5
   */
  interval?: number | undefined;
}

/**
 * Requests a device code, from v4 on.
 *
 * An administrator of the tenant (Global Administrator) opens `verificationUrl` and types `userCode`; then the same code
 * goes into `addOrganization()` or `createApplications()`.
 *
 * @param client The client.
 * @param options The region of a new organization, or the id of one that is there.
 * @returns The code, the page to type it at, and when it expires.
 * @throws {Vb365Error} `unsupported` on v3; `refused` or `failed` with the server's own words.
 *
 * @example
 * ```ts
 * import { connect, requestDeviceCode } from "../../mod.ts";
 *
 * const env = (name: string) => Deno.env.get(name) ?? "";
 * const [server, username, password] = [env("VB365_SERVER"), env("VB365_USERNAME"), env("VB365_PASSWORD")];
 * const trust = { fingerprint: env("VB365_TRUST_FINGERPRINT") };
 * await using client = await connect({ server, version: "v8", username, password, trust });
 *
 * const { userCode, verificationUrl, expiresIn } = await requestDeviceCode(client, { region: "Worldwide" });
 * console.log(`Type ${userCode} at ${verificationUrl} within ${expiresIn} seconds`); // Type … at … within 899 seconds
 * ```
 *
 * @see {@link https://helpcenter.veeam.com/docs/vbo365/rest/getting_device_code_for_org.html Getting a device code}
 */
export async function requestDeviceCode<V extends Version>(
  client: Client<V>,
  options: RequestDeviceCodeOptions = {},
): Promise<DeviceCode> {
  client = withSignal(client, options.signal);
  const action = "request a device code";
  requireVersion(client.version, action, (facts) => facts.backupPools);
  const answer = expectObject(action, await answerTo(action, ask(client, options)));
  if (!answer.userCode || !answer.verificationUrl) {
    throw new Vb365Error(`Cannot ${action}: the answer holds no code`, { code: "unexpected-answer" });
  }
  const expiresIn = lifetimeOf(answer.expiresIn);
  const expiresAt = new Date(Date.now() + expiresIn * 1000).toISOString();
  const { userCode, verificationUrl, message } = answer;
  return { userCode, verificationUrl, expiresIn, expiresAt, message: message ?? "" };
}

/**
 * Waits until an administrator has confirmed a device code, from v6 on.
 *
 * @param client The client.
 * @param code The code, as `requestDeviceCode()` returned it.
 * @param options How often to look, and how to stop.
 * @returns When the code is confirmed.
 * @throws {Vb365Error} `timeout` with the reason `device-code-expired`; `unsupported` before v6, where no server tells;
 *   `invalid-input` when `expiresAt` is no time that `readTime()` reads.
 *
 * @example
 * ```ts
 * import { connect, requestDeviceCode, waitForDeviceCode } from "../../mod.ts";
 *
 * const env = (name: string) => Deno.env.get(name) ?? "";
 * const [server, username, password] = [env("VB365_SERVER"), env("VB365_USERNAME"), env("VB365_PASSWORD")];
 * const trust = { fingerprint: env("VB365_TRUST_FINGERPRINT") };
 * await using client = await connect({ server, version: "v8", username, password, trust });
 *
 * const code = await requestDeviceCode(client);
 * console.log(code.message); // Open … in a web browser and enter the code … to sign in.
 * await waitForDeviceCode(client, code);
 * ```
 *
 * @see {@link https://helpcenter.veeam.com/references/vbo365/8/rest/tag/DeviceCode VB365 REST API reference}
 */
export async function waitForDeviceCode<V extends Version>(
  client: Client<V>,
  code: Pick<DeviceCode, "userCode" | "expiresAt">,
  options: WaitForDeviceCodeOptions = {},
): Promise<void> {
  const action = "wait for the device code";
  requireVersion(client.version, action, (facts) => facts.deviceCodeCheck);
  const interval = readSeconds(options.interval ?? 5, "interval") * 1000;
  const body = { userCode: code.userCode };
  const end = Date.parse(readTime(code.expiresAt));
  while (Date.now() < end) {
    options.signal?.throwIfAborted();
    const call = anyVersion(client).POST("/DeviceCode/check", { body, signal: options.signal ?? null });
    if (expectObject(action, await answerTo(action, call)).authenticated === true) return;
    await pause(interval, options.signal);
  }
  throw new Vb365Error(`Cannot ${action}: it expired at ${code.expiresAt} and nobody had confirmed it`, {
    code: "timeout",
    reason: "device-code-expired",
    hint: `Request a new code; the old one is of no use any more. If Microsoft refused it: ${deviceCodeBlockedHint}`,
  });
}

function ask(client: ClientFacts<Version>, { region = "Worldwide", organizationId }: RequestDeviceCodeOptions) {
  const api = anyVersion(client);
  if (organizationId === undefined) {
    const targetRegion = versions[client.version].regions[readRegion(region)];
    return api.POST("/DeviceCode", { body: { targetRegion } });
  }
  if (!isGuid(organizationId)) {
    throw new Vb365Error("Cannot request a device code: the organization's id is no GUID", { code: "invalid-input" });
  }
  return api.POST("/Organizations/{organizationId}/DeviceCode", { params: { path: { organizationId } } });
}

/** A code lives 15 minutes; what a server says beyond a day, or not in numbers, is no lifetime. */
function lifetimeOf(seconds: unknown): number {
  return typeof seconds === "number" && seconds > 0 && seconds <= 24 * 3600 ? seconds : 899;
}
