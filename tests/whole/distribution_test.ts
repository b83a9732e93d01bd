/** The command line as a program of its own: compiled onto a stand-in for Deno's base, and as a bundle that does the work. */

import assert from "node:assert/strict";
import { index } from "../../commands/index.ts";
import { newCertificate } from "../../mod.ts";
import { cliPermissions, compileArguments, keyStorePermission, writeSources } from "../../scripts/_program.ts";

const root = new URL("../../", import.meta.url);

Deno.test("deno compile embeds less than 5 MB, and asks for no permission but the five", async () => {
  const folder = await Deno.makeTempDir();
  const base = Deno.execPath();
  const output = `${folder}/vb365${Deno.build.os === "windows" ? ".exe" : ""}`;
  const args = compileArguments(await writeSources(`${folder}/source`), output);
  const permissions = [...cliPermissions, keyStorePermission(Deno.build.target)];
  assert.deepEqual(args.filter((flag) => /^-A|^--allow/.test(flag)), permissions);
  await deno(args, { DENORT_BIN: base });
  const embedded = (await Deno.stat(output)).size - (await Deno.stat(base)).size;
  assert(embedded > 0 && embedded < 5e6, `${embedded} bytes are embedded`);
  await Deno.remove(folder, { recursive: true });
});

Deno.test("deno bundle makes one file that serves a sandbox and adds an organization to it", async () => {
  const folder = await Deno.makeTempDir();
  const bundle = `${folder}/vb365.js`;
  const program = ["run", "--no-prompt", "--no-config", ...cliPermissions, bundle];
  const source = await writeSources(`${folder}/source`);
  await deno(["bundle", "--quiet", "--minify", "--config", "deno.json", "--output", bundle, source]);
  await Deno.remove(`${folder}/source`, { recursive: true });
  const text = await Deno.readTextFile(bundle);
  for (const { summary } of Object.values(index)) assert.equal(text.split(summary).length - 1, 2, summary);
  assert.match(await deno([...program, "--version"]), /^vb365 \d+\.\d+\.\d+\n$/);

  const { pfx } = await newCertificate({ commonName: "VB365 bundle", password: "Correct-Horse-1" });
  await Deno.writeFile(`${folder}/cert.pfx`, pfx);
  assert.equal(await deno([...program, "cert", "to-base64", `${folder}/cert.pfx`]), `${pfx.toBase64()}\n`);

  const server = await serve([...program, "sandbox", "--seed", "empty"]);
  const vb365 = (...words: string[]) => deno([...program, ...words], server.env);
  const application = [
    "--application-id",
    "63caebf0-2624-48d0-9ece-de1db611dc98",
    "--certificate",
    `${folder}/cert.pfx`,
  ];
  const tenant = "contoso.onmicrosoft.com";
  const names = ["--account", `admin@${tenant}`, "--office-organization-name", tenant];
  try {
    await vb365("org", "add", "office365", "--mode", "existing-application", ...application, ...names);
    assert.equal(await vb365("org", "list", "--query", "[].name", "--output", "jsonl"), `"${tenant}"\n`);
    await vb365("org", "remove", tenant, "--yes");
    assert.equal(await vb365("org", "list", "--output", "json"), "[]\n");
  } finally {
    await server.close();
    await Deno.remove(folder, { recursive: true });
  }
});

/** Starts a sandbox and waits until it has said where it is. */
async function serve(args: string[]): Promise<{ env: Record<string, string>; close(): Promise<void> }> {
  const child = new Deno.Command(Deno.execPath(), { args, cwd: root, stdout: "piped", stderr: "inherit" }).spawn();
  const reader = child.stdout.pipeThrough(new TextDecoderStream()).getReader();
  let text = "";
  while (!text.trimEnd().endsWith("}")) {
    const { value, done } = await reader.read();
    assert(!done, `The sandbox ended: ${text}`);
    text += value;
  }
  const { url, fingerprint, username, password } = JSON.parse(text);
  return {
    env: {
      VB365_SERVER: url,
      VB365_TRUST_FINGERPRINT: fingerprint,
      VB365_USERNAME: username,
      VB365_PASSWORD: password,
      VB365_CERTIFICATE_PASSWORD: "Correct-Horse-1",
    },
    close: async () => {
      child.kill("SIGTERM");
      await reader.cancel();
      await child.status;
    },
  };
}

async function deno(args: string[], env: Record<string, string> = {}): Promise<string> {
  const command = new Deno.Command(Deno.execPath(), { args, cwd: root, env: { NO_COLOR: "1", ...env }, stdin: "null" });
  const { success, stdout, stderr } = await command.output();
  assert(success, `deno ${args.join(" ")}\n${new TextDecoder().decode(stderr)}`);
  return new TextDecoder().decode(stdout);
}
