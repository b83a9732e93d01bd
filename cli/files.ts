/** Files that the user names. */

import type { FileProblem, Hold, Host, JournalFile, PrivateFile } from "./host.ts";
import { usage } from "./errors.ts";
import { load } from "./lazy.ts";

/** The most that is read of any file. */
const mostBytes = 16 * 1024 * 1024;

/**
 * Reads a file, or standard input for `-`.
 *
 * @param named What messages call the file when its path may not be repeated.
 */
export async function readInput(host: Host, path: string, limit = mostBytes, named = path): Promise<Uint8Array> {
  const found = path === "-" ? await host.stdin.read(limit) : await host.readFile(expand(host, path), limit);
  const shown = path === "-" ? "standard input" : named;
  if ("problem" in found) throw usage(`Cannot read ${shown}: ${say(found, limit)}`, hintOf(path, found));
  if (found.length === 0) throw usage(`Cannot read ${shown}: it is empty`);
  return found;
}

/** What went wrong with a file, as the rest of a sentence. */
export function say({ problem }: FileProblem, limit = mostBytes): string {
  if (problem === "missing") return "there is no such file";
  if (problem === "folder") return "it is a folder";
  if (problem === "exists") return "it is there already";
  if (problem === "no folder") return "there is no such folder";
  if (problem === "pipe") return "it is a pipe, not a file; use standard output instead";
  if (problem === "not allowed") return "this program may not; see --allow-read and --allow-write";
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

/** Whether two paths lead to the same place, as far as they tell it themselves. */
export function isSamePlace(host: Host, one: string, other: string): boolean {
  const [first, second] = [one, other].map((path) =>
    host.files.absolute(expand(host, path)).replace(/[\\/](\.?[\\/])*/g, "/")
  );
  return first === second;
}

function hintOf(path: string, { problem }: FileProblem): string | undefined {
  if (problem === "missing" && /[*?]/.test(path)) return "Name one file: * and ? are not expanded here.";
  return problem === "forbidden" ? "Check who may read the file, and how the program was started." : undefined;
}

/** What commands do with files besides reading one. */
export class FileStore {
  readonly #host: Host;

  constructor(host: Host) {
    this.#host = host;
  }

  /** Whether two paths lead to the same place, as far as they tell it themselves. */
  areSame(one: string, other: string): boolean {
    return isSamePlace(this.#host, one, other);
  }

  /** What is at a path. */
  async kindOf(path: string): Promise<"file" | "folder" | "missing"> {
    return await this.#host.kindOf(expand(this.#host, path));
  }

  /** The paths of all files in a folder, but not those in folders below it, by name. */
  async list(folder: string): Promise<string[]> {
    const found = await this.#host.listFolder(expand(this.#host, folder));
    if ("problem" in found) throw usage(`Cannot read ${folder}: ${say(found)}`);
    const start = /[\\/]$/.test(folder) ? folder : `${folder}/`;
    return found.toSorted().map((name) => `${start}${name}`);
  }

  /** Opens a journal; undefined when another program has it. */
  async openJournal(path: string): Promise<JournalFile | undefined> {
    return await this.#host.files.openJournal(this.#host.files.absolute(expand(this.#host, path)));
  }

  /** The lines of a journal, whoever has it; undefined when there is none. */
  async readJournal(path: string): Promise<AsyncIterable<string> | undefined> {
    return await this.#host.files.readJournal(this.#host.files.absolute(expand(this.#host, path)));
  }

  /**
   * Takes a lock of this user by its name, until it is released or the program ends; undefined when another program has
   * it. Where the user has no place for files nobody can be kept out.
   */
  async hold(name: string, isShared: boolean): Promise<Hold | undefined> {
    const { findPlace } = await load<typeof import("./connection/profile_file.ts")>(
      import.meta,
      "./connection/profile_file.ts",
    );
    const place = findPlace(this.#host);
    if (place === undefined) return { release: () => {} };
    return await this.#host.files.hold(this.#host.files.absolute(place.path(name)), isShared);
  }

  /** The names of the locks that there are, held or not. */
  async holds(start: string): Promise<string[]> {
    const { findPlace } = await load<typeof import("./connection/profile_file.ts")>(
      import.meta,
      "./connection/profile_file.ts",
    );
    const place = findPlace(this.#host);
    const found = place === undefined ? [] : await this.#host.listFolder(this.#host.files.absolute(place.path("")));
    return "problem" in found ? [] : found.filter((name) => name.startsWith(start));
  }

  /** Puts files in place, all or none of them, so that only their owner may read them. */
  async putPrivate(files: readonly PrivateFile[], mayReplace: boolean): Promise<void> {
    const paths = files.map(({ path, bytes }) => ({ path: expand(this.#host, path), bytes }));
    const problem = await this.#host.putPrivateFiles(paths, mayReplace);
    if (problem === undefined) return;
    const why = problem.problem === "missing" ? "there is no such folder" : say(problem);
    throw usage(`Cannot write ${problem.path}: ${why}`);
  }
}
