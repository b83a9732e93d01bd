/** The reference of the commands: what their `--help` says, once for each, and what they share once for all. */

/** What every command has in common stands once, at the end. */
const shared = /^(Connection|General):/;

/** The page, of the words of each command and its help. */
export function commandsPage(commands: readonly { readonly words: string; readonly help: string }[]): string {
  const common = new Map<string, string>();
  const sections = commands.map(({ words, help }) => {
    const parts = help.trim().split(/\n\n(?=\S)/);
    for (const part of parts) if (shared.test(part)) common.set(part.split(":")[0] ?? "", part);
    return `## vb365 ${words}\n\n${block(parts.filter((part) => !shared.test(part)))}`;
  });
  return `# Commands

Made from the commands by \`deno task generate:docs\`: what \`vb365 <command> --help\` says. The flags of the connection and
the general ones stand at the end.

${sections.join("\n\n")}

## Flags that commands share

${block([...common.values()])}
`;
}

function block(parts: readonly string[]): string {
  return `\`\`\`text\n${parts.join("\n\n")}\n\`\`\``;
}
