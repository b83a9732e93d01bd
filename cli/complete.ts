/** Says what can come next on a command line, for the completion scripts. */

import type { Command, Index } from "./command.ts";
import type { NamedKind } from "./connection/known_names.ts";
import { connectionOptions, generalOptions } from "./flags/common.ts";
import type { Option, Options } from "./flags/options.ts";
import type { Host } from "./host.ts";
import { load } from "./lazy.ts";
import { findCommand, wordsAfter } from "./find.ts";
import { optionsOf } from "./flags/parse.ts";
import { inOneLine } from "./output/gate.ts";

/** What can stand at the end, and whether a file can: a shell offers files only where the program says so. */
interface Candidates {
  readonly values: ReadonlyMap<string, string | undefined>;
  readonly files?: boolean;
}

/** The line that tells a completion script to offer files as well. */
const filesToo = ":files\n";
const nothing: Candidates = { values: new Map() };

/** What can stand at the end of some words; each word comes with a colon in front. */
export async function complete(index: Index, marked: readonly string[], open: () => Promise<Host>): Promise<string> {
  const typed = marked.map((word) => word.replace(/^:/, ""));
  const words = joinSigns(typed);
  const current = words.at(-1) ?? "";
  // What bash has split off stays where it is: only the rest of the word is to be offered.
  const before = current === typed.at(-1) ? 0 : current.length - (typed.at(-1) ?? "").replace(/^[=:]$/, "").length;
  const found = findCommand(index, words.slice(0, -1));
  const { values, files } = found.kind === "group"
    ? await afterGroup(index, { words: found.words, rest: words.slice(0, -1), current, open })
    : found.kind === "command"
    ? await afterCommand(index, { ...found, current, open })
    : nothing;
  const fitting = [...values].filter(([value]) =>
    value.toLowerCase().startsWith(current.toLowerCase()) && inOneLine(value) === value
  );
  return fitting.map(([value, summary]) => `${value.slice(before)}\t${summary ?? "Commands"}\n`).join("") +
    (files ? filesToo : "");
}

/** Flags that all commands have can stand in front of the command. */
async function afterGroup(index: Index, place: Place): Promise<Candidates> {
  const options = { ...connectionOptions, ...generalOptions };
  const values = await flagValues(options, place);
  if (values !== undefined) return values;
  return { values: place.current.startsWith("-") ? flagsOf(options) : wordsAfter(index, place.words) };
}

interface Place {
  readonly words: string;
  readonly rest: readonly string[];
  readonly current: string;
  /** Gives the machine, for the names that only it knows. */
  open(): Promise<Host>;
}

async function afterCommand(index: Index, place: Place): Promise<Candidates> {
  const { words, current } = place;
  const { command } = await index[words]?.load() ?? {};
  if (!command) return nothing;
  const options = optionsOf(command);
  const values = await flagValues(options, place);
  if (values !== undefined) return values;
  if (current.startsWith("-")) return { values: flagsOf(options) };
  return await argumentsOf(command, place);
}

/** The values of the flag that stands in front or in the same word; undefined when there is none. */
async function flagValues(options: Options, place: Place): Promise<Candidates | undefined> {
  const { rest, current } = place;
  const [, flag, sign] = /^--([\w-]+)([=:])/.exec(current) ?? [];
  if (flag !== undefined) return await valuesOf(flag, options[flag], place, `--${flag}${sign}`);
  const last = rest.at(-1) ?? "";
  const option = last.startsWith("--") ? options[last.slice(2)] : undefined;
  if (option && option.kind !== "switch") return await valuesOf(last.slice(2), option, place, "");
  return undefined;
}

function flagsOf(options: Options): Map<string, string> {
  return new Map(Object.entries(options).map(([flag, { summary }]) => [`--${flag}`, summary]));
}

async function valuesOf(name: string, option: Option | undefined, place: Place, start: string): Promise<Candidates> {
  if (!option) return nothing;
  const known = option.choices ?? await namesOf(name, place) ?? [];
  const isFile = option.kind === "file" || /^(FILE|FOLDER)$/.test(option.value ?? "") || name === "certificates";
  return { values: new Map(known.map((value) => [start + value, option.summary])), files: isFile };
}

async function argumentsOf({ argumentChoices = {}, arguments: all = {} }: Command, place: Place): Promise<Candidates> {
  const values = new Map(
    Object.entries(argumentChoices).flatMap(([name, choices]) => choices.map((choice) => [choice, name] as const)),
  );
  const names = Object.keys(all).map((name) => name.replace(/[?.]+$/, ""));
  for (const name of names) for (const value of await namesOf(name, place) ?? []) values.set(value, name);
  return { values, files: names.some((name) => /^(pfx|files?|manifest)$/.test(name)) };
}

/** What is called the same means the same, wherever it stands. */
async function namesOf(name: string, { rest, open }: Place): Promise<readonly string[] | undefined> {
  if (/^(api-version|serve)$/.test(name)) return [...(await facts()).versionNames];
  if (name === "region") return [...(await facts()).regionNames];
  const isProfile = /^profiles?$/.test(name);
  const kind = serverKinds.find((kind) => spellings[kind].test(name));
  if (!isProfile && kind === undefined) return undefined;
  const { profileNames, serverNames } = await load<typeof import("./connection/known_names.ts")>(
    import.meta,
    "./connection/known_names.ts",
  );
  const host = await open();
  return await (kind === undefined ? profileNames(host) : serverNames(host, kind, rest)).catch(() => []);
}

/** What arguments and flags call that has a name on the server. */
const spellings: Readonly<Record<NamedKind, RegExp>> = {
  organization: /^organizations?$/,
  job: /^jobs?$/,
  repository: /^repositor(y|ies)$/,
  proxy: /^prox(y|ies)$/,
  role: /^roles?$/,
};
const serverKinds = Object.keys(spellings) as NamedKind[];

async function facts(): Promise<typeof import("../mod.ts")> {
  return await load<typeof import("../mod.ts")>(import.meta, "../mod.ts");
}

/** bash hands `--output=json` and `--output:json` over as three words. */
function joinSigns(words: readonly string[]): string[] {
  const joined: string[] = [];
  for (const word of words) {
    const isBehind = joined.at(-1)?.startsWith("--") && (/^[=:]$/.test(word) || /[=:]$/.test(joined.at(-1) ?? ""));
    if (isBehind) joined.push(`${joined.pop()}${word}`);
    else joined.push(word);
  }
  return joined;
}
