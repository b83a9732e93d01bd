import assert from "node:assert/strict";
import { type Scene, signedIn, utf16, vb365 } from "../helpers/cli.ts";

const settings = { serverName: "s", username: "u", password: "planted-password-2" };
const body = { type: "OnPremises", isExchange: true, exchangeSettings: settings };
const text = JSON.stringify(body, undefined, 2);
const answer = () => Response.json({ id: "1", name: "s" }, { status: 201 });

function add(content: string | Uint8Array, more: Scene = {}, file = "b.json") {
  return vb365(["org", "add", "onpremises", "--body", file], {
    env: signedIn,
    answer,
    files: { "b.json": content },
    ...more,
  });
}

for (
  const [name, content] of [
    ["UTF-8", text],
    ["UTF-8 with a mark", `\ufeff${text}\r\n`],
    ["UTF-16 of Windows PowerShell", utf16(`${text}\r\n`)],
    ["UTF-16 without a mark", utf16(text, false)],
    ["UTF-16, high byte first", utf16(text).map((_, at, bytes) => bytes[at ^ 1] ?? 0)],
    ["UTF-32", new Uint8Array(Uint32Array.from(`\ufeff${text}`, (letter) => letter.codePointAt(0) ?? 0).buffer)],
  ] as [string, string | Uint8Array][]
) {
  Deno.test(`--body reads ${name}`, async () => {
    const { code, sent } = await add(content);
    assert.equal(code, 0);
    assert.deepEqual(sent[0]?.body, body);
  });
}

Deno.test("--body reads a file with an @ in front, and standard input", async () => {
  for (const [file, scene] of [["@b.json", {}], ["-", { stdin: utf16(text) }], ["@-", { stdin: text }]] as const) {
    assert.deepEqual((await add(text, scene, file)).sent[0]?.body, body);
  }
});

for (
  const [content, message] of [
    ["", /Cannot read b.json: it is empty/],
    ["{", /Cannot use b.json: it is not JSON/],
    ['{\n  "password" "planted-password-2"\n}', /Cannot use b.json: it is not JSON \(line 2, column \d+\)/],
    ['{"type": "planted-password-2"', /it is not JSON/],
    ["[]", /the body must be object/],
    ["null", /the body must be object/],
    [{ ...body, isSharePont: true }, /"isSharePont" is not a property of the body; did you mean "isSharepoint"\?/],
    [{ ...body, Type: "OnPremises" }, /"Type" is not a property of the body; did you mean "type"\?/],
    [{ ...body, isExchange: "maybe" }, /isExchange must be boolean, without quotes/],
    [{ ...body, type: "Onprem" }, /type must be one of Office365, OnPremises, Hybrid/],
    [
      { ...body, exchangeSettings: { ...settings, serverNam: "s" } },
      /"serverNam" is not a property of exchangeSettings; .*"serverName"/,
    ],
    [{ ...body, exchangeSettings: { serverName: "s", username: "u" } }, /exchangeSettings.password is missing/],
    [{ ...body, exchangeSettings: "System.Collections.Hashtable" }, /exchangeSettings holds the name of a type/],
    [{ ...body, exchangeSettings: "@{serverName=s; password=planted-password-2}" }, /exchangeSettings holds the name/],
    [{ ...body, exchangeSettings: undefined }, /exchangeSettings is missing \(An Exchange server and its settings/],
    [{ ...body, applicationId: "x" }, /"applicationId" is not a property of the body/],
  ] as [string | object, RegExp][]
) {
  const shown = typeof content === "string" ? content : JSON.stringify(content).slice(1, 80);
  Deno.test(`--body refuses ${shown} and sends nothing`, async () => {
    const { code, all, stdout, stderr, error } = await add(
      typeof content === "string" ? content : JSON.stringify(content),
    );
    assert.match(error().message, message);
    assert.deepEqual([code, all.length, stdout], [2, 0, ""]);
    assert.doesNotMatch(stderr, /planted-password-2/);
  });
}

Deno.test("--body says how ConvertTo-Json cuts data off", async () => {
  const { error } = await add(JSON.stringify({ ...body, exchangeSettings: "System.Collections.Hashtable" }));
  assert.match(error().hint ?? "", /-Depth 10/);
});

Deno.test("--body holds a request to the version that it is for", async () => {
  const files = { "b.json": JSON.stringify({ ...body, description: "x" }) };
  const words = ["org", "add", "onpremises", "--body", "b.json", "--what-if", "--api-version"];
  const refused = await vb365([...words, "v6"], { files });
  assert.equal(refused.code, 2);
  assert.match(refused.error().message, /POST \/Organizations on v6: "description" is not a property/);
  const { code, stdout } = await vb365([...words, "v7"], { files });
  assert.equal(code, 0);
  assert.match(stdout, /"password": "\*\*\*"/);
});
