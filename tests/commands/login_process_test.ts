/** Signing in with real processes and real files. */

import assert from "node:assert/strict";
import { fileURLToPath } from "node:url";
import { startSandbox } from "../../sandbox/mod.ts";
import { openHome } from "../helpers/login.ts";

const cli = new URL("../../cli.ts", import.meta.url).pathname;

Deno.test("processes that log in at once, to two profiles and twice to one, leave all of them usable", async () => {
  await using sandbox = await startSandbox({ seed: "empty" });
  await using home = await openHome(sandbox);
  const logins = await Promise.all(["contoso", "fabrikam", "contoso"].map((profile) => home.login(profile)));
  assert.deepEqual(logins.map(({ code, stderr }) => [code, stderr]), Array(3).fill([0, ""]));
  const { profiles } = JSON.parse(await Deno.readTextFile(`${home.folder}/config.json`));
  assert.deepEqual(Object.keys(profiles).sort(), ["contoso", "fabrikam"]);
  const lists = await Promise.all(["contoso", "fabrikam"].map((profile) => home.list(profile)));
  assert.deepEqual(lists.map(({ code, stderr }) => [code, stderr]), Array(2).fill([0, ""]));
});

Deno.test({
  name: "what login keeps is for its owner only",
  ignore: Deno.build.os === "windows",
  async fn() {
    await using sandbox = await startSandbox({ seed: "empty" });
    await using home = await openHome(sandbox);
    assert.equal((await home.login("contoso")).code, 0);
    const modes = [await modeOf(home.folder)];
    for await (const { name } of Deno.readDir(home.folder)) modes.push(await modeOf(`${home.folder}/${name}`));
    assert.deepEqual(modes, ["700", "600", "600", "600", "600"]);
  },
});

async function modeOf(path: string): Promise<string> {
  return ((await Deno.stat(path)).mode ?? 0).toString(8).slice(-3);
}

Deno.test("a command needs no permission beyond its server, the variables that it is given, and its own folder", async () => {
  await using sandbox = await startSandbox({ seed: "empty" });
  const env = {
    VB365_SERVER: sandbox.url,
    VB365_USERNAME: sandbox.username,
    VB365_PASSWORD: sandbox.password,
    VB365_TRUST_FINGERPRINT: sandbox.fingerprint,
  };
  const folder = fileURLToPath(new URL("../../", import.meta.url));
  const permissions = [
    `--allow-net=127.0.0.1:${sandbox.port}`,
    `--allow-env=${Object.keys(env).join(",")}`,
    `--allow-read=${folder}`,
  ];
  const args = ["run", "--no-prompt", "--quiet", ...permissions, cli, "org", "list"];
  const { code, stdout, stderr } = await new Deno.Command(Deno.execPath(), { args, env }).output();
  assert.deepEqual([new TextDecoder().decode(stderr), new TextDecoder().decode(stdout), code], ["", "[]\n", 0]);
});
