/** Many accounts and applications from files, as every shell writes them. */

import assert from "node:assert/strict";
import {
  app1,
  app2,
  appOnlyName,
  byAccountId,
  byAccountName,
  groupId,
  openDesk,
  pfxPassword,
} from "../../helpers/backup.ts";
import { pfxBase64 } from "../../helpers/certificate.ts";
import { type Scene, signedIn, utf16, vb365 } from "../../helpers/cli.ts";

const add = ["backup-account", "add", "--organization", byAccountId];
const common = { VB365_ACCOUNT_PASSWORD: "planted-common" };
const login = (number: number) => `account${number}@${byAccountName}`;

/** What is sent for a file, or why nothing is; the server has an empty pool. */
async function send(file: string | Uint8Array, { words = [], env = common }: { words?: string[]; env?: object } = {}) {
  const pool: unknown[] = [];
  const scene: Scene = {
    env: { ...signedIn, ...env },
    files: { "a.csv": file },
    answer: ({ method, path, body }) => {
      if (method === "PUT" && Array.isArray(body)) pool.push(...body);
      if (path.endsWith("BackupAccounts")) return Response.json(pool);
      if (path.endsWith("/Members")) return Response.json({ results: [member(1), member(2)], limit: 1000 });
      if (path.endsWith("/Groups")) return Response.json({ results: [{ id: groupId, displayName: "B" }], limit: 1000 });
      return Response.json({ id: byAccountId, exchangeOnlineSettings: { useApplicationOnlyAuth: false } });
    },
  };
  const outcome = await vb365([...add, "--from", "a.csv", ...words], scene);
  const body = outcome.sent.find(({ method }) => method === "PUT")?.body;
  return { ...outcome, accounts: Array.isArray(body) ? body : undefined };
}

function member(number: number) {
  return { groupId, login: login(number), name: `tworker${number}`, type: "User", isCloud: true };
}

const plain = `login,groupId,passwordEnv\r\n${login(1)},${groupId},\r\n${login(2)},${groupId},\r\n`;
const type = "#TYPE System.Management.Automation.PSCustomObject\r\n";
const quoted = plain.replace(/[^,\r\n]+/g, '"$&"').replace(/,\r/g, ",\r");
const bom = new Uint8Array([0xef, 0xbb, 0xbf]);

for (
  const [writer, file] of [
    ["PowerShell 7", quoted],
    ["Windows PowerShell, in ASCII with a type", type + quoted],
    ["Windows PowerShell, -Encoding Unicode", utf16(type + quoted)],
    ["Windows PowerShell, -Encoding UTF8", new Uint8Array([...bom, ...new TextEncoder().encode(type + quoted)])],
    ["-UseCulture where a comma marks decimals", (type + quoted).replaceAll(",", ";")],
    ["Excel, with the separator on a line of its own", `sep=;\r\n${plain.replaceAll(",", ";")}`],
    ["Excel as text with tabs", plain.replaceAll(",", "\t")],
    ["a shell with line feeds, and none at the end", plain.replaceAll("\r\n", "\n").trimEnd()],
    ["Excel, with rows that are empty", `${plain},,\r\n\r\n,,\r\n`],
    ["ConvertTo-Json", JSON.stringify([1, 2].map((number) => ({ login: login(number), GroupId: groupId })))],
    ["headings in another casing", plain.replace("login,groupId,passwordEnv", "Account,group-id,PASSWORD ENV")],
    ["an editor, with blanks around values", plain.replaceAll(",", " , ")],
    [
      "group members of this program",
      `${plain.replace("passwordEnv", "dataLocation")}`.replaceAll(",\r\n", ",EUR\r\n"),
    ],
  ] as const
) {
  Deno.test(`backup-account add reads what ${writer} writes`, async () => {
    const { code, accounts, stderr } = await send(file);
    assert.deepEqual([code, stderr], [0, ""]);
    const sent = [1, 2].map((number) => ({
      groupMember: { groupId, login: login(number) },
      password: "planted-common",
    }));
    assert.deepEqual(accounts, sent);
  });
}

Deno.test("backup-account add takes a password for each row from the variable that it names", async () => {
  const file = plain.replace(`${groupId},\r\n`, `${groupId},MINE\r\n`);
  const { accounts, stdout } = await send(file, { env: { ...common, MINE: "planted-mine" } });
  assert.deepEqual(accounts?.map(({ password }) => password), ["planted-mine", "planted-common"]);
  assert.doesNotMatch(stdout, /planted/);
});

Deno.test("backup-account add takes a password out of the file only when that is said", async () => {
  const file = plain.replace("passwordEnv", "Password").replaceAll(",\r\n", ", planted pass \r\n");
  const refused = await send(file);
  assert.deepEqual([refused.code, refused.all.length], [2, 0]);
  assert.match(refused.error().message, /holds passwords in the column password/);
  assert.match(refused.error().hint ?? "", /--passwords-in-file/);
  const meant = await send(file, { words: ["--passwords-in-file"], env: {} });
  assert.deepEqual(meant.accounts?.map(({ password }) => password), [" planted pass ", " planted pass "]);
  assert.doesNotMatch(refused.stderr + meant.stdout + meant.stderr, /planted/);
});

