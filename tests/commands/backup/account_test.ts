import assert from "node:assert/strict";
import { appOnlyName, byAccountId, byAccountName, type Desk, groupId, openDesk } from "../../helpers/backup.ts";

const env = { VB365_ACCOUNT_PASSWORD: "planted-password-1" };
const login = (number: number) => `account${number}@${byAccountName}`;
const add = `backup-account add --organization ${byAccountName}`;

/** The logins that are in the pool. */
function poolOf({ sandbox }: Desk): string[] {
  const organization = sandbox.organizations().find(({ id }) => id === byAccountId);
  return organization?.backupAccounts.map(({ login }) => login) ?? [];
}

Deno.test("two commands lead from the name of a group to a backup account, and no JSON is typed", async () => {
  await using desk = await openDesk();
  const members = await desk.run(`group members --organization office365* --group backup* --query [].login`);
  assert.deepEqual(members.json(), [1, 2, 3, 4, 5, 6, 7, 8].map(login));
  const { code, json, stderr } = await desk.run(`${add} --group backup* --login ${login(3)}`, { env });
  assert.deepEqual([code, stderr], [0, ""]);
  const [write] = desk.writes();
  const member = { groupId, login: login(3), name: "tworker3", type: "User", isCloud: true };
  assert.deepEqual(write?.body, [{ groupMember: member, password: "planted-password-1" }]);
  const after = json() as { before: unknown[]; after: { login: string }[]; added: string[] };
  assert.deepEqual([after.before, after.after.map(({ login }) => login), after.added], [[], [login(3)], [login(3)]]);
});

Deno.test("backup-account add takes patterns of logins, each account once, and all users of a group without one", async () => {
  for (
    const [flags, wanted] of [["--login ACCOUNT1* --login *1@*", [1]], ["--login account?@*", 8], ["", 8]] as const
  ) {
    await using desk = await openDesk();
    const line = `${add} --group Backup?Accounts ${flags}`.trim();
    assert.equal((await desk.run(line, { env })).code, 0);
    assert.equal(poolOf(desk).length, typeof wanted === "number" ? wanted : wanted.length, line);
  }
});

Deno.test("backup-account add leaves out what is itself a group", async () => {
  await using desk = await openDesk();
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    const response = await desk.fetch(request);
    if (!request.url.includes("/Members")) return response;
    const text = await response.text();
    return new Response(text.replace('"type":"User"', '"type":"Group"'), response);
  };
  assert.equal((await desk.run(`${add} --group backup*`, { env, fetch })).code, 0);
  assert.deepEqual(poolOf(desk), [2, 3, 4, 5, 6, 7, 8].map(login));
});

Deno.test("backup-account add says what was there, what is there, what came, and that nothing went", async () => {
  await using desk = await openDesk();
  await desk.run(`${add} --group backup* --login ${login(1)}`, { env });
  const both = `${add} --group backup* --login ${login(1)} --login ${login(2)}`;
  const { code, stdout } = await desk.run(`${both} --output table`, { env });
  assert.deepEqual([code, stdout], [
    0,
    `${byAccountName} on ${desk.sandbox.url}: 1 before, 2 now\nAdded: ${login(2)}\n`,
  ]);
  const again = await desk.run(both, { env });
  assert.match(String(Object(again.json()).warnings), /8\.5 marks auxiliary backup accounts for removal/);
  assert.deepEqual([again.code, poolOf(desk)], [0, [login(1), login(2)]]);
});

