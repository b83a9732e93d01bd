/** Says which command was meant by a word that is none. */

import type { Index } from "./command.ts";
import { usage } from "./errors.ts";
import { type Unknown, wordsAfter } from "./find.ts";
import { nearest } from "./flags/suggest.ts";

/** Makes the error for it. A word after a flag may be a value that slipped out, even a secret: it is not repeated. */
export async function refusalOfWord(index: Index, { words, typed, afterFlag }: Unknown): Promise<Error> {
  const word = typed.length > 64 ? "..." : typed;
  const known = [...wordsAfter(index, words).keys()];
  const habit = words === "" ? commandMeant(index, word) : habitual(index, words, word);
  if (habit !== undefined) {
    const told = `"${[words, word].join(" ").trim()}" is no command`;
    return usage(told, `Did you mean "vb365 ${habit}"?`);
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
  return usage(told, isCmdlet ? await hintForCmdlet(index, word) : hint);
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
async function hintForCmdlet(index: Index, cmdlet: string): Promise<string> {
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
