/** Before a certificate is sent, with an organization, a backup application or a new application, it is looked into. */

import assert from "node:assert/strict";
import { newCertificate } from "../../../mod.ts";
import { type Scene, signedIn, vb365 } from "../../helpers/cli.ts";
import { at, listAt } from "../../helpers/sandbox.ts";
import { goodFile } from "../../testdata/certificates/mod.ts";

const password = "Test-Pass1";
const env = { ...signedIn, VB365_CERTIFICATE_PASSWORD: password };
const files = {
  "app.pfx": goodFile("04").bytes,
  "expired.pfx": goodFile("22").bytes,
  "early.pfx": goodFile("23").bytes,
  "no-key.pfx": goodFile("40").bytes,
  "weak.pfx": goodFile("21").bytes,
  "empty.pfx": goodFile("12").bytes,
  "soon.pfx": (await newCertificate({ commonName: "soon", password, days: 30 })).pfx,
};
const mode = ["--mode", "existing-application", "--application-id", "63caebf0-2624-48d0-9ece-de1db611dc98"];
const tenant = ["--account", "admin@contoso.onmicrosoft.com", "--office-organization-name", "contoso.onmicrosoft.com"];
const answer = () => Response.json({ id: "7a53143a-b7c8-4d5a-a569-7dcbca8ab71b" }, { status: 201 });
const add = (words: readonly string[], scene: Scene = {}) =>
  vb365(["org", "add", "office365", ...words], { env, files, answer, ...scene });
const withFile = (file: string, ...words: string[]) => [...mode, ...tenant, "--certificate", file, ...words];
const body = (certificate: Uint8Array, secret?: string) => ({
  type: "Office365",
  isExchangeOnline: true,
  exchangeOnlineSettings: {
    useApplicationOnlyAuth: true,
    useMfa: true,
    account: "admin@contoso.onmicrosoft.com",
    applicationId: "63caebf0-2624-48d0-9ece-de1db611dc98",
    applicationCertificate: certificate.toBase64(),
    ...(secret !== undefined && { applicationCertificatePassword: secret }),
  },
});

for (
  const [file, given, message] of [
    ["app.pfx", "planted-wrong", /^Cannot use app\.pfx: the password is wrong, or the file is damaged/],
    ["no-key.pfx", password, /^Cannot use no-key\.pfx: it holds no private key/],
    ["expired.pfx", password, /^Cannot use expired\.pfx: .* expired on 2021-01-01/],
    ["early.pfx", password, /^Cannot use early\.pfx: .* is not valid before 2040/],
  ] as const
) {
  Deno.test(`org add refuses ${file} with "${given}" before anything is sent, unless told to skip the check`, async () => {
    const scene = { env: { ...env, VB365_CERTIFICATE_PASSWORD: given } };
    const refused = await add(withFile(file), scene);
    assert.match(refused.error().message, message);
    assert.match(refused.error().hint ?? "", /--skip-certificate-check/);
    assert.deepEqual([refused.code, refused.all], [2, []]);
    assert.doesNotMatch(refused.stderr, /planted-wrong|Test-Pass1|MII/);

    const sent = await add(withFile(file, "--skip-certificate-check"), scene);
    assert.deepEqual([sent.code, sent.sent.length], [0, 1], sent.stderr);
  });

  Deno.test(`org add refuses the certificate of ${file} in a body, too`, async () => {
    const json = JSON.stringify(body(files[file], given));
    const scene = { files: { "body.json": json } };
    const refused = await add(["--body", "body.json"], scene);
    assert.match(refused.error().message, /^Cannot use the certificate in body\.json: /);
    assert.deepEqual([refused.code, refused.sent], [2, []]);
    const sent = await add(["--body", "body.json", "--skip-certificate-check"], scene);
    assert.deepEqual([sent.code, sent.sent.length], [0, 1], sent.stderr);
  });
}

for (const [file, warning] of [["soon.pfx", /expires in 29 days/], ["weak.pfx", /RSA key of 1024 bits/]] as const) {
  Deno.test(`org add warns once of ${file}, and sends it`, async () => {
    const { code, json, sent, stderr } = await add(withFile(file));
    assert.deepEqual([code, stderr, sent.length], [0, "", 1]);
    const [first, ...more] = listAt(json(), "warnings");
    assert.match(String(first), warning);
    assert.match(String(first), new RegExp(`^${file}: `));
    assert.deepEqual(more.filter((one) => !/Windows Server 2016/.test(String(one))), []);
    const person = await add(withFile(file), { terminal: true });
    assert.match(person.stderr, new RegExp(`Warning: ${file}: .*${warning.source}`));
  });
}