Deno.test("backup-account add hides a password out of a file when the server repeats it", async () => {
  const text = JSON.stringify([{ login: "a@contoso.com", groupId, password: "planted pass" }]);
  const { code, stderr } = await vb365([...add, "--from", "-", "--passwords-in-file"], {
    env: signedIn,
    stdin: text,
    answer: ({ method, path, body }) =>
      method === "PUT"
        ? Response.json({ message: `Cannot take ${JSON.stringify(body)}` }, { status: 400 })
        : Response.json(path.endsWith("BackupAccounts") ? [] : { id: byAccountId }),
  });
  assert.equal(code, 1);
  assert.match(stderr, /Cannot take .*\*\*\*/);
  assert.doesNotMatch(stderr, /planted/);
});

Deno.test("backup-account add finds the group of each row among the members of --group", async () => {
  const { code, accounts } = await send(`login,name\n${login(2)},Second\n${login(1)},\n`, { words: ["--group", "b"] });
  assert.equal(code, 0);
  assert.deepEqual(accounts?.map(({ groupMember }) => groupMember), [{ ...member(2), name: "Second" }, member(1)]);
  const known = await send(`login\n${login(2)}\n`, { words: ["--group-id", groupId] });
  assert.deepEqual(known.accounts?.map(({ groupMember }) => groupMember), [{ groupId, login: login(2) }]);
  const stranger = await send(`login\nnobody@contoso.com\n`, { words: ["--group", "b"] });
  assert.deepEqual([stranger.code, stranger.accounts], [6, undefined]);
  assert.match(stranger.error().message, /nobody@contoso.com \(line 2\) is no member of it/);
});

for (
  const [what, file, message, words = []] of [
    ["an unknown column", plain.replace("passwordEnv", "passwrodEnv"), /"passwrodEnv" \(line 1\) is no column/],
    ["no headings", plain.split("\r\n").slice(1).join("\r\n"), /none of the headings of line 1 is known/],
    [
      "no headings behind a line about the type",
      `#TYPE A\r\n${plain.split("\r\n")[1]}\r\n${plain}`,
      /headings of line 2 is/,
    ],
    [
      "an unknown column below a blank line",
      `\r\n${plain.replace("passwordEnv", "cloudy")}`,
      /"cloudy" \(line 2\) is no column/,
    ],
    [
      "an unknown name of JSON",
      '[{"login":"a","groupId":"b"},{"login":"a","cloudy":"b"}]',
      /"cloudy" \(entry 2\) is no/,
    ],
    ["rows without a login", `${plain},${groupId},\r\n,${groupId},\r\n`, /line 4 has no login; line 5 has no login/],
    ["rows without a group", `login\r\na\r\nb\r\n`, /line 2 has no groupId; line 3 has no groupId/],
    [
      "a row behind one of two lines",
      `login,groupId,name\r\na,${groupId},"two\r\nlines"\r\n,${groupId},b\r\n`,
      /: line 4 has no login$/,
    ],
    ["a column twice", plain.replace("passwordEnv", "account"), /it has the column login twice/],
    ["a row that is too short", `${plain}a,b\r\n`, /line 4 has not as many values as there are headings/],
    ["a quote that does not end", `${plain}"planted,b,c\r\n`, /a quote is missing or too many/],
    ["letters that ASCII has not", plain.replace("account2", "k?the"), /the login of line 3 holds a \?/],
    ["two ways to a password", "login,groupId,passwordEnv,password\na,b,C,planted\n", /line 2 has both/, [
      "--passwords-in-file",
    ]],
    ["passwords that are not there", plain, /--passwords-in-file was given, and a.csv has none/, [
      "--passwords-in-file",
    ]],
    [
      "a variable that is not set",
      plain.replace(",\r\n", ",planted\r\n"),
      /passwordEnv in line 2: the variable is not/,
    ],
    ["text that is no flag", "login,groupId,isCloud\na,b,maybe\n", /isCloud of line 2 is not True or False/],
    ["headings alone", "login,groupId\r\n", /it holds no rows/],
    ["JSON that is broken", '[{"login": "planted"', /it begins like JSON and is none/],
    ["JSON that holds no objects", '["planted"]', /entry 1 is no object/],
    ["JSON with an object in a value", '[{"login": {"planted": 1}}]', /"login" of entry 1 is no single value/],
    ["JSON with an unknown name", '[{"login": "a", "pasword": "planted"}]', /"pasword" \(entry 1\) is no column/],
    ["an account twice", `${plain}${login(1).toUpperCase()},${groupId},\r\n`, /is given twice/],
    ["both groups", plain, /--group and --group-id exclude each other/, ["--group", "a", "--group-id", "b"]],
    ["logins besides", plain, /--login does not go with --from/, ["--login", "a"]],
  ] as [string, string, RegExp, string[]?][]
) {
  Deno.test(`backup-account add refuses a file with ${what}, and shows no value of it`, async () => {
    const { code, accounts, error, stdout, stderr } = await send(file, { words });
    assert.match(error().message, message);
    assert.deepEqual([code, accounts, stdout], [2, undefined, ""]);
    assert.doesNotMatch(stderr, /planted/);
  });
}

