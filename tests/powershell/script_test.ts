/** `--as`: the printed scripts, run in a real pwsh, in bash and in Deno, do what the commands do. */

import assert from "node:assert/strict";
import { newCertificate } from "../../mod.ts";
import { type Sandbox, startSandbox } from "../../sandbox/mod.ts";
import { vb365 } from "../helpers/cli.ts";
import { connection } from "../helpers/process.ts";
import { runShell, shellTest } from "./_shell.ts";

const secrets = {
  VB365_CERTIFICATE_PASSWORD: "planted-certificate-\"password\\ & $x'",
  VB365_ACCOUNT_PASSWORD: "planted-account-password",
  VB365_EXCHANGE_PASSWORD: "planted-exchange-password",
  VB365_USER_CODE: "ABC123XYZ",
};
const { pfx } = await newCertificate({ commonName: "contoso", password: secrets.VB365_CERTIFICATE_PASSWORD });
const module = new URL("../../mod.ts", import.meta.url).href;

const reads = [
  "org list",
  "org get contoso-apps.onmicrosoft.com",
  "group list office365.onmicrosoft.com",
  "group members office365.onmicrosoft.com --group Backup*",
  "app list contoso-apps.onmicrosoft.com",
  "backup-app list contoso-apps.onmicrosoft.com",
  "backup-account list office365.onmicrosoft.com",
  "backup-app audit",
  "api GET /Organizations --query-param limit=1",
];
const add = "org add office365 --mode existing-application --application-id 63caebf0-2624-48d0-9ece-de1db611dc98 " +
  "--certificate cert.pfx --account admin@one.onmicrosoft.com --office-organization-name one.onmicrosoft.com";
const application = "contoso-apps.onmicrosoft.com --application-id eefb5987-1430-4768-a545-84c6abd1dbca " +
  "--name APP01 --certificate cert.pfx --yes";
const writes = [
  add,
  "org add onpremises --exchange-server mail9.example.com --exchange-username EXAMPLE\\backup",
  "org remove mail.example.com --yes",
  `backup-app add ${application}`,
  "backup-account add office365.onmicrosoft.com --group Backup* --login account1@office365.onmicrosoft.com --yes",
  "device-code request",
];

/** Command lines, round after round: a round is planned on what the one before it has left. */
const rounds = {
  v5: [[...reads, ...writes, "org set office365.onmicrosoft.com --name renamed"]],
  v8: [
    [
      ...reads,
      ...writes,
      "org set office365.onmicrosoft.com --description Umlaut-\u00fc",
      "org rotate-cert contoso-apps.onmicrosoft.com --certificate cert.pfx",
      "app create contoso-apps.onmicrosoft.com --name APP --certificate cert.pfx",
      "api POST /DeviceCode --body region.json",
    ],
    [`backup-app replace ${application}`],
    ["backup-app remove contoso-apps.onmicrosoft.com --application APP01 --yes"],
  ],
} as const;

const extensions = { powershell: "ps1", curl: "sh", typescript: "ts" } as const;
type Language = keyof typeof extensions;

async function runLine(sandbox: Sandbox, version: string, line: string) {
  const env = { ...connection(sandbox), ...secrets, VB365_API_VERSION: version };
  const files = { "cert.pfx": pfx, "region.json": `{"targetRegion":"Worldwide"}` };
  return await vb365(line.split(" "), { env, files, fetch: undefined });
}

/** Prints the script of each line, and runs them all. */
async function runScripts(sandbox: Sandbox, version: string, language: Language, lines: readonly string[]) {
  const folder = await Deno.makeTempDir();
  await Deno.writeFile(`${folder}/cert.pfx`, pfx);
  const names: string[] = [];
  for (const line of lines) {
    const { code, stdout, stderr } = await runLine(sandbox, version, `${line} --as ${language}`);
    assert.equal(code, 0, `${line}: ${stderr}`);
    for (const secret of [...Object.values(secrets), sandbox.password, pfx.toBase64()]) {
      assert(!stdout.includes(secret) || secret === "sandbox", `${line}: holds a secret`);
    }
    const name = `${names.length}.${extensions[language]}`;
    names.push(name);
    await Deno.writeTextFile(
      `${folder}/${name}`,
      stdout.replaceAll("/here/", `${folder}/`).replace("./mod.ts", module),
    );
  }
  const env = { ...secrets, VB365_PASSWORD: sandbox.password };
  const outcome = await run(language, folder, names, env);
  await Deno.remove(folder, { recursive: true });
  return outcome;
}

