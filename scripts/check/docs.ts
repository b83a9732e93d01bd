/** Checks that every name which the module's entries offer is documented: `deno task check:docs`. */

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

const names = (await Promise.all(["mod.ts", "certificates.ts", "schemas.ts"].map(exportedBy))).flat();
conclude(names.flatMap(lacks), `${names.length} exported names are documented`);
