/** Measures 100 reads by cmdlet beside Invoke-RestMethod in one PowerShell, in turns, and a connection's first call. */

import { root } from "../_files.ts";
import { say } from "../_say.ts";
import { powershell, quietShell } from "../tools.ts";
import { concludeFigures, median, report } from "./_figures.ts";

const script = `
$ErrorActionPreference = 'Stop'
Import-Module '${decodeURIComponent(new URL("powershell/Vb365/Vb365.psd1", root).pathname)}'
$sandbox = Start-Vb365Sandbox
$watch = [Diagnostics.Stopwatch]::StartNew()
$sandbox | Connect-Vb365Server
$id = (Get-Vb365Organization -Name 'contoso*').id
$first = $watch.Elapsed.TotalMilliseconds
$body = @{ grant_type = 'password'; username = $sandbox.Credential.UserName; password = $sandbox.Credential.GetNetworkCredential().Password }
$token = (Invoke-RestMethod "$($sandbox.Server)/v8/token" -Method Post -Body $body -SkipCertificateCheck -SessionVariable session).access_token
$headers = @{ Authorization = "Bearer $token" }
$byRest = { $null = Invoke-RestMethod "$($sandbox.Server)/v8/Organizations/$id" -Headers $headers -SkipCertificateCheck -WebSession $session }
$byCmdlet = { $null = Get-Vb365Organization -Id $id }
foreach ($way in $byRest, $byCmdlet) { foreach ($count in 1..20) { & $way } }
foreach ($round in 1..7) {
  $rest = (Measure-Command { foreach ($count in 1..100) { & $byRest } }).TotalMilliseconds
  $cmdlet = (Measure-Command { foreach ($count in 1..100) { & $byCmdlet } }).TotalMilliseconds
  [Console]::Out.WriteLine((@{ first = $first; rest = $rest; cmdlet = $cmdlet } | ConvertTo-Json -Compress))
}
Disconnect-Vb365Server
Stop-Vb365Sandbox
`;

const shell = await powershell.find();
if (shell === undefined) say("no PowerShell here: nothing measured");
else await measure(shell);
concludeFigures();

async function measure(program: string): Promise<void> {
  const file = await Deno.makeTempFile({ suffix: ".ps1" });
  await Deno.writeTextFile(file, script);
  const path = `${Deno.execPath().replace(/[\\/][^\\/]+$/, "")}:${Deno.env.get("PATH")}`;
  const args = ["-NoProfile", "-NonInteractive", "-File", file];
  const env = { ...quietShell, PATH: path };
  const { success, stdout } = await new Deno.Command(program, { args, env, stderr: "inherit" }).output();
  await Deno.remove(file);
  if (!success) throw new Error("Cannot measure PowerShell");
  const lines = new TextDecoder().decode(stdout).trim().split("\n");
  const turns = lines.map((line): { first: number; rest: number; cmdlet: number } => JSON.parse(line));
  const [rest, cmdlet] = [median(turns.map(({ rest }) => rest)), median(turns.map(({ cmdlet }) => cmdlet))];
  report({
    what: "100 reads by cmdlet",
    ours: `${cmdlet.toFixed(0)} ms`,
    beside: `${rest.toFixed(0)} ms of Invoke-RestMethod -WebSession`,
    value: cmdlet / rest,
    unit: "×",
    most: 3,
  });
  const first = turns[0]?.first ?? NaN;
  const what = "Connect-Vb365Server and the first read, from source";
  report({ what, ours: `${first.toFixed(0)} ms`, beside: "", value: first, unit: "ms", most: 400 });
}
