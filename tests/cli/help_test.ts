import assert from "node:assert/strict";
import { globalOptions } from "../../cli/flags/common.ts";
import { index } from "../../commands/index.ts";
import { optionsOf } from "../../cli/flags/parse.ts";
import { version } from "../../cli/version.ts";
import { vb365 } from "../helpers/cli.ts";

import settings from "../../deno.json" with { type: "json" };

const commands = await Promise.all(
  Object.entries(index).map(async ([words, entry]) => ({ words, entry, ...await entry.load() })),
);

Deno.test("main() says its version, which is the package's", async () => {
  assert.equal(version, settings.version);
  for (const word of ["--version", "-V", "--VERSION"]) {
    assert.equal((await vb365([word])).stdout, `vb365 ${version}\n`);
  }
});

Deno.test("index agrees with every command", () => {
  for (const { words, entry, command } of commands) {
    assert.equal(command.words, words);
    assert.equal(command.summary, entry.summary);
  }
});

Deno.test("a command is named after its file", async () => {
  const read = (name: string) => Deno.readTextFile(new URL(`../../commands/${name}.ts`, import.meta.url));
  const source = await read("index") + await read("index_tenants");
  for (const { words } of commands) {
    const path = words.replace(" ", "/").replace(/[ -]/g, "_");
    assert.ok(source.includes(`import("./${path}.ts")`), words);
  }
});

for (const { words, command } of commands) {
  Deno.test(`vb365 ${words} --help says all of its flags, in ASCII and in lines that fit`, async () => {
    const { code, stdout, stderr } = await vb365([...words.split(" "), "--help"]);
    assert.deepEqual([code, stderr], [0, ""]);
    assert.match(stdout, /^[\x0a\x20-\x7e]+$/);
    const text = stdout.replace(/Examples:[^]*?\n\n/, "").replace(/Mirrors:[^]*/, "");
    assert.ok(text.split("\n").every((line) => line.length <= 110), text.split("\n").find((line) => line.length > 110));
    for (const flag of Object.keys(command.options ?? {})) assert.ok(stdout.includes(`--${flag}`), flag);
    assert.ok(stdout.includes(`vb365 ${words}`));
    for (const line of [`help ${words}`, `${words} -h`, `${words} --HELP`]) {
      assert.equal((await vb365(line.split(" "))).stdout, stdout);
    }
  });

  Deno.test(`vb365 ${words} is described as a command should be`, () => {
    assert.match(command.summary, /^[A-Z][^.]*[^.]$/);
    assert.ok(command.examples.length > 0);
    for (const [name, { summary }] of Object.entries(optionsOf(command))) {
      assert.match(summary, /^[A-Z].*[^.]$/, name);
      assert.match(name, /^[a-z][a-z0-9-]*$/);
    }
    for (const name of Object.keys(command.options ?? {})) {
      assert.ok(!(name in globalOptions) || !command.connects, name);
    }
    for (const name of Object.keys(command.secrets ?? {})) {
      assert.ok(!(name in optionsOf(command)), `--${name} takes a secret`);
    }
    for (const { fallback } of Object.values(command.secrets ?? {})) {
      assert.ok(fallback === undefined || fallback in (command.secrets ?? {}));
    }
  });

  Deno.test(`vb365 ${words} has examples that are understood`, async () => {
    const lines = command.examples.filter((line) => line.startsWith("vb365 ")).map((line) =>
      line.replace(/ \|.*$/, "")
    );
    for (const line of lines) {
      const argv = line.match(/'[^']*'|"[^"]*"|\S+/g)?.slice(1).map((word) => word.replace(/^['"]|['"]$/g, "")) ?? [];
      const files = { "cert.pfx": "x", "contoso.json": "x", "changes.json": "x", "region.json": "x", "code.txt": "x" };
      const startSandbox = () => Promise.reject(new Error("started"));
      const { stderr } = await vb365(argv, { files, startSandbox, terminal: true });
      assert.doesNotMatch(stderr, /is no flag|is no command|needs a|takes|exclude|does not go/, line);
    }
  });
}

Deno.test("main() lists the commands for nothing, help, --help and -h", async () => {
  const { code, stdout } = await vb365([]);
  assert.equal(code, 0);
  for (const { words, command } of commands) assert.ok(stdout.includes(words) && stdout.includes(command.summary));
  for (const words of [["help"], ["--help"], ["-h"], ["--output", "json", "--help"]]) {
    assert.equal((await vb365(words)).stdout, stdout);
  }
});

Deno.test("main() lists the commands of a group", async () => {
  const { code, stdout } = await vb365(["org", "add", "--help"]);
  assert.equal(code, 0);
  assert.deepEqual([...stdout.matchAll(/org add \w+ /g)].map(([found]) => found.trim()), [
    "org add office365",
    "org add onpremises",
    "org add hybrid",
  ]);
});
