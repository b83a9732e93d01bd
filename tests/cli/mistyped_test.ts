import assert from "node:assert/strict";
import { signedIn, vb365 } from "../helpers/cli.ts";

const remove = ["org", "remove", "contoso", "--yes"];

for (
  const [words, message, hint] of [
    [["org", "remove", "contoso", "-noconfirm"], /-noconfirm is written --no-confirm/],
    [["org", "remove", "contoso", "-no-confirm"], /-no-confirm is written --no-confirm/],
    [["org", "remove", "contoso", "-Confirm:$false"], /-Confirm is written --yes/],
    [["org", "remove", "contoso", "-Confirm:False"], /-Confirm is written --yes/],
    [["org", "remove", "contoso", "-Force"], /-Force is written --force/],
    [["org", "remove", "contoso", "-WhatIf"], /-WhatIf is written --what-if/],
    [["org", "remove", "contoso", "-WhatIf:$true"], /-WhatIf is written --what-if/],
    [["org", "remove", "contoso", "–WhatIf"], /–WhatIf is written --what-if/],
    [["org", "list", "—output", "csv"], /—output is written --output/],
    [["org", "remove", "contoso", "-whatif", "-yes"], /-whatif is written --what-if/],
    [["org", "list", "-output=csv"], /-output is written --output/],
    [["org", "list", "-output:json"], /-output is written --output/],
    [["org", "list", "-Output", "json"], /-Output is written --output/],
    [["org", "list", "-OutFile", "x.json"], /-OutFile is written --out-file/],
    [["org", "list", "-o", "json"], /-o names a file, and json is a format/, /--output json/],
    [["org", "list", "-o=YAML"], /-o names a file, and yaml is a format/, /--output yaml/],
    [["org", "list", "-o", "wide"], /-o names a file/],
    [["org", "list", "-oout.json"], /-o\.\.\. is no flag/, /-o stands behind a blank/],
    [[...remove, "-yn"], /-yn is written -y -n/],
    [[...remove, "-ny"], /-ny is written -n -y/],
    [["org", "list", "-Server", "vb365.example.com"], /-Server is written --server/],
    [["org", "list", "-ApiVersion", "v8"], /-ApiVersion is written --api-version/],
    [["org", "list", "-api_version"], /-api_version is written --api-version/],
    [["org", "list", "--api_version"], /--api_version is written --api-version/],
    [["org", "list", "-ApiVer", "v8"], /-A\.\.\. is no flag/, /--api-version/],
    [["org", "list", "-Verbose"], /-Verbose is written --verbose/],
    [["org", "list", "-v"], /-v is written --verbose/],
    [["org", "list", "-Debug"], /-Debug is written --verbose/],
    [["org", "list", "-ComputerName", "x"], /-ComputerName is written --server/],
    [["org", "list", "-Password", "planted"], /--password takes no value/],
    [["org", "list", "-pplanted"], /-p\.\.\. is no flag/],
    [["org", "list", "-?"], /-\? is written --help/],
    [["org", "list", "/?"], /\/\? is written --help/],
    [["org", "list", "--?"], /--\? is written --help/],
    [["org", "list", "-Y"], /-Y is no flag/, /--yes/],
    [["cert", "expiring", "certs", "-A"], /-A is/],
    [["api", "POST", "/Jobs", "-f", "body.json"], /-f is written --body/],
    [["org", "list", "-outptu", "csv"], /-o\.\.\. is no flag/, /--output/],
  ] as [string[], RegExp, RegExp?][]
) {
  Deno.test(`main() refuses ${words.join(" ")} and does nothing`, async () => {
    const { code, error, all, stdout, stderr, written } = await vb365(words, { env: signedIn });
    assert.match(error().message, message);
    if (hint) assert.match(error().hint ?? "", hint);
    assert.deepEqual([code, all.length, stdout, written.size], [2, 0, "", 0]);
    assert.doesNotMatch(stderr, /planted/);
  });
}

Deno.test("main() takes one letter behind one dash, with its value behind a blank or an equals sign", async () => {
  const answer = () => Response.json([]);
  for (const words of [["-o", "a.txt"], ["-o=a.txt"], ["-o:a.txt"]]) {
    const { code, written } = await vb365(["org", "list", ...words], { env: signedIn, answer });
    assert.deepEqual([code, [...written.keys()]], [0, ["a.txt"]]);
  }
});

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
