/** Writes the pages of docs/ that are made from the definitions: `deno task generate:docs`; with `--check` it only compares. */

import { factsOf } from "../cli/own/commands.ts";
import { helpOf } from "../cli/help.ts";
import { withOwnCommands } from "../cli/own/index.ts";
import { index } from "../commands/index.ts";
import { manifestSchema } from "../tenants.ts";
import { entryNames, listFiles, readText, root } from "./_files.ts";
import { conclude } from "./_say.ts";
import { withCmdletList } from "./docs/_cmdlets.ts";
import { commandsPage } from "./docs/_commands.ts";
import { cmdletsIn, documentedIn, fromPowershellPage } from "./docs/_from_powershell.ts";
import { versionsPage } from "./docs/_versions.ts";

const commands = await Promise.all(
  Object.values(withOwnCommands(index)).map(async ({ load }) => (await load()).command),
);
const facts = commands.map(factsOf);
const cmdlets = cmdletsIn(await readText("powershell/Vb365/Cmdlets.ps1"));
const sources = await Promise.all((await listFiles("src/", /\.ts$/)).map(readText));
const offered = (await Promise.all(entryNames.map((name) => readText(`${name}.ts`)))).join("");
const functions = sources.flatMap(documentedIn).filter(({ name }) => new RegExp(`\\b${name}\\b`).test(offered));

const pages: Readonly<Record<string, string>> = {
  "docs/commands.md": commandsPage(commands.map((command) => ({ words: command.words, help: helpOf(command) }))),
  "docs/from-powershell.md": fromPowershellPage(facts, functions, cmdlets),
  "docs/manifest.schema.json": `${JSON.stringify(manifestSchema(), undefined, 2)}\n`,
  "docs/powershell.md": withCmdletList(await readText("docs/powershell.md"), await readText("README.md"), cmdlets),
  "docs/versions.md": versionsPage(),
};
const found: string[] = [];
for (const [path, text] of Object.entries(pages)) {
  if (!Deno.args.includes("--check")) await Deno.writeTextFile(new URL(path, root), text);
  const isSame = await readText(path).then((written) => written === text, () => false);
  if (!isSame) found.push(`${path}: differs from what it is made of; run deno task generate:docs`);
}
conclude(found, Object.keys(pages).join(", "));
