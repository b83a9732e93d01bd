/** What comes from a profile, and what from elsewhere. */

import assert from "node:assert/strict";
import { type Scene, vb365 } from "../helpers/cli.ts";
import { memoryMachine } from "../helpers/machine.ts";
import { contoso, file, list } from "../helpers/profile.ts";

const pin = Array(32).fill("0A").join(":");

Deno.test("a profile says server, API version and account", async () => {
  const { url, username } = await list(["--profile", "contoso"], { profiles: { contoso } });
  assert.deepEqual([url, username], ["https://vb365.contoso.com:4443/v7/token", "CONTOSO\\backup"]);
});

Deno.test("the profile called default needs no name", async () => {
  const { url } = await list([], { profiles: { default: contoso } });
  assert.equal(url, "https://vb365.contoso.com:4443/v7/token");
});

Deno.test("a flag beats the environment, and the environment beats the profile", async () => {
  const config = { profiles: { contoso } };
  const env = {
    VB365_PROFILE: "contoso",
    VB365_SERVER: "env.example.com",
    VB365_API_VERSION: "v6",
    VB365_USERNAME: "env",
  };
  const byEnvironment = await list([], config, env);
  assert.deepEqual([byEnvironment.url, byEnvironment.username], ["https://env.example.com:4443/v6/token", "env"]);
  const words = ["--server", "flag.example.com", "--api-version", "v5", "--username", "flag"];
  const byFlag = await list(words, config, env);
  assert.deepEqual([byFlag.url, byFlag.username], ["https://flag.example.com:4443/v5/token", "flag"]);
});

Deno.test("the default profile is left out of it when another server is named", async () => {
  const { code, error } = await list(["--server", "other.example.com/v8"], { profiles: { default: contoso } });
  assert.deepEqual([code, error().message], [2, "The user name is missing"]);
});

Deno.test("the variables of a profile beat those for all, and a flag beats both", async () => {
  const config = { profiles: { contoso: { ...contoso, credentialEnv: "CONTOSO" } } };
  const env = { CONTOSO_USERNAME: "special", CONTOSO_PASSWORD: "planted-special", VB365_USERNAME: "general" };
  const special = await list(["--profile", "contoso"], config, env);
  assert.deepEqual([special.username, special.password], ["special", "planted-special"]);
  const flag = await list(["--profile", "contoso", "--username", "flag"], config, env);
  assert.deepEqual([flag.username, flag.password], ["flag", "planted-special"]);
});

Deno.test("an unknown profile is refused with the one that was meant", async () => {
  const { code, error } = await list(["--profile", "contosso"], { profiles: { contoso } });
  assert.deepEqual([code, error().message], [2, 'There is no profile "contosso"']);
  assert.equal(error().hint, 'Did you mean "contoso"?');
});

Deno.test("the API version that was found out is kept in the profile", async () => {
  const kept = new Map([[
    file,
    JSON.stringify({ profiles: { default: { server: "vb365.contoso.com", username: "x" } } }),
  ]]);
  const scene: Scene = {
    env: { HOME: "/home/me", VB365_PASSWORD: "planted-password" },
    machine: memoryMachine(kept),
    answer: ({ path, authorization }) =>
      authorization ? Response.json([]) : new Response(null, { status: /v[67]/.test(path) ? 401 : 404 }),
  };
  const first = await vb365(["org", "list"], scene);
  const second = await vb365(["org", "list"], scene);
  assert.deepEqual([first.code, second.code, first.sent.length, second.sent.length], [0, 0, 7, 1]);
  assert.equal(JSON.parse(kept.get(file) ?? "").profiles.default.version, "v7");
});

