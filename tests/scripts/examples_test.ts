/** How the examples of doc comments are tested. */

import assert from "node:assert/strict";
import { examplesIn, moduleOf } from "../../scripts/test/_examples.ts";
import { shows } from "../../scripts/test/_shows.ts";

const source = `/** A room. */

/**
 * Reads.
 *
 * @example
 * \`\`\`ts
 * import { read } from "../../mod.ts";
 *
 * console.log(await read("8"), 1); // v8 1
 * if (true) {
 *   console.log({ a: [1] });
 *   // { a: [ 1 ] }
 * }
 * \`\`\`
 */
export const read = (text: string) => \`v\${text}\`;
`;

const root = new URL("file:///house/");

Deno.test("examplesIn() takes the code out of doc comments, with the line where it begins", () => {
  const [example, ...more] = examplesIn("src/room/read.ts", source);
  assert.deepEqual(more, []);
  assert.equal(example?.line, 8);
  assert.match(example?.code ?? "", /^import .*;\n\nconsole.log.*\nif \(true\) \{\n {2}console.*\n {2}\/\/ .*\n\}\n$/);
});

Deno.test("moduleOf() holds each comment to what is printed, and keeps the lines of the file", () => {
  const [example] = examplesIn("src/room/read.ts", source);
  assert(example);
  const lines = moduleOf(example, root, new URL("scripts/shows.ts", root)).split("\n");
  assert.match(
    lines[7] ?? "",
    /^import \{ shows \} from "file:.*shows\.ts"; import \{ read \} from "file:\/\/\/house\/mod\.ts";$/,
  );
  assert.equal(lines[9], `shows("v8 1", await read("8"), 1);`);
  assert.equal(lines[11], `  shows("{ a: [ 1 ] }", { a: [1] });`);
});

Deno.test("shows() insists that a comment says what is printed, but for what … leaves open", () => {
  shows("v8 1 true", "v8", 1, true);
  shows('{ id: "…", names: [ "contoso" ] }', { id: crypto.randomUUID(), names: ["contoso"] });
  assert.throws(() => shows("v8", "v7"), /The comment says "v8", but it prints "v7"/);
  assert.throws(() => shows("v8", "v8.1"), /prints "v8.1"/);
  assert.throws(() => shows("v.", "v8"), /prints "v8"/);
  assert.throws(() => shows("function", () => {}), /prints "\[Function/);
});
