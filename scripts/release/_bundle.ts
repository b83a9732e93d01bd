/** The module as one file, and its types as another. */

import { bundleModule } from "../_one_file.ts";
import { run } from "../_run.ts";

/** What a script may want of the module, of one server and of whole tenants, in one. */
const entries = ["mod", "protection", "tenants"];
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
  const types = `${folder}/vb365.d.ts`;
  await bundleModule(script, entries);
  const exports = entries.map((name) => declarations.replace(/mod(?=\.d\.ts$)/, name))
    .map((path) => `export * from ${JSON.stringify(path)};\n`);
  await Deno.writeTextFile(types, exports.join(""));
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
