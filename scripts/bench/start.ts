/** Measures cold starts from source, whole processes, beside a bare `deno run` of an empty file; medians of 21 that take turns. */

import { concludeFigures, type Figure, report } from "./_figures.ts";
import { type ColdStart, measureColdStarts, measured, sources } from "./_cold_start.ts";

const found = await measureColdStarts(21, sources);
const bare = found["deno run of an empty file"];
const goals: Readonly<Partial<Record<typeof measured[number], Pick<Figure, "value" | "unit" | "most">>>> = {
  "vb365 --version": { value: found["vb365 --version"].ratio, unit: "×", most: 1.5 },
  "vb365 cert to-base64": { value: found["vb365 cert to-base64"].ratio, unit: "×", most: 2 },
  "import of the module": { value: found["import of the module"].more, unit: "ms", most: 10 },
};
for (const [name, goal] of Object.entries(goals)) {
  const { milliseconds }: ColdStart = found[name as typeof measured[number]];
  const beside = `${bare.milliseconds.toFixed(0)} ms of ${bare.name}`;
  report({ what: `${name}, from source`, ours: `${milliseconds.toFixed(0)} ms`, beside, ...goal });
}
concludeFigures();
