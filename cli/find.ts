/** Which command the words of a command line mean. */

import type { Index } from "./command.ts";
import { connectionSecrets, globalOptions, optionsOfSecrets } from "./flags/common.ts";
import type { Options } from "./flags/options.ts";
import { nearest } from "./flags/suggest.ts";

/** What the words mean: a command, a group of commands, or nothing known. */
export type Found =
  | { readonly kind: "command"; readonly words: string; readonly rest: readonly string[] }
  | { readonly kind: "group"; readonly words: string; readonly rest: readonly string[] }
  | { readonly kind: "unknown"; readonly message: string; readonly hint: string; readonly cmdlet?: string };

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
    if (!beginsCommand(index, longer)) return unknown(index, words, argument, flags.length > 0);
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

/** A word after a flag may be a value that slipped out, even a secret: it is not repeated. */
function unknown(index: Index, words: string, typed: string, afterFlag: boolean): Found {
  const word = typed.length > 64 ? "..." : typed;
  const known = [...wordsAfter(index, words).keys()];
  const habit = words === "" ? commandMeant(index, word) : habitual(index, words, word);
  if (habit !== undefined) {
    const told = `"${[words, word].join(" ").trim()}" is no command`;
    return { kind: "unknown", message: told, hint: `Did you mean "vb365 ${habit}"?` };
  }
  const near = nearest(word, known);
  const told = near || !afterFlag ? `"${[words, word].join(" ").trim()}" is no command` : "There is no command first";
  const next = words === "" ? "vb365 --help" : `vb365 ${words} --help`;
  const hint = near
    ? `Did you mean "vb365 ${[words, near].join(" ").trim()}"?`
    : afterFlag
    ? `Flags stand after the words of a command. Run "${next}" for the list of commands.`
    : `Run "${next}" for the list of commands.`;
  const isCmdlet = words === "" && /^[a-z]+-[a-z]+\d*[a-z]*$/i.test(word);
  return { kind: "unknown", message: told, hint, ...(isCmdlet && { cmdlet: word }) };
}

/** What other programs call a verb. */
const verbs: ReadonlyMap<string, readonly string[]> = new Map([
  ["delete", ["remove"]],
  ["rm", ["remove"]],
  ["del", ["remove"]],
  ["ls", ["list"]],
  ["dir", ["list"]],
  ["show", ["get", "list"]],
  ["describe", ["get", "list"]],
  ["view", ["get", "list"]],
  ["create", ["add", "new"]],
  ["new", ["add", "create"]],
  ["edit", ["set"]],
  ["update", ["set"]],
  ["modify", ["set"]],
]);

function habitual(index: Index, words: string, word: string): string | undefined {
  const known = wordsAfter(index, words);
  const verb = verbs.get(word.toLowerCase())?.find((each) => known.has(each));
  return verb && `${words} ${verb}`;
}

/** A first word that is a flag here, or one of a command that other programs have. */
function commandMeant(index: Index, word: string): string | undefined {
  const meant = new Map([
    ["version", "--version"],
    ["/?", "--help"],
    ["?", "--help"],
    ["man", "--help"],
    ["signin", "login"],
    ["signout", "logout"],
    ["connect", "login"],
    ["disconnect", "logout"],
    ["organization", "org"],
    ["organizations", "org"],
    ["certificate", "cert"],
    ["ping", "doctor"],
    ["rest", "api"],
  ]).get(word.toLowerCase());
  return meant === undefined || meant.startsWith("-") || wordsAfter(index, "").has(meant) ? meant : undefined;
}

/** The commands that mirror a cmdlet, for those who type its name; only here all commands are loaded. */
export async function hintForCmdlet(index: Index, cmdlet: string): Promise<string> {
  const commands = await Promise.all(Object.values(index).map((entry) => entry.load()));
  const mirrors = new Map(
    commands.map(({ command }) => [command.words, command.mirrors?.match(/\b[A-Z]\w+-\w+/g) ?? []]),
  );
  const names = [...new Set([...mirrors.values()].flat())];
  const wanted = names.find((name) => name.toLowerCase() === cmdlet.toLowerCase()) ?? nearest(cmdlet, names);
  const found = [...mirrors].filter(([, cmdlets]) => cmdlets.some((name) => name === wanted)).map(([words]) => words);
  if (found.length === 0) {
    return `No command mirrors that cmdlet. "vb365 --help" lists them; "vb365 api" sends any request.`;
  }
  return `${wanted} is ${found.map((words) => `"vb365 ${words}"`).join(" or ")} here.`;
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
