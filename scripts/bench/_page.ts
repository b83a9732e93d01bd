/** The page of docs/ that shows what was measured. */

import { type Figure, goal, isKept, shown } from "./_figures.ts";

const head = `# Performance

Made by \`deno task bench --write\`, which takes each figure anew: whole processes and medians, with what it stands beside
measured in turns with it, in the same run. Times move from machine to machine, ratios less so. A goal in brackets says
the most or the least that a figure may be; one that is missed says so.
`;

/** Writes the page. */
export function performancePage(found: ReadonlyMap<string, readonly Figure[]>, machine: string): string {
  const parts = [...found].filter(([, figures]) => figures.length > 0).map(([title, figures]) => {
    const rows = figures.map((figure) => [figure.what, figure.ours, figure.beside, verdict(figure)]);
    return `\n## ${title}\n\n${table([["what", "ours", "beside", "is"], ...rows])}`;
  });
  return `${head}\nMeasured with ${machine}.\n${parts.join("")}`;
}

function verdict(figure: Figure): string {
  return `${shown(figure)}${goal(figure)}${isKept(figure) ? "" : ", missed"}`;
}

function table(rows: readonly (readonly string[])[]): string {
  const [first = [], ...rest] = rows;
  const lines = [first, first.map(() => "---"), ...rest];
  return lines.map((cells) => `| ${cells.join(" | ")} |\n`).join("");
}
