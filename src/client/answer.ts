/** The one place where an answer of the server is judged, and where a failure below becomes a {@link Vb365Error}. */

import { type ErrorCode, type ErrorReason, Vb365Error } from "../error.ts";
import { parseJson } from "../json.ts";
import { hasId, type WithId } from "../names.ts";
import { hideSecrets, secretsIn } from "../secrets.ts";
import type { Outbound } from "../transport/outgoing.ts";

/** The part of openapi-fetch's middleware that is used here. */
interface Call {
  request: Outbound;
  schemaPath: string;
}

/** What openapi-fetch resolves to. */
interface Answer<T> {
  data?: T;
  error?: unknown;
  response: Response;
}

/** Which request an answer belongs to. */
interface Origin {
  method: string;
  path: string;
  request: Outbound;
}

const origins = new WeakMap<Response, Origin>();

/** The reasons for which callers have stopped something. */
const stops = new WeakSet<Error>();

/** Remembers the reason for which a caller has stopped something. */
export function noteStop(reason: unknown): void {
  if (reason instanceof Error) stops.add(reason);
}

/** Whether a failure is the reason for which the caller has stopped it. */
function isStop(error: unknown): boolean {
  return error instanceof Error && stops.has(error);
}

const readings = new WeakMap<Response, () => void>();

/** Has somebody told when an answer has been read, who counts the time. */
export function whenRead(response: Response, tell: () => void): void {
  readings.set(response, tell);
}

