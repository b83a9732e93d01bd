import assert from "node:assert/strict";
import { newCertificate } from "../../../mod.ts";
import { startSandbox } from "../../../sandbox/mod.ts";
import { signedIn, utf16, vb365 } from "../../helpers/cli.ts";
import { memoryMachine } from "../../helpers/machine.ts";
import { connection, run } from "../../helpers/process.ts";

const guid = (at: number) => `63caebf0-2624-48d0-9ece-${String(at).padStart(12, "0")}`;
const password = "planted-Certificate-1";
const { pfx, certificatePem } = await newCertificate({ commonName: "contoso", password });
const old = await newCertificate({ commonName: "old", password, now: new Date("2020-01-01"), days: 365 });

const files = {
  "/here/good.pfx": pfx,
  "/here/public.pem": certificatePem,
  "/here/broken.pfx": pfx.subarray(0, 700),
  "/here/empty.txt": "\n",
  "/here/text.pfx": "this is no certificate",
  "/here/old.pfx": old.pfx,
};
const env = { ...signedIn, GOOD_CERTIFICATE_PASSWORD: password, BAD_CERTIFICATE_PASSWORD: "planted-wrong-1" };

/** Entries with one mistake each: what the entry holds besides what all have, and the field that is named. */
const mistakes: [lines: string, field: string][] = [
  ["mode: existing-aplication", "mode"],
  ["mode: EXISTING-APPLICATION", "mode"],
  ["mode: 7", "mode"],
  ["applicationId: 63caebf0", "applicationId"],
  ["applicationId: [a]", "applicationId"],
  ["certificate: missing.pfx", "certificate"],
  ["certificate: public.pem", "certificate"],
  ["certificate: broken.pfx", "certificate"],
  ["certificate: text.pfx", "certificate"],
  ["certificate: good.pfx\n    secretPrefix: BAD", "certificate"],
  ["certificate: good.pfx\n    secretPrefix: NONE", "certificate"],
  ["certificate: old.pfx", "certificate"],
  ["certificateThumbprint: AB12", "certificateThumbprint"],
  [`certificateThumbprint: ${"AB".repeat(20)}`, "certificateThumbprint"],
  ["certificatePasswordFile: none.txt", "certificatePasswordFile"],
  ["certificatePasswordFile: empty.txt", "certificatePasswordFile"],
  ["certificatePassword: planted-hunter2", "certificatePassword"],
  ["applicationSecret: planted-hunter2", "applicationSecret"],
  ["userCode: PLANTED99", "userCode"],
  ["account: admin", "account"],
  ["account: admin@contoso", "account"],
  ["account: [x]", "account"],
  ["teams: yes please", "teams"],
  ["teams: true\n    sharePoint: false", "teams"],
  ["teams: false\n    teamsChats: true", "teamsChats"],
  ["exchange: false\n    sharePoint: false", "sharePoint"],
  ["exchange: 1", "exchange"],
  ["region: Mars", "region"],
  ["region: worldwide ", "region"],
  ["group: silver", "group"],
  ["profile: nowhere", "profile"],
  ["newApplicationName: Backup", "newApplicationName"],
  ["grantAdminAccess: true", "grantAdminAccess"],
  ["accountPasswordFile: good.pfx", "accountPasswordFile"],
  ["applicationSecretFile: good.pfx", "applicationSecretFile"],
  ["backupAccounts:\n      - login: a@contoso.com", "backupAccounts"],
  ["backupApplications: none", "backupApplications"],
  ["backupApplications:\n      - none", "backupApplications[0]"],
  ["backupApplications:\n      - displayName: x", "backupApplications[0].applicationId"],
  [`backupApplications:\n      - applicationId: ${guid(1)}`, "backupApplications[0].certificate"],
  [
    `backupApplications:\n      - {applicationId: ${guid(1)}, certificate: missing3.pfx}`,
    "backupApplications[0].certificate",
  ],
  [
    `backupApplications:\n      - {applicationId: ${guid(1)}, certificate: good.pfx, passwordEnv: UNSET_ONE}`,
    "backupApplications[0].passwordEnv",
  ],
  [
    `backupApplications:\n      - {applicationId: ${guid(1)}, certificate: good.pfx}\n      - {applicationId: ${
      guid(1)
    }, certificate: good.pfx}`,
    "backupApplications",
  ],
  ["secretPrefix: 1 2", "secretPrefix"],
  ['description: "a\\u202eb"', "description"],
  ['name: " x"', "name"],
  ["msid: contoso", "msid"],
  ["id: 12", "id"],
  ["regoin: China", "regoin"],
  ["Certificate: good.pfx", "Certificate"],
  ["officeName: contoso", "officeName"],
  ["officeName: twice.onmicrosoft.com\n  - officeName: twice.onmicrosoft.com", "officeName"],
];

