/**
 * Writes what docs/ has of the program itself: docs/commands.md from the commands, docs/manifest.schema.json from the fields
 * of a manifest: `deno task generate:docs`; with `--check` it only compares.
 */

import { helpOf } from "../cli/help.ts";
import { withOwnCommands } from "../cli/own/index.ts";
import { index } from "../commands/index.ts";
import { manifestSchema } from "../mod.ts";
import { readText, root } from "./_files.ts";
import { conclude } from "./_say.ts";

const path = "docs/commands.md";
/** What every command has in common stands once, at the end. */
const shared = /^(Connection|General):/;

const sections: string[] = [];
const common = new Map<string, string>();
for (const { load } of Object.values(withOwnCommands(index))) {
  const { command } = await load();
  const parts = helpOf(command).trim().split(/\n\n(?=\S)/);
  for (const part of parts) if (shared.test(part)) common.set(part.split(":")[0] ?? "", part);
  sections.push(`## vb365 ${command.words}\n\n${block(parts.filter((part) => !shared.test(part)))}`);
}
const text = `# Commands

Made from the commands by \`deno task generate:docs\`: what \`vb365 <command> --help\` says. The flags of the connection and
the general ones stand at the end.

${sections.join("\n\n")}

## Flags that commands share

${block([...common.values()])}
`;

const made = { [path]: text, "docs/manifest.schema.json": `${JSON.stringify(manifestSchema(), undefined, 2)}\n` };
const different: string[] = [];
for (const [path, text] of Object.entries(made)) {
  if (!Deno.args.includes("--check")) await Deno.writeTextFile(new URL(path, root), text);
  if (await readText(path) !== text) different.push(`${path}: differs from the program; run deno task generate:docs`);
}
conclude(different, Object.keys(made).join(", "));

function block(parts: readonly string[]): string {
  return `\`\`\`text\n${parts.join("\n\n")}\n\`\`\``;
}
