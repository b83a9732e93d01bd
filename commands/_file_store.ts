/** Folders, and files with secrets in them. */

import { expand, say } from "./_files.ts";
import type { Host, PrivateFile } from "./_host.ts";
import { usage } from "./_usage.ts";

/** What commands do with files besides reading one. */
export class FileStore {
  readonly #host: Host;

  constructor(host: Host) {
    this.#host = host;
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

  /** Puts files in place, all or none of them, so that only their owner may read them. */
  async putPrivate(files: readonly PrivateFile[], mayReplace: boolean): Promise<void> {
    const paths = files.map(({ path, bytes }) => ({ path: expand(this.#host, path), bytes }));
    const problem = await this.#host.putPrivateFiles(paths, mayReplace);
    if (problem === undefined) return;
    const why = problem.problem === "missing" ? "there is no such folder" : say(problem);
    throw usage(`Cannot write ${problem.path}: ${why}`);
  }
}
