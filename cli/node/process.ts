/** Streams of the process and other programs by Node, with the names and shapes that Deno has for them. */

import { isatty } from "node:tty";
import process from "node:process";
import { Readable, Writable } from "node:stream";
import { spawn } from "node:child_process";
import { denoError } from "./errors.ts";

/** Standard input. */
export const stdin = {
  isTerminal: (): boolean => isatty(0),
  setRaw: (isRaw: boolean): void => void process.stdin.setRawMode(isRaw),
  get readable(): ReadableStream<Uint8Array> {
    return Readable.toWeb(process.stdin) as ReadableStream<Uint8Array>;
  },
  read,
};

let chunks: AsyncIterator<Uint8Array> | undefined;
let rest = new Uint8Array();

/** Reads some bytes; null at the end. */
async function read(buffer: Uint8Array): Promise<number | null> {
  chunks ??= process.stdin.iterator({ destroyOnReturn: false });
  while (rest.length === 0) {
    const { value, done } = await chunks.next();
    if (done) return null;
    rest = new Uint8Array(value);
  }
  const size = Math.min(rest.length, buffer.length);
  buffer.set(rest.subarray(0, size));
  rest = rest.subarray(size);
  return size;
}

/** Standard output. */
export const stdout = outputOf(1, () => process.stdout);
/** Standard error. */
export const stderr = outputOf(2, () => process.stderr);

function outputOf(descriptor: number, stream: () => NodeJS.WriteStream) {
  let opened: NodeJS.WriteStream | undefined;
  const open = () => {
    if (opened) return opened;
    // Each write tells of its own failure; without a listener Node would end the process as well.
    return opened = stream().on("error", () => {});
  };
  return {
    isTerminal: () => isatty(descriptor),
    write: (bytes: Uint8Array): Promise<number> =>
      new Promise((resolve, reject) => {
        open().write(bytes, (error) => error ? reject(denoError(error)) : resolve(bytes.length));
      }),
  };
}

/** How another program is run. */
export interface CommandOptions {
  args: string[];
  /** The whole environment of the program: nothing else is inherited. */
  env: Record<string, string>;
  clearEnv: true;
  signal: AbortSignal;
}

/** Another program, with pipes to and from it. */
export class Command {
  readonly #path: string;
  readonly #options: CommandOptions;

  /** Names a program and its arguments. */
  constructor(path: string, options: CommandOptions) {
    this.#path = path;
    this.#options = options;
  }

  /** Starts it. */
  spawn(): { stdin: WritableStream<Uint8Array>; output(): Promise<{ success: boolean; stdout: Uint8Array }> } {
    const { args, env, signal } = this.#options;
    const child = spawn(this.#path, args, { env, signal, stdio: ["pipe", "pipe", "ignore"] });
    const code = new Promise<number | null>((resolve, reject) => child.once("error", reject).once("close", resolve));
    code.catch(() => {});
    return {
      stdin: Writable.toWeb(child.stdin) as WritableStream<Uint8Array>,
      async output() {
        const parts = await Array.fromAsync(child.stdout as AsyncIterable<Uint8Array<ArrayBuffer>>);
        return { success: await code === 0, stdout: new Uint8Array(await new Blob(parts).arrayBuffer()) };
      },
    };
  }
}
