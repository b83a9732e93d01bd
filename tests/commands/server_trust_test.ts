/** Looking at a certificate and pinning it, against real handshakes. */

import assert from "node:assert/strict";
import { startSandbox } from "../../sandbox/mod.ts";
import { type Scene, vb365 } from "../helpers/cli.ts";
import { memoryMachine } from "../helpers/machine.ts";

const file = "/home/me/.config/vb365/config.json";

async function bench() {
  const sandbox = await startSandbox({ seed: "empty" });
  const kept = new Map<string, string>();
  const machine = memoryMachine(kept);
  const trust = (words: string[] = [], scene: Scene = {}) =>
    vb365(["server", "trust", sandbox.url, ...words], { env: { HOME: "/home/me" }, machine, ...scene });
  const pin = (name = "default") => JSON.parse(kept.get(file) ?? "{}").profiles?.[name]?.fingerprint;
  return { sandbox, kept, trust, pin, [Symbol.asyncDispose]: sandbox.close };
}

Deno.test("server trust shows the certificate and asks before it pins", async () => {
  await using it = await bench();
  const { code, asked, stdout } = await it.trust([], { terminal: true, answers: ["y"] });
  const question = asked[0]?.question ?? "";
  assert.match(
    question,
    /Subject {2}CN=localhost\nIssuer {3}itself\nValid {4}\d{4}-.* to \d{4}-.*\nSHA-256 {2}\S+\nSHA-1 {4}\S+\n/,
  );
  assert.ok(question.includes(it.sandbox.fingerprint));
  assert.match(stdout, /Pinned in profile default\.\n$/);
  assert.deepEqual([code, it.pin(), it.sandbox.requests.length], [0, it.sandbox.fingerprint, 0]);
});

for (const answer of ["", "n", "yes, but", undefined]) {
  Deno.test(`server trust pins nothing on the answer ${JSON.stringify(answer)}`, async () => {
    await using it = await bench();
    const { code } = await it.trust([], { terminal: true, answers: [answer] });
    assert.deepEqual([code === 0, it.kept.size], [false, 0]);
  });
}

Deno.test("server trust does not trust by itself where nobody can be asked, --yes or not", async () => {
  await using it = await bench();
  for (const words of [[], ["--yes"]]) {
    const { code, error } = await it.trust(words);
    assert.deepEqual([code, it.kept.size], [2, 0]);
    assert.match(error().hint ?? "", /--trust-fingerprint/);
  }
});

Deno.test("server trust pins the fingerprint that a script expects, however it is written", async () => {
  await using it = await bench();
  const plain = it.sandbox.fingerprint.replaceAll(":", "").toLowerCase();
  const { code, json } = await it.trust(["--trust-fingerprint", `SHA256:${plain}`, "--profile", "contoso"]);
  assert.deepEqual([code, it.pin("contoso")], [0, it.sandbox.fingerprint]);
  assert.equal((json() as { pinned: boolean }).pinned, true);
});

Deno.test("server trust refuses another certificate than the expected one, with both fingerprints", async () => {
  await using it = await bench();
  const expected = Array(32).fill("0A").join(":");
  const { code, error } = await it.trust(["--trust-fingerprint", expected]);
  assert.deepEqual([code, error().code, it.kept.size], [3, "not-trusted", 0]);
  assert.ok(error().message.includes(expected) && error().message.includes(it.sandbox.fingerprint));
});

Deno.test("server trust refuses a SHA-1 thumbprint by its name", async () => {
  await using it = await bench();
  const { code, error } = await it.trust(["--trust-fingerprint", "0A".repeat(20)]);
  assert.equal(code, 2);
  assert.match(error().message, /SHA-1 thumbprint/);
});

Deno.test("server trust says when the certificate is pinned already, and asks nothing then", async () => {
  await using it = await bench();
  await it.trust([], { terminal: true, answers: ["y"] });
  const { code, asked, stdout } = await it.trust([], { terminal: true });
  assert.deepEqual([code, asked], [0, []]);
  assert.match(stdout, /\nAlready trusted: profile default pins this certificate\.\n$/);
  assert.match((await it.trust(["--what-if"], { terminal: true })).stdout, /nothing was pinned\. Already trusted/);
});

Deno.test("server trust compares with what a script expects, also where the certificate is pinned already", async () => {
  await using it = await bench();
  await it.trust([], { terminal: true, answers: ["y"] });
  const { code, error } = await it.trust(["--trust-fingerprint", Array(32).fill("0A").join(":")]);
  assert.deepEqual([code, error().code, it.pin()], [3, "not-trusted", it.sandbox.fingerprint]);
});

Deno.test("server trust says that a pinned certificate has changed, and keeps the rest of the profile", async () => {
  await using it = await bench();
  const old = Array(32).fill("0A").join(":");
  const profile = { server: it.sandbox.url, username: "admin", fingerprint: old };
  it.kept.set(file, JSON.stringify({ profiles: { default: profile } }));
  const { asked, code, stdout } = await it.trust([], { terminal: true, answers: ["y"] });
  assert.ok(stdout.endsWith(`Pinned in profile default. The certificate has changed. Pinned until now: ${old}\n`));
  assert.ok(asked[0]?.question.includes(`Pinned until now ${old}: the certificate has changed.`));
  const after = JSON.parse(it.kept.get(file) ?? "").profiles.default;
  assert.deepEqual([code, after], [0, { ...profile, fingerprint: it.sandbox.fingerprint }]);
  assert.equal((await it.trust()).code, 0, "what is pinned already needs no question");
});

Deno.test("server trust does not turn the profile of one server into that of another", async () => {
  await using it = await bench();
  it.kept.set(file, JSON.stringify({ profiles: { default: { server: "vb365.example.com" } } }));
  const { code, error } = await it.trust(["--trust-fingerprint", it.sandbox.fingerprint]);
  assert.equal(code, 2);
  assert.match(error().message, /Profile "default" is for https:\/\/vb365.example.com:4443/);
});

Deno.test("server trust --what-if shows the certificate and pins nothing", async () => {
  await using it = await bench();
  const { code, json } = await it.trust(["--what-if", "--query", "[pinned,fingerprint]"]);
  assert.deepEqual([code, json(), it.kept.size], [0, [false, it.sandbox.fingerprint], 0]);
});

Deno.test("server trust puts its pin in place of the authorities and the SHA-1 that the profile had", async () => {
  await using it = await bench();
  const profile = { server: it.sandbox.url, username: "admin", caCert: "/ca.pem", thumbprint: "AB".repeat(20) };
  it.kept.set(file, JSON.stringify({ profiles: { default: profile } }));
  const scene = { terminal: true, answers: ["y"], files: { "/ca.pem": "authorities" } };
  assert.equal((await it.trust([], scene)).code, 0);
  const { server, username, fingerprint, ...others } = JSON.parse(it.kept.get(file) ?? "{}").profiles.default;
  assert.deepEqual([server, username, fingerprint], [it.sandbox.url, "admin", it.sandbox.fingerprint]);
  assert.deepEqual(others, {});
  const status = await vb365(["status"], { env: { HOME: "/home/me" }, machine: memoryMachine(it.kept) });
  assert.equal(status.code, 0);
});
