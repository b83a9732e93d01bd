/** A socket to a server that was judged before it is handed out: who holds one may speak HTTP on it. */
import type { Duplex } from "node:stream";
import type { TLSSocket } from "node:tls";
import { Vb365Error } from "../error.ts";
import { codeOf, explainFailure, explainSlowness } from "./_failure.ts";
import { type HandshakeOptions, shakeHands } from "./_handshake.ts";
import { judge } from "./_judge.ts";
import { refuseCertificate, refuseUnproven } from "./_refusal.ts";
import { readShown, type Shown } from "./_shown.ts";
import type { Target } from "./_target.ts";
import { isExcepted } from "./_no_proxy.ts";
import { openTunnel } from "./_tunnel.ts";
import type { Route } from "./proxy.ts";
import type { CheckedTrust } from "./trust.ts";

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
      await judge(socket, target, trust);
    } catch (error) {
      socket.destroy();
      throw error;
    }
    socket.setNoDelay(true);
    return socket;
  });
}

/** Shakes hands to see the certificate, and hangs up without a byte of HTTP. @throws {Vb365Error} as above */
export async function look(target: Target, route: Route, signal: AbortSignal): Promise<Shown> {
  return await withPatience(target, signal, async (signal) => {
    const socket = await connect(target, route, "unchecked", signal);
    try {
      return await readShown(socket, target);
    } finally {
      socket.destroy();
    }
  });
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
    if (authorities === "unchecked") throw refuseUnproven(target, error);
    throw refuseCertificate(target, await look(target, route, signal), error);
  }
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
