import type { Duplex } from "node:stream";
import type { ConnectionOptions, TLSSocket } from "node:tls";
import { readTarget, type Target } from "./outgoing.ts";
import { Vb365Error } from "../error.ts";
import { codeOf, explainFailure, explainSlowness } from "./failure.ts";
import { verifyServer } from "./verify.ts";
import { refuseCertificate, refuseExtension, refuseUnproven } from "./refusal.ts";
import { readShown } from "./server_certificate.ts";
import type { ServerCertificate, Shown } from "./certificate.ts";
import { isExcepted, type Proxy, type Route } from "./proxy.ts";
import { connectHead, openTunnel } from "./tunnel.ts";
import type { CheckedTrust } from "./trust.ts";

/** One TLS handshake, on a socket that nobody has written HTTP to yet. */

/** What a handshake checks, and over what. */
export interface HandshakeOptions {
  /** Whom the chain must lead to: the public authorities, these, or nobody because the caller decides by itself. */
  readonly authorities: "public" | readonly string[] | "unchecked";
  /** A connection that is open already, through a proxy. */
  readonly carrier: Duplex | undefined;
  readonly signal: AbortSignal;
}

/** Shakes hands and gives the socket back, or rejects with the error of the socket. */
export async function shakeHands(target: Target, options: HandshakeOptions): Promise<TLSSocket> {
  const tls = await import("node:tls");
  const { carrier, signal } = options;
  signal.throwIfAborted();
  const socket = tls.connect({
    host: target.host,
    port: target.port,
    ...(carrier === undefined ? {} : { socket: carrier }),
    servername: target.serverName,
    ALPNProtocols: ["http/1.1"],
    ...verification(options.authorities),
  });
  // From here on somebody always listens: an unheard error would end the process.
  socket.on("error", () => {});
  return await new Promise((resolve, reject) => {
    const settle = (act: () => void) => {
      signal.removeEventListener("abort", abort);
      socket.off("error", fail);
      act();
    };
    const fail = (error: unknown) => settle(() => (socket.destroy(), reject(error)));
    const abort = () => fail(signal.reason);
    signal.addEventListener("abort", abort, { once: true });
    socket.once("error", fail);
    socket.once("secureConnect", () => settle(() => resolve(socket)));
  });
}

function verification(authorities: HandshakeOptions["authorities"]): ConnectionOptions {
  // Always said outright: the default of rejectUnauthorized is what NODE_TLS_REJECT_UNAUTHORIZED makes of it.
  if (authorities === "public") return { rejectUnauthorized: true };
  // An empty `ca` keeps this connection's sessions apart from those of checked ones, and needs no permission.
  if (authorities === "unchecked") return { rejectUnauthorized: false, ca: [] };
  return { rejectUnauthorized: true, ca: [...authorities] };
}

/** A socket to a server that was judged before it is handed out: who holds one may speak HTTP on it. */

const patienceSeconds = 30;
const verificationCode = /^(DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|CERT_|INVALID_|ERR_TLS_CERT_)/;

/** Connects, shakes hands and judges. @throws {Vb365Error} `not-connected` or `not-trusted` */
export async function openTrustedSocket(
  target: Target,
  trust: CheckedTrust,
  route: Route,
  signal: AbortSignal,
): Promise<TLSSocket> {
  return await withPatience(target, signal, async (signal) => {
    const authorities = trust.fingerprint === undefined ? trust.authorities ?? "public" : "unchecked";
    const socket = await connect(target, route, authorities, signal);
    try {
      await verifyServer(socket, target, trust);
    } catch (error) {
      socket.destroy();
      throw error;
    }
    socket.setNoDelay(true);
    return socket;
  });
}

/** Shakes hands to see the certificate, and hangs up without a byte of HTTP. @throws {Vb365Error} as above */
async function look(target: Target, route: Route, signal: AbortSignal): Promise<Shown> {
  return await withPatience(target, signal, async (signal) => {
    const socket = await connect(target, route, "unchecked", signal);
    try {
      return await readShown(socket, target);
    } finally {
      socket.destroy();
    }
  });
}

