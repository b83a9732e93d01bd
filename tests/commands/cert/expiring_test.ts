import assert from "node:assert/strict";
import { newCertificate } from "../../../mod.ts";
import { startSandbox } from "../../../sandbox/mod.ts";
import { createTransport } from "../../../src/transport/transport.ts";
import { mapBounded } from "../../../commands/shared/bounded.ts";
import { type Scene, signedIn, vb365 } from "../../helpers/cli.ts";
import { at, listAt, textAt } from "../../helpers/sandbox.ts";
import { goodFile } from "../../testdata/certificates/mod.ts";

const password = "Test-Pass1";
const env = { ...signedIn, VB365_CERTIFICATE_PASSWORD: password };
const soon = await newCertificate({ commonName: "soon", password, days: 30 });
const later = await newCertificate({ commonName: "later", password, days: 80 });
const locked = await newCertificate({ commonName: "locked", password: "another", days: 10 });
const files = {
  "all/soon.pfx": soon.pfx,
  "all/soon.cer": soon.certificate,
  "all/later.cer": later.certificate,
  "all/expired.pfx": goodFile("22").bytes,
  "all/early.pfx": goodFile("23").bytes,
  "all/empty.pfx": goodFile("12").bytes,
  "all/locked.pfx": locked.pfx,
  "all/page.pfx": "<!DOCTYPE html><html></html>",
  "all/readme.txt": "no certificate",
  "all/below/more.cer": later.certificate,
};
const expiring = (words: readonly string[], scene: Scene = {}) =>
  vb365(["cert", "expiring", ...words], { env, files, ...scene });
const states = (rows: readonly unknown[]) => rows.map((row) => `${at(row, "file")}: ${at(row, "state")}`);

Deno.test("cert expiring lists a folder, soonest first, and what it cannot open last", async () => {
  const { code, json, stderr, all } = await expiring(["all"]);
  assert.deepEqual([code, stderr, all], [0, "", []]);
  const rows = listAt(json());
  assert.deepEqual(states(rows), [
    "all/expired.pfx: expired",
    "all/soon.cer: expires soon",
    "all/soon.pfx: expires soon",
    "all/later.cer: valid",
    "all/empty.pfx: valid",
    "all/early.pfx: not yet valid",
    "all/locked.pfx: unknown",
    "all/page.pfx: unknown",
  ]);
  assert.deepEqual([at(rows[1], "thumbprint"), at(rows[1], "daysLeft")], [soon.thumbprint, 29]);
  assert.deepEqual([at(rows[6], "problem"), at(rows[6], "notAfter")], ["the password does not open it", null]);
  assert.match(textAt(rows[7], "problem"), /HTML page/);
});

Deno.test("cert expiring marks what --days says, and takes files and folders together", async () => {
  const { json } = await expiring(["all/later.cer", "all/soon.cer", "all/below/", "--days", "20"]);
  assert.deepEqual(states(listAt(json())), [
    "all/soon.cer: valid",
    "all/later.cer: valid",
    "all/below/more.cer: valid",
  ]);
  const { json: marked } = await expiring(["all/later.cer", "--days=90"]);
  assert.deepEqual(states(listAt(marked())), ["all/later.cer: expires soon"]);
});

Deno.test("cert expiring says without a password what it knows", async () => {
  const { code, json } = await expiring(["all/soon.pfx", "all/empty.pfx"], { env: {} });
  assert.equal(code, 0);
  assert.deepEqual(states(listAt(json())), ["all/empty.pfx: valid", "all/soon.pfx: unknown"]);
  assert.match(textAt(json(), 1, "problem"), /cannot be seen without its password/);
});

Deno.test("cert expiring writes a table for people", async () => {
  const { stdout } = await expiring(["all/soon.pfx", "all/locked.pfx"], { terminal: true });
  const [head = "", line = "", unknown = "", problem = ""] = stdout.split("\n");
  assert.deepEqual(head.split(/ {2,}/), ["EXPIRES", "DAYS", "STATE", "THUMBPRINT", "FILE"]);
  assert.deepEqual(line.split(/ {2,}/).slice(1), ["29", "expires soon", soon.thumbprint, "all/soon.pfx"]);
  assert.match(unknown, /unknown +all\/locked\.pfx$/);
  assert.equal(problem, "all/locked.pfx: the password does not open it");
});

Deno.test("cert expiring refuses what is not there, and nothing at all", async () => {
  const missing = await expiring(["nowhere"]);
  assert.deepEqual([missing.code, missing.error().message], [
    2,
    "Cannot read nowhere: there is no such file or folder",
  ]);
  assert.match((await expiring([])).error().message, /<files\.\.\.> is missing/);
});

Deno.test("cert expiring --organizations says which tenants break when, and whose certificate nobody has", async () => {
  const unknown = "AC000DA6AF138B2C631ED3C06FBCAB049A642378";
  const thumbprints = [later.thumbprint, soon.thumbprint.toLowerCase(), unknown];
  await using sandbox = await startSandbox({ seed: { organizations: 3, thumbprints, backupApplications: 1 } });
  const transport = createTransport({ trust: { fingerprint: sandbox.fingerprint } });
  const scene = {
    fetch: transport.fetch,
    env: { ...env, VB365_SERVER: sandbox.url, VB365_USERNAME: sandbox.username, VB365_PASSWORD: sandbox.password },
  };
  for (const version of ["v8", "v6", "v4"]) {
    const words = ["all/soon.pfx", "all/soon.cer", "all/later.cer", "all/expired.pfx", "all/locked.pfx"];
    const { code, json, stderr } = await expiring([...words, "--organizations", "--api-version", version], scene);
    assert.deepEqual([code, stderr], [0, ""], version);
    const rows = listAt(json()).map((row) => ["organization", "use", "state", "file"].map((name) => at(row, name)));
    const both = "Exchange Online, SharePoint Online";
    const pool = "backup application Backup application 1";
    assert.deepEqual(rows, [
      [null, null, "unused", "all/expired.pfx"],
      ["contoso-002.onmicrosoft.com", both, "expires soon", "all/soon.pfx, all/soon.cer"],
      ["contoso-002.onmicrosoft.com", pool, "expires soon", "all/soon.pfx, all/soon.cer"],
      ["contoso-001.onmicrosoft.com", both, "valid", "all/later.cer"],
      ["contoso-001.onmicrosoft.com", pool, "valid", "all/later.cer"],
      ["contoso-003.onmicrosoft.com", both, "no file", null],
      ["contoso-003.onmicrosoft.com", pool, "no file", null],
      [null, null, "unknown", "all/locked.pfx"],
    ], version);
  }
  const { stdout } = await expiring(["all/soon.cer", "--organizations", "--output", "table"], scene);
  assert.match(stdout, /^EXPIRES +DAYS +STATE +ORGANIZATION +USE +THUMBPRINT +FILE$/m);
  assert.match(stdout, new RegExp(`no file +contoso-003\\S+ +Exchange Online, SharePoint Online +${unknown}`));
  transport.close();
});

Deno.test("mapBounded() keeps the order and works on so many at once, no more", async () => {
  let running = 0;
  let most = 0;
  const work = async (item: number) => {
    most = Math.max(most, ++running);
    await new Promise((resolve) => setTimeout(resolve, (item * 7) % 5));
    running--;
    return [item, item];
  };
  const items = Array.from({ length: 20 }, (_, index) => index);
  assert.deepEqual(await mapBounded(items, 4, work), items.map((item) => [item, item]));
  assert.equal(most, 4);
  assert.deepEqual(await mapBounded([], 4, work), []);
});
