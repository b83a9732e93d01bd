/**
 * Measures cold starts, whole processes, beside a bare `deno run` of an empty file: `deno task bench`. Medians of 21 that
 * take turns. Ends with 1 when a limit is missed.
 */

import { conclude, say } from "../_say.ts";
import { type ColdStart, measureColdStarts } from "./_cold_start.ts";

const rounds = 21;
const found = await measureColdStarts(rounds);
const missed: string[] = [];
for (const { name, milliseconds, ratio, more } of Object.values<ColdStart>(found)) {
  const figures = [milliseconds.toFixed(0).padStart(5) + " ms", `${ratio.toFixed(2)} ×`, `+ ${more.toFixed(1)} ms`];
  say(`${name.padEnd(28)}${figures.join("  ")}`);
}
hold("vb365 --version", "ratio", 1.5);
hold("vb365 cert to-base64", "ratio", 2);
hold("import of mod.ts", "more", 10);
conclude(missed, `medians of ${rounds}; every limit is kept`);

function hold(name: keyof typeof found, figure: "ratio" | "more", most: number): void {
  const { [figure]: value } = found[name];
  const unit = figure === "ratio" ? "times a bare run" : "ms more than a bare run";
  if (value > most) missed.push(`too slow: ${name} takes ${value.toFixed(2)} ${unit}, and ${most} is the most`);
}
