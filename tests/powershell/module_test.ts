/** The PowerShell module in a real shell, against an embedded server. */

import assert from "node:assert/strict";
import { newCertificate } from "../../mod.ts";
import { pesterTest, runShell, shellTest } from "./_shell.ts";

const folder = new URL("../../powershell/Vb365/", import.meta.url).pathname.replace(/^\/(?=[A-Z]:)/, "");
const tests = new URL("Vb365.Tests.ps1", import.meta.url).pathname.replace(/^\/(?=[A-Z]:)/, "");

pesterTest("the module passes its tests in Pester", async (pester) => {
  const cwd = await Deno.makeTempDir();
  const { pfx } = await newCertificate({ commonName: "contoso", password: "planted-password" });
  await Deno.writeFile(`${cwd}/cert.pfx`, pfx);
  const { code, stdout, stderr } = await runShell(
    `Import-Module '${pester}'
$container = New-PesterContainer -Path '${tests}' -Data @{ Module = '${folder}Vb365.psd1'; Folder = '${cwd}' }
$found = Invoke-Pester -Container $container -PassThru -Output Detailed
exit $found.FailedCount`,
    { cwd, env: { VB365_CONFIG: `${cwd}/config.json` } },
  );
  await Deno.remove(cwd, { recursive: true });
  assert.equal(code, 0, stdout + stderr);
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
