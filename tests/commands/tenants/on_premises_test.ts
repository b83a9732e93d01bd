import assert from "node:assert/strict";
import { newCertificate } from "../../../mod.ts";
import { startSandbox } from "../../../sandbox/mod.ts";
import { vb365 } from "../../helpers/cli.ts";
import { memoryMachine } from "../../helpers/machine.ts";
import { connection } from "../../helpers/process.ts";

const { pfx } = await newCertificate({ commonName: "contoso", password: "planted-Certificate-1" });
const secrets = { VB365_CERTIFICATE_PASSWORD: "planted-Certificate-1", MAIL_PASSWORD: "planted-Mail-1" };

const manifest = `tenants:
  - name: local.example.com
    type: OnPremises
    exchangeServer: { serverName: mail.example.com, username: 'EXAMPLE\\backup', passwordEnv: MAIL_PASSWORD, useSSL: true }
    sharePointServer:
      serverName: sites.example.com
      serverPort: 5986
      username: EXAMPLE\\backup
      passwordFile: sites.txt
      grantAccesstositecollections: true
  - officeName: contoso.onmicrosoft.com
    type: Hybrid
    mode: existing-application
    account: admin@contoso.onmicrosoft.com
    applicationId: 63caebf0-2624-48d0-9ece-de1db611dc98
    certificate: good.pfx
    exchangeServer: { serverName: mail.example.com, username: 'EXAMPLE\\backup', passwordEnv: MAIL_PASSWORD }
`;

/** One machine and one server for several command lines. */
async function openScene() {
  const sandbox = await startSandbox({ seed: "empty", versions: ["v8"] });
  const kept = new Map<string, string>();
  const files: Record<string, string | Uint8Array> = {
    "m.yaml": manifest,
    "/here/m.yaml": manifest,
    "/here/sites.txt": "planted-Sites-1\n",
    "/here/good.pfx": pfx,
  };
  const env = { ...connection(sandbox), ...secrets };
  const run = (...words: string[]) => vb365(words, { env, files, machine: memoryMachine(kept), fetch: undefined });
  return { sandbox, kept, files, run, [Symbol.asyncDispose]: () => sandbox.close() };
}

Deno.test("apply adds organizations on premises and hybrid ones as a manifest has them, and then finds them unchanged", async () => {
  await using scene = await openScene();
  const { sandbox, kept, run } = scene;
  const applied = await run("apply", "m.yaml");
  assert.equal(applied.code, 0, applied.stderr + applied.stdout);
  const [hybrid, local] = sandbox.organizations().toSorted((one, other) => one.type < other.type ? -1 : 1);
  assert.deepEqual([local?.type, local?.name, local?.exchangeOnline], ["OnPremises", "local.example.com", undefined]);
  assert.deepEqual(local?.exchange, { serverName: "mail.example.com", username: "EXAMPLE\\backup", useSSL: true });
  assert.equal(local?.sharepoint?.["serverPort"], 5986);
  assert.equal(local?.sharepoint?.["grantAccesstositecollections"], true);
  assert.deepEqual([hybrid?.type, hybrid?.officeName], ["Hybrid", "contoso.onmicrosoft.com"]);
  assert.equal(hybrid?.exchange?.["serverName"], "mail.example.com");
  assert.equal(hybrid?.exchangeOnline?.useApplicationOnlyAuth, true);
  const sent = sandbox.requests.filter(({ method, path }) => method === "POST" && path === "/Organizations");
  assert.match(JSON.stringify(sent), /planted-Mail-1.*planted-Sites-1/);

  const again = await run("plan", "m.yaml", "--output", "json");
  assert.deepEqual(JSON.parse(again.stdout).counts, { create: 0, unchanged: 2, differs: 0, cannot: 0 });
  const written = [applied, again].map(({ stdout, stderr }) => stdout + stderr).join("") + [...kept.values()].join("");
  assert.doesNotMatch(written, /planted-/);
});

Deno.test("plan tells where a server on premises is another one, and export writes what plan finds unchanged", async () => {
  await using scene = await openScene();
  const { files, run } = scene;
  assert.equal((await run("apply", "m.yaml")).code, 0);
  files["/here/m.yaml"] = files["m.yaml"] = manifest.replace("5986", "5985").replace("type: Hybrid", "type: Office365")
    .replace(/(63caebf0[^]*) {4}exchangeServer: .*\n/, "$1");
  const { stdout, code } = await run("plan", "m.yaml", "--output", "json");
  assert.equal(code, 0);
  const whys = JSON.parse(stdout).tenants.map(({ state, why }: { state: string; why: string }) => `${state}: ${why}`);
  assert.deepEqual(whys, [
    "differs: type is Hybrid and not Office365",
    "differs: sharePointServer.serverPort is 5986 and not 5985",
  ]);
  for (const format of ["yaml", "csv"]) {
    const exported = await run("export", "--output", format);
    const name = `e.${format}`;
    files[name] = files[`/here/${name}`] = exported.stdout;
    const planned = await run("plan", name, "--output", "json");
    assert.equal(planned.code, 0, planned.stderr + exported.stdout);
    assert.deepEqual(
      JSON.parse(planned.stdout).counts,
      { create: 0, unchanged: 2, differs: 0, cannot: 0 },
      exported.stdout,
    );
  }
});

Deno.test("plan names the password of a server that is nowhere, and sends nothing", async () => {
  await using scene = await openScene();
  scene.files["/here/m.yaml"] = scene.files["m.yaml"] = manifest.replace("passwordFile: sites.txt", "useSSL: false");
  const { code, stderr } = await scene.run("plan", "m.yaml", "--output", "table");
  assert.equal(code, 2);
  assert.match(
    stderr,
    /line 5: sharePointServer\.passwordFile is missing, and so is the variable VB365_SHAREPOINT_PASSWORD/,
  );
  assert.equal(scene.sandbox.requests.length, 0);
});
