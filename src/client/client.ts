/** Binds the generated types to openapi-fetch: the only file that names it. */

import openapiFetch, {
  type Client as OpenapiClient,
  type FetchOptions,
  type FetchResponse,
} from "npm:openapi-fetch@0.17.0";
import { answerGuard } from "./answer.ts";
import type { AnyVersionPaths, PathsOf } from "./paths.ts";
import { type Send, type Traffic, withPolicy, withTraffic } from "./policy.ts";
import { readServerAddress } from "./server_address.ts";
import { createTransport, type Trust } from "../transport/transport.ts";
import { readVersion, type Version } from "../versions.ts";

export type { FetchOptions, FetchResponse } from "npm:openapi-fetch@0.17.0";

/** The methods of openapi-fetch, but strict: its own let a body have properties that the version does not know. */
export interface ExactMethods<P> {
  /** Reads. */
  GET: ExactMethod<P, "get">;
  /** Writes what is there, or on v4 to v7 adds to a pool. */
  PUT: ExactMethod<P, "put">;
  /** Adds, or does. */
  POST: ExactMethod<P, "post">;
  /** Removes. */
  DELETE: ExactMethod<P, "delete">;
}

type ExactMethod<P, M extends string> = <Path extends PathsWith<P, M>>(
  path: Path,
  ...init: InitOf<OperationOf<P, Path, M>>
) => Promise<FetchResponse<OperationOf<P, Path, M>, Empty, "application/json">>;

type Empty = Record<never, never>;
type PathsWith<P, M extends string> = {
  [Path in keyof P]-?: P[Path] extends Record<M, object> ? Path : never;
}[keyof P];
type OperationOf<P, Path extends keyof P, M extends string> = P[Path] extends Record<M, infer Operation extends object>
  ? Operation
  : never;
type RequiredKeys<T> = { [Key in keyof T]-?: Empty extends Pick<T, Key> ? never : Key }[keyof T];
type InitOf<Operation> = [RequiredKeys<FetchOptions<Operation>>] extends [never] ? [init?: FetchOptions<Operation>]
  : [init: FetchOptions<Operation>];

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
  /** Seconds to wait for an answer; without it each kind of request has its own limit. */
  timeout?: number | undefined;
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
export type Client<V extends Version = Version> = V extends Version
  ? ExactMethods<PathsOf[V]> & Pick<OpenapiClient<PathsOf[V], "application/json">, "use" | "eject"> & ClientFacts<V>
  : never;

/** The way to a server: how to send, and how to hang up. */
export interface Channel {
  server: string;
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
 * import { createClient } from "@vb365/vb365";
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
  return bindClient(
    options.version,
    channel,
    token === undefined ? channel.send : (request) => {
      request.headers.set("authorization", `Bearer ${token}`);
      return channel.send(request);
    },
  );
}

/** Opens the way to a server; nothing is sent yet. */
export function openChannel(options: ServerOptions): Channel {
  const { origin } = readServerAddress(options.server);
  const transport = options.fetch ? { fetch: options.fetch, close: () => {} } : createTransport(options);
  const send = withTraffic((request, init) => transport.fetch(request, init), options.onTraffic);
  return {
    server: origin,
    send: withPolicy(send, { timeout: options.timeout }),
    close: () => transport.close(),
  };
}

/** Binds the types of one API version to a way of sending. */
export function bindClient<V extends Version>(version: V, channel: Channel, send: Send): Client<V> {
  const client = openapiFetch<PathsOf[V], "application/json">({
    baseUrl: `${channel.server}/${version}`,
    fetch: send,
    redirect: "manual",
    headers: { accept: "application/json" },
  });
  client.use(answerGuard);
  const facts: ClientFacts<V> = { version, server: channel.server, close: () => channel.close() };
  return Object.assign(client, facts) as unknown as Client<V>;
}

/**
 * The view that recipes have of a client: the paths of any version. Six clients as a union cannot be called, so this is
 * the one place where a client is seen as something else than it is.
 */
export function anyVersion(client: ClientFacts<Version>): OpenapiClient<AnyVersionPaths, "application/json"> {
  return client as unknown as OpenapiClient<AnyVersionPaths, "application/json">;
}
