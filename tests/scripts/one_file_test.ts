/** What is done to sources on the way into one file. */

import assert from "node:assert/strict";
import { outlines, parts } from "../../generated/documents.ts";
import { requestSchemas as accounts } from "../../generated/request_schemas/v8/backup_accounts.ts";
import { SharedTexts, withPackedDocuments, withSharedTexts } from "../../scripts/_data.ts";
import { readText } from "../../scripts/_files.ts";
import { inFunction, withLazyNode } from "../../scripts/_one_file.ts";

const schemas = "generated/request_schemas/v8/backup_accounts.ts";

Deno.test("withLazyNode() imports nothing of Node, however it was imported, and leaves other imports", () => {
  const script = `import { createRequire as __deno_internal_createRequire } from "node:module";
var __require = __deno_internal_createRequire(import.meta.url);
import {
  createHash as createHash2,
  randomUUID
} from "node:crypto";
import process2 from "node:process";
import * as fs from "node:fs";
import { a } from "./a.js";
const later = await import("node:tls");
`;
  assert.equal(
    withLazyNode(script),
    `var __require = (name) => globalThis.process.getBuiltinModule(name);
const {
  createHash: createHash2,
  randomUUID
} = globalThis.process.getBuiltinModule("node:crypto");
const process2 = globalThis.process.getBuiltinModule("node:process");
const fs = globalThis.process.getBuiltinModule("node:fs");
import { a } from "./a.js";
const later = await import("node:tls");
`,
  );
});

Deno.test("inFunction() leaves alone what exports a name that gets another value later", () => {
  const ends = "export {\n  own$2\n};\n";
  for (const later of ["function set() {\n  own$2 = 2;\n}", "count(() => own$2++);", "if (a) own$2 ??= 3;"]) {
    const script = `var own$2 = 1;\n${later}\n${ends}`;
    assert.equal(inFunction(script), script);
  }
  const fixed = `var own$2 = 1;\nvar other = { own$2: 1, is: own$2 === 1 };\nthis.own$2 = 3;\n${ends}`;
  assert.notEqual(inFunction(fixed), fixed);
});

Deno.test("inFunction() keeps what a script imports and exports, and every other name to itself", () => {
  const script = `import {
  a
} from "./chunk-A.js";
import "./chunk-B.js";
var own = a + 1;
var text = \`
import { connect } from "./mod.ts";
\`;
export {
  own,
  text as default
};
`;
  assert.equal(
    inFunction(script),
    `import {
  a
} from "./chunk-A.js";
import "./chunk-B.js";
const { own: $of_own, default: $of_default } = (() => {

var own = a + 1;
var text = \`
import { connect } from "./mod.ts";
\`;
return { own: own, default: text };
})();
export { $of_own as own, $of_default as default };
`,
  );
});

Deno.test("inFunction() leaves an entry, and what waits, as they are", () => {
  for (const script of ["main();\n", `var parts = await unpack("");\nexport {\n  parts\n};\n`]) {
    assert.equal(inFunction(script), script);
  }
});

Deno.test("withSharedTexts() keeps every request schema, and what two have alike once", async () => {
  const texts = new SharedTexts();
  const source = withSharedTexts(schemas, await readText(schemas), texts);
  const size = texts.module.length;
  assert.equal(withSharedTexts(schemas, await readText(schemas), texts), source);
  assert.equal(texts.module.length, size);
  const readers = texts.module.replaceAll("export ", "");
  const { requestSchemas } = await evaluate(readers + source.replace(/^import .*;$/gm, ""));
  assert.deepEqual(requestSchemas, accounts);
});

Deno.test("withPackedDocuments() keeps every document in a fraction of its length", async () => {
  const source = await readText("generated/documents.ts");
  const packed = withPackedDocuments("generated/documents.ts", source);
  assert(packed.length < source.length / 4, `${packed.length} of ${source.length}`);
  const unpack = JSON.stringify(new URL("../../scripts/_unpack.ts", import.meta.url).href);
  const made = await evaluate(packed.replace(`"./unpack.ts"`, unpack));
  assert.deepEqual([made.parts, made.outlines], [parts, outlines]);
});

Deno.test("withSharedTexts() and withPackedDocuments() leave every other source as it is", () => {
  const source = `export const a: string[] = ["b"];\n`;
  assert.equal(withSharedTexts("src/names.ts", source, new SharedTexts()), source);
  assert.equal(withPackedDocuments("src/names.ts", source), source);
});

/** Runs a module and gives what it exports. */
async function evaluate(source: string): Promise<Record<string, unknown>> {
  const folder = await Deno.makeTempDir();
  await Deno.writeTextFile(`${folder}/made.ts`, source);
  await Deno.writeTextFile(`${folder}/show.ts`, `console.log(JSON.stringify({ ...await import("./made.ts") }));`);
  const { stdout } = await new Deno.Command(Deno.execPath(), { args: ["run", `${folder}/show.ts`] }).output();
  await Deno.remove(folder, { recursive: true });
  return JSON.parse(new TextDecoder().decode(stdout));
}
