/** Sends what the types of openapi-fetch allow: the only file that names it. It is loaded with the first request. */

import openapiFetch, { type Client as OpenapiClient, type Middleware as OwnMiddleware } from "npm:openapi-fetch@0.17.0";
import { answerGuard } from "./answer.ts";
import type { Middleware } from "./paths.ts";
import type { Send } from "./policy.ts";
import { writeJson } from "../json.ts";
import { type Outbound, TextRequest } from "../transport/outgoing.ts";
import { productVersion } from "../versions.ts";

/** The methods of a client by the paths that it has. */
export type AnyMethods<Paths extends object> = OpenapiClient<Paths, "application/json">;

/** A method that a client has. */
export type Method = "GET" | "PUT" | "POST" | "DELETE";

/** How requests are sent when nobody knows their paths. */
export type Methods = Record<Method, (path: string, init?: object) => Promise<unknown>> & {
  request(method: string, path: string, init?: object): Promise<unknown>;
  use(...middleware: Middleware[]): void;
  eject(...middleware: Middleware[]): void;
};

/**
 * Makes the methods of a client.
 *
 * @param baseUrl The address of the API with its version.
 * @param send What sends.
 * @param authorization Goes with every request.
 */
export function makeMethods(baseUrl: string, send: Send, authorization?: string): Methods {
  const client = openapiFetch<Record<string, Record<string, never>>, "application/json">({
    baseUrl,
    fetch: (request: Outbound) => send(withCommonHeaders(request, authorization)),
    redirect: "manual",
    Request: ClientRequest as unknown as typeof Request,
    bodySerializer: writeBody,
  });
  client.use(answerGuard as OwnMiddleware);
  const methods = client as unknown as Methods;
  const own = new Map<Middleware, OwnMiddleware>();
  return {
    GET: (path, init) => methods.GET(path, prepared(init)),
    PUT: (path, init) => methods.PUT(path, prepared(init)),
    POST: (path, init) => methods.POST(path, prepared(init)),
    DELETE: (path, init) => methods.DELETE(path, prepared(init)),
    request: (method, path, init) => methods.request(method, path, prepared(init)),
    use(...middleware) {
      for (const one of middleware) own.set(one, own.get(one) ?? outward(one));
      client.use(...middleware.map((one) => own.get(one) ?? outward(one)));
    },
    eject: (...middleware) => client.eject(...middleware.flatMap((one) => own.get(one) ?? [])),
  };
}

interface Init {
  readonly headers?: unknown;
  readonly params?: { readonly header?: unknown };
  readonly body?: unknown;
}

/** Most requests have no headers of their own: openapi-fetch would make and merge some for each of them all the same. */
function prepared({ body, ...init }: Init = {}): object {
  if (init.headers !== undefined || init.params?.header !== undefined) return { ...init, body };
  return { ...init, bare: { content: body === undefined ? undefined : writeJson(body) } };
}

/** What openapi-fetch makes a request of; a middleware may put a Request of the web in its place. */
class ClientRequest extends TextRequest {
  static override [Symbol.hasInstance](value: unknown): boolean {
    return value instanceof Request;
  }
}

/** The middleware as others write it: it gets a real Request, which is made when it looks at it and not before. */
function outward(middleware: Middleware): OwnMiddleware {
  const { onRequest, onResponse, onError } = middleware;
  const hooks = {
    ...(onRequest && { onRequest: (call: Call) => onRequest.call(middleware, seen(call)) }),
    ...(onResponse && { onResponse: (call: Answered) => onResponse.call(middleware, seen(call)) }),
    ...(onError && { onError: (call: Failed) => onError.call(middleware, seen(call)) }),
  };
  return hooks as unknown as OwnMiddleware;
}

type Call = Parameters<NonNullable<Middleware["onRequest"]>>[0];
type Answered = Parameters<NonNullable<Middleware["onResponse"]>>[0];
type Failed = Parameters<NonNullable<Middleware["onError"]>>[0];

/** What a middleware sees of a request. A getter of each object's own would keep its request alive in what V8 knows of shapes. */
class Seen {
  readonly method: string;
  readonly url: string;
  readonly content: string | undefined;
  readonly #request: Outbound;

  constructor(request: Outbound) {
    this.method = request.method;
    this.url = request.url;
    this.content = request instanceof TextRequest ? request.content : undefined;
    this.#request = request;
  }

  get request(): Request {
    return this.#request instanceof TextRequest ? this.#request.whole : this.#request;
  }
}

function seen<C extends Call>({ request, ...rest }: C): Omit<C, "request"> & Seen {
  return Object.assign(new Seen(request), rest);
}

/** Set here and not by openapi-fetch, which would merge them twice for every request. */
function withCommonHeaders(request: Outbound, authorization: string | undefined): Outbound {
  const fields = request instanceof TextRequest ? request : request.headers;
  if (!fields.has("accept")) fields.set("accept", "application/json");
  fields.set("user-agent", userAgent);
  if (authorization !== undefined) fields.set("authorization", authorization);
  return request;
}

const userAgent = `vb365/${productVersion}`;

/** Writes a body as its content type wants it. */
function writeBody(body: unknown, headers?: unknown): string {
  const type = headers instanceof Headers ? headers.get("content-type") ?? "" : "";
  return type.includes("x-www-form-urlencoded") ? String(new URLSearchParams(Object(body))) : writeJson(body);
}
