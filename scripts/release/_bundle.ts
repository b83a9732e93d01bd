/** The module as one file, and its types as another. */

import { fileURLToPath } from "node:url";
import { root } from "../_files.ts";
import { run } from "./_run.ts";

const packages = ["rollup@4.68.8", "rollup-plugin-dts@6.5.1", "typescript@6.0.3"];
const configuration = `import { dts } from "rollup-plugin-dts";
export default { plugins: [dts({ respectExternal: true })], external: [/^node:/] };
`;

/**
 * Makes both files.
 *
 * @param output The folder for them.
 * @param declarations The `mod.d.ts` of the npm package.
 * @returns The path of the script.
 */
export async function makeBundle(output: string, declarations: string): Promise<string> {
  const script = `${output}/vb365.js`;
  const folder = await Deno.makeTempDir();
  const [entry, types] = [`${folder}/vb365.ts`, `${folder}/vb365.d.ts`];
  await Deno.writeTextFile(entry, listOf((name) => new URL(`${name}.ts`, root).href));
  await Deno.writeTextFile(types, listOf((name) => declarations.replace(/mod(?=\.d\.ts$)/, name)));
  await run(fileURLToPath(root), Deno.execPath(), ["bundle", "--quiet", "--output", script, entry]);
  await Deno.writeTextFile(script, `// @ts-self-types="./vb365.d.ts"\n${await Deno.readTextFile(script)}`);
  await Deno.writeTextFile(`${folder}/rollup.config.mjs`, configuration);
  await run(folder, "npm", ["install", "--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error", ...packages]);
  const options = [
    "--config",
    "rollup.config.mjs",
    "--input",
    types,
    "--file",
    `${output}/vb365.d.ts`,
    "--silent",
  ];
  await run(folder, "npm", ["exec", "--", "rollup", ...options]);
  await Deno.remove(folder, { recursive: true });
  return script;
}

/** What a script may want of the module, of one server and of whole tenants, in one. */
function listOf(place: (name: string) => string): string {
  return ["mod", "protection", "tenants"].map((name) => `export * from ${JSON.stringify(place(name))};\n`).join("");
}
