/** Files by Deno, for the host. */

import type { FileProblem, OutFile, PrivateFile } from "../host.ts";

/** Reads a file of at most so many bytes. */
export async function readFile(path: string, limit: number): Promise<Uint8Array | FileProblem> {
  try {
    return readWhole(path, limit) ?? await readPiped(path, limit);
  } catch (error) {
    return problemOf(error);
  }
}

/** Reads a file whose size is known: to wait for the disk in between takes longer than to read it. A pipe has no size. */
function readWhole(path: string, limit: number): Uint8Array | FileProblem | undefined {
  const { isDirectory, size } = Deno.statSync(path);
  if (isDirectory) return { problem: "folder" };
  if (size === 0) return undefined;
  const bytes = size > limit ? undefined : Deno.readFileSync(path);
  return bytes === undefined || bytes.length > limit ? { problem: "too large" } : bytes;
}

async function readPiped(path: string, limit: number): Promise<Uint8Array | FileProblem> {
  using file = await Deno.open(path);
  return await readLimited(file, limit);
}

/** What is at a path; a path that may not be looked at is taken for a file, so that reading it says why. */
export async function kindOf(path: string): Promise<"file" | "folder" | "missing"> {
  try {
    return (await Deno.stat(path)).isDirectory ? "folder" : "file";
  } catch (error) {
    return problemOf(error).problem === "missing" ? "missing" : "file";
  }
}

/** The names of the files in a folder. */
export async function listFolder(path: string): Promise<readonly string[] | FileProblem> {
  try {
    const entries = await Array.fromAsync(Deno.readDir(path));
    return entries.filter((entry) => !entry.isDirectory).map(({ name }) => name);
  } catch (error) {
    return problemOf(error);
  }
}

/** How much is read at once. */
const pieceBytes = 64 * 1024;

/** Reads to the end, but stops where it gets too much. */
export async function readLimited(
  source: { read(buffer: Uint8Array): Promise<number | null> },
  limit: number,
): Promise<Uint8Array | FileProblem> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const buffer = new Uint8Array(pieceBytes);
    const size = await source.read(buffer);
    if (size === null) break;
    chunks.push(buffer.subarray(0, size));
    length += size;
    if (length > limit) return { problem: "too large" };
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

/**
 * Says whether a file can be put at a place, and puts it there when it is whole. One that holds a secret is for its owner
 * only, whatever was there; any other stays as closed as the one that it replaces.
 */
export async function openFile(path: string, holdsSecret: boolean): Promise<OutFile | FileProblem> {
  try {
    const existing = await statOf(path);
    if (existing?.isDirectory) return { problem: "folder" };
    // Opening it would wait for somebody at its other end, who may never come.
    if (existing?.isFifo || existing?.isSocket) return { problem: "pipe" };
    if (existing && !existing.isFile) return { commit: (text) => Deno.writeTextFile(path, text) };
    const width = holdsSecret ? mode : (existing?.mode ?? 0o666) & 0o666;
    await Deno.remove(await writeBeside(path, new Uint8Array(), width));
    return {
      async commit(text) {
        await replaceFile(path, new TextEncoder().encode(text), width);
      },
    };
  } catch (error) {
    const { problem } = problemOf(error);
    return { problem: problem === "missing" ? "no folder" : problem };
  }
}

const separator = Deno.build.os === "windows" ? "\\" : "/";

/** The path from the root. */
export function absolute(path: string): string {
  return /^([\\/]|[A-Za-z]:[\\/])/.test(path) ? path : `${Deno.cwd()}${separator}${path}`;
}

/** What is at a path; undefined when there is nothing. */
export async function statOf(path: string): Promise<Deno.FileInfo | undefined> {
  try {
    return await Deno.stat(path);
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return undefined;
    throw error;
  }
}

/** What an error of the system means. */
export function problemOf(error: unknown): FileProblem {
  if (error instanceof Deno.errors.NotFound) return { problem: "missing" };
  if (error instanceof Deno.errors.AlreadyExists) return { problem: "exists" };
  if (error instanceof Deno.errors.IsADirectory) return { problem: "folder" };
  if (error instanceof Deno.errors.PermissionDenied) return { problem: "forbidden" };
  if (error instanceof Deno.errors.NotCapable) return { problem: "not allowed" };
  return { problem: error instanceof Error ? plainReason(error) : "the system does not say why" };
}

