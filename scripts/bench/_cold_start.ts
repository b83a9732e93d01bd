/** Cold starts, whole processes, beside a bare `deno run` of an empty file, in turns: a busy moment hits them all. */

import { newCertificate } from "../../certificates.ts";
import { median, timeDeno } from "./_figures.ts";
import { root } from "../_files.ts";
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
  "import of mod.ts",
] as const;

/**
 * Measures the cold starts; the first round, which fills the caches, does not count.
 *
 * @param rounds How often each program runs.
 */
export async function measureColdStarts(rounds: number): Promise<Record<typeof measured[number], ColdStart>> {
  const folder = await Deno.makeTempDir();
  const { pfx } = await newCertificate({ commonName: "VB365 bench", password: crypto.randomUUID() });
  await Deno.writeFile(`${folder}/cert.pfx`, pfx);
  await Deno.writeTextFile(`${folder}/empty.ts`, "");
  await Deno.writeTextFile(`${folder}/import.ts`, `import ${JSON.stringify(new URL("mod.ts", root).href)};`);
  const cli = ["run", "--no-prompt", ...cliPermissions, "cli.ts"];
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
