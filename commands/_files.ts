/** Files that the user names. */

import type { FileProblem, Host } from "./_host.ts";
import { usage } from "./_usage.ts";

/** The most that is read of any file. */
const mostBytes = 16 * 1024 * 1024;

/** Reads a file, or standard input for `-`. */
export async function readInput(host: Host, path: string, limit = mostBytes): Promise<Uint8Array> {
  const found = path === "-" ? await host.stdin.read(limit) : await host.readFile(expand(host, path), limit);
  const shown = path === "-" ? "standard input" : path;
  if ("problem" in found) throw usage(`Cannot read ${shown}: ${say(found, limit)}`, hintOf(path, found));
  if (found.length === 0) throw usage(`Cannot read ${shown}: it is empty`);
  return found;
}

/** What went wrong with a file, as the rest of a sentence. */
export function say({ problem }: FileProblem, limit = mostBytes): string {
  if (problem === "missing") return "there is no such file";
  if (problem === "folder") return "it is a folder";
  if (problem === "exists") return "it is there already";
  if (problem === "forbidden") return "this account may not";
  if (problem === "too large") return `it has more than ${limit / 1024 / 1024} MiB`;
  return problem;
}

/** PowerShell and cmd leave `~` as it is. */
export function expand(host: Pick<Host, "env">, path: string): string {
  if (!/^~(?=$|[\\/])/.test(path)) return path;
  const home = host.env("HOME") ?? host.env("USERPROFILE");
  return home === undefined ? path : home + path.slice(1);
}

function hintOf(path: string, { problem }: FileProblem): string | undefined {
  if (problem === "missing" && /[*?]/.test(path)) return "Name one file: * and ? are not expanded here.";
  return problem === "forbidden" ? "Check who may read the file, and how the program was started." : undefined;
}
