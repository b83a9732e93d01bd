/** What is said when something fails after a write. */

import assert from "node:assert/strict";
import { withWrites } from "../../../cli/output/aftermath.ts";
import { Writes } from "../../../cli/output/writes.ts";
import { Vb365Error } from "../../../mod.ts";
import { type Scene, signedIn, vb365 } from "../../helpers/cli.ts";
import { memoryMachine } from "../../helpers/machine.ts";

const id = "7f9a9b85-50e7-4f61-8f76-6a9517b8677d";
const made = { id, name: "contoso", answers: [1, 2] };
const answer: Scene["answer"] = ({ method }) =>
  Response.json(method === "GET" ? { offset: 0, limit: 1000, results: [made] } : made, { status: 200 });
const files = { "b.json": JSON.stringify({ name: "contoso" }) };
const post = ["api", "POST", "/Jobs", "--body", "b.json", "--no-check"];

for (
  const query of [
    ...["nope(@)", "[?nope(x)]", "sort_by(@, &nope(x))", "length(@, @)", "{a: {b: nope()}}", "length("],
    ...["[::0]", "[].a[1:2:0].b", `${"a.".repeat(1000)}a`, `${"!".repeat(3900)}a`, "[]".repeat(2000)],
  ]
) {
  Deno.test(`a query that no data fits is refused before anything is sent: ${query.slice(0, 30)}`, async () => {
    for (const words of [post, ["org", "set", "contoso", "--description", "x"], ["device-code", "request"]]) {
      const { code, all, error } = await vb365([...words, "--query", query], { env: signedIn, answer, files });
      assert.deepEqual([code, all.length, error().code], [2, 0, "invalid-input"]);
      assert.doesNotMatch(error().message, /call stack/);
    }
  });
}

Deno.test("a query that fails on what came back from a write says that it was done, and what came back", async () => {
  const { code, stdout, error } = await vb365([...post, "--query", "sum(name)"], { env: signedIn, answer, files });
  assert.equal(code, 1);
  assert.deepEqual(JSON.parse(stdout), made);
  assert.match(error().message, /^POST \/v8\/Jobs contoso on https:\/\/vb365\.example\.com:4443 was done, but/);
  assert.match(error().hint ?? "", /standard output\. Do not do it again\./);
});

Deno.test("a query that fails on what was read is a wrong value, and nothing was done", async () => {
  const { code, stdout, error } = await vb365(["org", "list", "--query", "sum([].name)"], { env: signedIn, answer });
  assert.deepEqual([code, stdout], [2, ""]);
  assert.match(error().message, /^Cannot use the query on this data: /);
});

Deno.test("withWrites() says of a later failure what was done before, and calls it no usage error", () => {
  const write = { server: "https://s", operation: "PUT /X/{id}", target: "/v8/X/1", path: "/X/1", id: "a", started: 0 };
  const writes = new Writes();
  Object.defineProperty(writes, "done", { value: [{ ...write, account: undefined }] });
  const told = withWrites(new Vb365Error("Cannot read", { code: "invalid-input", hint: "Look" }), writes);
  assert.ok(told instanceof Vb365Error);
  assert.deepEqual(
    [told.message, told.code, told.hint],
    ["Cannot read. Done before: PUT /v8/X/1 on https://s", "failed", "Look"],
  );
  const partly = new Vb365Error("Two of three", { code: "partly-done" });
  assert.equal(withWrites(partly, writes), partly);
  const before = new Vb365Error("Cannot read", { code: "invalid-input" });
  assert.equal(withWrites(before, new Writes()), before);
});

Deno.test("nothing is written any more after an interruption", async () => {
  const controller = new AbortController();
  const machine = memoryMachine();
  const late: Scene["answer"] = async (request, count) => {
    if (request.method === "GET") {
      controller.abort();
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
    return await answer(request, count) ?? new Response();
  };
  const words = ["org", "remove", "contoso", "--yes"];
  const { code, sent, error } = await vb365(words, { env: signedIn, answer: late, machine, signal: controller.signal });
  await new Promise((resolve) => setTimeout(resolve, 100));
  assert.deepEqual([code, sent.map(({ method }) => method), error().message], [130, ["GET"], "Interrupted."]);
});
