import { Buffer } from "node:buffer";
import { Vb365Error } from "../error.ts";

/** Where a connection goes. */

/** A server as sockets and messages need it. */
export interface Target {
  /** A name or an address, an IPv6 address without brackets. */
  readonly host: string;
  readonly port: number;
  /** `host:port`, for people. */
  readonly label: string;
  /** What TLS calls the server: empty for an address, which has no name to ask for. */
  readonly serverName: string;
}

/** Reads the target out of an https URL and refuses any other. */
export function readTarget(url: URL): Target {
  if (url.protocol !== "https:") {
    throw new Vb365Error(
      `Cannot reach ${url.host || "the server"}: it is addressed by ${url.protocol}//, not https://`,
      {
        code: "invalid-input",
        reason: "not-https",
        hint: "VB365 answers on https only, usually on port 4443: write the server as https://HOST:4443.",
      },
    );
  }
  if (url.username !== "" || url.password !== "") {
    throw new Vb365Error(`Cannot reach ${url.host}: there is a user name or a password in its address`, {
      code: "invalid-input",
      reason: "credentials-in-address",
      hint: "Sign in with `username` and `password`; an address ends up in logs.",
    });
  }
  const host = url.hostname.replace(/^\[(.*)\]$/, "$1");
  const port = Number(url.port || 443);
  return { host, port, label: `${url.hostname}:${port}`, serverName: isAddress(host) ? "" : host };
}

function isAddress(host: string): boolean {
  // URL has already brought every IPv4 spelling into four decimal numbers.
  return host.includes(":") || /^\d+\.\d+\.\d+\.\d+$/.test(host);
}

/** What `fetch` was called with, read into what is sent. */

/** A request with its body at hand, so that its length is known and it could be sent again. */
export interface Outgoing {
  readonly target: Target;
  readonly path: string;
  readonly method: string;
  /** Names and values in turn, which Node writes out as they are. */
  readonly headers: readonly string[];
  /** Text of ASCII letters alone goes out in one piece with the headers, which is faster. */
  readonly body: Uint8Array | string;
  readonly signal: AbortSignal | undefined;
  /** The most bytes that an answer may have, unpacked. */
  readonly answerBytes: number;
}

/** What a {@link TextRequest} is made of besides its address. */
export interface TextRequestInit extends Omit<RequestInit, "body" | "headers"> {
  readonly headers: Headers;
  readonly body?: string | undefined;
  /** The body of a request whose `headers` are empty: what it needs of them is set later, and no Headers are made of it. */
  readonly bare?: { readonly content: string | undefined } | undefined;
}

/**
 * A request whose body is text, as the typed client makes it: a Request of the web would take longer to make than to send.
 * It can be sent any number of times.
 */
export class TextRequest {
  readonly url: string;
  readonly method: string;
  /** The body, undefined when there is none. */
  readonly content: string | undefined;
  readonly signal: AbortSignal | undefined;
  readonly #init: TextRequestInit;
  /** Names and values of a bare request, until somebody asks for its headers. */
  #fields: Map<string, string> | undefined;
  #whole: Request | undefined;

  constructor(url: string, init: TextRequestInit) {
    const { method = "GET", bare, signal } = init;
    this.content = bare ? bare.content : init.body;
    if (this.content !== undefined && (method === "GET" || method === "HEAD")) {
      throw new TypeError(`${method} takes no body`);
    }
    this.url = url;
    this.method = method;
    this.signal = signal ?? undefined;
    this.#init = init;
    this.#fields = bare && new Map(this.content === undefined ? [] : [["content-type", "application/json"]]);
  }

