/** Files by Node, with the names and shapes that Deno has for them. */

import { promisify } from "node:util";
import * as fs from "node:fs";
import { wording, wordingLater } from "./errors.ts";
import { hold, release } from "./locks.ts";

/** From where a file is measured. */
export const SeekMode = { Start: 0, Current: 1, End: 2 } as const;

/** How a file is opened. */
export interface OpenOptions {
  read?: boolean;
  write?: boolean;
  append?: boolean;
  create?: boolean;
  createNew?: boolean;
  mode?: number;
}

/** What is known of a file. */
export interface FileInfo {
  isFile: boolean;
  isDirectory: boolean;
  isFifo: boolean;
  isSocket: boolean;
  size: number;
  mode: number;
}

const later = {
  open: promisify(fs.open),
  read: promisify(fs.read),
  write: promisify(fs.write),
  sync: promisify(fs.fsync),
};

/** An open file. */
export class FsFile {
  readonly #descriptor: number;
  readonly #path: string;
  #position: number | null = null;
  #isHeld = false;

  /** Takes over an open file. */
  constructor(descriptor: number, path: string) {
    this.#descriptor = descriptor;
    this.#path = path;
  }

  /** Reads some bytes; null at the end. */
  async read(buffer: Uint8Array): Promise<number | null> {
    const { bytesRead } = await wordingLater(() => later.read(this.#descriptor, buffer, 0, buffer.length, null));
    return bytesRead === 0 ? null : bytesRead;
  }

  /** Reads some bytes from where `seekSync()` went; null at the end. */
  readSync(buffer: Uint8Array): number | null {
    return wording(() => fs.readSync(this.#descriptor, buffer, 0, buffer.length, this.#position)) || null;
  }

  /** Writes some bytes. */
  async write(bytes: Uint8Array): Promise<number> {
    return (await wordingLater(() => later.write(this.#descriptor, bytes))).bytesWritten;
  }

  /** Writes some bytes. */
  writeSync(bytes: Uint8Array): number {
    return wording(() => fs.writeSync(this.#descriptor, bytes));
  }

  /** Goes to a place before the end, for the next `readSync()`. */
  seekSync(offset: number, whence: number): void {
    this.#position = (whence === SeekMode.End ? this.statSync().size : 0) + offset;
  }

  /** What is known of the file. */
  statSync(): FileInfo {
    return infoOf(wording(() => fs.fstatSync(this.#descriptor)));
  }

  /** Waits until all is on the disk. */
  async sync(): Promise<void> {
    await wordingLater(() => later.sync(this.#descriptor));
  }

  /** Waits until the bytes are on the disk. */
  syncDataSync(): void {
    wording(() => fs.fdatasyncSync(this.#descriptor));
  }

  /** Whether nobody else holds the file: then it is held until it is closed. */
  async tryLock(_exclusive: boolean): Promise<boolean> {
    return this.#isHeld = await hold(this.#path);
  }

  /** Holds a file that is new. */
  async lock(exclusive: boolean): Promise<void> {
    await this.tryLock(exclusive);
  }

  /** Closes the file, and lets go of it. */
  close(): void {
    if (this.#isHeld) release(this.#path);
    fs.closeSync(this.#descriptor);
  }

  /** Closes the file at the end of a block. */
  [Symbol.dispose](): void {
    this.close();
  }
}

/** Opens a file, for reading when nothing is said. */
export async function open(path: string, options: OpenOptions = { read: true }): Promise<FsFile> {
  return new FsFile(await wordingLater(() => later.open(path, flagsOf(options), options.mode)), path);
}

/** Opens a file at once. */
export function openSync(path: string, options: OpenOptions): FsFile {
  return new FsFile(wording(() => fs.openSync(path, flagsOf(options), options.mode)), path);
}

function flagsOf({ read = false, write = false, append = false, create = false, createNew = false }: OpenOptions) {
  const { O_RDONLY, O_WRONLY, O_RDWR, O_APPEND, O_CREAT, O_EXCL } = fs.constants;
  const writes = write || append;
  const access = writes ? read ? O_RDWR : O_WRONLY : O_RDONLY;
  return access | (append ? O_APPEND : 0) | (create || createNew ? O_CREAT : 0) | (createNew ? O_EXCL : 0);
}

/** What is known of a file. */
export async function stat(path: string): Promise<FileInfo> {
  return infoOf(await wordingLater(() => fs.promises.stat(path)));
}

/** What is known of a file, at once. */
export function statSync(path: string): FileInfo {
  return infoOf(wording(() => fs.statSync(path)));
}

function infoOf(stats: fs.Stats): FileInfo {
  return {
    isFile: stats.isFile(),
    isDirectory: stats.isDirectory(),
    isFifo: stats.isFIFO(),
    isSocket: stats.isSocket(),
    size: stats.size,
    mode: stats.mode,
  };
}

/** What is in a folder. */
export async function* readDir(path: string): AsyncGenerator<{ name: string; isFile: boolean; isDirectory: boolean }> {
  for (const entry of await wordingLater(() => fs.promises.readdir(path, { withFileTypes: true }))) {
    yield { name: entry.name, isFile: entry.isFile(), isDirectory: entry.isDirectory() };
  }
}

/** Reads a whole file. */
export async function readFile(path: string): Promise<Uint8Array> {
  return await wordingLater(() => fs.promises.readFile(path));
}

/** Reads a whole file, and lets nothing else happen meanwhile. */
export function readFileSync(path: string): Uint8Array {
  return wording(() => fs.readFileSync(path));
}

/** Writes a whole file. */
export async function writeFile(
  path: string,
  bytes: Uint8Array,
  { createNew = false, mode }: Pick<OpenOptions, "createNew" | "mode"> = {},
): Promise<void> {
  const options = { flag: createNew ? "wx" : "w", ...(mode !== undefined && { mode }) };
  await wordingLater(() => fs.promises.writeFile(path, bytes, options));
}

/** Writes a whole file of text. */
export async function writeTextFile(path: string, text: string): Promise<void> {
  await writeFile(path, new TextEncoder().encode(text));
}

/** Gives a file another name, in place of what has that name. */
export async function rename(from: string, to: string): Promise<void> {
  await wordingLater(() => fs.promises.rename(from, to));
}

/** Gives a file a second name. */
export async function link(path: string, name: string): Promise<void> {
  await wordingLater(() => fs.promises.link(path, name));
}

/** Removes a file. */
export async function remove(path: string): Promise<void> {
  await wordingLater(() => fs.promises.unlink(path));
}

/** Makes a folder. */
export async function mkdir(path: string, options: { recursive: boolean; mode: number }): Promise<void> {
  await wordingLater(() => fs.promises.mkdir(path, options));
}

/** The path behind links. */
export async function realPath(path: string): Promise<string> {
  return await wordingLater(() => fs.promises.realpath(path));
}
