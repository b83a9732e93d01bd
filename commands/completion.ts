import { defineCommand } from "./_command.ts";
import { scripts, shells } from "./_completion_scripts.ts";
import { usage } from "./_usage.ts";

export const command = defineCommand({
  words: "completion",
  summary: "Write the completion script for a shell",
  description: "The script asks this program for what can come next, so it never gets old.",
  examples: [
    "# PowerShell, in $PROFILE",
    "vb365 completion powershell | Out-String | Invoke-Expression",
    "# bash, in ~/.bashrc",
    "source <(vb365 completion bash)",
  ],
  arguments: { shell: shells.join(", ") },
  isText: true,
  run(_context, args) {
    const shell = shells.find((known) => known === args.shell.toLowerCase());
    if (!shell) throw usage(`There is no completion for "${args.shell}"`, `There is for ${shells.join(", ")}.`);
    return Promise.resolve({ shell, script: scripts[shell] });
  },
  text: ({ script }) => script,
});