Deno.test(`plan and apply name ${mistakes.length} mistakes of as many kinds with line and field in one go, and send nothing`, async () => {
  const text = `defaults:
  mode: existing-application
  applicationId: ${guid(0)}
  account: admin@contoso.com
  certificate: good.pfx
  secretPrefix: GOOD
tenants:
${
    mistakes.map(([lines], at) =>
      lines.startsWith("officeName") ? `  - ${lines}` : `  - officeName: tenant${at}.onmicrosoft.com\n    ${lines}`
    ).join("\n")
  }
`;
  for (const words of [["plan", "m.yaml"], ["apply", "m.yaml"]]) {
    const { code, stderr, stdout, all } = await vb365([...words, "--output", "table"], {
      env,
      files: { ...files, "m.yaml": text },
    });
    assert.equal(code, 2, stderr);
    assert.equal(stdout, "");
    assert.deepEqual(all, []);
    const told = stderr.split("\n").flatMap((line) =>
      /m\.yaml line (\d+): (\S+) /.exec(line)?.slice(1, 3).join(" ") ?? []
    );
    let line = 8;
    for (const [entry, field] of mistakes) {
      const end = line + entry.split("\n").length + (entry.startsWith("officeName") ? 0 : 1);
      const places = Array.from({ length: end - line }, (_, at) => `${line + at} ${field}`);
      assert.ok(
        places.some((place) => told.includes(place)),
        `${field} of ${entry} in lines ${line} to ${end}: ${told}`,
      );
      line = end;
    }
    assert.doesNotMatch(stderr, /planted-|PLANTED/);
    assert.ok(told.length >= 50);
  }
});

Deno.test("what is wrong in a whole column is told once, with the last line, and a password that is nowhere by its variable", async () => {
  const head = "officeName,mode,applicationId,account,certificate,secretPrefix\n";
  const rows = Array.from(
    { length: 40 },
    (_, at) =>
      `t${at}.onmicrosoft.com,existing-application,${guid(at)},a@contoso.com,good.pfx,${at < 20 ? "NONE" : "BAD"}\n`,
  );
  const plan = async (text: string) =>
    (await vb365(["plan", "m.csv", "--output", "table"], { env, files: { ...files, "m.csv": text } })).stderr;
  assert.equal(
    await plan(head + rows.join("")),
    `Error: Cannot use m.csv: 40 mistakes, and nothing was sent
  m.csv line 2: certificate cannot be used: it has a password, and neither NONE_CERTIFICATE_PASSWORD nor a file gives one; ` +
      `so it is in 19 more lines, the last of them 21
  m.csv line 22: certificate cannot be used: the password is wrong, or the file is damaged ` +
      `(it comes from BAD_CERTIFICATE_PASSWORD or a file); so it is in 19 more lines, the last of them 41\n`,
  );
  assert.match(await plan(head.replace("applicationId", "aplicationId") + rows[0]), /did you mean applicationId\?/);
});

const fields = `account: admin@contoso.com\napplicationId: ${guid(0)}`;
/** One tenant in every form. */
const forms: [name: string, file: string, content: string | Uint8Array][] = [
  [
    "YAML",
    "m.yaml",
    `tenants:\n  - officeName: contoso.com\n    mode: existing-application\n    certificate: good.pfx\n    secretPrefix: GOOD\n    teams: true\n    ${
      fields.replace("\n", "\n    ")
    }\n`,
  ],
  ["JSON", "m.json", JSON.stringify({ "x-note": ["by hand"], tenants: [entry()] }, undefined, 2)],
  ["JSONL", "m.jsonl", `${JSON.stringify(entry())}\n`],
  ["CSV", "m.csv", csv(",", "\n")],
  ["CSV of Excel with sep=;", "m.csv", `\ufeffsep=;\r\n${csv(";", "\r\n")}`],
  ["CSV of Excel without sep", "m.csv", `\ufeff${csv(";", "\r\n")}`],
  [
    "CSV of Export-Csv in Windows PowerShell",
    "m.csv",
    `#TYPE System.Management.Automation.PSCustomObject\r\n${csv(",", "\r\n", '"')}`,
  ],
  ["CSV in UTF-16", "m.csv", utf16(csv(",", "\r\n", '"'))],
  ["tabs in UTF-16, as Excel saves Unicode text", "m.csv", utf16(csv("\t", "\r\n"))],
];

