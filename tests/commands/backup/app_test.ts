import assert from "node:assert/strict";
import {
  app1,
  app2,
  appOnlyId,
  appOnlyName,
  byAccountName,
  type Desk,
  openDesk,
  pfxPassword,
} from "../../helpers/backup.ts";
import { pfxBase64 } from "../../helpers/certificate.ts";
import type { Scene } from "../../helpers/cli.ts";

const env = { VB365_CERTIFICATE_PASSWORD: pfxPassword };
const files = { "c.pfx": Uint8Array.fromBase64(pfxBase64) };
const scene: Scene = { env, files };
const line = (verb: string, id: string, name: string) =>
  `backup-app ${verb} --organization ${appOnlyName} --application-id ${id} --name ${name} --certificate c.pfx`;
const thumbprint = "B8B12F6D275660582AF19BE40E4CF2DBEDED8B89";

/** The names of what is in the pool. */
function poolOf({ sandbox }: Desk): string[] {
  const organization = sandbox.organizations().find(({ id }) => id === appOnlyId);
  return organization?.backupApplications.map(({ displayName }) => displayName) ?? [];
}

/** A desk whose pool holds the applications ONE and TWO. */
async function deskWithTwo(): Promise<Desk> {
  const desk = await openDesk();
  await desk.run(line("add", app1, "ONE"), scene);
  await desk.run(line("add", app2, "TWO"), scene);
  desk.writes();
  return desk;
}

for (const version of ["v4", "v5", "v6", "v7"]) {
  for (const putBackup of ["adds", "replaces"] as const) {
    Deno.test(`backup-app add loses no application unsaid where PUT ${putBackup} on ${version}`, async () => {
      await using desk = await openDesk({ putBackup });
      const there = { ...scene, env: { ...env, VB365_API_VERSION: version } };
      assert.equal((await desk.run(line("add", app1, "ONE"), there)).code, 0);
      desk.writes();

      const plan = await desk.run(`${line("add", app2, "TWO")} --what-if`, there);
      const { atRisk, request, before } = plan.json() as { atRisk: string[]; request: object; before: object[] };
      assert.deepEqual([plan.code, atRisk, desk.writes()], [0, [app1], []]);
      assert.deepEqual(before, [{ applicationId: app1, displayName: "ONE", certificateThumbprint: thumbprint }]);
      assert.deepEqual(request, {
        method: "PUT",
        path: `/${version}/Organizations/${appOnlyId}/BackupApplications`,
        body: [{
          application: { applicationId: app2, displayName: "TWO" },
          applicationCertificate: "***",
          applicationCertificatePassword: "***",
        }],
      });

      const refused = await desk.run(line("add", app2, "TWO"), there);
      assert.deepEqual([refused.code, refused.stdout, desk.writes()], [2, "", []]);
      assert.match(refused.error().message, new RegExp(`at risk: ${app1}`));

      const done = await desk.run(`${line("add", app2, "TWO")} --yes`, there);
      const isLost = putBackup === "replaces";
      const report = done.json() as { vanished: string[]; added: string[] };
      assert.deepEqual([done.code, report.added, report.vanished], [isLost ? 5 : 0, [app2], isLost ? [app1] : []]);
      assert.deepEqual(poolOf(desk), isLost ? ["TWO"] : ["ONE", "TWO"]);
      if (isLost) assert.match(done.error().message, new RegExp(`vanished: ${app1}`));
    });
  }
}

Deno.test("backup-app add appends on v8, whatever PUT does, and a second run sends nothing", async () => {
  await using desk = await openDesk({ putBackup: "replaces" });
  await desk.run(line("add", app1, "ONE"), scene);
  const first = await desk.run(line("add", app2, "TWO"), scene);
  assert.deepEqual([first.code, desk.writes().map(({ method }) => method)], [0, ["POST", "POST"]]);
  const second = await desk.run(line("add", app2, "TWO"), scene);
  const planned = await desk.run(`${line("add", app2, "TWO")} --what-if`, scene);
  assert.deepEqual([second.code, planned.code, desk.writes(), poolOf(desk)], [0, 0, [], ["ONE", "TWO"]]);
  assert.deepEqual((second.json() as { added: string[] }).added, []);
});

for (const verb of ["add", "replace"]) {
  Deno.test(`backup-app ${verb} warns of KB4821 once: in words on a terminal, else in the data`, async () => {
    await using desk = await openDesk();
    const words = /not supported auxiliary.*2026-03-01.*https:\/\/www\.veeam\.com\/kb4821/;
    for (const flags of ["--what-if", "--yes"]) {
      const piped = await desk.run(`${line(verb, app1, "ONE")} ${flags}`, scene);
      const { warnings } = piped.json() as { warnings: string[] };
      assert.deepEqual([piped.stderr, warnings.length], ["", 1]);
      assert.match(warnings[0] ?? "", words);
    }
    const shown = await desk.run(`${line(verb, app2, "TWO")} --yes`, { ...scene, terminal: true });
    assert.equal(shown.stderr.match(/^Warning: .*kb4821$/gm)?.length, 1);
    assert.doesNotMatch(shown.stdout, /kb4821/);
  });
}

