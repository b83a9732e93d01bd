/** A program that tests use and the project does not bring. */

import { root } from "../_files.ts";

/** A program: found on this machine, or installed into a folder of the project that git ignores. */
export interface Tool {
  readonly name: string;
  /** Its path, if it is there. */
  find(): Promise<string | undefined>;
  /** Installs it where that can be done without asking anybody; failing is no error. */
  install(): Promise<void>;
  /** How to get it, as the end of a sentence. */
  readonly hint: string;
}

/** Where tools are installed. */
export const folder: string = decodeURIComponent(new URL(".tools/", root).pathname).replace(/^\/(?=[A-Z]:)/, "");

/** A program by its path, or by its name on the PATH. */
export async function findProgram(name: string): Promise<string | undefined> {
  const isWindows = Deno.build.os === "windows";
  const folders = /[\\/]/.test(name) ? [""] : (Deno.env.get("PATH") ?? "").split(isWindows ? ";" : ":");
  const endings = isWindows ? ["", ".exe"] : [""];
  for (const path of folders.flatMap((at) => endings.map((end) => `${at && `${at}/`}${name}${end}`))) {
    if (await Deno.stat(path).then(({ isFile }) => isFile, () => false)) return path;
  }
  return undefined;
}

/** Runs a program and resolves to what it writes; undefined when it is not there or fails. */
export async function runQuietly(
  program: string,
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<string | undefined> {
  const path = await findProgram(program);
  if (path === undefined) return undefined;
  const { success, stdout } = await new Deno.Command(path, { args: [...args], env, stdin: "null" }).output();
  return success ? new TextDecoder().decode(stdout).trim() || undefined : undefined;
}

/** Installs a package of Debian, only where nobody has to be asked: in a container, as root. */
export async function installByApt(name: string): Promise<void> {
  if (Deno.build.os !== "linux" || Deno.uid() !== 0) return;
  await runQuietly("apt-get", ["update", "-qq"]);
  await runQuietly("apt-get", ["install", "-y", "-qq", name], { DEBIAN_FRONTEND: "noninteractive" });
}
