import assert from "node:assert/strict";
import { newCertificate } from "../../mod.ts";
import { appOnlyId, type Desk, openDesk } from "../helpers/backup.ts";
import { signedIn, vb365 } from "../helpers/cli.ts";
import { plainReads } from "../helpers/cli.ts";

const accounts = "office365.onmicrosoft.com";

let made: Promise<Uint8Array> | undefined;

/** A certificate for all tests here, as making its key takes longer than all the rest. */
function certificate(): Promise<Uint8Array> {
  return made ??= newCertificate({ commonName: "VB365", password: "Correct-Horse-1" }).then(({ pfx }) => pfx);
}

async function ok(desk: Desk, line: string | readonly string[], scene = {}): Promise<unknown> {
  const { code, stdout, stderr } = await desk.run(line, scene);
  assert.deepEqual([code, stderr], [0, ""], `${line} ${stdout}`);
  return stdout === "" ? undefined : JSON.parse(stdout);
}

Deno.test("job create, set, items, run, disable and remove are one job's life", async () => {
  await using desk = await openDesk({ jobs: { seconds: 0.05 }, versions: ["v8"] });
  const create = ["job", "create", "Board", "--organization", accounts, "--repository", "Default*", "--item"];
  const plan = await ok(desk, [...create, `user20@${accounts}`, "--daily-time", "23:00", "--what-if"]) as {
    request: { method: string; path: string };
  };
  assert.deepEqual([plan.request.method, plan.request.path, desk.writes().length], ["POST", "/v8/Jobs", 0]);
  await ok(desk, [...create, `user20@${accounts}`, "--daily-time", "23:00"]);
  await ok(desk, ["job", "set", "Board", "--every", "Hours4", "--name", "Directors"]);
  const files = { "staff.csv": `Mail;Type\nuser21@${accounts};User\nSales;Team\n` };
  await ok(desk, ["job", "items", "add", "Directors", "--from", "staff.csv"], { files });
  await ok(desk, ["job", "items", "exclude", "Directors", `user22@${accounts}`]);
  await ok(desk, ["job", "items", "remove", "Directors", `user21@${accounts}`, "--yes"]);
  const items = await ok(desk, "job items list Directors") as { name: string }[];
  assert.deepEqual(items.map(({ name }) => name), [`user20@${accounts}`, "Sales"]);
  const ended = await ok(desk, "job run Directors --wait --interval 0.02") as { id: string; status: string };
  assert.equal(ended.status, "Success");
  const log = await ok(desk, `session log ${ended.id}`) as { message: string }[];
  assert.equal(log.at(-1)?.message, "Job finished");
  for (const verb of ["stop", "disable", "enable"]) await ok(desk, `job ${verb} Directors`);
  await ok(desk, "job remove Directors --yes");
  assert.equal((await desk.run("job get Directors")).code, 6);
  assert.deepEqual(
    desk.writes().map(({ method, path }) => `${method} ${path.replace(/[0-9a-f]{8}-[0-9a-f-]+/, "{id}")}`),
    [
      "POST /Jobs",
      "PUT /Jobs/{id}",
      "POST /Jobs/{id}/SelectedItems",
      "POST /Jobs/{id}/ExcludedItems",
      "DELETE /Jobs/{id}/SelectedItems",
      "POST /Jobs/{id}/start",
      "POST /Jobs/{id}/stop",
      "POST /Jobs/{id}/disable",
      "POST /Jobs/{id}/enable",
      "DELETE /Jobs/{id}",
    ],
  );
});

Deno.test("job run --wait and session wait exit 1 for a session that failed, with the errors of its log", async () => {
  await using desk = await openDesk({ jobs: { seconds: 0.05, outcome: "Failed" }, versions: ["v8"] });
  const { code, error } = await desk.run("job run Mailboxes --wait --interval 0.02");
  assert.equal(code, 1);
  assert.match(error().message, /ended as Failed: Failed to connect to Microsoft Graph/);
  const [{ id, jobName }] = (await desk.run("session list --job Mailboxes --status Failed")).json() as [
    { id: string; jobName: string },
  ];
  assert.equal(jobName, "Mailboxes");
  assert.equal((await desk.run(`session wait ${id}`)).code, 1);
  assert.equal((await desk.run("session wait 7f9a9b85-50e7-4f61-8f76-6a9517b8677d")).code, 6);
  assert.equal((await desk.run("session wait mailboxes")).code, 2);
});