  /** Its headers; whoever changes those of the Request that it was made into has changed these. */
  get headers(): Headers {
    const { headers } = this.#whole ?? this.#init;
    for (const [name, value] of this.#fields ?? []) headers.set(name, value);
    this.#fields = undefined;
    return headers;
  }

  /** Names and values of its headers, the names in small letters. */
  get fields(): Iterable<readonly [name: string, value: string]> {
    return this.#fields ?? this.headers;
  }

  /** Sets a header; the name is in small letters. */
  set(name: string, value: string): void {
    if (this.#fields) this.#fields.set(name, value);
    else this.headers.set(name, value);
  }

  /** Whether it has a header; the name is in small letters. */
  has(name: string): boolean {
    return (this.#fields ?? this.headers).has(name);
  }

  /** The same as a Request, for whoever wants one; a new one when its body has been read. */
  get whole(): Request {
    if (!this.#whole || this.#whole.bodyUsed) {
      const { bare: _, ...init } = this.#init;
      this.#whole = new Request(this.url, { ...init, headers: this.headers, body: this.content ?? null });
    }
    return this.#whole;
  }
}

/** A request on its way: the typed client's, or one that somebody has put in its place. */
export type Outbound = TextRequest | Request;

/** Headers that say where a message goes and where it ends: ours to write, once. */
const framing = new Set(["host", "connection", "content-length", "transfer-encoding"]);
const plainMethods = new Set(["GET", "HEAD", "POST", "PUT", "DELETE"]);
const plainKeys = new Set(["method", "headers", "body", "signal"]);

/** Reads a call of `fetch`. */
export async function readCall(
  input: RequestInfo | URL,
  init: RequestInit = {},
  answerBytes: number,
): Promise<Outgoing> {
  if (input instanceof Request) {
    const { signal, ...changes } = init;
    const request = Object.keys(changes).length === 0 ? input : new Request(input, changes);
    return await readRequest(request, signal ?? request.signal, answerBytes);
  }
  const text = readPlainBody(init);
  if (text === undefined) return await readCall(new Request(input, init), {}, answerBytes);
  const { method = "GET", signal } = init;
  const headers = new Headers(init.headers);
  if (text !== "" && !headers.has("content-type")) headers.set("content-type", "text/plain;charset=UTF-8");
  const body = toBody(text);
  return write(new URL(input), { method, headers, body, signal: signal ?? undefined, answerBytes });
}

/** The text of a body when the call is of the simple kind: making a Request of it would take longer than sending it. */
function readPlainBody({ method = "GET", body, ...rest }: RequestInit): string | undefined {
  const isPlain = plainMethods.has(method) && Object.keys(rest).every((key) => plainKeys.has(key));
  if (!isPlain) return undefined;
  if (body === undefined || body === null) return "";
  return typeof body === "string" && method !== "GET" && method !== "HEAD" ? body : undefined;
}

/** Reads a request of the typed client. */
export function readTextRequest(request: TextRequest, init: RequestInit = {}, answerBytes: number): Outgoing {
  const { url, method, fields, content = "" } = request;
  const signal = init.signal ?? request.signal;
  return write(new URL(url), { method, headers: fields, body: toBody(content), signal, answerBytes });
}

async function readRequest(request: Request, signal: AbortSignal, answerBytes: number): Promise<Outgoing> {
  const { url, method, headers } = request;
  const body = request.body === null ? "" : new Uint8Array(await request.arrayBuffer());
  return write(new URL(url), { method, headers, body, signal, answerBytes });
}

function toBody(text: string): Uint8Array | string {
  return Buffer.byteLength(text) === text.length ? text : new TextEncoder().encode(text);
}

interface Parts extends Pick<Outgoing, "method" | "body" | "signal" | "answerBytes"> {
  readonly headers: Iterable<readonly [name: string, value: string]>;
}

function write(url: URL, { headers: given, ...parts }: Parts): Outgoing {
  const { method, body } = parts;
  const target = readTarget(url);
  const headers = ["host", url.host];
  let packing = "gzip, deflate";
  for (const [name, value] of given) {
    if (name === "accept-encoding") packing = value;
    else if (!framing.has(name)) headers.push(name, value);
  }
  headers.push("accept-encoding", packing);
  // Said always, because Node would send a body of unknown length in chunks.
  if (body.length > 0 || !["GET", "HEAD"].includes(method)) headers.push("content-length", String(body.length));
  return { ...parts, target, path: url.pathname + url.search, headers };
}
