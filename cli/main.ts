/** From the words of a command line to an exit code. */

import { load, NotLoaded } from "./lazy.ts";
import type { Index } from "./command.ts";
import { findCommand, wordsAfter } from "./find.ts";
import type { Host, Stream } from "./host.ts";
import { withOwnCommands } from "./own/index.ts";
import { commit, version } from "./version.ts";

/** The machine, of which the version and help need nothing but the output. */
export interface Machine {
  readonly stdout: Stream;
  readonly stderr: Stream;
  /** Gives all of it. */
  open(): Promise<Host>;
}

/** Runs a command line and resolves to its exit code. Nothing here ends the process, and nothing is thrown. */
export async function main(commands: Index, argv: readonly string[], machine: Machine): Promise<number> {
  try {
    return await dispatch(withOwnCommands(commands), argv, machine);
  } catch (error) {
    return await sayFailure(error, argv, machine);
  }
}

async function sayFailure(error: unknown, argv: readonly string[], machine: Machine): Promise<number> {
  try {
    const run = load<typeof import("./run.ts")>(import.meta, "./run.ts");
    const [host, { fail, guessFormat }] = await Promise.all([machine.open(), run]);
    return await fail(host, error, guessFormat(undefined, argv, host), false);
  } catch (second) {
    if (!(second instanceof NotLoaded)) throw second;
    // What tells of failures is itself out of reach.
    await machine.stderr.write(`Error: ${second.message}\n${second.hint}\n`);
    return 1;
  }
}

async function dispatch(index: Index, argv: readonly string[], machine: Machine): Promise<number> {
  const say = async (text: string) => {
    await machine.stdout.write(text);
    return 0;
  };
  if (argv.length === 1 && /^(--version|-v)$/i.test(argv[0] ?? "")) return await say(`vb365 ${version}${commit}\n`);
  if (argv[0] === "complete") {
    const { complete } = await load<typeof import("./complete.ts")>(import.meta, "./complete.ts");
    return await say(await complete(index, argv.slice(2), () => machine.open()));
  }
  if (argv[0] === "serve" && argv.length === 1) return await serveLines(index, machine);
  const line = argv[0]?.toLowerCase() === "help" ? helpLine(argv.slice(1)) : argv;
  const found = findCommand(index, line);
  if (found.kind === "command") return await runFound(index, found, machine);
  if (found.kind === "group" && (line.length === 0 || found.rest.some((flag) => /^(--help|-h)$/i.test(flag)))) {
    return await say(
      (await load<typeof import("./help.ts")>(import.meta, "./help.ts")).helpOfGroup(index, found.words),
    );
  }
  if (found.kind === "unknown") {
    const { refusalOfWord } = await load<typeof import("./unknown.ts")>(import.meta, "./unknown.ts");
    throw await refusalOfWord(index, found);
  }
  const { usage } = await load<typeof import("./errors.ts")>(import.meta, "./errors.ts");
  const question = found.rest.find((flag) => /^-{0,2}\?$/.test(flag));
  if (question !== undefined) throw usage(`${question} is written --help`);
  const words = ["vb365", found.words].join(" ").trim();
  throw usage(`${words} needs a command`, [...wordsAfter(index, found.words).keys()].join(", "));
}

/** Not in the list of commands: programs use it. */
async function serveLines(index: Index, machine: Machine): Promise<number> {
  const [{ serve }, host] = await Promise.all([
    load<typeof import("./own/serve.ts")>(import.meta, "./own/serve.ts"),
    machine.open(),
  ]);
  const connect = { summary: "", load: () => load<typeof import("./own/connect.ts")>(import.meta, "./own/connect.ts") };
  const all = { ...index, connect };
  const run = (argv: readonly string[], host: Host) =>
    main(all, argv, { stdout: host.stdout, stderr: host.stderr, open: () => Promise.resolve(host) });
  return await serve(host, run);
}

/** Help is for people, unless it is asked for as data. */
function helpLine(rest: readonly string[]): string[] {
  return rest.some((flag) => /^--(output|query)\b/i.test(flag)) ? ["commands", ...rest] : [...rest, "--help"];
}

async function runFound(
  index: Index,
  { words, rest }: { words: string; rest: readonly string[] },
  machine: Machine,
): Promise<number> {
  const entry = index[words];
  if (!entry) throw new Error(`no command ${words}`);
  const [host, { runCommand }, { command }] = await Promise.all([
    machine.open(),
    load<typeof import("./run.ts")>(import.meta, "./run.ts"),
    entry.load(),
  ]);
  return await runCommand(command, rest, host);
}
