/** The list of cmdlets in docs/powershell.md: that of the commands in README.md, with their cmdlets in their place. */

const place = /(<!-- cmdlets[^>]*-->\n\n)[^]*?(\n\n<!-- \/cmdlets -->)/;
/** Commands in a row, such as `vb365 repo list|get`, `vb365 proxy list`. */
const commands = /`vb365 [^`]+`(?:, `vb365 [^`]+`)*/g;
const lineWidth = 120;

/**
 * The page with its list.
 *
 * @param page The page as it is.
 * @param readme README.md.
 * @param cmdlets The name of the cmdlet, by the words of a command.
 */
export function withCmdletList(page: string, readme: string, cmdlets: ReadonlyMap<string, string>): string {
  const [, list = ""] = /^## What there is\n\n((?:- .*\n(?: {2}.*\n)*)+)/m.exec(readme) ?? [];
  const items = list.trim().split(/\n(?=- )/).map((item) => item.replaceAll(/\s+/g, " "));
  const made = items.map((item) => withCmdlets(item, cmdlets)).filter((item) => item !== undefined);
  return page.replace(place, (_, before: string, after: string) => before + made.map(wrap).join("\n") + after);
}

/** An item of the list; what has no cmdlet is left out. */
function withCmdlets(item: string, cmdlets: ReadonlyMap<string, string>): string | undefined {
  const clauses = item.replace(/^- /, "").split("; ").map((clause) =>
    clause.replaceAll(commands, (found) => cmdletsFor(found, cmdlets)).replaceAll("](docs/", "](")
  );
  const kept = clauses.filter((clause) => /`[A-Z]\w+-Vb365/.test(clause));
  return kept.length === 0 ? undefined : `- ${kept.join("; ")}`;
}

function cmdletsFor(found: string, cmdlets: ReadonlyMap<string, string>): string {
  const words = [...found.matchAll(/`vb365 ([^`]+)`/g)].flatMap(([, line = ""]) => spelledOut(line));
  const names = words.flatMap((line) => cmdlets.get(line) ?? []);
  return [...new Set(names)].map((name) => `\`${name}\``).join(", ");
}

/** `job list|get` is `job list` and `job get`. */
export function spelledOut(line: string): string[] {
  return line.split(" ").reduce<string[]>(
    (before, words) => words.split("|").flatMap((word) => before.map((text) => `${text} ${word}`.trim())),
    [""],
  );
}

/** As the formatter does it. */
function wrap(item: string): string {
  return item.split(" ").reduce<string[]>((lines, word) => {
    const line = `${lines.at(-1)} ${word}`;
    return line.length > lineWidth
      ? [...lines, `  ${word}`]
      : [...lines.slice(0, -1), line.trimStart().replace(/^(?!-)/, "  ")];
  }, [""]).join("\n");
}
