/** The sandbox as a web application: routes, faults, and a record of every request. */

import { type Context, Hono } from "npm:hono@4.13.19";
import { type Version, versionNames } from "../../src/versions.ts";
import { answer, refuse } from "./answer.ts";
import { type FaultPlan, isInstead, spoil } from "./faults.ts";
import type { Settings } from "../options.ts";
import { describe } from "./description.ts";
import { looseBody, RawBody } from "./body.ts";
import { notFound, Refusal, refusalBody } from "./refusal.ts";
import { type Route, routesOf } from "./routes.ts";
import { showDeviceLogin, takeDeviceLogin } from "./device_login.ts";
import type { State } from "../store/state.ts";

/** What the socket offers the application. */
export interface Connection {
  /** Closes the connection without an answer. */
  drop?(): void;
}

/** Everything that the application works with. */
export interface Service {
  readonly state: State;
  readonly settings: Settings;
  /** The faults of the moment. */
  faults(): FaultPlan;
}

/** The web application. Its `fetch` answers requests with or without a socket. */
export type App = Hono<Environment>;

type Environment = { Bindings: Connection; Variables: { body: RawBody } };
type Call = Context<Environment>;

const mostRecords = 10_000;

/** Builds the application for the versions that are served. Paths are taken in any casing. */
export async function createApp(service: Service): Promise<App> {
  const app: App = new Hono<Environment>({ getPath: plainPath });
  app.get("/devicelogin", () => showDeviceLogin());
  app.post("/devicelogin", ({ req }) => takeDeviceLogin(req.raw, service.state, service.settings));
  app.get("/swagger/*", ({ req }) => describe(plainPath(req.raw), service.settings.versions));
  app.use("*", (call, next) => receive(call, next, service));
  const routes = await Promise.all(service.settings.versions.map(routesOf));
  const ordered = routes.flat().toSorted((one, other) => rankOf(one).localeCompare(rankOf(other)));
  for (const route of ordered) addRoute(app, route, service);
  for (const [path, methods] of methodsByPath(ordered)) {
    app.all(path, (call) => wrongMethod(call, service, methods));
  }
  app.notFound((call) => unknownPath(call, service));
  app.onError((error, call) => unexpected(error, call, service));
  return app;
}

/** Takes the body off the wire, lets go wrong what is to go wrong, and writes the request down. */
async function receive(call: Call, next: () => Promise<void>, service: Service): Promise<void> {
  const { state, settings } = service;
  const request = call.req.raw;
  const body = new RawBody(
    new Uint8Array(await request.arrayBuffer()),
    request.headers.get("content-type") ?? "",
  );
  call.set("body", body);
  const { version, path, search } = splitPath(new URL(request.url));
  const fault = service.faults().next(request.method, path);
  await wait(settings.latency + (fault?.kind === "slow" ? fault.delay ?? 5000 : 0));
  if (!fault || !isInstead(fault)) await next();
  if (fault?.kind === "drop") call.env.drop?.();
  else if (fault) call.res = await spoil(fault, call.res, faultBody(version));
  if (settings.clockSkew !== 0) call.res.headers.set("date", new Date(settings.now()).toUTCString());
  const record = { method: request.method, path, query: search, version, contentType: body.contentType };
  const status = fault?.kind === "drop" ? 0 : call.res.status;
  // What was read of it is let go of: it would be kept as text, as data and as bytes.
  const kept = new RawBody(body.bytes, body.contentType);
  state.requests.push({
    ...record,
    status,
    get body() {
      return looseBody(kept);
    },
  });
  if (state.requests.length > mostRecords) state.requests.shift();
}

function addRoute(app: App, route: Route, { state, settings }: Service): void {
  app.on(route.operation.method, routePath(route), (call) => {
    const request = call.req.raw;
    const parameters = call.req.param();
    return answer(route, { request, url: new URL(request.url), body: call.get("body"), parameters }, state, settings);
  });
}

/** A word comes before an id: the first route that fits is taken. */
function rankOf(route: Route): string {
  return routePath(route).replace(/:\w+/g, "\uffff");
}

function routePath({ version, operation }: Route): string {
  return `/${version}${operation.path}`.toLowerCase().replace(/\{(\w+)\}/g, ":$1");
}

function methodsByPath(routes: readonly Route[]): Map<string, string[]> {
  const methods = new Map<string, string[]>();
  for (const route of routes) {
    const path = routePath(route);
    methods.set(path, [...methods.get(path) ?? [], route.operation.method]);
  }
  return methods;
}

function wrongMethod(call: Call, { settings }: Service, methods: readonly string[]): Response {
  const version = servedVersion(call, settings) ?? "v8";
  const response = refuse(version, false, new Refusal(405, `${call.req.method} is not possible here.`));
  response.headers.set("allow", methods.join(", "));
  return response;
}

/** A version that is not served has no words of its own, so it is answered with nothing but the status. */
function unknownPath(call: Call, { settings }: Service): Response {
  const version = servedVersion(call, settings);
  return version ? refuse(version, false, notFound("This address")) : new Response(null, { status: 404 });
}

/** A defect of the sandbox itself must not look like an answer of the API. */
function unexpected(error: Error, call: Call, { settings }: Service): Response {
  const version = servedVersion(call, settings) ?? "v8";
  return refuse(version, false, new Refusal(500, `The sandbox failed: ${error.message}`));
}

function servedVersion({ req }: Call, { versions }: Settings): Version | undefined {
  const { version } = splitPath(new URL(req.url));
  return versions.find((each) => each === version);
}

/** The version in front of a path, and the rest of it. */
function splitPath({ pathname, search }: URL): { version: Version | ""; path: string; search: string } {
  const parts = /^\/(v\d+)(\/.*|)$/i.exec(pathname);
  const version = versionNames.find((each) => each === parts?.[1]?.toLowerCase()) ?? "";
  return { version, path: version ? parts?.[2] ?? "" : pathname, search };
}

function plainPath(request: Request): string {
  return new URL(request.url).pathname.toLowerCase().replace(/(.)\/+$/, "$1");
}

function faultBody(version: Version | ""): object {
  return refusalBody(version || "v8", new Refusal(500, "The sandbox was told to fail here."));
}

function wait(milliseconds: number): Promise<void> | void {
  if (milliseconds > 0) return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
