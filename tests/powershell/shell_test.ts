/** What "PowerShell-compatible" has to mean at the least, each in a real shell; and by bytes, as 5.1 would send them. */

import assert from "node:assert/strict";
import { type Sandbox, startSandbox } from "../../sandbox/mod.ts";
import { newCertificate } from "../../mod.ts";
import { putProgram, runShell, type ShellOutcome, shellTest } from "./_shell.ts";
import { connection } from "../helpers/process.ts";
import { utf16 } from "../helpers/cli.ts";

interface Desk extends AsyncDisposable {
  folder: string;
  sandbox: Sandbox;
  run(script: string): Promise<ShellOutcome>;
}

/** A folder with the program and a certificate, and a server. */
async function openDesk(): Promise<Desk> {
  const folder = await Deno.makeTempDir();
  const sandbox = await startSandbox({ deviceCode: { confirm: "auto" } });
  await putProgram(folder);
  const { pfx } = await newCertificate({ commonName: "contoso", password: "planted-password" });
  await Deno.writeFile(`${folder}/cert.pfx`, pfx);
  const env = { ...connection(sandbox), VB365_CONFIG: `${folder}/config.json` };
  const start = `$env:PATH = '${folder}' + [IO.Path]::PathSeparator + $env:PATH\n`;
  return {
    folder,
    sandbox,
    run: (script) => runShell(start + script, { cwd: folder, env }),
    async [Symbol.asyncDispose]() {
      await sandbox.close();
      await Deno.remove(folder, { recursive: true });
    },
  };
}

/** Runs a script that has to end well, and gives the lines it wrote. */
async function lines(desk: Desk, script: string): Promise<string[]> {
  const { code, stdout, stderr } = await desk.run(
    `$ErrorActionPreference = 'Stop'\n$PSNativeCommandUseErrorActionPreference = $true\n${script}`,
  );
  assert.equal(code, 0, stderr + stdout);
  return stdout.trim().split(/\r?\n/);
}

shellTest("1: a Base64 file is the same certificate, however the shell has written it", async () => {
  await using desk = await openDesk();
  const found = await lines(
    desk,
    `$text = [Convert]::ToBase64String([IO.File]::ReadAllBytes((Resolve-Path cert.pfx)))
$text | Out-File out.txt
$text | Set-Content set.txt
$text | Add-Content add.txt
$text > redirected.txt
$text >> redirected-twice.txt
$text | Out-File utf8.txt -Encoding utf8
$text | Out-File ascii.txt -Encoding ascii
$text | Out-File unicode.txt -Encoding unicode
$text | Out-File big.txt -Encoding bigendianunicode
$text | Out-File utf32.txt -Encoding utf32
$null = New-Item new.txt -Value $text
$(Get-ChildItem *.txt | ForEach-Object { vb365 cert to-base64 $_.Name }) | Group-Object | ForEach-Object { $_.Count; $_.Name -eq $text }`,
  );
  assert.deepEqual(found, ["11", "True"]);
});

shellTest("2: JSON survives every code page on its way into ConvertFrom-Json", async () => {
  await using desk = await openDesk();
  await lines(desk, `vb365 org set contoso-apps.onmicrosoft.com --description ([char]0xFC + [char]0x6F22)`);
  const found = await lines(
    desk,
    `foreach ($page in 437, 850, 932, 1252) {
  [Console]::OutputEncoding = [Text.Encoding]::GetEncoding($page)
  $description = (vb365 org get contoso-apps.onmicrosoft.com | ConvertFrom-Json).description
  ($description.ToCharArray() | ForEach-Object { [int]$_ }) -join ','
}`,
  );
  assert.deepEqual(found, Array(4).fill("252,28450"));
});

shellTest("3: nothing stands before the JSON, pretty or one object a line", async () => {
  await using desk = await openDesk();
  const found = await lines(
    desk,
    `@(vb365 org list | ConvertFrom-Json).Count
@(vb365 org list --output jsonl | ConvertFrom-Json).Count
@(vb365 org list --name nobody | ConvertFrom-Json).Count`,
  );
  assert.deepEqual(found, ["3", "3", "0"]);
});

