/** What a server or a user has named, on its way through shells: it steers no terminal, and is no command. */

import assert from "node:assert/strict";
import { quotedForBash, quotedForPowerShell } from "../../cli/output/text.ts";
import { scripts } from "../../commands/completion.ts";
import { startSandbox } from "../../sandbox/mod.ts";
import { runShell, shellTest } from "./_shell.ts";

const module = new URL("../../powershell/Vb365/Vb365.psd1", import.meta.url).pathname.replace(/^\/(?=[A-Z]:)/, "");
const steering = "prod\x1b[2K\rRemove test? \x9b8m\x07\u202eabc\u200b\u2028";
const texts = [
  "Default Backup Repository",
  "O'Neil",
  "a\u2019; New-Item pwned; \u2018b",
  "$(touch pwned)",
  "a;touch pwned",
  "`touch pwned`",
  '"$HOME" \\n',
  "Z\u00fcrich \u{1f512}",
];

/** What bash makes of a script. */
async function runBash(script: string): Promise<string> {
  const env = { LC_ALL: "C.UTF-8" };
  const { stdout } = await new Deno.Command("bash", { args: ["-c", script], env, stderr: "inherit" }).output();
  return new TextDecoder().decode(stdout);
}

const bashTest = (name: string, fn: () => Promise<void>) =>
  Deno.test({ name, ignore: Deno.build.os === "windows", fn });

bashTest("quotedForBash() makes any text one word of bash", async () => {
  for (const text of texts) assert.equal(await runBash(`printf %s ${quotedForBash(text)}`), text);
});

shellTest("quotedForPowerShell() makes any text one value of PowerShell, in ASCII", async () => {
  const values = texts.map(quotedForPowerShell);
  assert.match(values.join(""), /^[ -~]*$/);
  const { stdout, stderr } = await runShell(`ConvertTo-Json -Compress @(${values.join(", ")})`);
  assert.deepEqual([JSON.parse(stdout), stderr], [texts, ""]);
});

/** In place of the program: says every name, whatever is asked. */
const names = texts.filter((text) => !text.includes("\n"));

bashTest("completion of bash puts a name onto the line as one word, in quotes that are open too", async () => {
  const program = `vb365() { printf '%s\\n' "$*" >&3; printf '%s\\tOrganizations\\n' ${
    names.map(quotedForBash).join(" ")
  }; }`;
  const tried = async (word: string, open = "") =>
    await runBash(`${scripts.bash}\n${program}
COMP_WORDS=(vb365 repo get ${quotedForBash(open.replace("\\", "") + word)}); COMP_CWORD=3
exec 3>/dev/stdout
_vb365
for word in "\${COMPREPLY[@]}"; do eval "printf '<%s>\\n' ${open}$word${open}"; done`);
  for (const word of ["", "Default\\ B"]) {
    const asked = `complete -- :repo :get :${word.replace("\\", "")}`;
    assert.equal(await tried(word), [asked, ...names.map((name) => `<${name}>`), ""].join("\n"));
  }
  for (const quote of ['\\"', "'"]) {
    const [asked, ...found] = (await tried("De", quote)).trim().split("\n");
    assert.equal(asked, "complete -- :repo :get :De");
    assert.deepEqual(found, names.filter((name) => !/["'`$!\\]/.test(name)).map((name) => `<${name}>`));
  }
});

shellTest("completion of PowerShell puts a name onto the line as one value, in the module too", async () => {
  const list = names.map(quotedForPowerShell).join(", ");
  const { stdout, stderr } = await runShell(`
function vb365 { @(${list}) | ForEach-Object { "$_\`tOrganizations" } }
Invoke-Expression @'
${scripts.powershell}
'@
Import-Module '${module}'
$line = 'vb365 repo get '
$native = (TabExpansion2 $line -cursorColumn $line.Length).CompletionMatches.CompletionText
$own = & (Get-Module Vb365) { param($names) (ConvertTo-Vb365Completion '' $names).CompletionText } (@(${list}) + ('a' + [char]27))
foreach ($found in $native, $own) { ConvertTo-Json -Compress @($found | ForEach-Object { Invoke-Expression "Write-Output $_" }) }
`);
  const [native, own, ...rest] = stdout.trim().split(/\r?\n/).map((line) => JSON.parse(line));
  assert.deepEqual([native, own, rest, stderr], [names, names, [], ""]);
});

shellTest(
  "no cmdlet lets a name or a message of a server steer the terminal, in tables, questions and errors",
  async () => {
    await using sandbox = await startSandbox();
    const { code, stdout, stderr } = await runShell(`
$PSStyle.OutputRendering = 'PlainText'
Import-Module '${module}'
$password = ConvertTo-SecureString '${sandbox.password}' -AsPlainText -Force
$credential = New-Object pscredential('${sandbox.username}', $password)
Connect-Vb365Server '${sandbox.url}' -Credential $credential -TrustFingerprint '${sandbox.fingerprint}'
$name = ConvertFrom-Json ${quotedForPowerShell(JSON.stringify(steering))}
$found = Get-Vb365Organization contoso*
$found.name = $name
$found | Out-String
$found | Remove-Vb365Organization -WhatIf
Get-Vb365Organization -Organization $name
& (Get-Module Vb365) {
  param($name)
  function Show { [CmdletBinding()] param() $PSCmdlet.WriteError((New-Vb365ErrorRecord @{ Error = "a$name\`nb"; Hint = $name } $name)) }
  Show
} $name
Disconnect-Vb365Server
`);
    assert.equal(code, 0, stderr);
    // deno-lint-ignore no-control-regex
    assert.doesNotMatch(stdout + stderr, /[^\n\r\x20-\x7e\u2026]|\r(?!\n)/);
    assert.match(stdout, /prod\?\[2K\?Remove/);
    assert.match(stdout, /on target "prod\\u001b\[2K\\u000dRemove/);
    assert.match(stderr, /no organization is named|a(prod\\u001b)/);
  },
);
