/** Lines that really send secrets to a server that lists before it is written to and repeats what it gets, in every form. */

import assert from "node:assert/strict";
import { type Arrived, vb365 } from "../helpers/cli.ts";
import { memoryMachine } from "../helpers/machine.ts";
import { certificate, echoesOf, planted } from "../commands/every/_echoes.ts";
import { files, id, secrets } from "../helpers/planted.ts";

const env = { ...secrets, VB365_SERVER: "vb365.example.com", VB365_USERNAME: "admin", HOME: "/home/me" };
const settings = { useApplicationOnlyAuth: true, applicationId: id, applicationCertificateThumbprint: "AB".repeat(20) };
const byApplication = {
  ...{ id, name: "apps.example.com", type: "Office365", isExchangeOnline: true, isSharePointOnline: true },
  ...{ exchangeOnlineSettings: settings, sharePointOnlineSettings: settings },
};
const byAccount = {
  ...{ id, name: "accounts.example.com", type: "Office365", isExchangeOnline: true },
  exchangeOnlineSettings: { useApplicationOnlyAuth: false, account: "a@contoso.com" },
};

/** What the server lists, by the last part of the path. */
const lists: Readonly<Record<string, readonly unknown[]>> = {
  groups: [{ id: `${id}${id}`, displayName: "Backup", type: "Security" }],
  backupapplications: [{ applicationId: id, displayName: "APP1", certificateThumbprint: "AB" }],
  backupaccounts: [],
  applications: [{ displayName: "n", applicationId: id }],
};

/** A body of an operation that nobody here knows. */
const unknown = {
  secretKey: "planted-k1",
  sharedKey: "planted-k2!",
  connectionString: "Endpoint=x;Key=planted-k3",
  storage: [{ certificatePassword: "planted k4", nested: { apiToken: 'planted"k5' } }],
  account_key: "planted-k6",
  credentials: { "x-api-key": "planted-k7", value: "planted-k8" },
  passwords: ["planted-k9", "planted-k10"],
};
const all = { ...files, "unknown.json": JSON.stringify(unknown), "apps.csv": appsCsv() };

function appsCsv(): string {
  const password = secrets.VB365_CERTIFICATE_PASSWORD.replaceAll('"', '""');
  return `applicationId,displayName,certificate,certificatePassword\n${id},n,own.pfx,"${password}"\n`;
}

const application = `--application-id ${id} --certificate own.pfx --skip-certificate-check`;
const server = "--exchange-server s --exchange-username u --sharepoint-server s --sharepoint-username u";
const account = "--account a@contoso.com";

/** Each line with the exit code that it has when the server takes it, and how many writes it sends. */
const lines: readonly (readonly [line: string, code: number, writes: number])[] = [
  [`org add office365 --mode basic ${account} --api-version v7`, 0, 1],
  [`org add office365 --mode legacy-protocols ${account} --application-id ${id} --api-version v7`, 0, 1],
  [`org add office365 --mode legacy-protocols ${account} ${application} --api-version v7`, 0, 1],
  [
    `org add office365 --mode existing-application ${application} ${account} --office-organization-name contoso.com --api-version v8`,
    0,
    1,
  ],
  [
    `org add office365 --mode new-application --certificate own.pfx --skip-certificate-check --new-application-name n --api-version v8`,
    0,
    1,
  ],
  [`org add office365 --mode configure-application ${application} --api-version v8`, 0, 1],
  [`org add onpremises ${server} --api-version v8`, 0, 1],
  ["org add onpremises --body body.json --api-version v8", 0, 1],
  [`org rotate-cert apps.example.com --certificate own.pfx --api-version v8`, 5, 1],
  [
    `backup-account add accounts.example.com --group-id ${id}${id} --login a@contoso.com --name a --yes --api-version v8`,
    5,
    1,
  ],
  ["backup-account add accounts.example.com --from accounts.csv --passwords-in-file --yes --api-version v8", 5, 1],
  [`backup-app replace apps.example.com --name n ${application} --yes --api-version v8`, 0, 1],
  [`backup-app replace apps.example.com --from apps.csv --passwords-in-file --yes --api-version v8`, 0, 1],
  [`app create apps.example.com --name n --certificate own.pfx --api-version v8`, 0, 1],
  ["device-code wait --expires-in 0.1 --interval 0.1 --api-version v8", 3, 1],
  ["api POST /Organizations --body body.json --api-version v8", 0, 1],
  ["api POST /Vaults --body unknown.json --api-version v8", 0, 1],
  ["api PUT /Vaults/1/Keys --body unknown.json --yes --api-version v8", 0, 1],
  ["login --profile p --api-version v8", 0, 0],
];

