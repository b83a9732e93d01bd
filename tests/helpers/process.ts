/** Runs the program as a process of its own, with the permissions that it needs and no other. */

import assert from "node:assert/strict";

const root = new URL("../../", import.meta.url);
const cli = new URL("../../cli.ts", import.meta.url).pathname;
/** All that the program needs, so that nothing more can slip in. */
const permissions = ["--allow-env", "--allow-net", "--allow-read", "--allow-write", "--no-prompt"];

/** How a run ended. */
export interface Ended {
  code: number;
  stdout: string;
  stderr: string;
}

/** Starts a command line; the environment holds nothing but what is given. */
export function start(
  words: readonly string[],
  env: Record<string, string> = {},
  stdin: "null" | "piped" = "null",
  redirection = "",
): Deno.ChildProcess {
  const args = ["run", "--quiet", "--no-check", ...permissions, cli, ...words];
  // Only a shell can hand a program another standard output than a pipe.
  const shell = ["-c", `exec "$0" "$@" ${redirection}`, Deno.execPath(), ...args];
  return new Deno.Command(redirection === "" ? Deno.execPath() : "/bin/sh", {
    args: redirection === "" ? args : shell,
    env: { ...base, ...env },
    clearEnv: true,
    stdin,
    stdout: "piped",
    stderr: "piped",
  }).spawn();
}

/** What Deno itself needs of the environment. */
const base = Object.fromEntries(
  ["PATH", "HOME", "USERPROFILE", "LOCALAPPDATA", "SYSTEMROOT", "TEMP", "TMPDIR", "DENO_DIR"]
    .flatMap((name) => Deno.env.has(name) ? [[name, Deno.env.get(name) ?? ""]] : []),
);

/** Runs a command line to its end. */
export async function run(
  words: readonly string[],
  env: Record<string, string> = {},
  input?: Uint8Array,
): Promise<Ended> {
  const child = start(words, env, input ? "piped" : "null");
  if (input) {
    const writer = child.stdin.getWriter();
    await writer.write(input);
    await writer.close();
  }
  const { code, stdout, stderr } = await child.output();
  const decode = (bytes: Uint8Array) => new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  return { code, stdout: decode(stdout), stderr: decode(stderr) };
}

/** Runs code in a process of its own, whose folder and environment are not those of every other test. */
export async function evaluate(code: string, options: Pick<Deno.CommandOptions, "cwd" | "env">): Promise<string> {
  const { success, stdout, stderr } = await new Deno.Command(Deno.execPath(), { args: ["eval", code], ...options })
    .output();
  assert.ok(success, new TextDecoder().decode(stderr));
  return new TextDecoder().decode(stdout);
}

/** The environment that leads to a sandbox. */
export function connection(sandbox: { url: string; fingerprint: string; username: string; password: string }): {
  VB365_SERVER: string;
  VB365_TRUST_FINGERPRINT: string;
  VB365_USERNAME: string;
  VB365_PASSWORD: string;
} {
  return {
    VB365_SERVER: sandbox.url,
    VB365_TRUST_FINGERPRINT: sandbox.fingerprint,
    VB365_USERNAME: sandbox.username,
    VB365_PASSWORD: sandbox.password,
  };
}

/** Has the program tell its peak when it ends; Deno shows a process as much to nobody who may not do everything. */
const tellPeak = `data:text/javascript,addEventListener("unload", () => {
  console.error(Deno.readTextFileSync("/proc/self/status").match(/VmHWM.*/)[0]);
});`;

/** Runs a command line that must succeed, and says how many lines it wrote and how many kilobytes it held at the most. */
export async function measurePeak(
  words: readonly string[],
  env: Record<string, string>,
): Promise<{ lines: number; peak: number }> {
  const { code, lines, said, peak } = await peakOf(words, env);
  assert.equal(code, 0, said);
  return { lines, peak };
}

/** Runs a command line, whatever comes of it, and says besides what it said on standard error. */
export async function peakOf(
  words: readonly string[],
  env: Record<string, string>,
  out: "piped" | "null" = "piped",
): Promise<{ code: number; lines: number; said: string; peak: number }> {
  const child = await new Deno.Command(Deno.execPath(), {
    args: ["run", "--no-prompt", "--allow-all", "--preload", tellPeak, "cli.ts", ...words],
    cwd: root,
    env,
    stdout: out,
  }).output();
  const { code } = child;
  const said = new TextDecoder().decode(child.stderr);
  const lines = out === "null" ? 0 : child.stdout.filter((byte) => byte === 10).length;
  return { code, lines, said, peak: Number(/VmHWM:\s*(\d+)/.exec(said)?.[1]) };
}
