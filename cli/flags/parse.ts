/** Reads the flags and arguments of one command. */

import type { Given, Option, Options, Value, Values } from "./options.ts";
import { nearest } from "./suggest.ts";
import { Mistakes, usage } from "../errors.ts";
import { load } from "../lazy.ts";
import { isSecretName, type Vb365Error } from "../../secrets.ts";
import { type Command, shownArgument } from "../command.ts";
import { connectionSecrets, generalOptions, globalOptions, optionsOfSecrets, outputFormats } from "./common.ts";
import type { KnownFlags } from "./mistyped.ts";

/** Reads true and false, also as PowerShell writes them. */
export function readBoolean(text: string): boolean | undefined {
  const word = text.toLowerCase().replace(/^\$/, "");
  return word === "true" ? true : word === "false" ? false : undefined;
}

/**
 * Reads the value of a flag or of the variable that stands in for it.
 *
 * @param option What it takes.
 * @param source The flag or the variable, for messages.
 * @param text What was given.
 */
export function readValue(option: Option, source: string, text: string): string | number | boolean | readonly string[] {
  if (text === "" && !option.mayBeEmpty) throw usage(`${source} is empty`);
  refuseContent(source, text);
  if (option.kind === "file") refuseForm(source, text);
  if (option.kind === "number") return readNumber(option, source, text);
  if (option.kind === "switch") {
    const value = readBoolean(text);
    if (value === undefined) throw usage(`${source} takes true or false`);
    return value;
  }
  const word = option.choices ? readChoice(option.choices, source, text) : text;
  return option.kind === "list" ? [word] : word;
}

/** The most letters of a value: more are no name, and no path either. */
const mostLetters = 4096;

const contentHint = "Write it to a file, or pipe it and give - as the file.";

