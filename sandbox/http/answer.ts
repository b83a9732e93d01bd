/** Answers one request of one operation: sign-in, body, then the operation itself. */

import type { Version } from "../../src/versions.ts";
import type { Answer } from "../operations/request.ts";
import type { Settings } from "../options.ts";
import { type RawBody, readBody } from "./body.ts";
import { invalid, notFound, Refusal, refusalBody, tokenRefusalBody } from "./refusal.ts";
import type { Route } from "./routes.ts";
import { sessionOf } from "../store/sessions.ts";
import type { Session, State } from "../store/state.ts";
import { SignInRefusal } from "../operations/token.ts";

/** A request that has been routed. */
export interface RoutedRequest {
  readonly request: Request;
  readonly url: URL;
  readonly body: RawBody;
  /** The parts of the path that vary, by name in lower case. */
  readonly parameters: Readonly<Record<string, string>>;
}

/** Answers a request, in the words of the version when it is refused. */
export async function answer(route: Route, routed: RoutedRequest, state: State, settings: Settings): Promise<Response> {
  const { version, operation, handler } = route;
  const session = sessionOf(state, settings, routed.request.headers.get("authorization"));
  if (operation.security && !session) return unauthorized();
  try {
    checkAccess(route, session, settings);
    if (isYounger(operation.since, settings.product)) throw notFound("This address");
    if (settings.strict) checkStrictly(route, routed.url);
    const { url, parameters } = routed;
    const query = new Map([...url.searchParams].map(([name, value]) => [name.toLowerCase(), value]));
    const body = await readBody(routed.body, route.rules(settings.strict));
    return respond(
      operation.status,
      await handler({ version, url, parameters, query, body, session, state, settings }),
    );
  } catch (error) {
    if (error instanceof Refusal) return refuse(version, operation.path === "/token", error);
    throw error;
  }
}

/** A refusal as the version words it. */
export function refuse(version: Version, isToken: boolean, refusal: Refusal): Response {
  const oauthError = refusal instanceof SignInRefusal ? refusal.oauthError : "invalid_request";
  const body = isToken ? tokenRefusalBody(version, refusal, oauthError) : refusalBody(version, refusal);
  return respond(refusal.status, { body });
}

/** Whether an operation came with a later product than this one. */
function isYounger(since: string | undefined, product: string): boolean {
  if (since === undefined) return false;
  const [wanted, served] = [since, product].map((text) => text.split(".").map(Number));
  const [major = 0, minor = 0] = wanted ?? [];
  const [ownMajor = 0, ownMinor = 0] = served ?? [];
  return ownMajor < major || (ownMajor === major && ownMinor < minor);
}

function respond(usual: number, { status = usual, body, file }: Answer): Response {
  if (file) return new Response(file.text, { status, headers: { "content-type": file.type } });
  if (body === undefined) return new Response(null, { status });
  return new Response(JSON.stringify(body), { status, headers: { "content-type": "application/json; charset=utf-8" } });
}

/** A token that is missing or no longer good is answered with nothing but the status. */
function unauthorized(): Response {
  return new Response(null, { status: 401, headers: { "www-authenticate": "Bearer" } });
}

function checkAccess({ operation }: Route, session: Session | undefined, { operatorOnly }: Settings): void {
  if (!operation.security || operation.path === "/token/logout") return;
  if (operatorOnly) throw new Refusal(403, "This server is set to serve restore operators only.");
  const isRestoring = /^\/Organization\/Action$|\/explore$|^\/RestoreSessions\//.test(operation.path);
  if (session?.organizationId && operation.method !== "GET" && !isRestoring) {
    throw new Refusal(403, "The account of an organization may only read and restore.");
  }
}

/** What only a strict server minds: the casing of the path, and queries that are not in the document. */
function checkStrictly({ version, operation, checkQuery }: Route, { pathname, searchParams }: URL): void {
  const official = `/${version}${operation.path}`.split("/");
  const sent = pathname.split("/");
  const isOfficial = sent.length === official.length &&
    official.every((segment, index) => segment.startsWith("{") || segment === sent[index]);
  if (!isOfficial) throw new Refusal(404, `The path must be spelled /${version}${operation.path}.`);
  const query = [...searchParams].map((
    [name, value],
  ) => [name, /^(true|false|-?\d+)$/.test(value) ? JSON.parse(value) : value]);
  const problem = checkQuery(Object.fromEntries(query));
  if (problem !== undefined) throw invalid(problem);
}
