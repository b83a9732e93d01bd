/** The documents' two requests on every version that has them: raw, by the module, and by the command line. */

import assert from "node:assert/strict";
import {
  addBackupAccounts,
  addBackupApplications,
  connect,
  type NewBackupAccount,
  type Version,
} from "../../../mod.ts";
import {
  app1,
  app2,
  appOnlyId,
  byAccountId,
  type Desk,
  openDesk,
  pfxPassword,
  serverIdentity,
} from "../../helpers/backup.ts";
import { pfxBase64 } from "../../helpers/certificate.ts";
import { assertDocumented, openBench, type Reply } from "../../helpers/sandbox.ts";

import examples from "../../testdata/examples.json" with { type: "json" };

const withPools = ["v4", "v5", "v6", "v7", "v8"] as const;
const accountStatus = { v4: 201, v5: 201, v6: 200, v7: 200, v8: 201 };
const applicationStatus = { v4: 200, v5: 200, v6: 200, v7: 200, v8: 204 };

/** The body of the document that shows adding an account, with the login that the sandbox's group has. */
const accountBody = JSON.parse(textOf("v5-backupaccounts-put-request"));
/** The body of the document that shows adding an application, with a certificate that is whole. */
const applicationBody = JSON.parse(
  textOf("v6-backupapplications-put-request")
    .replace(/MIIJqQ[A-Za-z0-9+/=]*/, pfxBase64).replace(/X{5,}/, pfxPassword),
);

function textOf(name: string): string {
  return JSON.stringify(examples.find((example) => example.name === name)?.body);
}

const accountPath = `/Organizations/${byAccountId}/BackupAccounts`;
const applicationPath = `/Organizations/${appOnlyId}/BackupApplications`;
const verb = (version: Version) => version === "v8" ? "POST" : "PUT";

/** Signs in to the sandbox of a desk with the module itself. */
function signIn(desk: Desk, version: Version) {
  const { url: server, username, password, fingerprint } = desk.sandbox;
  return connect({ server, version, username, password, trust: { fingerprint } });
}

/** Asserts that exactly this write arrived, and was answered as the version's document says. */
function assertWrite(desk: Desk, method: string, path: string, wanted: { body: unknown; status: number }): void {
  const [write, ...more] = desk.writes();
  assert.deepEqual([`${write?.method} ${write?.path}`, more.length], [`${method} ${path}`, 0]);
  assert.deepEqual([write?.body, write?.status], [wanted.body, wanted.status]);
}

for (const version of withPools) {
  Deno.test(`the document's request for backup accounts works on ${version}: raw, by the module, by the command line`, async () => {
    const wanted = { body: accountBody, status: accountStatus[version] };
    await using bench = await openBench({ versions: [version], certificate: await serverIdentity() });
    const raw: Reply = await bench.send(`PUT /${version}${accountPath}`, { body: accountBody });
    assert.equal(raw.status, accountStatus[version]);
    assertDocumented(version, "PUT /Organizations/{organizationId}/BackupAccounts", raw);

    await using desk = await openDesk({ versions: [version] });
    const accounts: NewBackupAccount[] = accountBody;
    await using client = await signIn(desk, version);
    const { added } = await addBackupAccounts(client, byAccountId, accounts);
    assert.deepEqual(added, ["account1@contoso.onmicrosoft.com"]);
    assertWrite(desk, "PUT", accountPath, wanted);

    const member = accounts[0]?.groupMember;
    const line = `backup-account add --organization ${byAccountId} --group-id ${member?.groupId} ` +
      `--login ${member?.login} --name ${member?.name} --type ${member?.type}`;
    const env = { VB365_API_VERSION: version, VB365_ACCOUNT_PASSWORD: accountBody[0].password };
    const { code, stderr } = await desk.run(line, { env });
    assert.deepEqual([code, stderr], [0, ""]);
    assertWrite(desk, "PUT", accountPath, wanted);
  });

  Deno.test(`the document's request for backup applications works on ${version}: raw, by the module, by the command line`, async () => {
    const wanted = { body: applicationBody, status: applicationStatus[version] };
    const method = verb(version);
    await using bench = await openBench({ versions: [version], certificate: await serverIdentity() });
    const raw = await bench.send(`${method} /${version}${applicationPath}`, { body: applicationBody });
    assert.deepEqual([raw.status, raw.text], [applicationStatus[version], ""]);
    assertDocumented(version, `${method} /Organizations/{organizationId}/BackupApplications`, raw);

    await using desk = await openDesk({ versions: [version] });
    await using client = await signIn(desk, version);
    const { added } = await addBackupApplications(client, appOnlyId, applicationBody);
    assert.deepEqual(added, [app1]);
    assertWrite(desk, method, applicationPath, wanted);

    const line =
      `backup-app add --organization ${appOnlyId} --application-id ${app2} --name APP01 --certificate c.pfx --yes`;
    const env = { VB365_API_VERSION: version, VB365_CERTIFICATE_PASSWORD: pfxPassword };
    const { code, stderr } = await desk.run(line, { env, files: { "c.pfx": Uint8Array.fromBase64(pfxBase64) } });
    assert.deepEqual([code, stderr], [0, ""]);
    const body = [{ ...applicationBody[0], application: { applicationId: app2, displayName: "APP01" } }];
    assertWrite(desk, method, applicationPath, { ...wanted, body });
  });

  Deno.test(`--body takes the document's arrays on ${version}, and refuses an object before anything is sent`, async () => {
    await using desk = await openDesk({ versions: [version] });
    const env = { VB365_API_VERSION: version };
    const lines = [
      ["backup-account", byAccountId, accountBody, "PUT", accountPath],
      ["backup-app", appOnlyId, applicationBody, verb(version), applicationPath],
    ] as const;
    for (const [noun, organization, body, method] of lines) {
      const line = `${noun} add --organization ${organization} --body b.json`;
      const wrong = await desk.run(line, { env, files: { "b.json": JSON.stringify(body[0]) } });
      assert.deepEqual([wrong.code, desk.sandbox.requests.length], [2, 0]);
      assert.match(wrong.error().message, new RegExp(`for ${method} /Organizations/.*: the body must be array`));
    }
    for (const [noun, organization, body, method, path] of lines) {
      const line = `${noun} add --organization ${organization} --body -`;
      const { code } = await desk.run(line, { env, stdin: JSON.stringify(body) });
      const status = noun === "backup-app" ? applicationStatus[version] : accountStatus[version];
      assert.equal(code, 0);
      assertWrite(desk, method, path, { body, status });
    }
  });
}

for (const line of ["backup-account add --group-id x --login a", "backup-app add --application-id x", "app list"]) {
  Deno.test(`${line} is refused on v3 before anybody signs in`, async () => {
    await using desk = await openDesk({ versions: ["v3"] });
    const { code, error } = await desk.run(`${line} --organization x`, { env: { VB365_API_VERSION: "v3" } });
    assert.deepEqual([code, error().code, desk.sandbox.requests.length], [2, "unsupported", 0]);
    assert.match(error().hint ?? "", /v4 to v8/);
  });
}
