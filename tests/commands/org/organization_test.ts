import assert from "node:assert/strict";
import { signedIn, vb365 } from "../../helpers/cli.ts";

const id = "7f9a9b85-50e7-4f61-8f76-6a9517b8677d";
const server = "https://vb365.example.com:4443";
const contoso = { id, name: "contoso.onmicrosoft.com", type: "Office365", region: "Worldwide" };
const page = { offset: 0, limit: 1000, results: [contoso, { id: "1", name: "mail.example.com", type: "OnPremises" }] };

/** A server with two organizations. */
function answer(request: { method: string; path: string }): Response {
  if (request.method !== "GET") return new Response(null, { status: 204 });
  return Response.json(request.path.endsWith(id) ? contoso : page);
}

const scene = { env: signedIn, answer };
const requests = (sent: { method: string; path: string }[]) => sent.map(({ method, path }) => `${method} ${path}`);

Deno.test("org list asks once and writes what is there", async () => {
  const { code, json, sent } = await vb365(["org", "list"], scene);
  assert.equal(code, 0);
  assert.deepEqual(json(), page.results);
  assert.deepEqual(requests(sent), ["GET /v8/Organizations"]);
  assert.equal(sent[0]?.authorization, "Bearer planted-token");
});

Deno.test("org list signs out where a session can be ended", async () => {
  const { all } = await vb365(["org", "list"], scene);
  assert.equal(all.at(-1)?.path, "/v8/token/logout");
});

Deno.test("org get takes an id, a name or a pattern", async () => {
  for (const [word, path] of [[id, `/v8/Organizations/${id}`], ["CONTOSO*", "/v8/Organizations"]] as const) {
    const { json, sent } = await vb365(["org", "get", word], scene);
    assert.deepEqual(json(), contoso);
    assert.equal(sent[0]?.path, path);
  }
});

Deno.test("org get ends with exit code 6 when there is none, with 2 when there are several", async () => {
  assert.equal((await vb365(["org", "get", "fabrikam"], scene)).code, 6);
  const { code, error } = await vb365(["org", "get", "*o*"], scene);
  assert.equal(code, 2);
  assert.match(error().message, /names 2 at once/);
});

Deno.test("org set sends what was given and nothing else", async () => {
  const words = ["org", "set", "contoso*", "--description", "", "--no-teams"];
  const { code, sent, json } = await vb365([...words.slice(0, 3), "--description=", "--no-teams"], scene);
  assert.equal(code, 0);
  assert.deepEqual(sent.at(-1)?.body, { description: "", isTeamsOnline: false });
  assert.equal(requests(sent).at(-1), `PUT /v8/Organizations/${id}`);
  assert.deepEqual(json(), { id, name: contoso.name, changed: ["description", "isTeamsOnline"], server });
});

Deno.test("org set reports the name that the organization has now", async () => {
  const files = { "c.json": '{"name":"Contoso"}' };
  for (const words of [["--name", "Contoso"], ["--body", "c.json"]]) {
    const { json } = await vb365(["org", "set", contoso.name, ...words], { ...scene, files });
    assert.deepEqual(json(), { id, name: "Contoso", changed: ["name"], server });
    const { stdout } = await vb365(["org", "set", id, ...words], { ...scene, files, terminal: true });
    assert.match(stdout, /^Changed Contoso \(/);
  }
});

Deno.test("org set sends a body that was checked", async () => {
  const files = { "c.json": '{"description":"x"}' };
  const { sent } = await vb365(["org", "set", id, "--body", "c.json"], { ...scene, files });
  assert.deepEqual(sent.at(-1)?.body, { description: "x" });
  const bad = await vb365(["org", "set", id, "--body", "c.json"], {
    ...scene,
    files: { "c.json": '{"descriptoin":"x"}' },
  });
  assert.deepEqual([bad.code, bad.all.length], [2, 0]);
  assert.match(bad.error().message, /"descriptoin" is not a property of the body; did you mean "description"\?/);
});

for (
  const [words, message] of [
    [[], /Nothing to change was given/],
    [["--description", "x", "--api-version", "v6"], /v6 has no --description/],
    [["--teams", "--api-version", "v4"], /v4 has no --teams/],
    [["--body", "c.json", "--name", "x"], /--name does not go with --body/],
  ] as [string[], RegExp][]
) {
  Deno.test(`org set refuses ${words.join(" ") || "no change"} before anything is sent`, async () => {
    const { code, all, error } = await vb365(["org", "set", id, ...words], scene);
    assert.deepEqual([code, all.length], [2, 0]);
    assert.match(error().message, message);
  });
}

Deno.test("org remove removes with --yes, under each of its names", async () => {
  for (const flag of ["--yes", "-y", "--force", "--Force", "--no-confirm", "--confirm=$false", "--confirm:False"]) {
    const { code, sent, json } = await vb365(["org", "remove", contoso.name, flag], scene);
    assert.equal(code, 0, flag);
    assert.equal(requests(sent).at(-1), `DELETE /v8/Organizations/${id}`);
    assert.deepEqual(json(), { id, name: contoso.name, removed: true, server });
  }
});

Deno.test("org remove needs --yes where nobody can be asked, and sends nothing", async () => {
  for (const more of [[], ["--confirm"], ["--yes=false"]]) {
    const { code, all, error } = await vb365(["org", "remove", "contoso*", ...more], scene);
    assert.deepEqual([code, all.length], [2, 0]);
    assert.match(error().hint ?? "", /--yes/);
  }
});

Deno.test("org remove asks on a terminal, and takes nothing but yes for an answer", async () => {
  const yes = await vb365(["org", "remove", "contoso*"], { ...scene, terminal: true, answers: ["y"] });
  assert.deepEqual(yes.asked, [{
    question: `${server}: Remove organization ${contoso.name} (${id})? [y/N] `,
    hidden: false,
  }]);
  assert.equal(requests(yes.sent).at(-1), `DELETE /v8/Organizations/${id}`);
  for (const answers of [["n"], [""], [undefined], ["yess"]]) {
    const no = await vb365(["org", "remove", "contoso*"], { ...scene, terminal: true, answers });
    assert.equal(no.code, 7);
    assert.ok(no.sent.every(({ method }) => method === "GET"));
  }
});

for (
  const [words, sentence, request] of [
    [["org", "remove", "contoso*"], "Remove organization", { method: "DELETE", path: `/v8/Organizations/${id}` }],
    [["org", "set", "contoso*", "--name", "n"], "Change organization", {
      method: "PUT",
      path: `/v8/Organizations/${id}`,
      body: { name: "n" },
    }],
  ] as [string[], string, object][]
) {
  for (const flag of ["--what-if", "--WhatIf", "--dry-run", "-n"]) {
    Deno.test(`${words.join(" ")} ${flag} changes nothing and says what it would do`, async () => {
      const target = `${contoso.name} (${id})`;
      const whatIf = `What if: Performing the operation "${sentence}" on target "${target}".`;
      const inJson = await vb365([...words, flag], scene);
      assert.deepEqual(inJson.json(), { whatIf, operation: sentence, target, server, request });
      const inWords = await vb365([...words, flag], { ...scene, terminal: true });
      const { method, path, body } = { body: undefined, ...request } as Record<string, unknown>;
      const below = body === undefined ? "" : `${JSON.stringify(body, undefined, 2)}\n`;
      assert.equal(inWords.stdout, `${whatIf}\n${method} ${server}${path}\n${below}`);
      for (const { sent, code } of [inJson, inWords]) {
        assert.equal(code, 0);
        assert.ok(sent.every(({ method }) => method === "GET"));
      }
    });
  }
}
