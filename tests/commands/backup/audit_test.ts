import assert from "node:assert/strict";
import { appOnlyId, type Desk, openDesk } from "../../helpers/backup.ts";
import { signedIn, utf16, vb365 } from "../../helpers/cli.ts";

interface Audit {
  organizations: number;
  skipped: number;
  checked: number;
  withAuxiliary: number;
  auxiliaryApplications: number;
  failed: number;
  results: Result[];
}

interface Result {
  organization: string;
  organizationId: string;
  own: { applicationId: string; certificateThumbprint: string }[];
  auxiliary: { applicationId: string; displayName: string; certificateThumbprint: string }[];
  error: string | null;
}

const own = "63caebf0-2624-48d0-9ece-de1db611dc98";
const other = "eefb5987-1430-4768-a545-84c6abd1dbca";
const id = (number: number) => `00000000-0000-4000-8000-00000000000${number}`;

/** How many backup applications each organization of a sandbox has. */
function poolSizes({ sandbox }: Desk): number[] {
  return sandbox.organizations().map(({ backupApplications }) => backupApplications.length);
}

/** A fetch that notes what is asked, and how much of it at the same time. */
function watch(desk: Desk) {
  const seen = { paths: [] as string[], most: 0 };
  let open = 0;
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    if (/BackupApplications|Organizations$/.test(new URL(request.url).pathname)) {
      seen.paths.push(new URL(request.url).pathname);
    }
    seen.most = Math.max(seen.most, ++open);
    try {
      return await desk.fetch(request);
    } finally {
      open--;
    }
  };
  return { seen, fetch };
}

Deno.test("backup-app audit over 500 organizations: one pass, four at a time, honest totals, the same again", async () => {
  await using desk = await openDesk({ seed: { organizations: 500, backupApplications: 2 } });
  const all = desk.sandbox.organizations();
  const broken = [all[10], all[499]].map((organization) => organization?.id);
  desk.sandbox.setFault(broken.map((id) => ({ kind: "status", on: `GET /Organizations/${id}/BackupApplications` })));
  const { seen, fetch } = watch(desk);
  const first = await desk.run("backup-app audit", { fetch });

  assert.deepEqual([first.code, first.error().code], [5, "partly-done"]);
  assert.match(first.error().message, /Could not check 2 of 500 organizations/);
  const { results, ...totals } = first.json() as Audit;
  assert.deepEqual(totals, {
    organizations: 500,
    skipped: 0,
    checked: 498,
    withAuxiliary: 498,
    auxiliaryApplications: 996,
    failed: 2,
  });
  assert.equal(results.length, 500);
  assert.deepEqual(results.filter(({ error }) => error !== null).map(({ organizationId }) => organizationId), broken);
  assert.deepEqual(results.map(({ organization }) => organization), all.map(({ name }) => name).sort());
  const [entry] = results;
  const [wanted] = all;
  assert.equal(entry?.own[0]?.applicationId, wanted?.exchangeOnline?.applicationId);
  assert.deepEqual(entry?.auxiliary, wanted?.backupApplications);

  assert.deepEqual([seen.paths.length, new Set(seen.paths).size, seen.most], [501, 501, 4]);
  const second = await desk.run("backup-app audit");
  assert.equal(second.stdout, first.stdout);
});

/** A server with organizations of every kind, and one request for each. */
const settings = { useApplicationOnlyAuth: true, applicationId: own, applicationCertificateThumbprint: "AA" };
const kinds = [
  { id: id(1), name: "b has its own alone", exchangeOnlineSettings: settings },
  { id: id(2), name: "a has two besides", exchangeOnlineSettings: null, sharePointOnlineSettings: settings },
  { id: id(3), name: "c by account", exchangeOnlineSettings: { ...settings, useApplicationOnlyAuth: false } },
  { id: id(4), name: "d on premises", type: "OnPremises" },
  { id: id(5), name: "e says nothing", exchangeOnlineSettings: null },
  { id: id(6), name: "f names no own", exchangeOnlineSettings: { useApplicationOnlyAuth: true } },
  {
    id: id(7),
    name: "g has one each",
    exchangeOnlineSettings: settings,
    sharePointOnlineSettings: { ...settings, applicationId: other },
  },
  { id: null, name: "h has no id", exchangeOnlineSettings: settings },
  { id: id(8), name: "i names no own and has no other", exchangeOnlineSettings: { useApplicationOnlyAuth: true } },
];
const entry = (applicationId: string | null, displayName: string | null) => ({
  applicationId,
  displayName,
  certificateThumbprint: "BB",
});
const pools: Record<string, object[]> = {
  [id(1)]: [entry(own.toUpperCase(), "Own")],
  [id(2)]: [entry(other, "Z"), entry(own, "Own"), entry(id(9), null)],
  [id(6)]: [entry(other, "Other")],
  [id(7)]: [entry(own, "Exchange"), entry(other, "SharePoint")],
  [id(8)]: [],
};
const server = {
  env: signedIn,
  answer: ({ path }: { path: string }) => {
    const pool = pools[path.split("/")[3] ?? ""];
    return Response.json({ offset: 0, limit: 1000, results: path.endsWith("Organizations") ? kinds : pool });
  },
};