shellTest("4: a run that ends well writes nothing to standard error", async () => {
  await using desk = await openDesk();
  const found = await lines(
    desk,
    `$all = vb365 org list --output csv 2>&1
@($all | Where-Object { $_ -is [Management.Automation.ErrorRecord] }).Count
vb365 cert to-base64 cert.pfx 2>errors.txt | Out-Null
(Get-Item errors.txt).Length`,
  );
  assert.deepEqual(found, ["0", "0"]);
});

shellTest("5: the exit code says what happened, and 0 is for what went well only", async () => {
  await using desk = await openDesk();
  const found = await lines(
    desk,
    `function Test-ExitCode { $PSNativeCommandUseErrorActionPreference = $false; $null = vb365 @args 2>&1; $LASTEXITCODE }
Test-ExitCode org list --name nobody
Test-ExitCode org remove contoso-apps.onmicrosoft.com --what-if --yes
Test-ExitCode org get nobody
Test-ExitCode org get
Test-ExitCode org list --trust-fingerprint ('00:' * 31 + '00')
$env:VB365_PASSWORD = 'wrong'
Test-ExitCode org list`,
  );
  assert.deepEqual(found, ["0", "0", "6", "2", "3", "4"]);
});

shellTest("6: no argument needs a double quote, and a body comes by file or by pipe", async () => {
  await using desk = await openDesk();
  const found = await lines(
    desk,
    `@{ description = 'by file' } | ConvertTo-Json | Out-File body.json
(vb365 org set contoso-apps.onmicrosoft.com --body body.json | ConvertFrom-Json).changed
@{ description = 'by pipe' } | ConvertTo-Json | vb365 org set contoso-apps.onmicrosoft.com --body - | Out-Null
(vb365 org get contoso-apps.onmicrosoft.com | ConvertFrom-Json).description`,
  );
  assert.deepEqual(found, ["description", "by pipe"]);
});

shellTest("7: a secret may come by pipe, with a line end of Windows or a mark before it", async () => {
  await using desk = await openDesk();
  const { password } = desk.sandbox;
  await Deno.writeFile(`${desk.folder}/password.txt`, utf16(`${password}\r\n`));
  const found = await lines(
    desk,
    `$env:VB365_PASSWORD = $null
@('${password}' | vb365 org list --password-stdin | ConvertFrom-Json).Count
$return = if ([Environment]::NewLine.Length -eq 1) { "\`r" }
@(("${password}" + $return) | vb365 org list --password-stdin | ConvertFrom-Json).Count
@(([char]0xFEFF + '${password}') | vb365 org list --password-stdin | ConvertFrom-Json).Count
@(vb365 org list --password-file password.txt | ConvertFrom-Json).Count`,
  );
  assert.deepEqual(found, ["3", "3", "3", "3"]);
});

shellTest("8: a switch takes $true, $false and what PowerShell makes of them", async () => {
  await using desk = await openDesk();
  const found = await lines(
    desk,
    `$yes = $true
(vb365 org remove contoso-apps.onmicrosoft.com --what-if=$yes --yes=$true | ConvertFrom-Json).operation
(vb365 org remove contoso-apps.onmicrosoft.com --what-if=True --yes:$true | ConvertFrom-Json).operation
vb365 org set contoso-apps.onmicrosoft.com --teams=$false --what-if --query request.body.isTeamsOnline`,
  );
  assert.deepEqual(found, ["Remove organization", "Remove organization", "false"]);
});