function serverThat(status: number): (request: Arrived) => Response {
  return ({ method, path, body }) => {
    const last = path.split("/").at(-1)?.toLowerCase() ?? "";
    if (method === "GET" && last === "organizations") return page([byApplication, byAccount]);
    if (method === "GET" && lists[last]) return page(lists[last]);
    if (method === "GET" && /groups/i.test(path)) return Response.json(lists["groups"]?.[0]);
    if (method === "GET") return Response.json(byApplication);
    const told = echoesOf(JSON.stringify(body) ?? "");
    const message = Object.values(told).join("\n");
    if (status >= 400) return Response.json({ message }, { status });
    const asNames = Object.fromEntries(Object.values(told).map((text) => [text, 1]));
    const record = { id, applicationId: id, name: "n", message, ...told, ...asNames, inner: [body] };
    return last === "applications" ? page([record]) : Response.json(record, { status });
  };
}

function page(results: readonly unknown[]): Response {
  return Response.json({ offset: 0, limit: 1000, results });
}

for (const status of [200, 400]) {
  Deno.test(`no line that sends shows a secret to a server that answers ${status} and repeats it in every way`, async () => {
    for (const [line, code, writes] of lines) {
      const words = `${line} --output json --verbose`.split(" ");
      const scene = { env, files: all, answer: serverThat(status), machine: memoryMachine() };
      const outcome = await vb365(words, scene);
      const sent = outcome.sent.filter(({ method }) => method !== "GET");
      if (status === 200) assert.equal(outcome.code, code, `${line}\n${outcome.stderr}`);
      assert.ok(sent.length >= writes, line);
      const texts = [outcome.stdout, outcome.stderr, ...outcome.written.values()].join("\n");
      assert.doesNotMatch(texts, planted, `${line} ${status}`);
      assert.ok(!texts.includes(certificate), line);
    }
  });
}

Deno.test("--what-if shows no secret of a body that nobody knows", async () => {
  for (const format of ["json", "table", "yaml", "csv"]) {
    const words = ["api", "POST", "/Vaults", "--body", "unknown.json", "--what-if", "--output", format];
    const { code, stdout, stderr } = await vb365([...words, "--api-version", "v8"], { env, files: all });
    assert.equal(code, 0, stderr);
    assert.doesNotMatch(stdout + stderr, /planted/);
    if (format === "json") assert.match(stdout, /"secretKey": "\*\*\*"/);
  }
});

Deno.test("--what-if shows no secret of a query", async () => {
  const words = [
    "api",
    "POST",
    "/Vaults?name=a&apiKey=planted%20k1",
    "--query-param",
    "sharedKey=planted+k2",
    "--what-if",
  ];
  const { code, stdout, stderr } = await vb365([...words, "--api-version", "v8"], { env });
  assert.equal(code, 0, stderr);
  assert.doesNotMatch(stdout + stderr, /planted/);
  assert.match(stdout, /name=a&apiKey=\*\*\*&sharedKey=\*\*\*/);
});

const code = "FJCGXLNAQ";
const told = { userCode: code, message: `Open https://example.com and enter the code ${code} to sign in.` };
/** Answers that tell a secret by name, and repeat it in words. */
const tellers: readonly (readonly [where: string, answer: unknown])[] = [
  ["beside it", told],
  ["outside of it", { message: told.message, result: { userCode: code } }],
  ["in each entry of a list", Array.from({ length: 300 }, () => told)],
  ["in a page", { results: [told], note: [told.message] }],
];
for (const [where, answer] of tellers) {
  Deno.test(`api hides what an answer tells by the name of a secret, and again in words ${where}`, async () => {
    for (const format of ["json", "jsonl", "yaml", "csv", "text", "table"]) {
      const { code: exit, stdout, stderr } = await vb365(["api", "POST", "/Unknown", "--output", format], {
        env,
        answer: () => Response.json(answer),
      });
      assert.equal(exit, 0, stderr);
      assert.doesNotMatch(stdout + stderr, new RegExp(code), format);
      assert.match(stdout, /the code \*\*\*/, format);
    }
  });
}
