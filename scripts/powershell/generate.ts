/**
 * Makes the PowerShell module from the commands: `deno task generate:powershell`; with `--check` it only compares. The
 * module itself, `powershell/Vb365/Vb365.psm1`, is written by hand.
 */

import { factsOf } from "../../cli/own/commands.ts";
import { version } from "../../cli/version.ts";
import { index } from "../../commands/index.ts";
import { readText, root } from "../_files.ts";
import { cmdletsOf } from "./_cmdlets.ts";
import { writeAliases, writeCmdlets, writeFormats, writeManifest } from "./_write.ts";
import { conclude } from "../_say.ts";

const commands = await Promise.all(Object.values(index).map(async ({ load }) => factsOf((await load()).command)));
const cmdlets = cmdletsOf(commands);
const folder = "powershell/Vb365/";
const files: Readonly<Record<string, string>> = {
  "Cmdlets.ps1": writeCmdlets(cmdlets),
  "Aliases.ps1": writeAliases(cmdlets),
  "Vb365.Format.ps1xml": writeFormats(cmdlets),
  "Vb365.psd1": writeManifest(cmdlets, version),
};

const found: string[] = [];
for (const [name, text] of Object.entries(files)) {
  const path = folder + name;
  if (!Deno.args.includes("--check")) await Deno.writeTextFile(new URL(path, root), text);
  const isSame = await readText(path).then((written) => written === text, () => false);
  if (!isSame) found.push(`${path}: differs from the commands; run deno task generate:powershell`);
}
conclude(found, `${folder} has ${cmdlets.length} cmdlets, one for every command`);
