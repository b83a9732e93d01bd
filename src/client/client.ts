/** Clients and how they are made. What only sending takes comes with the first request. */

import type { AnyVersionPaths, ClientMethods, PathsOf } from "./paths.ts";
import type { Send, Traffic } from "./policy.ts";
import type { AnyMethods, Method, Methods } from "./sending.ts";
import { readServerAddress } from "./server_address.ts";
import { Vb365Error } from "../error.ts";
import { requireRuntime } from "../runtime.ts";
import { readSeconds } from "../time.ts";
import { checkAnswerBytes, openTransport, type Trust } from "../transport/transport.ts";
import { readVersion, type Version } from "../versions.ts";

/** How to reach a server. */
export interface ServerOptions {
  /** The server: `host`, `host:port` or `https://host:port`; without a port it means 4443. */
  server: string | URL;
  /**
   * What makes the server trusted instead of the public authorities.
   *
   * @default the public certificate authorities
   */
  trust?: Trust | undefined;
  /** The proxy to connect through, e.g. `http://proxy.example.com:8080`. */
  proxy?: string | URL | undefined;
  /** Servers to reach without the proxy, as NO_PROXY lists them. */
  noProxy?: string | undefined;
  /**
   * Seconds to wait for an answer, above 0 and up to 2147483; the pages of a list count as one, with the reading of them,
   * and so do further tries. Each write and each list has all of that time: `readSignal` limits several of them together.
   * Without it each kind of request has its own limit.
   */
  timeout?: number | undefined;
  /**
   * Ends what only reads, signing in with a password too, and refuses what would be read later; its reason is thrown as
   * it is. It never ends a write that is under way, nor the renewal of a session: what those did would not be known.
   */
  readSignal?: AbortSignal | undefined;
  /**
   * The most bytes that an answer may have, unpacked; a larger one fails.
   *
   * @default 67108864 (64 MB)
   */
  maxAnswerBytes?: number | undefined;
  /** Ends every request that is under way, and refuses those that come later. */
  signal?: AbortSignal | undefined;
  /** Is told of every request and its answer, for a log; never of a header, a query or a body. */
  onTraffic?: ((traffic: Traffic) => void) | undefined;
  /** Sends the requests in place of this module's own transport; trust and proxy are then its affair. */
  fetch?: typeof fetch | undefined;
}

/** How to make a client. */
export interface ClientOptions<V extends Version> extends ServerOptions {
  /** The API version that every request goes to. */
  version: V;
  /** An access token, when there already is a session. */
  token?: string | undefined;
}

/** What a client carries besides the requests of its API version. */
export interface ClientFacts<V extends Version> {
  /** The API version that every request goes to. */
  readonly version: V;
  /** Scheme, host and port of the server. */
  readonly server: string;
  /** Closes the connections that are kept open between requests. */
  close(): void;
}

/** A client of exactly one API version: `GET`, `POST`, `PUT` and `DELETE` take the paths of that version and nothing else. */
export type Client<V extends Version = Version> = V extends Version ? ClientMethods<PathsOf[V]> & ClientFacts<V>
  : never;

/** The way to a server: how to send, and how to hang up. */
export interface Channel {
  server: string;
  /** Loads what sending takes, the package too; the first request does it by itself. */
  load(): Promise<unknown>;
  send: Send;
  close(): void;
}

/**
 * Makes a typed client of one API version, for anything that no recipe covers.
 *
 * A path, a property or a value that this version does not have does not compile. Requests resolve as in openapi-fetch, to
 * `{ data, response }` or `{ error, response }`; a lost connection, or a success that is not JSON, throws.
 *
 * @param options The server, the API version, a token, and what makes the server trusted.
 * @returns The client. It connects when the first request is made.
 * @throws {Vb365Error} `invalid-input` when the server's address or the version is none.
 *
 * @example
 * ```ts
 * import { createClient } from "../../mod.ts";
 *
 * const client = createClient({ server: "vb365.example.com", version: "v8" });
 * console.log(client.server, client.version); // https://vb365.example.com:4443 v8
 * client.close();
 * ```
 *
 * @see {@link https://helpcenter.veeam.com/docs/vbo365/rest/overview.html VB365 REST API reference}
 */
export function createClient<V extends Version>(options: ClientOptions<V>): Client<V> {
  readVersion(options.version);
  const channel = openChannel(options);
  const { token } = options;
  return bindClient(options.version, channel, channel.send, token === undefined ? undefined : bearer(token));
}

