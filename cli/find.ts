/** Which command the words of a command line mean. */

import type { Index } from "./command.ts";
import { globalOptions } from "./flags/common.ts";
import { nearest } from "./flags/suggest.ts";

/** What the words mean: a command, a group of commands, or nothing known. */
export type Found =
  | { readonly kind: "command"; readonly words: string; readonly rest: readonly string[] }
  | { readonly kind: "group"; readonly words: string; readonly rest: readonly string[] }
  | { readonly kind: "unknown"; readonly message: string; readonly hint: string };

/** Finds the command. Flags that every command has may stand before its words. */
export function findCommand(index: Index, argv: readonly string[]): Found {
  const flags: string[] = [];
  let words = "";
  for (let at = 0; at < argv.length; at++) {
    const argument = argv[at] ?? "";
    if (argument.startsWith("-")) {
      flags.push(argument);
      if (takesNext(argument)) flags.push(...argv.slice(++at, at + 1));
      continue;
    }
    const longer = `${words} ${argument.toLowerCase()}`.trim();
    if (index[longer]) return { kind: "command", words: longer, rest: [...flags, ...argv.slice(at + 1)] };
    if (wordsAfter(index, longer).size === 0) return unknown(index, words, argument, flags.length > 0);
    words = longer;
  }
  return { kind: "group", words, rest: flags };
}

/** Whether a flag before the command takes the next argument with it. */
function takesNext(flag: string): boolean {
  const known: Readonly<Record<string, { kind: string; short?: string }>> = globalOptions;
  const name = flag.toLowerCase();
  if (/[=:]/.test(name)) return false;
  const option = known[name.slice(2)] ?? Object.values(known).find(({ short }) => short && name === `-${short}`);
  if (option) return option.kind !== "switch";
  return /^--(password|token)(-env|-file)?$/.test(name);
}

/** A word after a flag may be a value that slipped out, even a secret: it is not repeated. */
function unknown(index: Index, words: string, word: string, afterFlag: boolean): Found {
  const known = [...wordsAfter(index, words).keys()];
  const near = nearest(word, known);
  const told = near || !afterFlag ? `"${[words, word].join(" ").trim()}" is no command` : "There is no command first";
  const next = words === "" ? "vb365 --help" : `vb365 ${words} --help`;
  const hint = near
    ? `Did you mean "vb365 ${[words, near].join(" ").trim()}"?`
    : afterFlag
    ? `Flags stand after the words of a command. Run "${next}" for the list of commands.`
    : `Run "${next}" for the list of commands.`;
  return { kind: "unknown", message: told, hint };
}

/** The words that can follow these words, each with its summary when it ends a command. */
export function wordsAfter(index: Index, words: string): Map<string, string | undefined> {
  const start = words === "" ? "" : `${words} `;
  const found = new Map<string, string | undefined>();
  for (const [name, entry] of Object.entries(index)) {
    if (!name.startsWith(start)) continue;
    const [next = "", ...more] = name.slice(start.length).split(" ");
    found.set(next, more.length === 0 ? entry.summary : found.get(next));
  }
  return found;
}
