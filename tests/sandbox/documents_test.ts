import assert from "node:assert/strict";
import { newCertificate } from "../../src/certificates/certificate.ts";
import { at, openBench } from "../helpers/sandbox.ts";

import documents from "../testdata/document_requests.json" with { type: "json" };

const { pfx } = await newCertificate({ commonName: "VB365 Backup App", password: "Crossed-Out-1" });

for (const { name, request, status, fields, text } of documents) {
  Deno.test(`startSandbox() takes the example of the document as it is printed: ${name}`, async () => {
    await using bench = await openBench();
    const reply = await bench.send(request, { body: text.replace("<PFX>", pfx.toBase64()) });
    assert.equal(reply.status, status, reply.text);
    for (const field of fields) assert.ok(at(reply.body, field) !== undefined, field);
    if (fields.length === 0) assert.equal(reply.text, "");
    for (const secret of ["app-password", "securepassword", "appsecret", "secret+secret", "XXXXX", "BASE64STRING"]) {
      assert.ok(!reply.text.includes(secret), secret);
    }
  });
}

Deno.test("startSandbox() takes all examples of the documents one after the other", async () => {
  await using bench = await openBench();
  for (const { request, status, text } of [...documents, ...documents]) {
    const reply = await bench.send(request, { body: text.replace("<PFX>", pfx.toBase64()) });
    assert.equal(reply.status, status, `${request} ${reply.text}`);
  }
});

Deno.test("startSandbox() refuses what only stands for something in the examples, when it is strict", async () => {
  await using bench = await openBench({ strict: true });
  const applications = documents.filter(({ request }) => request.startsWith("POST /v4/Organizations"));
  for (const { request, text } of applications) {
    const { status, body } = await bench.send(request, { body: text });
    assert.equal(status, 400);
    assert.match(String(at(body, "message")), /\S/);
  }
});
