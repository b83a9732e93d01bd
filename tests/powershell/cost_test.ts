/** What a cmdlet costs beside Invoke-RestMethod, and what is left of it when the shell is gone. */

import assert from "node:assert/strict";
import { startSandbox } from "../../sandbox/mod.ts";
import { slowness } from "../helpers/pace.ts";
import { listRunning, runShell, shellEnvironment, shellPath, shellTest } from "./_shell.ts";

const module = new URL("../../powershell/Vb365/Vb365.psd1", import.meta.url).pathname.replace(/^\/(?=[A-Z]:)/, "");

shellTest("a read costs at most three times one of Invoke-RestMethod, and Tab waits for no slow server", async () => {
  await using slow = await startSandbox({ latency: 700 });
  const { code, stdout, stderr } = await runShell(`
$ErrorActionPreference = 'Stop'
Import-Module '${module}'
$sandbox = Start-Vb365Sandbox
$sandbox | Connect-Vb365Server
$body = @{ grant_type = 'password'; username = $sandbox.Credential.UserName; password = $sandbox.Credential.GetNetworkCredential().Password }
$token = (Invoke-RestMethod "$($sandbox.Server)/v8/token" -Method Post -Body $body -SkipCertificateCheck -SessionVariable session).access_token
$headers = @{ Authorization = "Bearer $token" }
$id = (Get-Vb365Organization -Name 'contoso*').id
$url = "$($sandbox.Server)/v8/Organizations/$id"
$byRest = { $null = Invoke-RestMethod $url -Headers $headers -SkipCertificateCheck -WebSession $session }
$byCmdlet = { $null = Get-Vb365Organization -Id $id }
foreach ($way in $byRest, $byCmdlet) { foreach ($count in 1..50) { & $way } }
# In turns, one by one, and the quicker fifth counts: what else goes on here strikes now the one and now the other.
$times = @{ rest = @(); cmdlet = @() }
foreach ($round in 1..100) {
  $times.rest += (Measure-Command $byRest).TotalMilliseconds
  $times.cmdlet += (Measure-Command $byCmdlet).TotalMilliseconds
}
Disconnect-Vb365Server
Stop-Vb365Sandbox
$secret = ConvertTo-SecureString '${slow.password}' -AsPlainText -Force
$credential = New-Object pscredential('${slow.username}', $secret)
Connect-Vb365Server '${slow.url}' -TrustFingerprint '${slow.fingerprint}' -Credential $credential -ApiVersion v8
$line = 'Get-Vb365Organization -Name co'
$tab = { $null = TabExpansion2 $line -cursorColumn $line.Length }
[Console]::Out.WriteLine((1..3 | ForEach-Object { (Measure-Command $tab).TotalMilliseconds } | Measure-Object -Minimum).Minimum)
Disconnect-Vb365Server
($times.rest, $times.cmdlet | ForEach-Object { ($_ | Sort-Object)[20] }) -join ' '`);
  assert.equal(code, 0, stderr);
  const [tab = NaN, rest = NaN, cmdlet = NaN] = stdout.trim().split(/\s+/).map(Number);
  // A process for each would be a hundred times.
  assert(cmdlet <= 3 * rest, `${cmdlet} ms, against ${rest} ms by Invoke-RestMethod`);
  assert(tab > 200 && tab <= 250 + 50 * slowness(), `Tab takes ${tab} ms`);
});

shellTest("no process is left after Remove-Module, and none when the shell is killed", async () => {
  const script = (end: string) => `
Import-Module '${module}'
Start-Vb365Sandbox | Connect-Vb365Server
$children = & (Get-Module Vb365) { @($script:Vb365Open) + @($script:Vb365Sandboxes) | ForEach-Object { $_.Process.Child.Id } }
[Console]::Out.WriteLine((@($children) + @($PID)) -join ' ')
${end}`;
  const alive = "[Console]::Out.WriteLine(@(Get-Process -Id $children -ErrorAction Ignore).Count)";
  const removed = await runShell(script(`${alive}\nRemove-Module Vb365\n${alive}`));
  assert.equal(removed.code, 0, removed.stderr);
  assert.deepEqual(removed.stdout.trim().split(/\r?\n/).slice(1), ["2", "0"]);

  const file = await Deno.makeTempFile({ suffix: ".ps1" });
  await Deno.writeTextFile(file, script("Start-Sleep 60"));
  const child = new Deno.Command(shellPath(), {
    args: ["-NoProfile", "-NonInteractive", "-File", file],
    env: shellEnvironment(),
    clearEnv: true,
    stdout: "piped",
    stderr: "null",
  }).spawn();
  let text = "";
  for await (const part of child.stdout.pipeThrough(new TextDecoderStream()).values({ preventCancel: true })) {
    text += part;
    if (text.includes("\n")) break;
  }
  const [connection = 0, sandbox = 0, shell = 0] = text.trim().split(/\s+/).map(Number);
  // What was started may be a launcher: the shell itself says who it is.
  Deno.kill(shell, "SIGKILL");
  await child.status;
  await Deno.remove(file);
  await assertGone([connection, sandbox]);
});

/** Processes end by themselves once their standard input has ended. */
async function assertGone(ids: readonly number[]): Promise<void> {
  assert.equal(ids.length, 2);
  const left = async () => (await listRunning()).filter(({ id }) => ids.includes(id));
  for (let count = 0; count < 50 && (await left()).length > 0; count++) {
    await new Promise((done) => setTimeout(done, 100));
  }
  assert.deepEqual(await left(), []);
}