/** The certificate that a server shows. @throws {Vb365Error} `not-connected` or `not-trusted` */
export async function lookAtServer(server: URL, route: Route, signal: AbortSignal): Promise<ServerCertificate> {
  return (await look(readTarget(server), route, signal)).certificate;
}

async function connect(
  target: Target,
  route: Route,
  authorities: HandshakeOptions["authorities"],
  signal: AbortSignal,
): Promise<TLSSocket> {
  const carrier = await openCarrier(target, route, signal);
  try {
    return await shakeHands(target, { authorities, carrier, signal });
  } catch (error) {
    carrier?.destroy();
    if (signal.aborted || error instanceof Vb365Error) throw error;
    if (!verificationCode.test(codeOf(error))) throw explainFailure(target, error);
    if (authorities === "unchecked") {
      const proxy = carrier === undefined ? undefined : route.proxy;
      const isUnknown = await hasUnknownExtension(target, proxy, signal);
      throw isUnknown ? refuseExtension(target, error) : refuseUnproven(target, error);
    }
    throw refuseCertificate(target, await look(target, route, signal), error);
  }
}

/**
 * Whether the certificate holds a critical extension that Deno does not know. node:tls has one code for all that is wrong
 * with a certificate and does not hand it out; only Deno's own TLS says it.
 */
async function hasUnknownExtension(
  target: Target,
  proxy: Proxy | undefined,
  signal: AbortSignal,
): Promise<boolean> {
  const runtime: Pick<typeof Deno, "connect" | "startTls"> | undefined = globalThis.Deno;
  const { host, port } = proxy ?? target;
  const carrier = await runtime?.connect({ hostname: host, port, signal }).catch(() => undefined);
  if (runtime === undefined || carrier === undefined) return false;
  if (proxy !== undefined && !await askProxy(carrier, connectHead(proxy, target), signal)) return false;
  const socket = await runtime.startTls(carrier, { hostname: target.host });
  const close = () => socket.close();
  signal.addEventListener("abort", close, { once: true });
  try {
    await socket.handshake();
    return false;
  } catch (error) {
    return String(error).includes("UnsupportedCriticalExtension");
  } finally {
    signal.removeEventListener("abort", close);
    if (!signal.aborted) close();
  }
}

/** Has a proxy open a tunnel on a connection; false, and the connection closed, when it does not. */
async function askProxy(carrier: Deno.TcpConn, head: string, signal: AbortSignal): Promise<boolean> {
  const close = () => carrier.close();
  signal.addEventListener("abort", close, { once: true });
  try {
    await carrier.write(new TextEncoder().encode(head));
    const part = new Uint8Array(1024);
    let answer = "";
    while (!answer.includes("\r\n\r\n") && answer.length < 16_384) {
      const count = await carrier.read(part);
      if (count === null) break;
      answer += new TextDecoder("latin1").decode(part.subarray(0, count));
    }
    if (/^HTTP\/1\.[01] 2\d\d[^]*\r\n\r\n$/.test(answer)) return true;
  } catch {
    // It was only to find out more about an error that is told in any case.
  } finally {
    signal.removeEventListener("abort", close);
  }
  if (!signal.aborted) close();
  return false;
}

async function openCarrier(
  target: Target,
  { proxy, noProxy }: Route,
  signal: AbortSignal,
): Promise<Duplex | undefined> {
  if (proxy === undefined || await isExcepted(target, noProxy)) return undefined;
  return await openTunnel(proxy, target, signal);
}

async function withPatience<T>(
  target: Target,
  signal: AbortSignal,
  act: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(explainSlowness(target, patienceSeconds)), patienceSeconds * 1000);
  try {
    return await act(AbortSignal.any([signal, patience.signal]));
  } finally {
    clearTimeout(timer);
  }
}
