/** Any request of the API, for paths that are known only when the program runs, and the schema of its body. */

import { answerTo, answerToWrite } from "./answer.ts";
import type { Client, ClientFacts } from "./client.ts";
import { Vb365Error } from "../error.ts";
import { collect } from "./paging.ts";
import type { Version } from "../versions.ts";

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
  /** Ends the waiting. */
  signal?: AbortSignal | undefined;
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
 * import { connect, sendRequest } from "../../mod.ts";
 *
 * const env = (name: string) => Deno.env.get(name) ?? "";
 * const [server, username, password] = [env("VB365_SERVER"), env("VB365_USERNAME"), env("VB365_PASSWORD")];
 * const trust = { fingerprint: env("VB365_TRUST_FINGERPRINT") };
 * await using client = await connect({ server, version: "v8", username, password, trust });
 *
 * console.log(await sendRequest(client, { method: "GET", path: "/ServiceInstance" }));
 * // { installationId: "…", version: "…" }
 * ```
 *
 * @see {@link https://helpcenter.veeam.com/docs/vbo365/rest/overview.html VB365 REST API reference}
 */
export async function sendRequest<V extends Version>(client: Client<V>, request: ApiRequest): Promise<unknown> {
  const { method, path, query, body } = request;
  const action = `send ${method} ${path.replace(/\?.*$/s, "")}`;
  refuseOtherPath(action, path);
  const { signal = null } = request;
  const init = { params: { query: query ?? {} }, signal, ...(body !== undefined && { body }) };
  try {
    const call = anyPath(client)(method, path, init);
    return await (method === "GET" ? answerTo(action, call) : answerToWrite(action, call));
  } catch (error) {
    if (method !== "POST" || !/^\/Organizations\/?$/i.test(path)) throw error;
    const { lostAnswer } = await import("./lost_answer.ts");
    throw await lostAnswer(client, Object(body), error);
  }
}

/**
 * Reads a whole list of the API, page by page, for what no recipe covers.
 *
 * @param client The client.
 * @param request Where the list is, and what narrows it; the pages are asked for besides.
 * @returns The entries of all pages.
 * @throws {Vb365Error} `unexpected-answer` for what is no list; else as {@link sendRequest}.
 *
 * @example
 * ```ts
 * import { connect, listAll } from "../../mod.ts";
 *
 * const env = (name: string) => Deno.env.get(name) ?? "";
 * const [server, username, password] = [env("VB365_SERVER"), env("VB365_USERNAME"), env("VB365_PASSWORD")];
 * const trust = { fingerprint: env("VB365_TRUST_FINGERPRINT") };
 * await using client = await connect({ server, version: "v8", username, password, trust });
 *
 * const proxies = await listAll(client, { path: "/Proxies" });
 * console.log(proxies.length); // 1
 * ```
 *
 * @see {@link https://helpcenter.veeam.com/docs/vbo365/rest/overview.html VB365 REST API reference}
 */
export async function listAll<V extends Version>(
  client: Client<V>,
  request: Pick<ApiRequest, "path" | "query">,
): Promise<readonly unknown[]> {
  const { path, query = {} } = request;
  const action = `list ${path}`;
  refuseOtherPath(action, path);
  const ask = async (page: object): Promise<ListAnswer> => {
    const answer = await anyPath(client)("GET", path, { params: { query: { ...query, ...page } } });
    return { ...answer, data: Object(answer.data) };
  };
  return await collect(action, ask);
}

/** Refuses a path that leads out of the version, also when it is encoded, once or more. */
function refuseOtherPath(action: string, path: string): void {
  const isWhole = /^\/[^/\\?#][^\\?#]*$/.test(path);
  const climbs = path.split("/").some((part) => /^(\.|%(25)*2e){1,2}$/i.test(part) || /%(25)*(2f|5c)/i.test(part));
  if (isWhole && !climbs) return;
  throw new Vb365Error(`Cannot ${action}: the path has to start with one slash and stay on this server`, {
    code: "invalid-input",
    reason: "path",
  });
}

/** How openapi-fetch sends when the path is no part of its types. */
function anyPath(client: ClientFacts<Version>): (method: string, path: string, init: object) => Promise<Answer> {
  const { request } = client as unknown as { request: ReturnType<typeof anyPath> };
  return request;
}

type ListAnswer = Omit<Answer, "data"> & { data: object };

interface Answer {
  data?: unknown;
  error?: unknown;
  response: Response;
}
