/** Profiles: which there are, which counts, how one goes; and how a person is asked for one. Over real HTTPS. */

import assert from "node:assert/strict";
import { bench, folder, type LoginBench, password, tokenRequests } from "../helpers/login.ts";

const file = `${folder}/config.json`;
const tokenOf = ({ kept }: LoginBench, name: string): string =>
  JSON.parse(JSON.parse(kept.get(`${folder}/session-${name}.json`) ?? "").text).session.accessToken;
const isAlive = async (it: LoginBench, token: string) =>
  (await it.run(`org list --server ${it.sandbox.url} --trust-fingerprint ${it.sandbox.fingerprint} --output none`, {
    env: { VB365_TOKEN: token },
  })).code === 0;

Deno.test("profile list, use and remove: which there are, which counts, and one less", async () => {
  await using it = await bench();
  await it.login("--profile contoso");
  await it.login("--profile fabrikam");
  const rows = async (line: string) => (await it.run(line)).json();
  const names = "profile list --query [].[profile,isDefault,session]";
  assert.deepEqual(await rows(names), [["contoso", false, "valid"], ["fabrikam", false, "valid"]]);
  assert.equal((await it.run("org list --output none")).code, 2, "nothing counts yet");
  assert.deepEqual(await rows("profile use contoso"), { profile: "contoso", isDefault: true, before: "default" });
  assert.equal((await it.run("org list --output none")).code, 0);
  assert.equal((await it.run("status --query profile --output text")).stdout, "contoso\n");
  assert.deepEqual(await rows(names), [["contoso", true, "valid"], ["fabrikam", false, "valid"]]);
  const token = tokenOf(it, "contoso");
  const removed = { profile: "contoso", removed: true, endedOnServer: true };
  assert.deepEqual(await rows("profile remove contoso --yes"), removed);
  assert.deepEqual(JSON.parse(it.kept.get(file) ?? "").default, undefined);
  assert.deepEqual([...it.kept.keys()].filter((path) => path.includes("contoso")), []);
  assert.equal(await isAlive(it, token), false);
  assert.deepEqual(await rows(names), [["fabrikam", false, "valid"]]);
});

Deno.test("profile use and profile remove refuse what is not there, and change nothing with --what-if", async () => {
  await using it = await bench();
  await it.login("--profile contoso");
  const before = it.kept.get(file);
  for (
    const line of ["profile use contosso", "profile remove contosso --yes", "profile remove contoso", "profile use"]
  ) {
    assert.equal((await it.run(line)).code, 2, line);
  }
  for (const line of ["profile use contoso --what-if", "profile remove contoso --what-if"]) {
    const { code, stdout } = await it.run(`${line} --output table`);
    assert.equal(code, 0);
    assert.match(stdout, /^What if: profile contoso would /);
  }
  const { code, asked } = await it.run("profile remove contoso", { terminal: true, answers: ["n"] });
  assert.deepEqual([code, asked.length, it.kept.get(file)], [7, 1, before]);
});

Deno.test("a broken profile can be listed and removed", async () => {
  await using it = await bench();
  it.kept.set(file, JSON.stringify({ default: "odd", profiles: { odd: { user: "x" }, good: { server: "h" } } }));
  const listed = (await it.run("profile list")).json() as { profile: string; problem: string | null }[];
  assert.deepEqual(listed.map(({ problem }) => problem === null), [false, true]);
  assert.equal((await it.run("profile remove odd --yes")).code, 0);
  assert.deepEqual(JSON.parse(it.kept.get(file) ?? ""), { profiles: { good: { server: "h" } } });
});

Deno.test("profiles in YAML keep their comments when one counts and when one goes", async () => {
  await using it = await bench();
  const path = `${folder}/config.yaml`;
  it.kept.set(path, "# mine\nprofiles:\n  a:\n    # first\n    server: h\n  b:\n    server: i\n");
  assert.equal((await it.run("profile use b")).code, 0);
  assert.match(it.kept.get(path) ?? "", /^# mine\nprofiles:\n {2}a:\n {4}# first\n[^]*\ndefault: b\n$/);
  assert.equal((await it.run("profile remove b --yes")).code, 0);
  assert.equal(it.kept.get(path), "# mine\nprofiles:\n  a:\n    # first\n    server: h\n");
});

Deno.test("the profile that counts does not become that of another server unasked", async () => {
  await using it = await bench();
  it.kept.set(file, JSON.stringify({ default: "contoso", profiles: { contoso: { server: "https://h:4443" } } }));
  const { code, error } = await it.login();
  assert.deepEqual([code, tokenRequests(it.sandbox)], [2, 0]);
  assert.match(
    error().message,
    /^Profile "contoso", which counts when none is named, is for https:\/\/h:4443, not for/,
  );
  const listed = await it.run(`org list --server ${it.sandbox.url} --api-version v8`, { env: { VB365_TOKEN: "x" } });
  assert.equal(listed.error().code, "not-trusted", "its pin is for its own server");
});

Deno.test("login asks on a terminal for the server, shows its certificate, and pins it when it is the right one", async () => {
  await using it = await bench();
  const env = { VB365_PASSWORD: password };
  const scene = { env, terminal: true, answers: [it.sandbox.url, "y", "administrator"] };
  const { code, asked, stderr } = await it.run("login --profile contoso", scene);
  assert.equal(code, 0, stderr);
  assert.deepEqual(asked.map(({ question }) => question.split("\n").at(-1)), [
    "Server (host or host:port): ",
    "Is that the server's own, and shall it be trusted? [y/N] ",
    "User name: ",
  ]);
  assert.ok(asked[1]?.question.includes(it.sandbox.fingerprint));
  assert.match(stderr, /its certificate is self-signed/);
  assert.equal(it.config()["contoso"]?.["fingerprint"], it.sandbox.fingerprint);
  assert.equal((await it.run("org list --profile contoso --output none")).code, 0);
});

Deno.test("login pins nothing and sends no password when a person does not trust the certificate", async () => {
  await using it = await bench();
  const env = { VB365_PASSWORD: password };
  const scene = { env, terminal: true, answers: ["n"] };
  const { code } = await it.run(`login --server ${it.sandbox.url} --username a`, scene);
  assert.deepEqual([code, tokenRequests(it.sandbox), it.kept.size], [7, 0, 0]);
  const unseen = await it.run(`login --server ${it.sandbox.url} --username a`, { env });
  assert.deepEqual([unseen.code, unseen.error().code, unseen.asked], [3, "not-trusted", []]);
});

Deno.test("signing in again ends the session before it on the server", async () => {
  await using it = await bench();
  await it.login();
  const first = tokenOf(it, "default");
  await it.login();
  const second = tokenOf(it, "default");
  assert.deepEqual([await isAlive(it, first), await isAlive(it, second)], [false, true]);
  await it.login("--no-keep-session");
  assert.deepEqual([await isAlive(it, second), it.kept.has(`${folder}/session-default.json`)], [false, false]);
});
