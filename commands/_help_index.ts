/** Lists commands. Loads none of them, so that help comes at once. */

import { columnsOf } from "./_help_layout.ts";
import { index } from "./_index.ts";
import { version } from "./_version.ts";

/** The help of the program, or of the commands that begin with some words. */
export function helpOfGroup(words: string): string {
  const start = words === "" ? "" : `${words} `;
  const commands = Object.entries(index).filter(([name]) => name.startsWith(start));
  const lines = columnsOf(commands.map(([name, { summary }]) => [name, summary]));
  return [
    words === "" ? `vb365 ${version} automates Veeam Backup for Microsoft 365 over its REST API.\n` : "",
    `Usage:\n  vb365 ${start}<command> [arguments] [flags]\n`,
    `Commands:\n${lines.map((line) => `  ${line}\n`).join("")}`,
    `Run "vb365 <command> --help" for its flags.`,
    words === "" ? exitCodes : "",
  ].filter(Boolean).join("\n") + "\n";
}

const exitCodes = `
Exit codes:
  0    done, nothing to do, nothing found, or --what-if
  1    the server refused or failed
  2    a flag, a file or a value is wrong; nothing was sent
  3    not connected, or the server is not trusted
  4    sign-in refused or expired
  5    partly done; the report says which
  6    the named thing does not exist
  130  interrupted`;
