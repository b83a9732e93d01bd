/** The flags that say which tenants of a manifest are meant, and how many at once. */

import { usage } from "../../cli/errors.ts";
import type { Options } from "../../cli/flags/options.ts";

/** One of so many parts of a manifest. */
export interface Shard {
  /** Counted from 1. */
  readonly number: number;
  readonly count: number;
}

const places = { kind: "number", range: [1, 256], isWhole: true } as const;

export const manifestOptions = {
  "shard": {
    kind: "text",
    value: "I/N",
    summary: "Only the I-th of N parts, the same tenants on every machine, for several that share the work",
  },
  "per-server": {
    ...places,
    value: "NUMBER",
    summary: "How many tenants at once on one server; 4 when nothing is said",
  },
  "at-once": { ...places, value: "NUMBER", summary: "How many tenants at once in all; 16 when nothing is said" },
} as const satisfies Options;

/** Reads `I/N`. */
export function readShard(text: string | undefined): Shard {
  if (text === undefined) return { number: 1, count: 1 };
  const [number = 0, count = 0] = /^(\d{1,4})\/(\d{1,4})$/.exec(text)?.slice(1).map(Number) ?? [];
  if (number >= 1 && count >= 1 && number <= count) return { number, count };
  throw usage(`--shard takes I/N, as 1/4, not "${text}"`, "The first of four is 1/4 and the last 4/4.");
}
