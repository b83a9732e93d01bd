/** Secrets as one JSON object: how another program hands over several at once. */

import type { Secrets } from "./_command.ts";
import { waysOf } from "./_globals.ts";
import { nearest } from "./_suggest.ts";
import { usage } from "./_usage.ts";

/**
 * Reads the object of `--secrets-stdin`.
 *
 * @param text The JSON.
 * @param declared The secrets that the command knows.
 * @returns The values by the names of the secrets.
 */
export function readSecrets(text: string, declared: Secrets): ReadonlyMap<string, string> {
  const names = new Map(Object.keys(declared).map((name) => [waysOf(name).key.toLowerCase(), name]));
  return new Map(
    Object.entries(readObject(text)).map(([key, value]) => {
      const name = names.get(key.toLowerCase());
      if (name === undefined) throw unknownKey(key, Object.keys(declared).map((known) => waysOf(known).key));
      if (typeof value !== "string" || value === "") throw usage(`"${key}" of --secrets-stdin is no text or empty`);
      return [name, value];
    }),
  );
}

/** JSON.parse repeats the text in its message, and the text is secret. */
function readObject(text: string): object {
  try {
    const data: unknown = JSON.parse(text);
    if (typeof data === "object" && data !== null && !Array.isArray(data)) return data;
  } catch {
    // Said below, without the text.
  }
  throw usage("Cannot read --secrets-stdin: standard input holds no JSON object");
}

function unknownKey(key: string, known: readonly string[]): Error {
  const near = nearest(key, known);
  return usage(
    `"${key}" of --secrets-stdin is no secret of this command`,
    near ? `Did you mean "${near}"?` : `Known are ${known.join(", ")}.`,
  );
}
