import { type ErrorReason, Vb365Error } from "../error.ts";
import type { Target } from "./outgoing.ts";

/** Why no connection came about and what to do, by the code of the socket's error. */

/** What a code means: a finer word, the sentence's end, and what to do. */
type Meaning = readonly [reason: ErrorReason, why: string, hint: string];

const checkAddress =
  "Check the server's address and port (4443 unless it was changed), the firewalls in between, and " +
  "that the service 'Veeam Backup for Microsoft 365 RESTful API' runs.";
const checkName = "Check the spelling, or whether this computer asks the right DNS server (VPN?).";

const meanings: Readonly<Record<string, Meaning>> = {
  ENOTFOUND: ["unknown-host", "the name does not resolve", checkName],
  EAI_AGAIN: ["unknown-host", "the name cannot be looked up now", checkName],
  EAI_NODATA: ["unknown-host", "the name has no address", checkName],
  ECONNREFUSED: ["connection-refused", "nothing listens on that port", checkAddress],
  ETIMEDOUT: ["timed-out", "it does not answer", checkAddress],
  EHOSTUNREACH: ["unreachable", "there is no way to that host", checkAddress],
  ENETUNREACH: ["unreachable", "there is no way to that network", checkAddress],
  ECONNRESET: ["connection-reset", "it closed the connection before TLS was agreed", checkAddress],
  ERR_SSL_WRONG_VERSION_NUMBER: [
    "not-tls",
    "the port answers, but not in TLS: it probably speaks HTTP, not HTTPS",
    "VB365 answers on https, on port 4443 unless it was changed: check the port.",
  ],
  ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION: [
    "old-tls",
    "it speaks neither TLS 1.2 nor TLS 1.3",
    "Switch TLS 1.2 on at the server; older versions are not safe and not supported.",
  ],
  ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE: [
    "no-common-cipher",
    "it offers no cipher suite that is safe today, or it asks for a client certificate",
    "Allow an ECDHE suite with AES-GCM at the server, e.g. TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384.",
  ],
};

/** Puts the failure to connect into words; `via` names a proxy on the way. */
export function explainFailure(target: Pick<Target, "label">, error: unknown, via = ""): Vb365Error {
  const code = codeOf(error);
  const [reason, why, hint] = meanings[code] ?? explainOther(error, code);
  return new Vb365Error(`Cannot reach ${target.label}${via}: ${why}`, {
    code: "not-connected",
    reason,
    hint,
    cause: error,
  });
}

/** The connection did not come about within the time that a connection may take. */
export function explainSlowness(target: Target, seconds: number): Vb365Error {
  return new Vb365Error(`Cannot reach ${target.label}: no connection within ${seconds} seconds`, {
    code: "not-connected",
    reason: "timed-out",
    hint: checkAddress,
  });
}

/** The `code` of a Node error, or an empty text. */
export function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";
}

function explainOther(error: unknown, code: string): Meaning {
  if (error instanceof Error && error.name === "NotCapable") {
    return [
      "no-permission",
      "Deno was not allowed to",
      "Run with --allow-net=HOST:PORT of the server (and of the proxy, if any).",
    ];
  }
  const detail = error instanceof Error ? error.message : String(error);
  return ["failed", detail === "" ? code || "unknown cause" : detail, checkAddress];
}
