/** Applies a manifest again and again while it is killed, against a server that does not always answer well. */

import type { Fault } from "../../../sandbox/options.ts";
import { type Ended, start } from "../../helpers/process.ts";

const writes = [
  "POST /Organizations",
  "POST /Organizations/*/BackupApplications",
  "POST /Jobs",
  "POST /Organizations/*/RbacRoles",
];

/** Every twentieth write is done and its answer lost, every twentieth fails, some are slow, some too many. */
export const roughServer: readonly Fault[] = writes.flatMap(
  (on): Fault[] => [
    { on, kind: "drop", applied: true, every: 20 },
    { on, kind: "status", status: 500, every: 20, after: 7 },
    { on, kind: "slow", delay: 300, every: 25, after: 3 },
    { on, kind: "status", status: 429, every: 30, after: 11 },
  ],
);

/** What the runs have written together. */
export interface Killed {
  /** How many runs were killed while something was left to be done. */
  readonly kills: number;
  /** Runs after the kills, until one had nothing to complain of. */
  readonly runs: number;
  readonly last: Ended;
  readonly written: string;
}

/** Kills runs at random moments of their work, then lets one run to its end, and again until it succeeds. */
export async function applyWithKills(
  words: readonly string[],
  env: Record<string, string>,
  kills: number,
  { most, isLeft, writes }: { most: number; isLeft(): boolean; writes(): number },
): Promise<Killed> {
  let written = "";
  let effective = 0;
  for (let kill = 0; kill < kills; kill++) {
    const child = start(words, env);
    const over = new AbortController();
    const killing = killAtWork(child, writes, most * Math.random(), over.signal);
    const { signal, stdout, stderr } = await child.output();
    over.abort();
    await killing;
    if (signal !== null && isLeft()) effective++;
    written += new TextDecoder().decode(stdout) + new TextDecoder().decode(stderr);
  }
  for (let runs = 1;; runs++) {
    const { code, stdout, stderr } = await start(words, env).output();
    const last = { code, stdout: new TextDecoder().decode(stdout), stderr: new TextDecoder().decode(stderr) };
    written += last.stdout + last.stderr;
    if (code === 0 || runs === 10) return { kills: effective, runs, last, written };
  }
}

/** Kills a run so long after its first write has reached the server: to kill one that only starts would show nothing. */
async function killAtWork(
  child: Deno.ChildProcess,
  writes: () => number,
  after: number,
  over: AbortSignal,
): Promise<void> {
  const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
  const before = writes();
  while (!over.aborted && writes() === before) await wait(5);
  if (!over.aborted) await wait(after);
  if (!over.aborted) child.kill("SIGKILL");
}
