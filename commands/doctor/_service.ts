/** Whether it is VB365 that answers, in which versions, at what time, and how fast. No account is needed. */

import {
  type Client,
  createClient,
  findVersions,
  latestVersion,
  sendRequest,
  type ServerOptions,
  Vb365Error,
  type Version,
  versionRange,
  versions,
} from "../../mod.ts";
import type { Report } from "./_report.ts";
import type { Context } from "../../cli/context.ts";

/** What a request without an account has shown. */
export interface Probe {
  /** The server's clock against ours, in seconds; undefined when it does not tell the time. */
  readonly ahead: number | undefined;
  /** What the answer means; undefined when it is just what a VB365 server answers to somebody who has not signed in. */
  readonly error: unknown;
}

/** Sends a first request, which is where a server is not trusted, and where a proxy answers in its place. */
export async function probe(options: ServerOptions): Promise<Probe> {
  const client = createClient({ ...options, version: latestVersion });
  let ahead: number | undefined;
  client.use({ onResponse: ({ response }) => void (ahead = aheadBy(response.headers.get("date"))) });
  try {
    await sendRequest(client, { method: "GET", path: "/ServiceInstance" });
    return { ahead, error: undefined };
  } catch (error) {
    return { ahead, error: isUsual(error) ? undefined : error };
  } finally {
    client.close();
  }
}

function aheadBy(date: string | null): number | undefined {
  const time = Date.parse(date ?? "");
  return Number.isNaN(time) ? undefined : (time - Date.now()) / 1000;
}

/** That a sign-in is missing, or that there is no such version. */
function isUsual(error: unknown): boolean {
  return error instanceof Vb365Error && error.reason !== "html" && [401, 403, 404].includes(error.status ?? 0);
}

/** Finds out what is served. False when it makes no sense to go on. */
export async function checkVersions(
  options: ServerOptions,
  wanted: Version | undefined,
  report: Report,
): Promise<boolean> {
  const started = Date.now();
  const served = await findVersions(options).catch((error) => report.fail("service", error));
  if (!served) return false;
  report.ok("service", "The REST API answers");
  checkSpeed(Date.now() - started, report);
  const isServed = wanted === undefined || served.includes(wanted);
  if (!isServed) report.fail("versions", notServed(served, wanted));
  else if (!versions[served.at(-1) ?? latestVersion].serviceInstance) report.warn("versions", oldVersion(served));
  else report.ok("versions", `It serves ${versionRange(served)}`);
  return isServed;
}

function notServed(served: readonly Version[], wanted: Version): Vb365Error {
  return new Vb365Error(`It serves ${versionRange(served)}, not ${wanted}`, {
    code: "unsupported",
    reason: "version-not-served",
    hint: `Use --api-version ${served.at(-1)}; if a profile says ${wanted}, "vb365 login" finds out anew.`,
  });
}

function oldVersion(served: readonly Version[]) {
  return {
    cause: "old-version",
    message: `It serves nothing newer than ${served.at(-1)}`,
    advice: "Veeam has not supported v3 to v5 since version 8 of the product: plan an update of the server.",
  };
}

const slowFrom = 1000;

/** Questions that need nothing but the REST service itself; they are asked all at once. */
function checkSpeed(milliseconds: number, report: Report): void {
  if (milliseconds < slowFrom) return report.ok("speed", `It answers in ${milliseconds} ms`);
  report.warn("speed", {
    cause: "slow",
    message: `It takes ${(milliseconds / 1000).toFixed(1)} seconds to answer what needs no work`,
    advice:
      "Look at the load of the server and at the way there (VPN, proxy); --timeout gives single requests more time.",
  });
}

const mostAhead = 300;

/** Microsoft refuses sign-ins with a certificate when the clock is five minutes off. */
export function checkClock(ahead: number | undefined, report: Report): void {
  if (ahead === undefined) return report.skip("clock", "The server does not tell the time");
  if (Math.abs(ahead) < mostAhead) return report.ok("clock", "It shows the same time as here");
  const minutes = Math.round(Math.abs(ahead) / 60);
  report.warn("clock", {
    cause: "clock-skew",
    message: `The server's clock is ${minutes} minutes ${ahead > 0 ? "ahead of" : "behind"} this computer's`,
    advice: "Synchronize both clocks: with one that is five minutes off, Microsoft refuses to sign applications in.",
  });
}

/** Signs in as every other command does, and asks for the first organization. */
export async function checkAccount(context: Context, report: Report): Promise<void> {
  const client = await checkSignIn(context, report);
  if (client) await checkAccess(client, report);
}

async function checkSignIn(context: Context, report: Report): Promise<Client | undefined> {
  try {
    const client = await context.connect();
    report.ok("sign-in", "The account is accepted");
    return client;
  } catch (error) {
    if (error instanceof Vb365Error && error.code === "invalid-input") {
      report.skip("sign-in", error.message, error.hint);
    } else report.fail("sign-in", error, isAboutOperators(error) ? "operator-only" : undefined);
    return undefined;
  }
}

async function checkAccess(client: Client, report: Report): Promise<void> {
  try {
    await sendRequest(client, { method: "GET", path: "/Organizations", query: { limit: "1" } });
    report.ok("access", "The account may read organizations");
  } catch (error) {
    const isRefused = error instanceof Vb365Error && error.status === 403;
    if (isRefused) report.fail("access", noAccess(error), isAboutOperators(error) ? "operator-only" : "no-access");
    else report.fail("access", error);
  }
}

function isAboutOperators(error: unknown): boolean {
  return error instanceof Vb365Error && /restore operator/i.test(error.serverMessage ?? "");
}

/** No document says how a server words it, so the advice names both causes. */
function noAccess({ status, serverMessage }: Vb365Error): Vb365Error {
  return new Vb365Error(`The account gets in, but may not read: ${serverMessage ?? `the server answered ${status}`}`, {
    code: "refused",
    status,
    hint:
      "In the REST settings of VB365, switch 'Enable restore operator authentication only' off; if it is off, give " +
      "the account the right to administer the server.",
  });
}
