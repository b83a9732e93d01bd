/** Commands that are killed, interrupted or out of disk while they write: the audit log tells the truth, and nothing is left. */

import assert from "node:assert/strict";
import type { ServerResponse } from "node:http";
import { openLog, ownFiles } from "../../cli/deno/own_files.ts";
import { pfxBase64 } from "../helpers/certificate.ts";
import { type Arrived, signedIn, vb365 } from "../helpers/cli.ts";
import { memoryMachine } from "../helpers/machine.ts";
import { slowness } from "../helpers/pace.ts";
import { start } from "../helpers/process.ts";
import { serverTrust, startHttpsServer } from "../src/transport/_https_server.ts";

const isUnix = Deno.build.os !== "windows";
const id = "7f9a9b85-50e7-4f61-8f76-6a9517b8677d";
const group = id + id;
const other = "00000000-0000-4000-8000-000000000001";
const certificate = ["--certificate", "app.pfx"];
const online = [
  ...["--mode", "existing-application", "--application-id", id, "--account", "admin@contoso.example"],
  ...["--office-organization-name", "contoso.example", ...certificate],
];

/** Every command that writes, but those that only sign in and out. */
const writing: Readonly<Record<string, readonly string[]>> = {
  "api POST": ["api", "POST", "/Jobs"],
  "api PUT": ["api", "PUT", `/Jobs/${id}`, "--yes"],
  "api DELETE": ["api", "DELETE", `/Jobs/${id}`, "--yes"],
  "app create": ["app", "create", "contoso", "--name", "a", ...certificate],
  "backup-account add": ["backup-account", "add", "contoso", "--group-id", group, "--login", "a", "--yes"],
  "backup-app add": ["backup-app", "add", "contoso", "--application-id", other, ...certificate],
  "backup-app remove": ["backup-app", "remove", "contoso", "--application", id, "--yes"],
  "backup-app replace": ["backup-app", "replace", "contoso", "--application-id", id, ...certificate, "--yes"],
  "device-code request": ["device-code", "request"],
  "org add office365": ["org", "add", "office365", ...online],
  "org remove": ["org", "remove", "contoso", "--yes"],
  "org rotate-cert": ["org", "rotate-cert", "contoso", ...certificate],
  "org set": ["org", "set", "contoso", "--description", "x"],
};

const secrets = {
  VB365_USERNAME: "admin",
  VB365_PASSWORD: "planted-password",
  VB365_API_VERSION: "v8",
  VB365_USER_CODE: "ABCDEFGHI",
  VB365_ACCOUNT_PASSWORD: "planted-account",
  VB365_CERTIFICATE_PASSWORD: "Test-Pass1",
};

/** What a server has, as far as the commands look. */
function answerOf(path: string, method: string, isAppOnly: boolean): object {
  const service = { useApplicationOnlyAuth: isAppOnly, account: "admin", applicationId: id };
  const thing = {
    ...{ id, name: "contoso", applicationId: id, displayName: "a", type: "Office365", isExchangeOnline: true },
    exchangeOnlineSettings: { ...service, applicationCertificateThumbprint: "AB" },
  };
  if (/\/token$/i.test(path)) return { access_token: "planted-token", expires_in: 3600 };
  if (method !== "GET") return { ...thing, userCode: "planted-code", verificationUrl: "https://x", expiresIn: 900 };
  return new RegExp(`Organizations/${id}$`, "i").test(path) ? thing : { offset: 0, limit: 1000, results: [thing] };
}

const isWrite = (method: string, path: string) => method !== "GET" && !/\/token(\/logout)?$/i.test(path);
const needsAppOnly = (name: string) => !name.startsWith("backup-account");

/** A server that takes a write and never answers it. */
async function silentServer(name: string) {
  const written = Promise.withResolvers<void>();
  const server = await startHttpsServer((response: ServerResponse, { method = "", url = "" }) => {
    const { pathname } = new URL(url, "https://x");
    if (isWrite(method, pathname)) return written.resolve();
    if (/logout$/i.test(pathname)) return;
    response.writeHead(200, { "content-type": "application/json" });
    response.end(JSON.stringify(answerOf(pathname, method, needsAppOnly(name))));
  });
  return { server, written: written.promise };
}

