import type { ClientRequest, IncomingMessage } from "node:http";
import { Vb365Error } from "../error.ts";
import { codeOf } from "./failure.ts";
import { CompleteResponse, toResponse, unreadable } from "./response.ts";
import { type Outgoing, readCall, readTextRequest, TextRequest } from "./outgoing.ts";
import { openPool, type Pool } from "./pool.ts";
import type { Route } from "./proxy.ts";
import type { CheckedTrust } from "./trust.ts";
import { readAuthorities } from "./verify.ts";

/** Sends requests, between the web's own types and those of node:http; loaded when the first one is made. */

/** The way to servers under one trust. */
export interface Network {
  send(input: RequestInfo | URL | TextRequest, init?: RequestInit): Promise<Response>;
  close(): void;
}

/** Opens it; nothing is sent yet. @throws {Vb365Error} `invalid-input` when a CA certificate cannot be read */
export async function openNetwork(trust: CheckedTrust, route: Route, answerBytes: number): Promise<Network> {
  await readAuthorities(trust.authorities ?? []);
  const pool = await openPool(trust, route);
  return {
    async send(input, init) {
      if (input instanceof TextRequest) return await send(pool, readTextRequest(input, init, answerBytes));
      const response = await send(pool, await readCall(input, init, answerBytes));
      return response instanceof CompleteResponse ? response.whole : response;
    },
    close: () => pool.close(),
  };
}

/** Sends a request and resolves with the response, whose body is complete but for a large one. Follows no redirect. */
async function send(pool: Pool, outgoing: Outgoing): Promise<Response> {
  while (true) {
    outgoing.signal?.throwIfAborted();
    const sent = start(pool, outgoing);
    try {
      return await untilAborted(sent, outgoing.signal, receive(sent, pool, outgoing));
    } catch (error) {
      // A kept connection may have ended while nobody looked. What only reads is sent again, on another one; each
      // round uses up a kept connection, so it ends. What writes is never repeated: the server may have done it.
      if (!pool.wasKept(sent) || !isDropped(error) || !["GET", "HEAD"].includes(outgoing.method)) throw error;
    }
  }
}

function start(pool: Pool, { target, path, method, headers, body, signal }: Outgoing): ClientRequest {
  const { host, port } = target;
  const sent = pool.send({ target, abort: signal, host, port, path, method, headers });
  sent.end(body);
  return sent;
}

/** Whatever the connection does or leaves out, the signal ends the waiting. */
function untilAborted<T>(sent: ClientRequest, signal: AbortSignal | undefined, work: Promise<T>): Promise<T> {
  if (signal === undefined) return work;
  return new Promise((resolve, reject) => {
    const abort = () => {
      reject(signal.reason);
      sent.destroy();
    };
    signal.addEventListener("abort", abort, { once: true });
    const settled = (act: () => void) => {
      signal.removeEventListener("abort", abort);
      act();
    };
    work.then((done) => settled(() => resolve(done)), (error) => settled(() => reject(error)));
  });
}

async function receive(sent: ClientRequest, pool: Pool, outgoing: Outgoing): Promise<Response> {
  const answer = await waitFor(sent, outgoing);
  pool.heed(answer);
  return await toResponse(answer, outgoing);
}

/** A server may say "go on" before it answers, but not for ever. */
const mostInterim = 100;

function waitFor(sent: ClientRequest, outgoing: Outgoing): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    let isAnswered = false;
    const fail = (error: unknown) => isAnswered || reject(explainSending(error, outgoing));
    sent.once("response", (answer) => {
      // Every connection ends some day: from here on it takes nothing with it that has to be explained.
      isAnswered = true;
      resolve(answer);
    });
    // Nobody asked for another protocol, and node:http leaves the connection to whoever listens here.
    sent.once("upgrade", ({ statusCode }, socket) => {
      socket.destroy();
      reject(unreadable(outgoing, `it wants another protocol (status ${statusCode})`, "not-http"));
    });
    let interim = 0;
    sent.on("information", () => {
      if (++interim < mostInterim) return;
      sent.destroy();
      reject(unreadable(outgoing, `it sends ${mostInterim} interim answers and no final one`, "not-http"));
    });
    const ended = () => isAnswered || fail(sent.socket?.errored ?? new Error("the connection ended"));
    sent.once("socket", (socket) => {
      // A connection can end between its handshake and its first request, as one does that lacks a client certificate.
      if (socket.destroyed) fail(socket.errored ?? new Error("the connection had ended"));
      else {
        socket.once("close", ended);
        sent.once("close", () => socket.off("close", ended));
      }
    });
    sent.on("error", fail).once("close", ended);
  });
}

function explainSending(error: unknown, outgoing: Outgoing): unknown {
  // Errors from connecting say what is wrong already; so does the reason of an abort.
  if (error instanceof Vb365Error || error instanceof DOMException) return error;
  if (outgoing.signal?.aborted) return outgoing.signal.reason;
  // Whatever else happens, happens on an open connection: the request may have arrived.
  return codeOf(error).startsWith("HPE_")
    ? unreadable(outgoing, "it is not HTTP", "not-http", error)
    : explainDrop(outgoing, error);
}

function explainDrop({ target: { label }, method, path }: Outgoing, cause: unknown): Vb365Error {
  const [reason, why, hint] = /CERTIFICATE_REQUIRED/i.test(codeOf(cause)) ? clientCertificate : dropped;
  return new Vb365Error(`Cannot get the answer of ${label}: ${why}`, {
    code: "not-connected",
    reason,
    hint,
    method,
    path: path.replace(/\?.*/, ""),
    cause,
  });
}

const dropped = [
  "dropped",
  "the connection was dropped after the request was sent",
  "The server may or may not have done what was asked: look before sending it again.",
] as const;

/** In TLS 1.3 a server says so only after the handshake. */
const clientCertificate = [
  "client-certificate",
  "it asks for a client certificate",
  "The REST API needs none: switch it off at whatever answers there, or go around the proxy that asks for it.",
] as const;

function isDropped(error: unknown): boolean {
  return error instanceof Vb365Error && error.reason === "dropped";
}
