/** What a limit in seconds is worth on a machine that is slow, or busy with something else. */

const rows = Array.from(
  { length: 2000 },
  (_, at) => ({ id: at, name: `tenant${at}.example.com`, isActive: at % 3 === 0 }),
);

/** Work of the kind that the program does; on an idle machine of 2.5 GHz it takes `usual` milliseconds. */
function work(): void {
  for (let round = 0; round < 5; round++) {
    JSON.parse(JSON.stringify(rows)).toSorted((a: typeof rows[0], b: typeof rows[0]) => b.id - a.id);
  }
}
const usual = 4;

/** How many times as long as on an idle machine work takes here and now; at least once. */
export function slowness(): number {
  const rounds = 40;
  const start = performance.now();
  for (let round = 0; round < rounds; round++) work();
  return Math.max((performance.now() - start) / rounds / usual, 1);
}

/** Runs what has to end soon, and gives the milliseconds that it took on a machine that is not held up. */
export async function unhurried(act: () => Promise<unknown>): Promise<number> {
  const before = slowness();
  const start = performance.now();
  await act();
  const took = performance.now() - start;
  return took / Math.max(before, slowness());
}
