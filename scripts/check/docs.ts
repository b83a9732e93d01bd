/** Checks that every name which the entries offer is documented, and all that they show is offered: `deno task check:docs`. */

import { type Exported, lacks } from "./_doc_rules.ts";
import { root } from "../_files.ts";
import { conclude } from "../_say.ts";

interface DocJson {
  nodes: Record<string, { symbols: Exported[] }>;
}

/** Asks `deno doc` for what a module exports. */
async function exportedBy(path: string): Promise<Exported[]> {
  const doc = new Deno.Command(Deno.execPath(), { args: ["doc", "--json", path], cwd: root, stderr: "inherit" });
  const { success, stdout } = await doc.output();
  if (!success) throw new Error(`Cannot read the documentation of ${path}`);
  const { nodes } = JSON.parse(new TextDecoder().decode(stdout)) as DocJson;
  return Object.values(nodes).flatMap(({ symbols }) => symbols);
}

/** What `deno doc --lint` complains about, as it says it. */
async function complaintsAbout(paths: readonly string[]): Promise<string[]> {
  const doc = new Deno.Command(Deno.execPath(), {
    args: ["doc", "--lint", ...paths],
    cwd: root,
    env: { NO_COLOR: "1" },
  });
  const { success, stderr } = await doc.output();
  const text = new TextDecoder().decode(stderr);
  return success ? [] : [...text.matchAll(/^error\[.+\n.+/gm)].map(([lines]) => lines.replace(/\n\s*-->/, " at"));
}

const entries = ["mod.ts", "certificates.ts", "schemas.ts"];
const names = (await Promise.all(entries.map(exportedBy))).flat();
const complaints = await complaintsAbout([...entries, "sandbox/mod.ts"]);
conclude([...names.flatMap(lacks), ...complaints], `${names.length} exported names are documented`);