shellTest("9: the completion script is ASCII, and Tab completes commands and flags by it", async () => {
  await using desk = await openDesk();
  const found = await lines(
    desk,
    `$script = vb365 completion powershell | Out-String
[bool]($script -match '[^\\x00-\\x7F]')
Invoke-Expression $script
$line = 'vb365 org '
(TabExpansion2 $line -cursorColumn $line.Length).CompletionMatches.CompletionText -contains 'rotate-cert'
$line = 'vb365 org list --ext'
(TabExpansion2 $line -cursorColumn $line.Length).CompletionMatches.CompletionText`,
  );
  assert.deepEqual(found, ["False", "True", "--extended"]);
});

shellTest("10: --what-if changes nothing, --yes and --force do not ask, --verbose tells", async () => {
  await using desk = await openDesk();
  const found = await lines(
    desk,
    `vb365 org remove contoso-apps.onmicrosoft.com --what-if --output table --yes
@(vb365 org list | ConvertFrom-Json).Count
(vb365 org remove contoso-apps.onmicrosoft.com --force --verbose 2>verbose.txt | ConvertFrom-Json).removed
(Get-Item verbose.txt).Length -gt 0
@(vb365 org list | ConvertFrom-Json).Count`,
  );
  assert.match(found[0] ?? "", /^What if: Performing the operation "Remove organization" on target "contoso/);
  assert.deepEqual(found.slice(-4), ["3", "True", "True", "2"]);
});

shellTest("11: a body may be JSON that Windows PowerShell has written", async () => {
  await using desk = await openDesk();
  await Deno.writeFile(`${desk.folder}/five.json`, utf16(`{\r\n    "description":  "von 5.1: \u00fc"\r\n}\r\n`));
  const found = await lines(
    desk,
    `$null = vb365 org set contoso-apps.onmicrosoft.com --body five.json
@{ description = 'seven' } | ConvertTo-Json | Out-File seven.json -Encoding unicode
(vb365 org get contoso-apps.onmicrosoft.com | ConvertFrom-Json).description.Length
$null = vb365 org set contoso-apps.onmicrosoft.com --body seven.json
(vb365 org get contoso-apps.onmicrosoft.com | ConvertFrom-Json).description`,
  );
  assert.deepEqual(found, ["10", "seven"]);
});

shellTest("12: rows of Export-Csv are read, with and without the type that 5.1 puts before them", async () => {
  await using desk = await openDesk();
  const found = await lines(
    desk,
    `$rows = [pscustomobject]@{ login = 'account1@office365.onmicrosoft.com'; groupId = '6e570850-9ce9-40ed-b81d-41772dabcead00000000-0000-0000-0000-000000000000' }
$rows | Export-Csv plain.csv -NoTypeInformation
$rows | Export-Csv typed.csv -IncludeTypeInformation
$env:VB365_ACCOUNT_PASSWORD = 'planted-password'
foreach ($file in 'plain.csv', 'typed.csv') {
  (vb365 backup-account add --organization office365.onmicrosoft.com --from $file --what-if --yes | ConvertFrom-Json).operation
}`,
  );
  assert.deepEqual(found, ["Add backup accounts", "Add backup accounts"]);
});

shellTest(
  "expiresAt comes back from ConvertFrom-Json in all forms but that of an argument, which is refused",
  async () => {
    await using desk = await openDesk();
    const { stdout } = await desk.run(`$env:TZ = 'Europe/Berlin'
[TimeZoneInfo]::ClearCachedData()
$code = vb365 device-code request --output json | ConvertFrom-Json
$env:VB365_USER_CODE = $code.userCode
$at = $code.expiresAt
foreach ($end in $at.ToString('o'), $at.ToLocalTime().ToString('o'), ('{0:o}' -f $at), $at) {
  $said = vb365 device-code wait --expires-at $end --output json 2>&1 | Out-String
  "$LASTEXITCODE $($said -replace '\\s+', ' ')"
}`);
    const [utc, local, format, argument, ...rest] = stdout.trim().split(/\r?\n/);
    assert.deepEqual(rest, []);
    for (const line of [utc, local, format]) assert.match(line ?? "", /^0 .*"confirmed": ?true/);
    assert.match(argument ?? "", /^2 .*depends on the culture.*\{0:o\}/);
  },
);
