/** Turns whatever went wrong into words and an exit code. */

import { type ErrorCode, Vb365Error } from "../secrets.ts";
import { explain, NotLoaded } from "./lazy.ts";
import { paragraph } from "./output/gate.ts";
import { toAscii } from "./output/text.ts";

/** The user has stopped the work: exit code 130. */
export class Interrupted extends Error {
  override name = "Interrupted";

  constructor(message: string, readonly hint: string | null = null) {
    super(message);
  }
}

/** The user was asked and said no: an exit code of its own, so that a script neither goes on nor takes it for a failure. */
export class Declined extends Error {
  override name = "Declined";
}

/** What is written of a failure. */
export interface Failure {
  readonly exitCode: number;
  readonly code: string;
  readonly message: string;
  readonly status: number | null;
  readonly hint: string | null;
}

const exitCodes: Readonly<Record<ErrorCode, number>> = {
  "invalid-input": 2,
  "unsupported": 2,
  "not-connected": 3,
  "not-trusted": 3,
  "timeout": 3,
  "sign-in-refused": 4,
  "partly-done": 5,
  "not-found": 6,
  "refused": 1,
  "failed": 1,
  "unexpected-answer": 1,
  "outcome-unknown": 1,
};

const interruptedCode = 130;
const declinedCode = 7;

/** Judges an error. */
export function failureOf(error: unknown): Failure {
  if (error instanceof Interrupted) {
    return { exitCode: interruptedCode, code: "interrupted", message: error.message, status: null, hint: error.hint };
  }
  if (error instanceof Declined) {
    return { exitCode: declinedCode, code: "declined", message: error.message, status: null, hint: null };
  }
  // The module loads its package with the first request, by itself.
  const missing = error instanceof NotLoaded ? error : explain(error, import.meta);
  if (missing) return { exitCode: 1, code: "not-loaded", message: missing.message, status: null, hint: missing.hint };
  if (error instanceof Vb365Error) {
    const { code, message, status = null, hint = null } = error;
    return { exitCode: exitCodes[code], code, message, status, hint };
  }
  return {
    exitCode: 1,
    code: "internal-error",
    message: error instanceof Error ? `${error.name}: ${error.message}` : "Something that is no error was thrown",
    status: null,
    hint: "This should not happen: please report it with the command, but without its secrets.",
  };
}

/** Writes a failure as one JSON object on one line. */
export function failureAsJson({ code, message, status, hint }: Failure): string {
  return `${toAscii(JSON.stringify({ error: { code, message, status, hint } }))}\n`;
}

/** Writes a failure for people, to stand behind the word that says it is one. */
export function failureAsText({ message, hint }: Failure): string {
  return `${paragraph(message)}\n${hint === null ? "" : `${paragraph(hint)}\n`}`;
}

/** What lies below an error, for `--verbose`. */
export function causesOf(error: unknown): string {
  const lines: string[] = [];
  for (let cause = error; cause instanceof Error && lines.length < 5; cause = cause.cause) {
    if (cause !== error) lines.push(`Caused by: ${paragraph(`${cause.name}: ${cause.message}`)}\n`);
    else if (!(error instanceof Vb365Error)) lines.push(`${paragraph(cause.stack ?? "")}\n`);
  }
  return lines.join("");
}

/** Makes the error for a wrong call. */
export function usage(message: string, hint?: string): Vb365Error {
  return new Vb365Error(message, { code: "invalid-input", reason: "usage", hint });
}

/** What is wrong with a call, collected so that all of it is said at once. */
export class Mistakes {
  readonly #found = new Map<string, Vb365Error>();

  /** Each in its own words. */
  get messages(): readonly string[] {
    return [...this.#found.keys()];
  }

  /** Adds one; the same one counts once. */
  add(mistake: Vb365Error): void {
    if (!this.#found.has(mistake.message)) this.#found.set(mistake.message, mistake);
  }

  /** Does something, and adds what is refused; undefined then. */
  try<T>(work: () => T): T | undefined {
    try {
      return work();
    } catch (error) {
      if (!(error instanceof Vb365Error)) throw error;
      this.add(error);
      return undefined;
    }
  }

  /** @throws {Vb365Error} when there is any */
  refuse(): void {
    const [first, ...others] = this.#found.values();
    if (first === undefined) return;
    if (others.length === 0) throw first;
    const hints = new Set([first, ...others].flatMap(({ hint }) => hint ?? []));
    const [start = ""] = /^Cannot .*?: /s.exec(first.message) ?? [];
    const rest = others.map(({ message }) => message.startsWith(start) ? message.slice(start.length) : message);
    throw usage([first.message, ...rest].join("; "), hints.size === 0 ? undefined : [...hints].join(" "));
  }
}