async function killWhileItWrites(name: string, signal: Deno.Signal) {
  const folder = await Deno.makeTempDir();
  await Deno.writeFile(`${folder}/app.pfx`, Uint8Array.fromBase64(pfxBase64));
  const { server, written } = await silentServer(name);
  const words = (writing[name] ?? []).map((word) => word === "app.pfx" ? `${folder}/app.pfx` : word);
  const child = start([...words, "--out-file", `${folder}/out.json`], {
    ...secrets,
    VB365_SERVER: server.url,
    VB365_TRUST_FINGERPRINT: serverTrust.fingerprint,
    VB365_CONFIG: `${folder}/config.json`,
    VB365_AUDIT_LOG: `${folder}/audit.jsonl`,
  });
  try {
    const output = child.output();
    const isAlive = await Promise.race([written.then(() => true), output.then(() => false)]);
    if (!isAlive) assert.fail(`${name} ended by itself: ${new TextDecoder().decode((await output).stderr)}`);
    const started = performance.now();
    child.kill(signal);
    const { code, stderr } = await output;
    const names = (await Array.fromAsync(Deno.readDir(folder))).map((entry) => entry.name).sort();
    const log = await Deno.readTextFile(`${folder}/audit.jsonl`);
    const mode = ((await Deno.stat(`${folder}/audit.jsonl`)).mode ?? 0) & 0o777;
    const writes = server.requests.filter(({ method, url }) => isWrite(method, url)).length;
    const lines = log.split("\n").filter(Boolean).map((line) => JSON.parse(line));
    const milliseconds = performance.now() - started;
    return { code, stderr: new TextDecoder().decode(stderr), names, log, lines, mode, writes, milliseconds };
  } finally {
    await server[Symbol.asyncDispose]();
    await Deno.remove(folder, { recursive: true });
  }
}

/** A file system of two pages, where root may mount one. */
async function mountPages(): Promise<string | undefined> {
  if (!isUnix) return undefined;
  const folder = await Deno.makeTempDir();
  const run = new Deno.Command("mount", { args: ["-t", "tmpfs", "-o", "size=8k", "tmpfs", folder], stderr: "null" });
  const { success } = await run.output().catch(() => ({ success: false }));
  globalThis.addEventListener("unload", () => {
    if (success) new Deno.Command("umount", { args: [folder] }).outputSync();
    Deno.removeSync(folder, { recursive: true });
  });
  return success ? folder : undefined;
}

const pageFolder = await mountPages();
const fullFolder = await mountPages();
if (fullFolder) await Deno.writeFile(`${fullFolder}/full`, new Uint8Array(8192)).catch(() => {});

