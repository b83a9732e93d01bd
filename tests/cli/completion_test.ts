import assert from "node:assert/strict";
import { wordsAfter } from "../../cli/find.ts";
import { withOwnCommands } from "../../cli/own/index.ts";
import { index } from "../../commands/index.ts";
import { openDesk } from "../helpers/backup.ts";
import type { SandboxOptions } from "../../sandbox/mod.ts";
import { vb365 } from "../helpers/cli.ts";
import { memoryMachine } from "../helpers/machine.ts";

/** What can stand at the end of a line. */
async function complete(...words: string[]): Promise<string[]> {
  const { code, stdout, stderr } = await vb365(["complete", "--", ...words.map((word) => `:${word}`)]);
  assert.deepEqual([code, stderr], [0, ""]);
  return stdout.split("\n").filter((line) => line !== "").map((line) => line.split("\t")[0] ?? "");
}

Deno.test("complete offers words, then commands, then flags, then values", async () => {
  assert.deepEqual(await complete(""), [...wordsAfter(withOwnCommands(index), "").keys()]);
  assert.deepEqual(await complete("o"), ["org"]);
  assert.deepEqual(await complete("org", ""), [...wordsAfter(index, "org").keys()]);
  assert.deepEqual(await complete("org", "add", "h"), ["hybrid"]);
  assert.deepEqual(await complete("org", "list", "--na"), ["--name"]);
  assert.deepEqual(await complete("ORG", "List", "--NA"), ["--name"]);
  assert.deepEqual(await complete("org", "list", "--output", "js"), ["json", "jsonl"]);
  assert.deepEqual(await complete("org", "list", "--output=js"), ["--output=json", "--output=jsonl"]);
  assert.deepEqual(await complete("org", "list", "--output", "=", "js"), ["json", "jsonl"]);
  assert.deepEqual(await complete("org", "add", "office365", "--mode", "b"), ["basic"]);
  assert.deepEqual(await complete("--output", "json", "org", "l"), ["list"]);
  assert.deepEqual(await complete("--output", "js"), ["json", "jsonl"]);
  assert.deepEqual(await complete("org", "--output=js"), ["--output=json", "--output=jsonl"]);
  assert.deepEqual(await complete("--quiet", "o"), ["org"]);
  assert.deepEqual(await complete("completion", "p"), ["powershell"]);
  assert.deepEqual(await complete("nonsense", ""), []);
  assert.deepEqual(await complete("org", "list", "--password-e"), ["--password-env"]);
  assert.deepEqual(await complete("cert", "to-base64", "c"), [":files"]);
});

Deno.test("complete offers what is called the same wherever it stands, and files only where they belong", async () => {
  assert.deepEqual(await complete("org", "list", "--api-version", "v"), ["v3", "v4", "v5", "v6", "v7", "v8"]);
  assert.deepEqual(await complete("org", "add", "office365", "--region", "US"), ["USGovernment", "USDefence"]);
  assert.deepEqual(await complete("org", "list", "--output:j"), ["--output:json", "--output:jsonl"]);
  assert.deepEqual(await complete("org", "list", "--output", ":", "j"), ["json", "jsonl"]);
  assert.ok((await complete("--")).includes("--server"));
  assert.deepEqual(await complete("org", "add", "office365", "--certificate", ""), [":files"]);
  assert.deepEqual(await complete("org", "get", ""), []);
});

Deno.test("complete offers the profiles that there are", async () => {
  const config = JSON.stringify({ profiles: { contoso: { server: "https://a.example.com:4443" }, example: {} } });
  const machine = memoryMachine(new Map([["/home/me/.config/vb365/config.json", config]]));
  for (const line of [":org :list :--profile :c", ":--profile :c", ":profile :use :c", ":profile :remove :c"]) {
    const { stdout } = await vb365(["complete", "--", ...line.split(" ")], { env: { HOME: "/home/me" }, machine });
    assert.match(stdout, /^contoso\t/, line);
  }
});

for (const shell of ["powershell", "bash", "zsh", "fish", "PowerShell"]) {
  Deno.test(`completion ${shell} writes a script of ASCII only`, async () => {
    const { code, stdout } = await vb365(["completion", shell]);
    assert.equal(code, 0);
    assert.match(stdout, /^[\x0a\x20-\x7e]+$/);
    assert.match(stdout, /vb365\.exe/);
    assert.doesNotMatch(stdout, /Invoke-Expression \$|\beval\b/);
  });
}

