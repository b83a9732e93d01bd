/**
 * Takes all figures, one benchmark after the other, each a process of its own: `deno task bench`. With `--write` they go
 * into docs/performance.md; names of benchmarks take only those. Ends with 1 when a goal was missed.
 */

import { root } from "../_files.ts";
import { performancePage } from "./_page.ts";
import type { Figure } from "./_figures.ts";

const benchmarks: Readonly<Record<string, string>> = {
  start: "Start from source, whole processes",
  bundle: "Start of the built program",
  certificate: "Certificates",
  lists: "Lists",
  transport: "Requests over pinned TLS, connections kept",
  tenants: "Many tenants",
  powershell: "PowerShell",
  codegen: "Generated code",
};

const named = Deno.args.filter((word) => !word.startsWith("--"));
const wanted = Object.entries(benchmarks).filter(([name]) => named.length === 0 || named.includes(name));
const found = new Map<string, Figure[]>();
for (const [name, title] of wanted) {
  const args = ["run", "--allow-all", `scripts/bench/${name}.ts`];
  const { code, stdout } = await new Deno.Command(Deno.execPath(), { args, cwd: root, stderr: "inherit" }).output();
  if (code !== 0) Deno.exitCode = 1;
  const lines = new TextDecoder().decode(stdout).split("\n").filter((line) => line.startsWith("{"));
  found.set(title, lines.map((line): Figure => JSON.parse(line)));
}
if (Deno.args.includes("--write")) {
  const versions = `Deno ${Deno.version.deno} on ${Deno.build.target}, ${navigator.hardwareConcurrency} processors`;
  await Deno.writeTextFile(new URL("docs/performance.md", root), performancePage(found, versions));
}
