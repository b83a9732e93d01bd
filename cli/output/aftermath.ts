/** What is said when something fails, or is stopped, after a request that writes. */

import { Vb365Error } from "../../secrets.ts";
import { failureOf, Interrupted } from "../errors.ts";
import type { Values } from "../flags/options.ts";
import { isCheck, unknownState } from "./check.ts";
import { sayWrites, type Writes } from "./writes.ts";

/** What was sent when the user stopped the run, and how to look what became of it. */
export function interrupted({ open, done }: Writes): Interrupted {
  const sent = open.length === 0 ? "" : ` ${sayWrites(open)} was sent and not answered: it may have taken effect.`;
  const before = done.length === 0 ? "" : ` Done before: ${sayWrites(done)}.`;
  const paths = [...new Set(open.map(({ path }) => path))];
  const hint = `Look before you do it again: ${paths.map((path) => `vb365 api GET ${path}`).join(", ")}`;
  return new Interrupted(`Interrupted.${sent}${before}`, paths.length === 0 ? null : hint);
}

/** Codes whose message says already what was done. */
const tells = new Set(["partly-done", "outcome-unknown"]);

/** What fails after a write says that it was done. */
export function withWrites(error: unknown, { done }: Writes): unknown {
  if (error instanceof Interrupted || done.length === 0) return error;
  if (!(error instanceof Vb365Error) || tells.has(error.code) || error.reason === "output") return error;
  const { message, code, reason, status, hint, details, cause } = error;
  const isUsage = code === "invalid-input" || code === "unsupported";
  return new Vb365Error(`${message}. Done before: ${sayWrites(done)}`, {
    // Exit code 2 promises that nothing was sent.
    code: isUsage ? "failed" : code,
    ...{ reason, status, hint, details, cause },
  });
}

/** The exit code of a failure; for a check it says that the state is unknown. */
export function exitCodeOf(values: Values, code: number): number {
  return isCheck(values) ? unknownState : code;
}

/** What kept data from being written, as an error of this program. */
export function outputFailure(error: unknown): Vb365Error {
  if (error instanceof Vb365Error) return error;
  const why = error instanceof Error
    ? lowered(error.message).replace(/ \(os error \d+\)$/, "")
    : "the system does not say why";
  return new Vb365Error(`Cannot write the output: ${why}`, { code: "failed", reason: "output", cause: error });
}

/** The error for a write that was done and whose result could not go where it should; it stands on another stream. */
export function resultLost({ done }: Writes, error: unknown, stream: "output" | "error"): Vb365Error {
  const { message } = failureOf(error);
  return new Vb365Error(`${sayWrites(done)} was done, but its result could not be written: ${message}`, {
    code: "failed",
    reason: "output",
    hint: `What came back stands on standard ${stream}. Do not do it again.`,
    cause: error,
  });
}

function lowered(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