/** Opens the way to a server; nothing is sent yet. */
export function openChannel(options: ServerOptions): Channel {
  requireRuntime("make a client");
  const { origin } = readServerAddress(options.server);
  const { timeout, signal, readSignal, onTraffic } = options;
  if (timeout !== undefined) readSeconds(timeout, "timeout");
  const answerBytes = checkAnswerBytes(options.maxAnswerBytes);
  const transport = options.fetch ?? openTransport(options);
  let isClosed = false;
  let ready: Send | undefined;
  const open = async () => {
    // With the package, so that where it is missing nothing has been sent yet.
    const [{ overFetch, withPolicy, withTraffic }] = await Promise.all([import("./policy.ts"), import("./sending.ts")]);
    const send = typeof transport === "function" ? overFetch(transport) : transport.send;
    return ready ??= withPolicy(withTraffic(send, onTraffic), { timeout, signal, readSignal, answerBytes });
  };
  return {
    server: origin,
    load: open,
    send(request) {
      if (isClosed) return Promise.reject(closed());
      return ready ? ready(request) : open().then((send) => send(request));
    },
    close() {
      isClosed = true;
      if (typeof transport !== "function") transport.close();
    },
  };
}

function closed(): Vb365Error {
  return new Vb365Error("the client was closed before", {
    code: "invalid-input",
    reason: "closed",
    hint: "Nothing was sent. Make another client with createClient() or connect().",
  });
}

/** The header that carries a token. @throws {Vb365Error} `invalid-input` for what no header can carry; it is not repeated */
export function bearer(token: string): string {
  if (/^[\x21-\x7e]+$/.test(token)) return `Bearer ${token}`;
  throw new Vb365Error(
    "Cannot use the token: it is empty, or holds white space or other characters that no token has",
    {
      code: "invalid-input",
      reason: "token",
      hint: "Give the access token alone, without quotes and without a line break behind it.",
    },
  );
}

/** Binds the types of one API version to a way of sending, with an authorization that never changes where there is one. */
export function bindClient<V extends Version>(
  version: V,
  channel: Channel,
  send: Send,
  authorization?: string,
): Client<V> {
  const waiting: ((methods: Methods) => void)[] = [];
  let ready: Methods | undefined;
  const open = async (): Promise<Methods> => {
    const { makeMethods } = await import("./sending.ts");
    if (ready) return ready;
    ready = makeMethods(`${channel.server}/${version}`, send, authorization);
    for (const act of waiting) act(ready);
    return ready;
  };
  const now = (act: (methods: Methods) => void) => ready ? act(ready) : waiting.push(act);
  const sending = (method: Method) => (path: string, init?: object) =>
    ready ? ready[method](path, init) : open().then((methods) => methods[method](path, init));
  const methods: Methods = {
    ...Object.fromEntries(methodNames.map((method) => [method, sending(method)])) as Pick<Methods, Method>,
    request: async (method, path, init) => await (ready ?? await open()).request(method, path, init),
    use: (...middleware) => void now((methods) => methods.use(...middleware)),
    eject: (...middleware) => void now((methods) => methods.eject(...middleware)),
  };
  const facts: ClientFacts<V> = { version, server: channel.server, close: () => channel.close() };
  return Object.assign(methods, facts) as unknown as Client<V>;
}

/** How any recipe may be stopped. */
export interface CallOptions {
  /** Ends the waiting. What was sent before may still happen at the server; the reason is thrown as it is. */
  signal?: AbortSignal | undefined;
}

/** The same client, whose requests a signal ends. */
export function withSignal<C extends ClientFacts<Version>>(client: C, signal: AbortSignal | undefined): C {
  if (signal === undefined) return client;
  const methods = client as unknown as Record<Method, (path: string, init?: RequestInit) => unknown>;
  const stoppable = (method: Method) => (path: string, init: RequestInit = {}) =>
    methods[method](path, { ...init, signal: init.signal ? AbortSignal.any([init.signal, signal]) : signal });
  return { ...client, ...Object.fromEntries(methodNames.map((method) => [method, stoppable(method)])) };
}

const methodNames = ["GET", "PUT", "POST", "DELETE"] as const;

/**
 * The view that recipes have of a client: the paths of any version. Six clients as a union cannot be called, so this is
 * the one place where a client is seen as something else than it is.
 */
export function anyVersion(client: ClientFacts<Version>): AnyMethods<AnyVersionPaths> {
  return client as unknown as AnyMethods<AnyVersionPaths>;
}
