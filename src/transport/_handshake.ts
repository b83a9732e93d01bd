/** One TLS handshake, on a socket that nobody has written HTTP to yet. */
import type { Duplex } from "node:stream";
import type { ConnectionOptions, TLSSocket } from "node:tls";
import type { Target } from "./_target.ts";

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
