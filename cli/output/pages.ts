/** Passes the pages of long lists on, and holds what is made of them in little room. */

import type { Listing } from "../../mod.ts";
import { Vb365Error } from "../../secrets.ts";

/** After how many entries what they have left behind is cleared away, and after how many where time is short. */
const [wasteEntries, mostWaste] = [1000, 10_000];
/** Where time is short, clearing before that may take one part in so many of it. */
const shareOfClearing = 5;

/** What entries that were worked on have left behind. */
export class Waste {
  readonly #clear: (() => Promise<void>) | undefined;
  #entries = 0;
  #clearedAt = -Infinity;
  #took = 0;

  /** @param clear Clears memory at once. */
  constructor(clear: (() => Promise<void>) | undefined) {
    this.#clear = clear;
  }

  /** Takes note of more of them; now and then what they have left behind is cleared away. */
  async passed(entries: number, isTimed = false): Promise<void> {
    this.#entries += entries;
    if (this.#entries < wasteEntries || (isTimed && this.#canWait)) return;
    this.#entries = 0;
    const started = performance.now();
    await this.#clear?.();
    this.#clearedAt = performance.now();
    this.#took = this.#clearedAt - started;
  }

  get #canWait(): boolean {
    return this.#entries < mostWaste && performance.now() - this.#clearedAt < this.#took * (shareOfClearing - 1);
  }
}

/** How pages are passed on. */
export interface PassOptions {
  readonly waste: Waste;
  /** How long all of it may take; what is done with the pages takes a little besides the waiting for them. */
  readonly seconds: number | undefined;
  /** Lets one page at a time come, where several lists are read; at once when undefined. */
  readonly turns?: Turns | undefined;
}

/** Lets one do something at a time; the others wait for their turn. */
export class Turns {
  #last: Promise<unknown> = Promise.resolve();

  /** Does it when it is its turn. */
  take<T>(work: () => Promise<T>): Promise<T> {
    const mine = this.#last.then(work);
    this.#last = mine.catch(() => {});
    return mine;
  }
}

/**
 * Hands each page of a list on; nothing of it is held.
 *
 * @param put Takes a page. Each is the business of one call, so that none is held while the next one comes.
 * @throws {Vb365Error} `timeout` for a list that takes too long.
 */
export async function passOn<T>(
  list: Listing<T>,
  { waste, seconds = Infinity, turns }: PassOptions,
  put: (page: readonly T[]) => Promise<void>,
): Promise<void> {
  const iterator = list.pages()[Symbol.asyncIterator]();
  const next = async (): Promise<number> => {
    const { done, value: page = [] } = await iterator.next();
    if (done) return -1;
    await put(page);
    return page.length;
  };
  // Cleared before the next one has its turn; a page itself is gone by then.
  const nextAndClear = async () => {
    const count = await next();
    if (count > 0) await waste.passed(count, seconds < Infinity);
    return count;
  };
  await inTurns(() => turns ? turns.take(nextAndClear) : nextAndClear(), seconds).finally(() => iterator.return?.());
}

/** Does it until nothing is left, or the time is over. */
async function inTurns(next: () => Promise<number>, seconds: number): Promise<void> {
  const end = performance.now() + (seconds + 0.5) * 1000;
  while (await next() >= 0) {
    if (performance.now() > end) throw tooLong(seconds);
  }
}

/** The most that a text may take which is held until it is whole. */
const mostBytes = 192 * 1024 * 1024;

/** The text of a list that is written when it is whole. It takes a quarter of the room that the entries would. */
export class KeptText {
  readonly #isArray: boolean;
  readonly #parts: string[] = [];
  #bytes = 0;

  /** @param isArray Whether the pieces are arrays of JSON in lines of their own, of which one is to become. */
  constructor(isArray: boolean) {
    this.#isArray = isArray;
  }

  /** Adds the text of a page. @throws {Vb365Error} `unexpected-answer` when there is no room for it */
  add(text: string): void {
    if (this.#isArray && text === "[]\n") return;
    this.#bytes += /[^\0-\xff]/.test(text) ? text.length * 2 : text.length;
    if (this.#bytes > mostBytes) throw tooLarge();
    if (this.#isArray) this.#parts.push(this.#parts.length === 0 ? "[\n" : ",\n", text.slice(2, -3));
    else this.#parts.push(text);
  }

  /** The whole of it, piece by piece. */
  *pieces(): Generator<string> {
    yield* this.#parts;
    if (this.#isArray) yield this.#parts.length === 0 ? "[]\n" : "\n]\n";
  }
}

function tooLong(seconds: number): Vb365Error {
  return new Vb365Error(`Cannot read the list: it has not ended within ${seconds} seconds`, {
    code: "timeout",
    hint: "Ask for less of it, or allow more time: --timeout.",
  });
}

function tooLarge(): Vb365Error {
  return new Vb365Error(`Cannot hold the list: its text has more than ${mostBytes / 1024 / 1024} MB`, {
    code: "unexpected-answer",
    reason: "too-large",
    hint: "Ask for less of it, or take it line by line: --output jsonl, without --out-file.",
  });
}
