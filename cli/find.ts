/** Which command the words of a command line mean. */

import type { Index } from "./command.ts";
import { connectionSecrets, globalOptions, optionsOfSecrets } from "./flags/common.ts";
import type { Options } from "./flags/options.ts";

/** What the words mean: a command, a group of commands, or nothing known. */
export type Found =
  | { readonly kind: "command"; readonly words: string; readonly rest: readonly string[] }
  | { readonly kind: "group"; readonly words: string; readonly rest: readonly string[] }
  | Unknown;

/** A word that is no command, and what stands before it. */
export interface Unknown {
  readonly kind: "unknown";
  readonly words: string;
  readonly typed: string;
  readonly afterFlag: boolean;
}

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
    if (Object.hasOwn(index, longer)) {
      return { kind: "command", words: longer, rest: [...flags, ...argv.slice(at + 1)] };
    }
    if (!beginsCommand(index, longer)) {
      return { kind: "unknown", words, typed: argument, afterFlag: flags.length > 0 };
    }
    words = longer;
  }
  return { kind: "group", words, rest: flags };
}

/** Whether more words make a command of these. */
function beginsCommand(index: Index, words: string): boolean {
  return Object.keys(index).some((name) => name.startsWith(`${words} `));
}

/** Whether a flag before the command takes the next argument with it. */
function takesNext(flag: string): boolean {
  const known: Options = { ...globalOptions, ...optionsOfSecrets(connectionSecrets) };
  const name = flag.toLowerCase();
  if (/[=:]/.test(name)) return false;
  const own = Object.hasOwn(known, name.slice(2)) ? known[name.slice(2)] : undefined;
  const option = own ?? Object.values(known).find(({ short }) => short && name === `-${short}`);
  if (option) return option.kind !== "switch";
  // A secret has no such flag; who tries it anyway has put the secret behind it.
  return Object.hasOwn(connectionSecrets, name.slice(2));
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
