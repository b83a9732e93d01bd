import assert from "node:assert/strict";
import { newCertificate } from "../../src/certificates/certificate.ts";
import { assertDocumented, at, type Bench, listAt, openBench, textAt } from "../helpers/sandbox.ts";

const appOnly = "7a53143a-b7c8-4d5a-a569-7dcbca8ab71b";
const byAccount = "6f9b3da3-204d-4a4b-b466-55586e0233fc";
const { pfx } = await newCertificate({ commonName: "VB365 Backup App", password: "Correct-Horse-1" });
const ids = [1, 2, 3].map((number) => `00000000-0000-0000-0000-00000000000${number}`);
const [first = "", second = "", third = ""] = ids;

function applications(...wanted: string[]) {
  return wanted.map((applicationId) => ({
    application: { applicationId, displayName: `APP ${applicationId.slice(-1)}`, tags: ["t1"] },
    applicationCertificate: pfx.toBase64(),
    applicationCertificatePassword: "Correct-Horse-1",
  }));
}

async function applicationIds(bench: Bench): Promise<unknown[]> {
  const reply = await bench.send(`GET /v8/Organizations/${appOnly}/BackupApplications`);
  assertDocumented("v8", "GET /Organizations/{organizationId}/BackupApplications", reply);
  return listAt(reply.body, "results").map((each) => at(each, "applicationId"));
}

for (const version of ["v4", "v5", "v6", "v7", "v8"]) {
  for (const putBackup of ["adds", "replaces"] as const) {
    Deno.test(`startSandbox() gives PUT BackupApplications of ${version} its meaning when PUT ${putBackup}`, async () => {
      await using bench = await openBench({ putBackup });
      const path = `/${version}/Organizations/${appOnly}/BackupApplications`;
      const put = (...wanted: string[]) => bench.send(`PUT ${path}`, { body: applications(...wanted) });
      await put(first, second);
      const reply = await put(third.toUpperCase(), second);
      assert.deepEqual([reply.status, reply.text], [version === "v8" ? 204 : 200, ""]);
      const isAdding = putBackup === "adds" && version !== "v8";
      assert.deepEqual(await applicationIds(bench), isAdding ? [first, third, second] : [third, second]);
    });
  }
}

for (const [version, status] of [["v4", 201], ["v5", 201], ["v6", 200], ["v7", 200], ["v8", 201]] as const) {
  for (const [putBackup, expected] of [["adds", ["one", "three", "two"]], ["replaces", ["three", "two"]]] as const) {
    Deno.test(`startSandbox() gives PUT BackupAccounts of ${version} its meaning when PUT ${putBackup}`, async () => {
      await using bench = await openBench({ putBackup });
      const path = `/${version}/Organizations/${byAccount}/BackupAccounts`;
      const groupId = guidTwice();
      const put = (...logins: string[]) => {
        const body = logins.map((login) => ({
          groupMember: { groupId, login, name: login, type: "User" },
          password: "planted",
        }));
        return bench.send(`PUT ${path}`, { body });
      };
      await put("one", "two");
      const reply = await put("three", "TWO");
      assert.equal(reply.status, status);
      const self = textAt(reply.body, "_links", "self", "href");
      assert.equal(self.startsWith("https://"), version < "v6");
      const pool = await bench.send(`GET ${path}`);
      assertDocumented(version, "GET /Organizations/{organizationId}/BackupAccounts", pool);
      assert.doesNotMatch(pool.text, /planted|password/);
      const logins = listAt(pool.body).map((each) => textAt(each, "groupMember", "login").toLowerCase());
      assert.deepEqual(logins, expected);
    });
  }
}

Deno.test("startSandbox() appends and removes backup applications on v8", async () => {
  await using bench = await openBench();
  const path = `/v8/Organizations/${appOnly}/BackupApplications`;
  assert.equal((await bench.send(`POST ${path}`, { body: applications(first) })).status, 204);
  assert.equal((await bench.send(`POST ${path}`, { body: applications(second, third) })).status, 204);
  assert.deepEqual(await applicationIds(bench), ids);
  assert.equal((await bench.send(`DELETE ${path}`, { body: [first, guid()] })).status, 404);
  assert.deepEqual(await applicationIds(bench), ids);
  assert.equal((await bench.send(`DELETE ${path}`, { body: [first, third] })).status, 204);
  assert.deepEqual(await applicationIds(bench), [second]);
});

Deno.test("startSandbox() changes nothing when one of many backup applications is refused", async () => {
  await using bench = await openBench();
  const path = `/v6/Organizations/${appOnly}/BackupApplications`;
  const [good, bad] = applications(first, second);
  const body = [good, { ...bad, applicationCertificate: "planted" }];
  const reply = await bench.send(`PUT ${path}`, { body });
  assert.equal(reply.status, 400);
  assert.doesNotMatch(reply.text, /planted/);
  assert.deepEqual(await applicationIds(bench), []);
});