function entry() {
  return {
    officeName: "contoso.com",
    mode: "existing-application",
    certificate: "good.pfx",
    secretPrefix: "GOOD",
    teams: true,
    account: "admin@contoso.com",
    applicationId: guid(0),
  };
}

function csv(mark: string, end: string, quote = ""): string {
  const row = (cells: readonly string[]) => cells.map((cell) => quote + cell + quote).join(mark) + end;
  const values = entry();
  return row(["Office Name", ...Object.keys(values).slice(1)]) +
    row(Object.values(values).map((value) => value === true ? "TRUE" : String(value)));
}

for (const [name, file, content] of forms) {
  Deno.test(`plan reads ${name}`, async () => {
    const scene = {
      env,
      files: { ...files, [file]: content },
      answer: () => Response.json({ results: [], limit: 1000, offset: 0 }),
    };
    const { code, stdout, stderr, sent } = await vb365(["plan", file, "--output", "jsonl"], scene);
    assert.equal(code, 0, stderr);
    assert.equal(JSON.parse(stdout).tenant, "contoso.com");
    assert.equal(JSON.parse(stdout).state, "create");
    assert.deepEqual(sent.map(({ method }) => method), ["GET"]);
  });
}

Deno.test("plan of CSV tells a heading that is no field once, and the line of each wrong cell", async () => {
  const text = `officeName,mode,regoin\na.com,existing-application,x\nb.com,nonsense,x\n`;
  const { code, stderr } = await vb365(["plan", "m.csv", "--output", "table"], { env, files: { "m.csv": text } });
  assert.equal(code, 2);
  assert.equal(stderr.match(/line 1: regoin is no field/g)?.length, 1);
  assert.match(stderr, /line 3: mode is none of/);
});

const none = () => Response.json({ results: [], limit: 1000, offset: 0 });

for (const [name, table] of [["m.csv", csv(",", "\n")], ["m.jsonl", `${JSON.stringify(entry())}\n`]] as const) {
  Deno.test(`plan takes the tenants of a YAML manifest from ${name}, with its defaults, and the line of what is wrong`, async () => {
    const other = table.replace("TRUE", "").replace('"teams":true,', "");
    const scene = (text: string) => ({
      env,
      files: { ...files, "m.yaml": `defaults:\n  teams: true\ntenantsFrom: ${name}\n`, [`/here/${name}`]: text },
      answer: none,
    });
    const { code, stdout, stderr, sent } = await vb365(["plan", "m.yaml", "--output", "json"], scene(other));
    assert.equal(code, 0, stderr);
    assert.deepEqual(JSON.parse(stdout).counts, { create: 1, unchanged: 0, differs: 0, cannot: 0 });
    assert.equal(sent.length, 1);
    const wrong = await vb365(["plan", "m.yaml", "--output", "table"], scene(other.replace("good.pfx", "missing.pfx")));
    assert.equal(wrong.code, 2);
    assert.match(wrong.stderr, new RegExp(`${name} line \\d: certificate `));
  });
}

for (
  const [text, says] of [
    ["tenantsFrom: m.txt", /tenantsFrom takes a CSV or JSONL file/],
    ["tenantsFrom: m.csv\ntenants: []", /line 1: tenantsFrom does not go with tenants/],
    ["tenantsFrom: 7", /line 1: tenantsFrom/],
    ["tenantsFrom: missing.csv", /missing\.csv/],
  ] as const
) {
  Deno.test(`plan refuses a manifest with ${text.replace("\n", " and ")}`, async () => {
    const scene = { env, files: { ...files, "m.yaml": `${text}\n`, "/here/m.csv": csv(",", "\n") } };
    const { code, stderr, all } = await vb365(["plan", "m.yaml", "--output", "table"], scene);
    assert.equal(code, 2);
    assert.match(stderr, says);
    assert.deepEqual(all, []);
  });
}

