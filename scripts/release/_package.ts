/** The npm package, for Node 22 and newer. `npm` compiles it with TypeScript and packs it. */

import { fileURLToPath } from "node:url";
import { readText, root } from "../_files.ts";
import { asProgram, packageJson, packagesIn, type Project, withNodeImports, withStandIns } from "./_npm.ts";
import { run } from "../_run.ts";
import { writeSources } from "../_program.ts";

const typescript = "typescript@7.0.2";
const nodeTypes = "@types/node@24.10.1";

/**
 * Makes the package.
 *
 * @param output The folder for it, and for what is made on the way.
 * @returns The path of the packed file.
 */
export async function makeNpmPackage(output: string): Promise<string> {
  const folder = `${output}/npm`;
  await Deno.remove(folder, { recursive: true }).catch(() => {});
  const packages = new Map<string, string>();
  await Deno.mkdir(`${folder}/package`, { recursive: true });
  await writeSources(`${folder}/source`, (path, text) => {
    packages.set(path, text);
    return withNodeImports(text);
  });
  const project: Project = JSON.parse(await readText("deno.json"));
  const description = packageJson(project, packagesIn(packages.values()));
  for (const path of ["package.json", "package/package.json"]) await writeJson(`${folder}/${path}`, description);
  await writeJson(`${folder}/tsconfig.json`, compilerOptions);
  for (const name of ["README.md", "LICENSE"]) {
    await Deno.writeTextFile(`${folder}/package/${name}`, await readText(name));
  }
  const quiet = ["--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error"];
  await run(folder, "npm", ["install", "--no-save", ...quiet, typescript, nodeTypes]);
  await run(folder, "npm", ["exec", "--", "tsc"]);
  await Deno.remove(`${folder}/source`, { recursive: true });
  await addStandIns(`${folder}/package`);
  await run(`${folder}/package`, "npm", ["pack", "--silent", "--pack-destination", output]);
  return `${output}/${project.name.replace("@", "").replace("/", "-")}-${project.version}.tgz`;
}

/** The types were checked where they are Deno's: here is nothing but writing scripts and declarations. */
const compilerOptions = {
  compilerOptions: {
    target: "es2023",
    lib: ["esnext", "dom", "dom.iterable", "dom.asynciterable"],
    module: "nodenext",
    types: ["node"],
    strict: true,
    exactOptionalPropertyTypes: true,
    declaration: true,
    noCheck: true,
    rootDir: "source",
    outDir: "package",
  },
  include: ["source"],
};

async function addStandIns(folder: string): Promise<void> {
  const polyfills = ["bundle", "--quiet", "--minify", "--platform", "browser", "--output", `${folder}/polyfills.js`];
  await run(fileURLToPath(root), Deno.execPath(), [...polyfills, "scripts/release/_polyfills.ts"]);
  for (const path of await scriptsIn(folder)) {
    const script = withStandIns(path, await Deno.readTextFile(`${folder}/${path}`));
    await Deno.writeTextFile(`${folder}/${path}`, path === "cli.js" ? asProgram(script) : script);
  }
}

async function scriptsIn(folder: string, below = ""): Promise<string[]> {
  const found: string[] = [];
  for await (const { name, isDirectory } of Deno.readDir(`${folder}/${below}`)) {
    if (isDirectory) found.push(...await scriptsIn(folder, `${below}${name}/`));
    else if (name.endsWith(".js") && name !== "polyfills.js") found.push(below + name);
  }
  return found;
}

async function writeJson(path: string, value: unknown): Promise<void> {
  await Deno.writeTextFile(path, `${JSON.stringify(value, null, 2)}\n`);
}
