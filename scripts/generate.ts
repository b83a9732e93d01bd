/**
 * Makes `generated/` from `openapi/`, and in the document of each version the lists of its paths and tags. With `--check` it
 * writes nothing and fails when something differs.
 *
 * Needs --allow-read and --allow-env (for the generator's own libraries) and, to write, --allow-write=generated,openapi.
 *
 * @module
 */
import openapiTS, { astToString } from "npm:openapi-typescript@7.13.0";
import { documentsModule } from "./generate/_documents.ts";
import { kindsModule } from "./generate/_kinds.ts";
import { flatten, withoutRules } from "./generate/_flatten.ts";
import { bundleVersion, type Document, operationsOf, versions } from "./_openapi.ts";
import { requestSchemaModules, typesModule } from "./generate/_request_schemas.ts";
import { secretNamesModule } from "./generate/_secret_names.ts";
import { readText, root } from "./_files.ts";
import { readContents, withContents } from "./generate/_paths.ts";
import { conclude } from "./_say.ts";

const target = new URL("../generated/", import.meta.url);
const readme =
  "Made by `scripts/generate.ts` from `openapi/`: change the documents there, run `deno task generate`, and never " +
  "edit what is here.\n";

const interfaces: Readonly<Record<string, [all: string, one: string]>> = {
  paths: ["The paths of the API, each with what it can do.", "What can be done with"],
  components: ["What operations are made of, by its kind.", "The"],
  operations: ["What each operation takes and answers.", "What is taken and answered by"],
};

const isCheck = Deno.args.includes("--check");
const stale = await renewDocuments();
const wanted = await makeFiles();
const problems = isCheck ? [...stale, ...await compare(wanted)] : await write(wanted);
conclude(problems, "generated/ is what openapi/ makes");

/** Has the document of each version list what `openapi/operations/` says that it has, or says which one does not. */
async function renewDocuments(): Promise<string[]> {
  const contents = await readContents();
  const found: string[] = [];
  for (const version of versions) {
    const path = `openapi/${version}.yaml`;
    const [before, after] = [await readText(path), withContents(await readText(path), version, contents)];
    if (before === after) continue;
    if (isCheck) found.push(`${path} does not list what openapi/operations/ says: run deno task generate`);
    else await Deno.writeTextFile(new URL(path, root), after);
  }
  return found;
}

/** The files that belong in `generated/`, by their path in it. */
async function makeFiles(): Promise<Map<string, string>> {
  const files = new Map([["README.md", readme], ["request_schemas/types.ts", header("openapi/") + typesModule]]);
  const documents = new Map<string, Document>();
  for (const version of versions) documents.set(version, await bundleVersion(version));
  files.set("operations.json", operationsTable(documents));
  files.set("documents.ts", header("openapi/") + documentsModule(documents));
  files.set("kinds.ts", header("openapi/") + kindsModule([...documents.values()]));
  files.set("secrets.ts", header("openapi/") + secretNamesModule([...documents.values()]));
  for (const [version, whole] of documents) {
    const document = flatten(whole);
    const source = header(`openapi/${version}.yaml`);
    const types = await openapiTS(JSON.stringify(withoutRules(document)), { defaultNonNullable: false });
    files.set(`${version}.ts`, source + documented(withoutAbsences(astToString(types))));
    for (const [path, text] of requestSchemaModules(version, document)) {
      files.set(`request_schemas/${path}`, source + text);
    }
  }
  return files;
}

/** Which versions have an operation, for those who read what has changed. */
function operationsTable(documents: ReadonlyMap<string, Document>): string {
  const having = new Map<string, string[]>();
  for (const [version, document] of documents) {
    for (const { method, path } of operationsOf(document)) {
      const line = `${method} ${path}`;
      having.set(line, [...having.get(line) ?? [], version]);
    }
  }
  const sorted = [...having].sort(([one], [other]) => one < other ? -1 : 1);
  return `${JSON.stringify(Object.fromEntries(sorted.map(([line, of]) => [line, of.join(" ")])), undefined, 2)}\n`;
}

/** Leaves out lines that say that something is not there or may be anything, so that a check of types has less to read. */
function withoutAbsences(types: string): string {
  return types
    .replace(/^ +(get|put|post|delete|options|head|patch|trace|header|cookie)\?: never;\n/gm, "")
    .replace(/^ +headers: \{\n +\[name: string\]: unknown;\n +\};\n/gm, "");
}

/** Says of every type that the module shows what it is, as the generator does only where the document has words. */
function documented(types: string): string {
  const kept = types.replace(/^export type (webhooks|\$defs) = .*\n/gm, "");
  return kept.replace(/^export interface (\w+) \{\n([^]*?)^\}/gm, (whole, name: string, body: string) => {
    const [all, one] = interfaces[name] ?? [];
    const members = body.replace(
      /(?<!\*\/\n)^ {4}("?[^" :?]+"?)\??: /gm,
      (line, member: string) => `    /** ${one} ${member.replaceAll('"', "`")}. */\n${line}`,
    );
    return all === undefined ? whole : `/** ${all} */\nexport interface ${name} {\n${members}}`;
  });
}

function header(source: string): string {
  return `// Made by scripts/generate.ts from ${source}; do not edit.\n`;
}

async function write(files: Map<string, string>): Promise<string[]> {
  for (const version of versions) {
    await Deno.mkdir(new URL(`request_schemas/${version}/`, target), { recursive: true });
  }
  for (const [path, text] of files) await Deno.writeTextFile(new URL(path, target), text);
  for (const path of await strayFiles(files)) await Deno.remove(new URL(path, target));
  return [];
}

async function compare(files: Map<string, string>): Promise<string[]> {
  const stray = (await strayFiles(files)).map((path) =>
    `generated/${path} is not made by scripts/generate.ts: remove it`
  );
  const drifted: string[] = [];
  for (const [path, text] of files) {
    if (await read(path) !== text) drifted.push(`generated/${path} differs from openapi/: run deno task generate`);
  }
  return [...drifted, ...stray];
}

async function read(path: string): Promise<string | undefined> {
  try {
    return await Deno.readTextFile(new URL(path, target));
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return undefined;
    throw error;
  }
}

async function strayFiles(files: Map<string, string>, folder = ""): Promise<string[]> {
  const stray: string[] = [];
  for await (const entry of Deno.readDir(new URL(folder, target))) {
    const path = folder + entry.name;
    if (entry.isDirectory) stray.push(...await strayFiles(files, `${path}/`));
    else if (!files.has(path)) stray.push(path);
  }
  return stray.sort();
}