Deno.test("apply shows on a terminal how far it is, and takes it away at the end", async () => {
  const lines = Array.from({ length: 3 }, (_, at) => JSON.stringify({ ...entry(), officeName: `t${at}.example.com` }));
  const answer = ({ method, body }: { method: string; body: unknown }) => {
    if (method === "GET") return none();
    const { sharePointOnlineSettings: { officeOrganizationName: officeName } } = Object(body);
    return Response.json({ id: crypto.randomUUID(), type: "Office365", name: officeName, officeName });
  };
  const scene = { env, files: { ...files, "m.jsonl": lines.join("\n") }, answer, terminal: true } as const;
  const { code, stdout, stderr, statuses } = await vb365(["apply", "m.jsonl"], scene);
  assert.equal(code, 0, stderr);
  assert.match(statuses[0] ?? "", /^\[#{8}-{16}\] 1\/3 {2}1 created, 0 unchanged, \d+ s left$/);
  assert.equal(statuses.at(-1), undefined);
  assert.equal(stdout, "3 created, 0 unchanged.\n");
  const quiet = await vb365(["apply", "m.jsonl", "--quiet"], scene);
  assert.deepEqual([quiet.code, quiet.statuses], [0, []]);
});

Deno.test("apply --query looks at each event by itself", async () => {
  const scene = { env, files: { ...files, "m.jsonl": JSON.stringify({ ...entry(), existing: true }) }, answer: none };
  const words = ["apply", "m.jsonl", "--output", "jsonl", "--query", "tenant || event"];
  const { stdout } = await vb365(words, scene);
  assert.equal(stdout, '"contoso.com"\n"summary"\n');
});

for (const [format, organizations] of [["yaml", 500], ["json", 20], ["jsonl", 20], ["csv", 20]] as const) {
  Deno.test(`export --output ${format} of ${organizations} organizations is a manifest whose plan is all unchanged`, async () => {
    const seed = { organizations, backupApplications: 2 };
    await using sandbox = await startSandbox({ seed });
    const folder = await Deno.makeTempDir();
    const file = `${folder}/export.${format}`;
    const env = { ...connection(sandbox), VB365_CONFIG: `${folder}/config.json` };
    const exported = await run(["export", "--output", format, "--out-file", file], env);
    assert.equal(exported.code, 0, exported.stderr);
    const { code, stdout, stderr } = await run(["plan", file, "--query", "counts"], env);
    assert.equal(code, 0, stderr);
    assert.deepEqual(JSON.parse(stdout), { create: 0, unchanged: organizations, differs: 0, cannot: 0 });
    await Deno.remove(folder, { recursive: true });
  });
}

Deno.test("apply keeps secrets out of output and journal when the server repeats them in its refusal", async () => {
  const kept = new Map<string, string>();
  const secrets = { GOOD_CERTIFICATE_PASSWORD: password, VB365_ACCOUNT_PASSWORD: "planted-Account-1" };
  const text = JSON.stringify({ ...entry(), mode: "legacy-protocols", teams: undefined });
  const answer = ({ method, body }: { method: string; body: unknown }) =>
    method === "POST"
      ? Response.json({ message: `Cannot take ${JSON.stringify(body)}` }, { status: 400 })
      : Response.json([]);
  const scene = {
    env: { ...env, ...secrets, VB365_SERVER: "vb365.example.com/v7" },
    files: { ...files, "m.jsonl": text },
  };
  const manifest = scene.files["m.jsonl"].replace("}", ',"accountPasswordFile":"account.txt"}');
  const all = { ...scene.files, "m.jsonl": manifest, "/here/account.txt": secrets.VB365_ACCOUNT_PASSWORD };
  const { code, stdout, stderr, sent } = await vb365(["apply", "m.jsonl", "--settle", "0"], {
    ...scene,
    files: all,
    answer,
    machine: memoryMachine(kept),
  });
  assert.equal(code, 5, stderr);
  assert.equal(sent.filter(({ method }) => method === "POST").length, 1);
  assert.match(stdout, /Cannot take/);
  const written = [stdout, stderr, ...kept.values()].join();
  assert.doesNotMatch(written, /planted-/);
  assert.equal(written.includes(pfx.toBase64().slice(40, 80)), false, "the certificate is there");
});