Deno.test("a misspelt state or kind is refused, as an empty list would look like all is well", async () => {
  await using desk = await openDesk({ versions: ["v8"] });
  const misspelt = await desk.run("session list --status faild");
  assert.deepEqual([misspelt.code, misspelt.error().hint], [2, "Did you mean Failed?"]);
  assert.equal((await desk.run("session log 7f9a9b85-50e7-4f61-8f76-6a9517b8677d --type eror")).code, 2);
  assert.equal((await desk.run("session list --status failed --status WARNING")).code, 0);
});

Deno.test("every list writes a table, JSON and one line for each entry", async () => {
  await using desk = await openDesk({ versions: ["v8"] });
  const files = { "pool.json": '{"name":"Linux","description":"","proxyIds":[]}' };
  await ok(desk, "api POST /ProxyPools --body pool.json", { files });
  for (
    const line of [
      "session list --since 7d",
      "repo usage Contoso*",
      ...(await plainReads()).filter((words) => /^(?!org).* list$/.test(words)),
      `user list ${accounts}`,
      `site list ${accounts} --personal`,
      `team list ${accounts}`,
      `protection status ${accounts}`,
      "license users",
      "license usage",
      "restore list --since 30d",
      "rbac list",
    ]
  ) {
    const json = (await desk.run(line)).json() as unknown[];
    const lines = (await desk.run(`${line} --output jsonl`)).stdout.trim().split("\n").map((text) => JSON.parse(text));
    assert.ok(json.length > 0, line);
    assert.deepEqual(lines, json, line);
    assert.equal((await desk.run(`${line} --output table`)).stdout.trim().split("\n").length > json.length, true, line);
  }
  for (const line of ["license show", "repo get Contoso*", "job get Mailboxes"]) {
    assert.equal((await desk.run(line)).code, 0);
  }
});

Deno.test("rbac, audit-item, license and report do what they say", async () => {
  await using desk = await openDesk({ versions: ["v8"] });
  await ok(desk, ["rbac", "create", "Helpdesk", "--organization", accounts, "--operator", `account1@${accounts}`]);
  await ok(desk, ["rbac", "remove", "Helpdesk", "--yes"]);
  await ok(desk, ["audit-item", "add", `account1@${accounts}`, "--organization", accounts]);
  assert.equal((await ok(desk, ["audit-item", "list", accounts]) as unknown[]).length, 1);
  await ok(desk, ["audit-item", "remove", `account1@${accounts}`, "--organization", accounts]);
  await ok(desk, ["license", "remove-user", `account2@${accounts}`, "--yes"]);
  const report = await desk.run("report protection --timezone Europe/Berlin");
  assert.match(report.stdout, /^Organization,Name,State,Last backup\r?\n/);
  const { privateFiles, code } = await desk.run("report storage --format pdf --file storage.pdf");
  assert.deepEqual([code, new TextDecoder().decode(privateFiles.get("storage.pdf")).slice(0, 5)], [0, "%PDF-"]);
  const wrong = await desk.run("report storage --timezone Europe/Atlantis");
  assert.deepEqual([wrong.code, desk.writes().at(-1)?.path], [2, "/Reports/GenerateStorageConsumption"]);
  assert.match(wrong.stderr, /there is no time zone "Europe\/Atlantis"/);
});

