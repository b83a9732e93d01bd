/** Runs scripts in a real PowerShell. Without one, the tests that need it are skipped. */

import { pester, powershell, quietShell } from "../../scripts/tools/_powershell.ts";

const shell = await powershell.find();
const foundPester = shell === undefined ? undefined : await pester.find();

/** The path of PowerShell; the test that asks for it is skipped where there is none. */
export function shellPath(): string {
  if (shell === undefined) throw new Error("no PowerShell");
  return shell;
}

/** What a script did. */
export interface ShellOutcome {
  code: number;
  stdout: string;
  stderr: string;
}

/** A test that needs PowerShell. */
export function shellTest(name: string, fn: () => Promise<void>): void {
  Deno.test({ name, ignore: shell === undefined, fn });
}

/** A test that needs Pester besides. */
export function pesterTest(name: string, fn: (pesterPath: string) => Promise<void>): void {
  Deno.test({ name, ignore: foundPester === undefined, fn: () => fn(foundPester ?? "") });
}

/** What a shell needs of the environment, with Deno on its path, and nothing that leads to a server. */
export function shellEnvironment(): Record<string, string> {
  const kept = Object.entries(Deno.env.toObject()).filter(([name]) => !/^(VB365_|HTTPS?_PROXY|ALL_PROXY)/i.test(name));
  const deno = Deno.execPath().replace(/[\\/][^\\/]+$/, "");
  const separator = Deno.build.os === "windows" ? ";" : ":";
  const path = `${deno}${separator}${Deno.env.get("PATH") ?? ""}`;
  return { ...Object.fromEntries(kept), ...quietShell, PATH: path };
}

/** Runs a script in a shell without a profile. */
export async function runShell(
  script: string,
  options: { env?: Record<string, string>; cwd?: string } = {},
): Promise<ShellOutcome> {
  const file = await Deno.makeTempFile({ suffix: ".ps1" });
  try {
    await Deno.writeTextFile(file, script);
    const { code, stdout, stderr } = await new Deno.Command(shellPath(), {
      args: ["-NoProfile", "-NonInteractive", "-File", file],
      env: { ...shellEnvironment(), ...options.env },
      clearEnv: true,
      stdin: "null",
      ...(options.cwd !== undefined && { cwd: options.cwd }),
    }).output();
    return { code, stdout: new TextDecoder().decode(stdout), stderr: new TextDecoder().decode(stderr) };
  } finally {
    await Deno.remove(file);
  }
}

/** Puts `vb365` into a folder, as a program that shells find on their path, run from its source. */
export async function putProgram(folder: string): Promise<void> {
  const cli = new URL("../../cli.ts", import.meta.url);
  const permissions = "--allow-net --allow-read --allow-write --allow-env --no-prompt";
  if (Deno.build.os === "windows") {
    await Deno.writeTextFile(`${folder}/vb365.cmd`, `@deno run --quiet --no-check ${permissions} ${cli.href} %*\r\n`);
    return;
  }
  const line = `exec "${Deno.execPath()}" run --quiet --no-check ${permissions} "${cli.pathname}" "$@"`;
  await Deno.writeTextFile(`${folder}/vb365`, `#!/bin/sh\n${line}\n`, { mode: 0o755 });
}

/** A process that runs. */
export interface Running {
  id: number;
  parent: number;
  /** Its command line and, of this user's own, its environment. */
  text: string;
}

/** What runs on this machine; Deno itself may not look into `/proc`. What has ended and waits to be noticed does not count. */
export async function listRunning(): Promise<Running[]> {
  const isWindows = Deno.build.os === "windows";
  const query =
    'Get-CimInstance Win32_Process | ForEach-Object { "$($_.ProcessId) $($_.ParentProcessId) S $($_.CommandLine)" }';
  const [program, args] = isWindows
    ? ["powershell", ["-NoProfile", "-Command", query]]
    : ["ps", ["axeww", "-o", "pid=,ppid=,stat=,command="]];
  const { stdout } = await new Deno.Command(program, { args, stderr: "null" }).output();
  const lines = new TextDecoder().decode(stdout).split("\n");
  const found = lines.flatMap((line) => {
    const [, id, parent, state, text = ""] = /^\s*(\d+)\s+(\d+)\s+(\S+)\s+(.*)/.exec(line) ?? [];
    return id === undefined || state?.startsWith("Z") ? [] : [{ id: Number(id), parent: Number(parent), text }];
  });
  if (!found.some(({ id }) => id === Deno.pid)) throw new Error("the list of processes cannot be read");
  return found;
}
