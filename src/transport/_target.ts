/** Where a connection goes. */
import { Vb365Error } from "../error.ts";

/** A server as sockets and messages need it. */
export interface Target {
  /** A name or an address, an IPv6 address without brackets. */
  readonly host: string;
  readonly port: number;
  /** `host:port`, for people. */
  readonly label: string;
  /** What TLS calls the server: empty for an address, which has no name to ask for. */
  readonly serverName: string;
}

/** Reads the target out of an https URL and refuses any other. */
export function readTarget(url: URL): Target {
  if (url.protocol !== "https:") {
    throw new Vb365Error(
      `Cannot reach ${url.host || "the server"}: it is addressed by ${url.protocol}//, not https://`,
      {
        code: "invalid-input",
        reason: "not-https",
        hint: "VB365 answers on https only, usually on port 4443: write the server as https://HOST:4443.",
      },
    );
  }
  if (url.username !== "" || url.password !== "") {
    throw new Vb365Error(`Cannot reach ${url.host}: there is a user name or a password in its address`, {
      code: "invalid-input",
      reason: "credentials-in-address",
      hint: "Sign in with `username` and `password`; an address ends up in logs.",
    });
  }
  const host = url.hostname.replace(/^\[(.*)\]$/, "$1");
  const port = Number(url.port || 443);
  return { host, port, label: `${url.hostname}:${port}`, serverName: isAddress(host) ? "" : host };
}

function isAddress(host: string): boolean {
  // URL has already brought every IPv4 spelling into four decimal numbers.
  return host.includes(":") || /^\d+\.\d+\.\d+\.\d+$/.test(host);
}
