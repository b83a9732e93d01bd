/** Makes the manual pages, `dist/man/man1/`, from the commands: `deno task generate:man`. `man -M dist/man vb365` reads one. */

import { helpOf, helpOfGroup } from "../../cli/help.ts";
import { withOwnCommands } from "../../cli/own/index.ts";
import { version } from "../../cli/version.ts";
import { index } from "../../commands/index.ts";
import { root } from "../_files.ts";
import { say } from "../_say.ts";
import { manOf, nameOf } from "./_man.ts";

const folder = new URL("dist/man/man1/", root);
await Deno.mkdir(folder, { recursive: true });
const all = withOwnCommands(index);
const entries = Object.entries(all);
await write("", helpOfGroup(all, ""));
for (const [words, { load }] of entries) await write(words, helpOf((await load()).command));
say(`dist/man/man1: ${entries.length + 1} pages`);

async function write(words: string, help: string): Promise<void> {
  await Deno.writeTextFile(new URL(`${nameOf(words)}.1`, folder), manOf(words, help, version));
}