for (const name of Object.keys(writing)) {
  Deno.test({
    name: `${name} is in the audit log although it was killed before the answer, and leaves nothing`,
    ignore: !isUnix,
    fn: async () => {
      const { lines, writes, names, mode, log } = await killWhileItWrites(name, "SIGKILL");
      assert.deepEqual([writes, lines.map(({ outcome }) => outcome)], [1, ["intended"]]);
      assert.deepEqual([names, mode], [["app.pfx", "audit.jsonl"], 0o600]);
      assert.doesNotMatch(log, /planted|Test-Pass1|ABCDEFGHI/);
    },
  });

  Deno.test({
    name: `${name} says on Ctrl-C that its request was sent, and how to look`,
    ignore: !isUnix,
    fn: async () => {
      const { code, stderr, lines, writes, names, milliseconds } = await killWhileItWrites(name, "SIGINT");
      assert.deepEqual([code, writes, lines.map(({ outcome }) => outcome)], [130, 1, ["intended", "unknown"]]);
      assert.match(stderr, /was sent and not answered: it may have taken effect.*vb365 api GET \//);
      assert.deepEqual(names, ["app.pfx", "audit.jsonl"]);
      assert.ok(milliseconds < 3000 * slowness(), `it took ${milliseconds} ms`);
    },
  });

  const run = (audit: string, more: readonly string[] = []) => {
    const answer = ({ path, method }: Arrived) => Response.json(answerOf(path, method, needsAppOnly(name)));
    return vb365([...writing[name] ?? [], ...more], {
      env: { ...signedIn, ...secrets, ...(audit && { VB365_AUDIT_LOG: audit }) },
      files: { "app.pfx": Uint8Array.fromBase64(pfxBase64) },
      machine: memoryMachine(new Map(), { files: ownFiles }),
      answer,
    });
  };

  Deno.test({
    name: `${name} sends nothing that the audit log on a full disk does not have`,
    ignore: fullFolder === undefined,
    fn: async () => {
      const { code, sent, stderr } = await run(`${fullFolder}/audit.jsonl`);
      assert.deepEqual(sent.filter(({ method }) => method !== "GET"), []);
      assert.match(stderr, /no space left on device; so nothing was written/i);
      assert.notEqual(code, 0);
    },
  });
}

Deno.test({
  name:
    "an audit log whose disk is full between its two lines says by itself that it does not know, and the error the rest",
  ignore: pageFolder === undefined,
  fn: async () => {
    const log = `${pageFolder}/audit.jsonl`;
    const earlier = `${JSON.stringify({ earlier: "x".repeat(3700 - '{"earlier":""}\n'.length) })}\n`;
    // The line before fits into the page, the one after does not; the other page is taken.
    await Deno.writeTextFile(`${pageFolder}/other`, "y");
    await Deno.writeTextFile(log, earlier);
    const answer = ({ path, method }: Arrived) => Response.json(answerOf(path, method, true));
    const { code, stderr, sent } = await vb365(["org", "remove", "contoso", "--yes"], {
      env: { ...signedIn, VB365_AUDIT_LOG: log },
      machine: memoryMachine(new Map(), { files: ownFiles }),
      answer,
    });
    const lines = (await Deno.readTextFile(log)).split("\n").slice(1);
    assert.equal(JSON.parse(lines[0] ?? "").outcome, "intended");
    assert.deepEqual([code, sent.at(-1)?.method], [1, "DELETE"]);
    assert.match(stderr, /Cannot write the audit log .*; the outcome of DELETE .* was: done/i);
    await Deno.remove(`${pageFolder}/other`);
    const next = openLog(log);
    next.append('{"next":1}');
    next.close();
    assert.equal((await Deno.readTextFile(log)).split("\n").at(-2), '{"next":1}');
  },
});

/** A line against a server that answers everything; its output goes where the shell puts it. */
async function answered(
  words: readonly string[],
  redirection = "",
  more: Readonly<Record<string, string>> = {},
): Promise<{ code: number; out: string; err: string; asked: string[] }> {
  await using server = await startHttpsServer((response, { method = "", url = "" }) => {
    response.writeHead(200, { "content-type": "application/json" });
    response.end(JSON.stringify(answerOf(new URL(url, "https://x").pathname, method, true)));
  });
  const env = { ...secrets, VB365_SERVER: server.url, VB365_TRUST_FINGERPRINT: serverTrust.fingerprint };
  const { code, stdout, stderr } = await start(words, { ...env, ...more }, "null", redirection).output();
  const asked = server.requests.map(({ method, url }) => `${method} ${url}`);
  return { code, out: new TextDecoder().decode(stdout), err: new TextDecoder().decode(stderr), asked };
}

Deno.test({
  name: "a result that --out-file cannot hold on a full disk is printed, and the write is said to be done",
  ignore: fullFolder === undefined,
  fn: async () => {
    const { code, out, err } = await answered(["api", "POST", "/Jobs", "--out-file", `${fullFolder}/out.json`]);
    assert.equal(code, 1, err);
    assert.equal(JSON.parse(out).id, id);
    assert.match(err, /POST \/v8\/Jobs .*was done, but .*no space left on device/);
    const names = (await Array.fromAsync(Deno.readDir(String(fullFolder)))).map((entry) => entry.name);
    assert.deepEqual(names.filter((name) => name.startsWith("out")), []);
  },
});

for (
  const [pages, outcome, kept, said] of [
    [2, 1, [], /^Signed in, but profile "p" cannot be kept\. .*no space left on device$/],
    [1, 5, ["config.json"], /^Profile "p" is kept, but not its session\. .*no space left on device$/],
  ] as const
) {
  const folder = await mountPages();
  Deno.test({
    name: `login on a disk with ${2 - pages} pages of room signs out again, says so, and leaves no secret`,
    ignore: folder === undefined,
    fn: async () => {
      await Deno.writeFile(`${folder}/other`, new Uint8Array(4096 * pages));
      const words = ["login", "--profile", "p", "--output", "json"];
      const { code, out, err, asked } = await answered(words, "", { VB365_CONFIG: `${folder}/config.json` });
      const { message, hint } = JSON.parse(err).error;
      assert.match(message, said);
      assert.match(hint, /^The session was ended again on https:/);
      assert.deepEqual([code, out, asked], [outcome, "", ["POST /v8/token", "POST /v8/token/logout"]]);
      const left = (await Array.fromAsync(Deno.readDir(String(folder)))).map(({ name }) => name);
      assert.deepEqual(left.filter((name) => name !== "other" && !name.endsWith(".lock")), kept);
      for (const name of left) {
        assert.doesNotMatch(await Deno.readTextFile(`${folder}/${name}`), /planted/, name);
        if (name !== "other") assert.equal(((await Deno.stat(`${folder}/${name}`)).mode ?? 0) & 0o077, 0, name);
      }
    },
  });
}

Deno.test({
  name:
    "a result that standard output cannot hold is printed on standard error, and a list that it cannot hold is no bug",
  ignore: Deno.build.os !== "linux",
  fn: async () => {
    const written = await answered(["api", "POST", "/Jobs"], "> /dev/full");
    assert.equal(written.code, 1, written.err);
    const [result = "", error = ""] = written.err.trim().split("\n");
    assert.equal(JSON.parse(result).id, id);
    assert.match(JSON.parse(error).error.message, /was done, but .*no space left on device/);
    const listed = await answered(["org", "list"], "> /dev/full");
    assert.equal(listed.code, 1);
    assert.match(JSON.parse(listed.err).error.message, /^Cannot write the output: no space left on device$/);
  },
});
