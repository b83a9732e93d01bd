/** The PowerShell module in a real shell, against an embedded server. */

import assert from "node:assert/strict";
import { newCertificate, versionNames } from "../../mod.ts";
import { type Sandbox, startSandbox } from "../../sandbox/mod.ts";
import { vb365 } from "../helpers/cli.ts";
import { connection, run } from "../helpers/process.ts";
import { pesterTest, runShell, shellTest } from "./_shell.ts";

const folder = new URL("../../powershell/Vb365/", import.meta.url).pathname.replace(/^\/(?=[A-Z]:)/, "");
const password = "planted-password";

pesterTest("the module passes its tests in Pester", async (pester) => {
  const cwd = await Deno.makeTempDir();
  const { pfx } = await newCertificate({ commonName: "contoso", password });
  await Deno.writeFile(`${cwd}/cert.pfx`, pfx);
  const outcome = await runPester(pester, "Vb365.Tests.ps1", "", cwd);
  await Deno.remove(cwd, { recursive: true });
  assert.equal(outcome.code, 0, outcome.stdout + outcome.stderr);
});

pesterTest("what the pipeline hands on arrives where it belongs", async (pester) => {
  const cwd = await Deno.makeTempDir();
  const { pfx } = await newCertificate({ commonName: "contoso", password });
  await Deno.writeFile(`${cwd}/cert.pfx`, pfx);
  const outcome = await runPester(pester, "Pipelines.Tests.ps1", "", cwd);
  await Deno.remove(cwd, { recursive: true });
  assert.equal(outcome.code, 0, outcome.stdout + outcome.stderr);
});

pesterTest("every cmdlet does what the examples of its help say", async (pester) => {
  const cwd = await Deno.makeTempDir();
  await using sandbox = await startSandbox({
    deviceCode: { confirm: "auto" },
    jobs: { seconds: 0.2 },
    syncSeconds: 0,
  });
  await layOut(cwd, sandbox);
  const { url, fingerprint, username } = sandbox;
  const server = Object.entries({ Url: url, Fingerprint: fingerprint, UserName: username, Password: sandbox.password })
    .map(([name, value]) => `${name} = '${value}'`).join("; ");
  const outcome = await runPester(pester, "Cmdlets.Tests.ps1", `; Server = @{ ${server} }`, cwd);
  await Deno.remove(cwd, { recursive: true });
  assert.equal(outcome.code, 0, outcome.stdout + outcome.stderr);
});

function runPester(pester: string, tests: string, data: string, cwd: string) {
  const path = new URL(tests, import.meta.url).pathname.replace(/^\/(?=[A-Z]:)/, "");
  return runShell(
    `Import-Module '${pester}'
$container = New-PesterContainer -Path '${path}' -Data @{ Module = '${folder}Vb365.psd1'; Folder = '${cwd}'${data} }
$found = Invoke-Pester -Container $container -PassThru -Output Detailed
exit $found.FailedCount`,
    {
      cwd,
      env: {
        VB365_CONFIG: `${cwd}/config.json`,
        SITE_PASSWORD: "sandbox",
        SITE_CERTIFICATE_PASSWORD: password,
      },
    },
  );
}

