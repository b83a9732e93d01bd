/** The real client with a fetch of the test's own: what it sends is kept, what it gets back is what the test says. */

import { type Client, createClient, type Version } from "../../mod.ts";

/** A request as it left the client. */
export interface Sent {
  method: string;
  path: string;
  query: Record<string, string>;
  headers: Headers;
  body: unknown;
}

/** Answers one request; `undefined` is an empty 204. */
export type Handler = (sent: Sent, count: number) => Response | Promise<Response> | undefined;

/** Makes a client whose requests end in a handler. */
export function observe<V extends Version>(version: V, handler: Handler): { client: Client<V>; sent: Sent[] } {
  const sent: Sent[] = [];
  const client = createClient({
    server: "vb365.example.com",
    version,
    token: "planted-token",
    fetch: async (input, init) => {
      const request = await record(new Request(input, init));
      sent.push(request);
      return await handler(request, sent.length) ?? new Response(null, { status: 204 });
    },
  });
  return { client, sent };
}

/** Answers with JSON. */
export function json(body: unknown, status = 200): Response {
  return Response.json(body, { status });
}

async function record(request: Request): Promise<Sent> {
  const url = new URL(request.url);
  const text = await request.text();
  return {
    method: request.method,
    path: url.pathname,
    query: Object.fromEntries(url.searchParams),
    headers: request.headers,
    body: text === ""
      ? undefined
      : request.headers.get("content-type") === "application/json"
      ? JSON.parse(text)
      : text,
  };
}
