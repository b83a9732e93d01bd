/** A session that was kept: who may use it, and how it ends. */

import assert from "node:assert/strict";
import { startSandbox } from "../../sandbox/mod.ts";
import { usage } from "../../cli/errors.ts";
import { memoryMachine } from "../helpers/machine.ts";
import { bench, password, tokenRequests } from "../helpers/login.ts";
import { evaluate } from "../helpers/process.ts";

Deno.test("one of many command lines renews a session, and the others take what it got", async () => {
  await using it = await bench({ tokenLifetime: 1 });
  await it.login();
  await new Promise((resolve) => setTimeout(resolve, 850));
  const codes = await Promise.all(Array.from({ length: 5 }, async () => (await it.run("org list --output none")).code));
  assert.deepEqual(codes, [0, 0, 0, 0, 0]);
  assert.equal(tokenRequests(it.sandbox), 2);
});

Deno.test("a session is not renewed while the disk is full, and can be renewed when it is not", async () => {
  const { files } = memoryMachine();
  let isFull = false;
  const write: typeof files.write = (path, text) =>
    isFull ? Promise.reject(usage(`Cannot write ${path}: no space left on device`)) : files.write(path, text);
  await using it = await bench({ tokenLifetime: 1 }, { files: { ...files, write } });
  await it.login();
  await new Promise((resolve) => setTimeout(resolve, 850));
  isFull = true;
  const { code, error } = await it.run("org list --output json");
  assert.deepEqual([code, tokenRequests(it.sandbox)], [2, 1]);
  assert.match(error().message, /^Cannot write .*session-.*: no space left on device/);
  isFull = false;
  assert.deepEqual([(await it.run("org list --output none")).code, tokenRequests(it.sandbox)], [0, 2]);
});

Deno.test("a session that the server has forgotten ends with exit code 4 and what to do", async () => {
  await using it = await bench();
  await it.login();
  it.sandbox.forgetTokens();
  const { code, error } = await it.run("org list");
  assert.deepEqual([code, error().code], [4, "sign-in-refused"]);
  assert.match(error().message, /the session has ended/);
  assert.match(error().hint ?? "", /vb365 login/);
});

Deno.test("a session, a pin and variables of a profile are not used for another server", async () => {
  await using it = await bench();
  await using other = await startSandbox({ password: "of-the-other" });
  await it.login("--profile contoso --credential-env CONTOSO", { CONTOSO_PASSWORD: password });
  const line = `org list --profile contoso --server ${other.url}`;
  const distrusted = await it.run(line, { env: { CONTOSO_PASSWORD: password, VB365_PASSWORD: "of-the-other" } });
  assert.deepEqual([distrusted.code, other.requests.length], [3, 0]);
  assert.match(distrusted.error().message, /self-signed/);
  const env = { CONTOSO_PASSWORD: password, VB365_PASSWORD: "of-the-other" };
  const { code } = await it.run(`${line} --trust-fingerprint ${other.fingerprint} --output none`, { env });
  assert.equal(code, 0);
  assert.ok(!JSON.stringify(other.requests).includes(password));
  const before = other.requests.length;
  const withoutPassword = await it.run(`${line}/v8 --trust-fingerprint ${other.fingerprint}`);
  assert.match(withoutPassword.error().message, /password of the account is missing/);
  assert.equal(other.requests.length, before, "the session is for the server of the profile");
});

Deno.test("a server that shows another certificate than the pinned one is a hard stop with both fingerprints", async () => {
  const it = await bench();
  await it.login();
  await it.sandbox.close();
  await using impostor = await startSandbox({ password, port: it.sandbox.port });
  const { code, error } = await it.run("org list");
  assert.deepEqual([code, error().code, impostor.requests.length], [3, "not-trusted", 0]);
  assert.ok(error().message.includes(it.sandbox.fingerprint) && error().message.includes(impostor.fingerprint));
});

Deno.test({
  name: "runProgram() hands a key store its desktop, and no variable with a secret",
  ignore: Deno.build.os === "windows",
  async fn() {
    const module = JSON.stringify(new URL("../../cli/deno/host.ts", import.meta.url));
    const code = `
      const { runProgram } = await import(${module});
      console.log(await runProgram("/usr/bin/env", [], ""));
    `;
    const seen = await evaluate(code, {
      env: {
        DBUS_SESSION_BUS_ADDRESS: "unix:path=/run/example",
        VB365_PASSWORD: "planted-password",
        CONTOSO_SECRET: "planted-secret",
      },
    });
    assert.match(seen, /^DBUS_SESSION_BUS_ADDRESS=unix:path=\/run\/example$/m);
    assert.match(seen, /^PATH=/m);
    assert.doesNotMatch(seen, /VB365_|planted/);
  },
});
