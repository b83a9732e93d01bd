/**
 * `vb365 serve`: many command lines in one process, for programs such as the PowerShell module. Lines of JSON come in, lines
 * of JSON go out:
 *
 * - in `{"id", "argv", "secrets", "input"}`: a command line, its secrets by their names, and its standard input as text
 * - in `{"id", "cancel": true}`: interrupts it
 * - in `"lines": true` besides: its output is lines of JSON, which come as the data that they are, and what is there at the
 *   same time in one line: out `{"id", "lines": […]}`, with its `"exit"` where that follows at once
 * - out `{"id", "out"}` and `{"id", "err"}`: what it writes; `{"id", "warning"}` and `{"id", "note"}`: what it tells people
 * - out `{"id", "exit"}`: its exit code, once, last
 *
 * One session for each account stays open. Secrets are gone with their call. It ends with its standard input.
 */

import { Kept } from "../connection/kept.ts";
import type { Host } from "../host.ts";
import { type Id, Lines, type Output, type Say, Texts, type Write } from "./serve_output.ts";
import { toAscii } from "../output/text.ts";
import { parseJson } from "../../secrets.ts";

/** Runs a command line on a machine, to its exit code. */
export type RunLine = (argv: readonly string[], host: Host) => Promise<number>;

/** One call. */
interface Call {
  readonly id: Id;
  readonly argv: readonly string[];
  readonly secrets: Readonly<Record<string, string>>;
  readonly input: string | undefined;
  readonly lines: boolean;
}

/** Serves until standard input ends, and resolves to the exit code of the process. */
export async function serve(host: Host, run: RunLine): Promise<number> {
  const kept = new Kept();
  const calls = new Map<Id, { controller: AbortController; done: Promise<void> }>();
  const write = writer(host);
  const say: Say = (id, said) => write(toAscii(JSON.stringify({ id, ...said })));
  host.ignoreInterruption?.();
  for await (const line of host.stdin.lines()) {
    const message = readMessage(line);
    if (message === undefined) continue;
    if ("problem" in message) say(message.id, { err: `${message.problem}\n`, exit: 2 });
    else if ("cancel" in message) calls.get(message.id)?.controller.abort();
    else if (calls.has(message.id)) say(message.id, { err: "This id is in use\n" });
    else {
      const controller = new AbortController();
      const output = message.lines ? new Lines(message.id, write) : new Texts(message.id, say);
      const done = answer(message, hostOf(host, kept, message, controller.signal, output), run, output)
        .finally(() => calls.delete(message.id));
      calls.set(message.id, { controller, done });
    }
  }
  for (const { controller } of calls.values()) controller.abort();
  await Promise.allSettled([...calls.values()].map(({ done }) => done));
  await kept.end();
  return 0;
}

/** Writes one line after the other, whoever speaks. */
function writer(host: Host): Write {
  let last: Promise<boolean> = Promise.resolve(true);
  return (line) => {
    last = last.then(() => host.stdout.write(`${line}\n`));
    return last;
  };
}

async function answer({ argv }: Call, host: Host, run: RunLine, output: Output): Promise<void> {
  await output.exit(await run(argv, host));
}

/** The machine as one call sees it: with streams, secrets and an interruption of its own. */
function hostOf(host: Host, kept: Kept, { secrets, input = "" }: Call, signal: AbortSignal, output: Output): Host {
  const bytes = new TextEncoder().encode(input);
  const own: Partial<Host> = {
    stdin: {
      isTerminal: false,
      read: (limit) => Promise.resolve(bytes.length > limit ? { problem: "too large" } : bytes),
      lines: () => host.stdin.lines(),
    },
    stdout: { isTerminal: false, write: (text) => output.out(text) },
    stderr: { isTerminal: false, write: (text) => output.tell("err", text) },
    signal,
    ask: () => Promise.resolve(undefined),
    secrets,
    kept,
    notify: async (kind, text) => void await output.tell(kind, text),
  };
  return Object.create(host, Object.getOwnPropertyDescriptors(own));
}

type Message = Call | { readonly id: Id; readonly cancel: true } | { readonly id: Id | null; readonly problem: string };

/** Reads a line. What it holds is never repeated: there are secrets in it. */
function readMessage(line: string): Message | undefined {
  const text = line.replace(/^\ufeff/, "").trim();
  if (text === "") return undefined;
  const data = parse(text);
  const { id, cancel, argv, secrets = {}, input, lines } = Object(data);
  if (typeof id !== "string" && typeof id !== "number") return { id: null, problem: "A line has no id" };
  if (cancel === true) return { id, cancel };
  if (!isTexts(argv) || argv[0] === "serve") return { id, problem: "argv is no list of texts that is a command line" };
  if (typeof secrets !== "object" || secrets === null || !isTexts(Object.values(secrets))) {
    return { id, problem: "secrets are no object of texts" };
  }
  if (input !== undefined && typeof input !== "string") return { id, problem: "input is no text" };
  return { id, argv, secrets, input, lines: lines === true };
}

function parse(text: string): unknown {
  try {
    return parseJson(text);
  } catch {
    return undefined;
  }
}

function isTexts(data: unknown): data is string[] {
  return Array.isArray(data) && data.every((entry) => typeof entry === "string");
}
