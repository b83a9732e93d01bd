/** The one place where an answer of the server is judged, and where a failure below becomes a {@link Vb365Error}. */

import { type ErrorCode, Vb365Error } from "../error.ts";

/** The part of openapi-fetch's middleware that is used here. */
interface Call {
  request: Request;
  schemaPath: string;
}

/** What openapi-fetch resolves to. */
interface Answer<T> {
  data?: T;
  error?: unknown;
  response: Response;
}

const origins = new WeakMap<Response, { method: string; path: string }>();

/** Middleware for openapi-fetch: a success that is not JSON and a failed connection end in a {@link Vb365Error}. */
export const answerGuard = {
  /** Reads a success once, so that HTML, half a JSON and nothing are told apart before anyone parses it. */
  async onResponse({ request, schemaPath, response }: Call & { response: Response }): Promise<Response> {
    const origin = { method: request.method, path: schemaPath };
    const judged = response.ok && response.body ? await readJson(response, origin) : response;
    origins.set(judged, origin);
    return judged;
  },

  /** Says which request it was that did not get through. */
  onError({ request, schemaPath, error }: Call & { error: unknown }): Error | undefined {
    const origin = { method: request.method, path: schemaPath };
    if (error instanceof Vb365Error) return restate(error, error.message, origin);
    if (!(error instanceof Error)) return undefined;
    if (error.name === "TimeoutError") {
      return new Vb365Error("the server did not answer in time", { code: "timeout", cause: error, ...origin });
    }
    if (error.name === "AbortError") return error;
    return new Vb365Error(`the connection failed: ${error.message}`, {
      code: "not-connected",
      cause: error,
      ...origin,
    });
  },
};

/**
 * Waits for a call of the typed client and hands out its data.
 *
 * @param action What is being done, for the sentence "Cannot <action>: …".
 * @param call The call.
 * @returns The data, which is undefined when the answer has no body.
 * @throws {Vb365Error} When the server cannot be reached, refuses, fails or answers with something else than JSON.
 */
export async function answerTo<T>(action: string, call: Promise<Answer<T>>): Promise<T | null | undefined> {
  const { data, error, response } = await call.catch((failure) => {
    if (!(failure instanceof Vb365Error)) throw failure;
    throw restate(failure, `Cannot ${action}: ${failure.message.replace(/^Cannot/, "cannot")}`);
  });
  if (response.ok) return data;
  throw refusal(action, error, response);
}

/** Hands out data that must be an object, e.g. one organization. */
export function expectObject<T extends object>(action: string, data: T | null | undefined): T {
  if (typeof data === "object" && data !== null && !Array.isArray(data)) return data;
  throw new Vb365Error(`Cannot ${action}: the server answered ${describe(data)} instead of an object`, {
    code: "unexpected-answer",
  });
}

const webPageHint = "Check that the address is the REST API's (port 4443) and that no proxy answers in its place.";

/** Whether the answer never came, so that the server may still be at it. */
export function isLost(error: unknown): boolean {
  if (!(error instanceof Vb365Error)) return false;
  const { code, reason = "", status } = error;
  return code === "timeout" || /^(dropped|html|not-json)$/.test(reason) || status === 502 || status === 504;
}

function refusal(action: string, error: unknown, response: Response): Vb365Error {
  const serverMessage = readMessage(error);
  const said = serverMessage ?? (isHtml(error) ? "a web page instead of JSON, as a proxy sends it" : "nothing more");
  return new Vb365Error(`Cannot ${action}: the server answered ${response.status}: ${said}`, {
    code: codeOf(response.status),
    reason: isHtml(error) ? "html" : undefined,
    status: response.status,
    serverMessage,
    hint: isHtml(error) ? webPageHint : hintOf(response.status, serverMessage),
    ...origins.get(response),
  });
}

function codeOf(status: number): ErrorCode {
  if (status < 400) return "unexpected-answer";
  if (status === 401) return "sign-in-refused";
  if (status === 404) return "not-found";
  return status < 500 ? "refused" : "failed";
}

function hintOf(status: number, serverMessage: string | undefined): string | undefined {
  if (status < 400) {
    return "Redirects are not followed, so that the token stays with this server. Use the address that it names.";
  }
  if (status === 401) return "The session has ended or was never accepted. Sign in again.";
  if (status === 404) return "Check the id, and that this server serves the API version asked for.";
  if (status < 500 || serverMessage) return undefined;
  return "The reason is in the server's log, C:\\ProgramData\\Veeam\\Backup365\\Logs, files Veeam.Archiver.REST_*.log.";
}

async function readJson(response: Response, origin: { method: string; path: string }): Promise<Response> {
  const text = await response.text();
  const headers = new Headers(response.headers);
  headers.delete("content-length");
  try {
    if (text.trim() !== "") JSON.parse(text);
  } catch (cause) {
    const what = isHtml(text) ? "a web page instead of JSON" : "text that is not whole JSON";
    throw new Vb365Error(`the server answered ${response.status} with ${what}`, {
      code: "unexpected-answer",
      reason: isHtml(text) ? "html" : "not-json",
      status: response.status,
      hint: webPageHint,
      cause,
      ...origin,
    });
  }
  return new Response(text.trim(), { status: response.status, statusText: response.statusText, headers });
}

function restate(error: Vb365Error, message: string, origin?: { method: string; path: string }): Vb365Error {
  const { code, reason, hint, status, serverMessage, details, cause } = error;
  const method = error.method ?? origin?.method;
  const path = error.path ?? origin?.path;
  return new Vb365Error(message, { code, reason, hint, status, serverMessage, details, cause, method, path });
}

function readMessage(error: unknown): string | undefined {
  if (typeof error !== "object" || error === null) return undefined;
  const body = new Map(Object.entries(error).map(([key, value]) => [key.toLowerCase(), value]));
  const found = ["message", "error_description", "error", "title"].map((key) => body.get(key))
    .find((value) => typeof value === "string" && value !== "");
  return typeof found === "string" ? found : undefined;
}

function isHtml(body: unknown): boolean {
  return typeof body === "string" && /^\s*</.test(body);
}

function describe(data: unknown): string {
  if (data === undefined) return "nothing";
  if (data === null) return "null";
  return Array.isArray(data) ? "a list" : `a ${typeof data}`;
}
