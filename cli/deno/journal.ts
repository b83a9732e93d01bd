/** A file that only grows, by Deno: what is appended is on the disk, many lines by one write and one sync. */

import { endsTorn, refuseOther } from "./files.ts";
import type { Hold, JournalFile } from "../host.ts";

const forOwner = { mode: 0o600 };

/** Opens a journal for this program alone; undefined when another one has it. */
export async function openJournal(path: string): Promise<JournalFile | undefined> {
  const file = await openLocked(path, true);
  if (file === undefined) return undefined;
  refuseOther(file);
  const writer = new LineWriter(file, endsTorn(file));
  return {
    lines: () => linesIn(path),
    append: (line) => writer.append(line),
    note: (line) => writer.note(line),
    close: async () => {
      try {
        await writer.end();
      } finally {
        file.close();
      }
    },
  };
}

/** Takes a lock that nobody gives back but the system, when the program ends; undefined when another one has it. */
export async function hold(path: string, isShared: boolean): Promise<Hold | undefined> {
  await Deno.mkdir(path.replace(/[\\/][^\\/]*$/, "") || "/", { recursive: true, mode: 0o700 });
  const file = await openLocked(path, !isShared);
  return file && { release: () => file.close() };
}

async function openLocked(path: string, isExclusive: boolean): Promise<Deno.FsFile | undefined> {
  const file = await Deno.open(path, { read: true, append: true, create: true, ...forOwner });
  if (await file.tryLock(isExclusive)) return file;
  file.close();
  return undefined;
}

/** The lines of a file, a piece of it at a time. */
export async function* linesIn(path: string): AsyncGenerator<string> {
  using file = await Deno.open(path);
  const decoder = new TextDecoder();
  const buffer = new Uint8Array(64 * 1024);
  let rest = "";
  for (let size = await file.read(buffer); size !== null; size = await file.read(buffer)) {
    const lines = (rest + decoder.decode(buffer.subarray(0, size), { stream: true })).split("\n");
    rest = lines.pop() ?? "";
    yield* lines;
  }
  if (rest !== "") yield rest;
}

/** What may get lost is written with what comes next that may not, but no later than this, in milliseconds. */
const latest = 200;
/** And when it is as long as this. */
const longest = 64 * 1024;

/** Writes what has gathered meanwhile at once. */
class LineWriter {
  readonly #file: Deno.FsFile;
  #waiting = "";
  #next: Promise<void> | undefined;
  #running: Promise<void> = Promise.resolve();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(file: Deno.FsFile, isTorn: boolean) {
    this.#file = file;
    if (isTorn) this.#waiting = "\n";
  }

  append(line: string): Promise<void> {
    this.#waiting += `${line}\n`;
    return this.#written();
  }

  #written(): Promise<void> {
    this.#next ??= this.#running = this.#running.then(() => this.#flush());
    return this.#next;
  }

  note(line: string): void {
    this.#waiting += `${line}\n`;
    if (this.#waiting.length > longest) this.#flushSoon();
    else this.#timer ??= setTimeout(() => this.#flushSoon(), latest);
  }

  async end(): Promise<void> {
    clearTimeout(this.#timer);
    if (this.#waiting !== "") await this.#written();
    await this.#running;
  }

  #flushSoon(): void {
    this.#written().catch(() => {});
  }

  async #flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const bytes = new TextEncoder().encode(this.#waiting);
    this.#waiting = "";
    this.#next = undefined;
    for (let at = 0; at < bytes.length;) at += await this.#file.write(bytes.subarray(at));
    await this.#file.syncData();
  }
}
