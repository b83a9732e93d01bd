/** Output by Deno. By itself, so that the version and help come without the rest of the machine. */

import { load } from "../lazy.ts";
import type { Stream } from "../host.ts";

/** How many bytes of a text are made at once; a long list would otherwise leave as many behind as it has. */
const pieceBytes = 64 * 1024;

/** Makes a stream for text out of one of the process. */
export function streamOf(stream: typeof Deno.stdout | typeof Deno.stderr): Stream {
  const encoder = new TextEncoder();
  let piece: Uint8Array<ArrayBuffer> | undefined;
  let turn: Promise<unknown> = Promise.resolve();
  const put = async (text: string) => {
    piece ??= new Uint8Array(pieceBytes);
    for (let rest = text; rest !== "";) {
      const { read, written } = encoder.encodeInto(rest, piece);
      for (let at = 0; at < written;) at += await stream.write(piece.subarray(at, written));
      rest = rest.slice(read);
    }
    return true;
  };
  return {
    isTerminal: stream.isTerminal(),
    get width() {
      return stream.isTerminal() ? terminalWidth() : undefined;
    },
    async status(text) {
      (await load<typeof import("./status_line.ts")>(import.meta, "./status_line.ts")).showStatus(text);
    },
    async write(text) {
      const mine = turn.then(() => put(text));
      turn = mine.catch(() => {});
      return await mine.catch((error) => {
        if (error instanceof Deno.errors.BrokenPipe || isHungUp(error)) return false;
        throw error;
      });
    },
  };
}

/** A terminal that does not know its size says 0. */
function terminalWidth(): number | undefined {
  try {
    return Deno.consoleSize().columns || undefined;
  } catch {
    return undefined;
  }
}

/** The lines of a stream, as they come. */
export async function* linesOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  // A stream that decodes would be one more that each line passes through.
  const decoder = new TextDecoder();
  let rest = "";
  for await (const part of stream) {
    const lines = (rest + decoder.decode(part, { stream: true })).split("\n");
    rest = lines.pop() ?? "";
    yield* lines;
  }
  rest += decoder.decode();
  if (rest !== "") yield rest;
}

/** A terminal that was closed answers with EIO. */
function isHungUp(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "EIO";
}
