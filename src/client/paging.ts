/** Follows a list to its end, whether it comes as one array or in pages. */

import { answerTo, describe } from "./answer.ts";
import { Vb365Error } from "../error.ts";
import { writeJson } from "../json.ts";

/** How many entries a page is asked for; a server may give fewer. */
const pageSize = 1000;

/** More pages than any list has: a server that still has more does not count right. */
const mostPages = 10_000;

/** The query that asks for one page. */
export interface PageQuery {
  limit: number;
  offset: number;
  setId?: string;
}

type Listing = readonly unknown[] | { results?: readonly unknown[] | null | undefined } | object;
type Answer = { data?: Listing | null; error?: unknown; response: Response };
type EntryOf<L> = L extends readonly (infer Entry)[] ? Entry
  : L extends { results?: infer Results } ? (NonNullable<Results> extends readonly (infer Entry)[] ? Entry : never)
  : never;
type DataOf<A> = A extends { data?: infer Data } ? NonNullable<Data> : never;

/**
 * Reads a list page by page. Links in an answer are not followed, only counted on from: so a list can't lead to another
 * host or another version.
 *
 * @param action What is being done, for the sentence "Cannot <action>: …".
 * @param ask Asks for one page.
 * @returns The pages, in the server's order.
 * @throws {Vb365Error} `unexpected-answer` for what is no list, or a server that sends the same page again and again.
 */
export function pagesOf<A extends Answer>(
  action: string,
  ask: (query: PageQuery) => Promise<A>,
): AsyncIterableIterator<EntryOf<DataOf<A>>[]> {
  const firsts = new Set<string>();
  let query: PageQuery | undefined = { limit: pageSize, offset: 0 };
  return onePageAtATime(async () => {
    if (query === undefined) return undefined;
    if (firsts.size === mostPages) throw noList(action, `${mostPages} pages without an end`);
    const { entries, last, setId } = readPage(action, await answerTo(action, ask(query)), query);
    const first = digestOf(JSON.stringify(entries[0] ?? null));
    if (entries.length > 0 && firsts.has(first)) throw noList(action, "the same page again");
    firsts.add(first);
    const offset = query.offset + entries.length;
    query = last ? undefined : { ...query, offset, ...(setId !== undefined && { setId }) };
    return entries as EntryOf<DataOf<A>>[];
  });
}

/**
 * Turns each page of a list into another one.
 *
 * @param pages The pages.
 * @param turn What is made of a page.
 * @param isLast Whether no page after that is wanted.
 */
export function turnPages<T, U>(
  pages: AsyncIterable<T>,
  turn: (page: T) => U | Promise<U>,
  isLast: (turned: U) => boolean = () => false,
): AsyncIterableIterator<U> {
  const iterator = pages[Symbol.asyncIterator]();
  let isOver = false;
  return onePageAtATime(async () => {
    if (isOver) return undefined;
    const { done, value } = await iterator.next();
    if (done) return undefined;
    const turned = await turn(value);
    isOver = isLast(turned);
    return turned;
  }, () => iterator.return?.());
}

/** The pages that are found out when the first one is asked for. */
export function laterPages<T>(find: () => AsyncIterable<T> | Promise<AsyncIterable<T>>): AsyncIterableIterator<T> {
  let iterator: AsyncIterator<T> | undefined;
  return onePageAtATime(async () => {
    iterator ??= (await find())[Symbol.asyncIterator]();
    const { done, value } = await iterator.next();
    return done ? undefined : value;
  }, () => iterator?.return?.());
}

/** The entries of pages, one by one. */
export function entriesOf<T>(pages: AsyncIterable<readonly T[]>): AsyncIterableIterator<T> {
  const iterator = pages[Symbol.asyncIterator]();
  let rest: Iterator<T> = [].values();
  const turn = async (): Promise<boolean> => {
    const { done, value = [] } = await iterator.next();
    rest = value.values();
    return !done;
  };
  return {
    [Symbol.asyncIterator]() {
      return this;
    },
    async next() {
      for (let found = rest.next();; found = rest.next()) {
        if (!found.done) return found;
        rest = [].values();
        if (!await turn()) return { done: true, value: undefined };
      }
    },
    async return() {
      await iterator.return?.();
      return { done: true, value: undefined };
    },
  };
}

/**
 * Pages, each the business of one call, so that none is held while the next one comes: what a generator has in hand lives
 * until it gets something else.
 */