/** The system's words, without its number and without the path that stands in front already. */
function plainReason({ message }: Error): string {
  const reason = message.replace(/ \(os error \d+\)[^]*$/, "");
  return reason.charAt(0).toLowerCase() + reason.slice(1);
}

/** Only the owner may read and write. Windows has no such mode: there a file takes over the rights of its folder. */
const mode = 0o600;

/** Puts a file in place whole or not at all; on the disk when it returns. */
export async function replaceFile(path: string, bytes: Uint8Array, width = mode): Promise<void> {
  const move = async () => {
    const part = await writeBeside(path, bytes, width);
    await Deno.rename(part, path).catch(async (error) => {
      await removeAll([part]);
      throw error;
    });
  };
  // Another program may have swept the file away in the moment between its lock and its move.
  await move().catch((error) => error instanceof Deno.errors.NotFound ? move() : Promise.reject(error));
}

/** Writes all files beside their places first, and then moves them there. */
export async function putPrivateFiles(
  files: readonly PrivateFile[],
  mayReplace: boolean,
): Promise<(FileProblem & { path: string }) | undefined> {
  const parts: string[] = [];
  const placed: string[] = [];
  let path = "";
  try {
    for (const file of files) {
      path = file.path;
      parts.push(await writeBeside(path, file.bytes));
    }
    for (const [index, part] of parts.entries()) {
      path = files[index]?.path ?? "";
      await (mayReplace ? Deno.rename(part, path) : place(part, path));
      placed.push(path);
    }
  } catch (error) {
    if (!mayReplace) await removeAll(placed);
    return { path, ...problemOf(error) };
  } finally {
    await removeAll(parts);
  }
}

/** A new file beside the place, under a name that nobody can know before and that nothing else has. */
async function writeBeside(path: string, bytes: Uint8Array, width = mode): Promise<string> {
  await sweep(path);
  const part = `${path}.${crypto.randomUUID().slice(0, 8)}.part`;
  using file = await Deno.open(part, { write: true, createNew: true, mode: width });
  try {
    // Whoever sweeps leaves alone what somebody holds.
    await file.lock(true).catch(() => {});
    for (let at = 0; at < bytes.length;) at += await file.write(bytes.subarray(at));
    await file.sync();
  } catch (error) {
    await removeAll([part]);
    throw error;
  }
  return part;
}

/** Removes what a killed program has left beside a place: its lock has died with it. */
async function sweep(path: string): Promise<void> {
  const [, folder = ".", name = path] = /^(.*)[\\/]([^\\/]*)$/.exec(path) ?? [];
  try {
    for await (const { name: found, isFile } of Deno.readDir(folder === "" ? "/" : folder)) {
      const isPart = isFile && found.startsWith(`${name}.`) && /^\.[0-9a-f]{8}\.part$/.test(found.slice(name.length));
      if (isPart) await removeUnheld(`${folder}/${found}`);
    }
  } catch {
    // A folder that cannot be listed can still be written to.
  }
}

async function removeUnheld(path: string): Promise<void> {
  using file = await Deno.open(path, { write: true });
  if (await file.tryLock(true)) await Deno.remove(path);
}

/** Unlike a rename, a link never takes the place of a file; where there are no links, a new file does the same. */
async function place(part: string, path: string): Promise<void> {
  try {
    await Deno.link(part, path);
  } catch (error) {
    if (error instanceof Deno.errors.AlreadyExists) throw error;
    await Deno.writeFile(path, await Deno.readFile(part), { createNew: true, mode });
  }
}

async function removeAll(paths: readonly string[]): Promise<void> {
  await Promise.allSettled(paths.map((path) => Deno.remove(path)));
}

/** Whether the last line has no end, as a full disk or a sudden death leaves it. */
export function endsTorn(file: Deno.FsFile): boolean {
  if (file.statSync().size === 0) return false;
  const last = new Uint8Array(1);
  file.seekSync(-1, Deno.SeekMode.End);
  file.readSync(last);
  return last[0] !== 10;
}

/** Closes and refuses a file for lines of JSON that begins with something else: a manifest or a certificate would be spoilt. */
export function refuseOther(file: Deno.FsFile): void {
  const { isFile, size } = file.statSync();
  if (!isFile || size === 0) return;
  const start = new Uint8Array(2);
  file.seekSync(-size, Deno.SeekMode.End);
  file.readSync(start);
  if ('{"'.startsWith(new TextDecoder().decode(start.subarray(0, size)))) return;
  file.close();
  throw new Error("it is there already, and holds something else");
}
