/** The rules of the rooms, each against a file that breaks it and nothing else. */

import assert from "node:assert/strict";
import { sharedPackages, violations } from "../../scripts/_import_rules.ts";
import { readSource } from "../../scripts/_source.ts";

const judge = (path: string, text: string) => violations(path, readSource(path, text));

const kept: [string, string][] = [
  ["src/client.ts", `import openapiFetch from "npm:openapi-fetch@0.17.0"; export default openapiFetch;`],
  ["src/client.ts", `import type { paths } from "../generated/v8.ts"; export type P = paths;`],
  ["src/request_schema.ts", `export const load = () => import("../../generated/request_schemas/v8.ts");`],
  ["src/organizations.ts", `import { answerTo } from "./answer.ts"; export const facts = { process: answerTo };`],
  ["src/names.ts", `function process(): void {} process();`],
  ["src/organization_add.ts", `import { checks } from "./organization_rules.ts"; export { checks };`],
  ["src/transport/pool.ts", `import { Agent } from "node:https"; export { Agent };`],
  ["mod.ts", `/** Words. */\nexport { connect } from "./src/session.ts";`],
  ["commands/org_list.ts", `import { listOrganizations } from "../mod.ts"; import "./_command.ts"; listOrganizations;`],
  ["commands/_index.ts", `export const load = () => import("../org_list.ts");`],
  ["cli.ts", `import "./commands/_main.ts"; await import("../sandbox/mod.ts"); Deno.exit(0);`],
  ["sandbox/app.ts", `import { Hono } from "npm:hono@4.13.19"; export { Hono };`],
];

const broken: [string, string, RegExp][] = [
  ["generated/v8.ts", `import "../src/error.ts";`, /src\/error\.ts, which generated\/ may not/],
  ["src/names.ts", `import "../mod.ts";`, /mod\.ts, which src\/ may not/],
  ["src/names.ts", `import { v } from "../generated/v8.ts"; v;`, /may not but as types/],
  ["src/names.ts", `import "../generated/request_schemas/v8.ts";`, /may not but lazily/],
  ["src/names.ts", `import yaml from "npm:yaml@2.8.1"; yaml;`, /at once/],
  ["src/names.ts", `import fetch from "npm:openapi-fetch@^0.17.0"; fetch;`, /without an exact version/],
  ["src/names.ts", `import https from "node:https"; https;`, /node:https, which src\/ may not/],
  ["src/names.ts", `export const home = Deno.env.get("HOME");`, /names Deno/],
  ["src/names.ts", `export const home = globalThis.Deno;`, /names Deno/],
  ["src/names.ts", `console.log("x");`, /names console/],
  ["src/names.ts", `process.exit(1);`, /names process/],
  ["src/organizations.ts", `import "./backup_accounts.ts";`, /nouns of src\/ don't import each other/],
  [
    "src/client.ts",
    `import type { Organization } from "./organizations.ts"; export type O = Organization;`,
    /the noun organ/,
  ],
  ["mod.ts", `export const one = 1;`, /holds more than exports/],
  ["mod.ts", `export { parse } from "npm:yaml@2.8.1";`, /may import no package/],
  ["commands/org_list.ts", `import "../src/organizations.ts";`, /src\/organizations\.ts, which commands\/ may not/],
  ["commands/org_list.ts", `import "./org_get.ts";`, /commands\/org_get\.ts, which commands\/ may not/],
  ["commands/org_list.ts", `await Deno.readFile("x");`, /names Deno/],
  ["commands/_index.ts", `import "./org_list.ts";`, /may not but lazily/],
  ["cli.ts", `import { startSandbox } from "./sandbox/mod.ts"; startSandbox;`, /may not but lazily/],
  ["sandbox/app.ts", `import "../src/session.ts";`, /src\/session\.ts, which sandbox\/ may not/],
  ["scripts/x.ts", `await import(Deno.args[0] ?? "");`, /not a literal/],
  ["scripts/x.ts", `import "@std/assert";`, /only an import map would find/],
  ["scripts/x.ts", `import "https://deno.land/x/y.ts";`, /only an import map would find/],
  ["helpers/x.ts", `export {};`, /belongs to no room/],
];

Deno.test("violations() finds none where a file keeps to its room", () => {
  for (const [path, text] of kept) assert.deepEqual(judge(path, text), [], `${path}: ${text}`);
});

Deno.test("violations() names the one rule that a file breaks", () => {
  for (const [path, text, rule] of broken) {
    const [only, ...more] = judge(path, text);
    assert.match(only ?? "nothing was found", rule, `${path}: ${text}`);
    assert.deepEqual(more, [], `${path}: ${text}`);
  }
});

Deno.test("sharedPackages() names a package that two files of a room import", () => {
  const source = readSource("x.ts", `import yaml from "npm:yaml@2.8.1"; yaml;`);
  assert.deepEqual(sharedPackages(new Map([["commands/_yaml.ts", source], ["sandbox/app.ts", source]])), []);
  const [only] = sharedPackages(new Map([["commands/_yaml.ts", source], ["commands/_body.ts", source]]));
  assert.match(only ?? "", /_yaml\.ts, commands\/_body\.ts: name npm:yaml/);
});