for (const version of ["v4", "v5", "v6", "v7", "v8"]) {
  for (const putBackup of ["adds", "replaces"] as const) {
    Deno.test(`backup-account add loses no account unsaid where PUT ${putBackup} on ${version}`, async () => {
      await using desk = await openDesk({ putBackup });
      const scene = { env: { ...env, VB365_API_VERSION: version } };
      await desk.run(`${add} --group backup* --login ${login(1)}`, scene);
      desk.writes();
      const line = `${add} --group backup* --login ${login(2)}`;

      const plan = await desk.run(`${line} --what-if`, scene);
      const shown = plan.json() as { atRisk: string[]; request: { method: string; path: string; body: unknown } };
      assert.deepEqual([plan.code, shown.atRisk, desk.writes()], [0, [login(1)], []]);
      assert.equal(
        `${shown.request.method} ${shown.request.path}`,
        `PUT /${version}/Organizations/${byAccountId}/BackupAccounts`,
      );
      assert.match(JSON.stringify(shown.request.body), /"password":"\*\*\*"/);
      assert.doesNotMatch(plan.stdout, /planted/);

      const refused = await desk.run(line, scene);
      assert.deepEqual([refused.code, refused.stdout, desk.writes()], [2, "", []]);
      assert.match(refused.error().message, new RegExp(`would be at risk: ${login(1)}`));

      const done = await desk.run(`${line} --yes`, scene);
      const isLost = putBackup === "replaces";
      assert.deepEqual([done.code, desk.writes().length], [isLost ? 5 : 0, 1]);
      const report = done.json() as { vanished: string[]; before: { login: string }[] };
      assert.deepEqual([report.vanished, report.before[0]?.login], [isLost ? [login(1)] : [], login(1)]);
      if (isLost) assert.match(done.error().message, new RegExp(`vanished: ${login(1)}`));
    });
  }
}

Deno.test("backup-account add asks on a terminal where an account could get lost", async () => {
  await using desk = await openDesk({ putBackup: "replaces" });
  await desk.run(`${add} --group backup* --login ${login(1)}`, { env });
  desk.writes();
  const line = `${add} --group backup* --login ${login(2)}`;
  const no = await desk.run(line, { env, terminal: true, answers: ["n"] });
  assert.deepEqual([no.code, desk.writes()], [7, []]);
  assert.match(no.asked[0]?.question ?? "", new RegExp(`at risk: ${login(1)}.*Go on\\?`));
  const yes = await desk.run(line, { env, terminal: true, answers: ["y"] });
  assert.deepEqual([yes.code, poolOf(desk)], [5, [login(2)]]);
  assert.match(yes.stdout, new RegExp(`1 before, 1 now\nAdded: ${login(2)}\nGone: ${login(1)}\n`));
});

Deno.test("backup-account add --what-if hides the password wherever it stands in the request", async () => {
  await using desk = await openDesk();
  const line = `${add} --group-id ${groupId} --login a@contoso.com --name planted1 --what-if`;
  const { code, json } = await desk.run(line, { env: { VB365_ACCOUNT_PASSWORD: "planted1" } });
  const { request } = json() as { request: { body: unknown } };
  assert.deepEqual([code, request.body], [0, [{
    groupMember: { groupId, login: "a@contoso.com", name: "***" },
    password: "***",
  }]]);
});