Deno.test("backup-account add says which row has no password", async () => {
  const { code, error, all } = await send(plain, { env: {} });
  assert.deepEqual([code, error().message, all.length], [2, "line 2 has no password", 0]);
});

Deno.test("one command adds 200 accounts from a CSV of Windows PowerShell in UTF-16", async () => {
  await using desk = await openDesk();
  const numbers = Array.from({ length: 200 }, (_, index) => index + 1);
  const rows = numbers.map((number) =>
    `"${groupId}","Käthe ${number}","k${number}@${byAccountName}","User","P${number}"`
  );
  const file = utf16(`${type}"groupId","name","login","type","passwordEnv"\r\n${rows.join("\r\n")}\r\n`);
  const env = Object.fromEntries(numbers.map((number) => [`P${number}`, `planted-${number}`]));
  const line = `backup-account add --organization ${byAccountName} --from a.csv`;
  const { code, json, stdout, stderr } = await desk.run(line, { env, files: { "a.csv": file } });
  const { added, after } = json() as { added: string[]; after: { name: string }[] };
  assert.deepEqual([code, stderr, added.length, after.at(-1)?.name], [0, "", 200, "Käthe 200"]);
  const [write, ...more] = desk.writes();
  const body = write?.body as { groupMember: object; password: string }[];
  assert.deepEqual([body.length, more.length], [200, 0]);
  assert.deepEqual(body[6], {
    groupMember: { groupId, login: `k7@${byAccountName}`, name: "Käthe 7", type: "User" },
    password: "planted-7",
  });
  assert.doesNotMatch(stdout, /planted/);
});

const pfx = Uint8Array.fromBase64(pfxBase64);
const apps =
  `applicationId,displayName,tags,certificate,certificatePasswordEnv\n${app1},One,[],,\n${app2},Two,[],own.pfx,OWN\n`;
const addApps = `backup-app add --organization ${appOnlyName} --from apps.csv`;

Deno.test("backup-app add reads many applications, with one certificate for all or one for each", async () => {
  await using desk = await openDesk();
  const files = { "apps.csv": apps, "c.pfx": pfx, "own.pfx": pfx };
  const env = { VB365_CERTIFICATE_PASSWORD: pfxPassword, OWN: pfxPassword };
  const { code, stderr } = await desk.run(`${addApps} --certificate c.pfx`, { env, files });
  assert.deepEqual([code, stderr], [0, ""]);
  const proof = { applicationCertificate: pfxBase64, applicationCertificatePassword: pfxPassword };
  assert.deepEqual(desk.writes().map(({ method, body }) => [method, body]), [["POST", [
    { application: { applicationId: app1, displayName: "One" }, ...proof },
    { application: { applicationId: app2, displayName: "Two" }, ...proof },
  ]]]);
});

for (
  const [what, line, file, message] of [
    ["no certificate", addApps, apps, /line 2 has no certificate/],
    ["a certificate that is none", `${addApps} --certificate no.pfx`, apps, /Cannot use no.pfx/],
    ["a wrong password", `${addApps} --certificate c.pfx`, apps.replace("OWN", "BAD"), /Cannot use own.pfx/],
    ["passwords", `${addApps} --certificate c.pfx`, apps.replace("PasswordEnv", "Password"), /the column certificateP/],
    ["no id", `${addApps} --certificate c.pfx`, apps.replace(app2, ""), /line 3 has no applicationId/],
    ["an id twice", `${addApps} --certificate c.pfx`, apps.replace(app2, app1.toUpperCase()), /is given twice/],
    ["an id that is none", `${addApps} --certificate c.pfx`, apps.replace(app2, "x"), /applicationId of .* is no GUID/],
  ] as const
) {
  Deno.test(`backup-app add refuses a file with ${what} and sends nothing`, async () => {
    await using desk = await openDesk();
    const files = { "apps.csv": file, "c.pfx": pfx, "own.pfx": pfx, "no.pfx": "planted" };
    const env = { VB365_CERTIFICATE_PASSWORD: pfxPassword, OWN: pfxPassword, BAD: "planted-wrong" };
    const { code, error, stderr } = await desk.run(line, { env, files });
    assert.match(error().message, message);
    assert.deepEqual([code, desk.writes()], [2, []]);
    assert.doesNotMatch(stderr, /planted/);
  });
}
