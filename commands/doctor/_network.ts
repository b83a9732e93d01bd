/** From the name of the server to its certificate. Nothing but a handshake. */

import { type ErrorReason, inspectServer, type ServerCertificate, type ServerOptions, Vb365Error } from "../../mod.ts";
import type { CheckName, Report } from "./_report.ts";

/** The check that each failure to connect belongs to; every other one is about TLS. */
const checkOf: Readonly<Partial<Record<ErrorReason | "", CheckName>>> = {
  "unknown-host": "name",
  "connection-refused": "port",
  "timed-out": "port",
  "unreachable": "port",
  "no-permission": "port",
  "proxy-sign-in": "port",
  "proxy-refused": "port",
};

const before: Readonly<Partial<Record<CheckName, readonly CheckName[]>>> = { port: ["name"], tls: ["name", "port"] };

const sentences: Readonly<Partial<Record<CheckName, string>>> = { name: "It resolves", port: "It is open" };

/** Looks at the server until the handshake is done. */
export async function checkNetwork(
  { server, proxy, noProxy }: ServerOptions,
  seconds: number,
  report: Report,
): Promise<ServerCertificate | undefined> {
  try {
    const signal = AbortSignal.timeout(seconds * 1000);
    const certificate = await inspectServer(new URL(server), { proxy, noProxy, signal });
    sayOk(report, ["name", "port"]);
    report.ok("tls", `It speaks ${certificate.protocol}`);
    return certificate;
  } catch (error) {
    const failed = checkOfError(error);
    sayOk(report, before[failed] ?? []);
    report.fail(failed, inWords(error, seconds), error instanceof Vb365Error ? undefined : "timed-out");
    return undefined;
  }
}

function sayOk(report: Report, checks: readonly CheckName[]): void {
  for (const check of checks) report.ok(check, sentences[check] ?? "");
}

function checkOfError(error: unknown): CheckName {
  if (!(error instanceof Vb365Error)) return "port";
  if (error.code === "not-trusted") return "certificate";
  return checkOf[error.reason ?? ""] ?? "tls";
}

function inWords(error: unknown, seconds: number): unknown {
  if (error instanceof Vb365Error || !(error instanceof Error) || error.name !== "TimeoutError") return error;
  return new Vb365Error(`Cannot reach the server: no connection within ${seconds} seconds`, {
    code: "timeout",
    reason: "timed-out",
    hint: "Check the address, the port and the firewalls in between.",
  });
}

const soon = 30 * 24 * 3600 * 1000;

/** Says how the certificate stands that was trusted. */
export function checkCertificate(
  { validTo, fingerprint }: ServerCertificate,
  options: ServerOptions,
  report: Report,
): void {
  const isPinned = options.trust?.fingerprint !== undefined;
  const left = Date.parse(validTo) - Date.now();
  const advice = "Give the server a new certificate, and pin that with: vb365 server trust";
  if (left < 0) {
    report.warn("certificate", {
      cause: "pinned-but-expired",
      message: `It is pinned, but expired on ${validTo}`,
      advice,
    });
  } else if (left < soon) {
    report.warn("certificate", { cause: "expires-soon", message: `It expires on ${validTo}`, advice });
  } else {
    const how = isPinned ? `It is the pinned one (${fingerprint})` : "It is vouched for by a trusted authority";
    report.ok("certificate", `${how}, valid until ${validTo}`);
  }
}
