/**
 * The command line, or the module, as one file that starts as fast as one file can. What is not asked for costs nothing
 * but its length: no part of Node is loaded, nothing of a package runs, data stays text.
 */

import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { readText, root } from "./_files.ts";
import { SharedTexts, withPackedDocuments, withSharedTexts } from "./_data.ts";
import { type Rewrite, writeSources } from "./_program.ts";
import { run } from "./_run.ts";

/**
 * Makes the file of the command line.
 *
 * @param output Where to.
 * @param rewrite What else is done to each source.
 */
export async function bundleProgram(output: string, rewrite?: Rewrite): Promise<void> {
  const change = (part: string) => part.length < longPart ? withLazyNode(part) : inFunction(withLazyNode(part));
  await bundleSources({ output, entry: "cli", write: (folder) => writeData(folder, rewrite), change });
}

/**
 * Makes the file of several entries of the module.
 *
 * @param output Where to.
 * @param entries Their names; what each exports, the file does.
 */
export async function bundleModule(output: string, entries: readonly string[]): Promise<void> {
  const write = async (folder: string) => {
    await writeData(folder);
    const exports = entries.map((entry) => `export * from "./${entry}.ts";\n`);
    await Deno.writeTextFile(`${folder}/module.ts`, exports.join(""));
  };
  await bundleSources({ output, entry: "module", write, change: withLazyNode });
}

/** Writes the sources with what takes the place of data. */
async function writeData(folder: string, rewrite: Rewrite = (_, text) => text): Promise<void> {
  const texts = new SharedTexts();
  await writeSources(
    folder,
    (path, text) => withPackedDocuments(path, withSharedTexts(path, rewrite(path, text), texts)),
  );
  await Deno.writeTextFile(`${folder}/generated/request_schemas/texts.ts`, texts.module);
  await Deno.writeTextFile(`${folder}/generated/unpack.ts`, await readText("scripts/_unpack.ts"));
}

/** What is bundled, and how. */
interface Plan {
  readonly output: string;
  readonly entry: string;
  /** Writes the sources into a folder. */
  readonly write: (folder: string) => Promise<void>;
  /** What is done to each part. */
  readonly change: (part: string) => string;
}

/** From so many characters on, to look at each function of a part costs the start more than a second look at the part. */
const longPart = 20_000;

/**
 * Bundles twice. Whatever a part of the program imports of Node would be loaded at the start of one file, whether that
 * part runs or not. So first every part becomes a file of its own, in which that import is made a line that runs with it.
 */
async function bundleSources({ output, entry, write, change }: Plan): Promise<void> {
  const beside = dirname(output);
  await Deno.mkdir(beside, { recursive: true });
  const folder = await Deno.makeTempDir({ dir: beside });
  try {
    await write(`${folder}/source`);
    await bundle("--code-splitting", "--outdir", `${folder}/parts`, `${folder}/source/${entry}.ts`);
    for await (const { name } of Deno.readDir(`${folder}/parts`)) {
      const part = `${folder}/parts/${name}`;
      await Deno.writeTextFile(part, change(await Deno.readTextFile(part)));
    }
    await bundle("--minify", "--output", output, `${folder}/parts/${entry}.js`);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

async function bundle(...args: string[]): Promise<void> {
  await run(fileURLToPath(root), Deno.execPath(), ["bundle", "--quiet", "--config", "deno.json", ...args]);
}

const ofNode = /^import (?:(\w+)|\* as (\w+)|(\{[^}]*\})) from "(node:[^"]+)";$/gm;
const requireOfNode = /^import .* from "node:module";\nvar __require = \w+\(import\.meta\.url\);$/m;

/** A bundled script that asks Node for its modules where it imported them, which is without a wait and needs no permission. */
export function withLazyNode(script: string): string {
  return script
    .replace(requireOfNode, "var __require = (name) => globalThis.process.getBuiltinModule(name);")
    .replace(ofNode, (_, whole: string, all: string, names: string, module: string) => {
      const wanted = whole ?? all ?? names.replaceAll(" as ", ": ");
      return `const ${wanted} = globalThis.process.getBuiltinModule(${JSON.stringify(module)});`;
    });
}

const exported = /\nexport \{([^}]*)\};\n*$/;
const ofPart = /^import (?:[^;"]*? from )?"\.\/[\w-]+\.js";$/gm;
const waits = /^.*= await /m;

/**
 * A bundled script whose names are those of one function, which a start passes over as a whole: of the functions that are
 * side by side in one file it looks at each. The entry, which exports nothing, what waits for something, and what exports a
 * name that gets another value later stay as they are.
 */
export function inFunction(script: string): string {
  const names = exported.exec(script);
  if (names === null || waits.test(script.replaceAll(/^ .*$/gm, ""))) return script;
  const imports = script.match(ofPart) ?? [];
  const pairs = (names[1] ?? "").split(",").map((name) => name.trim().split(" as ")).map((
    [own = "", name = own],
  ) => [own, name]);
  if (pairs.some(([own = ""]) => isSetLater(own, script))) return script;
  const taken = pairs.map(([, name]) => `${name}: $of_${name}`).join(", ");
  const given = pairs.map(([own, name]) => `${name}: ${own}`).join(", ");
  return `${imports.join("\n")}
const { ${taken} } = (() => {${script.slice(0, names.index).replace(ofPart, "")}
return { ${given} };
})();
export { ${pairs.map(([, name]) => `$of_${name} as ${name}`).join(", ")} };
`;
}

/** Whether a name is given a value anywhere but where it is declared; a look at the text may find one too many. */
function isSetLater(name: string, script: string): boolean {
  const sets = new RegExp(`(?<![\\w$.])${name.replaceAll("$", "\\$")}(?: [^\\s=<>!]{0,3}=(?![=>])|\\+\\+|--)`, "g");
  const declared = new RegExp(`^(?:var|let|const) ${name.replaceAll("$", "\\$")} =`, "gm");
  return (script.match(sets)?.length ?? 0) > (script.match(declared)?.length ?? 0);
}