Deno.test("checks exit as Nagios wants it, and tell a monitoring system numbers", async () => {
  await using desk = await openDesk({ versions: ["v8"] });
  const failed = "session list --since 30d --status Failed";
  const codes = [];
  for (
    const line of [
      `${failed} --warn 99`,
      `${failed} --warn 1`,
      `${failed} --warn 1 --crit 2`,
      `protection status ${accounts} --warn 1 --crit 1000`,
      "license usage --warn 90 --crit 100",
      "repo list --warn 0",
      "license show --warn 30 --crit 7",
      `protection status nobody --warn 1`,
    ]
  ) codes.push((await desk.run(line)).code);
  assert.deepEqual(codes, [0, 1, 2, 1, 0, 1, 0, 3]);
  const before = desk.sandbox.requests.length;
  for (
    const line of [
      "repo list --warn 90 --crit 80",
      "session list --warn 5 --crit 1",
      "license usage --warn 100 --crit 90",
      "license show --warn 7 --crit 30",
      `protection status ${accounts} --warn 2 --crit 1`,
      "cert expiring . --warn 7 --crit 30",
    ]
  ) {
    const { code, stderr } = await desk.run(line);
    assert.deepEqual([code, /--crit has to be at (most|least) --warn/.test(stderr)], [3, true], line);
  }
  assert.equal(desk.sandbox.requests.length, before);
  for (
    const line of [
      failed,
      "repo list",
      "job list",
      "proxy list",
      "license show",
      "license usage",
      `protection status ${accounts}`,
    ]
  ) {
    const { stdout } = await desk.run(`${line} --output prometheus`);
    assert.match(
      stdout,
      /^(# TYPE vb365_\w+ gauge\n# HELP vb365_\w+ .+\n(vb365_\w+(\{.*\})? -?[\d.e+]+\n)*)+# EOF\n$/,
      line,
    );
  }
  assert.equal((await desk.run("org list --output prometheus")).code, 2);
});

for (const version of ["v6", "v7", "v8"] as const) {
  Deno.test(`tenant onboard takes one command line from nothing to protected on ${version}`, async () => {
    await using desk = await openDesk({
      seed: "empty",
      versions: [version],
      jobs: { seconds: 0.05 },
      syncSeconds: 0.05,
    });
    const pfx = await certificate();
    const scene = {
      files: { "contoso.pfx": pfx },
      env: { VB365_API_VERSION: version, VB365_CERTIFICATE_PASSWORD: "Correct-Horse-1" },
    };
    const line = "tenant onboard contoso.onmicrosoft.com --application-id 63caebf0-2624-48d0-9ece-de1db611dc98 " +
      "--certificate contoso.pfx --account admin@contoso.onmicrosoft.com --repository Default* --interval 0.02 " +
      "--role Helpdesk --operator account1@contoso.onmicrosoft.com";
    const plan = await ok(desk, `${line} --what-if`, scene) as { steps: { outcome: string }[] };
    assert.deepEqual([plan.steps.length, desk.writes().length], [5, 0]);
    const done = await ok(desk, line, scene) as { changed: boolean; session: { status: string } };
    assert.deepEqual([done.changed, done.session.status], [true, "Success"]);
    assert.deepEqual(desk.writes().length, version === "v8" ? 4 : 4);
    assert.equal((await ok(desk, line, scene) as { changed: boolean }).changed, false);
    assert.equal(
      (await ok(desk, "tenant onboard contoso.onmicrosoft.com --repository Default*", scene) as { changed: boolean })
        .changed,
      false,
    );
    assert.equal(desk.writes().length, 0);
    assert.equal((await desk.run("tenant offboard contoso.onmicrosoft.com", scene)).code, 2);
    const gone = await ok(desk, "tenant offboard contoso.onmicrosoft.com --yes", scene) as { keptBytes: number };
    assert.ok(gone.keptBytes > 0);
    assert.equal(desk.sandbox.organizations().length, 0);
  });
}

Deno.test("tenant onboard adds a tenant by a device code too, with backup applications, and a second time writes nothing", async () => {
  const pfx = await certificate();
  const id = "63caebf0-2624-48d0-9ece-de1db611dc98";
  const rows = "applicationId,displayName,certificate\n11111111-1430-4768-a545-84c6abd1dbca,App 1,contoso.pfx\n";
  const line =
    "tenant onboard contoso.onmicrosoft.com --certificate contoso.pfx --repository Default* --interval 0.02 ";
  for (const mode of ["--new-application Backup", `--application-id ${id} --configure-application`]) {
    await using desk = await openDesk({
      ...{ seed: "empty", versions: ["v8"], jobs: { seconds: 0 }, syncSeconds: 0 },
      deviceCode: { confirm: "auto" },
    });
    const { userCode } = await ok(desk, "device-code request") as { userCode: string };
    const scene = {
      files: { "contoso.pfx": pfx, "apps.csv": rows },
      env: { VB365_CERTIFICATE_PASSWORD: "Correct-Horse-1", VB365_USER_CODE: userCode },
    };
    desk.writes();
    const done = await ok(desk, `${line}${mode} --backup-applications apps.csv`, scene) as {
      session: { status: string };
    };
    assert.equal(done.session.status, "Success");
    const [organization, applications] = desk.writes().map(({ path, body }) => ({ path, body }));
    assert.equal((organization?.body as { name: string }).name, "contoso.onmicrosoft.com");
    assert.match(applications?.path ?? "", /BackupApplications$/);
    const again = await ok(desk, `${line}${mode} --backup-applications apps.csv`, scene) as { changed: boolean };
    assert.deepEqual([again.changed, desk.writes()], [false, []]);
  }
});

for (
  const [flags, message] of [
    ["--application-id 1 --new-application Backup", /exclude each other/],
    [
      "--new-application Backup --account admin@contoso.onmicrosoft.com",
      /--account goes with an application that exists/,
    ],
    ["--new-application Backup --configure-application", /--configure-application is for an application/],
    ["--new-application Backup", /user-code|VB365_USER_CODE/],
  ] as const
) {
  Deno.test(`tenant onboard ${flags} is refused before anything is sent`, async () => {
    const pfx = await certificate();
    const line = `tenant onboard contoso.onmicrosoft.com --certificate contoso.pfx --repository R ${flags}`;
    const { code, stderr, all } = await vb365(line.split(" "), {
      files: { "contoso.pfx": pfx },
      env: { ...signedIn, VB365_CERTIFICATE_PASSWORD: "Correct-Horse-1" },
    });
    assert.deepEqual([code, all], [2, []], stderr);
    assert.match(stderr, message);
  });
}

Deno.test("what is wrong with a job, a report or a name is said by exit code 2, what nothing is called by 6, and nothing is written", async () => {
  await using desk = await openDesk({ versions: ["v8"] });
  const theirs = { name: "Theirs", organizationId: appOnlyId, path: "D:\\Theirs", retentionType: "SnapshotBased" };
  const [proxy] = await ok(desk, "proxy list") as { id: string }[];
  const files = { "theirs.json": JSON.stringify({ ...theirs, proxyId: proxy?.id }) };
  await ok(desk, "api POST /BackupRepositories --body theirs.json --no-check", { files });
  desk.writes();
  const id = "7f9a9b85-50e7-4f61-8f76-6a9517b8677d";
  const board = `job create Board --organization ${accounts} --repository Default*`;
  for (
    const [line, code, message] of [
      [`job create All --organization ${appOnlyId} --repository Default*`, 2, /takes the entire organization already/],
      [`${board} --item nobody@${accounts}`, 6, /nothing in the organization is named "nobody@/],
      [`${board} --item user2?@${accounts}`, 2, /names \d+ at once/],
      [`${board} --item user20@${accounts} --manual --daily-time 22:00`, 2, /manual|daily/],
      [`${board} --item user20@${accounts} --daily-time 25:00`, 2, /time of day/],
      [`job create Board --organization ${accounts} --repository Theirs --item user20@${accounts}`, 2, /another organ/],
      ["report storage --timezone Europe/Atlantis", 2, /no time zone/],
      [`${board} --item ${id}`, 6, /nothing in the organization/],
      [`job create Board --organization ${accounts} --repository ${id} --item user20@${accounts}`, 6, /404/],
      [`job create Board --organization ${id} --repository Default* --item user20@${accounts}`, 6, /404/],
      [`job items add ${id} user20@${accounts}`, 6, /404/],
      [`job create Board --organization nobody.com --repository Default* --item a`, 6, /no organization is named/],
      [`job create Board --organization ${accounts} --repository Nobody --item a`, 6, /no repository is named/],
      ...[id, "nobody"].map((proxy) =>
        [`repo create New --path D:\\New --proxy ${proxy}`, 6, /no proxy is named/] as const
      ),
      ...["job get", "job run", "session get", "session log", "session wait", "repo get"].map((words) =>
        [`${words} ${id}`, 6, /404/] as const
      ),
      [`rbac remove ${id} --yes`, 6, /no role is named/],
      [`license remove-user ${id} --yes`, 6, /no licensed user is named/],
      [`tenant onboard ${accounts} --repository Default* --region Mars`, 2, /region/],
      [`tenant onboard contoso.onmicrosoft.com --region USgovDefence --repository Default*`, 6, /no organization/],
      [`tenant onboard contoso.onmicrosoft.com --repository Default*`, 6, /no organization of that name/],
    ] as const
  ) {
    const outcome = await desk.run(line);
    assert.deepEqual([outcome.code, desk.writes()], [code, []], `${line} ${outcome.stderr}`);
    assert.match(outcome.stderr.replaceAll('\\"', '"'), message, line);
  }
});
