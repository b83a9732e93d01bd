/** Files by Deno, for the host. */

import type { FileProblem, OutFile, PrivateFile } from "../host.ts";

/** Reads a file of at most so many bytes. */
export async function readFile(path: string, limit: number): Promise<Uint8Array | FileProblem> {
  try {
    if ((await Deno.stat(path)).isDirectory) return { problem: "folder" };
    using file = await Deno.open(path);
    return await readLimited(file, limit);
  } catch (error) {
    return problemOf(error);
  }
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

/** Reads to the end, but stops where it gets too much. */
export async function readLimited(
  source: { read(buffer: Uint8Array): Promise<number | null> },
  limit: number,
): Promise<Uint8Array | FileProblem> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const buffer = new Uint8Array(64 * 1024);
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
 * Begins a file beside its place, and moves it there when it is whole. One that holds a secret is for its owner only,
 * whatever was there; any other stays as closed as the one that it replaces.
 */
export async function openFile(path: string, holdsSecret: boolean): Promise<OutFile | FileProblem> {
  try {
    const existing = await Deno.stat(path).catch(() => undefined);
    if (existing?.isDirectory) return { problem: "folder" };
    if (existing && !existing.isFile) return openDevice(path);
    const part = `${path}.${crypto.randomUUID().slice(0, 8)}.part`;
    const width = holdsSecret ? mode : existing?.mode ?? 0o666;
    (await Deno.open(part, { write: true, createNew: true, mode: width & 0o666 })).close();
    return {
      async commit(text) {
        await Deno.writeTextFile(part, text);
        await Deno.rename(part, path);
      },
      discard: () => Deno.remove(part),
    };
  } catch (error) {
    return problemOf(error);
  }
}

/** What is no file, such as /dev/null, cannot be put in place of. */
function openDevice(path: string): OutFile {
  return { commit: (text) => Deno.writeTextFile(path, text), discard: () => Promise.resolve() };
}

/** What an error of the system means. */
export function problemOf(error: unknown): FileProblem {
  if (error instanceof Deno.errors.NotFound) return { problem: "missing" };
  if (error instanceof Deno.errors.AlreadyExists) return { problem: "exists" };
  if (error instanceof Deno.errors.IsADirectory) return { problem: "folder" };
  if (error instanceof Deno.errors.PermissionDenied) return { problem: "forbidden" };
  return { problem: error instanceof Error ? error.message : "the system does not say why" };
}

/** Only the owner may read and write. Windows has no such mode: there a file takes over the rights of its folder. */
const mode = 0o600;

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
      parts.push(await writeBeside(file));
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

async function writeBeside({ path, bytes }: PrivateFile): Promise<string> {
  const part = `${path}.${crypto.randomUUID().slice(0, 8)}.part`;
  using file = await Deno.open(part, { write: true, createNew: true, mode });
  for (let at = 0; at < bytes.length;) at += await file.write(bytes.subarray(at));
  await file.sync();
  return part;
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