/** Middleware for openapi-fetch: a success that is not JSON and a failed connection end in a {@link Vb365Error}. */
export const answerGuard = {
  /** Reads a success once, so that HTML, half a JSON and nothing are told apart, and nobody parses it again. */
  async onResponse({ request, schemaPath, response }: Call & { response: Response }): Promise<Response> {
    const origin = { method: request.method, path: schemaPath };
    if (!response.ok) await makeTruthy(response);
    else if (!isFile(schemaPath, response)) await readData(response, origin).finally(readings.get(response));
    // What is remembered weakly lives until the whole heap is swept, and a body has kilobytes.
    if (!response.ok) origins.set(response, { ...origin, request });
    return response;
  },

  /** Says which request it was that did not get through. */
  onError({ request, schemaPath, error }: Call & { error: unknown }): Error | undefined {
    const origin = { method: request.method, path: schemaPath };
    // What is nothing openapi-fetch would not throw.
    if (!error) return new DOMException("The operation was aborted", "AbortError");
    if (error instanceof Vb365Error && !isStop(error)) {
      return restate(error, withoutSecrets(error.message, request), origin);
    }
    // The caller's own reason is thrown as it is.
    if (isStop(error) || !(error instanceof Error)) return undefined;
    if (error.name === "TimeoutError") {
      return new Vb365Error("the server did not answer in time", { code: "timeout", cause: error, ...origin });
    }
    if (error.name === "AbortError") return error;
    return new Vb365Error(`the connection failed: ${withoutSecrets(error.message, request)}`, {
      code: "not-connected",
      cause: withoutSecrets(error.message, request) === error.message ? error : undefined,
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

/**
 * The same for a request that changes something: when its answer is lost, the error says that it was sent.
 *
 * @param action What is being done, for the sentence "Cannot <action>: …".
 * @param call The call.
 * @param look Looks whether it has happened; the action is done when it has.
 * @throws {Vb365Error} `outcome-unknown` when the answer got lost; else as {@link answerTo}.
 */
export async function answerToWrite<T>(
  action: string,
  call: Promise<Answer<T>>,
  look: (signal: AbortSignal | undefined) => Promise<boolean> = () => Promise.resolve(false),
): Promise<T | null | undefined> {
  try {
    return await answerTo(action, call);
  } catch (error) {
    if (!isLost(error)) throw error;
    if (await look(lookSignal(error)).catch(() => false)) return undefined;
    throw outcomeUnknown(action, "its answer got lost", "lost-answer", error);
  }
}

/** A server that has not answered in time is not waited for as long again, only to look. */
export function lookSignal(error: unknown): AbortSignal | undefined {
  return error instanceof Vb365Error && error.code === "timeout" ? AbortSignal.timeout(1000) : undefined;
}

/** The error for a request that was sent, and nobody knows what became of it. */
export function outcomeUnknown(action: string, what: string, reason: ErrorReason, cause: unknown): Vb365Error {
  const { status, method, path } = cause instanceof Vb365Error ? cause : {};
  const told = cause instanceof Error ? ` (${cause.message})` : "";
  return new Vb365Error(`Cannot say whether it worked to ${action}: the request was sent, but ${what}${told}`, {
    code: "outcome-unknown",
    reason,
    hint: "It may go on at the server. List what is there before you do it again: nothing was sent twice.",
    status,
    method,
    path,
    cause,
  });
}

/** Hands out data that must be an object, e.g. one organization. */
export function expectObject<T extends object>(action: string, data: T | null | undefined): T {
  if (typeof data === "object" && data !== null && !Array.isArray(data)) return data;
  throw new Vb365Error(`Cannot ${action}: the server answered ${describe(data)} instead of an object`, {
    code: "unexpected-answer",
  });
}

/** The same for what was asked for by its id, which it keeps when the server does not repeat it. */
export function expectById<T extends { id?: unknown }>(
  action: string,
  data: T | null | undefined,
  id: string,
): WithId<T> {
  const found = expectObject(action, data);
  return hasId(found) ? found : { ...found, id };
}

/** What to do where the tenant refuses device codes; Microsoft tells it in the browser, and not always the server. */
export const deviceCodeBlockedHint =
  "AADSTS50199 and AADSTS53003 say that a Conditional Access policy of the tenant blocks device codes: exempt one " +
  "administrator from it, or use an application that exists (the mode existing-application), which needs no code.";

const webPageHint = "Check that the address is the REST API's (port 4443) and that no proxy answers in its place.";

/** What Microsoft refused to the server, by the server's words for it. */
const blocks = [
  {
    pattern:
      /\bEws(Enabled|AllowedAppIDs)\b|^(?=.*(\bEWS\b|Exchange Web Services)).*(\b403\b|forbid|block|disabled|denied|not allowed)/is,
    reason: "ews-blocked",
    hint:
      "Exchange Online lets only applications in EwsAllowedAppIDs use EWS, with EwsEnabled True, and a change takes " +
      "up to 24 hours. 'vb365 org ews-readiness --write-scripts FOLDER' writes the scripts that look and allow it.",
  },
  {
    pattern: /\bAADSTS(50199|53003)\b/i,
    reason: "device-code-blocked",
    hint: deviceCodeBlockedHint,
  },
] as const;

/**
 * Whether the answer never came, or is none of the API's, so that the server may have done what was asked or still be at
 * it. A redirect, and what failed before anything was sent, are no such thing.
 */
export function isLost(error: unknown): boolean {
  if (!(error instanceof Vb365Error)) return false;
  const { code, reason, status = 0 } = error;
  if (code === "outcome-unknown") return true;
  if (status >= 300 && status < 400) return false;
  if (code === "unexpected-answer" || code === "timeout") return reason !== "device-code-expired";
  return reason === "dropped" || reason === "html" && status !== 401 && status !== 403 || status === 502 ||
    status === 504;
}

function refusal(action: string, error: unknown, response: Response): Vb365Error {
  const { request, ...origin } = origins.get(response) ?? {};
  const told = readMessage(error);
  const serverMessage = told === undefined || request === undefined ? told : withoutSecrets(told, request);
  const words = isHtml(error) ? "a web page instead of JSON, as a proxy sends it" : serverMessage;
  const said = words === undefined ? " and gives no reason" : `: ${words}`;
  const blocked = blocks.find(({ pattern }) => pattern.test(serverMessage ?? ""));
  return new Vb365Error(`Cannot ${action}: the server answered ${response.status}${said}`, {
    code: codeOf(response.status),
    reason: isHtml(error) ? "html" : blocked?.reason,
    status: response.status,
    serverMessage,
    hint: isHtml(error) ? webPageHint : blocked?.hint ?? hintOf(response.status, serverMessage),
    ...origin,
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

/** So that `if (error)` tells every failure, one whose answer is empty or `null` too. */
async function makeTruthy(response: Response): Promise<void> {
  const text = response.body ? await response.text() : "";
  response.text = () => Promise.resolve(/^\s*(null|false|0|"")?\s*$/.test(text) ? "{}" : text);
  response.headers.delete("content-length");
}

/** A report comes as the file that it is; a proxy's page does not. */
function isFile(path: string, { headers }: Response): boolean {
  return path.startsWith("/Reports/") && !/html/i.test(headers.get("content-type") ?? "");
}

/** Read with the first answer. */
let kinds: typeof import("../kinds.ts") | undefined;

/** Parses a success, and has the response hand out what was parsed. */
async function readData(response: Response, origin: Omit<Origin, "request">): Promise<void> {
  const text = await response.text();
  const isEmpty = text.trim() === "";
  const data = isEmpty ? undefined : parse(text, response.status, origin);
  kinds ??= await import("../kinds.ts");
  kinds.setKinds(data);
  response.json = () => Promise.resolve(data);
  // openapi-fetch asks a response of unknown length for its text, and one of no length for nothing.
  const length = response.headers.get("content-length");
  if (isEmpty ? length !== "0" : !length) response.headers.set("content-length", isEmpty ? "0" : String(text.length));
}

function parse(text: string, status: number, origin: Pick<Origin, "method" | "path">): unknown {
  try {
    return parseJson(text);
  } catch (cause) {
    const what = isHtml(text) ? "a web page instead of JSON" : "text that is not whole JSON";
    throw new Vb365Error(`the server answered ${status} with ${what}`, {
      code: "unexpected-answer",
      reason: isHtml(text) ? "html" : "not-json",
      status,
      hint: webPageHint,
      cause,
      ...origin,
    });
  }
}

function restate(error: Vb365Error, message: string, origin?: Pick<Origin, "method" | "path">): Vb365Error {
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

/** What an answer is, without repeating it. */
export function describe(data: unknown): string {
  if (data === undefined) return "nothing";
  if (data === null) return "null";
  return Array.isArray(data) ? "a list" : `a ${typeof data}`;
}

/** A server may repeat in its message what it was sent; an error must not. */
function withoutSecrets(text: string, request: Outbound): string {
  const token = /^Bearer (.+)$/.exec(request.headers.get("authorization") ?? "")?.[1];
  const sent = "content" in request && request.content !== undefined ? readSent(request.content) : undefined;
  return hideSecrets([...(token === undefined ? [] : [token]), ...secretsIn(sent)])(text);
}

/** A body is JSON, or the form of a sign-in. */
function readSent(content: string): unknown {
  try {
    return parseJson(content);
  } catch {
    return Object.fromEntries(new URLSearchParams(content));
  }
}
