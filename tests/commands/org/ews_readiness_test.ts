import assert from "node:assert/strict";
import { openDesk } from "../../helpers/backup.ts";
import { type Outcome, vb365 } from "../../helpers/cli.ts";
import { memoryMachine } from "../../helpers/machine.ts";
import { ewsRoles } from "../../../src/ews/facts.ts";

interface Report {
  organizations: number;
  unproven: number;
  actionNeeded: number;
  ready: number;
  notConcerned: number;
  failed: { profile: string; error: string }[];
  results: { organization: string; status: string; server: string; applications: { applicationId: string }[] }[];
}

const reportOf = (outcome: Outcome) => outcome.json() as Report;

/** What the scripts would log of a tenant in which all is well. */
function evidenceOf({ organization, applications }: Report["results"][number]): Record<string, string> {
  const seen = { tenant: organization, seenAt: "2026-11-20T08:00:00Z", error: null };
  const ids = applications.map(({ applicationId }) => applicationId);
  const granted = ewsRoles.map(({ id }) => id);
  const roles = {
    ...seen,
    applications: ids.map((applicationId) => ({ applicationId, found: true, granted, globalReader: true })),
  };
  const access = { ...seen, ewsEnabled: true, allowedAppIds: ids };
  return {
    "roles.json": JSON.stringify({ kind: "vb365-ews-roles", version: 1, tenants: [roles] }),
    "access.json": `\ufeff${JSON.stringify({ kind: "vb365-ews-access", version: 1, tenants: [access] })}`,
  };
}

Deno.test("org ews-readiness tells what is to be done for each organization, and exits with 5 until all is seen", async () => {
  await using desk = await openDesk();
  const first = await desk.run("org ews-readiness");
  assert.equal(first.code, 5, first.stderr);
  const { results, notConcerned, actionNeeded, unproven } = reportOf(first);
  assert.deepEqual(results.map(({ organization, status }) => [organization, status]), [
    ["contoso-apps.onmicrosoft.com", "unproven"],
    ["mail.example.com", "not-concerned"],
    ["office365.onmicrosoft.com", "action-needed"],
  ]);
  assert.deepEqual([notConcerned, actionNeeded, unproven], [1, 1, 1]);
  assert.equal(results[0]?.server, desk.sandbox.url);
  assert.deepEqual(desk.writes(), []);
});

Deno.test("org ews-readiness exits with 0 when everything was seen in the tenant", async () => {
  await using desk = await openDesk();
  const [row] = reportOf(await desk.run("org ews-readiness --name contoso-apps*")).results;
  assert.ok(row);
  const line = "org ews-readiness --name contoso-apps* --evidence roles.json --evidence access.json";
  const { code, stderr, json } = await desk.run(line, { files: evidenceOf(row) });
  assert.deepEqual([code, stderr], [0, ""]);
  assert.equal((json() as Report).ready, 1);
});

Deno.test("org ews-readiness looks at the servers of several profiles, and tells of one that cannot be read", async () => {
  await using one = await openDesk({ seed: { organizations: 2 } });
  await using two = await openDesk({ seed: { organizations: 3, signIn: "legacy-protocols" } });
  const profile = (server: string) => ({ server, version: "v8", username: "administrator" });
  const profiles = {
    one: profile(one.sandbox.url),
    two: profile(two.sandbox.url),
    gone: profile("https://127.0.0.1:9"),
  };
  const config = JSON.stringify({ profiles });
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    if (new URL(request.url).port === "9") throw new TypeError("connection refused");
    return await (request.url.startsWith(one.sandbox.url) ? one : two).fetch(request);
  };
  const run = (line: string) =>
    vb365(line.split(" "), {
      ...{ fetch, machine: memoryMachine(new Map([["/home/me/.config/vb365/config.json", config]])) },
      env: { HOME: "/home/me", VB365_PASSWORD: "sandbox" },
    });
  const both = await run("org ews-readiness --profiles one --profiles two");
  assert.deepEqual(reportOf(both).results.map(({ server }) => server), [
    ...[one.sandbox.url, one.sandbox.url],
    ...[two.sandbox.url, two.sandbox.url, two.sandbox.url],
  ]);
  const all = await run("org ews-readiness --all-profiles");
  assert.equal(all.code, 5);
  assert.deepEqual([reportOf(all).organizations, reportOf(all).failed.map((one) => one.profile)], [5, ["gone"]]);
});

Deno.test("org ews-readiness --write-scripts writes two scripts for all tenants, or two for each", async () => {
  await using desk = await openDesk();
  const all = await desk.run("org ews-readiness --write-scripts out");
  assert.deepEqual([...all.privateFiles.keys()].sort(), ["out/Allow-Vb365Ews.ps1", "out/Grant-Vb365GraphRoles.ps1"]);
  const text = new TextDecoder().decode(all.privateFiles.get("out/Allow-Vb365Ews.ps1"));
  assert.match(text, /contoso-apps\.onmicrosoft\.com/);
  assert.doesNotMatch(text, /mail\.example\.com|sandbox/);
  const each = await desk.run("org ews-readiness --write-scripts out/ --per-tenant");
  assert.equal(each.privateFiles.size, 4);
  assert.ok(each.privateFiles.has("out/office365.onmicrosoft.com.Grant-Vb365GraphRoles.ps1"));
});

Deno.test("org ews-readiness refuses what is no evidence, and asks nothing", async () => {
  await using desk = await openDesk();
  for (
    const [line, files] of [
      ["org ews-readiness --evidence x.json", { "x.json": "{}" }],
      ["org ews-readiness --evidence missing.json", {}],
      ["org ews-readiness --per-tenant", {}],
    ] as const
  ) {
    const { code, all } = await desk.run(line, { files });
    assert.deepEqual([code, all.length, desk.sandbox.requests.length], [2, 0, 0], line);
  }
});

Deno.test("org ews-readiness gives csv by organization, and words for people", async () => {
  await using desk = await openDesk();
  const { stdout } = await desk.run("org ews-readiness --output csv");
  assert.match(stdout, /^"?organization"?,"?status"?,/);
  assert.equal(stdout.trim().split("\n").length, 4);
  const { stdout: words } = await desk.run("org ews-readiness", { terminal: true });
  assert.match(words, /let the organization sign in by application only/);
  assert.match(words, /not known: EwsEnabled and EwsAllowedAppIDs of the tenant/);
  assert.match(words, /3 organizations: 0 ready, 1 need action, 1 unproven, 0 unknown, 1 not concerned\./);
});
