/** One suite for every form of the program: the modules, one bundled file, the compiled program, and the npm package. */

import assert from "node:assert/strict";
import { startSandbox } from "../../sandbox/mod.ts";
import { pfxBase64 } from "../helpers/certificate.ts";
import { utf16 } from "../helpers/cli.ts";
import { connection, type Ended } from "../helpers/process.ts";
import { finish, type Form, type Given, makers, start } from "./_programs.ts";

const tenant = "contoso.onmicrosoft.com";
const application = ["--application-id", "63caebf0-2624-48d0-9ece-de1db611dc98", "--certificate", "cert.pfx"];
const names = ["--account", `admin@${tenant}`, "--office-organization-name", tenant];
const add = ["org", "add", "office365", "--mode", "existing-application", ...application, ...names];

/** A form at work in a folder of its own. */
interface Bench {
  form: Form;
  folder: string;
  vb365(words: readonly string[], given?: Given): Promise<Ended>;
}

const suite: Record<string, (bench: Bench) => Promise<void>> = {
  async "says its version and its help"({ vb365 }) {
    assert.match((await vb365(["--version"])).stdout, /^vb365 \d+\.\d+\.\d+( \(.+\))?\n$/);
    assert.match((await vb365(["org", "--help"])).stdout, /org list/);
  },
  async "turns files and standard input into Base64"({ vb365, folder }) {
    const expected = { code: 0, stdout: `${pfxBase64}\n`, stderr: "" };
    assert.deepEqual(await vb365(["cert", "to-base64", "cert.pfx"]), expected);
    assert.deepEqual(await vb365(["cert", "to-base64", "-"], { input: utf16(`${pfxBase64}\r\n`) }), expected);
    assert.equal((await vb365(["cert", "to-base64", "cert.pfx", "--out-file", "out.txt"])).code, 0);
    assert.equal(await Deno.readTextFile(`${folder}/out.txt`), `${pfxBase64}\n`);
  },
  async "makes a certificate for its owner alone, and takes no file's place"({ vb365, folder }) {
    const make = () =>
      vb365(["cert", "new", "app.pfx", "--name", "app"], { env: { VB365_CERTIFICATE_PASSWORD: "Test-Pass1" } });
    const made = await make();
    assert.deepEqual([made.code, made.stderr], [0, ""], made.stderr);
    if (Deno.build.os !== "windows") assert.equal(((await Deno.stat(`${folder}/app.pfx`)).mode ?? 0) & 0o777, 0o600);
    assert.equal((await make()).code, 2);
  },
  async "adds, lists and removes an organization"({ vb365 }) {
    await using sandbox = await startSandbox({ seed: "empty" });
    const given = { env: { ...connection(sandbox), VB365_CERTIFICATE_PASSWORD: "Test-Pass1" } };
    const added = await vb365(add, given);
    assert.deepEqual([added.code, added.stderr], [0, ""], added.stderr);
    for (const [format, text] of [["jsonl", `"${tenant}"\n`], ["yaml", `- ${tenant}\n`], ["text", `${tenant}\n`]]) {
      const listed = await vb365(["org", "list", "--query", "[].name", "--output", format ?? ""], given);
      assert.deepEqual(listed, { code: 0, stdout: text, stderr: "" });
    }
    assert.match((await vb365(["org", "list", "--output", "csv"], given)).stdout, new RegExp(tenant));
    assert.equal((await vb365(["org", "remove", tenant, "--yes"], given)).code, 0);
    assert.equal((await vb365(["org", "list"], given)).stdout, "[]\n");
  },
  async "checks a body before it is sent, and writes what it did down"({ vb365, folder }) {
    await using sandbox = await startSandbox({ seed: "contoso" });
    const given = { env: connection(sandbox), input: `{"type":"Office365","exchangeOnlineSettings":7}` };
    const refused = await vb365(["api", "POST", "/Organizations", "--body", "-"], given);
    assert.equal(refused.code, 2, refused.stderr);
    assert.match(refused.stderr, /exchangeOnlineSettings/);
    const removed = await vb365([
      "org",
      "remove",
      String(sandbox.organizations()[0]?.name),
      "--yes",
      "--audit-log",
      "audit.jsonl",
    ], { env: given.env });
    assert.equal(removed.code, 0, removed.stderr);
    assert.equal((await Deno.readTextFile(`${folder}/audit.jsonl`)).trim().split("\n").length, 2);
  },
  async "signs in for good, and out again"({ vb365, folder }) {
    await using sandbox = await startSandbox();
    const { VB365_SERVER: server, VB365_TRUST_FINGERPRINT: fingerprint, ...account } = connection(sandbox);
    const where = ["--server", server, "--trust-fingerprint", fingerprint];
    const signedIn = await vb365(["login", ...where, "--profile", "lab"], { env: account });
    assert.equal(signedIn.code, 0, signedIn.stderr);
    const listed = await Promise.all([1, 2, 3].map(() => vb365(["org", "list", "--profile", "lab"])));
    assert.deepEqual(listed.map(({ code }) => code), [0, 0, 0], listed[0]?.stderr);
    assert.equal((await vb365(["logout", "--profile", "lab"])).code, 0);
    assert.equal((await vb365(["org", "list", "--profile", "lab"])).code, 2);
    const left = (await filesIn(folder)).filter((path) => !path.startsWith(".config/vb365/"));
    assert.deepEqual(left, ["cert.pfx"], "nothing is left but profiles");
    assert.deepEqual((await filesIn(folder)).filter((path) => /\.(part|held)$/.test(path)), []);
  },
  async "ends with the exit code that says why"({ vb365 }) {
    await using sandbox = await startSandbox();
    const { VB365_TRUST_FINGERPRINT: _, ...untrusted } = connection(sandbox);
    const env = connection(sandbox);
    const cases: [string[], Record<string, string>, number][] = [
      [["org", "get", "nobody"], env, 6],
      [["org", "list"], { ...env, VB365_PASSWORD: "not this one" }, 4],
      [["org", "list"], untrusted, 3],
      [["org", "list", "--password", "x"], env, 2],
      [["cert", "to-base64", "."], env, 2],
      [["cert", "to-base64", "missing.pfx"], env, 2],
    ];
    for (const [words, environment, code] of cases) {
      assert.equal((await vb365(words, { env: environment })).code, code, words.join(" "));
    }
  },
  async "is a server until it is stopped"({ form, folder, vb365 }) {
    const child = start(form.cli, ["sandbox", "--output", "jsonl"], folder, {});
    const reader = child.stdout.pipeThrough(new TextDecoderStream()).getReader();
    const said = JSON.parse((await reader.read()).value ?? "");
    assert.equal((await vb365(["org", "list", "--output", "none"], { env: connection(said) })).code, 0);
    child.kill("SIGTERM");
    await reader.cancel();
    const stderr = await new Response(child.stderr).text();
    if (Deno.build.os !== "windows") assert.deepEqual([(await child.status).code, stderr], [0, ""]);
  },
  async "is a module"({ form: { script, module }, folder }) {
    if (!script) return;
    await using sandbox = await startSandbox();
    // Deno reads it as TypeScript and checks its types where it is told to; Node runs it as the JavaScript that it is.
    const name = script.program === Deno.execPath() ? "script.ts" : "script.mjs";
    await Deno.writeTextFile(`${folder}/${name}`, scriptThatImports(module ?? ""));
    const given = { env: connection(sandbox) };
    const { code, stdout, stderr } = await finish(start(script, [name], folder, given), given);
    assert.deepEqual([code, stderr], [0, ""], stderr);
    assert.equal(stdout, "MII 3 invalid-input\n");
  },
};

