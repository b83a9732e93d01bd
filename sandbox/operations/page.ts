/** Lists that come in pages. */

import { matchesName } from "../../src/names.ts";
import { type Call, linkBase } from "./request.ts";
import { invalid } from "../http/refusal.ts";

const usualLimit = 30;
const greatestLimit = 10_000;
const mostKeptResults = 100;

/** Cuts one page out of a list of records, and presents no more of them than that page has. */
export function presentedPageOf<T extends object>(
  call: Call,
  items: readonly T[],
  present: (item: T) => object,
): object {
  const page = pageOf(call, items) as { readonly results: readonly T[] };
  return { ...page, results: page.results.map(present) };
}

/**
 * Cuts one page out of a list.
 *
 * @param call The request, whose `limit` and `offset` say which page.
 * @param items The whole list.
 * @param setId The name under which the server keeps the whole list for the next pages, if it does.
 */
export function pageOf(call: Call, items: readonly object[], setId?: string): object {
  const limit = Math.min(wholeNumber(call, "limit", usualLimit, 1), greatestLimit);
  const offset = wholeNumber(call, "offset", 0, 0);
  return {
    offset,
    limit,
    ...(setId !== undefined && { setId }),
    results: items.slice(offset, offset + limit),
    _links: pageLinks(call, { limit, offset, count: items.length, setId }),
    ...(call.version !== "v8" && { totalCount: items.length }),
  };
}

/** A list as the version answers it: a page since v8, before that all of it. */
export function listed(call: Call, items: readonly object[]): object {
  return call.version === "v8" ? pageOf(call, items) : items;
}

/** Cuts a page out of a result that the server keeps: a known `setId` reads on in the old result, whatever changed. */
export function keptPageOf(call: Call, find: () => readonly object[]): object {
  const { results } = call.state;
  const asked = call.query.get("setid")?.toLowerCase();
  const kept = asked === undefined ? undefined : results.get(asked);
  if (asked !== undefined && kept) return pageOf(call, kept, asked);
  const setId = crypto.randomUUID();
  const items = find();
  results.set(setId, items);
  const oldest = results.keys().next().value;
  if (results.size > mostKeptResults && oldest !== undefined) results.delete(oldest);
  return pageOf(call, items, setId);
}

interface Position {
  readonly limit: number;
  readonly offset: number;
  readonly count: number;
  readonly setId: string | undefined;
}

function pageLinks(call: Call, { limit, offset, count, setId }: Position): object {
  const kept = [...call.url.searchParams].filter(([name]) => !/^(limit|offset|setid)$/i.test(name));
  const link = (start: number) => {
    const query = new URLSearchParams(kept);
    query.set("offset", String(start));
    query.set("limit", String(limit));
    if (setId !== undefined) query.set("setId", setId);
    return { href: `${linkBase(call.version, call.url)}${call.url.pathname}?${query}` };
  };
  return {
    first: link(0),
    ...(offset > 0 && { prev: link(Math.max(0, offset - limit)) }),
    self: link(offset),
    ...(offset + limit < count && { next: link(offset + limit) }),
  };
}

function wholeNumber({ query }: Call, name: string, otherwise: number, least: number): number {
  const text = query.get(name);
  if (text === undefined || text === "") return otherwise;
  const value = Number(text);
  if (!Number.isInteger(value) || value < least) throw invalid(`${name} must be a whole number from ${least} on.`);
  return value;
}

/** Whether a name matches a filter of the query: in any casing, and on v8 with `*` and `?`. */
export function matches({ version, query }: Call, filter: string, name: string): boolean {
  const wanted = query.get(filter.toLowerCase())?.toLowerCase();
  if (wanted === undefined || wanted === "") return true;
  if (version !== "v8") return name.toLowerCase() === wanted;
  return matchesName(wanted, name);
}

/** A time of the query, in milliseconds since 1970; undefined when it is not there. */
export function timeIn({ query }: Call, name: string): number | undefined {
  const text = query.get(name.toLowerCase());
  if (text === undefined || text === "") return undefined;
  const time = Date.parse(text);
  if (Number.isNaN(time)) throw invalid(`${name} must be a time.`);
  return time;
}
