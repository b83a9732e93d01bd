import type { ClientRequest } from "node:http";
import type { Duplex } from "node:stream";
import { Vb365Error } from "../error.ts";
import { explainFailure } from "./failure.ts";
import type { Target } from "./outgoing.ts";
import type { Proxy } from "./proxy.ts";

/** The way through an HTTP proxy: CONNECT, then TLS with the server itself, whose trust is checked as without a proxy. */

/** Opens a connection to the target through the proxy; TLS has not begun on it. */
export async function openTunnel(proxy: Proxy, target: Target, signal: AbortSignal): Promise<Duplex> {
  const { request } = await import("node:http");
  signal.throwIfAborted();
  const { host, port } = proxy;
  const path = `${target.host.includes(":") ? `[${target.host}]` : target.host}:${target.port}`;
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

function ask(asking: ClientRequest, proxy: Proxy, target: Target): Promise<Duplex> {
  return new Promise((resolve, reject) => {
    asking.on("error", (error) => reject(explainFailure(target, error, ` through the proxy ${proxy.label}`)));
    asking.once("connect", ({ statusCode = 0 }, socket) => {
      if (statusCode >= 200 && statusCode < 300) return resolve(socket);
      socket.destroy();
      reject(explainRefusal(proxy, target, statusCode));
    });
    asking.end();
  });
}

function explainRefusal(proxy: Proxy, target: Target, status: number): Vb365Error {
  const [reason, hint] = status === 407
    ? [
      "proxy-sign-in",
      "The proxy asks for a user name and a password: write them into its URL, http://USER:PASSWORD@HOST:PORT.",
    ]
    : ["proxy-refused", "Ask whether the proxy may connect to that host and port, or except the server with NO_PROXY."];
  return new Vb365Error(`Cannot reach ${target.label}: the proxy ${proxy.label} refused with status ${status}`, {
    code: "not-connected",
    reason,
    hint,
    status,
  });
}