Deno.test("backup-account add lets no name from a server steer the terminal", async () => {
  await using desk = await openDesk();
  const line = [
    "backup-account",
    "add",
    "--organization",
    byAccountName,
    "--group-id",
    groupId,
    "--login",
    "a\u001b[2Jb",
  ];
  const { code, stdout } = await desk.run([...line, "--output", "table"], { env });
  assert.equal(code, 0);
  assert.match(stdout, /Added: a\\u001b\[2Jb\n/);
});

const mail = `--group-id ${"1".repeat(36)}`;
for (
  const [flags, code, message] of [
    ["", 2, /Either --group or --group-id is needed/],
    ["--group a --group-id b", 2, /Either --group or --group-id/],
    [`--group-id ${groupId}`, 2, /--login is missing/],
    [`--group-id ${groupId} --login a --login b --name c`, 2, /--name goes with one --login/],
    [`${mail} --login a@contoso.com`, 2, /72 characters of two GUIDs/],
    [`--group-id ${groupId} --login a --login A`, 2, /given twice/],
    ["--group nobody", 6, /no group is named "nobody"/],
    ["--group *", 2, /"\*" names 3 at once/],
    ["--group backup* --login nobody@*", 6, /no user of it is "nobody@\*"/],
    ["--group All?Company", 2, /"All Company" is mail-enabled \(Office365\)/],
    ["--group newsletter", 2, /"Newsletter" is mail-enabled \(Distribution\)/],
    ["--group backup* --passwords-in-file", 2, /--passwords-in-file does not go with --group/],
    ["--body b.json --group a", 2, /--group does not go with --body/],
    ["--body b.json --from a.csv", 2, /--body and --from exclude each other/],
    ["--from missing.csv --group a", 2, /Cannot read missing.csv/],
    [`--group backup* --organization x`, 2, /--organization was given twice/],
  ] as const
) {
  Deno.test(`backup-account add refuses ${flags || "no account"} and sends nothing`, async () => {
    await using desk = await openDesk();
    const files = { "b.json": "[]" };
    const found = await desk.run(`${add} ${flags}`.trim(), { env, files });
    assert.deepEqual([found.code, desk.writes(), found.stdout], [code, [], ""]);
    assert.match(found.error().message, message);
  });
}

Deno.test("backup-account add says before it sends that an organization is unknown, or takes applications", async () => {
  await using desk = await openDesk();
  const line = (name: string) =>
    `backup-account add --organization ${name} --group-id ${groupId} --login a@contoso.com`;
  const appOnly = await desk.run(line(appOnlyName), { env });
  assert.match(appOnly.error().message, /application only, and takes backup applications/);
  const unknown = await desk.run(line("fabrikam"), { env });
  assert.deepEqual([appOnly.code, unknown.code, desk.writes()], [2, 6, []]);
});

Deno.test("backup-account add needs a password, and asks for it on a terminal without showing it", async () => {
  await using desk = await openDesk();
  const line = `${add} --group backup* --login ${login(1)}`;
  const none = await desk.run(line);
  assert.deepEqual([none.code, desk.sandbox.requests.length], [2, 0]);
  assert.match(none.error().hint ?? "", /VB365_ACCOUNT_PASSWORD/);
  const asked = await desk.run(line, { terminal: true, answers: ["planted-password-2"] });
  assert.deepEqual([asked.code, asked.asked.map(({ hidden }) => hidden)], [0, [true]]);
  assert.doesNotMatch(asked.stdout + asked.stderr, /planted/);
});

Deno.test("a failure in the middle tells who is in and who is not, and a second run finishes without doubling", async () => {
  await using desk = await openDesk();
  const line = `${add} --group backup*`;
  /** Takes in the first three and then fails, without a word. */
  const failing: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    if (request.method !== "PUT") return await desk.fetch(request);
    const body = JSON.stringify((await request.json()).slice(0, 3));
    await desk.fetch(new Request(request.url, { method: "PUT", headers: request.headers, body }));
    return new Response(null, { status: 500 });
  };
  const first = await desk.run(line, { env, fetch: failing });
  const { added, missing } = first.json() as { added: string[]; missing: string[] };
  assert.deepEqual([first.code, first.error().code], [5, "partly-done"]);
  assert.deepEqual([added, missing], [[1, 2, 3].map(login), [4, 5, 6, 7, 8].map(login)]);
  const second = await desk.run(line, { env });
  const report = second.json() as { added: string[]; missing: string[] };
  assert.deepEqual([second.code, report.added, report.missing], [0, [4, 5, 6, 7, 8].map(login), []]);
  assert.deepEqual(poolOf(desk), [1, 2, 3, 4, 5, 6, 7, 8].map(login));
});

Deno.test("backup-account list and group list write what is there, as JSON and as a table", async () => {
  await using desk = await openDesk({ seed: { organizations: 1, signIn: "legacy-protocols", backupAccounts: 2 } });
  const list = "backup-account list --organization contoso*";
  const accounts = (await desk.run(list)).json() as { login: string; name: string }[];
  assert.deepEqual(accounts.map(({ login }) => login), [
    "account1@contoso-001.onmicrosoft.com",
    "account2@contoso-001.onmicrosoft.com",
  ]);
  assert.match((await desk.run(`${list} --output table`)).stdout, /^LOGIN +NAME +TYPE +GROUP ID\naccount1@/);
  const groups = await desk.run("group list --organization contoso* --name *s --output table");
  assert.match(groups.stdout, /^NAME +TYPE +ID\nBackup Accounts +Security +/);
  assert.equal((await desk.run("group list --organization contoso* --name nobody")).stdout, "[]\n");
  assert.equal((await desk.run("group members --organization contoso*")).error().message, "--group is missing");
});