Deno.test("a profile with the wrong API version is told from a thing that is not there", async () => {
  const kept = new Map([[file, JSON.stringify({ profiles: { contoso: { ...contoso, version: "v8" } } })]]);
  const serving = (path: string) => new Response(null, { status: /^\/v[567]\//.test(path) ? 401 : 404 });
  const scene: Scene = {
    env: { HOME: "/home/me", VB365_PROFILE: "contoso", VB365_TOKEN: "planted-token" },
    machine: memoryMachine(kept),
    answer: ({ path }) => serving(path),
  };
  const { code, error } = await vb365(["org", "list"], scene);
  assert.equal(error().message, "Cannot list organizations: this server serves v5 to v7, not v8");
  assert.match(error().hint ?? "", /vb365 login --profile contoso/);
  assert.equal(code, 2);
  const byFlag = await vb365(["org", "list", "--api-version", "v8"], scene);
  assert.match(byFlag.error().hint ?? "", /--api-version v7/);
  const env = { HOME: "/home/me", VB365_PROFILE: "contoso", VB365_PASSWORD: "planted-password" };
  const signIn = await vb365(["org", "list"], { ...scene, env, token: () => new Response(null, { status: 404 }) });
  assert.equal(signIn.error().message, "Cannot sign in: this server serves v5 to v7, not v8");
});

Deno.test("what is not there stays not there on a server that serves the API version", async () => {
  const scene: Scene = {
    env: { VB365_SERVER: "vb365.example.com/v8", VB365_TOKEN: "planted-token" },
    answer: ({ authorization }) => new Response(null, { status: authorization ? 404 : 401 }),
  };
  const { code, error } = await vb365(["org", "list"], scene);
  assert.deepEqual([code, error().code], [6, "not-found"]);
});

Deno.test("a pin in a profile gives way to what flags say of trust", async () => {
  const config = { profiles: { contoso: { ...contoso, fingerprint: pin } } };
  const { code, error } = await list(["--profile", "contoso", "--ca-cert", "missing.pem"], config);
  assert.deepEqual([code, error().message], [2, "Cannot read missing.pem: there is no such file"]);
});

const second = { ...contoso, server: "https://second.contoso.com:4443", fingerprint: pin };
const elsewhere = {
  VB365_SERVER: "env.example.com/v6",
  VB365_API_VERSION: "v6",
  VB365_USERNAME: "env",
  VB365_TRUST_FINGERPRINT: Array(32).fill("0B").join(":"),
};

Deno.test("a profile named on the command line beats the environment, in all that it says", async () => {
  for (const words of [["--profile", "second"], ["--profile=second"], ["--Profile:SECOND".toLowerCase()]]) {
    const { url, username } = await list(words, { profiles: { second } }, elsewhere);
    assert.deepEqual([url, username], ["https://second.contoso.com:4443/v7/token", "CONTOSO\\backup"], String(words));
  }
});

Deno.test("a flag still beats the profile that is named beside it", async () => {
  const words = ["--profile", "second", "--server", "flag.example.com", "--api-version", "v5", "--username", "flag"];
  const { url, username } = await list(words, { profiles: { second } }, elsewhere);
  assert.deepEqual([url, username], ["https://flag.example.com:4443/v5/token", "flag"]);
});

Deno.test("the environment fills in what a named profile does not say, unless it is about another server", async () => {
  const bare = { server: second.server };
  const { code, error, count } = await list(["--profile", "bare"], { profiles: { bare } }, elsewhere);
  assert.deepEqual([code, error().message], [2, "The user name is missing"]);
  assert.ok(count >= 0);
  const same = { VB365_SERVER: second.server, VB365_API_VERSION: "v6", VB365_USERNAME: "env" };
  const filled = await list(["--profile", "bare"], { profiles: { bare } }, same);
  assert.deepEqual([filled.url, filled.username], ["https://second.contoso.com:4443/v6/token", "env"]);
  const nowhere = await list(["--profile", "none"], { profiles: { none: { username: "x" } } }, elsewhere);
  assert.equal(nowhere.url, "https://env.example.com:4443/v6/token");
});

for (const write of ["org remove contoso.onmicrosoft.com --yes", "org set contoso.onmicrosoft.com --name x"]) {
  Deno.test(`${write} goes to the named profile's server, and its report names it`, async () => {
    const hosts = new Set<string>();
    const listed = { id: "7f9a9b85-50e7-4f61-8f76-6a9517b8677d", name: "contoso.onmicrosoft.com" };
    const fetch: Scene["fetch"] = (input, init) => {
      const { url, method } = new Request(input, init);
      hosts.add(new URL(url).hostname);
      if (/token$/.test(url)) return Promise.resolve(Response.json({ access_token: "t", expires_in: 3600 }));
      return Promise.resolve(method === "GET" ? Response.json([listed]) : new Response(null, { status: 204 }));
    };
    const kept = new Map([[file, JSON.stringify({ profiles: { second } })]]);
    const env = { HOME: "/home/me", VB365_PASSWORD: "planted-password", ...elsewhere };
    const scene = { env, fetch, machine: memoryMachine(kept) };
    const { code, json, stderr } = await vb365([...write.split(" "), "--profile", "second"], scene);
    assert.equal(code, 0, stderr);
    assert.deepEqual([...hosts], ["second.contoso.com"]);
    assert.equal((json() as { server?: string }).server, second.server);
  });
}