/** What stands on the command line is a name, a path or a word. Content of files is refused, and never repeated. */
function refuseContent(source: string, text: string): void {
  if (text.length > mostLetters) throw usage(`${source} takes at most ${mostLetters} letters`, contentHint);
  if (/^--(description|query)$/.test(source)) return;
  if (/^\s*\[?\s*\{[^]*["\]}]\s*$/.test(text)) throw usage(`${source} takes a name or a file, not JSON`, contentHint);
  if (/-----BEGIN |[\r\n]/.test(text)) throw usage(`${source} takes a name or a file, not several lines`, contentHint);
  if (/^MII[\w+/]{60,}=*$/.test(text)) throw usage(`${source} takes a name or a file, not Base64`, contentHint);
}

/** A form, as other programs take it in place of a file, is not repeated when it holds a secret. */
function refuseForm(source: string, text: string): void {
  const names = text.matchAll(/(?:^|[&;,\s])([\w.-]+)=[^=]/g).map(([, name = ""]) => name);
  if (names.some(isSecretName)) throw usage(`${source} takes a file, not what belongs into one`, contentHint);
}

function readNumber({ range = [0, Infinity], isWhole = false }: Option, source: string, text: string): number {
  const [least, most] = range;
  const value = Number(text);
  const isNumber = text.trim() !== "" && Number.isFinite(value) && (Number.isInteger(value) || !isWhole);
  if (isNumber && value >= least && value <= most) return value;
  const limits = most === Infinity ? (least === 0 ? "" : ` from ${least} on`) : ` from ${least} to ${most}`;
  throw usage(`${source} takes a ${isWhole ? "whole number" : "number"}${limits}, not "${text}"`);
}

function readChoice(choices: readonly string[], source: string, text: string): string {
  const found = choices.find((choice) => choice.toLowerCase() === text.toLowerCase());
  if (found !== undefined) return found;
  const near = nearest(text, choices);
  throw usage(`${source} takes ${choices.join(", ")}, not "${text}"`, near && `Did you mean ${near}?`);
}

/** A command line that was understood. */
export interface Parsed {
  readonly args: Given;
  readonly values: Values;
  /** The flags whose value comes from the environment, not from the command line. */
  readonly fromEnvironment: ReadonlySet<string>;
}

/** Every flag that a command takes, its own first. */
export function optionsOf(command: Command): Options {
  const secrets = command.connects ? { ...command.secrets, ...connectionSecrets } : { ...command.secrets };
  return {
    ...command.options,
    ...optionsOfSecrets(secrets),
    ...(command.connects ? globalOptions : generalOptions),
  };
}

/** Reads a command line; the environment stands in for what it does not say. */
export async function parse(
  command: Command,
  argv: readonly string[],
  env: (name: string) => string | undefined,
): Promise<Parsed> {
  const options = optionsOf(command);
  const { given, values } = await readTokens(argv, new Flags(options));
  const fromEnvironment = new Set<string>();
  for (const [name, option] of Object.entries(options)) {
    const text = values[name] === undefined && option.env ? env(option.env) : undefined;
    if (!text) continue;
    values[name] = readValue(option, option.env ?? name, text);
    fromEnvironment.add(name);
  }
  if (values["help"]) return { args: {}, values, fromEnvironment };
  const missing = new Mistakes();
  const args = nameArguments(command, given, missing);
  for (const [name, { isNeeded }] of Object.entries(options)) {
    if (isNeeded && values[name] === undefined && args[`${name}?`] === undefined) {
      missing.add(missingFlag(command, name));
    }
  }
  missing.refuse();
  return { args, values, fromEnvironment };
}

async function readTokens(argv: readonly string[], flags: Flags) {
  const values: Record<string, Value> = {};
  const given: string[] = [];
  const tokens = tokenize(argv, flags);
  for (const [at, token] of tokens.entries()) {
    if (token.kind === "argument") given.push(token.value);
    else {
      const known = token.kind === "flag" ? flags.find(token.name) : undefined;
      if (token.kind === "mistyped" || !known) throw await refusalOf(token, flags);
      take(token, known, tokens[at + 1], values);
    }
  }
  return { given, values };
}

/** What stands behind an unknown flag is never repeated: it may be a secret. */
async function refusalOf(token: Exclude<Token, { kind: "argument" }>, flags: Flags): Promise<Error> {
  const { refusalOfFlag } = await load<typeof import("./mistyped.ts")>(import.meta, "./mistyped.ts");
  return refusalOfFlag(token.kind === "flag" ? token.shown : token.written, flags);
}

/** One flag with what stands behind it, something that only looks like a flag, or one argument. */
type Token =
  | { readonly kind: "flag"; readonly shown: string; readonly name: string; readonly value: string | undefined }
  | { readonly kind: "mistyped"; readonly written: string }
  | { readonly kind: "argument"; readonly value: string };

/** What has to be known of the flags to split them. */
interface FlagNames {
  /** The full name behind a letter. */
  ofLetter(letter: string): string | undefined;
  /** Whether the flag takes what follows as its value. */
  takesValue(name: string): boolean;
}

/**
 * Splits a command line. Written out rather than left to node:util, whose loading alone takes a third of the time in which
 * the whole program starts, and which knows neither `--X` for `--x` nor `--x:value`. Names come out in small letters; values stay as they are. Several letters behind one dash are
 * no flags: elsewhere they are a name (`-noconfirm`), and read letter by letter they would do something else.
 */
function tokenize(argv: readonly string[], names: FlagNames): Token[] {
  const tokens: Token[] = [];
  const rest = [...argv];
  for (let argument = rest.shift(); argument !== undefined; argument = rest.shift()) {
    if (argument === "--") return [...tokens, ...rest.map((value): Token => ({ kind: "argument", value }))];
    const [, dashes, written = "", inline] = /^(--?)([A-Za-z][A-Za-z0-9-]*)(?:[=:]([^]*))?$/.exec(argument) ?? [];
    const name = dashes === "--" ? written.toLowerCase() : written.length === 1 ? names.ofLetter(written) : undefined;
    if (name !== undefined) {
      tokens.push(tokenOfFlag(`${dashes}${dashes === "--" ? name : written}`, name, inline, rest, names));
    } else if (/^(--?[A-Za-z?]|\/\?$|[\u2013\u2014\u2212]+[A-Za-z])/.test(argument)) {
      tokens.push({ kind: "mistyped", written: argument });
    } else tokens.push({ kind: "argument", value: argument });
  }
  return tokens;
}

/** A value that looks like a flag is none: then the value was forgotten, or Windows PowerShell has dropped an empty one. */
function tokenOfFlag(shown: string, name: string, inline: string | undefined, rest: string[], names: FlagNames): Token {
  const isNext = inline === undefined && names.takesValue(name) && rest[0] !== undefined && !/^--?[a-z]/i.test(rest[0]);
  return { kind: "flag", shown, name, value: isNext ? rest.shift() : inline };
}

function missingFlag({ arguments: all = {} }: Command, name: string): Vb365Error {
  if (!(`${name}?` in all)) return usage(`--${name} is missing`);
  return usage(`<${name}> is missing`, `It stands behind the command, or with --${name}.`);
}

/** A flag under one of its spellings. */
interface Spelling {
  readonly name: string;
  readonly option: Option;
  readonly negated: boolean;
}

type Spellings = ReadonlyMap<string, Spelling>;
type Flag = Extract<Token, { kind: "flag" }>;

/** The flags of a command. Their spellings are put together when there is a flag to look for. */
class Flags implements FlagNames, KnownFlags {
  /** The full name behind a letter. */
  readonly ofLetter: (letter: string) => string | undefined;
  readonly #options: Options;
  #known: Spellings | undefined;

  constructor(options: Options) {
    this.#options = options;
    this.ofLetter = (letter) => Object.entries(options).findLast(([, { short }]) => short === letter)?.[0];
  }

  get #bySpelling(): Spellings {
    return this.#known ??= spellingsOf(this.#options);
  }

  get spellings(): readonly string[] {
    return [...this.#bySpelling.keys()];
  }

  find(spelling: string): Spelling | undefined {
    return this.#bySpelling.get(spelling);
  }

  takesValue(name: string): boolean {
    return (this.find(name)?.option.kind ?? "switch") !== "switch";
  }
}

function spellingsOf(options: Options): Spellings {
  const spellings = new Map<string, Spelling>();
  for (const [name, option] of Object.entries(options)) {
    for (const spelling of [name, ...option.aliases ?? []]) {
      const [plain, negated] = spelling.startsWith("no-") ? [spelling.slice(3), true] : [spelling, false];
      spellings.set(plain, { name, option, negated });
      if (option.kind === "switch") spellings.set(`no-${plain}`, { name, option, negated: !negated });
    }
  }
  return spellings;
}

function take(
  flag: Flag,
  { name, option, negated }: Spelling,
  next: Token | undefined,
  values: Record<string, Value>,
): void {
  if (option.kind === "switch") {
    values[name] = readSwitch(flag, next) !== negated;
    return;
  }
  if (flag.value === undefined) {
    const known = option.choices ? `It takes ${option.choices.join(", ")}. ` : "";
    throw usage(`${flag.shown} needs a value`, `${known}Windows PowerShell drops an empty text: write --FLAG=VALUE.`);
  }
  refuseFormat(flag);
  const value = readValue(option, flag.shown, flag.value);
  const before = values[name];
  if (before !== undefined && option.kind !== "list") throw usage(`--${name} was given twice`);
  values[name] = Array.isArray(before) && Array.isArray(value) ? [...before, ...value] : value;
}

/** kubectl and az name the format of the output behind `-o`. */
function refuseFormat({ shown, value }: Flag): void {
  const format = value?.toLowerCase() ?? "";
  if (shown !== "-o" || !([...outputFormats, "wide", "name", "tsv", "yml"] as string[]).includes(format)) return;
  throw usage(
    `-o names a file, and ${format} is a format`,
    `Did you mean --output ${format}? For a file of that name write --out-file ${format}.`,
  );
}

function readSwitch({ shown, value }: Flag, next: Token | undefined): boolean {
  if (value === undefined) {
    if (next?.kind !== "argument" || readBoolean(next.value) === undefined) return true;
    throw usage(`${shown} takes its value behind an equals sign: ${shown}=${next.value}`);
  }
  const state = readBoolean(value);
  if (state === undefined) throw usage(`${shown} takes true or false`);
  return state;
}

function nameArguments(command: Command, given: readonly string[], missing: Mistakes): Parsed["args"] {
  const names = Object.keys(command.arguments ?? {});
  const takesMany = names.at(-1)?.endsWith("...") ?? false;
  if (given.length > names.length && !takesMany) {
    const takes = names.length === 0 ? "no argument" : names.map(shownArgument).join(" ");
    const count = given.length === 1 ? "one was" : `${given.length} were`;
    throw usage(`vb365 ${command.words} takes ${takes}, and ${count} given`, "Values stand behind a flag.");
  }
  return Object.fromEntries(names.map((name, at) => {
    const values = name.endsWith("...") ? given.slice(at) : given.slice(at, at + 1);
    if (values.includes("") || (values.length === 0 && !/\?(\.\.\.)?$/.test(name))) {
      const choices = Object.entries(command.argumentChoices ?? {}).find(([title]) => title.toLowerCase() === name)
        ?.[1];
      const hint = choices ? `It is one of ${choices.join(", ")}.` : `Run "vb365 ${command.words} --help".`;
      missing.add(usage(`${shownArgument(name)} is missing`, hint));
    }
    for (const value of values) refuseContent(shownArgument(name), value);
    return [name, name.endsWith("...") ? values : values[0]];
  }));
}
