/** Times as shells and programs write them, and waiting. */

import { Vb365Error } from "./error.ts";

/** ISO 8601 as PowerShell ('o', 'u') and `date` write it; the offset is what makes a moment of it. */
const iso = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d(?::\d\d(?:[.,]\d{1,9})?)?) ?(Z|[+-]\d\d:?\d\d|[+-]\d\d)?$/i;
/** What ConvertTo-Json of Windows PowerShell makes of a DateTime: milliseconds since 1970 in UTC. */
const ticks = /^\\?\/Date\((-?\d{1,16})(?:[+-]\d{4})?\)\\?\/$/;
/** Day and month, in the order of some culture. */
const cultureBound = /^\d{1,4}([./-])\d{1,2}\1\d{1,4}\b[\d\s:.,/+-]*(am|pm)?$/i;

/**
 * Reads a time in every form that a shell makes of one and that says which moment is meant: ISO 8601 with an offset or Z
 * and any number of decimals, as `ToString('o')` has it, and `/Date(milliseconds)/` of Windows PowerShell.
 *
 * A time without an offset is refused, because it is another moment on another machine, and so is one whose order of day
 * and month depends on a culture, such as `11/26/2026 08:00:00`: that is what PowerShell makes of a DateTime in an argument.
 *
 * @param text The time.
 * @returns The moment in UTC, as ISO 8601 with milliseconds.
 * @throws {Vb365Error} `invalid-input` with the reason `time` when no moment is meant.
 *
 * @example
 * ```ts
 * import { readTime } from "../mod.ts";
 *
 * console.log(readTime("2026-01-01T13:15:00.0000000+01:00")); // 2026-01-01T12:15:00.000Z
 * ```
 */
export function readTime(text: string): string {
  const wanted = text.trim();
  const [, milliseconds] = ticks.exec(wanted) ?? [];
  const [, day, clock = "", offset] = iso.exec(wanted) ?? [];
  if (day !== undefined && offset === undefined) throw refusal(`"${wanted}" does not say its offset from UTC`);
  const time = new Date(milliseconds === undefined ? isoOf(day, clock, offset) : Number(milliseconds));
  if (!Number.isNaN(time.getTime())) return time.toISOString();
  if (cultureBound.test(wanted)) throw refusal(`what "${wanted}" means depends on the culture and the time zone`);
  throw refusal("it is no time");
}

/** The one spelling that every engine reads. */
function isoOf(day = "", clock: string, offset = ""): string {
  const [, hours, minutes = "00"] = /^([+-]\d\d):?(\d\d)?$/.exec(offset) ?? [];
  return `${day}T${clock.replace(/[.,](\d{1,3})\d*$/, ".$1")}${hours === undefined ? "Z" : `${hours}:${minutes}`}`;
}

function refusal(why: string): Vb365Error {
  return new Vb365Error(`Cannot read the time: ${why}`, {
    code: "invalid-input",
    reason: "time",
    hint: "Write it as 2026-01-01T12:15:00Z; in PowerShell as ('{0:o}' -f $time).",
  });
}

/** The longest time that a timer of the platform can wait; what is above it would end at once. */
const mostSeconds = 2_147_483;

/**
 * Reads a number of seconds to wait.
 *
 * @throws {Vb365Error} `invalid-input` for what no timer can wait.
 */
export function readSeconds(seconds: number, name: string): number {
  if (seconds > 0 && seconds <= mostSeconds) return seconds;
  throw new Vb365Error(`Cannot wait ${seconds} seconds: ${name} has to be above 0 and at most ${mostSeconds}`, {
    code: "invalid-input",
    reason: "seconds",
    hint: `Leave ${name} out for the usual time.`,
  });
}

/** Waits for so many milliseconds, or until the signal ends the waiting. */
export function pause(milliseconds: number, signal?: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(done, milliseconds);
    signal?.addEventListener("abort", done, { once: true });
    function done(): void {
      clearTimeout(timer);
      signal?.removeEventListener("abort", done);
      if (signal?.aborted) reject(signal.reason);
      else resolve();
    }
    if (signal?.aborted) done();
  });
}

/** Rings for what takes too long. Hardly anything does, so that one timer is enough for all that waits at the same time. */
export class Alarms {
  readonly #due = new Map<() => void, number>();
  #next = Infinity;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Rings after so many milliseconds, unless it is called off before. */
  set(ring: () => void, milliseconds: number): void {
    const due = performance.now() + milliseconds;
    this.#due.set(ring, due);
    if (due < this.#next) this.#wind(due);
  }

  /** Calls it off. */
  callOff(ring: () => void): void {
    this.#due.delete(ring);
    // A timer keeps a program from ending.
    if (this.#due.size === 0) this.#wind(Infinity);
  }

  #wind(next: number): void {
    clearTimeout(this.#timer);
    this.#next = next;
    if (next < Infinity) this.#timer = setTimeout(() => this.#ring(), Math.max(next - performance.now(), 0));
  }

  #ring(): void {
    const now = performance.now();
    const over = [...this.#due].filter(([, due]) => due <= now).map(([ring]) => ring);
    for (const ring of over) this.#due.delete(ring);
    this.#wind(Math.min(...this.#due.values()));
    for (const ring of over) ring();
  }
}
