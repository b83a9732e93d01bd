/** What `fetch` was called with, read into what is sent. */
import { readTarget, type Target } from "./_target.ts";

/** A request with its body at hand, so that its length is known and it could be sent again. */
export interface Outgoing {
  readonly target: Target;
  readonly path: string;
  readonly method: string;
  /** Names and values in turn, which Node writes out as they are. */
  readonly headers: readonly string[];
  readonly body: Uint8Array;
  readonly signal: AbortSignal | undefined;
}

/** Headers that say where a message goes and where it ends: ours to write, once. */
const framing = new Set(["host", "connection", "content-length", "transfer-encoding"]);
const plainMethods = new Set(["GET", "HEAD", "POST", "PUT", "DELETE"]);
const plainKeys = new Set(["method", "headers", "body", "signal"]);

/** Reads a call of `fetch`. */
export async function readCall(input: RequestInfo | URL, init: RequestInit = {}): Promise<Outgoing> {
  if (input instanceof Request) {
    const { signal, ...changes } = init;
    const request = Object.keys(changes).length === 0 ? input : new Request(input, changes);
    return await readRequest(request, signal ?? request.signal);
  }
  const text = readPlainBody(init);
  if (text === undefined) return await readCall(new Request(input, init));
  const { method = "GET", signal } = init;
  const headers = new Headers(init.headers);
  if (text !== "" && !headers.has("content-type")) headers.set("content-type", "text/plain;charset=UTF-8");
  return write(new URL(input), method, headers, new TextEncoder().encode(text), signal ?? undefined);
}

/** The text of a body when the call is of the simple kind: making a Request of it would take longer than sending it. */
function readPlainBody({ method = "GET", body, ...rest }: RequestInit): string | undefined {
  const isPlain = plainMethods.has(method) && Object.keys(rest).every((key) => plainKeys.has(key));
  if (!isPlain) return undefined;
  if (body === undefined || body === null) return "";
  return typeof body === "string" && method !== "GET" && method !== "HEAD" ? body : undefined;
}

async function readRequest(request: Request, signal: AbortSignal): Promise<Outgoing> {
  return write(new URL(request.url), request.method, request.headers, await request.bytes(), signal);
}

function write(
  url: URL,
  method: string,
  given: Headers,
  body: Uint8Array,
  signal: AbortSignal | undefined,
): Outgoing {
  const target = readTarget(url);
  const headers = ["host", url.host];
  if (!given.has("accept-encoding")) headers.push("accept-encoding", "gzip, deflate");
  for (const [name, value] of given) {
    if (!framing.has(name)) headers.push(name, value);
  }
  // Said always, because Node would send a body of unknown length in chunks.
  if (body.length > 0 || !["GET", "HEAD"].includes(method)) headers.push("content-length", String(body.length));
  return { target, path: url.pathname + url.search, method, headers, body, signal };
}
