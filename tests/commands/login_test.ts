/** Signing in for good, over real HTTPS; what is kept is in memory. */

import assert from "node:assert/strict";
import { keyStore } from "./_key_store.ts";
import { bench, folder, password, tokenRequests } from "../helpers/login.ts";

Deno.test("login keeps a profile, and later command lines go on with its session", async () => {
  await using it = await bench();
  const { code, json, stderr } = await it.login("--profile contoso");
  assert.deepEqual([code, stderr], [0, ""]);
  assert.deepEqual(it.config(), {
    contoso: {
      server: it.sandbox.url,
      version: "v8",
      username: "administrator",
      fingerprint: it.sandbox.fingerprint,
    },
  });
  assert.equal((json() as { session: { keptIn: string } }).session.keptIn, "file");
  const list = await it.run("org list --profile contoso --query [].name");
  assert.deepEqual([list.code, (list.json() as string[]).length > 0], [0, true]);
  assert.equal(tokenRequests(it.sandbox), 1);
});

Deno.test("login says that the session is in a file when no key store works", async () => {
  await using it = await bench();
  const { json } = await it.login();
  assert.match(String((json() as { warnings: string[] }).warnings[0]), /^No key store of the system works here/);
});

for (
  const [platform, tool, env] of [
    ["linux", "secret-tool", {}],
    ["darwin", "security", {}],
    ["windows", "powershell.exe", { APPDATA: "C:\\Users\\me\\AppData\\Roaming" }],
  ] as const
) {
  Deno.test(`login keeps nothing that can be read without the key store on ${platform}`, async () => {
    const store = keyStore(platform);
    await using it = await bench({}, store);
    const { code, stdout } = await it.login("", env);
    assert.deepEqual([code, JSON.parse(stdout).warnings], [0, undefined]);
    const file = [...it.kept].find(([path]) => path.includes("session-default"))?.[1] ?? "";
    assert.doesNotMatch(file, /accessToken|refreshToken|signedInAt/);
    assert.match(file, /"vault":"/);
    assert.equal((await it.run("org list --output none", { env })).code, 0);
    assert.equal(tokenRequests(it.sandbox), 1);
    const keys = [...store.keys.values()];
    for (const { path, args } of store.calls) {
      assert.ok(path.endsWith(tool));
      assert.ok(!keys.some((key) => args.join(" ").includes(key)), "no key stands where others can see it");
    }
    await it.run("logout", { env });
    assert.deepEqual([store.keys.size, [...it.kept.keys()].filter((path) => path.includes("session"))], [0, []]);
  });
}

Deno.test("login, status and logout show and keep no secret", async () => {
  await using it = await bench();
  const lines = [await it.login("--verbose"), await it.run("status"), await it.run("org list --verbose")];
  const session = JSON.parse(JSON.parse(it.kept.get(`${folder}/session-default.json`) ?? "").text).session;
  lines.push(await it.run("logout --verbose"));
  const shown = lines.map(({ stdout, stderr }) => stdout + stderr).join("");
  for (const secret of [password, session.accessToken, session.refreshToken]) {
    assert.ok(secret.length > 8 && !shown.includes(secret));
    assert.ok(![...it.kept.values()].join("").includes(secret));
  }
});

Deno.test("login refuses wrong credentials after one try, and keeps nothing", async () => {
  await using it = await bench();
  const { code, error } = await it.login("", { VB365_PASSWORD: "another" });
  assert.deepEqual([code, error().code], [4, "sign-in-refused"]);
  assert.equal(tokenRequests(it.sandbox), 1);
  assert.equal(it.kept.size, 0);
});

Deno.test("login --credential-env takes the secrets of the profile from its own variables only", async () => {
  await using it = await bench();
  const env = { CONTOSO_PASSWORD: password, VB365_PASSWORD: "of-another-server" };
  const login = await it.login("--profile contoso --credential-env CONTOSO_ --no-keep-session", env);
  assert.deepEqual([login.code, it.config()["contoso"]?.["credentialEnv"]], [0, "CONTOSO"]);
  assert.equal((await it.run("org list --profile contoso --output none", { env })).code, 0);
  const { code, error } = await it.run("org list --profile contoso", { env: { VB365_PASSWORD: password } });
  assert.deepEqual([code, error().hint?.slice(0, 20)], [2, "Set CONTOSO_PASSWORD"]);
});

Deno.test("login ends the session on the server when it is not kept", async () => {
  await using it = await bench();
  await it.login("--no-keep-session");
  assert.deepEqual(it.sandbox.requests.map(({ path }) => path).slice(-2), ["/token", "/token/logout"]);
  assert.equal((await it.run("status --query session")).stdout, "null\n");
});

Deno.test("login finds the API version out anew, and keeps what the user says of it", async () => {
  await using it = await bench();
  await it.login("--api-version v6");
  assert.equal(it.config()["default"]?.["version"], "v6");
  await it.login();
  assert.equal(it.config()["default"]?.["version"], "v8");
});

Deno.test("login --what-if sends and keeps nothing", async () => {
  await using it = await bench();
  const { code, json } = await it.login("--what-if --api-version v8");
  assert.equal(code, 0);
  assert.match((json() as { whatIf: string }).whatIf, /"Sign in and keep profile default" on target "administrator at/);
  assert.deepEqual([it.kept.size, it.sandbox.requests.length], [0, 0]);
});

Deno.test("logout ends the session on the server and forgets it; the profile stays", async () => {
  await using it = await bench();
  await it.login();
  const token = JSON.parse(JSON.parse(it.kept.get(`${folder}/session-default.json`) ?? "").text).session.accessToken;
  assert.deepEqual((await it.run("logout")).json(), { profile: "default", forgotten: true, endedOnServer: true });
  const { code } = await it.run("org list", { env: { VB365_TOKEN: token } });
  assert.equal(code, 4);
  assert.deepEqual((await it.run("logout")).json(), { profile: "default", forgotten: false, endedOnServer: false });
  assert.equal((await it.run("status --query server")).code, 0);
});

Deno.test("logout forgets the session although the server cannot be told", async () => {
  const it = await bench();
  await it.login();
  await it.sandbox.close();
  const { code, json } = await it.run("logout --query [forgotten,endedOnServer]");
  assert.deepEqual([code, json()], [0, [true, false]]);
  assert.equal(it.kept.has(`${folder}/session-default.json`), false);
});
