import assert from "node:assert/strict";
import { newCertificate } from "../../src/certificates/certificate.ts";
import { startSandbox } from "../../sandbox/mod.ts";
import { at, openBench } from "../helpers/sandbox.ts";

Deno.test("startSandbox() shows a new certificate whose fingerprint is the one it tells", async () => {
  await using first = await startSandbox({ versions: ["v8"] });
  await using second = await startSandbox({ versions: ["v8"] });
  assert.notEqual(first.fingerprint, second.fingerprint);
  const base64 = first.certificate.replace(/-----[^-]+-----|\s/g, "");
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", Uint8Array.fromBase64(base64)));
  assert.equal(first.fingerprint.replaceAll(":", ""), digest.toHex().toUpperCase());
  assert.match(first.fingerprint, /^([0-9A-F]{2}:){31}[0-9A-F]{2}$/);
});

Deno.test("startSandbox() shows the certificate that it is given, by name as well as by address", async () => {
  const made = await newCertificate({ commonName: "localhost", password: "Correct-Horse-1", dnsNames: ["localhost"] });
  const certificate = { cert: made.certificatePem, key: made.privateKeyPem };
  await using sandbox = await startSandbox({ versions: ["v8"], certificate });
  assert.equal(sandbox.fingerprint, made.fingerprint);
  using client = Deno.createHttpClient({ caCerts: [sandbox.certificate] });
  const response = await fetch(`https://localhost:${sandbox.port}/v8/ServiceInstance`, { client });
  assert.deepEqual([response.status, await response.text()], [401, ""]);
});

Deno.test("startSandbox() speaks plain HTTP when it is to have no TLS", async () => {
  await using sandbox = await startSandbox({ tls: false });
  assert.deepEqual([sandbox.fingerprint, sandbox.certificate], ["", ""]);
  const response = await fetch(`${sandbox.url}/v8/ServiceInstance`);
  assert.deepEqual([response.status, await response.text()], [401, ""]);
});

Deno.test("startSandbox() speaks HTTP/2 when it is asked to, and drops requests there too", async () => {
  await using sandbox = await startSandbox({ http2: true });
  using client = Deno.createHttpClient({ caCerts: [sandbox.certificate], http1: false, http2: true });
  const ask = () => fetch(`${sandbox.url}/v8/ServiceInstance`, { client });
  const response = await ask();
  assert.deepEqual([response.status, await response.text()], [401, ""]);
  sandbox.setFault({ kind: "drop" });
  await assert.rejects(async () => await (await ask()).text(), TypeError);
});

Deno.test("startSandbox() takes the port it is told, and gives it back", async () => {
  const { port } = await (async () => {
    await using sandbox = await startSandbox();
    return sandbox;
  })();
  await using again = await startSandbox({ port });
  assert.equal(again.port, port);
  await assert.rejects(startSandbox({ port }), { code: "invalid-input", message: /another program listens there/ });
});

Deno.test("startSandbox() closes at once, whatever a client still waits for", async () => {
  const bench = await openBench({ fault: { on: "GET *", kind: "slow", delay: 500 } });
  const waiting = bench.send("GET /v8/Organizations").then(() => "answered", () => "cut off");
  await new Promise((resolve) => setTimeout(resolve, 200));
  const start = performance.now();
  await bench.sandbox.close();
  assert.ok(performance.now() - start < 250);
  assert.equal(await waiting, "cut off");
  await new Promise((resolve) => setTimeout(resolve, 500));
  await bench[Symbol.asyncDispose]();
});

Deno.test("startSandbox() writes down what arrived, as it was sent", async () => {
  await using bench = await openBench();
  const body = { TargetRegion: "worldwide" };
  await bench.send("POST /V5/devicecode?x=1", { body });
  const [signIn, request] = bench.sandbox.requests;
  assert.equal(at(signIn?.body, "grant_type"), "password");
  assert.deepEqual(request, {
    method: "POST",
    path: "/devicecode",
    query: "?x=1",
    version: "v5",
    status: 200,
    contentType: "application/json",
    body,
  });
});

Deno.test("startSandbox() answers many requests at once", async () => {
  await using bench = await openBench();
  await bench.send("GET /v8/Organizations");
  const replies = await Promise.all(Array.from({ length: 100 }, () => bench.send("GET /v8/Organizations")));
  assert.ok(replies.every(({ status }) => status === 200));
});
