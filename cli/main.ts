/** From the words of a command line to an exit code. */

import { globalOptions } from "./flags/common.ts";
import { index, wordsAfter } from "../commands/index.ts";
import { nearest } from "./suggest.ts";
import type { Host, Stream } from "./host.ts";
import { version } from "./version.ts";

/** What the words mean: a command, a group of commands, or nothing known. */
export type Found =
  | { readonly kind: "command"; readonly words: string; readonly rest: readonly string[] }
  | { readonly kind: "group"; readonly words: string; readonly rest: readonly string[] }
  | { readonly kind: "unknown"; readonly message: string; readonly hint: string };

/** Finds the command. Flags that every command has may stand before its words. */
export function findCommand(argv: readonly string[]): Found {
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
    if (wordsAfter(longer).size === 0) return unknown(words, argument, flags.length > 0);
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
function unknown(words: string, word: string, afterFlag: boolean): Found {
  const known = [...wordsAfter(words).keys()];
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

/** The machine, of which the version and help need nothing but the output. */
export interface Machine {
  readonly stdout: Stream;
  /** Gives all of it. */
  open(): Promise<Host>;
}

/** Runs a command line and resolves to its exit code. Nothing here ends the process, and nothing is thrown. */
export async function main(argv: readonly string[], machine: Machine): Promise<number> {
  try {
    return await dispatch(argv, machine);
  } catch (error) {
    const [host, { fail, guessFormat }] = await Promise.all([machine.open(), import("./run.ts")]);
    return await fail(host, error, guessFormat(undefined, argv, host), false);
  }
}

async function dispatch(argv: readonly string[], machine: Machine): Promise<number> {
  const say = async (text: string) => {
    await machine.stdout.write(text);
    return 0;
  };
  if (argv.length === 1 && /^(--version|-v)$/i.test(argv[0] ?? "")) return await say(`vb365 ${version}\n`);
  if (argv[0] === "complete") return await say(await (await import("./complete.ts")).complete(argv.slice(2)));
  const line = argv[0]?.toLowerCase() === "help" ? [...argv.slice(1), "--help"] : argv;
  const found = findCommand(line);
  if (found.kind === "command") return await runFound(found, machine);
  if (found.kind === "group" && (line.length === 0 || found.rest.some((flag) => /^(--help|-h)$/i.test(flag)))) {
    return await say((await import("./help.ts")).helpOfGroup(found.words));
  }
  const { usage } = await import("./errors.ts");
  if (found.kind === "unknown") throw usage(found.message, found.hint);
  const words = ["vb365", found.words].join(" ").trim();
  throw usage(`${words} needs a command`, [...wordsAfter(found.words).keys()].join(", "));
}

async function runFound(
  { words, rest }: { words: string; rest: readonly string[] },
  machine: Machine,
): Promise<number> {
  const entry = index[words];
  if (!entry) throw new Error(`no command ${words}`);
  const [host, { runCommand }, { command }] = await Promise.all([machine.open(), import("./run.ts"), entry.load()]);
  return await runCommand(command, rest, host);
}
