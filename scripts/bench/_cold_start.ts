/** Cold starts, whole processes, beside a bare `deno run` of an empty file, in turns: a busy moment hits them all. */

import { fileURLToPath } from "node:url";
import { newCertificate } from "../../certificates.ts";
import { median, timeDeno } from "./_figures.ts";
import { root } from "../_files.ts";
import { bundleModule, bundleProgram } from "../_one_file.ts";
import { cliPermissions } from "../_program.ts";

/** What was measured of one program. */
export interface ColdStart {
  readonly name: string;
  /** The median, in milliseconds. */
  readonly milliseconds: number;
  /** The median of what each run took as a multiple of the bare one beside it. */
  readonly ratio: number;
  /** The shortest run as a multiple of the shortest bare one: what else the machine does can only make runs longer. */
  readonly atBest: number;
  /** The median of what each run took longer than the bare one beside it, in milliseconds. */
  readonly more: number;
}

/** The names of what is measured, the bare run first. */
export const measured = [
  "deno run of an empty file",
  "vb365 --version",
  "vb365 cert to-base64",
  "import of the module",
] as const;

/** The command line and the module in one of their forms, as absolute paths. */
export interface Form {
  readonly cli: string;
  readonly module: string;
}

/** As they stand here. */
export const sources: Form = {
  cli: fileURLToPath(new URL("cli.ts", root)),
  module: fileURLToPath(new URL("mod.ts", root)),
};

/** Makes each of them one file. */
export async function buildInto(folder: string): Promise<Form> {
  const built = { cli: `${folder}/cli.js`, module: `${folder}/module.js` };
  await bundleProgram(built.cli);
  await bundleModule(built.module, ["mod", "protection", "tenants"]);
  return built;
}

/**
 * Measures the cold starts; the first round, which fills the caches, does not count.
 *
 * @param rounds How often each program runs.
 * @param form What is measured.
 */
export async function measureColdStarts(
  rounds: number,
  form: Form,
): Promise<Record<typeof measured[number], ColdStart>> {
  const folder = await Deno.makeTempDir();
  const { pfx } = await newCertificate({ commonName: "VB365 bench", password: crypto.randomUUID() });
  await Deno.writeFile(`${folder}/cert.pfx`, pfx);
  await Deno.writeTextFile(`${folder}/empty.ts`, "");
  await Deno.writeTextFile(`${folder}/import.ts`, `import ${JSON.stringify(form.module)};`);
  const cli = ["run", "--no-prompt", ...cliPermissions, form.cli];
  const programs = [
    ["run", `${folder}/empty.ts`],
    [...cli, "--version"],
    [...cli, "cert", "to-base64", `${folder}/cert.pfx`],
    ["run", "--no-prompt", `${folder}/import.ts`],
  ];
  const times: number[][] = [];
  for (let round = 0; round <= rounds; round++) {
    const once: number[] = [];
    for (const args of programs) once.push(await timeDeno(args, { cwd: root }));
    if (round > 0) times.push(once);
  }
  await Deno.remove(folder, { recursive: true });
  const of = (at: number, name: string): ColdStart => ({
    name,
    milliseconds: median(times.map((once) => once[at] ?? NaN)),
    ratio: median(times.map((once) => (once[at] ?? NaN) / (once[0] ?? NaN))),
    atBest: Math.min(...times.map((once) => once[at] ?? NaN)) / Math.min(...times.map((once) => once[0] ?? NaN)),
    more: median(times.map((once) => (once[at] ?? NaN) - (once[0] ?? NaN))),
  });
  return Object.fromEntries(measured.map((name, at) => [name, of(at, name)])) as Record<
    typeof measured[number],
    ColdStart
  >;
}
