import type { ClientRequest } from "node:http";
import type { Duplex } from "node:stream";
import { type ErrorReason, Vb365Error } from "../error.ts";
import { explainFailure } from "./failure.ts";
import type { Target } from "./outgoing.ts";
import type { Proxy } from "./proxy.ts";

/** The way through an HTTP proxy: CONNECT, then TLS with the server itself, whose trust is checked as without a proxy. */

/** Opens a connection to the target through the proxy; TLS has not begun on it. */
export async function openTunnel(proxy: Proxy, target: Target, signal: AbortSignal): Promise<Duplex> {
  const { request } = await import("node:http");
  signal.throwIfAborted();
  const { host, port } = proxy;
  const path = authorityOf(target);
  const headers = proxy.authorization === undefined ? [] : ["proxy-authorization", proxy.authorization];
  const asking = request({ host, port, method: "CONNECT", path, agent: false, headers: ["host", path, ...headers] });
  // Not by the request's own `signal`: it would still end the tunnel when it is somebody else's long since.
  const abort = () => asking.destroy();
  signal.addEventListener("abort", abort, { once: true });
  try {
    return await ask(asking, proxy, target);
  } catch (error) {
    signal.throwIfAborted();
    throw error;
  } finally {
    signal.removeEventListener("abort", abort);
  }
}

function authorityOf({ host, port }: Target): string {
  return `${host.includes(":") ? `[${host}]` : host}:${port}`;
}

/** What asks the proxy for the same, for a connection that is not Node's. */
export function connectHead({ authorization }: Proxy, target: Target): string {
  const path = authorityOf(target);
  const signIn = authorization === undefined ? "" : `Proxy-Authorization: ${authorization}\r\n`;
  return `CONNECT ${path} HTTP/1.1\r\nHost: ${path}\r\n${signIn}\r\n`;
}

function ask(asking: ClientRequest, proxy: Proxy, target: Target): Promise<Duplex> {
  return new Promise((resolve, reject) => {
    asking.on("error", (error) => reject(explainProxyFailure(target, proxy, error)));
    asking.once("connect", ({ statusCode = 0, headers }, socket) => {
      if (statusCode >= 200 && statusCode < 300) return resolve(socket);
      socket.destroy();
      reject(explainRefusal(proxy, target, statusCode, String(headers["proxy-authenticate"] ?? "")));
    });
    asking.end();
  });
}

/** It is the proxy that was not reached, so that the server's port is not to blame. */
function explainProxyFailure(target: Target, proxy: Proxy, error: unknown): Vb365Error {
  const { message, reason, cause } = explainFailure(proxy, error);
  return new Vb365Error(
    `Cannot reach ${target.label}: ${message.replace(/^Cannot/, "cannot").replace("reach ", "reach the proxy ")}`,
    {
      code: "not-connected",
      reason,
      hint: "Check the proxy's address and port (HTTPS_PROXY), and that it runs; or except the server with NO_PROXY.",
      cause,
    },
  );
}

function explainRefusal(proxy: Proxy, target: Target, status: number, schemes: string): Vb365Error {
  const [reason, hint]: [ErrorReason, string] = status === 407 ? signInAdvice(proxy, schemes) : [
    "proxy-refused",
    "Ask whether the proxy may connect to that host and port, or except the server with NO_PROXY.",
  ];
  return new Vb365Error(`Cannot reach ${target.label}: the proxy ${proxy.label} refused with status ${status}`, {
    code: "not-connected",
    reason,
    hint,
    status,
  });
}

function signInAdvice({ authorization }: Proxy, schemes: string): [reason: ErrorReason, hint: string] {
  const offered = [...schemes.matchAll(/\b(Basic|Negotiate|NTLM|Kerberos|Digest|Bearer)\b/gi)].map(([name]) => name);
  if (offered.length > 0 && !offered.some((name) => /^basic$/i.test(name))) {
    return [
      "proxy-sign-in-unsupported",
      `The proxy takes only ${[...new Set(offered)].join(", ")}, which is not spoken here. Except the server with ` +
      "NO_PROXY, ask for a proxy rule without sign-in for this computer, or run a local proxy that signs in (cntlm, px).",
    ];
  }
  return authorization === undefined
    ? [
      "proxy-sign-in",
      "The proxy asks for a user name and a password: write them into its URL, http://USER:PASSWORD@HOST:PORT.",
    ]
    : [
      "proxy-sign-in",
      "The proxy does not take the user name and password in its URL: check them, percent-encoded (DOMAIN%5Cuser).",
    ];
}
