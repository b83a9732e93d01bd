/** Measures cold starts of what is built, whole processes, beside a bare `deno run` of an empty file. */

import { newCertificate } from "../../certificates.ts";
import { root } from "../_files.ts";
import { compileArguments } from "../_program.ts";
import { say } from "../_say.ts";
import { buildInto, measureColdStarts, type measured } from "./_cold_start.ts";
import { concludeFigures, median, report, timeDeno, timeProgram } from "./_figures.ts";

const rounds = 21;
const folder = await Deno.makeTempDir();
const built = await buildInto(folder);
const found = await measureColdStarts(rounds, built);
const bare = found["deno run of an empty file"];
const goals: Readonly<Partial<Record<typeof measured[number], number>>> = {
  "vb365 --version": 1.5,
  "vb365 cert to-base64": 2,
  "import of the module": 1.5,
};
for (const [name, most] of Object.entries(goals)) {
  const { milliseconds, ratio } = found[name as typeof measured[number]];
  const beside = `${bare.milliseconds.toFixed(0)} ms of ${bare.name}`;
  report({ what: `${name}, one file`, ours: `${milliseconds.toFixed(0)} ms`, beside, value: ratio, unit: "×", most });
}
if (Deno.env.has("DENORT_BIN")) {
  const { pfx } = await newCertificate({ commonName: "VB365 bench", password: crypto.randomUUID() });
  await Deno.writeFile(`${folder}/cert.pfx`, pfx);
  await Deno.writeTextFile(`${folder}/empty.js`, "");
  await timeDeno(compileArguments(built.cli, `${folder}/vb365`), { cwd: root });
  for (const args of [["--version"], ["cert", "to-base64", `${folder}/cert.pfx`]]) await measureCompiled(args);
} else say("compiled: not measured, DENORT_BIN names no base to compile onto");
await Deno.remove(folder, { recursive: true });
concludeFigures();

async function measureCompiled(args: readonly string[]): Promise<void> {
  const times = { ours: [] as number[], bare: [] as number[] };
  for (let round = 0; round <= rounds; round++) {
    const ours = await timeProgram(`${folder}/vb365`, args);
    const bare = await timeDeno(["run", `${folder}/empty.js`]);
    if (round === 0) continue; // The compiler's cache fills.
    times.ours.push(ours);
    times.bare.push(bare);
  }
  report({
    what: `vb365 ${args.slice(0, 2).join(" ")}, compiled`,
    ours: `${median(times.ours).toFixed(0)} ms`,
    beside: `${median(times.bare).toFixed(0)} ms of ${bare.name}`,
    value: median(times.ours.map((ours, at) => ours / (times.bare[at] ?? NaN))),
    unit: "×",
  });
}