Deno.test("startSandbox() refuses bodies that are no list, and ids that are none", async () => {
  await using bench = await openBench();
  const accounts = { groupMember: { groupId: guidTwice(), login: "one" }, password: "pass" };
  const wrong: readonly (readonly [line: string, body: unknown])[] = [
    [`PUT /v6/Organizations/${appOnly}/BackupApplications`, applications(first)[0]],
    [`PUT /v6/Organizations/${appOnly}/BackupApplications`, applications("none")],
    [`DELETE /v8/Organizations/${appOnly}/BackupApplications`, ["none"]],
    [`PUT /v6/Organizations/${byAccount}/BackupAccounts`, accounts],
    [`PUT /v6/Organizations/${byAccount}/BackupAccounts`, [{ ...accounts, groupMember: { groupId: guid() } }]],
  ];
  for (const [line, body] of wrong) assert.equal((await bench.send(line, { body })).status, 400, line);
});

Deno.test("startSandbox() has backup applications for app-only organizations, and backup accounts for the others", async () => {
  await using bench = await openBench();
  const account = [{ groupMember: { groupId: guidTwice(), login: "one" }, password: "pass" }];
  assert.equal((await bench.send(`PUT /v7/Organizations/${appOnly}/BackupAccounts`, { body: account })).status, 400);
  const path = `/v7/Organizations/${byAccount}/BackupApplications`;
  assert.equal((await bench.send(`PUT ${path}`, { body: applications(first) })).status, 400);
  assert.deepEqual(listAt((await bench.send(`GET ${path}`)).body, "results"), []);
  assert.deepEqual((await bench.send(`GET /v7/Organizations/${appOnly}/BackupAccounts`)).body, []);
});

Deno.test("startSandbox() starts with many organizations that have pools and known thumbprints", async () => {
  const thumbprints = ["A".repeat(40), "B".repeat(40)];
  await using bench = await openBench({ seed: { organizations: 5, backupApplications: 2, thumbprints } });
  const organizations = bench.sandbox.organizations();
  assert.deepEqual(organizations.map(({ exchangeOnline }) => exchangeOnline?.applicationCertificateThumbprint?.[0]), [
    "A",
    "B",
    "A",
    "B",
    "A",
  ]);
  assert.ok(organizations.every(({ backupApplications }) => backupApplications.length === 2));
  await using accounts = await openBench({ seed: { organizations: 2, signIn: "legacy-protocols", backupAccounts: 3 } });
  assert.ok(accounts.sandbox.organizations().every(({ backupAccounts }) => backupAccounts.length === 3));
});

Deno.test("startSandbox() leads from the name of a group to its members on every version that has them", async () => {
  await using bench = await openBench();
  for (const version of ["v4", "v5", "v6", "v7", "v8"]) {
    const path = `/${version}/Organizations/${byAccount}/Groups`;
    const groups = await bench.send(`GET ${path}?displayName=backup%20ACCOUNTS`);
    assertDocumented(version, "GET /Organizations/{organizationId}/Groups", groups);
    assert.equal(listAt(groups.body, "results").length, 1);
    const id = textAt(groups.body, "results", 0, "id");
    const members = await bench.send(`GET ${path}/${id}/Members`);
    assert.equal(textAt(members.body, "results", 0, "login"), "account1@office365.onmicrosoft.com");
    assert.equal(textAt(members.body, "results", 0, "groupId"), id);
    assert.equal((await bench.send(`GET ${path}/${guidTwice()}`)).status, 404);
  }
});

Deno.test("startSandbox() keeps a result for its setId, and pages through it", async () => {
  await using bench = await openBench();
  const path = `/v6/Organizations/${byAccount}/Users`;
  const page = (await bench.send(`GET ${path}?limit=40`)).body;
  assert.deepEqual([listAt(page, "results").length, at(page, "totalCount")], [40, 45]);
  const rest = (await bench.send(`GET ${textAt(page, "_links", "next", "href")}`)).body;
  assert.deepEqual([listAt(rest, "results").length, at(rest, "setId")], [5, at(page, "setId")]);
  const user = textAt(rest, "results", 0, "id");
  assert.equal((await bench.send(`GET ${path}/${user}`)).status, 200);
  const wild = (await bench.send(`GET ${path.replace("v6", "v8")}?userName=account*`)).body;
  assert.equal(listAt(wild, "results").length, 8);
  assert.equal(listAt((await bench.send(`GET ${path}?locationFilter=OnPremises`)).body, "results").length, 0);
});

function guid(): string {
  return crypto.randomUUID();
}

function guidTwice(): string {
  return "6e570850-9ce9-40ed-b81d-41772dabcead".repeat(2);
}
