/** What this module needs of JavaScript, said before a runtime that lacks it fails in the middle of something. */

import { Vb365Error } from "./error.ts";

/** What the runtime lacks; undefined when it has all. */
function lack(): string | undefined {
  if (!("toHex" in Uint8Array.prototype)) return "Uint8Array.toHex()";
  return "escape" in RegExp ? undefined : "RegExp.escape()";
}

/** Makes the error for a runtime that is too old; undefined when it is none. */
export function runtimeRefusal(action: string, cause?: unknown): Vb365Error | undefined {
  const what = lack();
  if (what === undefined) return undefined;
  return new Vb365Error(`Cannot ${action}: this JavaScript runtime has no ${what}`, {
    code: "unsupported",
    reason: "runtime",
    hint: "Use Deno 2.9 or newer, or the npm package on Node 22 or newer: it brings along what Node lacks.",
    cause,
  });
}

/** @throws {Vb365Error} `unsupported` when the runtime is too old */
export function requireRuntime(action: string): void {
  const refusal = runtimeRefusal(action);
  if (refusal) throw refusal;
}
