import assert from "node:assert/strict";
import { versionNames } from "../../src/versions.ts";
import { assertDocumented, at, type Bench, listAt, openBench, textAt } from "../helpers/sandbox.ts";
import { requests as v3 } from "../../generated/request_schemas/v3.ts";
import { requests as v4 } from "../../generated/request_schemas/v4.ts";
import { requests as v5 } from "../../generated/request_schemas/v5.ts";
import { requests as v6 } from "../../generated/request_schemas/v6.ts";
import { requests as v7 } from "../../generated/request_schemas/v7.ts";
import { requests as v8 } from "../../generated/request_schemas/v8.ts";

const applications = "7a53143a-b7c8-4d5a-a569-7dcbca8ab71b";
const documented = { v3, v4, v5, v6, v7, v8 };

/** The id of the first entry of a list. */
async function firstId(bench: Bench, line: string): Promise<string> {
  const { body } = await bench.send(`GET ${line}`);
  return textAt(Array.isArray(body) ? body : listAt(body, "results"), 0, "id");
}

/** Something of every kind, so that each single thing can be read. */
async function idsIn(bench: Bench, version: string): Promise<Record<string, string>> {
  const repositoryId = await firstId(bench, "/v8/BackupRepositories?limit=1&offset=1");
  const jobId = await firstId(bench, `/v8/Jobs?organizationId=${applications}`);
  const sessionId = await firstId(bench, `/v8/JobSessions?jobId=${jobId}`);
  const restoreSessionId = await firstId(bench, "/v8/RestoreSessions");
  const roleId = await firstId(bench, "/v8/RbacRoles");
  const of = (path: string) => firstId(bench, `/v8${path}`);
  const data = `/BackupRepositories/${repositoryId}`;
  const organization = `/Organizations/${applications}`;
  const copy = { backupJobId: jobId, repositoryId, organizationId: applications };
  const made = {
    accountId: await bench.send("POST /v8/Accounts", {
      body: { accountType: "amazonS3Account", userName: "KEY", password: "x" },
    }),
    keyId: await bench.send("POST /v8/EncryptionKeys", { body: { password: "x", description: "Key" } }),
    poolId: await bench.send("POST /v8/ProxyPools", { body: { name: "Linux", description: "", proxyIds: [] } }),
    id: await bench.send("POST /v8/CopyJobs", { body: copy }),
    maintenance: await bench.send("POST /v8/backupRepositories/maintenanceSessions", {
      body: { repositoryIds: [repositoryId] },
    }),
    owner: await bench.send(
      `POST /v8${data}/changeOwner?proxyId=${await of("/Proxies")}`,
    ),
    objectStorage: await bench.send("POST /v7/objectstoragerepositories", {
      body: { name: "S3", type: "AmazonS3", s3Folder: "folder" },
    }),
  };
  const ids = Object.fromEntries(Object.entries(made).map(([name, { body }]) => [name, textAt(body, "id")]));
  return {
    ...ids,
    organizationId: applications,
    jobId,
    jobSessionsId: sessionId,
    sessionId,
    restoreSessionId,
    roleId,
    repositoryId,
    itemId: jobId,
    logItemId: await of(`/JobSessions/${sessionId}/LogItems`),
    proxyId: await of("/Proxies"),
    operatorId: await of(`/RbacRoles/${roleId}/operators`),
    groupId: await of(`${organization}/Groups`),
    userId: await of(`${organization}/Users`),
    siteId: await of(`${organization}/Sites`),
    teamId: await of(`${organization}/Teams`),
    mailboxId: await of(`${data}/MailboxData`),
    oneDriveId: await of(`${data}/OneDriveData`),
    protectedUserId: await of("/ProtectedUsers"),
    protectedGroupId: await of("/ProtectedGroups"),
    protectedSiteId: await of("/ProtectedSites"),
    protectedTeamId: await of("/ProtectedTeams"),
    restorePointId: await of(`/RestorePoints?jobId=${jobId}`),
    version,
  };
}

const queries: Readonly<Record<string, string>> = {
  "/Events": "?from=latest&timeoutSeconds=0",
  "/RestorePoints/Changes": "?from=0",
};

for (const version of versionNames) {
  Deno.test(`startSandbox() answers everything that can be read on ${version} as its document says`, async () => {
    await using bench = await openBench({ product: "8.6.0.1004" });
    const ids = await idsIn(bench, version);
    for (const [method, path] of documented[version].operations) {
      // An account of an organization reads its own, and a role of these takes everything.
      if (method !== "GET" || path === "/Organization" || /ExcludedItems\/|edItems\/\{itemId/i.test(path)) continue;
      const named = path.includes("maintenanceSessions/")
        ? { ...ids, sessionId: ids.maintenance ?? "" }
        : path.includes("OwnerChange")
        ? { ...ids, sessionId: ids.owner ?? "" }
        : path.startsWith("/objectstorage")
        ? { ...ids, repositoryId: ids.objectStorage ?? "" }
        : ids;
      const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => new Map(Object.entries(named)).get(name) ?? name);
      const reply = await bench.send(`GET /${version}${filled}${queries[path] ?? ""}`);
      assert.equal(reply.status, 200, `${version} ${path} ${reply.text}`);
      assertDocumented(version, `GET ${path}`, reply);
    }
  });
}

