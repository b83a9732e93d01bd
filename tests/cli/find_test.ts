import assert from "node:assert/strict";
import { signedIn, vb365 } from "../helpers/cli.ts";

for (
  const [words, message, hint] of [
    [["constructor"], /"constructor" is no command/],
    [["__proto__"], /"__proto__" is no command/],
    [["toString", "list"], /is no command/],
    [["org", "constructor"], /"org constructor" is no command/],
    [["--constructor", "org", "list"], /--constructor is no flag/],
    [["help", "constructor"], /is no command/],
    [["a".repeat(70_000)], /is no command/],
    [["org", "a".repeat(70_000)], /is no command/],
    [["org", "get", "a".repeat(70_000)], /at most 4096 letters/],
    [["org", "list", "--name", "a".repeat(70_000)], /at most 4096 letters/],
    [["org", "list", `--${"a".repeat(70_000)}`], /is no flag/],
    [["version"], /"version" is no command/, /vb365 --version/],
    [["-?"], /-\? is written --help/],
    [["/?"], /is no command/, /--help/],
    [["org", "-?"], /-\? is written --help/],
    [
      ["Get-VBOOrganization"],
      /is no command/,
      /"vb365 org list" or "vb365 org get"|"vb365 org get" or "vb365 org list"/,
    ],
    [["remove-vboorganization", "-Organization", "x"], /is no command/, /vb365 org remove/],
    [["Get-VBOOrganisation"], /is no command/, /vb365 org get/],
    [["Get-Process"], /is no command/, /vb365 api/],
    [["org", "delete", "x"], /"org delete" is no command/, /vb365 org remove/],
    [["org", "ls"], /is no command/, /vb365 org list/],
    [["org", "show", "x"], /is no command/, /vb365 org get/],
    [["organizations", "list"], /is no command/, /vb365 org/],
  ] as [string[], RegExp, RegExp?][]
) {
  Deno.test(`main() refuses ${words.join(" ").slice(0, 60)} and points to what was meant`, async () => {
    const { code, error, all, stderr } = await vb365(words, { env: signedIn });
    assert.deepEqual([code, all.length, error().code], [2, 0, "invalid-input"], stderr.slice(0, 500));
    assert.match(error().message, message);
    if (hint) assert.match(error().hint ?? "", hint);
    assert.ok(stderr.length < 600, stderr.slice(0, 900));
  });
}
