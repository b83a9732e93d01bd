/** The command line as a program of its own: compiled onto a stand-in for Deno's base. */

import assert from "node:assert/strict";
import { index } from "../../commands/index.ts";
import { bundleProgram } from "../../scripts/_one_file.ts";
import { cliPermissions, compileArguments, keyStorePermission } from "../../scripts/_program.ts";

const root = new URL("../../", import.meta.url);

Deno.test("deno compile embeds less than 5 MB, and asks for no permission but the five", async () => {
  const folder = await Deno.makeTempDir();
  const base = Deno.execPath();
  const output = `${folder}/vb365${Deno.build.os === "windows" ? ".exe" : ""}`;
  await bundleProgram(`${folder}/vb365.js`);
  const args = compileArguments(`${folder}/vb365.js`, output);
  const permissions = [...cliPermissions, keyStorePermission(Deno.build.target)];
  assert.deepEqual(args.filter((flag) => /^-A|^--allow/.test(flag)), permissions);
  await deno(args, { DENORT_BIN: base });
  const embedded = (await Deno.stat(output)).size - (await Deno.stat(base)).size;
  assert(embedded > 0 && embedded < 5e6, `${embedded} bytes are embedded`);
  await Deno.remove(folder, { recursive: true });
});

Deno.test("deno bundle puts every command into one file, once", async () => {
  const folder = await Deno.makeTempDir();
  await bundleProgram(`${folder}/vb365.js`);
  const text = await Deno.readTextFile(`${folder}/vb365.js`);
  // In the index, and in the command itself.
  for (const { summary } of Object.values(index)) {
    assert.equal(text.split(`summary:${JSON.stringify(summary)}`).length - 1, 2, summary);
  }
  await Deno.remove(folder, { recursive: true });
});

Deno.test("the one file runs by URL, with the packages and the parts of Node that are in it", async () => {
  const folder = await Deno.makeTempDir();
  await bundleProgram(`${folder}/vb365.js`);
  const text = await Deno.readTextFile(`${folder}/vb365.js`);
  const server = Deno.serve(
    { hostname: "127.0.0.1", port: 0, onListen: () => {} },
    () => new Response(text, { headers: { "content-type": "text/javascript" } }),
  );
  const host = `127.0.0.1:${server.addr.port}`;
  const run = ["run", "--no-config", "--no-prompt", "--quiet", `--allow-import=${host}`, ...cliPermissions];
  const vb365 = (...words: string[]) => deno([...run, `http://${host}/vb365.js`, ...words]);
  assert.match(await vb365("--version"), /^vb365 \d/);
  assert.match(await vb365("commands", "--output", "yaml"), /^- /);
  assert.match(await vb365("commands", "--output", "csv"), /^[a-z]+,/);
  await server.shutdown();
  await Deno.remove(folder, { recursive: true });
});

async function deno(args: string[], env: Record<string, string> = {}): Promise<string> {
  const command = new Deno.Command(Deno.execPath(), { args, cwd: root, env: { NO_COLOR: "1", ...env }, stdin: "null" });
  const { success, stdout, stderr } = await command.output();
  assert(success, `deno ${args.join(" ")}\n${new TextDecoder().decode(stderr)}`);
  return new TextDecoder().decode(stdout);
}
