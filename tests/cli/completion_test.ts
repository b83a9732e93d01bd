import assert from "node:assert/strict";
import { wordsAfter } from "../../cli/find.ts";
import { withOwnCommands } from "../../cli/own/index.ts";
import { index } from "../../commands/index.ts";
import { vb365 } from "../helpers/cli.ts";

/** What can stand at the end of a line. */
async function complete(...words: string[]): Promise<string[]> {
  const { code, stdout, stderr } = await vb365(["complete", "--", ...words.map((word) => `:${word}`)]);
  assert.deepEqual([code, stderr], [0, ""]);
  return stdout.split("\n").filter((line) => line !== "").map((line) => line.split("\t")[0] ?? "");
}

Deno.test("complete offers words, then commands, then flags, then values", async () => {
  assert.deepEqual(await complete(""), [...wordsAfter(withOwnCommands(index), "").keys()]);
  assert.deepEqual(await complete("o"), ["org"]);
  assert.deepEqual(await complete("org", ""), [...wordsAfter(index, "org").keys()]);
  assert.deepEqual(await complete("org", "add", "h"), ["hybrid"]);
  assert.deepEqual(await complete("org", "list", "--na"), ["--name"]);
  assert.deepEqual(await complete("ORG", "List", "--NA"), ["--name"]);
  assert.deepEqual(await complete("org", "list", "--output", "js"), ["json", "jsonl"]);
  assert.deepEqual(await complete("org", "list", "--output=js"), ["--output=json", "--output=jsonl"]);
  assert.deepEqual(await complete("org", "list", "--output", "=", "js"), ["json", "jsonl"]);
  assert.deepEqual(await complete("org", "add", "office365", "--mode", "b"), ["basic"]);
  assert.deepEqual(await complete("--output", "json", "org", "l"), ["list"]);
  assert.deepEqual(await complete("completion", "p"), ["powershell"]);
  assert.deepEqual(await complete("nonsense", ""), []);
  assert.deepEqual(await complete("org", "list", "--password-e"), ["--password-env"]);
  assert.deepEqual(await complete("cert", "to-base64", "c"), []);
});

for (const shell of ["powershell", "bash", "zsh", "fish", "PowerShell"]) {
  Deno.test(`completion ${shell} writes a script of ASCII only`, async () => {
    const { code, stdout } = await vb365(["completion", shell]);
    assert.equal(code, 0);
    assert.match(stdout, /^[\x0a\x20-\x7e]+$/);
    assert.match(stdout, /vb365\.exe/);
    assert.doesNotMatch(stdout, /Invoke-Expression \$|\beval\b/);
  });
}

Deno.test("completion registers both names with PowerShell, in the way that 5.1 and 7 share", async () => {
  const { stdout } = await vb365(["completion", "powershell"]);
  assert.match(stdout, /^Register-ArgumentCompleter -Native -CommandName 'vb365', 'vb365.exe' -ScriptBlock \{/m);
});

Deno.test("completion refuses a shell that it does not know", async () => {
  const { code, stderr } = await vb365(["completion", "tcsh"]);
  assert.equal(code, 2);
  assert.match(stderr, /There is no completion for "tcsh"/);
});
