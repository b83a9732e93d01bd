/**
 * Measures cold starts, whole processes, beside a bare `deno run` of an empty file: `deno task bench`. The commands take
 * turns, so that a busy moment hits them all; the median of nine counts. Ends with 1 when a limit is missed.
 */

import { newCertificate } from "../../mod.ts";
import { root } from "../_files.ts";
import { cliPermissions } from "../_program.ts";
import { conclude, say } from "../_say.ts";

const rounds = 9;
const folder = await Deno.makeTempDir();
await Deno.writeTextFile(`${folder}/empty.ts`, "");
const { pfx } = await newCertificate({ commonName: "VB365 bench", password: crypto.randomUUID() });
await Deno.writeFile(`${folder}/cert.pfx`, pfx);

const cli = ["run", "--no-prompt", ...cliPermissions, "cli.ts"];
const bare = { name: "deno run of an empty file", args: ["run", `${folder}/empty.ts`], most: 1 };
const measured = [
  bare,
  { name: "vb365 --version", args: [...cli, "--version"], most: 3 },
  { name: "vb365 cert to-base64", args: [...cli, "cert", "to-base64", `${folder}/cert.pfx`], most: 4 },
];

const times = new Map(measured.map(({ name }) => [name, new Array<number>()]));
for (const { args } of measured) await time(args);
for (let round = 0; round < rounds; round++) {
  for (const { name, args } of measured) times.get(name)?.push(await time(args));
}
await Deno.remove(folder, { recursive: true });

const unit = median(times.get(bare.name));
const missed: string[] = [];
for (const { name, most } of measured) {
  const middle = median(times.get(name));
  const line = `${name.padEnd(28)}${middle.toFixed(0).padStart(5)} ms  ${
    (middle / unit).toFixed(2)
  } × (at most ${most})`;
  say(line);
  if (middle > most * unit) missed.push(`too slow: ${line}`);
}
conclude(missed, `medians of ${rounds}; every limit is kept`);

async function time(args: string[]): Promise<number> {
  const command = new Deno.Command(Deno.execPath(), { args, cwd: root, stdout: "null", stderr: "piped" });
  const start = performance.now();
  const { success, stderr } = await command.output();
  const duration = performance.now() - start;
  if (!success) throw new Error(`Cannot measure deno ${args.join(" ")}: ${new TextDecoder().decode(stderr)}`);
  return duration;
}

function median(values: readonly number[] = []): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}
