/** Around sending: how long to wait for an answer, how much of it to take, what may be asked again, and who is told. */

import { noteStop, whenRead } from "./answer.ts";
import { Vb365Error } from "../error.ts";
import { Alarms, pause, readSeconds } from "../time.ts";
import type { Outbound } from "../transport/outgoing.ts";
import { readBytes, Room } from "../transport/arriving.ts";
import { ArrivingResponse, CompleteResponse, explainSize } from "../transport/response.ts";

/** Sends a request and resolves to the server's answer, whatever its status. */
export type Send = (request: Outbound, init?: { signal: AbortSignal }) => Promise<Response>;

/** Sends with a `fetch` that somebody has handed in, and that knows the requests of the web alone. */
export function overFetch(fetch: typeof globalThis.fetch): Send {
  return (request, init) => fetch("whole" in request ? request.whole : request, init);
}

/** What can be set of the policy. */
export interface PolicyOptions {
  /** Seconds to wait for an answer; without it each kind of request has its own limit. */
  timeout?: number | undefined;
  /** Ends every request. */
  signal?: AbortSignal | undefined;
  /** Ends every request that only reads. */
  readSignal?: AbortSignal | undefined;
  /** The most bytes that an answer may have. */
  answerBytes?: number | undefined;
  /** Waits between two tries; tests hand in their own. */
  sleep?: (milliseconds: number, signal: AbortSignal | undefined) => Promise<void>;
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
  const { sleep = pause, answerBytes = Infinity } = options;
  const timeout = options.timeout === undefined ? undefined : readSeconds(options.timeout, "timeout");
  const patience = timeout === undefined ? undefined : new Patience(timeout);
  const room = new Room();
  const alarms = new Alarms();
  const sendLimited: Send = (request) => {
    const seconds = patience?.for(request) ?? secondsFor(request);
    // An answer can be there before the shortest of all timers.
    if (seconds <= 0) return Promise.reject(tooLate(seconds));
    const stop = stopOf(request, options);
    const once = (seconds: number) => sendOnce(send, request, { seconds, answerBytes, stop, room, alarms });
    if (request.method !== "GET") return once(seconds);
    return repeat(once, (milliseconds) => sleep(milliseconds, stop), { seconds, isForAll: patience !== undefined });
  };
  return patience ? (request) => patience.count(request, () => sendLimited(request)) : sendLimited;
}

/** What ends a request; several signals are put together only where there are several. */
function stopOf({ method, signal: own }: Outbound, { signal, readSignal }: PolicyOptions): AbortSignal | undefined {
  const stops = [signal, method === "GET" ? readSignal : undefined, own].filter((one) => one instanceof AbortSignal);
  return stops.length > 1 ? AbortSignal.any(stops) : stops[0];
}

/** How long one try may take, or all of them together. */
interface TryLimits {
  readonly seconds: number;
  readonly isForAll: boolean;
}

async function repeat(
  once: (seconds: number) => Promise<Response>,
  sleep: (milliseconds: number) => Promise<void>,
  { seconds, isForAll }: TryLimits,
): Promise<Response> {
  const started = isForAll ? performance.now() : Infinity;
  const left = () => seconds - Math.max(performance.now() - started, 0) / 1000;
  for (let attempt = 1;; attempt++) {
    const isLast = (wait: number) => attempt === tries || (isForAll && wait / 1000 >= left());
    const answer = await once(Math.max(left(), 0.001)).catch((error) => {
      if (isLast(pauseAfter(attempt, undefined)) || !mayPass(error)) throw error;
    });
    if (answer && !transientStatuses.has(answer.status)) return answer;
    const wait = pauseAfter(attempt, answer);
    if (answer && isLast(wait)) return answer;
    await sleep(wait);
  }
}

/** A page of a list that is not its first one. */
const laterPage = /[?&]offset=[1-9]/i;

