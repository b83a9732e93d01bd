/** The command line as a program of its own. */

import { entryNames, listFiles, readText } from "./_files.ts";

/** What `cli.ts` may do, and why; README.md says the same to users. */
export const cliPermissions: readonly string[] = [
  // Servers of any name and port; a port of this machine for `vb365 sandbox`.
  "--allow-net",
  // Certificates, secrets and bodies by file name; profiles.
  "--allow-read",
  // What --out-file and --audit-log name, new certificates, profiles.
  "--allow-write",
  // VB365_… and the variables that --…-env flags name; NO_COLOR and the proxy's.
  "--allow-env",
];

/** The program that asks the key store of a system, which `login` keeps the key of a session in; no other may be run. */
export function keyStorePermission(target: string): string {
  if (target.includes("windows")) {
    return "--allow-run=C:\\Windows\\System32\\WindowsPowerShell\\v1.0\\powershell.exe";
  }
  return target.includes("apple") ? "--allow-run=/usr/bin/security" : "--allow-run=/usr/bin/secret-tool";
}

/**
 * The arguments of Deno that compile it. Of one file, it embeds nothing else, whatever deno.lock names.
 *
 * @param source The file that `bundleProgram()` has made.
 * @param output The file to write.
 * @param target What machine it is for; without it, this one.
 */
export function compileArguments(source: string, output: string, target: string = Deno.build.target): string[] {
  const permissions = [...cliPermissions, keyStorePermission(target)];
  const how = ["--quiet", "--config", "deno.json", "--target", target];
  return ["compile", ...how, "--output", output, ...permissions, source];
}

/** What `load()` of `cli/lazy.ts` names; a build has a literal `import("…")` in its place. */
const call = /\bload<typeof import\(("[^"]+")\)>\(\s*import\.meta,\s*\1,?\s*\)/g;

/** Writes the literals into a source. */
function withLiteralImports(text: string): string {
  return text.replace(call, "import($1)");
}

/** What is done to a source on the way into a program. */
export type Rewrite = (path: string, text: string) => string;

/**
 * Writes the sources of the command line into a folder, so that `deno bundle` finds all of it by itself.
 *
 * @param folder Where to, from the root of the file system; what is there is replaced.
 * @param rewrite What else is done to each source.
 * @returns The path of `cli.ts` there.
 */
export async function writeSources(
  folder: string,
  rewrite: Rewrite = (_, text) => text,
): Promise<string> {
  const files = await listFiles(
    "",
    new RegExp(`^((cli|${entryNames.join("|")})\\.ts|(cli|commands|src|generated|sandbox)/.*\\.ts)$`),
  );
  await Deno.remove(folder, { recursive: true }).catch(() => {});
  for (const path of files) {
    const target = `${folder}/${path}`;
    await Deno.mkdir(target.slice(0, target.lastIndexOf("/")), { recursive: true });
    await Deno.writeTextFile(target, rewrite(path, withLiteralImports(await readText(path))));
  }
  return `${folder}/cli.ts`;
}
