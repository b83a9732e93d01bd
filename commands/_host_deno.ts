/** The machine as Deno shows it. Only `cli.ts` and the files that end in `_deno.ts` name `Deno`. */

import { kindOf, listFolder, openFile, readFile, readLimited } from "./_files_deno.ts";
import { HiddenLine } from "./_hidden_line.ts";
import { ownFiles } from "./_own_files_deno.ts";
import type { Host, RunningSandbox, SandboxSettings } from "./_host.ts";
import { putPrivateFiles } from "./_private_files_deno.ts";
import { streamOf } from "./_stream_deno.ts";

/** Makes the host. The sandbox is handed in, as it belongs to another room. */
export function createDenoHost(startSandbox: (settings: SandboxSettings) => Promise<RunningSandbox>): Host {
  let interruption: AbortSignal | undefined;
  return {
    stdin: { isTerminal: Deno.stdin.isTerminal(), read: (limit) => readLimited(Deno.stdin, limit) },
    stdout: streamOf(Deno.stdout),
    stderr: streamOf(Deno.stderr),
    get signal() {
      return interruption ??= listen();
    },
    env,
    readFile,
    kindOf,
    listFolder,
    putPrivateFiles,
    openFile,
    ask,
    now: () => Date.now(),
    platform: Deno.build.os,
    files: ownFiles,
    run: async (...call) => await (await import("./_programs_deno.ts")).runProgram(...call),
    startSandbox,
  };
}

/** A variable that may not be read is as good as one that is not set. */
function env(name: string): string | undefined {
  try {
    return Deno.env.get(name);
  } catch (error) {
    if (error instanceof Deno.errors.NotCapable) return undefined;
    throw error;
  }
}

/** The first Ctrl-C ends the work in order, the second one at once. */
function listen(): AbortSignal {
  const controller = new AbortController();
  const signals: Deno.Signal[] = Deno.build.os === "windows" ? ["SIGINT", "SIGBREAK"] : ["SIGINT", "SIGTERM"];
  const stop = () => {
    for (const signal of signals) Deno.removeSignalListener(signal, stop);
    controller.abort();
  };
  for (const signal of signals) Deno.addSignalListener(signal, stop);
  return controller.signal;
}

function ask(question: string, hidden: boolean): Promise<string | undefined> {
  return hidden ? askHidden(question) : askOpenly(question);
}

async function askOpenly(question: string): Promise<string | undefined> {
  await Deno.stderr.write(new TextEncoder().encode(question));
  const decoder = new TextDecoder();
  const buffer = new Uint8Array(4096);
  for (let line = "";;) {
    const size = await Deno.stdin.read(buffer);
    if (size === null) return line === "" ? undefined : line;
    line += decoder.decode(buffer.subarray(0, size), { stream: true });
    if (line.includes("\n")) return line.replace(/\r?\n[^]*$/, "");
  }
}

/** Stops the echo before it asks, so that not even the first letter shows. */
async function askHidden(question: string): Promise<string | undefined> {
  const line = new HiddenLine();
  const buffer = new Uint8Array(4096);
  Deno.stdin.setRaw(true);
  try {
    await Deno.stderr.write(new TextEncoder().encode(question));
    for (;;) {
      const size = await Deno.stdin.read(buffer);
      const isDone = size === null ? undefined : line.feed(buffer.subarray(0, size));
      if (isDone !== false) return isDone ? line.text : undefined;
    }
  } finally {
    Deno.stdin.setRaw(false);
    await Deno.stderr.write(new TextEncoder().encode("\n"));
  }
}