Deno.test("completion registers both names with PowerShell, in the way that 5.1 and 7 share", async () => {
  const { stdout } = await vb365(["completion", "powershell"]);
  assert.match(stdout, /^Register-ArgumentCompleter -Native -CommandName 'vb365', 'vb365.exe' -ScriptBlock \{/m);
});

Deno.test("completion refuses a shell that it does not know", async () => {
  const { code, stderr } = await vb365(["completion", "tcsh"]);
  assert.equal(code, 2);
  assert.match(stderr, /There is no completion for "tcsh"/);
});

const folder = "/home/me/.config/vb365";
const line = ["complete", "--", ":org", ":get", ":--profile", ":contoso", ":contoso-"];

/** A profile whose session is kept, on a machine of the test's own. */
async function signedIn(seed: SandboxOptions["seed"]) {
  const desk = await openDesk({ seed });
  const { url, fingerprint, username, password } = desk.sandbox;
  const kept = new Map<string, string>();
  const scene = { env: { HOME: "/home/me" }, machine: memoryMachine(kept), fetch: desk.fetch };
  const words = [
    "login",
    "--profile",
    "contoso",
    "--server",
    url,
    "--trust-fingerprint",
    fingerprint,
    "--username",
    username,
  ];
  const { code, stderr } = await vb365([...words, "--api-version", "v8"], {
    ...scene,
    env: { ...scene.env, VB365_PASSWORD: password },
  });
  assert.equal(code, 0, stderr);
  return { desk, kept, scene };
}

Deno.test("complete offers the organizations of the profile's server, asks it once a minute, and never signs in", async () => {
  const { desk, kept, scene } = await signedIn({ organizations: 3 });
  await using _ = desk;
  const before = desk.sandbox.requests.length;
  const names = ["contoso-001.onmicrosoft.com", "contoso-002.onmicrosoft.com", "contoso-003.onmicrosoft.com"];
  for (let round = 0; round < 3; round++) {
    const { stdout, code } = await vb365(line, scene);
    assert.deepEqual([code, stdout.split("\n").map((text) => text.split("\t")[0])], [0, [...names, ""]]);
  }
  assert.deepEqual(desk.sandbox.requests.slice(before).map(({ method, path }) => `${method} ${path}`), [
    "GET /Organizations",
  ]);
  assert.doesNotMatch(kept.get(`${folder}/names-contoso.json`) ?? "", /token/i);
});

Deno.test("complete offers the jobs, repositories, proxies and roles of the server, each by its own list", async () => {
  const { desk, kept, scene } = await signedIn("contoso");
  await using _ = desk;
  const lines = {
    "job get": "Mailboxes",
    "job run": "Sites",
    "repo get": "Default Backup Repository",
    "rbac remove": "Restore operators",
    "session list --job": "Mailboxes",
    "job create New --repository": "Default Backup Repository",
    "repo create New --proxy": "proxy.example.com",
  };
  for (let round = 0; round < 2; round++) {
    for (const [words, name] of Object.entries(lines)) {
      const marked = `--profile contoso ${words}`.split(" ").map((word) => `:${word}`);
      const { stdout } = await vb365(["complete", "--", ...marked, ":"], scene);
      assert(stdout.split("\n").some((text) => text.startsWith(`${name}\t`)), `${words}: ${stdout}`);
    }
  }
  const asked = desk.sandbox.requests.filter(({ method }) => method === "GET").map(({ path }) => path);
  assert.deepEqual(asked, [...new Set(asked)], "each list is asked for once a minute");
  assert.deepEqual(Object.keys(JSON.parse(kept.get(`${folder}/names-contoso.json`) ?? "{}")).sort(), [
    ...["job", "proxy", "repository", "role", "server"],
  ]);
});

Deno.test("complete offers no name that would steer a terminal or be two lines", async () => {
  const { desk, kept, scene } = await signedIn("contoso");
  await using _ = desk;
  const names = ["contoso-a", "contoso-\x1b[2K", "contoso-\nb\tc", "contoso-\u202eb"];
  const heard = { server: desk.sandbox.url, organization: { at: Date.now(), names } };
  kept.set(`${folder}/names-contoso.json`, JSON.stringify(heard));
  assert.match((await vb365(line, scene)).stdout, /^contoso-a\t[^\n]*\n$/);
});

Deno.test("complete waits no longer than a moment for a server, and offers what it heard last", async () => {
  const { desk, kept, scene } = await signedIn({ organizations: 2 });
  await using _ = desk;
  await vb365(line, scene);
  const file = `${folder}/names-contoso.json`;
  kept.set(file, (kept.get(file) ?? "").replace(/"at":\d+/, '"at":0'));
  let asked = 0;
  const start = performance.now();
  const { stdout, code } = await vb365(line, { ...scene, fetch: () => (asked++, new Promise<Response>(() => {})) });
  assert.ok(performance.now() - start < 1000);
  assert.deepEqual([code, stdout.split("\n").length - 1, asked], [0, 2, 1]);
});

Deno.test("complete offers nothing and says nothing where nobody is signed in, or the session is no longer good", async () => {
  const { desk, scene } = await signedIn({ organizations: 2 });
  await using _ = desk;
  desk.sandbox.forgetTokens();
  assert.deepEqual((await vb365(line, scene)).stdout, "");
  const bare = await vb365(["complete", "--", ":org", ":get", ":"], {
    env: { VB365_SERVER: desk.sandbox.url, VB365_PASSWORD: "sandbox" },
  });
  assert.deepEqual([bare.code, bare.stdout, bare.stderr], [0, "", ""]);
});
