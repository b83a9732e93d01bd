/** Things that go wrong on purpose. */

import type { Fault, FaultKind } from "../options.ts";
import { isObject } from "../operations/fields.ts";

/** Decides which requests something happens to. */
export interface FaultPlan {
  /** The fault that this request meets, if any. The path is without the version. */
  next(method: string, path: string): Fault | undefined;
}

/** Kinds that answer in the place of the server. */
const instead: readonly FaultKind[] = ["status", "empty-body", "html", "drop"];

/** Counts the requests that match each fault, and picks the first that is due. */
export function planFaults(faults: Fault | readonly Fault[] | undefined): FaultPlan {
  const plans = [faults ?? []].flat().map((fault) => ({ fault, count: 0 }));
  return {
    next(method, path) {
      const met = plans.filter(({ fault }) => isMeant(fault.on, method, path));
      for (const plan of met) plan.count++;
      return met.find(({ fault: { after = 0, times = Infinity, every = 1 }, count }) =>
        count > after && count <= after + times * every && (count - after) % every === 0
      )?.fault;
    },
  };
}

/** Whether the server is kept from doing anything. */
export function isInstead({ kind, applied }: Fault): boolean {
  return instead.includes(kind) && !applied;
}

/** The answer with the fault in it. `errorBody` is what an error of the API looks like. */
export async function spoil(fault: Fault, answer: Response, errorBody: object): Promise<Response> {
  const { kind, status } = fault;
  if (kind === "status") return json(status ?? 500, JSON.stringify(errorBody));
  if (kind === "empty-body") return new Response(null, { status: status ?? 500 });
  if (kind === "html") return htmlPage(status ?? 502);
  const text = await answer.text();
  const given = status ?? answer.status;
  if (kind === "half-json") return json(given, text.slice(0, Math.max(1, Math.floor(text.length / 2))));
  if (kind === "null-fields") return json(given, rewritten(text, withNulls));
  if (kind === "unknown-enum") return json(given, rewritten(text, withUnknownValues));
  return new Response(text === "" ? null : text, { status: given, headers: answer.headers });
}

function isMeant(on: string | undefined, method: string, path: string): boolean {
  if (on === undefined) return !/^\/token\b/i.test(path);
  const [first = "", second] = on.trim().split(/\s+/);
  const [wantedMethod, wantedPath] = first.startsWith("/") ? ["*", first] : [first, second ?? "*"];
  if (wantedMethod !== "*" && wantedMethod.toUpperCase() !== method) return false;
  const wanted = wantedPath.replace(/^\//, "").toLowerCase().split("/");
  const actual = path.replace(/^\/|\/$/g, "").toLowerCase().split("/");
  const isOpen = wanted.at(-1) === "*" && actual.length >= wanted.length;
  if (!isOpen && wanted.length !== actual.length) return false;
  return wanted.every((segment, index) => segment === "*" || segment.startsWith("{") || segment === actual[index]);
}

function rewritten(text: string, rewrite: (value: unknown) => unknown): string {
  return text === "" ? "" : JSON.stringify(rewrite(JSON.parse(text)));
}

/** Everything becomes null except what a page is made of, and ids, so that there is something to go on with. */
function withNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withNulls);
  if (!isObject(value)) return value;
  const kept = ["id", "results", "offset", "limit", "access_token"];
  const entries = Object.entries(value).map(([name, held]) => [name, kept.includes(name) ? withNulls(held) : null]);
  return Object.fromEntries(entries);
}

function withUnknownValues(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withUnknownValues);
  if (!isObject(value)) return value;
  const enums = ["type", "region", "locationType", "token_type", "status"];
  const entries = Object.entries(value).map(([name, held]) => [
    name,
    enums.includes(name) && typeof held === "string" ? "SomethingNew" : withUnknownValues(held),
  ]);
  return Object.fromEntries(entries);
}

function json(status: number, text: string): Response {
  const headers = { "content-type": "application/json; charset=utf-8" };
  return text === "" ? new Response(null, { status }) : new Response(text, { status, headers });
}

function htmlPage(status: number): Response {
  const page = `<!DOCTYPE html><html><head><title>${status}</title></head><body><h1>Proxy error</h1></body></html>`;
  return new Response(page, { status, headers: { "content-type": "text/html; charset=utf-8" } });
}
