/** Around sending: how long to wait for an answer, what may be asked again, and who is told. */

import { Vb365Error } from "../error.ts";

/** Sends a request and resolves to the server's answer, whatever its status. */
export type Send = (request: Request, init?: { signal: AbortSignal }) => Promise<Response>;

/** What can be set of the policy. */
export interface PolicyOptions {
  /** Seconds to wait for an answer; without it each kind of request has its own limit. */
  timeout?: number | undefined;
  /** Waits between two tries; tests hand in their own. */
  sleep?: (milliseconds: number) => Promise<void>;
}

const usualSeconds = 100;

/** Writes during which the server talks to Microsoft; adding an organization takes minutes. */
const longWrites = /\/(Organizations|Applications|BackupApplications|BackupAccounts)(\/[0-9a-f-]{36})?$/i;
const longSeconds = 30 * 60;

const transientStatuses = new Set([408, 429, 502, 503, 504]);
const tries = 4;
const longestPause = 30_000;

/**
 * Puts limits around sending: a time to answer, and further tries for what changes nothing on the server.
 * A POST is sent once and never again, and so are PUT and DELETE, whose second answer would hide the first.
 */
export function withPolicy(send: Send, options: PolicyOptions = {}): Send {
  const sleep = options.sleep ?? ((milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)));
  return async (request) => {
    const seconds = options.timeout ?? secondsFor(request);
    for (let attempt = 1;; attempt++) {
      const last = request.method !== "GET" || attempt === tries;
      const answer = await sendOnce(send, request, seconds).catch((error) => {
        if (last || !mayPass(error)) throw error;
      });
      if (answer && (last || !transientStatuses.has(answer.status))) return answer;
      await answer?.body?.cancel();
      await sleep(pause(attempt, answer));
    }
  };
}

function secondsFor(request: Request): number {
  const isWrite = request.method === "POST" || request.method === "PUT";
  return isWrite && longWrites.test(new URL(request.url).pathname) ? longSeconds : usualSeconds;
}

async function sendOnce(send: Send, request: Request, seconds: number): Promise<Response> {
  const clock = new AbortController();
  const timer = setTimeout(() => {
    clock.abort(new DOMException(`no answer within ${seconds} seconds`, "TimeoutError"));
  }, seconds * 1000);
  try {
    const signal = AbortSignal.any([clock.signal, request.signal]);
    const response = await send(request, { signal });
    const body = response.body ? await response.arrayBuffer() : null;
    return new Response(body, response);
  } finally {
    clearTimeout(timer);
  }
}

function mayPass(error: unknown): boolean {
  return error instanceof Vb365Error && error.reason === "dropped";
}

/** The server's own wish where it has one, else twice as long each time, with chance so that many clients spread out. */
function pause(attempt: number, answer: Response | void): number {
  const wish = Number(answer?.headers.get("retry-after"));
  if (Number.isFinite(wish) && wish > 0) return Math.min(wish * 1000, longestPause);
  return 250 * 2 ** attempt * (0.5 + Math.random() / 2);
}

/** One request that was sent, and what came of it. */
export interface Traffic {
  /** When it was sent, as ISO 8601 in UTC. */
  at: string;
  /** The method. */
  method: string;
  /** Scheme, host and port of the server. */
  server: string;
  /** The path with the version, without the query. */
  path: string;
  /** The status of the answer, undefined when none came. */
  status: number | undefined;
  /** Why no answer came, in one word. */
  failure: string | undefined;
  /** How long it took, in milliseconds. */
  milliseconds: number;
}

/** Tells `onTraffic` of everything that is sent. */
export function withTraffic(send: Send, onTraffic: ((traffic: Traffic) => void) | undefined): Send {
  if (!onTraffic) return send;
  return async (request, init) => {
    const { origin: server, pathname: path } = new URL(request.url);
    const started = Date.now();
    const tell = (status: number | undefined, failure: string | undefined) => {
      const at = new Date(started).toISOString();
      onTraffic({ at, method: request.method, server, path, status, failure, milliseconds: Date.now() - started });
    };
    try {
      const response = await send(request, init);
      tell(response.status, undefined);
      return response;
    } catch (error) {
      tell(undefined, failureOf(error));
      throw error;
    }
  };
}

function failureOf(error: unknown): string {
  if (error instanceof Vb365Error) return error.reason ?? error.code;
  return error instanceof Error ? error.name : "unknown";
}
