/** Says what can come next on a command line, for the completion scripts. */

import type { Command, Index } from "./command.ts";
import type { Option } from "./flags/options.ts";
import { findCommand, wordsAfter } from "./find.ts";
import { optionsOf } from "./flags/parse.ts";

/** What can stand at the end of some words; each word comes with a colon in front. */
export async function complete(index: Index, marked: readonly string[]): Promise<string> {
  const typed = marked.map((word) => word.replace(/^:/, ""));
  const words = joinEquals(typed);
  const current = words.at(-1) ?? "";
  // What bash has split off stays where it is: only the rest of the word is to be offered.
  const before = current === typed.at(-1) ? 0 : current.indexOf("=") + 1;
  const found = findCommand(index, words.slice(0, -1));
  const candidates = found.kind === "group"
    ? wordsAfter(index, found.words)
    : found.kind === "command"
    ? await afterCommand(index, found.words, found.rest, current)
    : new Map<string, string>();
  return [...candidates].filter(([value]) => value.toLowerCase().startsWith(current.toLowerCase()))
    .map(([value, summary]) => `${value.slice(before)}\t${summary ?? "Commands"}\n`).join("");
}

async function afterCommand(
  index: Index,
  words: string,
  rest: readonly string[],
  current: string,
): Promise<ReadonlyMap<string, string | undefined>> {
  const { command } = await index[words]?.load() ?? {};
  if (!command) return new Map();
  const options = optionsOf(command);
  const [name, value] = current.split("=", 2);
  if (value !== undefined) return choices(options[name?.slice(2) ?? ""], `${name}=`);
  const before = options[rest.at(-1)?.slice(2) ?? ""];
  if (before && before.kind !== "switch") return choices(before, "");
  if (current.startsWith("-")) {
    return new Map(Object.entries(options).map(([flag, { summary }]) => [`--${flag}`, summary]));
  }
  return argumentsOf(command);
}

function choices(option: Option | undefined, start: string): Map<string, string | undefined> {
  return new Map(option?.choices?.map((choice) => [`${start}${choice}`, option.summary]));
}

function argumentsOf({ argumentChoices = {} }: Command): Map<string, string | undefined> {
  return new Map(Object.entries(argumentChoices).flatMap(([name, choices]) => choices.map((choice) => [choice, name])));
}

/** bash hands `--output=json` over as three words. */
function joinEquals(words: readonly string[]): string[] {
  const joined: string[] = [];
  for (const word of words) {
    const isBehind = joined.at(-1)?.startsWith("--") && (word === "=" || joined.at(-1)?.endsWith("="));
    if (isBehind) joined.push(`${joined.pop()}${word}`);
    else joined.push(word);
  }
  return joined;
}
