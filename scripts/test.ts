/**
 * Runs all tests, and ends with the line "N passed, N failed, N skipped": `deno task test`.
 *
 * A test gets no permission at all unless it stands in a folder below. So `src/` proves that it does no I/O of its own,
 * and a new test proves it too. The examples in doc comments speak to a sandbox, and may do what that needs.
 */

import { openStage } from "./test/_stage.ts";
import { entryNames, listFiles, root } from "./_files.ts";
import { say } from "./_say.ts";
import { installTools } from "./tools.ts";

/** What reaches this machine: sockets of its own, files, other programs. Nothing reaches any other machine. */
const reachesOut = /^tests\/(cli|commands|openapi|powershell|sandbox|scripts|whole|src\/(transport|wire))\//;
/** What drives a browser wants to look at the whole machine first. */
const drives = /^tests\/browser\//;
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
  skipped: number;
}

const tests = await listFiles("tests/", /_test\.ts$/);
const entries = [...entryNames.map((name) => `${name}.ts`), "sandbox/mod.ts"];
const documented = [...entries, ...await listFiles("src/", /\.ts$/)];

const missing = await installTools();
const outcomes = [
  await run("Without any permission", tests.filter((path) => !reachesOut.test(path) && !drives.test(path))),
  await runExamples("Examples in doc comments, against a sandbox"),
  await run("On this machine: files, programs, loopback", [
    ...permissions,
    ...tests.filter((path) => reachesOut.test(path)),
  ]),
  await run("In a browser", ["--allow-all", ...tests.filter((path) => drives.test(path))]),
];
const sum = (what: keyof Outcome) => outcomes.reduce((total, outcome) => total + outcome[what], 0);
const [passed, failed, skipped] = [sum("passed"), sum("failed"), sum("skipped")];
say(...missing);
// deno-lint-ignore no-console
console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
if (failed > 0) Deno.exit(1);

async function runExamples(title: string): Promise<Outcome> {
  await using stage = await openStage(documented);
  return await run(title, stage.args, stage);
}

/** Runs `deno test` and reads its last line; a run without one, after a type error for example, counts as one failure. */
async function run(
  title: string,
  args: readonly string[],
  { cwd, env }: { cwd: URL; env: Readonly<Record<string, string>> } = { cwd: root, env: {} },
): Promise<Outcome> {
  say(`\n${title}`);
  const child = new Deno.Command(Deno.execPath(), {
    args: ["test", "--no-prompt", "--parallel", "--quiet", ...args],
    cwd,
    stdout: "piped",
    env: { ...env, NO_COLOR: "1" },
  }).spawn();
  let text = "";
  for await (const part of child.stdout.pipeThrough(new TextDecoderStream())) {
    text += part;
    await Deno.stdout.write(new TextEncoder().encode(part));
  }
  const { success } = await child.status;
  const [, passed, failed, skipped] = summaryOf(text);
  return {
    passed: Number(passed ?? 0),
    failed: success ? Number(failed ?? 0) : Math.max(Number(failed ?? 0), 1),
    skipped: Number(skipped ?? 0),
  };
}

/** The last line, `ok | 3 passed (2 steps) | 0 failed | 1 ignored (1s)`, in parts. */
function summaryOf(text: string): readonly (string | undefined)[] {
  const lines = text.matchAll(/^(?:ok|FAILED) \| (\d+) passed.*? \| (\d+) failed(?:.*? \| (\d+) ignored)?/gm);
  return [...lines].at(-1) ?? [];
}
