/** What turns the sources into those of an npm package. Pure: text in, text out. */

const specifier = /"npm:(@?[^@"]+)@([^"/]+)(\/[^"]*)?"/g;

/** A source with the packages and files that it imports named as Node names them. */
export function withNodeImports(source: string): string {
  return source
    .replace(specifier, (_, name: string, _version, path = "") => `"${name}${path}"`)
    .replace(/(\bfrom |\bimport\(|\bimport )"(\.{1,2}\/[^"]+)\.ts"/g, '$1"$2.js"');
}

/** The packages that sources import, with the versions that they name. */
export function packagesIn(sources: Iterable<string>): Record<string, string> {
  const found = [...sources].flatMap((source) => [...source.matchAll(specifier)]);
  return Object.fromEntries(found.map(([, name = "", version = ""]) => [name, version]).sort());
}

/** What the language lacks in Node, by how a script reads that uses it. */
const lacking = /\.(toBase64|toHex|fromBase64|fromHex)\(|\bRegExp\.escape\(/;
const namesDeno = /^(?!\s*(\*|\/\/|\/\*)).*\bDeno\.\w/m;

/**
 * A compiled script with what Node lacks: the language's newest, and the part of Deno that the command line uses.
 *
 * @param path Where it is in the package.
 * @param script Its text.
 */
export function withStandIns(path: string, script: string): string {
  const root = "../".repeat(path.split("/").length - 1) || "./";
  const imports = [
    ...lacking.test(script) ? [`import "${root}polyfills.js";`] : [],
    ...namesDeno.test(script) && !path.startsWith("cli/node/")
      ? [`import { Deno } from "${root}cli/node/deno.js";`]
      : [],
  ];
  return [...imports, script].join("\n");
}

/** The compiled `cli.js`, which is started and never imported. */
export function asProgram(script: string): string {
  return `#!/usr/bin/env node\n${script.replace("import.meta.main", "true")}`;
}

/** What both `deno.json` and the package say. */
export interface Project {
  name: string;
  version: string;
  license: string;
  exports: Record<string, string>;
}

/** The package's description of itself. */
export function packageJson(
  { name, version, license, exports }: Project,
  dependencies: Record<string, string>,
): Record<string, unknown> {
  const entries = Object.entries(exports).filter(([entry]) => entry !== "./cli").map(([entry, path]) => {
    const file = path.replace(/\.ts$/, "");
    return [entry, { types: `${file}.d.ts`, default: `${file}.js` }];
  });
  return {
    name,
    version,
    license,
    description: "Automates Veeam Backup for Microsoft 365 over its REST API: a module and a command line",
    type: "module",
    engines: { node: ">=22" },
    bin: { vb365: "cli.js" },
    exports: Object.fromEntries(entries),
    files: ["**/*.js", "**/*.d.ts"],
    sideEffects: ["polyfills.js", "cli.js"],
    dependencies,
  };
}
