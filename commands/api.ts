import { sendRequest } from "../mod.ts";
import { readApiPath } from "./_api_path.ts";
import { defineCommand } from "./_command.ts";
import { usage } from "./_usage.ts";
import { WhatIf } from "./_what_if.ts";

const methods = ["GET", "POST", "PUT", "DELETE"] as const;

export const command = defineCommand({
  words: "api",
  summary: "Send any request to the REST API",
  description: "In the session and the API version of the other commands, for what none of them covers. A body for a " +
    "request that this program knows is checked before it is sent. PUT and DELETE ask on a terminal; without one they " +
    "need --yes.",
  mirrors: "Every operation of the REST API",
  examples: [
    "vb365 api GET /Jobs",
    "vb365 api GET Organizations --query-param limit=5 --query results[].name",
    "vb365 api POST /DeviceCode --body region.json",
  ],
  arguments: {
    method: "GET, POST, PUT or DELETE",
    path: "The path, with or without /v8 in front; the slash at its start may be left out",
  },
  options: {
    "query-param": { kind: "list", value: "NAME=VALUE", summary: "A part of the query" },
    "body": { kind: "file", value: "FILE", summary: "The body as JSON; - for standard input" },
    "check": { kind: "switch", summary: "Check the body against the API's schema; on unless --no-check" },
  },
  connects: true,
  async run(context, args, { "query-param": parameters = [], body: file, check = true }) {
    const method = methods.find((known) => known === args.method.toUpperCase());
    if (!method) throw usage(`${args.method} is none of ${methods.join(", ")}`);
    const server = async () => String((await context.serverOptions()).server);
    const { path, version: named, query } = await readApiPath(args.path, server, parameters);
    if (named) context.useVersion(named);
    if (method === "PUT" || method === "DELETE") context.needsConsent(`send ${method} ${path}`);
    const body = file === undefined ? undefined : await context.readBody(file, { method, path, check });
    if (context.whatIf && method !== "GET") {
      const version = await context.version();
      return new WhatIf(`Send ${method}`, path, {
        method,
        path: `/${version}${path}`,
        ...(body !== undefined && { body }),
      });
    }
    const client = await context.connect();
    if (method === "PUT" || method === "DELETE") await context.confirm(`Send ${method} ${path}?`);
    return await sendRequest(client, { method, path, query, body });
  },
});
