/** Any request of the API, for paths that are known only when the program runs, and the schema of its body. */

import { answerTo } from "./answer.ts";
import type { Client, ClientFacts } from "./client.ts";
import { Vb365Error } from "../error.ts";
import type { RequestIndex } from "../../generated/request_schemas/types.ts";
import { readVersion, type Version } from "../versions.ts";

/** A request in the client's session and version. */
export interface ApiRequest {
  /** The method. */
  method: "GET" | "POST" | "PUT" | "DELETE";
  /** The path behind the version, with its ids filled in, e.g. `/Jobs` or `/Organizations/{id}/Jobs`. */
  path: string;
  /** The query. */
  query?: Readonly<Record<string, string>> | undefined;
  /** The body, which is sent as JSON. */
  body?: unknown;
}

/**
 * Sends any request of the API and hands out the answer's data. For what no recipe covers, when the path is text; where it
 * is known beforehand, `createClient()` knows its types too.
 *
 * @param client The client.
 * @param request What to send. The path stays within the client's server and version.
 * @returns The data of the answer, undefined when it has none.
 * @throws {Vb365Error} `invalid-input` for a path that leads elsewhere; else as every recipe.
 *
 * @example
 * ```ts
 * import { type Client, sendRequest } from "@vb365/vb365";
 *
 * async function license(client: Client): Promise<unknown> {
 *   return await sendRequest(client, { method: "GET", path: "/License" });
 * }
 * console.log(typeof license); // function
 * ```
 *
 * @see {@link https://helpcenter.veeam.com/docs/vbo365/rest/overview.html VB365 REST API reference}
 */
export async function sendRequest<V extends Version>(client: Client<V>, request: ApiRequest): Promise<unknown> {
  const { method, path, query, body } = request;
  const action = `send ${method} ${path.replace(/\?.*$/s, "")}`;
  if (!/^\/[^/\\?#][^\\?#]*$/.test(path) || path.split("/").some((part) => /^(\.|%2e){2}$/i.test(part))) {
    throw new Vb365Error(`Cannot ${action}: the path has to start with one slash and stay on this server`, {
      code: "invalid-input",
      reason: "path",
    });
  }
  const init = { params: { query: query ?? {} }, ...(body !== undefined && { body }) };
  try {
    return await answerTo(action, anyPath(client)(method, path, init));
  } catch (error) {
    if (method !== "POST" || !/^\/Organizations\/?$/i.test(path)) throw error;
    const { lostAnswer } = await import("./lost_answer.ts");
    throw await lostAnswer(client, Object(body), error);
  }
}

/** How openapi-fetch sends when the path is no part of its types. */
function anyPath(client: ClientFacts<Version>): (method: string, path: string, init: object) => Promise<Answer> {
  const { request } = client as unknown as { request: ReturnType<typeof anyPath> };
  return request;
}

interface Answer {
  data?: unknown;
  error?: unknown;
  response: Response;
}

/** A JSON Schema (2020-12) and the definitions that it refers to as `#/$defs/…`. */
export interface RequestBodySchema {
  /** The schema of the body. */
  readonly schema: Readonly<Record<string, unknown>>;
  /** The definitions it refers to. */
  readonly $defs: Readonly<Record<string, unknown>>;
}

/**
 * Finds the schema of a request's body, to check a body before it is sent. Loads the schemas of one noun when first asked.
 *
 * @param version The API version.
 * @param method The method, e.g. `POST`.
 * @param path The path as the specification has it, e.g. `/Organizations/{organizationId}`, or with the ids filled in.
 * @returns The schema, or undefined when the version describes no body for that request.
 * @throws {Vb365Error} `invalid-input` for an unknown version.
 *
 * @example
 * ```ts
 * import { requestBodySchema } from "@vb365/vb365";
 *
 * const found = await requestBodySchema("v8", "POST", "/DeviceCode");
 * console.log(found?.schema);
 * ```
 *
 * @see {@link https://helpcenter.veeam.com/docs/vbo365/rest/overview.html VB365 REST API reference}
 */
export async function requestBodySchema(
  version: Version,
  method: string,
  path: string,
): Promise<RequestBodySchema | undefined> {
  const { operations, nouns } = await loadIndex(readVersion(version));
  const wanted = path.split("/");
  const found = operations
    .filter((operation) => operation[0] === method.toUpperCase() && fits(operation[1].split("/"), wanted))
    .sort(([, one], [, other]) => one.split("{").length - other.split("{").length)[0];
  const loaded = found && await nouns[found[2]]?.();
  if (!loaded) return undefined;
  const { operations: ofNoun, $defs } = loaded.requestSchemas;
  const schema = ofNoun.find((operation) => operation.method === found[0] && operation.path === found[1])?.body;
  return schema && { schema, $defs };
}

function fits(template: readonly string[], path: readonly string[]): boolean {
  return template.length === path.length &&
    template.every((part, index) => part.startsWith("{") || part.toLowerCase() === path[index]?.toLowerCase());
}

/** Every import is written out, so that a compiled program has them all. */
async function loadIndex(version: Version): Promise<RequestIndex> {
  const load = {
    v3: () => import("../../generated/request_schemas/v3.ts"),
    v4: () => import("../../generated/request_schemas/v4.ts"),
    v5: () => import("../../generated/request_schemas/v5.ts"),
    v6: () => import("../../generated/request_schemas/v6.ts"),
    v7: () => import("../../generated/request_schemas/v7.ts"),
    v8: () => import("../../generated/request_schemas/v8.ts"),
  };
  return (await load[version]()).requests;
}
