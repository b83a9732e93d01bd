/**
 * Compiles the command line into files that need no Deno, into `dist/<target>/`: `deno task compile [target … | all]`.
 * Without a target it is for this machine.
 *
 * Deno downloads the base of each target, denort, from dl.deno.land once. Where that is out of reach, DENORT_BIN names the
 * base, or a folder that has a `denort-<target>` for each.
 */

import { fileURLToPath } from "node:url";
import { readText, root } from "../_files.ts";
import { bundleProgram } from "../_one_file.ts";
import { compileArguments } from "../_program.ts";
import { say } from "../_say.ts";
import { isTarget, suffixOf, type Target, targets } from "./_targets.ts";

const wanted = Deno.args.length === 0 ? [Deno.build.target] : Deno.args[0] === "all" ? targets : Deno.args;
const known = wanted.filter(isTarget);
if (known.length < wanted.length) {
  const unknown = wanted.filter((name) => !isTarget(name));
  say(`Cannot compile for ${unknown.join(", ")}: known are ${targets.join(", ")}`);
  Deno.exit(2);
}
const commit = await commitOf();
const { version }: { version: string } = JSON.parse(await readText("deno.json"));
const source = fileURLToPath(new URL("dist/vb365.js", root));
await bundleProgram(
  source,
  (path, text) => path === "cli/version.ts" ? text.replace('commit = ""', `commit = " (${commit})"`) : text,
);
for (const target of known) await compile(target);

async function compile(target: Target): Promise<void> {
  const file = `dist/${target}/vb365${suffixOf(target)}`;
  const base = await baseOf(target);
  if (base) say(`${target}: on the base that DENORT_BIN names, ${base}`);
  const args = compileArguments(source, file, target);
  const env = base ? { DENORT_BIN: base } : {};
  const { success } = await new Deno.Command(Deno.execPath(), { args, cwd: root, env, stderr: "inherit" }).output();
  if (!success) {
    say(
      `Cannot compile for ${target}. If dl.deno.land is out of reach, set DENORT_BIN to the denort of that target and of ` +
        `Deno ${Deno.version.deno}, or to a folder with a denort-${target} in it.`,
    );
    Deno.exit(1);
  }
  say(`${file}: vb365 ${version} (${commit}), ${await sizeOf(file, base)}`);
}

async function baseOf(target: Target): Promise<string | undefined> {
  const given = Deno.env.get("DENORT_BIN");
  if (!given || (await Deno.stat(given)).isFile) return given;
  return `${given}/denort-${target}${suffixOf(target)}`;
}

/** The commit that is compiled, marked when files differ from it. */
async function commitOf(): Promise<string> {
  const args = ["describe", "--always", "--abbrev=8", "--dirty", "--exclude=*"];
  const { success, stdout } = await new Deno.Command("git", { args, cwd: root }).output();
  return success ? new TextDecoder().decode(stdout).trim() : "no commit";
}

/** The size of the file; with a base of one's own, also what was added to the base. */
async function sizeOf(file: string, base: string | undefined): Promise<string> {
  const { size } = await Deno.stat(new URL(file, root));
  const added = base === undefined ? "" : `, ${megabytes(size - (await Deno.stat(base)).size)} of them ours`;
  return `${megabytes(size)}${added}`;
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