Deno.test("backup-app audit tells its own application from others, and says what it cannot tell", async () => {
  const { code, json } = await vb365(["backup-app", "audit"], server);
  const { results, ...totals } = json() as Audit;
  assert.deepEqual([code, totals], [5, {
    organizations: 9,
    skipped: 2,
    checked: 4,
    withAuxiliary: 1,
    auxiliaryApplications: 2,
    failed: 3,
  }]);
  assert.deepEqual(
    results.map(({ organization, auxiliary, error }) => [organization[0], auxiliary.length, error !== null]),
    [
      ["a", 2, false],
      ["b", 0, false],
      ["e", 0, true],
      ["f", 0, true],
      ["g", 0, false],
      ["h", 0, true],
      ["i", 0, false],
    ],
  );
  assert.deepEqual(results[0]?.auxiliary.map(({ applicationId }) => applicationId), [id(9), other]);
  assert.deepEqual(results[4]?.own.length, 2);
});

Deno.test("backup-app audit writes a row for each auxiliary application as CSV and JSON lines, and the totals as a table", async () => {
  const csv = await vb365(["backup-app", "audit", "--output", "csv"], server);
  const [headings, ...rows] = csv.stdout.trim().split("\n");
  assert.equal(
    headings,
    "organization,organizationId,ownApplicationId,ownThumbprint,auxiliaryApplicationId,auxiliaryDisplayName," +
      "auxiliaryThumbprint,error",
  );
  assert.equal(rows.length, 8);
  assert.equal(rows[1], `a has two besides,${id(2)},${own},AA,${other},Z,BB,`);
  const lines = await vb365(["backup-app", "audit", "--output", "jsonl"], server);
  assert.equal(lines.stdout.trim().split("\n").length, 8);
  const table = await vb365(["backup-app", "audit", "--output", "table"], server);
  assert.match(table.stdout, /^ORGANIZATION +AUXILIARY APPLICATION +ID +THUMBPRINT +ERROR\na has two besides /);
  assert.match(table.stdout, /\n9 organizations: 4 checked, 2 without .*, 3 failed\. 1 have .*, 2 in all\.\n$/);
});

Deno.test("backup-app audit changes nothing, ends with 0 when all could be checked, and is not for v3", async () => {
  await using desk = await openDesk();
  const { code, json, stderr } = await desk.run("backup-app audit");
  const { organizations, skipped, checked } = json() as Audit;
  assert.deepEqual([code, organizations, skipped, checked, stderr, desk.writes()], [0, 3, 2, 1, "", []]);
  const v3 = await desk.run("backup-app audit", { env: { VB365_API_VERSION: "v3" } });
  assert.deepEqual([v3.code, v3.error().code], [2, "unsupported"]);
});

for (const version of ["v4", "v5", "v6", "v7", "v8"]) {
  Deno.test(`backup-app audit finds the same on ${version}`, async () => {
    await using desk = await openDesk({ seed: { organizations: 3, backupApplications: 1 } });
    const { code, json } = await desk.run("backup-app audit", { env: { VB365_API_VERSION: version } });
    const { checked, withAuxiliary } = json() as Audit;
    assert.deepEqual([code, checked, withAuxiliary], [0, 3, 3]);
  });
}

