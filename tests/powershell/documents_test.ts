/** What README.md and docs/ show for PowerShell runs as it stands, document by document, in one real shell. */

import assert from "node:assert/strict";
import { newCertificate } from "../../mod.ts";
import { startSandbox } from "../../sandbox/mod.ts";
import { type Block, blocksOf, documents, readDocument } from "../helpers/documents.ts";
import { connection } from "../helpers/process.ts";
import { putProgram, runShell, shellTest } from "./_shell.ts";

const certificatePassword = "planted-certificate-password";
const root = new URL("../../", import.meta.url).pathname.replace(/^\/(?=[A-Z]:)/, "");

/** What stands in for the person, and for a server that the shell trusts. */
const stage = `
$ErrorActionPreference = 'Stop'
$PSNativeCommandUseErrorActionPreference = $true
$PSDefaultParameterValues['Invoke-RestMethod:SkipCertificateCheck'] = $true
function New-Secret([string]$Text) { ConvertTo-SecureString $Text -AsPlainText -Force }
function Get-Credential([string]$UserName = 'EXAMPLE\\backup', [string]$Message) {
  $passwords = @{ 'EXAMPLE\\backup' = 'planted-password'; 'cert.pfx' = '${certificatePassword}' }
  $password = if ($passwords[$UserName]) { $passwords[$UserName] } else { 'planted-account-password' }
  New-Object pscredential($UserName, (New-Secret $password))
}
function Read-Host([switch]$AsSecureString) { New-Secret 'planted-password' }
`;

/** The blocks for PowerShell that are for every system. */
async function shellBlocks(path: string): Promise<Block[]> {
  const text = await readDocument(path);
  const isForWindows = ({ place }: Block) => {
    const before = text.split("\n").slice(0, Number(place.split(":")[1]) - 1).join("\n").trimEnd();
    return /Windows server itself:$/.test(before);
  };
  return (await blocksOf(path)).filter((block) => block.language === "powershell" && !isForWindows(block));
}

for (const path of documents) {
  shellTest(`${path}: what it shows for PowerShell runs in one script`, async () => {
    await using sandbox = await startSandbox({
      username: "EXAMPLE\\backup",
      password: "planted-password",
      deviceCode: { confirm: "auto" },
    });
    const folder = await Deno.makeTempDir();
    await putProgram(folder);
    const { pfx } = await newCertificate({ commonName: "contoso", password: certificatePassword });
    await Deno.writeFile(`${folder}/cert.pfx`, pfx);
    const blocks = await shellBlocks(path);
    const script = path === "docs/organizations.md"
      ? organizationScript(blocks)
      : blocks.map(({ code }) => code).join("\n");
    const { code, stdout, stderr } = await runShell(
      `$env:PATH = '${folder}' + [IO.Path]::PathSeparator + $env:PATH\n${stage}` +
        script.replaceAll("https://vb365.example.com:4443", sandbox.url).replaceAll(
          "./powershell/",
          `${root}powershell/`,
        )
          .replaceAll(
            "-eq contoso.onmicrosoft.com",
            `-eq ${path.includes("applications") ? "contoso-apps" : "office365"}.onmicrosoft.com`,
          ),
      {
        cwd: folder,
        env: {
          ...connection(sandbox),
          VB365_CONFIG: `${folder}/config.json`,
          VB365_CERTIFICATE_PASSWORD: certificatePassword,
          VB365_ACCOUNT_PASSWORD: "planted-account-password",
          VB365_APPLICATION_SECRET: "planted-application-secret",
          VB365_EXCHANGE_PASSWORD: "planted-exchange-password",
          VB365_SHAREPOINT_PASSWORD: "planted-sharepoint-password",
        },
      },
    );
    await Deno.remove(folder, { recursive: true });
    assert.equal(code, 0, stderr + stdout);
  });
}

Deno.test("docs/powershell.md names every cmdlet of the module, and no other", async () => {
  const manifest = await readDocument("powershell/Vb365/Vb365.psd1");
  const { 1: exported = "" } = manifest.match(/FunctionsToExport = @\(([^)]*)\)/) ?? [];
  const named = (await readDocument("docs/powershell.md")).match(/\b[A-Z]\w+-Vb365\w+/g) ?? [];
  assert.deepEqual([...new Set(named)].sort(), exported.match(/[\w-]+/g)?.sort());
});

/** Every organization of the document goes through its script, and is gone again before the next one. */
function organizationScript(blocks: readonly Block[]): string {
  const [whole, ...others] = blocks.map(({ code }) => code);
  const [signIn = "", send = ""] = (whole ?? "").split(/^\$organization = @\{ \}.*$/m);
  const parts = others.map((code) => {
    if (/^vb365 /m.test(code)) {
      return `${code}\nvb365 org list --output jsonl | ConvertFrom-Json | Where-Object name -like 'VB365*' | ` +
        `ForEach-Object { vb365 org remove $_.id --yes | Out-Null }\n`;
    }
    if (code.includes("applicationSecret ")) return "";
    return `${code}\n$added = & {\n${send}\n}\nif (-not $added.id) { throw 'not added' }\n` +
      `Invoke-RestMethod -Method Delete "$server/Organizations/$($added.id)" -Headers $headers | Out-Null\n`;
  });
  return signIn + parts.join("\n");
}

