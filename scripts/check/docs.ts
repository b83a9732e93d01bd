/** Checks that every name which the entries offer is documented, and all that they show is offered: `deno task check:docs`. */

import { type DocComment, exampleFaults, type Exported, lacks } from "./_doc_rules.ts";
import { entryNames, root } from "../_files.ts";
import { conclude } from "../_say.ts";

interface DocJson {
  nodes: Record<string, { module_doc?: DocComment; symbols: Exported[] }>;
}

/** Asks `deno doc` for what a module says and exports. */
async function documentationOf(path: string): Promise<DocJson["nodes"][string][]> {
  const doc = new Deno.Command(Deno.execPath(), { args: ["doc", "--json", path], cwd: root, stderr: "inherit" });
  const { success, stdout } = await doc.output();
  if (!success) throw new Error(`Cannot read the documentation of ${path}`);
  const { nodes } = JSON.parse(new TextDecoder().decode(stdout)) as DocJson;
  return Object.values(nodes);
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

const entries = entryNames.map((name) => `${name}.ts`);
const modules = (await Promise.all(entries.map(documentationOf))).flat();
const names = modules.flatMap(({ symbols }) => symbols);
conclude([
  ...names.flatMap(lacks),
  ...modules.flatMap(({ module_doc }) => exampleFaults("The module", module_doc)),
  ...await complaintsAbout([...entries, "sandbox/mod.ts"]),
], `${names.length} exported names are documented`);
