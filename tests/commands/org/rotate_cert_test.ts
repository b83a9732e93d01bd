/** `org rotate-cert` from its flags to its report, over real HTTPS to the sandbox. */

import assert from "node:assert/strict";
import {
  type Fault,
  type Organization,
  type Sandbox,
  type SandboxOptions,
  startSandbox,
} from "../../../sandbox/mod.ts";
import { createTransport } from "../../../src/transport/transport.ts";
import { type Outcome, type Scene, vb365 } from "../../helpers/cli.ts";
import { at, listAt, textAt } from "../../helpers/sandbox.ts";
import { goodFile } from "../../testdata/certificates/mod.ts";

/** Opens in no time, so that hundreds of rotations do too. */
const { bytes, thumbprint: fresh } = goodFile("17");
const old = "AC000DA6AF138B2C631ED3C06FBCAB049A642378";
const other = "BC000DA6AF138B2C631ED3C06FBCAB049A642379";
const put = "PUT /Organizations/{organizationId}";
const all = ["org", "rotate-cert", "--all", "--matching", old, "--certificate", "new.pfx"];

interface Bench extends AsyncDisposable {
  sandbox: Sandbox;
  run(words: readonly string[], scene?: Scene): Promise<Outcome>;
  /** How many organizations were sent a change. */
  puts(): number;
  /** The certificates of an organization, each once. */
  thumbprintsOf(organization: Organization): (string | undefined)[];
}

async function openBench(options: SandboxOptions): Promise<Bench> {
  const sandbox = await startSandbox(options);
  const transport = createTransport({ trust: { fingerprint: sandbox.fingerprint } });
  const { url, username, password } = sandbox;
  const env = {
    VB365_SERVER: url,
    VB365_API_VERSION: "v8",
    VB365_USERNAME: username,
    VB365_PASSWORD: password,
    VB365_CERTIFICATE_PASSWORD: "Test-Pass1",
  };
  return {
    sandbox,
    run: (words, scene = {}) => vb365(words, { env, files: { "new.pfx": bytes }, fetch: transport.fetch, ...scene }),
    puts: () => sandbox.requests.filter(({ method }) => method === "PUT").length,
    thumbprintsOf: ({ exchangeOnline, sharePointOnline }) => [
      ...new Set([exchangeOnline, sharePointOnline].map((service) => service?.applicationCertificateThumbprint)),
    ],
    async [Symbol.asyncDispose]() {
      transport.close();
      await sandbox.close();
    },
  };
}

const failing = (fault: Partial<Fault> = {}): Fault => ({ on: put, kind: "status", status: 400, times: 1, ...fault });

Deno.test("org rotate-cert --all stops at a failure among 300, and the second run completes", async () => {
  const seed = { organizations: 300, thumbprints: [old, old, other] };
  await using bench = await openBench({ seed, fault: failing({ after: 99 }) });
  const names = bench.sandbox.organizations().map(({ name }) => name);
  const matching = names.filter((_, index) => index % 3 !== 2);

  const first = await bench.run(all);
  assert.equal(first.code, 5);
  const rows = listAt(first.json());
  assert.deepEqual(rows.map((row) => at(row, "organization")), matching);
  assert.deepEqual(count(rows), { rotated: 99, failed: 1, "not tried": 100 });
  assert.deepEqual(rows.slice(98, 101).map((row) => [at(row, "state"), at(row, "before"), at(row, "after")]), [
    ["rotated", old, fresh],
    ["failed", old, old],
    ["not tried", old, old],
  ]);
  assert.match(textAt(rows[99], "problem"), /server answered 400/);
  assert.match(first.error().message, /99 rotated, 0 had it already, 1 failed, 100 not tried/);
  assert.equal(bench.puts(), 100, "nothing is sent after the failure");
  assertReport(bench, rows);

  const second = await bench.run(all);
  assert.equal(second.code, 0, second.stderr);
  assert.deepEqual(count(listAt(second.json())), { unchanged: 99, rotated: 101 });
  assert.equal(bench.puts(), 201, "what was done is not done twice");
  assertReport(bench, listAt(second.json()));
  const now = bench.sandbox.organizations().map(bench.thumbprintsOf);
  assert.deepEqual(now, names.map((_, index) => [index % 3 === 2 ? other : fresh]), "and nobody else's was touched");
});

/** The report says of each organization what the server has, and none is between two certificates. */
function assertReport({ sandbox, thumbprintsOf }: Bench, rows: unknown[]): void {
  const truth = new Map(sandbox.organizations().map((each) => [each.name, thumbprintsOf(each)]));
  for (const row of rows) assert.deepEqual(truth.get(textAt(row, "organization")), [at(row, "after")]);
  assert.ok([...truth.values()].every((thumbprints) => thumbprints.length === 1));
}

Deno.test("org rotate-cert --keep-going tries the others, too", async () => {
  await using bench = await openBench({
    seed: { organizations: 5, thumbprints: [old] },
    fault: failing({ after: 1, times: 2 }),
  });
  const { code, json, stderr } = await bench.run([...all, "--keep-going", "--output", "json"]);
  assert.deepEqual([code, count(listAt(json()))], [5, { rotated: 3, failed: 2 }], stderr);
  assertReport(bench, listAt(json()));
});

