/** Says which flag was meant by one that is written as another shell or another program has it. */

import { usage } from "../errors.ts";
import { nearest } from "./suggest.ts";
import { waysOf } from "./common.ts";

/** What has to be known of the flags of a command. */
export interface KnownFlags {
  /** Every spelling of every flag. */
  readonly spellings: readonly string[];
  /** The full name behind a letter. */
  ofLetter(letter: string): string | undefined;
}

/** What PowerShell, kubectl, az and curl call it, without dashes, and the flags that do it here. */
const habits: ReadonlyMap<string, readonly string[]> = new Map([
  ["?", ["help"]],
  ["a", ["all"]],
  ["f", ["body", "from"]],
  ["k", ["trust-fingerprint"]],
  ["p", ["profile"]],
  ["q", ["quiet"]],
  ["s", ["server"]],
  ["u", ["username"]],
  ["v", ["verbose"]],
  ["id", ["organization"]],
  ["name", ["organization"]],
  ["identity", ["organization"]],
  ["displayname", ["name"]],
  ["filter", ["name"]],
  ["file", ["body", "from"]],
  ["filename", ["body", "from"]],
  ["inputfile", ["body", "from"]],
  ["path", ["body", "from", "certificate"]],
  ["outfile", ["out-file"]],
  ["filepath", ["out-file"]],
  ["format", ["output"]],
  ["debug", ["verbose"]],
  ["silent", ["quiet"]],
  ["host", ["server"]],
  ["url", ["server"]],
  ["computername", ["server"]],
  ["user", ["username"]],
  ["credential", ["username"]],
  ["insecure", ["trust-fingerprint"]],
  ["skipcertificatecheck", ["trust-fingerprint"]],
  ["assumeyes", ["yes"]],
  ["autoapprove", ["yes"]],
  ["simulate", ["what-if"]],
  ["timeoutsec", ["timeout"]],
  ["jmespath", ["query"]],
]);

/** Makes the error for a flag that there is not. What stands behind its name is never repeated: it may be a secret. */
export function refusalOfFlag(written: string, known: KnownFlags): Error {
  const [typographic] = /^[\u2013\u2014\u2212]+/.exec(written) ?? [];
  const typed = `${typographic ? "--" : ""}${written.slice(typographic?.length ?? 0)}`;
  const [, dashes = "", name = "", value = ""] = /^(--?|\/)([a-z][a-z0-9_-]*|\?)?([^]*)$/i.exec(typed) ?? [];
  const secret = secretMeant(name, known.spellings);
  if (secret !== undefined) return refuseSecret(secret);
  const meant = flagMeant(name, value, known);
  if (meant !== undefined) return usage(`${typographic ?? dashes}${name} is written ${meant}`, oneLetter(dashes, name));
  const letters = lettersMeant(dashes, name, known);
  if (letters !== undefined) return usage(`${dashes}${letters.shown} is written ${letters.meant}`, letters.hint);
  return unknown(dashes, name, known);
}

/** A secret that the name stands for; it has no flag that takes it as a value. */
function secretMeant(name: string, spellings: readonly string[]): string | undefined {
  const secrets = spellings.filter((spelling) => spelling.endsWith("-stdin")).map((spelling) => spelling.slice(0, -6));
  return secrets.filter((secret) => secret !== "secrets").find((secret) => plain(secret) === plain(name));
}

function refuseSecret(secret: string): Error {
  const { env, file, stdin, variable } = waysOf(secret);
  return usage(
    `--${secret} takes no value: what stands on a command line can be read by others`,
    `Set ${variable}, or use --${env} NAME, --${file} FILE, --${stdin}; on a terminal you are asked for it.`,
  );
}

function flagMeant(name: string, value: string, { spellings }: KnownFlags): string | undefined {
  if (name === "") return undefined;
  const isRefusedQuestion = plain(name) === "confirm" && /^[=:]\$?(false|0|no)$/i.test(value);
  if (isRefusedQuestion || plain(name) === "confirmfalse") return "--yes";
  const same = spellings.find((spelling) => plain(spelling) === plain(name));
  const other = habits.get(plain(name))?.find((flag) => spellings.includes(flag));
  const meant = same ?? other;
  return meant === undefined ? undefined : `--${meant}`;
}

/** `-yn` is two flags elsewhere, and `-oFILE` a flag with its value; the value is not repeated. */
function lettersMeant(
  dashes: string,
  name: string,
  { ofLetter }: KnownFlags,
): { shown: string; meant: string; hint: string | undefined } | undefined {
  const [first = "", ...rest] = name;
  if (dashes !== "-" || rest.length === 0 || ofLetter(first) === undefined) return undefined;
  const areFlags = rest.length < 3 && rest.every((letter) => ofLetter(letter) !== undefined);
  if (!areFlags) return undefined;
  return { shown: name, meant: [...name].map((letter) => `-${letter}`).join(" "), hint: oneLetter(dashes, name) };
}

function unknown(dashes: string, name: string, { spellings, ofLetter }: KnownFlags): Error {
  const short = name.length === 1 ? ofLetter(name.toLowerCase()) : undefined;
  const begun = name.length < 3 ? [] : spellings.filter((spelling) => plain(spelling).startsWith(plain(name)));
  const near = short ?? (begun.length === 1 ? begun[0] : undefined) ?? (name.length > 2 && nearest(name, spellings));
  const shown = dashes === "--"
    ? `--${name.slice(0, 40)}`
    : `${dashes}${name.slice(0, 1)}${name.length > 1 ? "..." : ""}`;
  const hint = near ? `Did you mean --${near}?` : oneLetter(dashes, name) ?? "Run it with --help.";
  return usage(`${shown} is no flag of this command`, hint);
}

function oneLetter(dashes: string, name: string): string | undefined {
  return dashes === "-" && name.length > 1
    ? "One dash stands before a single letter, two before a name; the value of -o stands behind a blank."
    : undefined;
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[-_]/g, "");
}
