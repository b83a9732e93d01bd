/** Measures cold starts of the bundled and of the compiled program, whole processes, beside a bare `deno run` of an empty file. */

import { newCertificate } from "../../certificates.ts";
import { root } from "../_files.ts";
import { cliPermissions, compileArguments, writeSources } from "../_program.ts";
import { say } from "../_say.ts";
import { concludeFigures, median, report, timeDeno, timeProgram } from "./_figures.ts";

const rounds = 15;
const folder = await Deno.makeTempDir();
const { pfx } = await newCertificate({ commonName: "VB365 bench", password: crypto.randomUUID() });
await Deno.writeFile(`${folder}/cert.pfx`, pfx);
await Deno.writeTextFile(`${folder}/empty.js`, "");
const source = await writeSources(`${folder}/source`);
await timeDeno(["bundle", "--quiet", "--config", "deno.json", "--output", `${folder}/vb365.js`, source], { cwd: root });
const words = [["--version"], ["cert", "to-base64", `${folder}/cert.pfx`]];

await compare(
  "bundled",
  (args) => timeDeno(["run", "--no-prompt", "--no-config", ...cliPermissions, `${folder}/vb365.js`, ...args]),
);
if (Deno.env.has("DENORT_BIN")) {
  await timeDeno(compileArguments(source, `${folder}/vb365`), { cwd: root });
  await compare("compiled", (args) => timeProgram(`${folder}/vb365`, args));
} else say("compiled: not measured, DENORT_BIN names no base to compile onto");
await Deno.remove(folder, { recursive: true });
concludeFigures();

async function compare(form: string, run: (args: readonly string[]) => Promise<number>): Promise<void> {
  for (const args of words) {
    const times = { ours: [] as number[], bare: [] as number[] };
    for (let round = 0; round <= rounds; round++) {
      const [ours, bare] = [await run(args), await timeDeno(["run", `${folder}/empty.js`])];
      if (round === 0) continue; // The compiler's cache fills.
      times.ours.push(ours);
      times.bare.push(bare);
    }
    report({
      what: `vb365 ${args.slice(0, 2).join(" ")}, ${form}`,
      ours: `${median(times.ours).toFixed(0)} ms`,
      beside: `${median(times.bare).toFixed(0)} ms of deno run of an empty file`,
      value: median(times.ours.map((ours, at) => ours / (times.bare[at] ?? NaN))),
      unit: "×",
    });
  }
}