Deno.test("org add warns once of a PFX that the servers before Windows Server 2019 cannot open", async () => {
  const aes = (await newCertificate({ commonName: "app", password, encryption: "aes256-sha256" })).pfx;
  const { code, json, sent } = await add(withFile("aes.pfx"), { files: { ...files, "aes.pfx": aes } });
  assert.deepEqual([code, sent.length], [0, 1]);
  const found = listAt(json(), "warnings");
  assert.equal(found.length, 1);
  assert.match(String(found[0]), /^aes\.pfx: Windows Server 2016 and older cannot open it .*password is not correct/);
});

Deno.test("org add says that it could not look into a certificate without its password, and sends it", async () => {
  const { VB365_CERTIFICATE_PASSWORD: _, ...none } = env;
  const { code, json, sent } = await add(withFile("app.pfx"), { env: none });
  assert.deepEqual([code, sent.length], [0, 1]);
  assert.match(String(at(json(), "warnings", 0)), /app\.pfx has a password and none was given/);
  const empty = await add(withFile("empty.pfx"), { env: none });
  assert.deepEqual([empty.code, at(empty.json(), "warnings")], [0, undefined]);
});

/** The bytes of a file that tell how often they were recognized: that looks at every byte, so it begins with every(). */
class CountedBytes extends Uint8Array<ArrayBuffer> {
  static readonly looks: number[] = [];

  override every(test: (value: number, index: number, array: this) => unknown): boolean {
    CountedBytes.looks.push(this.length);
    return super.every(test);
  }
}

for (
  const [words, mostRequests] of [
    [["org", "add", "office365", ...withFile("app.pfx")], 1],
    [["org", "add", "office365", ...withFile("app.pfx"), "--what-if"], 0],
    [["cert", "inspect", "app.pfx"], 0],
    [["cert", "to-base64", "app.pfx"], 0],
  ] as const
) {
  Deno.test(`${words.slice(0, 2).join(" ")} ${words.at(-1)} recognizes its PFX once`, async () => {
    CountedBytes.looks.length = 0;
    const pfx = new CountedBytes(Uint8Array.from(files["app.pfx"]).buffer);
    const { code, sent, stderr } = await vb365(words, { env, answer, files: { "app.pfx": pfx } });
    assert.deepEqual([code, sent.length, stderr], [0, mostRequests, ""]);
    assert.deepEqual(CountedBytes.looks.filter((length) => length === pfx.length), [pfx.length]);
  });
}

Deno.test("org add reads a certificate from standard input for both services", async () => {
  const { code, sent, stderr } = await add(withFile("-"), { stdin: files["app.pfx"] });
  assert.equal(code, 0, stderr);
  const request = sent[0]?.body;
  const certificates = ["exchangeOnlineSettings", "sharePointOnlineSettings"].map((name) =>
    at(request, name, "applicationCertificate")
  );
  assert.deepEqual(certificates, [files["app.pfx"].toBase64(), files["app.pfx"].toBase64()]);
});

Deno.test("org add does not take --skip-certificate-check where there is no certificate", async () => {
  const words = ["--mode", "basic", "--account", "admin@contoso.onmicrosoft.com", "--skip-certificate-check"];
  const { code, error } = await add([...words, "--api-version", "v7"], {
    env: { ...env, VB365_SERVER: "vb365.example.com", VB365_ACCOUNT_PASSWORD: "planted-password" },
  });
  assert.equal(code, 2);
  assert.match(error().message, /--skip-certificate-check does not go with/);
});

const to = ["--organization", "contoso.onmicrosoft.com"];
for (
  const words of [
    ["backup-app", "add", ...to, "--application-id", "eefb5987-1430-4768-a545-84c6abd1dbca"],
    ["backup-app", "replace", ...to, "--application-id", "eefb5987-1430-4768-a545-84c6abd1dbca", "--yes"],
    ["app", "create", ...to, "--name", "APP01"],
  ]
) {
  Deno.test(`${words[0]} ${words[1]} refuses an expired certificate and sends nothing, unless told to skip the check`, async () => {
    const scene = { env: { ...env, VB365_USER_CODE: "planted-code" }, files };
    const refused = await vb365([...words, "--certificate", "expired.pfx"], scene);
    assert.match(refused.error().message, /^Cannot use expired\.pfx: .* expired on 2021/);
    assert.deepEqual([refused.code, refused.all], [2, []]);
    const skipped = await vb365([...words, "--certificate", "expired.pfx", "--skip-certificate-check"], scene);
    assert.ok(skipped.all.length > 0, skipped.stderr);
  });
}
