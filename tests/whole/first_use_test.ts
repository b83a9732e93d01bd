/** The command line where nothing has been downloaded yet: an empty cache, and a registry of packages that only counts. */

import assert from "node:assert/strict";
import { fileURLToPath } from "node:url";
import { cliPermissions } from "../../scripts/_program.ts";
import { pfxBase64 } from "../helpers/certificate.ts";

const root = new URL("../../", import.meta.url);

interface Outcome {
  code: number;
  stdout: string;
  stderr: string;
  /** The packages that the registry was asked for. */
  asked: string[];
}

/** Runs the command line with an empty cache. */
async function vb365(words: readonly string[], permissions: readonly string[] = cliPermissions): Promise<Outcome> {
  const asked = new Set<string>();
  const registry = Deno.serve({ port: 0, hostname: "127.0.0.1", onListen: () => {} }, ({ url }) => {
    const name = /^\/((@[^/]+\/)?[^/]+)/.exec(decodeURIComponent(new URL(url).pathname))?.[1];
    if (name !== undefined) asked.add(name);
    return new Response(undefined, { status: 404 });
  });
  const cache = await Deno.makeTempDir();
  const env = { DENO_DIR: cache, NPM_CONFIG_REGISTRY: `http://127.0.0.1:${registry.addr.port}`, NO_COLOR: "1" };
  const args = ["run", "--quiet", "--no-prompt", ...permissions, "cli.ts", ...words];
  const command = new Deno.Command(Deno.execPath(), { args, cwd: root, env, stdin: "null" });
  const { code, stdout, stderr } = await command.output();
  await registry.shutdown();
  await Deno.remove(cache, { recursive: true });
  const [out, error] = [stdout, stderr].map((bytes) => new TextDecoder().decode(bytes));
  return { code, stdout: out ?? "", stderr: error ?? "", asked: [...asked].sort() };
}

Deno.test("vb365 --version, --help, cert to-base64 and cert inspect run with no package at hand, and ask for none", async () => {
  const folder = await Deno.makeTempDir();
  await Deno.writeFile(`${folder}/cert.pfx`, Uint8Array.fromBase64(pfxBase64));
  const calls: [string[], RegExp][] = [
    [["--version"], /^vb365 \d/],
    [["--help"], /org add/],
    [["org", "--help"], /org list/],
    [["cert", "to-base64", "--help"], /Examples/i],
    [["cert", "inspect", `${folder}/cert.pfx`], /"friendlyName"/],
    [["cert", "to-base64", `${folder}/cert.pfx`], /^MII/],
  ];
  for (const [words, expected] of calls) {
    const { code, stdout, stderr, asked } = await vb365(words);
    assert.deepEqual([code, stderr, asked], [0, "", []], words.join(" "));
    assert.match(stdout, expected);
  }
  await Deno.remove(folder, { recursive: true });
});

Deno.test("vb365 org list asks for the package that it needs alone, and says in one sentence that it is out of reach", async () => {
  const { code, stdout, stderr, asked } = await vb365(["org", "list", "--server", "vb365.example.com"]);
  assert.deepEqual([code, stdout], [1, ""]);
  const { error } = JSON.parse(stderr);
  assert.equal(error.code, "not-loaded");
  assert.match(error.message, /^Cannot load the package openapi-[\w-]+: it is not on this machine yet/);
  assert.match(error.hint, /with a network/);
  assert(asked.length > 0 && asked.every((name) => name.startsWith("openapi-")), asked.join(" "));
});

Deno.test("vb365 --query names the package that it needs", async () => {
  const { stderr } = await vb365(["cert", "inspect", "x.pfx", "--query", "["]);
  assert.match(stderr, /Cannot load the package @jmespath-community\/jmespath/);
});

Deno.test("vb365 says which permission it lacks when it may not read its own folder", async () => {
  const { code, stdout, stderr } = await vb365(["org", "list"], ["--allow-env"]);
  assert.deepEqual([code, stdout], [1, ""]);
  assert.match(stderr, /^Error: Cannot load a part of vb365: this program may not read its own folder\n/);
  assert(stderr.includes(`Add --allow-read=${fileURLToPath(root)}`), stderr);
});
