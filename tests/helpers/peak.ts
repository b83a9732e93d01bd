/** Runs the program, and says how much memory it took. */

import assert from "node:assert/strict";

const root = new URL("../../", import.meta.url);

/** Has the program tell its peak when it ends; Deno shows a process as much to nobody who may not do everything. */
const tellPeak = `data:text/javascript,addEventListener("unload", () => {
  console.error(Deno.readTextFileSync("/proc/self/status").match(/VmHWM.*/)[0]);
});`;

/** Runs a command line that must succeed, and says how many lines it wrote and how many kilobytes it held at the most. */
export async function measurePeak(
  words: readonly string[],
  env: Record<string, string>,
): Promise<{ lines: number; peak: number }> {
  const { code, stdout, stderr } = await new Deno.Command(Deno.execPath(), {
    args: ["run", "--no-prompt", "--allow-all", "--preload", tellPeak, "cli.ts", ...words],
    cwd: root,
    env,
  }).output();
  const said = new TextDecoder().decode(stderr);
  assert.equal(code, 0, said);
  return { lines: stdout.filter((byte) => byte === 10).length, peak: Number(/VmHWM:\s*(\d+)/.exec(said)?.[1]) };
}
