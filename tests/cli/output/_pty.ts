/** Programs on a real pseudo-terminal, by `script` of util-linux. */

import { createDenoHost } from "../../../cli/deno/host.ts";
import { streamOf } from "../../../cli/deno/streams.ts";
import { main } from "../../../cli/main.ts";
import { index } from "../../../commands/index.ts";

/** Whether there is a pseudo-terminal to be had. */
export const hasPty = Deno.build.os === "linux" && await isThere("script");

async function isThere(program: string): Promise<boolean> {
  const run = new Deno.Command("which", { args: [program], stdout: "null", stderr: "null" });
  return (await run.output().catch(() => ({ success: false }))).success;
}

/** How a program is run on a terminal. */
export interface PtyOptions {
  readonly env: Record<string, string>;
  /** What is typed. */
  readonly input?: string;
  readonly columns?: number;
  /** What the program may; everything by default. */
  readonly permissions?: readonly string[];
}

/** Runs a Deno program on a pseudo-terminal, and resolves to everything that the terminal got. */
export async function onPty(
  args: readonly string[],
  { env, input = "", columns = 120, permissions = ["--no-prompt", "-A"] }: PtyOptions,
): Promise<string> {
  const words = [Deno.execPath(), "run", "--quiet", "--no-check", ...permissions, ...args];
  const line = `stty cols ${columns} rows 40; exec ${
    words.map((word) => `'${word.replaceAll("'", `'\\''`)}'`).join(" ")
  }`;
  const child = new Deno.Command("script", {
    args: ["--quiet", "--echo", "never", "--command", line, "/dev/null"],
    env: { TERM: "xterm-256color", ...env },
    // A program that asks what nobody answers would wait for ever.
    signal: AbortSignal.timeout(300_000),
    stdin: "piped",
    stdout: "piped",
    stderr: "piped",
  }).spawn();
  const writer = child.stdin.getWriter();
  await writer.write(new TextEncoder().encode(input));
  const { stdout } = await child.output();
  await writer.abort().catch(() => {});
  return new TextDecoder("utf-8", { fatal: true }).decode(stdout);
}

/** Started as a program it runs command lines one after the other on its terminal, as `cli.ts` would. */
async function runLines([file = "", folder = "."]: readonly string[]): Promise<void> {
  const lines: string[][] = JSON.parse(await Deno.readTextFile(file));
  Deno.chdir(folder);
  const write = (text: string) => Deno.stdout.write(new TextEncoder().encode(text));
  const machine = {
    stdout: streamOf(Deno.stdout),
    stderr: streamOf(Deno.stderr),
    open: () => Promise.resolve(createDenoHost(() => Promise.reject(new Error("no sandbox here")))),
  };
  const isTerminal = [Deno.stdin, Deno.stdout, Deno.stderr].every((stream) => stream.isTerminal());
  if (!isTerminal) throw new Error("this is no terminal");
  for (const [at, words] of lines.entries()) {
    await write(`\n==> ${at}\n`);
    const started = performance.now();
    const code = await main(index, words, machine);
    await write(`\n<== ${code} ${Math.round(performance.now() - started)} ms\n`);
  }
  Deno.exit(0);
}

if (import.meta.main) await runLines(Deno.args);
