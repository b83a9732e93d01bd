/** The rules of the rooms, each against a file that breaks it and nothing else. */

import assert from "node:assert/strict";
import { circles, sharedPackages, violations } from "../../scripts/check/_import_rules.ts";
import { readSource } from "../../scripts/check/_source.ts";

const found = (path: string, text: string) => violations(path, readSource(path, text));

const kept: [string, string][] = [
  ["src/client/client.ts", `import openapiFetch from "npm:openapi-fetch@0.17.0"; export default openapiFetch;`],
  ["src/client/paths.ts", `import type { paths } from "../../generated/v8.ts"; export type P = paths;`],
  ["src/client/request.ts", `export const load = () => import("../../generated/request_schemas/v8.ts");`],
  [
    "src/organizations/directory.ts",
    `import { answerTo } from "../client/answer.ts"; export const a = { process: answerTo };`,
  ],
  ["src/names.ts", `import { Vb365Error } from "./error.ts"; function process(): void {} process(); Vb365Error;`],
  ["src/transport/pool.ts", `import { Agent } from "node:https"; export { Agent };`],
  ["mod.ts", `/** Words. */\nexport { connect } from "./src/client/connect.ts";`],
  [
    "commands/org/list.ts",
    `import { listOrganizations } from "../../mod.ts"; import "../../cli/command.ts"; listOrganizations;`,
  ],
  ["commands/org/add_hybrid.ts", `import "./_add.ts"; import "../shared/rows.ts";`],
  ["commands/doctor.ts", `import "./doctor/_report.ts";`],
  ["commands/index.ts", `export const entry = load<typeof import("./org/list.ts")>(import.meta, "./org/list.ts");`],
  ["certificates.ts", `export { Vb365Error } from "./src/error.ts";`],
  ["cli/lazy.ts", `export const load = (from: ImportMeta, name: string) => import(from.resolve(name));`],
  ["sandbox/http/app.ts", `load(1, 2); await import("../store/state.ts");`],
  [
    "cli/main.ts",
    `import "./flags/parse.ts"; import type { SandboxOptions } from "../sandbox/mod.ts"; export type S = SandboxOptions;`,
  ],
  ["cli/deno/host.ts", `import "../host.ts"; Deno.exit(0);`],
  [
    "cli.ts",
    `import "./cli/main.ts"; import "./commands/index.ts"; load<typeof import("./sandbox/mod.ts")>(import.meta, "./sandbox/mod.ts"); Deno.exit(0);`,
  ],
  ["sandbox/http/app.ts", `import { Hono } from "npm:hono@4.13.19"; import "../store/state.ts"; export { Hono };`],
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
  ["src/client/client.ts", `import "../organizations/record.ts";`, /organizations stands to the right of client/],
  [
    "src/error.ts",
    `import type { Version } from "./versions.ts"; export type V = Version;`,
    /versions stands to the right/,
  ],
  ["src/crypto/hash.ts", `import "../certificates/refusal.ts";`, /certificates stands to the right of crypto/],
  ["src/client/client.ts", `import "../elsewhere/x.ts";`, /elsewhere has no place in the order/],
  ["src/client/client.ts", `import "../transport/_x.ts";`, /belongs to src\/transport\/ alone/],
  ["mod.ts", `export const one = 1;`, /holds more than exports/],
  ["schemas.ts", `export const one = 1;`, /holds more than exports/],
  ["cli/run.ts", `await import("./output/yaml.ts");`, /reads at the start; let load\(\) of cli\/lazy\.ts do it/],
  ["commands/shared/rows.ts", `await import("npm:yaml@2.8.1");`, /reads at the start/],
  ["cli/run.ts", `await load(import.meta, "./output/yaml.ts");`, /not a literal/],
  ["cli/run.ts", `load<typeof import("./output/csv.ts")>(import.meta, "./output/yaml.ts");`, /not a literal/],
  ["cli/run.ts", `load<typeof import("../src/error.ts")>(import.meta, "../src/error.ts");`, /which cli\/ may not/],
  ["mod.ts", `export { parse } from "npm:yaml@2.8.1";`, /may import no package/],
  [
    "cli/redact.ts",
    `import { hideSecrets } from "../src/secrets.ts"; hideSecrets;`,
    /src\/secrets\.ts, which cli\/ may not/,
  ],
  ["cli/main.ts", `import "../commands/index.ts";`, /commands\/index\.ts, which cli\/ may not/],
  ["cli/main.ts", `import "../src/names.ts";`, /src\/names\.ts, which cli\/ may not/],
  ["cli/main.ts", `import "../sandbox/mod.ts";`, /may not but as types/],
  ["cli/main.ts", `Deno.exit(1);`, /names Deno/],
  ["commands/org/list.ts", `import "../../src/error.ts";`, /src\/error\.ts, which commands\/ may not/],
  ["commands/org/list.ts", `import "./get.ts";`, /commands\/org\/get\.ts, which commands\/ may not/],
  ["commands/app/list.ts", `import "../org/_add.ts";`, /belongs to commands\/org\/ alone/],
  ["commands/org/list.ts", `await Deno.readFile("x");`, /names Deno/],
  ["commands/index.ts", `import "./org/list.ts";`, /may not but lazily/],
  ["cli.ts", `import { startSandbox } from "./sandbox/mod.ts"; startSandbox;`, /may not but lazily/],
  ["cli.ts", `import "./commands/api.ts";`, /commands\/api\.ts, which cli\.ts may not/],
  ["sandbox/http/app.ts", `import "../../src/client/connect.ts";`, /connect\.ts, which sandbox\/ may not/],
  ["scripts/x.ts", `await import(Deno.args[0] ?? "");`, /not a literal/],
  ["scripts/x.ts", `import "@std/assert";`, /only an import map would find/],
  ["scripts/x.ts", `import "https://deno.land/x/y.ts";`, /only an import map would find/],
  ["helpers/x.ts", `export {};`, /belongs to no room/],
];

