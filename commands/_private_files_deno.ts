/** Puts files with secrets in place by Deno: whole, all or none, and for their owner only. */

import { problemOf } from "./_files_deno.ts";
import type { FileProblem, PrivateFile } from "./_host.ts";

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
