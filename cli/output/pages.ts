/** Passes the pages of long lists on, and holds what is made of them in little room. */

import type { Listing } from "../../mod.ts";
import { Vb365Error } from "../../secrets.ts";
import type { Clock } from "../connection/clock.ts";
import type { Host } from "../host.ts";

/** After how many entries what they have left behind is cleared away, and after how many where time is short. */
const [wasteEntries, mostWaste] = [1000, 10_000];
/** Where time is short, clearing before that may take one part in so many of it. */
const shareOfClearing = 5;

/** What entries that were worked on have left behind. */
export class Waste {
  readonly #clear: (() => Promise<void>) | undefined;
  readonly #relieve: (() => Promise<void>) | undefined;
  #entries = 0;
  #clearedAt = -Infinity;
  #took = 0;

  constructor({ collectGarbage, relieveMemory }: Pick<Host, "collectGarbage" | "relieveMemory">) {
    this.#clear = collectGarbage;
    this.#relieve = relieveMemory;
  }

  /** Clears it away in the middle of a page, if it is so large that much has come together already. */
  async relieve(): Promise<void> {
    await this.#relieve?.();
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
  /** The time that the command has, for the work on it too. */
  readonly clock: Clock;
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

/** How many entries are worked on at once. */
const pieceEntries = 100;

/**
 * Hands the entries of a list on, some at a time; nothing of it is held.
 *
 * @param put Takes some; false when no more are wanted.
 * @throws {Vb365Error} `timeout` when the time of the command is over.
 */
export async function passOn<T>(
  list: Listing<T>,
  { waste, clock, turns }: PassOptions,
  put: (entries: readonly T[]) => Promise<unknown>,
): Promise<void> {
  const iterator = list.pages()[Symbol.asyncIterator]();
  // A page is the business of one call, so that none is held while the next one comes.
  const next = async (): Promise<number> => {
    const { done, value: page = [] } = await iterator.next();
    for (let at = 0; at < page.length; at += pieceEntries) {
      clock.check();
      if (await put(page.slice(at, at + pieceEntries)) === false) return -1;
      await waste.relieve();
    }
    return done ? -1 : page.length;
  };
  // Cleared before the next one has its turn; a page itself is gone by then.
  const nextAndClear = async () => {
    const count = await next();
    if (count > 0) await waste.passed(count, clock.isLimited);
    return count;
  };
  try {
    while (await (turns ? turns.take(nextAndClear) : nextAndClear()) >= 0);
  } finally {
    // A page that has not come yet is not waited for.
    iterator.return?.().catch(() => {});
  }
}

/** The most that a text may take which is held until it is whole. */
const mostBytes = 128 * 1024 * 1024;

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

function tooLarge(): Vb365Error {
  return new Vb365Error(`Cannot hold the list: its text has more than ${mostBytes / 1024 / 1024} MB`, {
    code: "unexpected-answer",
    reason: "too-large",
    hint: "Ask for less of it, or take it line by line: --output jsonl, without --out-file.",
  });
}