for (const output of ["json", "csv"]) {
  Deno.test(`backup-app remove --from takes an audit as ${output}, asks for each organization, and can be run again`, async () => {
    await using desk = await openDesk({ seed: { organizations: 3, backupApplications: 2 } });
    const audit = (await desk.run(`backup-app audit --output ${output}`)).stdout;
    const remove = "backup-app remove --from -";
    const plan = await desk.run(`${remove} --what-if`, { stdin: audit });
    assert.deepEqual((plan.json() as { atRisk: string[] }[]).map(({ atRisk }) => atRisk.length), [2, 2, 2]);
    const alone = await desk.run(remove, { stdin: audit });
    assert.deepEqual([alone.code, desk.writes()], [2, []]);
    const asked = await desk.run("backup-app remove --from f", {
      files: { f: utf16(audit) },
      terminal: true,
      answers: ["y", "n", "y"],
    });
    assert.deepEqual([asked.code, asked.asked.length, poolSizes(desk).sort()], [0, 3, [0, 0, 2]]);
    assert.match(
      asked.stdout,
      /contoso-002.*: left as it is\n.*\n3 organizations, 4 applications removed, 0 failed on https:\/\/[\d.:]+\n$/,
    );
    const rest = await desk.run(`${remove} --yes`, { stdin: audit });
    const report = rest.json() as { removed: number; results: { gone: string[]; removed: string[] }[] };
    assert.deepEqual([rest.code, report.removed, poolSizes(desk)], [0, 2, [0, 0, 0]]);
    assert.deepEqual(report.results.map(({ gone, removed }) => [gone.length, removed.length]), [[2, 0], [0, 2], [
      2,
      0,
    ]]);
  });
}

Deno.test("backup-app remove --from goes on after a failure, says what failed, and a second run does the rest", async () => {
  await using desk = await openDesk({ seed: { organizations: 3, backupApplications: 1 } });
  const audit = (await desk.run("backup-app audit --query results")).stdout;
  desk.sandbox.setFault({ kind: "empty-body", on: "DELETE", times: 1 });
  const first = await desk.run("backup-app remove --from - --yes", { stdin: audit });
  const report = first.json() as { removed: number; failed: number; results: { error: string | null }[] };
  assert.deepEqual([first.code, report.removed, report.failed], [5, 2, 1]);
  assert.match(report.results[0]?.error ?? "", /answered 500/);
  assert.match(first.error().message, /of 1 of 3: contoso-001/);
  assert.deepEqual(poolSizes(desk), [1, 0, 0]);
  const second = await desk.run("backup-app remove --from - --yes", { stdin: audit });
  assert.deepEqual([second.code, poolSizes(desk)], [0, [0, 0, 0]]);
});

for (
  const [what, text, message] of [
    ["no audit", '{"results": [{"name": "x"}]}', /it has no list of auxiliary applications/],
    ["an audit that ConvertTo-Json has cut off", '{"results": [{"auxiliary": "System.Object[]"}]}', /no list/],
    ["an id that is none", `{"results":[{"organizationId":"x","organization":"c","auxiliary":[]}]}`, /"c" holds an id/],
    ["another id that is none", `organizationId,auxiliaryApplicationId\n${appOnlyId},x\n`, /holds an id that is none/],
    ["nothing", "", /it is empty/],
    ["an unknown column", "organizationId,auxiliary\nx,y\n", /"auxiliary" \(line 1\) is no column/],
  ] as const
) {
  Deno.test(`backup-app remove --from refuses ${what} and sends nothing`, async () => {
    await using desk = await openDesk();
    const { code, error } = await desk.run("backup-app remove --from f --yes", { files: { f: text } });
    assert.match(error().message, message);
    assert.deepEqual([code, desk.sandbox.requests.length], [2, 0]);
  });
}

Deno.test("backup-app remove --from finds nothing to do where an audit has found nothing", async () => {
  await using desk = await openDesk();
  const audit = (await desk.run("backup-app audit")).stdout;
  const { code, json } = await desk.run("backup-app remove --from - --yes", { stdin: audit });
  assert.deepEqual([code, json()], [0, {
    server: desk.sandbox.url,
    organizations: 0,
    removed: 0,
    failed: 0,
    results: [],
  }]);
  const both = await desk.run(`backup-app remove --from - --yes --organization ${appOnlyId}`, { stdin: audit });
  assert.match(both.error().message, /--organization does not go with --from/);
});
