/** What the documents show goes in by `--body`, as it is spelled there. */

import assert from "node:assert/strict";
import { newCertificate } from "../../mod.ts";
import { signedIn, utf16, vb365 } from "../helpers/cli.ts";
import documents from "../testdata/document_requests.json" with { type: "json" };

const { pfx } = await newCertificate({ commonName: "VB365 Backup App", password: "Crossed-Out-1" });
const organizations = documents.filter(({ request }) => /^POST \/v\d\/Organizations$/.test(request));

/** The command that is for a body. */
function commandOf(text: string): string {
  return /onpremises/i.test(text) ? "onpremises" : /hybrid/i.test(text) ? "hybrid" : "office365";
}

Deno.test("the documents add seven organizations", () => assert.equal(organizations.length, 7));

for (const { name, request, text } of organizations) {
  for (const encode of [(text: string) => text, (text: string) => utf16(text)]) {
    Deno.test(`org add takes the body of the document${encode("") === "" ? "" : " in UTF-16"}: ${name}`, async () => {
      const version = request.slice(6, 8);
      const files = { "body.json": encode(text.replace("<PFX>", pfx.toBase64())) };
      const line = `org add ${commandOf(text)} --body body.json --api-version ${version} --skip-certificate-check`;
      const words = line.split(" ").filter((word) => word !== "--skip-certificate-check" || !/onpremises/.test(line));
      const answer = () => Response.json({ id: "1", name: "contoso" }, { status: 201 });
      const { code, sent, stderr } = await vb365(words, { env: { ...signedIn, VB365_SERVER: "h" }, files, answer });
      assert.deepEqual([code, sent.map(({ method, path }) => `${method} ${path}`)], [0, [request]], stderr);
      const names = JSON.stringify(sent[0]?.body).match(/"\w+":/g) ?? [];
      assert.ok(names.length > 3 && names.every((each) => !/^"[A-Z]/.test(each)), String(names));
      assert.doesNotMatch(JSON.stringify(sent[0]?.body), /"(true|false)"/);
    });
  }
}

for (const { name, request, text } of documents.filter((document) => !organizations.includes(document))) {
  Deno.test(`api takes the body of the document: ${name}`, async () => {
    const [method = "", path = ""] = request.split(" ");
    const files = { "body.json": text.replace("<PFX>", pfx.toBase64()) };
    const words = ["api", method, path, "--body", "body.json", "--yes"];
    const { code, sent, stderr } = await vb365(words, { env: { ...signedIn, VB365_SERVER: "h" }, files });
    assert.deepEqual([code, sent.length], [0, 1], stderr);
  });
}

Deno.test("org add still refuses what is no spelling of anything", async () => {
  const files = { "b.json": '{"type":"OnPremises","isExchange":true,"exchangeSetings":{"serverName":"s"}}' };
  const { code, error, sent } = await vb365(["org", "add", "onpremises", "--body", "b.json"], { env: signedIn, files });
  assert.deepEqual([code, sent.length], [2, 0]);
  assert.match(error().message, /exchangeSetings.*did you mean "exchangeSettings"/);
});

for (const deep of [200, 10_000, 200_000]) {
  Deno.test(`a body that is nested ${deep} deep is refused`, async () => {
    const files = { "b.json": "[".repeat(deep) + "]".repeat(deep) };
    const scene = { env: signedIn, files };
    for (
      const words of [["org", "add", "office365", "--body", "b.json"], ["api", "POST", "/Jobs", "--body", "b.json"]]
    ) {
      const { code, error, sent } = await vb365(words, scene);
      assert.deepEqual([code, sent.length, error().code], [2, 0, "invalid-input"]);
    }
  });
}
