/** JSON from strangers goes through one reader: nothing of it is repeated, no number rounded, no stack used up. */

import assert from "node:assert/strict";
import { listFiles, readText } from "../../../scripts/_files.ts";
import { signedIn, vb365 } from "../../helpers/cli.ts";

Deno.test("nothing but the one reader parses JSON", async () => {
  const files = await listFiles("", /^(src|cli|commands)\/.*\.ts$/);
  const texts = await Promise.all(files.map(async (path) => [path, await readText(path)] as const));
  const found = texts.filter(([, text]) => text.includes("JSON.parse(")).map(([path]) => path);
  // A copy of data that this program has.
  assert.deepEqual(found.sort(), ["cli/output/query.ts", "src/json.ts"]);
});

const begun = ["planted-se", "Winter2026", '{"planted-', "[planted-s"];

for (const text of begun) {
  Deno.test(`an answer that begins with ${text} and is no JSON is not repeated, not with --verbose either`, async () => {
    const answer = () => new Response(`${text}cret and more`, { headers: { "content-type": "application/json" } });
    for (const format of ["table", "json", "yaml"]) {
      const words = ["org", "list", "--verbose", "--output", format];
      const { code, stdout, stderr } = await vb365(words, { env: signedIn, answer });
      assert.deepEqual([code, stdout], [1, ""], stderr);
      assert.ok(!stderr.includes(text.slice(1, 8)), stderr);
      assert.match(stderr, /text that is not whole JSON/);
    }
  });
}

Deno.test("--as keeps every digit of a number that JavaScript would round", async () => {
  const files = { "b.json": '{"id": 9007199254740993, "text": "9007199254740993", "list": [-9007199254740995]}' };
  for (const [language, wanted] of [["curl", "9007199254740993"], ["typescript", "9007199254740993n"]] as const) {
    const words = ["api", "POST", "/Jobs", "--body", "b.json", "--no-check", "--as", language];
    const { code, stdout, stderr } = await vb365(words, { env: signedIn, files });
    assert.equal(code, 0, stderr);
    assert.match(stdout, new RegExp(`"id": ${wanted},\\n`));
    assert.match(stdout, /"text": "9007199254740993",\n/);
    assert.match(stdout, language === "curl" ? /-9007199254740995\n/ : /-9007199254740995n\n/);
  }
});

Deno.test("a manifest that is nested too deep is refused by its line", async () => {
  const deep = `{"name":"contoso","x":${"[".repeat(5000)}${"]".repeat(5000)}}`;
  const { code, error, all } = await vb365(["plan", "m.jsonl"], { env: signedIn, files: { "m.jsonl": `${deep}\n` } });
  assert.deepEqual([code, all.length], [2, 0]);
  assert.match(error().message, /m\.jsonl:1|line 1/);
});
