/** The machine as Deno shows it. Only `cli.ts` and the files that end in `_deno.ts` name `Deno`. */

import { absolute, kindOf, listFolder, openFile, putPrivateFiles, readFile, readLimited } from "./files.ts";
import { load } from "../lazy.ts";
import type { Host, OwnFiles, RunningSandbox, SandboxSettings } from "../host.ts";
import { linesOf, streamOf } from "./streams.ts";

/** Makes the host. The sandbox is handed in, as it belongs to another room. */
export function createDenoHost(startSandbox: (settings: SandboxSettings) => Promise<RunningSandbox>): Host {
  let interruption: AbortSignal | undefined;
  return {
    stdin: {
      isTerminal: Deno.stdin.isTerminal(),
      read: (limit) => readLimited(Deno.stdin, limit),
      lines: () => linesOf(Deno.stdin.readable),
    },
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
    ask: async (...call) =>
      await (await load<typeof import("./terminal.ts")>(import.meta, "./terminal.ts")).ask(...call),
    now: () => Date.now(),
    platform: Deno.build.os,
    files: ownFiles,
    run: async (...call) => await runProgram(...call),
    startSandbox,
    collectGarbage,
    relieveMemory,
    ignoreInterruption: () => Deno.addSignalListener("SIGINT", () => {}),
  };
}

async function collectGarbage(): Promise<void> {
  (await load<typeof import("./garbage.ts")>(import.meta, "./garbage.ts")).collectGarbage();
}

/** So much may come in besides what was in use before it is looked for what of it is garbage. */
const unclearedBytes = 48 * 1024 * 1024;
/** What was in use when it was looked last. */
let bytesInUse = 0;

async function relieveMemory(): Promise<void> {
  const { heapUsed, external } = Deno.memoryUsage();
  if (heapUsed + external < bytesInUse + unclearedBytes) return;
  await collectGarbage();
  // What is outside of the heap are answers that are arriving, which do not stay.
  bytesInUse = Deno.memoryUsage().heapUsed;
}

/** What few command lines need is loaded with the first file that is asked for. */
const ownFiles: OwnFiles = {
  read: async (path) => await (await loadOwnFiles()).read(path),
  write: async (path, text) => await (await loadOwnFiles()).write(path, text),
  remove: async (path) => await (await loadOwnFiles()).remove(path),
  locked: async (path, work) => await (await loadOwnFiles()).locked(path, work),
  logs: async () => await (await loadOwnFiles()).logs(),
  openJournal: async (path) => await (await loadOwnFiles()).openJournal(path),
  readJournal: async (path) => await (await loadOwnFiles()).readJournal(path),
  hold: async (path, isShared) => await (await loadOwnFiles()).hold(path, isShared),
  absolute,
};

async function loadOwnFiles() {
  return (await load<typeof import("./own_files.ts")>(import.meta, "./own_files.ts")).ownFiles;
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
  const signals: Deno.Signal[] = Deno.build.os === "windows" ? ["SIGINT", "SIGBREAK"] : ["SIGINT", "SIGTERM", "SIGHUP"];
  const stop = () => {
    for (const signal of signals) Deno.removeSignalListener(signal, stop);
    controller.abort();
  };
  for (const signal of signals) Deno.addSignalListener(signal, stop);
  return controller.signal;
}

/** What a key store needs to find its user and its desktop. The rest, secrets among it, is none of its business. */
const inherited = [
  ...["PATH", "HOME", "USER", "LOGNAME", "LANG", "DISPLAY", "WAYLAND_DISPLAY", "XAUTHORITY"],
  ...["XDG_RUNTIME_DIR", "XDG_CURRENT_DESKTOP", "DBUS_SESSION_BUS_ADDRESS"],
  ...["SystemRoot", "SystemDrive", "ComSpec", "PATHEXT", "TEMP", "TMP", "ProgramData", "ProgramFiles"],
  ...["USERNAME", "USERDOMAIN", "USERPROFILE", "APPDATA", "LOCALAPPDATA"],
];

function inheritedEnvironment(): Record<string, string> {
  return Object.fromEntries(inherited.flatMap((name) => {
    const value = env(name);
    return value === undefined ? [] : [[name, value]];
  }));
}

/** No key store needs longer unless it waits for somebody who is not there. */
const patience = 30_000;

/**
 * Runs a program with a text on its standard input and resolves to what it writes; undefined when it is not there, may not
 * be run, fails, or does not come to an end.
 */
export async function runProgram(path: string, args: readonly string[], input: string): Promise<string | undefined> {
  // On a terminal Deno would ask the user, who has asked for no such program.
  if ((await Deno.permissions.query({ name: "run", command: path })).state !== "granted") return undefined;
  try {
    const signal = AbortSignal.timeout(patience);
    const pipes = { stdin: "piped", stdout: "piped", stderr: "null" } as const;
    const child = new Deno.Command(path, {
      args: [...args],
      env: inheritedEnvironment(),
      clearEnv: true,
      signal,
      ...pipes,
    }).spawn();
    const writer = child.stdin.getWriter();
    await writer.write(new TextEncoder().encode(input)).then(() => writer.close()).catch(() => {});
    const { success, stdout } = await child.output();
    return success ? new TextDecoder().decode(stdout) : undefined;
  } catch {
    return undefined;
  }
}
