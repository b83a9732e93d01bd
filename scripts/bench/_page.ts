/** The page of docs/ that shows what was measured. */

import { type Figure, goal, isKept, shown } from "./_figures.ts";

const head = `# Performance

Made by \`deno task bench --write\`, which takes each figure anew: whole processes and medians, with what it stands beside
measured in turns with it, in the same run. Times move from machine to machine, ratios less so. A goal in brackets says
the most or the least that a figure may be; one that is missed says so.
`;

/** Why a goal is missed where it is, by how the name of the figure begins. */
const reasons: Readonly<Record<string, string>> = {
  "vb365 cert to-base64, from source":
    "About 33 files are read besides the first eleven: 0.06 ms each from source, more for one that " +
    "names files which nobody has named before, and 0.01 ms for each KB of code. A built program has one.",
  "import of the module, from source":
    "78 files are in its graph and 42 of them run, each about 0.06 ms and more. What a " +
    "call needs besides is loaded then, without a permission, so that Deno has to know it from the start. The module in " +
    "one file, below, has none of that.",
  "vb365 --version, one file": "The file has every command, package and server in it: 1.6 MB, of which Deno takes " +
    "3 ms for each to read them, whatever stands there.",
  "vb365 cert to-base64, one file": "As above; the rest is what the engine compiles of the command when it first runs.",
  "POSTs of 4 KB by our typed client": "What it stands on, our transport, is the row above: it checks a certificate " +
    "before a byte of HTTP is sent, which fetch cannot be told to do, and so goes by node:https. The client itself adds " +
    "a tenth with 16 at once and a sixth in turn, for limits and for judging answers.",
  "tenants by `apply`":
    "A line is on the disk before each write, and an organization is looked for before it is sent: " +
    "twice the processor time of a loop over fetch that does neither. A server that " +
    "takes milliseconds hides the difference; one that answers at once does not.",
};

/** Writes the page. */
export function performancePage(found: ReadonlyMap<string, readonly Figure[]>, machine: string): string {
  const parts = [...found].filter(([, figures]) => figures.length > 0).map(([title, figures]) => {
    const rows = figures.map((figure) => [figure.what, figure.ours, figure.beside, verdict(figure)]);
    return `\n## ${title}\n\n${table([["what", "ours", "beside", "is"], ...rows])}${excuses(figures)}`;
  });
  return `${head}\nMeasured with ${machine}.\n${parts.join("")}`;
}

/** One paragraph for each kind of figure that misses its goal. */
function excuses(figures: readonly Figure[]): string {
  const missed = figures.filter((figure) => !isKept(figure));
  return Object.entries(reasons).filter(([begin]) => missed.some(({ what }) => what.startsWith(begin)))
    .map(([begin, why]) => `\nMissed by ${begin}: ${why}\n`).join("");
}

function verdict(figure: Figure): string {
  return `${shown(figure)}${goal(figure)}${isKept(figure) ? "" : ", missed"}`;
}

function table(rows: readonly (readonly string[])[]): string {
  const [first = [], ...rest] = rows;
  const lines = [first, first.map(() => "---"), ...rest];
  return lines.map((cells) => `| ${cells.join(" | ")} |\n`).join("");
}