function onePageAtATime<P>(
  read: () => Promise<P | undefined>,
  end: () => Promise<unknown> | undefined = () => undefined,
): AsyncIterableIterator<P> {
  let isOver = false;
  return {
    [Symbol.asyncIterator]() {
      return this;
    },
    async next() {
      const value = isOver ? undefined : await read();
      if (value !== undefined) return { done: false, value };
      isOver = true;
      return { done: true, value };
    },
    async return() {
      isOver = true;
      await end();
      return { done: true, value: undefined };
    },
  };
}

/** Collects a whole list, as {@link pagesOf} reads it. */
export async function collect<A extends Answer>(
  action: string,
  ask: (query: PageQuery) => Promise<A>,
  room?: ListRoom,
): Promise<EntryOf<DataOf<A>>[]> {
  return await gather(pagesOf(action, ask), room);
}

/** The most bytes that a list may have which is held as a whole: as many as an answer may have by default. */
const mostBytes = 64 * 1024 * 1024;
/** So many entries of a page tell how large the others are. */
const samples = 16;

/** The bytes of lists that are held together: they may have no more than one of them alone. */
export interface ListRoom {
  bytes: number;
}

/**
 * Puts the pages of a list together.
 *
 * @throws {Vb365Error} `unexpected-answer` for a list that is too large to be held.
 */
export async function gather<T>(pages: AsyncIterable<readonly T[]>, room: ListRoom = { bytes: 0 }): Promise<T[]> {
  const all: T[] = [];
  for await (const page of pages) {
    room.bytes += sizeOf(page);
    if (room.bytes > mostBytes) throw tooLarge();
    for (const entry of page) all.push(entry);
  }
  return all;
}

function sizeOf(page: readonly unknown[]): number {
  const step = Math.ceil(page.length / samples) || 1;
  const sampled = page.filter((_, at) => at % step === 0);
  return writeJson(sampled).length * (page.length / (sampled.length || 1));
}

function tooLarge(): Vb365Error {
  return new Vb365Error(`Cannot hold the list: it has more than ${mostBytes / 1024 / 1024} MB`, {
    code: "unexpected-answer",
    reason: "too-large",
    hint:
      "Ask for less of it, or take it page by page: by `for await`, on the command line with --output json or jsonl.",
  });
}

/** Enough to tell entries apart, however long they are. */
function digestOf(text: string): string {
  if (text.length < 100) return text;
  let hash = 0;
  for (let at = 0; at < text.length; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  return `${text.length} ${hash} ${text.slice(0, 80)}`;
}

interface Page {
  readonly entries: readonly unknown[];
  readonly last: boolean;
  readonly setId?: string;
}

function readPage(action: string, data: unknown, { offset }: PageQuery): Page {
  if (Array.isArray(data)) return { entries: checkEntries(action, data), last: true };
  if (typeof data !== "object" || data === null || !("results" in data) || !Array.isArray(data.results)) {
    throw noList(action, describe(data));
  }
  if (offset > 0 && "offset" in data && typeof data.offset === "number" && data.offset !== offset) {
    throw noList(action, `the page from ${data.offset} on where the one from ${offset} on was asked for`);
  }
  const limit = "limit" in data && typeof data.limit === "number" && data.limit > 0 ? data.limit : 1;
  const setId = "setId" in data && typeof data.setId === "string" ? data.setId : undefined;
  const last = data.results.length === 0 || (data.results.length < limit && !hasNext(data));
  return { entries: checkEntries(action, data.results), last, ...(setId !== undefined && { setId }) };
}

/** Every list of the API is one of objects; whoever reads the entries relies on it. */
function checkEntries(action: string, entries: readonly unknown[]): readonly unknown[] {
  const at = entries.findIndex((entry) => typeof entry !== "object" || entry === null || Array.isArray(entry));
  if (at === -1) return entries;
  throw noList(action, `${describe(entries[at])} as entry ${at + 1}`);
}

function hasNext(data: object): boolean {
  const links = "_links" in data ? data._links : undefined;
  return typeof links === "object" && links !== null && "next" in links && Boolean(links.next);
}

function noList(action: string, what: string): Vb365Error {
  return new Vb365Error(`Cannot ${action}: the server answered ${what} instead of a list`, {
    code: "unexpected-answer",
  });
}
