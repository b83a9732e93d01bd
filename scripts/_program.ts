/** The command line as a program of its own. */

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
 * The arguments of Deno that compile it. Bundled, it embeds a fifth of the sources and packages that would be embedded
 * otherwise, whatever deno.lock names, and starts faster.
 *
 * @param output The file to write.
 * @param target What machine it is for; without it, this one.
 */
export function compileArguments(output: string, target: string = Deno.build.target): string[] {
  const permissions = [...cliPermissions, keyStorePermission(target)];
  return ["compile", "--quiet", "--bundle", "--target", target, "--output", output, ...permissions, "cli.ts"];
}
