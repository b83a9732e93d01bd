import assert from "node:assert/strict";
import { isObject } from "../../sandbox/operations/fields.ts";
import { inOfficialSpelling } from "../../src/spelling.ts";
import { type Sandbox, type SandboxOptions, startSandbox } from "../../sandbox/mod.ts";
import { documentedResponse, documentOf } from "../openapi/_spec.ts";

/** What came back. */
export interface Reply {
  status: number;
  text: string;
  /** The parsed JSON, or undefined. */
  body: unknown;
  headers: Headers;
}

/** What goes with a request besides its address. */
export interface Sent {
  /** JSON when it is not text. */
  body?: unknown;
  contentType?: string;
  /** A token to use instead of the one of the administrator; empty for none. */
  token?: string;
}

/** A sandbox, and a client of it that trusts its certificate and signs in when it has to. */
export interface Bench extends AsyncDisposable {
  sandbox: Sandbox;
  /** Sends `METHOD /vN/path`. */
  send(line: string, sent?: Sent): Promise<Reply>;
  /** Signs in and gives the answer of the token endpoint. */
  signIn(version?: string, fields?: Record<string, string>): Promise<Reply>;
}

/** Starts a sandbox and a client for it. */
export async function openBench(options: SandboxOptions = {}): Promise<Bench> {
  const sandbox = await startSandbox(options);
  const client = Deno.createHttpClient({ caCerts: [sandbox.certificate], http2: false });
  let administrator: string | undefined;
  const request = async (line: string, { body, contentType = "application/json", token }: Sent): Promise<Reply> => {
    const [method = "GET", path = "/"] = line.split(" ");
    const headers = new Headers(token ? { authorization: `Bearer ${token}` } : {});
    if (body !== undefined && contentType) headers.set("content-type", contentType);
    const content = body === undefined ? null : typeof body === "string" ? body : JSON.stringify(body);
    const response = await fetch(sandbox.url + path, { method, headers, body: content, client, redirect: "manual" });
    const text = await response.text();
    return { status: response.status, text, body: parse(text), headers: response.headers };
  };
  const signIn = (version = options.versions?.at(-1) ?? "v8", fields: Record<string, string> = {}) => {
    const form = { grant_type: "password", username: sandbox.username, password: sandbox.password, ...fields };
    const contentType = "application/x-www-form-urlencoded";
    return request(`POST /${version}/token`, { body: new URLSearchParams(form).toString(), contentType });
  };
  return {
    sandbox,
    signIn,
    async send(line, sent = {}) {
      administrator ??= String(at((await signIn()).body, "access_token"));
      return await request(line, { token: administrator, ...sent });
    },
    async [Symbol.asyncDispose]() {
      client.close();
      await sandbox.close();
    },
  };
}

/** What is at the end of a path into parsed JSON. */
export function at(value: unknown, ...path: (string | number)[]): unknown {
  return path.reduce<unknown>((found, key) => {
    if (typeof found !== "object" || found === null) return undefined;
    return new Map(Object.entries(found)).get(String(key));
  }, value);
}

/** What is at the end of a path, which must be text. */
export function textAt(value: unknown, ...path: (string | number)[]): string {
  const found = at(value, ...path);
  assert.equal(typeof found, "string", path.join("."));
  return String(found);
}

/** What is at the end of a path, which must be a list. */
export function listAt(value: unknown, ...path: (string | number)[]): unknown[] {
  const found = path.length === 0 ? value : at(value, ...path);
  assert.ok(Array.isArray(found), path.join("."));
  return found;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Asserts that an answer is what the document of the version says, with no name that the document does not spell. */
export function assertDocumented(version: string, operation: string, reply: Reply): void {
  const [method = "", path = ""] = operation.split(" ");
  const validate = documentedResponse(version, { method, path, status: reply.status });
  const body = reply.text === "" ? null : reply.body;
  assert.ok(validate(body), `${version} ${operation}: ${JSON.stringify(validate.errors?.slice(0, 3))} ${reply.text}`);
  assert.deepEqual(misspelled(version, { method, path, status: reply.status }, body), [], `${version} ${operation}`);
}

/** The names and values in an answer that the document spells differently, or not at all. */
function misspelled(version: string, place: { method: string; path: string; status: number }, body: unknown) {
  const document = documentOf(version);
  const operation = Object.entries(document.paths[place.path] ?? {}).find(([name]) =>
    name === place.method.toLowerCase()
  );
  const schema = at(operation?.[1], "responses", place.status, "content", "application/json", "schema");
  if (!isObject(schema)) return [];
  const text = JSON.stringify({ schema, definitions: document.components.schemas });
  const { schema: root, definitions } = JSON.parse(text.replaceAll("#/components/schemas/", "#/$defs/"));
  return inOfficialSpelling(body, root, definitions).remarks;
}
