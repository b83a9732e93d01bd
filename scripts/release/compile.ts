/**
 * Compiles the command line into one file that needs no Deno, into `dist/`: `deno task compile [target …]`. Without a
 * target it is for this machine.
 *
 * Deno downloads the base of each target from dl.deno.land once. Where that is out of reach, DENORT_BIN names a base.
 */

import { fileURLToPath } from "node:url";
import { root } from "../_files.ts";
import { compileArguments, writeSources } from "../_program.ts";
import { say } from "../_say.ts";

const targets = [
  "x86_64-pc-windows-msvc",
  "x86_64-unknown-linux-gnu",
  "aarch64-unknown-linux-gnu",
  "x86_64-apple-darwin",
  "aarch64-apple-darwin",
];

const wanted = Deno.args.length === 0 ? [Deno.build.target] : Deno.args;
const unknown = wanted.filter((target) => !targets.includes(target));
if (unknown.length > 0) {
  say(`Cannot compile for ${unknown.join(", ")}: known are ${targets.join(", ")}`);
  Deno.exit(2);
}
const source = await writeSources(fileURLToPath(new URL("dist/source", root)));
for (const target of wanted) {
  const file = `dist/${target}/vb365${target.includes("windows") ? ".exe" : ""}`;
  await compile(target, file);
  say(`${file}: ${await sizeOf(file)}`);
}

async function compile(target: string, output: string): Promise<void> {
  const args = compileArguments(source, output, target);
  const { success } = await new Deno.Command(Deno.execPath(), { args, cwd: root, stderr: "inherit" }).output();
  if (success) return;
  say(`Cannot compile for ${target}. If dl.deno.land is out of reach, set DENORT_BIN to the denort of that target.`);
  Deno.exit(1);
}

/** The size of the file; with a base of one's own, also what was added to the base. */
async function sizeOf(file: string): Promise<string> {
  const { size } = await Deno.stat(new URL(file, root));
  const base = Deno.env.get("DENORT_BIN");
  const added = base === undefined ? "" : `, ${megabytes(size - (await Deno.stat(base)).size)} of them ours`;
  return `${megabytes(size)}${added}`;
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