/** The files that the examples speak of. */
async function layOut(cwd: string, sandbox: Sandbox): Promise<void> {
  const [{ pfx }, { pfx: another }] = await Promise.all([
    newCertificate({ commonName: "contoso", password }),
    newCertificate({ commonName: "new", password }),
  ]);
  await Deno.mkdir(`${cwd}/certificates`);
  for (const name of ["cert.pfx", "app.pfx", "certificates/cert.pfx"]) await Deno.writeFile(`${cwd}/${name}`, pfx);
  await Deno.writeFile(`${cwd}/new.pfx`, another);
  const { url: server, fingerprint, username } = sandbox;
  const tenants = (...names: string[]) => ({
    defaults: {
      mode: "existing-application",
      applicationId: "63caebf0-2624-48d0-9ece-de1db611dc98",
      certificate: "cert.pfx",
      secretPrefix: "SITE",
      account: "admin@{officeName}",
    },
    tenants: names.map((name) => ({ officeName: `${name}.onmicrosoft.com` })),
  });
  const { defaults } = tenants();
  const lines = [{ defaults }, ...tenants("tenant3", "tenant4", "tenant5", "tenant6").tenants];
  const dashboard = await vb365(["dashboard", "--output", "json"], { env: connection(sandbox), fetch: undefined });
  const files = {
    "config.json": { profiles: { "site-1": { server, fingerprint, username, credentialEnv: "SITE" } } },
    "tenants.yaml": tenants("tenant1", "tenant2"),
    "planned.yaml": tenants("tenant7"),
    "tenants.jsonl": lines.map((line) => JSON.stringify(line)).join("\n"),
    "contoso.json": { type: "OnPremises", exchangeSettings: { serverName: "x", username: "x", password: "x" } },
    "changes.json": { description: "from a file" },
    "region.json": { targetRegion: "Worldwide" },
    "repository.json": { name: "Body", path: "D:\\Body" },
    "staff.csv": "name\naccount3@contoso.onmicrosoft.com\n",
    "more.csv": "name\naccount4@contoso.onmicrosoft.com\n",
    "accounts.csv": "login\naccount2@office365.onmicrosoft.com\n",
    "apps.csv": "applicationId,displayName\n3ab8cbd2-3a3b-4c3e-8a3c-3a2b1f3c1d10,APP02\n",
    "site-1.json": dashboard.stdout,
    "site-2.json": dashboard.stdout,
    "ews-roles.evidence.json": { kind: "vb365-ews-roles", version: 1, tenants: [] },
    "ews-access.evidence.json": { kind: "vb365-ews-access", version: 1, tenants: [] },
  };
  for (const [name, data] of Object.entries(files)) {
    await Deno.writeTextFile(`${cwd}/${name}`, typeof data === "string" ? data : JSON.stringify(data));
  }
  const env = { ...connection(sandbox), SITE_CERTIFICATE_PASSWORD: password, VB365_CONFIG: `${cwd}/config.json` };
  const { code, stderr } = await run(["plan", `${cwd}/planned.yaml`, "--out-file", `${cwd}/plan.json`], env);
  assert.equal(code, 0, stderr);
}

Deno.test("Connect-Vb365Server takes every API version, and auto", async () => {
  const text = await Deno.readTextFile(`${folder}Vb365.psm1`);
  const { 1: taken = "" } = text.match(/\[ValidateSet\((.*)\)\]\s*\[string\]\$ApiVersion/) ?? [];
  assert.equal(taken, ["auto", ...versionNames].map((name) => `'${name}'`).join(", "));
});

shellTest("the module uses nothing that Windows PowerShell 5.1 lacks, and is ASCII", async () => {
  const { code, stdout, stderr } = await runShell(`
$found = foreach ($file in Get-ChildItem '${folder}' -Recurse -Include *.ps1, *.psm1, *.psd1) {
  $tokens = $errors = $null
  $tree = [Management.Automation.Language.Parser]::ParseFile($file.FullName, [ref]$tokens, [ref]$errors)
  $errors | ForEach-Object { "$($file.Name): $_" }
  $kinds = 'QuestionQuestion', 'QuestionQuestionEquals', 'QuestionDot', 'QuestionLBracket', 'QuestionMark', 'AndAnd', 'OrOr', 'Clean'
  $tokens | Where-Object { $kinds -contains "$($_.Kind)" } | ForEach-Object { "$($file.Name): $($_.Text) at $($_.Extent.StartLineNumber)" }
  $lacking = 'AsByteStream', 'Parallel', 'SkipCertificateCheck', 'AsHashtable', 'EscapeHandling', 'AsArray', 'DateKind', 'NoEnumerate'
  $tree.FindAll({ $args[0] -is [Management.Automation.Language.CommandParameterAst] -and $lacking -contains $args[0].ParameterName }, $true) |
    ForEach-Object { "$($file.Name): $($_.Extent.Text)" }
  $members = 'ArgumentList', 'StandardInputEncoding'
  $tree.FindAll({ $args[0] -is [Management.Automation.Language.MemberExpressionAst] -and $members -contains "$($args[0].Member)" }, $true) |
    ForEach-Object { "$($file.Name): $($_.Extent.Text)" }
  if ([IO.File]::ReadAllText($file.FullName) -match '[^\\x00-\\x7F]') { "$($file.Name): not ASCII" }
}
if ($found) { $found; exit 1 }`);
  assert.equal(code, 0, stdout + stderr);
});