/** How long a caller is willing to wait: for a list in pages as for one in one piece, however many pages it has. */
class Patience {
  readonly #seconds: number;
  /** How long it took so far to get and to read the pages of a list. */
  readonly #spent = new Map<string, Spent>();

  constructor(seconds: number) {
    this.#seconds = seconds;
  }

  for({ url }: Outbound): number {
    return this.#seconds - (laterPage.test(url) ? this.#spent.get(listOf(url))?.seconds ?? 0 : 0);
  }

  async count({ method, url }: Outbound, work: () => Promise<Response>): Promise<Response> {
    if (method !== "GET") return await work();
    const known = laterPage.test(url) ? this.#spent.get(listOf(url)) : undefined;
    const spent = known ?? new Spent();
    this.#spent.set(listOf(url), spent);
    const since = performance.now();
    const spend = () => spent.add(since);
    const response = await work().finally(spend);
    // To make data of a large page takes longer than to get it.
    whenRead(response, spend);
    return response;
  }
}

/** Time that was spent on a list. */
class Spent {
  seconds = 0;
  #until = 0;

  /** Adds what is over since then; what passes for several at the same time counts once. */
  add(since: number): void {
    const now = performance.now();
    this.seconds += (now - Math.max(since, this.#until)) / 1000;
    this.#until = now;
  }
}

/** What the pages of one list have in common. */
function listOf(url: string): string {
  return url.replace(/([?&])(limit|offset|setId)=[^&]*/gi, "$1");
}

function secondsFor({ method, url }: Outbound): number {
  const isWrite = method === "POST" || method === "PUT";
  return isWrite && longWrites.test(url.replace(/[?#].*/, "")) ? longSeconds : usualSeconds;
}

interface Limits {
  readonly seconds: number;
  readonly answerBytes: number;
  readonly stop: AbortSignal | undefined;
  readonly room: Room;
  readonly alarms: Alarms;
}

/** Resolves with the answer, whole; the clock and the caller's signal end it whatever the sending does. */
function sendOnce(send: Send, request: Outbound, limits: Limits): Promise<Response> {
  const { seconds, stop, alarms } = limits;
  const ending = new AbortController();
  return new Promise((resolve, reject) => {
    const end = (reason: unknown) => {
      reject(reason);
      ending.abort(reason);
    };
    const abort = () => {
      noteStop(stop?.reason);
      end(stop?.reason);
    };
    if (stop?.aborted) return abort();
    const ring = () => end(tooLate(seconds));
    alarms.set(ring, seconds * 1000);
    stop?.addEventListener("abort", abort, { once: true });
    const settled = (act: () => void) => {
      alarms.callOff(ring);
      stop?.removeEventListener("abort", abort);
      act();
    };
    send(request, { signal: ending.signal })
      .then((response) =>
        response instanceof CompleteResponse ? response : complete(response, request, limits, ending.signal)
      )
      .then((response) => settled(() => resolve(response)), (error) => settled(() => reject(error)));
  });
}

function tooLate(seconds: number): DOMException {
  return new DOMException(`no answer within ${Math.max(seconds, 0)} seconds`, "TimeoutError");
}

/** Waits for the whole body: half of it is no answer. */
async function complete(
  response: Response,
  request: Outbound,
  { answerBytes, room }: Limits,
  stop: AbortSignal,
): Promise<Response> {
  if (response.body === null) return new CompleteResponse(null, response);
  const bytes = await readBytes(response.body, answerBytes, { room, stop, isOwn: response instanceof ArrivingResponse })
    .catch((error) => {
      if (!(error instanceof RangeError)) throw error;
      const { host, pathname } = new URL(request.url);
      throw explainSize(host, answerBytes, { method: request.method, path: pathname });
    });
  return new CompleteResponse(bytes, response);
}

function mayPass(error: unknown): boolean {
  return error instanceof Vb365Error && error.reason === "dropped";
}

/** The server's own wish where it has one, else twice as long each time, with chance so that many clients spread out. */
function pauseAfter(attempt: number, answer: Response | void): number {
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