Deno.test("backup-app add takes what can be opened without a password, and warns when it cannot look inside", async () => {
  await using desk = await openDesk();
  const { code, stderr } = await desk.run(`${line("add", app1, "ONE")} --what-if`, {
    files,
    terminal: true,
    answers: [""],
  });
  assert.equal(code, 0);
  assert.match(stderr, /c.pfx has a password and none was given/);
});

Deno.test("backup-app add says before it sends that an organization takes accounts", async () => {
  await using desk = await openDesk();
  const { code, error } = await desk.run(line("add", app1, "ONE").replace(appOnlyName, byAccountName), scene);
  assert.deepEqual([code, desk.writes()], [2, []]);
  assert.match(error().message, /takes backup accounts/);
});

for (
  const [flags, message] of [
    ["", /--application-id is missing/],
    [`--application-id ${app1}`, /--certificate is missing/],
    [`--application-id ${app1} --application-id ${app2} --name x --certificate c.pfx`, /--name goes with one/],
    [`--application-id ${app1} --certificate no.pfx`, /Cannot use no.pfx/],
    [`--application-id ${app1} --certificate gone.pfx`, /Cannot read gone.pfx/],
    [`--application-id x --certificate c.pfx`, /no GUID/],
    [`--body b.json --certificate c.pfx`, /--certificate does not go with --body/],
    [`--body b.json --from b.json`, /exclude each other/],
    [`--body wrong.json`, /"applicatoin" is not a property of \[0\]; did you mean "application"\?/],
    [`--body bad.json`, /the certificate in bad.json/],
  ] as const
) {
  Deno.test(`backup-app add refuses ${flags || "nothing"} and sends nothing`, async () => {
    await using desk = await openDesk();
    const text = JSON.stringify([{ application: { applicationId: app1 }, applicationCertificate: "MIIplanted" }]);
    const more = {
      "no.pfx": "planted",
      "b.json": "[]",
      "bad.json": text,
      "wrong.json": text.replace("application", "applicatoin"),
    };
    const { code, error, stderr } = await desk.run(`backup-app add --organization ${appOnlyId} ${flags}`.trim(), {
      env,
      files: { ...files, ...more },
    });
    assert.match(error().message, message);
    assert.deepEqual([code, desk.writes()], [2, []]);
    assert.doesNotMatch(stderr, /planted/);
  });
}

Deno.test("backup-app replace asks on a terminal, needs --yes without one, and is for v8", async () => {
  await using desk = await deskWithTwo();
  const replace = line("replace", app2, "OTHER");
  const alone = await desk.run(replace, scene);
  assert.deepEqual([alone.code, alone.all.length], [2, 0]);
  const plan = (await desk.run(`${replace} --what-if`, scene)).json() as {
    atRisk: string[];
    request: { method: string };
  };
  assert.deepEqual([plan.atRisk, plan.request.method], [[app1], "PUT"]);
  const no = await desk.run(replace, { ...scene, terminal: true, answers: ["n"] });
  assert.deepEqual([no.code, desk.writes(), poolOf(desk)], [7, [], ["ONE", "TWO"]]);
  assert.match(no.asked[0]?.question ?? "", new RegExp(`gone will be ${app1}\\?`));
  const yes = await desk.run(`${replace} --yes`, scene);
  const { vanished, added } = yes.json() as { vanished: string[]; added: string[] };
  assert.deepEqual([yes.code, vanished, added, poolOf(desk)], [0, [app1], [], ["OTHER"]]);
  const before = await desk.run(`${replace} --yes`, { ...scene, env: { ...env, VB365_API_VERSION: "v7" } });
  assert.deepEqual([before.code, before.error().code, before.error().hint], [
    2,
    "unsupported",
    "API versions that can: v8.",
  ]);
});

for (
  const [names, gone] of [
    [[app1.toUpperCase()], ["ONE"]],
    [["two"], ["TWO"]],
    [["?N?"], ["ONE"]],
    [["*O*"], ["ONE", "TWO"]],
    [["ONE", app1, "t*"], ["ONE", "TWO"]],
  ] as const
) {
  Deno.test(`backup-app remove takes ${names.join(" ")}`, async () => {
    await using desk = await deskWithTwo();
    const flags = names.map((name) => `--application ${name}`).join(" ");
    const remove = `backup-app remove --organization ${appOnlyName} ${flags}`;
    const alone = await desk.run(remove);
    assert.deepEqual([alone.code, alone.all.length], [2, 0]);
    const plan = (await desk.run(`${remove} --what-if`)).json() as { atRisk: string[]; request: { body: string[] } };
    assert.deepEqual([plan.atRisk.length, plan.request.body, desk.writes()], [gone.length, plan.atRisk, []]);
    const isPattern = names.some((name) => /[*?]/.test(name));
    const asked = isPattern ? { terminal: true, answers: ["y"] } : {};
    const { code, stdout } = await desk.run(`${remove} ${isPattern ? "" : "--yes "}--output table`, asked);
    assert.deepEqual([code, poolOf(desk)], [0, ["ONE", "TWO"].filter((name) => !gone.some((one) => one === name))]);
    assert.match(stdout, /2 before, [01] now\nGone: /);
  });
}