async function run(language: Language, cwd: string, names: readonly string[], env: Record<string, string>) {
  if (language === "powershell") {
    return await runShell(`$ErrorActionPreference = 'Stop'\n${names.map((name) => `& ./${name}`).join("\n")}`, {
      cwd,
      env,
    });
  }
  const deno = ["run", "--no-prompt", "--quiet", "--no-check", "--allow-net", "--allow-env", "--allow-read", "all.ts"];
  await Deno.writeTextFile(`${cwd}/all.ts`, names.map((name) => `await import("./${name}");`).join("\n"));
  await Deno.writeTextFile(`${cwd}/all.sh`, `set -e\n${names.map((name) => `bash ${name}`).join("\n")}\n`);
  const [program, args] = language === "curl" ? ["bash", ["all.sh"]] : [Deno.execPath(), deno];
  const { code, stdout, stderr } = await new Deno.Command(program, { args, cwd, env, stdin: "null" }).output();
  return { code, stdout: new TextDecoder().decode(stdout), stderr: new TextDecoder().decode(stderr) };
}

/** What a server holds, without what is made up anew each time. */
async function stateOf(sandbox: Sandbox, version: string): Promise<unknown> {
  const list = async (line: string) => JSON.parse((await runLine(sandbox, version, line)).stdout);
  const organizations: { name: string }[] = await list("org list");
  const state = [];
  for (const organization of organizations) {
    const pools = organization.name.endsWith(".com") && !organization.name.startsWith("mail")
      ? [
        await list(`backup-app list ${organization.name}`),
        await list(`backup-account list ${organization.name}`),
        await list(`app list ${organization.name}`),
      ]
      : [];
    state.push({ organization, pools });
  }
  const text = JSON.stringify(state, undefined, 1).replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, "id")
    .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, "time");
  return JSON.parse(text.replaceAll(/127\.0\.0\.1:\d+/g, "server"));
}

for (const version of ["v5", "v8"] as const) {
  for (const language of ["powershell", "curl", "typescript"] as const) {
    const test = language === "powershell" ? shellTest : (name: string, fn: () => Promise<void>) => Deno.test(name, fn);
    test(`--as ${language} on ${version}: every script leaves what its command leaves, and holds no secret`, async () => {
      await using byCommand = await startSandbox({ deviceCode: { confirm: "auto" } });
      await using byScript = await startSandbox({ deviceCode: { confirm: "auto" } });
      for (const lines of rounds[version]) {
        for (const line of lines) {
          const { code, stderr } = await runLine(byCommand, version, line);
          assert.equal(code, 0, `${line}: ${stderr}`);
        }
        const { code, stdout, stderr } = await runScripts(byScript, version, language, lines);
        assert.equal(code, 0, stderr + stdout);
      }
      assert.deepEqual(await stateOf(byScript, version), await stateOf(byCommand, version));
    });
  }
}

for (const language of ["powershell", "curl", "typescript"] as const) {
  const test = language === "powershell" ? shellTest : (name: string, fn: () => Promise<void>) => Deno.test(name, fn);
  test(`--as ${language}: a wrong pin stops the script before the password is sent`, async () => {
    await using sandbox = await startSandbox();
    const { stdout } = await runLine(sandbox, "v8", `${add} --as ${language}`);
    const folder = await Deno.makeTempDir();
    const wrong = sandbox.fingerprint.replace(/^.*?([0-9A-F]{2}):/, (found) => found.replace(/[0-9A-F]{2}:$/, "00:"));
    const compact = (text: string) => text.replaceAll(":", "");
    const script = stdout.replaceAll(sandbox.fingerprint, wrong).replaceAll(
      compact(sandbox.fingerprint),
      compact(wrong),
    );
    assert.notEqual(script, stdout);
    const name = `script.${extensions[language]}`;
    await Deno.writeTextFile(`${folder}/${name}`, script.replace("./mod.ts", module));
    const before = sandbox.requests.length;
    const { code } = await run(language, folder, [name], { ...secrets, VB365_PASSWORD: sandbox.password });
    assert.notEqual(code, 0);
    assert.equal(sandbox.requests.length, before);
    await Deno.remove(folder, { recursive: true });
  });
}
