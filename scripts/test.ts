/**
 * Runs all tests, and ends with the line "N passed, N failed": `deno task test`.
 *
 * A test gets no permission at all unless it stands in a folder below. So `src/` proves that it does no I/O of its own,
 * and a new test proves it too. The examples in doc comments get none either.
 */

import { listFiles, root } from "./_files.ts";
import { say } from "./_say.ts";

/** What reaches this machine: sockets of its own, files, other programs. Nothing reaches any other machine. */
const reachesOut = /^tests\/(cli|commands|openapi|sandbox|scripts|whole|src\/transport)\//;
const permissions = [
  "--allow-net=127.0.0.1,localhost,[::1]",
  "--allow-read",
  "--allow-write",
  "--allow-run",
  "--allow-env",
  "--allow-sys",
];

interface Outcome {
  passed: number;
  failed: number;
}

const tests = await listFiles("tests/", /_test\.ts$/);
const documented = ["mod.ts", ...await listFiles("src/", /\.ts$/)];

const outcomes = [
  await run("Without any permission", tests.filter((path) => !reachesOut.test(path))),
  await run("Examples in doc comments, without any permission", ["--doc", ...documented]),
  await run("On this machine: files, programs, loopback", [
    ...permissions,
    "--doc",
    "sandbox/mod.ts",
    ...tests.filter((path) => reachesOut.test(path)),
  ]),
];
const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0);
const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed, 0);
// deno-lint-ignore no-console
console.log(`${passed} passed, ${failed} failed`);
if (failed > 0) Deno.exit(1);

/** Runs `deno test` and reads its last line; a run without one, after a type error for example, counts as one failure. */
async function run(title: string, args: readonly string[]): Promise<Outcome> {
  say(`\n${title}`);
  const child = new Deno.Command(Deno.execPath(), {
    args: ["test", "--no-prompt", "--parallel", "--quiet", ...args],
    cwd: root,
    stdout: "piped",
    env: { NO_COLOR: "1" },
  }).spawn();
  let text = "";
  for await (const part of child.stdout.pipeThrough(new TextDecoderStream())) {
    text += part;
    await Deno.stdout.write(new TextEncoder().encode(part));
  }
  const { success } = await child.status;
  const summary = [...text.matchAll(/^(?:ok|FAILED) \| (\d+) passed.*? \| (\d+) failed/gm)].at(-1);
  const failed = Number(summary?.[2] ?? 0);
  return { passed: Number(summary?.[1] ?? 0), failed: success ? failed : Math.max(failed, 1) };
}