Deno.test("backup-app remove sends nothing for a name that means nothing, for no name, and before v8", async () => {
  await using desk = await deskWithTwo();
  const remove = `backup-app remove --organization ${appOnlyName} --yes`;
  const none = await desk.run(`${remove} --application ONE --application nobody`);
  assert.deepEqual([none.code, poolOf(desk)], [6, ["ONE", "TWO"]]);
  assert.match(none.error().message, /none is "nobody"; nothing was sent/);
  assert.equal((await desk.run(remove)).error().message, "--application is missing");
  const early = await desk.run(`${remove} --application ONE`, { env: { VB365_API_VERSION: "v7" } });
  assert.deepEqual([early.code, early.error().code, desk.writes()], [2, "unsupported", []]);
});

Deno.test("backup-app list writes what is there, with the thumbprints", async () => {
  await using desk = await deskWithTwo();
  const { stdout } = await desk.run(`backup-app list --organization ${appOnlyName} --output csv`);
  assert.equal(
    stdout,
    `applicationId,displayName,certificateThumbprint\n${app1},ONE,${thumbprint}\n${app2},TWO,${thumbprint}\n`,
  );
});

Deno.test("app create makes applications with the confirmed code, whose CSV goes on to backup-app add", async () => {
  await using desk = await openDesk({ deviceCode: { confirm: "auto" } });
  const code = await desk.run(`device-code request --organization ${appOnlyName} --query userCode`);
  const known = { ...env, VB365_USER_CODE: code.stdout.trim() };
  const create = `app create --organization ${appOnlyName} --name APP --count 3 --certificate c.pfx`;
  const plan = await desk.run(`${create} --what-if`, { env: known, files });
  assert.match(plan.stdout, /"userCode": "\*\*\*"[^]*"count": 3/);
  const planned = desk.writes().filter(({ path }) => path.endsWith("/Applications"));
  const csv = await desk.run(`${create} --output csv`, { env: known, files });
  assert.deepEqual([plan.code, planned, csv.code], [0, [], 0]);
  assert.match(csv.stdout, /^applicationId,displayName,tags\n[^]*,APP1,[^]*,APP3,/);
  const add = `backup-app add --organization ${appOnlyName} --from apps.csv --certificate c.pfx`;
  assert.equal((await desk.run(add, { env, files: { ...files, "apps.csv": csv.stdout } })).code, 0);
  assert.deepEqual(poolOf(desk), ["APP1", "APP2", "APP3"]);
  const found = await desk.run(`app list --organization ${appOnlyName} --name app? --query [].displayName`);
  assert.deepEqual(found.json(), ["APP1", "APP2", "APP3"]);
});

Deno.test("app create warns of KB4821 and shows no secret", async () => {
  await using desk = await openDesk({ deviceCode: { confirm: "auto" } });
  const code = await desk.run(`device-code request --organization ${appOnlyName} --query userCode`);
  const secrets = JSON.stringify({ userCode: code.stdout.trim(), certificatePassword: pfxPassword });
  const create = `app create --organization ${appOnlyName} --name APP --certificate c.pfx`;
  const made = await desk.run(`${create} --secrets-stdin`, { files, stdin: secrets });
  const { created, warnings } = made.json() as { created: object[]; warnings: string[] };
  assert.deepEqual([made.code, made.stderr, created.length, warnings.length], [0, "", 1, 1]);
  assert.doesNotMatch(made.stdout, new RegExp(`${code.stdout.trim()}|${pfxPassword}`));
});

for (
  const [flags, message, version] of [
    ["--certificate c.pfx", /--name is missing/],
    ["--name a --certificate c.pfx --count 0", /--count takes a whole number from 1/],
    ["--name a --certificate c.pfx --count 1.5", /--count takes a whole number from 1/],
    ["--name a --certificate c.pfx --count 2", /v4 creates one application at a time/, "v4"],
    ["--name a --certificate c.pfx --user-code ABC", /--user-code takes no value/],
    ["--name a --certificate c.pfx", /The device code, confirmed by an administrator .* is missing/],
  ] as [string, RegExp, string?][]
) {
  Deno.test(`app create refuses ${flags}${version ? ` on ${version}` : ""} and sends nothing`, async () => {
    await using desk = await openDesk();
    const known = { ...env, VB365_API_VERSION: version ?? "v8" };
    const { code, error } = await desk.run(`app create --organization ${appOnlyName} ${flags}`, { env: known, files });
    assert.match(error().message, message);
    assert.deepEqual([code, desk.sandbox.requests.length], [2, 0]);
  });
}
