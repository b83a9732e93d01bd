/** The program as a process of its own: what only shows from outside. */

import assert from "node:assert/strict";
import { startSandbox } from "../../sandbox/mod.ts";
import { pfxBase64 } from "../helpers/certificate.ts";
import { utf16 } from "../helpers/cli.ts";
import { connection, run, start } from "../helpers/process.ts";

Deno.test("the program turns a file of Windows PowerShell into Base64, writes no mark and says nothing else", async () => {
  const folder = await Deno.makeTempDir();
  try {
    await Deno.writeFile(`${folder}/cert.txt`, utf16(`${pfxBase64}\r\n`));
    const printed = await run(["cert", "to-base64", `${folder}/cert.txt`]);
    assert.deepEqual(printed, { code: 0, stdout: `${pfxBase64}\n`, stderr: "" });
    const saved = await run(["cert", "to-base64", `${folder}/cert.txt`, "-o", `${folder}/out.txt`]);
    assert.deepEqual(saved, { code: 0, stdout: "", stderr: "" });
    assert.equal(await Deno.readTextFile(`${folder}/out.txt`), `${pfxBase64}\n`);
    assert.deepEqual(await namesIn(folder), ["cert.txt", "out.txt"]);
    for (const [path, why] of [[folder, "it is a folder"], [`${folder}/no`, "there is no such file"]] as const) {
      const { code, stderr } = await run(["cert", "to-base64", path]);
      assert.equal(code, 2);
      assert.ok(stderr.startsWith(`Error: Cannot read ${path}: ${why}`), stderr);
    }
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});

Deno.test("the program adds, lists and removes an organization on a sandbox", async () => {
  await using sandbox = await startSandbox({ seed: "empty" });
  const env = { ...connection(sandbox), VB365_CERTIFICATE_PASSWORD: "Test-Pass1" };
  const folder = await Deno.makeTempDir();
  try {
    await Deno.writeFile(`${folder}/cert.pfx`, Uint8Array.fromBase64(pfxBase64));
    const application = [
      "--application-id",
      "63caebf0-2624-48d0-9ece-de1db611dc98",
      "--certificate",
      `${folder}/cert.pfx`,
    ];
    const tenant = [
      "--account",
      "admin@contoso.onmicrosoft.com",
      "--office-organization-name",
      "contoso.onmicrosoft.com",
    ];
    const added = await run(
      ["org", "add", "office365", "--mode", "existing-application", ...application, ...tenant],
      env,
    );
    assert.deepEqual([added.code, added.stderr], [0, ""]);
    const listed = await run(["org", "list", "--query", "[].name"], env);
    assert.deepEqual(JSON.parse(listed.stdout), ["contoso.onmicrosoft.com"]);
    const removed = await run(["org", "remove", "contoso.onmicrosoft.com", "--yes"], env);
    assert.equal(removed.code, 0);
    assert.deepEqual(await run(["org", "list"], env), { code: 0, stdout: "[]\n", stderr: "" });
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});

Deno.test("the program ends with the exit code that says why", async () => {
  await using sandbox = await startSandbox({ versions: ["v8"] });
  const env = connection(sandbox);
  const { VB365_TRUST_FINGERPRINT: _, ...untrusted } = env;
  const cases: [string[], Record<string, string>, number, string][] = [
    [["org", "get", "nobody"], env, 6, "not-found"],
    [["org", "list"], { ...env, VB365_PASSWORD: "not this one" }, 4, "sign-in-refused"],
    [["org", "list"], untrusted, 3, "not-trusted"],
    [["org", "list"], { ...env, VB365_TRUST_FINGERPRINT: "AB".repeat(32) }, 3, "not-trusted"],
    [["org", "list"], { ...env, VB365_TRUST_FINGERPRINT: "AB" }, 2, "invalid-input"],
    [["org", "list"], { ...env, VB365_SERVER: "127.0.0.1:9" }, 3, "not-connected"],
    [["org", "list", "--api-version", "v6"], env, 2, "unsupported"],
    [["org", "list", "--password", "x"], env, 2, "invalid-input"],
  ];
  for (const [words, environment, code, name] of cases) {
    const ended = await run(words, environment);
    assert.equal(ended.stdout, "");
    assert.equal(JSON.parse(ended.stderr).error.code, name, ended.stderr);
    assert.equal(ended.code, code);
  }
});

Deno.test("the program takes a secret from standard input as Windows PowerShell pipes it", async () => {
  await using sandbox = await startSandbox();
  const { VB365_PASSWORD: password, ...env } = connection(sandbox);
  const { code, stderr } = await run(["org", "list", "--password-stdin"], env, utf16(`${password}\r\n`));
  assert.deepEqual([code, stderr], [0, ""]);
});

Deno.test("the program ends in silence when nobody reads on", async () => {
  await using sandbox = await startSandbox({ seed: { organizations: 1500 } });
  const child = start(["org", "list"], connection(sandbox));
  const reader = child.stdout.getReader();
  await reader.read();
  await reader.cancel();
  const stderr = await new Response(child.stderr).text();
  assert.deepEqual([(await child.status).code, stderr], [0, ""]);
});

Deno.test({
  name: "the program ends with 130 on Ctrl-C, and leaves nothing half written",
  ignore: Deno.build.os === "windows",
  async fn() {
    await using sandbox = await startSandbox({ fault: { kind: "slow", delay: 2_000 } });
    const folder = await Deno.makeTempDir();
    try {
      const child = start(["org", "list", "--out-file", `${folder}/list.json`, "--verbose"], connection(sandbox));
      while (!sandbox.requests.some(({ path }) => path.includes("Organizations"))) await pause(20);
      child.kill("SIGINT");
      const [{ code }, stdout] = await Promise.all([child.status, new Response(child.stdout).text()]);
      await child.stderr.cancel();
      assert.deepEqual([code, stdout, await namesIn(folder)], [130, "", []]);
    } finally {
      await Deno.remove(folder, { recursive: true });
    }
  },
});

Deno.test({
  name: "sandbox says where it is, serves, and ends with 0 on Ctrl-C",
  ignore: Deno.build.os === "windows",
  async fn() {
    const child = start(["sandbox", "--serve", "v7", "--username", "me", "--output", "jsonl"]);
    const reader = child.stdout.pipeThrough(new TextDecoderStream()).getReader();
    const said = JSON.parse((await reader.read()).value ?? "");
    assert.deepEqual(Object.keys(said), ["url", "fingerprint", "username", "password"]);
    const versions = await run(["server", "versions", "--query", "[?served].version"], connection(said));
    assert.deepEqual(JSON.parse(versions.stdout), ["v7"]);
    assert.equal((await run(["org", "list", "--output", "none"], connection(said))).code, 0);
    child.kill("SIGINT");
    assert.equal((await child.status).code, 0);
    assert.equal((await reader.read()).done, true);
    assert.equal(await new Response(child.stderr).text(), "");
  },
});

async function namesIn(folder: string): Promise<string[]> {
  return (await Array.fromAsync(Deno.readDir(folder))).map(({ name }) => name).sort();
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
