/** Measures `deno task generate --check`, which makes all of generated/, beside openapi-typescript alone on the same documents. */

import { root } from "../_files.ts";
import { concludeFigures, median, report, timeDeno } from "./_figures.ts";

const rounds = 3;
const versions = ["v3", "v4", "v5", "v6", "v7", "v8"];
const folder = await Deno.makeTempDir();
const times = { ours: [] as number[], alone: [] as number[] };
for (let round = 0; round < rounds; round++) {
  const permissions = ["--allow-read", "--allow-env", "--allow-sys"];
  times.ours.push(
    await timeDeno(["run", "--no-check", ...permissions, "scripts/generate.ts", "--check"], { cwd: root }),
  );
  times.alone.push(await timeAlone());
}
await Deno.remove(folder, { recursive: true });
const [ours, alone] = [median(times.ours) / 1000, median(times.alone) / 1000];
report({
  what: "types, request schemas and documents of six versions",
  ours: `${ours.toFixed(1)} s`,
  beside: `${alone.toFixed(1)} s of openapi-typescript alone, types only`,
  value: ours / alone,
  unit: "×",
  most: 2,
});
concludeFigures();

async function timeAlone(): Promise<number> {
  let sum = 0;
  for (const version of versions) {
    const words = [`openapi/${version}.yaml`, "--output", `${folder}/${version}.ts`];
    sum += await timeDeno(["run", "--quiet", "-A", "npm:openapi-typescript@7.13.0", ...words], { cwd: root });
  }
  return sum;
}
