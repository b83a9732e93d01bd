/** What `deno task check:docs` asks of an exported name. */

import assert from "node:assert/strict";
import { type Exported, lacks } from "../../scripts/check/_doc_rules.ts";

const string = { kind: "keyword", repr: "string" };
const promised = (repr: string) => ({
  kind: "typeRef",
  repr: "Promise",
  value: { typeParams: [{ kind: "typeRef", repr }] },
});
const tag = (kind: string, doc: string, name?: string) => ({ kind, doc, ...(name && { name }) });

const complete = [
  tag("param", "The client.", "client"),
  tag("return", "What there is."),
  tag("throws", "When not."),
  tag("example", "```ts\nawait list(client);\n```"),
  tag("see", "The document."),
];

function recipe(tags: typeof complete, doc = "Lists what there is."): Exported {
  const def = { params: [{ name: "client" }], returnType: promised("Thing"), isAsync: true };
  return { name: "list", declarations: [{ kind: "function", jsDoc: { doc, tags }, def }] };
}

Deno.test("lacks() is content with a recipe that says everything", () => {
  assert.deepEqual(lacks(recipe(complete)), []);
});

Deno.test("lacks() names each thing that a recipe does not say", () => {
  const missing = {
    param: /no @param client/,
    return: /no @returns/,
    throws: /no @throws/,
    example: /no @example/,
    see: /no @see/,
  };
  for (const [kind, pattern] of Object.entries(missing)) {
    const [only, ...more] = lacks(recipe(complete.filter((tag) => tag.kind !== kind)));
    assert.match(only ?? "nothing was found", pattern);
    assert.deepEqual(more, []);
  }
  assert.deepEqual(lacks(recipe(complete, "")), ["list: no sentence says what it is"]);
});

Deno.test("lacks() asks no @returns of a function that returns nothing", () => {
  const { name, declarations: [declaration] } = recipe(complete.filter(({ kind }) => kind !== "return"));
  assert(declaration?.def);
  const nothing = { ...declaration, def: { ...declaration.def, returnType: promised("void") } };
  assert.deepEqual(lacks({ name, declarations: [nothing] }), []);
});

Deno.test("lacks() asks a sentence of every field, but not of one that can only be missing", () => {
  const properties = [
    { name: "account", jsDoc: { doc: "The account." }, tsType: string },
    { name: "password", tsType: string },
    { name: "secret", tsType: { kind: "keyword", repr: "never" } },
  ];
  const jsDoc = { doc: "Settings of a service." };
  assert.deepEqual(lacks({ name: "Settings", declarations: [{ kind: "interface", jsDoc, def: { properties } }] }), [
    "Settings.password: no sentence",
  ]);
  const tsType = { kind: "union", value: [{ kind: "typeLiteral", value: { properties } }, string] };
  assert.deepEqual(lacks({ name: "Settings", declarations: [{ kind: "typeAlias", jsDoc, def: { tsType } }] }), [
    "Settings.password: no sentence",
  ]);
});

Deno.test("lacks() takes the summary of an entry in a table for its sentence", () => {
  const entry = (...names: string[]) => ({
    kind: "typeLiteral",
    value: { properties: names.map((name) => ({ name })) },
  });
  const properties = [
    { name: "officeName", tsType: entry("kind", "summary") },
    { name: "teams", tsType: entry("kind") },
  ];
  const def = { tsType: { kind: "typeLiteral", value: { properties } } };
  const jsDoc = { doc: "What an entry may hold." };
  assert.deepEqual(lacks({ name: "fields", declarations: [{ kind: "variable", jsDoc, def }] }), [
    "fields.teams: no sentence",
  ]);
});

Deno.test("lacks() refuses an example that calls nothing, and one that imports a package", () => {
  const without = complete.filter(({ kind }) => kind !== "example");
  const faults = (code: string) => lacks(recipe([...without, tag("example", `\`\`\`ts\n${code}\n\`\`\``)]));
  assert.deepEqual(faults(`import { list } from "../../mod.ts";\nconsole.log((await list(client)).length); // 3`), []);
  assert.match(
    faults("console.log(typeof list); // function").join(),
    /^list: the example shows that there is a function/,
  );
  assert.match(faults(`import { list } from "@vb365/vb365";`).join(), /^list: the example imports a package/);
});

Deno.test("lacks() asks an example of a class", () => {
  const faults = (tags: typeof complete) =>
    lacks({ name: "Listing", declarations: [{ kind: "class", jsDoc: { doc: "A list.", tags } }] });
  assert.deepEqual(faults(complete), []);
  assert.match(faults([]).join(), /^Listing: no @example with a ```ts block$/);
});
