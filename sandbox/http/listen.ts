/**
 * Puts the application on a socket. Node's server is the usual one: it sends every answer at once, where Deno's holds
 * answers of more than a kilobyte back for 44 ms, and it can close a connection without an answer. Deno's speaks HTTP/2.
 */

import { newCertificate } from "../../src/certificates/certificate.ts";
import { createServer as createPlainServer, type IncomingMessage, type ServerResponse } from "node:http";
import { createServer } from "node:https";
import type { Connection } from "./app.ts";
import { Vb365Error } from "../../src/error.ts";

/** A certificate with its key, PEM, and the fingerprint to pin it by. */
export interface Identity {
  readonly cert: string;
  readonly key: string;
  /** SHA-256 of the certificate, as `AA:BB:…`. */
  readonly fingerprint: string;
}

/** The given certificate, or a new self-signed one for this machine. */
export async function identify(given: { cert: string; key: string } | undefined): Promise<Identity> {
  if (given) return { ...given, fingerprint: await fingerprintOf(given.cert) };
  const password = crypto.randomUUID();
  const names = { dnsNames: ["localhost"], ipAddresses: ["127.0.0.1"] };
  const made = await newCertificate({ commonName: "localhost", password, ...names });
  return { cert: made.certificatePem, key: made.privateKeyPem, fingerprint: made.fingerprint };
}

async function fingerprintOf(cert: string): Promise<string> {
  const [, base64 = ""] = /-----BEGIN CERTIFICATE-----([^-]+)-----END/.exec(cert) ?? [];
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", Uint8Array.fromBase64(base64)));
  return digest.toHex().toUpperCase().replace(/..(?!$)/g, "$&:");
}

/** Answers a request that came over a connection. */
export type Fetch = (request: Request, connection: Connection) => Response | Promise<Response>;

/** Where to listen, and how. */
export interface Address {
  readonly hostname: string;
  readonly port: number;
  /** The certificate to show; without one there is no TLS. */
  readonly identity: Identity | undefined;
  readonly http2: boolean;
}

/** A server that listens. */
export interface Listening {
  readonly port: number;
  /** Lets nobody in any more, and closes every connection. */
  close(): Promise<void>;
}

/** Starts to listen. */
export function listen(fetch: Fetch, address: Address): Promise<Listening> {
  return address.http2 ? listenByDeno(fetch, address) : listenByNode(fetch, address);
}

async function listenByNode(fetch: Fetch, { hostname, port, identity }: Address): Promise<Listening> {
  const scheme = identity ? "https" : "http";
  const take = (incoming: IncomingMessage, outgoing: ServerResponse) => {
    serve(fetch, scheme, incoming, outgoing).catch(() => incoming.socket.destroy());
  };
  const server = identity ? createServer({ cert: identity.cert, key: identity.key }, take) : createPlainServer(take);
  await new Promise<void>((resolve, reject) => {
    server.once("error", (cause) => reject(notListening(hostname, port, cause)));
    server.listen(port, hostname, resolve);
  });
  const taken = server.address();
  return {
    port: typeof taken === "object" && taken ? taken.port : port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function notListening(hostname: string, port: number, cause: Error & { code?: string }): Vb365Error {
  const why = cause.code === "EADDRINUSE" ? "another program listens there" : cause.message;
  return new Vb365Error(`Cannot listen on ${hostname}:${port}: ${why}`, {
    code: "invalid-input",
    reason: "port",
    hint: "Choose another port; 0 takes any that is free.",
    cause,
  });
}

/** The most that a body may have: what Kestrel takes; who shows no token has only a sign-in or a code to send. */
const mostBytes = { withToken: 30_000_000, without: 65_536 };

async function serve(fetch: Fetch, scheme: string, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  let isDropped = false;
  const drop = () => {
    isDropped = true;
    incoming.socket.destroy();
  };
  const request = await requestOf(scheme, incoming);
  if (request === undefined) return tooLarge(incoming, outgoing);
  const response = await fetch(request, { drop });
  const body = new Uint8Array(await response.arrayBuffer());
  if (isDropped) return;
  const length = response.status === 204 ? {} : { "content-length": String(body.length) };
  outgoing.writeHead(response.status, { ...Object.fromEntries(response.headers), ...length });
  outgoing.end(body);
}

/** Says so and hangs up. What is still on its way is let pass for a moment, or the sender would never see the answer. */
function tooLarge(incoming: IncomingMessage, outgoing: ServerResponse): void {
  outgoing.writeHead(413, { "content-length": "0", connection: "close" });
  outgoing.flushHeaders();
  const patience = setTimeout(() => outgoing.end(), 1000);
  incoming.resume().once("close", () => {
    clearTimeout(patience);
    outgoing.end();
  });
}

/** The request with its body; undefined when there is more of it than is taken. */
async function requestOf(scheme: string, incoming: IncomingMessage): Promise<Request | undefined> {
  const { method = "GET", url = "/", headers, rawHeaders } = incoming;
  const most = headers.authorization === undefined ? mostBytes.without : mostBytes.withToken;
  const body = await readAtMost(incoming, most);
  if (body === undefined) return undefined;
  const pairs = Array.from({ length: rawHeaders.length / 2 }, (_, index): [string, string] => [
    rawHeaders[2 * index] ?? "",
    rawHeaders[2 * index + 1] ?? "",
  ]);
  const address = new URL(url, `${scheme}://${headers.host ?? "localhost"}`);
  const hasBody = body.length > 0 && method !== "GET" && method !== "HEAD";
  return new Request(address, { method, headers: pairs, body: hasBody ? body : null });
}

async function readAtMost(incoming: IncomingMessage, most: number): Promise<Uint8Array<ArrayBuffer> | undefined> {
  if (Number(incoming.headers["content-length"] ?? 0) > most) return undefined;
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for await (const chunk of incoming.iterator({ destroyOnReturn: false })) {
    size += chunk.length;
    if (size > most) return undefined;
    chunks.push(new Uint8Array(chunk));
  }
  const [only, ...more] = chunks;
  if (only !== undefined && more.length === 0) return only;
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

async function listenByDeno(fetch: Fetch, { hostname, port, identity }: Address): Promise<Listening> {
  const stop = new AbortController();
  const keys = identity ? { cert: identity.cert, key: identity.key } : {};
  const server = Deno.serve({ hostname, port, signal: stop.signal, onListen() {}, ...keys }, async (request) => {
    let isDropped = false;
    const response = await fetch(request, {
      drop: () => {
        isDropped = true;
      },
    });
    return isDropped ? brokenAnswer() : response;
  });
  const close = async () => {
    stop.abort();
    await server.finished;
  };
  return await Promise.resolve({ port: server.addr.port, close });
}

/** The nearest thing to a dropped connection that Deno's server has, which it reports on stderr: a stream that breaks. */
function brokenAnswer(): Response {
  const error = new Error("The sandbox dropped this connection.");
  return new Response(new ReadableStream({ start: (controller) => controller.error(error) }));
}
