import assert from "node:assert/strict";
import { request } from "node:https";
import { looseBody, RawBody } from "../../sandbox/http/body.ts";
import { at, openBench } from "../helpers/sandbox.ts";

Deno.test("RawBody parses JSON once, however often it is asked", () => {
  const bytes = new TextEncoder().encode(`{"name": "contoso"}`);
  const body = new RawBody(bytes, "application/json");
  assert.equal(body.json(false), body.json(false));
  assert.equal(looseBody(body), body.json(false));
});

Deno.test("startSandbox() takes a sign-in that is labelled multipart, urlencoded or not", async () => {
  await using bench = await openBench();
  const { url, username, password, certificate } = bench.sandbox;
  using client = Deno.createHttpClient({ caCerts: [certificate] });
  const fields = { grant_type: "password", username, password };
  const urlencoded = { headers: { "content-type": "multipart/form-data" }, body: String(new URLSearchParams(fields)) };
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  for (const init of [urlencoded, { body: form }]) {
    const response = await fetch(`${url}/v7/token`, { method: "POST", client, ...init });
    assert.equal(response.status, 200, JSON.stringify(init));
    assert.equal(typeof at(await response.json(), "access_token"), "string");
  }
});

Deno.test("startSandbox() refuses multipart where JSON belongs, and on a strict server for a sign-in too", async () => {
  await using bench = await openBench({ strict: true });
  const { url, certificate } = bench.sandbox;
  using client = Deno.createHttpClient({ caCerts: [certificate] });
  const init = {
    method: "POST",
    client,
    headers: { "content-type": "multipart/form-data" },
    body: "grant_type=password",
  };
  assert.equal((await fetch(`${url}/v7/token`, init)).status, 415);
});

for (
  const [who, headers, size] of [["nobody", {}, 70_000], [
    "somebody",
    { authorization: "Bearer x" },
    31_000_000,
  ]] as const
) {
  for (const told of [true, false]) {
    Deno.test(`startSandbox() refuses a body of ${size} bytes from ${who}${told ? "" : ", also of unknown length"}`, async () => {
      await using bench = await openBench();
      const { port } = bench.sandbox;
      const length = told ? { "content-length": String(size) } : { "transfer-encoding": "chunked" };
      const status = await new Promise((resolve, reject) => {
        const sent = request({
          ...{ host: "127.0.0.1", port, method: "POST", path: "/v8/Organizations", rejectUnauthorized: false },
          headers: { "content-type": "application/json", ...headers, ...length },
        }, (answer) => resolve(answer.resume().statusCode));
        sent.on("error", reject);
        sent.write(" ".repeat(told ? 1000 : size));
      });
      assert.equal(status, 413);
      assert.equal(bench.sandbox.requests.length, 0);
    });
  }
}