Deno.test("violations() finds none where a file keeps to its room", () => {
  for (const [path, text] of kept) assert.deepEqual(found(path, text), [], `${path}: ${text}`);
});

Deno.test("violations() names the one rule that a file breaks", () => {
  for (const [path, text, rule] of broken) {
    const [only, ...more] = found(path, text);
    assert.match(only ?? "nothing was found", rule, `${path}: ${text}`);
    assert.deepEqual(more, [], `${path}: ${text}`);
  }
});

Deno.test("sharedPackages() names a package that two files of a room import", () => {
  const source = readSource("x.ts", `import yaml from "npm:yaml@2.8.1"; yaml;`);
  assert.deepEqual(sharedPackages(new Map([["cli/output/yaml.ts", source], ["sandbox/http/app.ts", source]])), []);
  const [only] = sharedPackages(new Map([["cli/output/yaml.ts", source], ["cli/flags/parse.ts", source]]));
  assert.match(only ?? "", /yaml\.ts, cli\/flags\/parse\.ts: name npm:yaml/);
});

Deno.test("circles() names the files that import each other, types included", () => {
  const read = (path: string, text: string): [string, ReturnType<typeof readSource>] => [path, readSource(path, text)];
  const down = read("src/a/one.ts", `import "./two.ts";`);
  const type = read("src/a/two.ts", `import type { One } from "./three.ts"; export type Two = One;`);
  assert.deepEqual(circles(new Map([down, type, read("src/a/three.ts", `export type One = 1;`)])), []);
  const back = read("src/a/three.ts", `export const load = () => import("./one.ts");`);
  const [only, ...more] = circles(new Map([down, type, back]));
  assert.match(only ?? "none", /one\.ts -> src\/a\/two\.ts -> src\/a\/three\.ts -> src\/a\/one\.ts: a circle/);
  assert.deepEqual(more, []);
});