Deno.test("org rotate-cert believes what the server has, whatever became of the answer", async () => {
  await using bench = await openBench({
    seed: { organizations: 3, thumbprints: [old] },
    fault: [failing({ kind: "drop", applied: true, after: 1 }), failing({ kind: "drop", after: 2 })],
  });
  const { code, json } = await bench.run(all);
  const rows = listAt(json());
  assert.deepEqual([code, count(rows)], [5, { rotated: 2, failed: 1 }]);
  assert.match(textAt(rows[2], "problem"), /the server still shows the old certificate/);
  assertReport(bench, rows);
});

Deno.test("org rotate-cert fails as the server does where nothing at all is done", async () => {
  await using bench = await openBench({ seed: { organizations: 2, thumbprints: [old] }, fault: failing() });
  const { code, json, error } = await bench.run(all);
  assert.deepEqual([code, error().code], [1, "refused"]);
  assert.deepEqual(count(listAt(json())), { failed: 1, "not tried": 1 });

  bench.sandbox.setFault(failing());
  const one = await bench.run(["org", "rotate-cert", "contoso-001.onmicrosoft.com", "--certificate", "new.pfx"]);
  assert.deepEqual([one.code, one.error().code, one.stdout], [1, "refused", ""]);
});

Deno.test("org rotate-cert shows thumbprints before and after in a table", async () => {
  await using bench = await openBench({ seed: { organizations: 2, thumbprints: [old] } });
  const words = ["org", "rotate-cert", "contoso-001*", "--certificate", "new.pfx", "--output", "table"];
  const { code, stdout } = await bench.run(words);
  assert.equal(code, 0);
  const [head = "", line = "", ...more] = stdout.trimEnd().split("\n");
  assert.deepEqual(head.split(/ +/), ["ORGANIZATION", "STATE", "BEFORE", "AFTER"]);
  assert.deepEqual(line.split(/ +/), ["contoso-001.onmicrosoft.com", "rotated", old, fresh]);
  assert.deepEqual(more, []);
  assert.equal(bench.puts(), 1);
});

Deno.test("org rotate-cert --what-if names every request, shows no secret and changes nothing", async () => {
  await using bench = await openBench({ seed: { organizations: 5, thumbprints: [old, other, fresh ?? ""] } });
  const { code, json, stdout } = await bench.run([...all, "--what-if"]);
  const plans = listAt(json());
  assert.equal(code, 0);
  assert.deepEqual(plans.map((plan) => [at(plan, "before"), at(plan, "after")]), [[old, fresh], [old, fresh]]);
  assert.match(textAt(plans[0], "request", "path"), /^\/v8\/Organizations\/[0-9a-f-]{36}$/);
  const settings = at(plans[0], "request", "body", "exchangeOnlineSettings");
  assert.deepEqual([at(settings, "applicationCertificate"), at(settings, "applicationCertificatePassword")], [
    "***",
    "***",
  ]);
  assert.doesNotMatch(stdout, /MII|Test-Pass1/);
  const table = await bench.run([...all, "--what-if", "--output", "table"]);
  assert.match(table.stdout, /^What if: Performing the operation "Rotate certificate" on target "contoso-001\S+ \(/);
  assert.equal(bench.puts(), 0);
});

for (
  const [what, words, message] of [
    ["--all without --matching", ["--all", "--certificate", "new.pfx"], /--all needs --matching/],
    ["--all beside a name", ["contoso", "--all", "--certificate", "new.pfx"], /exclude each other/],
    ["--matching beside a name", ["contoso", "--matching", old, "--certificate", "new.pfx"], /exclude each other/],
    ["no organization", ["--certificate", "new.pfx"], /No organization is named/],
    ["no certificate", ["contoso"], /--certificate is missing/],
    ["half a thumbprint", ["--all", "--matching", "ac00", "--certificate", "new.pfx"], /thumbprint/],
    ["a wrong password", ["contoso", "--certificate", "windows.pfx"], /Cannot use windows.pfx: the password is wrong/],
    ["an expired certificate", ["contoso", "--certificate", "expired.pfx"], /expired on 2021/],
    ["v5", ["contoso", "--certificate", "new.pfx", "--api-version", "v5"], /v5 has no such operation/],
  ] as const
) {
  Deno.test(`org rotate-cert refuses ${what} and sends nothing`, async () => {
    const { code, error, sent } = await vb365(["org", "rotate-cert", ...words], {
      env: {
        VB365_SERVER: "vb365.example.com/v8",
        VB365_USERNAME: "admin",
        VB365_PASSWORD: "planted-password",
        VB365_CERTIFICATE_PASSWORD: what.includes("wrong") ? "planted-wrong" : "Test-Pass1",
      },
      files: { "new.pfx": bytes, "windows.pfx": goodFile("01").bytes, "expired.pfx": goodFile("22").bytes },
    });
    assert.equal(code, 2);
    assert.match(error().message, message);
    assert.deepEqual(sent.filter(({ method }) => method !== "GET"), []);
  });
}

Deno.test("org rotate-cert says when the password is missing", async () => {
  const { code, error, all } = await vb365(["org", "rotate-cert", "contoso", "--certificate", "windows.pfx"], {
    files: { "windows.pfx": goodFile("01").bytes },
  });
  assert.match(error().message, /windows.pfx: it has a password, and none was given/);
  assert.deepEqual([code, all], [2, []]);
});

function count(rows: readonly unknown[]): Record<string, number> {
  const groups = Object.groupBy(rows, (row) => textAt(row, "state"));
  return Object.fromEntries(Object.entries(groups).map(([state, found = []]) => [state, found.length]));
}
