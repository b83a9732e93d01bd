/** Signing in where what it brings cannot be kept: no session stays alive that nobody can go on with. */

import assert from "node:assert/strict";
import { usage } from "../../cli/errors.ts";
import { bench, type LoginBench, openHome, tokenRequests } from "../helpers/login.ts";
import { hasPty, onPty } from "../cli/output/_pty.ts";
import { memoryMachine } from "../helpers/machine.ts";
import { startSandbox } from "../../sandbox/mod.ts";

/** A bench whose disk is full for files of that name. */
function full(name: RegExp): Promise<LoginBench> {
  const { files } = memoryMachine();
  const write = (path: string) =>
    name.test(path) ? Promise.reject(usage(`Cannot write ${path}: no space left on device`)) : Promise.resolve();
  return bench({}, { files: { ...files, write } });
}

const pathsOf = ({ sandbox }: LoginBench) => sandbox.requests.map(({ path }) => path).slice(-2);

Deno.test("login signs out again when the disk is full, and says what became of it", async () => {
  await using it = await full(/config\.json$/);
  const { code, error } = await it.login("--profile contoso");
  const { message, hint, code: kind } = error();
  assert.deepEqual([code, kind], [1, "failed"]);
  assert.match(
    message,
    /^Signed in, but profile "contoso" cannot be kept\. Cannot write \/home\/me\/.*config\.json: no space/,
  );
  assert.match(hint ?? "", /^The session was ended again on https:.*VB365_CONFIG/);
  assert.deepEqual(pathsOf(it), ["/token", "/token/logout"]);
});

Deno.test("login keeps the profile but no live session when only the session cannot be kept", async () => {
  await using it = await full(/session-contoso\.json$/);
  const { code, error, stdout } = await it.login("--profile contoso");
  assert.deepEqual([code, error().code, stdout], [5, "partly-done", ""]);
  assert.match(error().message, /^Profile "contoso" is kept, but not its session\. Cannot write .*session-contoso/);
  assert.deepEqual(pathsOf(it), ["/token", "/token/logout"]);
});

Deno.test("login says that a version without sign-out lets the session run out", async () => {
  await using it = await full(/config\.json$/);
  const { error } = await it.login("--api-version v6");
  assert.match(error().hint ?? "", /^v6 cannot end a session: the one on https:.* runs out by itself\./);
});

Deno.test("login without a place for its files sends nothing", async () => {
  await using it = await bench();
  const { code, error } = await it.login("", { HOME: "" });
  assert.deepEqual([code, error().message], [2, "There is no place for the configuration"]);
  assert.equal(tokenRequests(it.sandbox), 0);
});

for (
  const [what, env] of [["no HOME", { HOME: "" }], ["a folder that takes no files", {
    XDG_CONFIG_HOME: "/dev/null",
  }]] as const
) {
  Deno.test({
    name: `login with ${what} exits 2 before it signs in`,
    ignore: Deno.build.os === "windows",
    async fn() {
      await using sandbox = await startSandbox({ seed: "empty" });
      await using home = await openHome(sandbox);
      const { code, stderr } = await home.login("contoso", { env });
      assert.deepEqual([code, tokenRequests(sandbox)], [2, 0], stderr);
    },
  });
}

for (const name of ["config.json", "session-contoso.json"]) {
  Deno.test(`login whose ${name} is locked by what is no file exits 2 before it signs in`, async () => {
    await using sandbox = await startSandbox({ seed: "empty" });
    await using home = await openHome(sandbox);
    await Deno.mkdir(`${home.folder}/${name}.lock`, { recursive: true });
    const { code, stderr } = await home.login("contoso");
    assert.deepEqual([code, tokenRequests(sandbox)], [2, 0], stderr);
    assert.match(stderr, /Cannot lock \S+\.lock: it is a folder/);
  });
}

Deno.test({
  name: "login on a terminal never has Deno ask for the program of the key store",
  ignore: !hasPty,
  async fn() {
    await using sandbox = await startSandbox({ seed: "empty" });
    await using home = await openHome(sandbox);
    const cli = new URL("../../cli.ts", import.meta.url).pathname;
    const words = ["login", "--server", sandbox.url, "--trust-fingerprint", sandbox.fingerprint];
    // As README.md calls it: whatever is not allowed there Deno would ask for.
    const permissions = ["--allow-net", "--allow-read", "--allow-write", "--allow-env"];
    const env = { ...home.env, VB365_USERNAME: sandbox.username };
    const seen = await onPty([cli, ...words], { env, permissions, input: "n\nn\nn\n" });
    assert.doesNotMatch(seen, /requests .* access|Allow\?/);
    assert.match(seen, /Signed in\./);
    assert.match(seen, /kept in a file that only you may read/);
  },
});
