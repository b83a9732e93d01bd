/** The sources as an npm package has them. */

import assert from "node:assert/strict";
import { Deno as standIn } from "../../cli/node/deno.ts";
import { listFiles, readText } from "../../scripts/_files.ts";
import { asProgram, packageJson, packagesIn, withNodeImports, withStandIns } from "../../scripts/release/_npm.ts";

Deno.test("withNodeImports() names packages and files as Node does, types too", () => {
  const source = `import { a } from "./a.ts";
export type { B } from "../b/b.ts";
const c = await import("npm:@scope/c@1.2.3/sub/path.js");
import d from "npm:d@4.5.6";
const text = "a.ts";
`;
  assert.equal(
    withNodeImports(source),
    `import { a } from "./a.js";
export type { B } from "../b/b.js";
const c = await import("@scope/c/sub/path.js");
import d from "d";
const text = "a.ts";
`,
  );
  assert.deepEqual(packagesIn([source]), { "@scope/c": "1.2.3", d: "4.5.6" });
});

Deno.test("withStandIns() adds what a script needs and nothing to the others", () => {
  assert.equal(withStandIns("mod.js", "export {};"), "export {};");
  assert.equal(withStandIns("src/a.js", " * Deno.stdin is not named\n"), " * Deno.stdin is not named\n");
  assert.equal(
    withStandIns("cli/deno/a.js", "Deno.stat(x.toHex());"),
    `import "../../polyfills.js";\nimport { Deno } from "../../cli/node/deno.js";\nDeno.stat(x.toHex());`,
  );
  assert.equal(withStandIns("cli.js", "Deno.exit(0);"), `import { Deno } from "./cli/node/deno.js";\nDeno.exit(0);`);
});

Deno.test("Node has a stand-in for every part of Deno that the command line names", async () => {
  const files = await listFiles("", /^(cli\.ts|(cli|commands)\/.*\.ts)$/);
  const texts = await Promise.all(files.map(readText));
  const code = texts.map((text) => text.replace(/^\s*(\/\/|\/?\*).*$/gm, "")).join("\n");
  const named = new Set([...code.matchAll(/\bDeno\.([a-z]\w*)/g)].map(([, part]) => part ?? ""));
  assert.ok(named.size > 20, [...named].join());
  assert.deepEqual([...named].filter((part) => !(part in standIn)), []);
});

Deno.test("asProgram() makes a script that Node starts", () => {
  assert.equal(asProgram("if (import.meta.main) run();"), "#!/usr/bin/env node\nif (true) run();");
});

Deno.test("packageJson() offers what deno.json offers, but for the command line, which is a program", () => {
  const exports = { ".": "./mod.ts", "./cli": "./cli.ts", "./sandbox": "./sandbox/mod.ts" };
  const made = packageJson({ name: "@a/b", version: "1.0.0", license: "MIT", exports }, { d: "4.5.6" });
  assert.deepEqual(made["exports"], {
    ".": { types: "./mod.d.ts", default: "./mod.js" },
    "./sandbox": { types: "./sandbox/mod.d.ts", default: "./sandbox/mod.js" },
  });
  assert.deepEqual([made["bin"], made["dependencies"]], [{ vb365: "cli.js" }, { d: "4.5.6" }]);
});