Deno.test("startSandbox() runs a job for as long as it is told, and shows every version how it ended", async () => {
  await using bench = await openBench({ jobs: { seconds: 0.2, outcome: ["Warning", "Failed", "Success"] } });
  const jobId = await firstId(bench, `/v8/Jobs?organizationId=${applications}`);
  const seen: unknown[] = [];
  for (const version of ["v5", "v6", "v8"]) {
    const line = version === "v5" ? `POST /v5/Jobs/${jobId}/Action` : `POST /${version}/Jobs/${jobId}/start`;
    const started = await bench.send(line, { body: version === "v5" ? { start: null } : { full: true } });
    const list = `/${version}/${version < "v7" ? `Jobs/${jobId}/JobSessions` : `JobSessions?jobId=${jobId}`}`;
    const running = at((await bench.send(`GET ${list}`)).body, "results", 0);
    const twice = await bench.send(`POST /v8/Jobs/${jobId}/start`, { body: {} });
    await new Promise((resolve) => setTimeout(resolve, 250));
    const ended = at((await bench.send(`GET ${list}`)).body, "results", 0);
    const last = at((await bench.send(`GET /${version}/Jobs/${jobId}`)).body, "lastStatus");
    seen.push([started.status, at(running, "status"), twice.status, at(ended, "status"), last]);
  }
  assert.deepEqual(seen, [
    [200, "Running", 409, "Warning", "Warning"],
    [204, "Running", 409, "Failed", "Failed"],
    [200, "Running", 409, "Success", "Success"],
  ]);
});

Deno.test("startSandbox() fills a repository, and gives licences to those who are backed up", async () => {
  await using bench = await openBench({ seed: "empty", jobs: { seconds: 0 } });
  const server = { serverName: "mail.example.com", username: "EXAMPLE\\backup", password: "x" };
  const organization = { type: "OnPremises", isExchange: true, exchangeSettings: server };
  const organizationId = textAt((await bench.send("POST /v7/Organizations", { body: organization })).body, "id");
  const repositoryId = await firstId(bench, "/v8/BackupRepositories");
  const free = async () =>
    Number(at((await bench.send(`GET /v7/BackupRepositories/${repositoryId}`)).body, "freeSpaceBytes"));
  const licensed = async () => at((await bench.send("GET /v8/License")).body, "usedNumber");
  const before = [await free(), await licensed()];
  const body = { backupType: "EntireOrganization", repositoryId, name: "All" };
  const created = await bench.send(`POST /v7/Organizations/${organizationId}/Jobs`, { body });
  assertDocumented("v7", "POST /Organizations/{organizationId}/Jobs", created);
  const again = await bench.send("POST /v8/Jobs", { body: { ...body, organizationId, name: "Again" } });
  assert.deepEqual([created.status, again.status], [200, 409]);
  assert.equal((await bench.send(`POST /v8/Jobs/${textAt(created.body, "id")}/start`, { body: {} })).status, 200);
  assert.deepEqual([before[1], await licensed()], [0, 45]);
  assert.ok(await free() < Number(before[0]));
  const user = await firstId(bench, "/v8/LicensedUsers");
  assert.equal((await bench.send(`DELETE /v8/LicensedUsers/${user}`)).status, 204);
  assert.equal(await licensed(), 44);
  assert.equal(
    at((await bench.send(`GET /v8/Organizations/${organizationId}?extendedView=true`)).body, "isBackedup"),
    true,
  );
  assert.equal((await bench.send(`DELETE /v7/Organizations/${organizationId}`)).status, 400);
  assert.equal((await bench.send(`DELETE /v8/Organizations/${organizationId}`)).status, 204);
  assert.deepEqual((await bench.send("GET /v7/Jobs")).body, []);
});

Deno.test("startSandbox() lets a client wait for the end of a session", async () => {
  await using bench = await openBench({ jobs: { seconds: 0.3 } });
  const jobId = await firstId(bench, `/v8/Jobs?organizationId=${applications}`);
  const { body: now } = await bench.send("GET /v8/Events?from=latest&timeoutSeconds=0");
  await bench.send(`POST /v8/Jobs/${jobId}/start`, { body: {} });
  const first = await bench.send(`GET /v8/Events?from=${textAt(now, "nextChangeToken")}&timeoutSeconds=5`);
  const second = await bench.send(`GET /v8/Events?from=${textAt(first.body, "nextChangeToken")}&timeoutSeconds=5`);
  assertDocumented("v8", "GET /Events", second);
  assert.deepEqual([at(first.body, "results", 0, "status"), at(second.body, "results", 0, "status")], [
    "Running",
    "Success",
  ]);
});

Deno.test("startSandbox() has repository maintenance from 8.6 on, although the path stays /v8", async () => {
  for (const [product, status] of [["8.4.0.99", 404], ["8.6.0.1004", 200]] as const) {
    await using bench = await openBench({ product });
    assert.equal((await bench.send("GET /v8/backupRepositories/maintenanceSessions")).status, status);
  }
});

Deno.test("startSandbox() keeps what scripts of v3 to v5 call", async () => {
  await using bench = await openBench();
  const jobId = await firstId(bench, `/v8/Jobs?organizationId=${applications}`);
  for (const version of versionNames.filter((name) => name < "v6")) {
    assert.equal(listAt((await bench.send(`GET /${version}/Jobs`)).body).length, 3);
    assert.ok(listAt((await bench.send(`GET /${version}/Jobs/${jobId}/jobsessions`)).body, "results").length > 5);
    const disabled = await bench.send(`POST /${version}/Jobs/${jobId}/Action`, { body: { disable: "" } });
    assert.equal(disabled.status, 200, disabled.text);
    assert.equal(at((await bench.send(`GET /v6/Jobs/${jobId}`)).body, "isEnabled"), false);
    assert.equal((await bench.send(`POST /${version}/Jobs/${jobId}/Action`, { body: { jump: null } })).status, 400);
    await bench.send(`POST /v8/Jobs/${jobId}/enable`);
  }
});
