import type { ClientRequest, IncomingMessage } from "node:http";
import { Vb365Error } from "../error.ts";
import { codeOf } from "./failure.ts";
import { toResponse } from "./response.ts";
import type { Outgoing, Target } from "./outgoing.ts";
import type { Pool } from "./pool.ts";

/** One request and its response, between the web's own types and those of node:http. */

/** Sends a request and resolves with the response, whose body is complete but for a large one. Follows no redirect. */
export async function send(pool: Pool, outgoing: Outgoing): Promise<Response> {
  while (true) {
    outgoing.signal?.throwIfAborted();
    const sent = start(pool, outgoing);
    try {
      const answer = await receive(sent, outgoing);
      pool.heed(answer);
      return await toResponse(answer, outgoing);
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

function receive(sent: ClientRequest, { target, path, method, signal }: Outgoing): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const abort = () => {
      reject(signal?.reason);
      sent.destroy();
    };
    if (signal !== undefined) {
      signal.addEventListener("abort", abort, { once: true });
      sent.once("close", () => signal.removeEventListener("abort", abort));
    }
    sent.once("response", resolve);
    sent.on("error", (error) => reject(explainSending(error, target, method, path)));
  });
}

function explainSending(error: unknown, target: Target, method: string, path: string): unknown {
  // Errors from connecting say what is wrong already; so does the reason of an abort.
  if (error instanceof Vb365Error || error instanceof DOMException) return error;
  const facts = { method, path: path.replace(/\?.*/, ""), cause: error };
  // Whatever else happens, happens on an open connection: the request may have arrived.
  if (!codeOf(error).startsWith("HPE_")) return explainDrop(target, facts);
  return new Vb365Error(`Cannot read the answer of ${target.label}: it is not HTTP`, {
    code: "unexpected-answer",
    reason: "not-http",
    ...facts,
  });
}

function explainDrop({ label }: Target, facts: { method: string; path: string; cause: unknown }): Vb365Error {
  return new Vb365Error(`Cannot get the answer of ${label}: the connection was dropped after the request was sent`, {
    code: "not-connected",
    reason: "dropped",
    hint: "The server may or may not have done what was asked: look before sending it again.",
    ...facts,
  });
}

function isDropped(error: unknown): boolean {
  return error instanceof Vb365Error && error.reason === "dropped";
}
