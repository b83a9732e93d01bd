/**
 * Who holds a file. Node cannot lock one, so a file beside it says by the number of its process who does; that of a process
 * which has died counts no more. Programs under Deno lock the file itself and do not see this.
 */

import { readFile, unlink, writeFile } from "node:fs/promises";
import process from "node:process";
import { unlinkSync } from "node:fs";

/** Holds a file; false when another program does. */
export async function hold(path: string): Promise<boolean> {
  const name = nameOf(path);
  if (await put(name)) return true;
  if (await isAlive(name)) return false;
  await unlink(name).catch(() => {});
  return await put(name);
}

/** Lets go of a file. */
export function release(path: string): void {
  unlinkSync(nameOf(path));
}

function nameOf(path: string): string {
  return `${path}.held`;
}

async function put(name: string): Promise<boolean> {
  return await writeFile(name, String(process.pid), { flag: "wx", mode: 0o600 }).then(() => true, () => false);
}

/** One that says no number yet is about to. */
async function isAlive(name: string): Promise<boolean> {
  const holder = Number(await readFile(name, "utf8").catch(() => ""));
  if (holder === 0) return true;
  try {
    return process.kill(holder, 0);
  } catch (error) {
    return !(error instanceof Error && "code" in error && error.code === "ESRCH");
  }
}