shellTest(
  "the recipe for a certificate and vb365 give the same bytes, and the recipe and vb365 add the same organization",
  async () => {
    const recipe = await shellBlocks("docs/organizations.md");
    const [whole = "", existing = ""] = recipe.map(({ code }) => code);
    const folder = await Deno.makeTempDir();
    await using sandbox = await startSandbox({ username: "EXAMPLE\\backup", password: "planted-password" });
    await putProgram(folder);
    const { pfx } = await newCertificate({ commonName: "contoso", password: certificatePassword });
    await Deno.writeFile(`${folder}/cert.pfx`, pfx);
    const script = whole.replace(/^\$organization = @\{ \}.*$/m, existing).replace(
      /^Invoke-RestMethod -Method Post "\$server\/Org/m,
      (found) => `$theirs = ${found}`,
    );
    const { code, stdout, stderr } = await runShell(
      `$env:PATH = '${folder}' + [IO.Path]::PathSeparator + $env:PATH\n${stage}` +
        script.replaceAll("https://vb365.example.com:4443", sandbox.url) + `
(vb365 cert to-base64 cert.pfx) -ceq $certificate.applicationCertificate
Invoke-RestMethod -Method Delete "$server/Organizations/$($theirs.id)" -Headers $headers | Out-Null
$ours = vb365 org add office365 --mode existing-application --application-id $applicationId --certificate cert.pfx --account admin@contoso.onmicrosoft.com --office-organization-name contoso.onmicrosoft.com | ConvertFrom-Json
$plain = { param($it) ($it | Select-Object * -ExcludeProperty id, msid, _links, _actions, lastBackuptime, firstBackuptime, server | ConvertTo-Json -Depth 9) }
$a = & $plain $theirs; $b = & $plain $ours
if ($a -ceq $b) { $true } else { $a; $b }`,
      { cwd: folder, env: { ...connection(sandbox), VB365_CERTIFICATE_PASSWORD: certificatePassword } },
    );
    await Deno.remove(folder, { recursive: true });
    assert.equal(code, 0, stderr);
    assert.deepEqual(stdout.trim().split(/\r?\n/), ["True", "True"], stdout);
  },
);

shellTest(
  "docs/tenants.md: its manifest is planned, kept, approved and applied as it says, with its own certificates",
  async () => {
    const blocks = await blocksOf("docs/tenants.md");
    const [manifest = ""] = blocks.filter(({ language }) => language === "yaml").map(({ code }) => code);
    const lines = (await shellBlocks("docs/tenants.md")).map(({ code }) => code).join("\n");
    await using sandbox = await startSandbox({ deviceCode: { confirm: "auto" }, syncSeconds: 0 });
    const folder = await Deno.makeTempDir();
    await putProgram(folder);
    for (const name of ["certificates", "secrets"]) await Deno.mkdir(`${folder}/${name}`);
    const { pfx } = await newCertificate({ commonName: "contoso", password: certificatePassword });
    for (const name of ["contoso.onmicrosoft.com", "example.com"]) {
      await Deno.writeFile(`${folder}/certificates/${name}.pfx`, pfx);
      await Deno.writeTextFile(`${folder}/secrets/${name}.txt`, certificatePassword);
    }
    await Deno.writeFile(`${folder}/certificates/app01.pfx`, pfx);
    await Deno.writeTextFile(`${folder}/tenants.yaml`, manifest);
    const { url: server, fingerprint, username, password } = sandbox;
    const profiles = { prod: { server, fingerprint, username, credentialEnv: "PROD" } };
    await Deno.writeTextFile(`${folder}/config.json`, JSON.stringify({ profiles }));
    const env = { VB365_CONFIG: `${folder}/config.json`, PROD_PASSWORD: password, APP01_PASSWORD: certificatePassword };
    const start = `$env:PATH = '${folder}' + [IO.Path]::PathSeparator + $env:PATH\n`;
    const { code, stdout, stderr } = await runShell(start + stage + lines, { cwd: folder, env });
    await Deno.remove(folder, { recursive: true });
    assert.equal(code, 0, stderr + stdout);
    const names = sandbox.organizations().map(({ name }) => name);
    assert(names.includes("contoso.onmicrosoft.com"), names.join());
    const codes = sandbox.requests.filter(({ method, path }) => method === "POST" && /\/DeviceCode$/i.test(path));
    assert.equal(codes.length, 1, "the second run finds what the first one has made");
  },
);
