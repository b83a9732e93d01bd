/** The page that leads from Veeam's cmdlets and documents to the commands, functions and cmdlets here. */

import type { CommandFacts } from "../../cli/own/commands.ts";

/** A function of the module, and what its comment says to see: titles, by their addresses. */
export interface Documented {
  readonly name: string;
  readonly see: Readonly<Record<string, string>>;
}

const cmdletName = /\b[A-Z][a-z]+-VBO\w+/g;
const operation = /\b(?:GET|POST|PUT|DELETE|PATCH) \/[\w/{}]+/g;

/** Finds the functions of a source with what their comments say to see. */
export function documentedIn(source: string): Documented[] {
  const blocks = source.matchAll(/\/\*\*((?:(?!\*\/)[^])*)\*\/\s*export (?:async )?function\*? (\w+)/g);
  return [...blocks].map(([, comment = "", name = ""]) => ({
    name,
    see: Object.fromEntries(
      [...comment.matchAll(/@see \{@link (\S+) ([^}]+)\}/g)].map(([, url, title]) => [url, title]),
    ),
  }));
}

/** The names of our own cmdlets by the words of their commands, as the PowerShell module has them. */
export function cmdletsIn(module: string): Map<string, string> {
  const found = new Map<string, string>();
  let cmdlet = "";
  for (
    const { groups: { name, words } = {} } of module.matchAll(/^ {4}'(?<name>[\w-]+)' = |Words = @\((?<words>.*?)\)/gm)
  ) {
    if (name !== undefined) cmdlet = name;
    else if (words !== undefined) found.set(words.replaceAll(/'|,/g, ""), cmdlet);
  }
  return found;
}

/**
 * The page.
 *
 * @param commands All commands.
 * @param functions All functions of the module.
 * @param cmdlets The name of the cmdlet here, by the words of a command.
 */
export function fromPowershellPage(
  commands: readonly Pick<CommandFacts, "words" | "mirrors">[],
  functions: readonly Documented[],
  cmdlets: ReadonlyMap<string, string>,
): string {
  const found = commands.map((fact) => ({
    words: fact.words,
    mirrors: fact.mirrors ?? "",
    row: [code([`vb365 ${fact.words}`]), code(cmdletOf(cmdlets, fact))],
  }));
  const rowsFor = (name: string, titled: (see: Documented["see"]) => boolean, pattern: RegExp) => {
    const rows = found.filter(({ mirrors }) => [...mirrors.matchAll(pattern)].some(([match]) => match === name));
    const named = functions.filter(({ see }) => titled(see)).map((item) => `${item.name}()`);
    return [
      rows.map(({ row }) => row[0]).join("<br>"),
      code(named),
      [...new Set(rows.map(({ row }) => row[1]))].filter(Boolean).join("<br>"),
    ];
  };
  const sees = functions.flatMap(({ see }) => Object.values(see));
  const names = namesIn([...found.map(({ mirrors }) => mirrors), ...sees], cmdletName);
  const operations = namesIn(found.map(({ mirrors }) => mirrors), operation);
  const recipes = new Map(
    functions.flatMap(({ see }) => Object.entries(see)).filter(([url]) =>
      /\/rest\/(?!overview)|veeam\.com\/kb/.test(url)
    ),
  );
  return `# From PowerShell and from the documents

Made by \`deno task generate:docs\` from what the commands and functions say they mirror. A cmdlet of Veeam's needs its
toolkit on the same Windows machine and port 9191; what stands beside it here talks to the REST API from anywhere. A
function is one of \`mod.ts\`; of \`protection.ts\` from jobs to restores; of \`tenants.ts\` for whole tenants.

## Veeam's cmdlets

${
    table(
      ["Veeam's cmdlet", "command", "function", "cmdlet here"],
      names.map((name) => [
        code([name]),
        ...rowsFor(name, (see) => Object.values(see).some((title) => mentions(title, name)), cmdletName),
      ]),
    )
  }

## Operations of the REST API

Any other is reached by \`vb365 api METHOD PATH\` and by \`createClient()\`.

${
    table(
      ["operation", "command", "cmdlet here"],
      operations.map((name) => {
        const [command = "", , cmdlet = ""] = rowsFor(name, () => false, operation);
        return [code([name]), command, cmdlet];
      }),
    )
  }

## Recipes of the documents

${
    table(
      ["document", "function"],
      [...recipes].sort(([, a], [, b]) => a < b ? -1 : 1).map(([url, title]) => [
        `[${title}](${url})`,
        code(functions.filter(({ see }) => url in see).map(({ name }) => `${name}()`)),
      ]),
    )
  }
`;
}

function cmdletOf(cmdlets: ReadonlyMap<string, string>, { words }: Pick<CommandFacts, "words">): string[] {
  const name = cmdlets.get(words);
  return name === undefined ? [] : [name];
}

function mentions(text: string, name: string): boolean {
  return [...text.matchAll(cmdletName)].some(([match]) => match === name);
}

function namesIn(texts: readonly string[], pattern: RegExp): string[] {
  return [...new Set(texts.flatMap((text) => [...text.matchAll(pattern)].map(([match]) => match)))]
    .sort((a, b) => a.slice(a.indexOf(" ") + 1) < b.slice(b.indexOf(" ") + 1) ? -1 : 1);
}

function code(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join("<br>");
}

/** A table that is not aligned: one more name changes one line. */
function table(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  return [headings, headings.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}