const scriptThatImports = (module: string) => `
import * as vb365 from ${JSON.stringify(module)};
const { pfx } = await vb365.newCertificate({ commonName: "app", password: "Test-Pass1" });
const environment = globalThis.Deno ? Deno.env.toObject() : globalThis["process"].env;
const { VB365_SERVER: server = "", VB365_USERNAME: username = "", VB365_PASSWORD: password = "" } = environment;
const trust = { fingerprint: environment.VB365_TRUST_FINGERPRINT ?? "" };
const client = await vb365.connect({ server, version: "v8", username, password, trust });
const { length } = await vb365.listOrganizations(client);
// @ts-expect-error: an organization has more to it, as the types say.
const refusal = await vb365.addOrganization(client, {}).catch(({ code }) => code);
console.log(vb365.convertCertificateToBase64(pfx).slice(0, 3), length, refusal);
await client[Symbol.asyncDispose]();
`;

for (const { name, missing, make } of makers) {
  Deno.test({
    name: `${name}: passes the end-to-end suite${missing === undefined ? "" : `, but ${missing}`}`,
    ignore: missing !== undefined,
    async fn(test) {
      const made = await Deno.makeTempDir();
      for (const [formName, form] of await make(made)) {
        for (const [what, work] of Object.entries(suite)) {
          await test.step(`${formName} ${what}`, () => inFolder(made, form, work));
        }
      }
      await Deno.remove(made, { recursive: true });
    },
  });
}

async function inFolder(made: string, form: Form, work: (bench: Bench) => Promise<void>): Promise<void> {
  const folder = await Deno.makeTempDir({ dir: made });
  await Deno.writeFile(`${folder}/cert.pfx`, Uint8Array.fromBase64(pfxBase64));
  await work({ form, folder, vb365: (words, given = {}) => finish(start(form.cli, words, folder, given), given) });
}

async function filesIn(folder: string, below = ""): Promise<string[]> {
  const found: string[] = [];
  for await (const { name, isDirectory } of Deno.readDir(`${folder}/${below}`)) {
    if (isDirectory) found.push(...await filesIn(folder, `${below}${name}/`));
    else found.push(below + name);
  }
  return found.sort();
}
