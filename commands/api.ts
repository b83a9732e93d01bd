/** Reads the path of a request as people write it: with or without the version, with or without the server. */

import { listAll, readVersion, sendRequest, type Version } from "../mod.ts";
import { usage } from "../cli/errors.ts";
import { defineCommand } from "../cli/command.ts";
import { WhatIf } from "../cli/output/what_if.ts";
import { readBody } from "./shared/body.ts";

/** Where a request goes. */
export interface ApiPath {
  /** The path behind the version. */
  readonly path: string;
  /** The version, when the path says it. */
  readonly version: Version | undefined;
  readonly query: Readonly<Record<string, string>>;
}

/**
 * Reads a path.
 *
 * @param text The path, or a URL of the same server.
 * @param server The server's origin, which is asked for only when the text is a URL.
 * @param parameters Further parts of the query, as `name=value`.
 */
export async function readApiPath(
  text: string,
  server: () => Promise<string>,
  parameters: readonly string[],
): Promise<ApiPath> {
  if (/^[a-z]:[\\/]/i.test(text)) {
    throw usage(
      `"${text}" is a file, not a path of the API`,
      "Git Bash turns a leading slash into a folder of its own: leave the slash out.",
    );
  }
  if (/(^|[\\/])(\.|%(25)*2e){1,2}([\\/?#]|$)/i.test(text)) {
    throw usage("The path climbs: . and .. have no place in it, encoded or not", "Write it like /Organizations.");
  }
  const isUrl = /^[a-z][a-z0-9+.-]*:|^[\\/]{2}/i.test(text);
  const origin = isUrl ? new URL(await server()).origin : "https://server";
  const url = URL.parse(isUrl ? text : `/${text.replace(/^\//, "")}`, origin);
  if (!url || url.origin !== origin) {
    throw usage(
      "The path leads to another server",
      "Requests carry the session: they go to --server and nowhere else.",
    );
  }
  const [, version, path = ""] = /^(?:\/(v\d+))?(\/.*)$/i.exec(url.pathname) ?? [];
  if (path.length < 2) throw usage(`"${text}" is no path of the API`, "Write it like /Organizations.");
  const query = { ...Object.fromEntries(url.searchParams), ...Object.fromEntries(parameters.map(readParameter)) };
  return { path, version: version === undefined ? undefined : readVersion(version), query };
}

function readParameter(text: string): [name: string, value: string] {
  const [, name, value] = /^([^=]+)=([^]*)$/.exec(text) ?? [];
  if (name === undefined || value === undefined) throw usage("--query-param takes NAME=VALUE");
  return [name, value];
}

const methods = ["GET", "POST", "PUT", "DELETE"] as const;

export const command = defineCommand({
  words: "api",
  summary: "Send any request to the REST API",
  description: "In the session and the API version of the other commands, for what none of them covers. A body for a " +
    "request that this program knows is checked before it is sent. PUT and DELETE ask on a terminal; without one they " +
    "need --yes.",
  mirrors: "Every operation of the REST API",
  effect: "loses",
  output: "Response",
  examples: [
    "vb365 api /Jobs --all",
    "vb365 api GET Organizations --query-param limit=5 --query results[].name",
    "vb365 api POST /DeviceCode --body region.json",
  ],
  arguments: {
    "method-or-path": "GET, POST, PUT or DELETE; GET when only a path is given",
    "path?": "The path, with or without /v8 in front; the slash at its start may be left out",
  },
  options: {
    "query-param": { kind: "list", value: "NAME=VALUE", summary: "A part of the query" },
    "body": { kind: "file", value: "FILE", summary: "The body as JSON; - for standard input" },
    "all": { kind: "switch", summary: "With GET: all entries of the list, as one array, not its first page alone" },
    "check": { kind: "switch", summary: "Check the body against the API's schema; on unless --no-check" },
  },
  connects: true,
  async run(context, args, { "query-param": parameters = [], body: file, check = true, all = false }) {
    const { method, text } = readCall(args["method-or-path"], args["path?"]);
    if (all && method !== "GET") throw usage("--all goes with GET only");
    const server = async () => String((await context.serverOptions()).server);
    const { path, version: named, query } = await readApiPath(text, server, parameters);
    context.known.addFrom(query);
    if (named) await context.useVersion(named);
    if (method === "PUT" || method === "DELETE") context.needsConsent(`send ${method} ${path}`);
    const body = file === undefined ? undefined : await readBody(context, file, { method, path, check });
    if (context.whatIf && method !== "GET") {
      const version = await context.version();
      return new WhatIf(`Send ${method}`, path, {
        method,
        path: `/${version}${path}${writeQuery(query)}`,
        ...(body !== undefined && { body }),
      });
    }
    const client = await context.connect();
    if (method === "PUT" || method === "DELETE") await context.confirm(`Send ${method} ${path}?`);
    if (all) return await listAll(client, { path, query });
    const answer = await sendRequest(client, { method, path, query, body });
    if (method === "GET" && isPart(answer, query)) await context.warn(thereIsMore);
    return answer;
  },
});

/** The query as it is sent. */
function writeQuery(query: Readonly<Record<string, string>>): string {
  const names = Object.keys(query);
  return names.length === 0
    ? ""
    : `?${names.map((name) => `${name}=${encodeURIComponent(query[name] ?? "")}`).join("&")}`;
}

const thereIsMore = "This is one page of the list: --all gives the whole, --query-param offset=N the next one";

/** A path alone is to be read. */
function readCall(first: string, second: string | undefined): { method: (typeof methods)[number]; text: string } {
  const method = methods.find((known) => known === first.toUpperCase());
  if (second === undefined && method === undefined) return { method: "GET", text: first };
  if (method === undefined) throw usage(`${first} is none of ${methods.join(", ")}`);
  if (second === undefined) throw usage("<path> is missing", `Write it like "vb365 api ${method} /Organizations".`);
  return { method, text: second };
}

/** Whether an answer is a page that others follow, and nobody has asked for just that one. */
function isPart(answer: unknown, query: Readonly<Record<string, string>>): boolean {
  const { results, limit, _links: links }: Record<string, unknown> = { ...Object(answer) };
  if (!Array.isArray(results) || "limit" in query || "offset" in query) return false;
  const hasNext = typeof links === "object" && links !== null && "next" in links && Boolean(links.next);
  return hasNext || (typeof limit === "number" && limit > 0 && results.length >= limit);
}
