import { Vb365Error } from "../error.ts";
import type { Network } from "./send.ts";
import { type ProxyOptions, readRoute } from "./proxy.ts";
import type { ServerCertificate } from "./certificate.ts";
import type { TextRequest } from "./outgoing.ts";
import { checkTrust, type Trust } from "./trust.ts";

export type { ProxyOptions } from "./proxy.ts";
export { readProxyVariables } from "./proxy.ts";
export type { ServerCertificate } from "./certificate.ts";
export { normalizeFingerprint, normalizeThumbprint } from "./trust.ts";
export type { Trust } from "./trust.ts";

/**
 * A `fetch` that knows whom it talks to, over `node:https`: HTTP/1.1, connections kept, nothing delayed.
 *
 * Three ways to trust a server, never mixed: the public authorities (and what Deno was started with: `--cert`,
 * DENO_CERT, DENO_TLS_CA_STORE, NODE_EXTRA_CA_CERTS), authorities of one's own, or the fingerprint of its certificate.
 * In each, not one byte of HTTP leaves before the server was judged. There is no switch to turn that off, and
 * `--unsafely-ignore-certificate-errors` and NODE_TLS_REJECT_UNAUTHORIZED have no effect here.
 *
 * It needs `--allow-net` for the server (and the proxy) and no other permission; so it does not look into the
 * environment: whoever wants HTTPS_PROXY obeyed hands it over, see {@link readProxyVariables}.
 */

/** Whom to trust, and the way to the server. */
export interface TransportOptions extends ProxyOptions {
  /** What the server is trusted for. @default the public authorities */
  trust?: Trust | undefined;
  /** The most bytes that an answer may have, unpacked; a larger one fails. @default 67108864 (64 MB) */
  maxAnswerBytes?: number | undefined;
}

/** A `fetch` and the connections behind it. */
export interface Transport {
  /**
   * Like the global `fetch`, but over https only and without following redirects: a 3xx response comes back as it is.
   * A GET or HEAD is sent again when a kept connection turns out to have ended; anything that writes never is.
   */
  readonly fetch: typeof fetch;
  /** Ends every connection, those in use included. A program that forgets it still ends. */
  close(): void;
}

/**
 * Makes a `fetch` that trusts exactly what it is told to.
 *
 * @param options Whom to trust, and the way to the server. All of it is checked here; nothing is sent yet.
 * @returns The `fetch`, and `close()` for its connections. `fetch` rejects with a Vb365Error: `not-connected` (with the
 *   reason `dropped` when the request had been sent), `not-trusted`, or `invalid-input` for anything but https; when a
 *   signal ends it, with the signal's reason.
 * @throws {Vb365Error} `invalid-input` when the trust or the proxy is not one.
 *
 * @example
 * ```ts
 * import { createTransport } from "../../mod.ts";
 *
 * const trust = { fingerprint: Deno.env.get("VB365_TRUST_FINGERPRINT") ?? "" };
 * const transport = createTransport({ trust });
 * const { status } = await transport.fetch(`${Deno.env.get("VB365_SERVER")}/v8/Organizations`);
 * console.log(status); // 401
 * transport.close();
 * ```
 */
export function createTransport(options: TransportOptions = {}): Transport {
  const { send, close } = openTransport(options);
  return { fetch: send, close };
}

/** A {@link Transport} that also takes the requests of the typed client. */
export interface OpenTransport {
  send(input: RequestInfo | URL | TextRequest, init?: RequestInit): Promise<Response>;
  close(): void;
}

/** Makes it; nothing is sent yet. */
export function openTransport(options: TransportOptions): OpenTransport {
  const trust = checkTrust(options.trust);
  const route = readRoute(options);
  const answerBytes = checkAnswerBytes(options.maxAnswerBytes);
  let network: Promise<Network> | undefined;
  let ready: Network | undefined;
  let isClosed = false;
  return {
    async send(input, init) {
      if (isClosed) throw new DOMException("The transport was closed", "AbortError");
      // What only sending needs is loaded with the first request, so that importing this module costs next to nothing.
      network ??= import("./send.ts").then(({ openNetwork }) => openNetwork(trust, route, answerBytes));
      ready ??= await network;
      return await ready.send(input, init);
    },
    close() {
      isClosed = true;
      network?.then((opened) => opened.close(), () => {});
    },
  };
}

/** The largest answer that is taken, unpacked, unless somebody says otherwise. */
const usualAnswerBytes = 64 * 1024 * 1024;

/** Reads the most bytes that an answer may have. @throws {Vb365Error} `invalid-input` */
export function checkAnswerBytes(most: number = usualAnswerBytes): number {
  if (Number.isInteger(most) && most > 0) return most;
  throw new Vb365Error(`Cannot take answers of ${most} bytes`, {
    code: "invalid-input",
    reason: "answer-size",
    hint: "Give maxAnswerBytes as a whole number from 1, e.g. 67108864 for 64 MB.",
  });
}

/**
 * Looks at a server's certificate, so that a person can compare it and pin it. Shakes hands only: not one byte of HTTP
 * is sent, and nothing is trusted by it.
 *
 * @param server The server's https URL; its path does not matter.
 * @param options The way to the server, and a signal to stop waiting.
 * @returns What the certificate says of itself, with both fingerprints.
 * @throws {Vb365Error} `not-connected` when there is no TLS to be had; `not-trusted` when its certificate cannot be
 *   trusted in any way (its key is too weak or not proven, or it is not version 3); `invalid-input` for http.
 *
 * @example
 * ```ts
 * import { inspectServer } from "../../mod.ts";
 *
 * const { subject, fingerprint } = await inspectServer(new URL(Deno.env.get("VB365_SERVER") ?? ""));
 * console.log(subject, fingerprint); // CN=localhost …:…:…
 * ```
 */
export async function inspectServer(
  server: URL,
  options: ProxyOptions & { signal?: AbortSignal | undefined } = {},
): Promise<ServerCertificate> {
  const { lookAtServer } = await import("./socket.ts");
  return await lookAtServer(server, readRoute(options), options.signal ?? new AbortController().signal);
}
