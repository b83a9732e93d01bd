/** The configuration under programs that die, and under programs that write at once. */

import assert from "node:assert/strict";

const writer = new URL("../helpers/config_writer.ts", import.meta.url).pathname;
const lanes = 4;
const killsPerLane = 50;
const bystanders = Object.fromEntries(
  Array.from({ length: 300 }, (_, at) => [`tenant-${at}`, { server: `https://vb${at}.example.com:4443` }]),
);

/** Starts the writer, kills it within so many milliseconds of its work, and gives the number that the file holds then. */
async function killOne(file: string, from: number, within: number): Promise<number> {
  const child = new Deno.Command(Deno.execPath(), {
    args: ["run", "--no-prompt", "--allow-read", "--allow-write", "--allow-env", writer, String(from)],
    env: { VB365_CONFIG: file },
    stdout: "piped",
    stderr: "piped",
  }).spawn();
  const words = new Response(child.stderr).text();
  const reader = child.stdout.getReader();
  await reader.read();
  await new Promise((resolve) => setTimeout(resolve, Math.random() * within));
  try {
    child.kill("SIGKILL");
  } catch {
    // It is over already: its status says how.
  }
  const { code, signal } = await child.status;
  assert.notEqual(signal, null, `the writer ended by itself, with ${code}: ${await words}`);
  await Promise.all([reader.cancel(), words]);
  return countIn(await Deno.readTextFile(file));
}

/** The number in a whole file; anything else is a failure. */
function countIn(text: string): number {
  const { profiles } = JSON.parse(text);
  const { changing, ...others } = profiles;
  assert.deepEqual(others, bystanders);
  const [, count] = /^user-(\d+)$/.exec(changing.username) ?? [];
  return Number(count);
}

async function killMany(folder: string, lane: number): Promise<{ highest: number; caught: number }> {
  const file = `${folder}/config-${lane}.json`;
  await Deno.writeTextFile(file, JSON.stringify({ profiles: { ...bystanders, changing: { username: "user-0" } } }));
  let [highest, caught, within] = [0, 0, 25];
  for (let kill = 0; kill < killsPerLane; kill++) {
    const count = await killOne(file, highest + 1, within);
    assert.ok(count >= highest, `${count} after ${highest}`);
    // A slow disk takes longer to write once.
    if (count === 0) within *= 1.2;
    highest = count;
    const names = (await Array.fromAsync(Deno.readDir(folder))).map(({ name }) => name);
    const left = names.filter((name) => name.startsWith(`config-${lane}.json.`) && name.endsWith(".part"));
    assert.ok(left.length <= 1, `${left} were not swept by the program that came after`);
    caught += left.length;
  }
  return { highest, caught };
}

Deno.test("a configuration is the old or the new one after each of 200 kills while it is written", async () => {
  const folder = await Deno.makeTempDir();
  try {
    const outcomes = await Promise.all(Array.from({ length: lanes }, (_, lane) => killMany(folder, lane)));
    const caught = outcomes.reduce((sum, outcome) => sum + outcome.caught, 0);
    const written = outcomes.reduce((sum, outcome) => sum + outcome.highest, 0);
    assert.ok(
      caught > 0 && written > 0,
      `${caught} of ${lanes * killsPerLane} died in the middle of ${written} writes`,
    );
    const files = await Array.fromAsync(Deno.readDir(folder));
    assert.ok(files.length <= 3 * lanes, "a killed program leaves at most one file beside it");
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});
