import type { ClientRequest, IncomingMessage, RequestOptions } from "node:http";
import type { Duplex } from "node:stream";
import { openTrustedSocket } from "./socket.ts";
import { findHeader } from "./response.ts";
import type { Target } from "./outgoing.ts";
import type { Route } from "./proxy.ts";
import type { CheckedTrust } from "./trust.ts";

/** Connections that were judged and are kept for the next request. */

/** What a request says for its connection. */
export interface PooledOptions extends RequestOptions {
  readonly target: Target;
  readonly abort: AbortSignal | undefined;
}

/** Sends requests over kept connections and opens new ones as needed. */
export interface Pool {
  send(options: PooledOptions): ClientRequest;
  /** Takes note of how long the server wants to keep the connection of an answer. */
  heed(answer: IncomingMessage): void;
  /** Whether a request went over a connection that had been kept, which may have ended without anybody noticing. */
  wasKept(request: ClientRequest): boolean;
  close(): void;
}

/** Servers drop idle connections after about two minutes (http.sys and Kestrel do); ours are not used again so late. */
const idleSeconds = 60;

/**
 * After an answer of more than about 140 KB Deno 2.9.6 can miss that the server has closed the connection, and the next
 * request on it would wait for ever; smaller answers never showed that.
 */
const keptAfterBytes = 64 * 1024;

/** Makes an empty pool. Every socket in it was judged under the same trust. */
export async function openPool(trust: CheckedTrust, route: Route): Promise<Pool> {
  const { Agent, request } = await import("node:https");
  const lifetime = new AbortController();
  const wishes = new WeakMap<Duplex, number>();
  const usableUntil = new WeakMap<Duplex, number>();
  const receivedBefore = new WeakMap<Duplex, number>();
  const keptBefore = new WeakSet<Duplex>();

  function createConnection(options: PooledOptions, done: (error: unknown, socket?: Duplex) => void): undefined {
    const signal = AbortSignal.any([lifetime.signal, ...(options.abort === undefined ? [] : [options.abort])]);
    openTrustedSocket(options.target, trust, route, signal).then((socket) => done(null, socket), done);
  }

  function keepSocketAlive(socket: Duplex): boolean {
    if (receivedSince(socket) > keptAfterBytes) return false;
    const seconds = Math.min(idleSeconds, wishes.get(socket) ?? idleSeconds);
    usableUntil.set(socket, Date.now() + seconds * 1000);
    // An idle connection must not keep a program from ending.
    if ("unref" in socket && typeof socket.unref === "function") socket.unref();
    return true;
  }

  function receivedSince(socket: Duplex): number {
    const total = "bytesRead" in socket && typeof socket.bytesRead === "number" ? socket.bytesRead : 0;
    const before = receivedBefore.get(socket) ?? 0;
    receivedBefore.set(socket, total);
    return total - before;
  }

  function reuseSocket(socket: Duplex, request: ClientRequest): void {
    Agent.prototype.reuseSocket.call(agent, socket, request);
    keptBefore.add(socket);
    // Deno sends a request again by itself, a POST too and even one that was aborted, when it is marked as reused
    // (denoland/deno#36786). What is sent twice here, and what never is, is decided in one place: the exchange.
    request.reusedSocket = false;
  }

  // All sockets here are under the same trust, so that where they lead to is all that tells them apart.
  const getName = (options?: PooledOptions) => options?.target.label ?? "";
  const overrides = { createConnection, keepSocketAlive, reuseSocket, getName };
  const agent = Object.assign(new Agent({ keepAlive: true }), overrides);

  function dropStale({ label }: Target): void {
    const idle = agent.freeSockets[label] ?? [];
    const now = Date.now();
    for (const socket of idle.filter((socket) => (usableUntil.get(socket) ?? 0) <= now)) {
      // Taken out at once, or the agent might still hand out a socket that is being destroyed.
      idle.splice(idle.indexOf(socket), 1);
      socket.destroy();
    }
  }

  return {
    send(options) {
      dropStale(options.target);
      return request({ ...options, agent });
    },
    heed({ socket, rawHeaders }) {
      const wish = findHeader(rawHeaders, "keep-alive");
      if (wish !== undefined) wishes.set(socket, readSeconds(wish));
    },
    wasKept: ({ socket }) => socket !== null && keptBefore.has(socket),
    close() {
      lifetime.abort(new DOMException("The transport was closed", "AbortError"));
      agent.destroy();
    },
  };
}

/** How many seconds a server keeps a connection, less one for the way: `timeout=…`. */
function readSeconds(keepAlive: string): number {
  const [, seconds = Infinity] = /\btimeout=(\d+)/i.exec(keepAlive) ?? [];
  return Math.max(0, Number(seconds) - 1);
}
