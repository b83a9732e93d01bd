import assert from "node:assert/strict";
import { versionNames } from "../../src/versions.ts";
import { assertDocumented, at, listAt, openBench, textAt } from "../helpers/sandbox.ts";

Deno.test("startSandbox() signs in with a form on every version, and with JSON since v6", async () => {
  await using bench = await openBench();
  const { username, password } = bench.sandbox;
  for (const version of versionNames) {
    const form = await bench.signIn(version, { refresh_token: "''", disable_antiforgery_token: "True" });
    assertDocumented(version, "POST /token", form);
    assert.equal(at(form.body, "token_type"), "bearer");
    assert.equal(at(form.body, "expires_in"), 3600);
    assert.equal(at(form.body, "userName"), version === "v8" ? undefined : username);
    const body = { Grant_Type: "password", username, password, refresh_token: null };
    const json = await bench.send(`POST /${version}/token`, { body, token: "" });
    assert.equal(json.status, version < "v6" ? 415 : 200, version);
  }
});

Deno.test("startSandbox() refuses wrong credentials with 400, up to v5 in the words of OAuth", async () => {
  await using bench = await openBench();
  const keys: Record<string, string[]> = {};
  for (const version of versionNames) {
    const reply = await bench.signIn(version, { password: "wrong-password" });
    assert.equal(reply.status, 400);
    assert.ok(!reply.text.includes("wrong-password"));
    keys[version] = Object.keys(Object(reply.body));
  }
  const [oauth, v7] = [["error", "error_description"], ["message", "errorCode"]];
  assert.deepEqual(keys, { v3: oauth, v4: oauth, v5: oauth, v6: ["message"], v7, v8: [...v7, "stackTrace"] });
});

Deno.test("startSandbox() refuses grants that a version lacks, and those that need Microsoft", async () => {
  await using bench = await openBench();
  const fields = { client_id: "id", assertion: "secret-assertion", integration_token: "secret-token" };
  for (const grant of ["integration", "operator", "urn:ietf:params:oauth:grant-type:jwt-bearer", "nonsense"]) {
    for (const version of ["v3", "v6", "v8"]) {
      const reply = await bench.signIn(version, { grant_type: grant, ...fields });
      assert.equal(reply.status, 400, `${version} ${grant}`);
      assert.ok(!reply.text.includes("secret"), reply.text);
    }
  }
});

Deno.test("startSandbox() answers a missing, made-up or expired token with an empty 401", async () => {
  await using bench = await openBench({ tokenLifetime: 1 });
  const { body } = await bench.signIn();
  const token = textAt(body, "access_token");
  assert.equal((await bench.send("GET /v8/Organizations", { token })).status, 200);
  await new Promise((resolve) => setTimeout(resolve, 1100));
  for (const refused of [token, "made-up", ""]) {
    const reply = await bench.send("GET /v8/Organizations", { token: refused });
    assert.deepEqual([reply.status, reply.text, reply.headers.get("content-length")], [401, "", "0"]);
  }
});

Deno.test("startSandbox() renews a session once for each refresh token, even after the access token ran out", async () => {
  await using bench = await openBench({ tokenLifetime: 1 });
  const first = (await bench.signIn("v3")).body;
  await new Promise((resolve) => setTimeout(resolve, 1100));
  const refresh = () =>
    bench.signIn("v8", { grant_type: "refresh_token", refresh_token: textAt(first, "refresh_token") });
  const renewed = await refresh();
  assert.equal(renewed.status, 200);
  assert.notEqual(at(renewed.body, "refresh_token"), at(first, "refresh_token"));
  const token = textAt(renewed.body, "access_token");
  assert.equal((await bench.send("GET /v5/Organizations", { token })).status, 200);
  assert.equal((await refresh()).status, 400);
});

Deno.test("startSandbox() keeps the old access token good when a session is renewed", async () => {
  await using bench = await openBench();
  const { body } = await bench.signIn();
  await bench.signIn("v8", { grant_type: "refresh_token", refresh_token: textAt(body, "refresh_token") });
  assert.equal((await bench.send("GET /v8/Organizations", { token: textAt(body, "access_token") })).status, 200);
});

Deno.test("startSandbox() ends a session at logout: neither of its tokens is good any more", async () => {
  await using bench = await openBench();
  for (const [version, status] of [["v7", 200], ["v8", 204]] as const) {
    const { body } = await bench.signIn(version);
    const token = textAt(body, "access_token");
    assert.equal((await bench.send(`POST /${version}/token/logout`, { token })).status, status);
    assert.equal((await bench.send("GET /v6/Organizations", { token })).status, 401);
    const refresh = { grant_type: "refresh_token", refresh_token: textAt(body, "refresh_token") };
    assert.equal((await bench.signIn(version, refresh)).status, 400);
  }
});

Deno.test("startSandbox() forgets its tokens when told to", async () => {
  await using bench = await openBench();
  await bench.send("GET /v8/Organizations");
  bench.sandbox.forgetTokens();
  assert.equal((await bench.send("GET /v8/Organizations")).status, 401);
});

Deno.test("startSandbox() refuses an account with multi-factor authentication by name, but only after its password", async () => {
  await using bench = await openBench({ mfa: true });
  const refused = await bench.signIn("v8");
  assert.equal(refused.status, 400);
  assert.match(textAt(refused.body, "message"), /multi-factor/);
  assert.doesNotMatch((await bench.signIn("v8", { password: "x" })).text, /multi-factor/);
});

Deno.test("startSandbox() serves restore operators only, when it is set so", async () => {
  await using bench = await openBench({ operatorOnly: true });
  assert.equal((await bench.send("GET /v8/ServiceInstance", { token: "" })).status, 401);
  const refused = await bench.send("GET /v8/ServiceInstance");
  assert.deepEqual([refused.status, at(refused.body, "errorCode")], [403, "ResourceAccessDenied"]);
});

Deno.test("startSandbox() lets the account of an organization see its own up to v7", async () => {
  await using bench = await openBench();
  const tenant = { username: "Backup@office365.onmicrosoft.com", password: "tenant" };
  assert.equal((await bench.signIn("v8", tenant)).status, 400);
  const token = textAt((await bench.signIn("v7", tenant)).body, "access_token");
  const own = await bench.send("GET /v7/Organization", { token });
  assertDocumented("v7", "GET /Organization", own);
  assert.equal(at(own.body, "name"), "office365.onmicrosoft.com");
  assert.equal(listAt((await bench.send("GET /v7/Organizations", { token })).body).length, 1);
  const other = "/v7/Organizations/7a53143a-b7c8-4d5a-a569-7dcbca8ab71b";
  assert.equal((await bench.send(`GET ${other}`, { token })).status, 403);
  assert.equal((await bench.send(`DELETE ${other}`, { token })).status, 403);
  assert.equal((await bench.send("GET /v7/Organization")).status, 403);
});
