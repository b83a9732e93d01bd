/** All that is missing, or does not go together, is said at once, and nothing is sent. */

import assert from "node:assert/strict";
import { pfxBase64 } from "../../helpers/certificate.ts";
import { type Scene, signedIn, vb365 } from "../../helpers/cli.ts";
import { contoso, list } from "../../helpers/profile.ts";

const files = { "cert.pfx": Uint8Array.fromBase64(pfxBase64) };
const existing = "org add office365 --mode existing-application";

for (
  const [line, ...wanted] of [
    [existing, "--application-id", "--account", "--certificate", "--office-organization-name"],
    [`${existing} --account a@contoso.com`, "--application-id", "--certificate", "--office-organization-name"],
    [`${existing} --certificate cert.pfx`, "--application-id", "--account", "--office-organization-name"],
    ["org add office365 --mode basic", "--account", "The password of --account"],
    ["org add office365 --mode new-application", "--new-application-name", "--certificate", "The device code"],
    ["org add office365", "--mode"],
    ["org add hybrid", "--mode", "--exchange-server or --sharepoint-server"],
    ["org add hybrid --mode basic --exchange-server s", "--account", "--exchange-username", "exchange-username"],
    ["org add onpremises --exchange-server s --sharepoint-server s", "--exchange-username", "--sharepoint-username"],
    ["backup-app add", "--organization", "--application-id", "--certificate"],
    ["backup-app replace --yes", "--organization", "--application-id", "--certificate"],
    ["backup-app remove --yes", "--organization", "--application"],
    ["backup-account add", "--organization", "--group or --group-id", "The password of the backup accounts"],
    ["backup-account add --group-id x", "--organization", "--login", "The password of the backup accounts"],
    ["app create", "--organization", "--name", "--certificate", "The device code"],
    ["job create", "<name>", "--organization", "--repository"],
    ["rbac create", "<name>", "--organization"],
    ["repo create", "<name>", "--path", "--proxy"],
    ["group members", "<organization>", "--group"],
    ["audit-item add", "<items...>", "--organization"],
    ["org rotate-cert", "No organization is named", "--certificate"],
    ["tenant onboard contoso.com --application-id x", "--repository", "--certificate"],
  ] as const
) {
  Deno.test(`vb365 ${line} says at once that ${wanted.join(", ")} are missing`, async () => {
    const { code, all, error } = await vb365(line.split(" "), { env: signedIn, files });
    assert.deepEqual([code, all.length, error().code], [2, 0, "invalid-input"]);
    for (const name of wanted) assert.ok(error().message.includes(name), `${name}: ${error().message}`);
  });
}

Deno.test("org add without a mode says what each mode takes", async () => {
  const { error } = await vb365(["org", "add", "office365"], { env: signedIn });
  assert.match(
    error().hint ?? "",
    /basic \(with --account, the password of --account\);.*existing-application \(with --application-id, --account, --certificate, --office-organization-name\)/,
  );
});

Deno.test("nobody is asked for a secret as long as a flag is missing, and no file is read", async () => {
  const scene: Scene = { env: signedIn, terminal: true, files: {} };
  const words = `${existing} --application-id x --certificate nowhere.pfx --account a@contoso.com`.split(" ");
  const { asked, stderr, code } = await vb365(words, scene);
  assert.deepEqual([code, asked], [2, []]);
  assert.match(stderr, /--office-organization-name is missing\n/);
});

Deno.test("a secret from standard input is read once", async () => {
  const words = "org add onpremises --exchange-server s --exchange-username u --exchange-password-stdin".split(" ");
  const answer = () => Response.json({ id: "1", name: "s" }, { status: 201 });
  const { code, sent, stderr } = await vb365(words, { env: signedIn, stdin: "planted-secret", answer });
  assert.equal(code, 0, stderr);
  assert.equal(
    (sent[0]?.body as { exchangeSettings: { password: string } }).exchangeSettings.password,
    "planted-secret",
  );
});

Deno.test("all flags that do not go together are said at once", async () => {
  const words = "org add office365 --body b.json --mode basic --account a@b.c --region china".split(" ");
  const { error } = await vb365(words, { env: signedIn, files: { "b.json": "{}" } });
  assert.equal(error().message, "--mode, --region and --account do not go with --body, which holds the whole request");
});

Deno.test("all that is wrong in a profile is said at once", async () => {
  const profile = { ...contoso, version: "v99", fingerprint: "no", user: "x" };
  const { code, error, count } = await list([], { profiles: { default: profile } });
  assert.deepEqual([code, count], [2, 0]);
  const { message } = error();
  for (const part of [/"version" of profile/, /"fingerprint" of profile/, /"user" of profile "default" is not known/]) {
    assert.match(message, part);
  }
  assert.equal(message.match(/Cannot use the configuration/g)?.length, 1, message);
});

Deno.test("what is left out and has only so many values is told with them", async () => {
  for (
    const [line, hint] of [
      ["org list --output", /It takes table, json/],
      ["completion", /It is one of powershell, bash/],
    ] as const
  ) {
    const { code, stderr } = await vb365(line.split(" "));
    assert.equal(code, 2);
    assert.match(stderr, hint);
  }
});
