/** `vb365 commands`: the definitions as data, from which other programs are made. */

import assert from "node:assert/strict";
import type { CommandFacts } from "../../cli/own/commands.ts";
import { index } from "../../commands/index.ts";
import { at } from "../helpers/sandbox.ts";
import { vb365 } from "../helpers/cli.ts";

async function allFacts(words: string): Promise<CommandFacts[]> {
  const { code, stdout, stderr } = await vb365(words.split(" "));
  assert.equal(code, 0, stderr);
  return JSON.parse(stdout);
}

Deno.test("commands --output json has every command, and itself", async () => {
  const facts = await allFacts("commands --output json");
  assert.deepEqual(facts.map(({ words }) => words).sort(), [...Object.keys(index), "commands"].sort());
});

Deno.test("help --output json says the same as commands", async () => {
  assert.deepEqual(await allFacts("help --output json"), await allFacts("commands"));
  assert.deepEqual(await allFacts("help org add --output json"), await allFacts("commands org add"));
});

Deno.test("commands says of a command what its definition and the program say", async () => {
  const [facts] = await allFacts("commands org remove");
  assert(facts);
  assert.equal(facts.effect, "loses");
  assert.equal(facts.output, "RemovedOrganization");
  assert.deepEqual(facts.arguments.map(({ name, required, many }) => [name, required, many]), [
    ["organization", false, false],
  ]);
  assert.deepEqual(facts.secrets.map(({ name, variable, key }) => [name, variable, key]), [
    ["password", "VB365_PASSWORD", "password"],
    ["token", "VB365_TOKEN", "token"],
  ]);
  const server = facts.flags.find(({ name }) => name === "server");
  assert.equal(at(server, "env"), "VB365_SERVER");
  assert.equal(at(server, "of"), "connection");
  assert.deepEqual(at(facts.flags.find(({ name }) => name === "what-if"), "aliases"), ["dry-run", "whatif"]);
  assert.deepEqual(facts.exitCodes.map(({ code }) => code), [0, 1, 2, 3, 4, 5, 6, 7, 130]);
});

Deno.test("commands gives a command without a server no flag, no secret and no exit code of a connection", async () => {
  const [facts] = await allFacts("commands cert to-base64");
  assert(facts);
  assert.deepEqual(facts.exitCodes.map(({ code }) => code), [0, 1, 2, 7, 130]);
  assert(facts.flags.every((flag) => flag.of !== "connection"));
  assert.deepEqual(facts.secrets, []);
});

Deno.test("commands: each has a type of data in one word and an example that calls it", async () => {
  for (const { words, output, examples } of await allFacts("commands")) {
    assert.match(output, /^[A-Z]\w+$/, words);
    assert(examples.some((line) => line.includes(`vb365 ${words}`)), words);
  }
});

Deno.test("commands refuses words with which no command begins", async () => {
  const outcome = await vb365(["commands", "orgg"]);
  assert.equal(outcome.code, 2);
  assert.equal(outcome.error().message, 'No command begins with "orgg"');
});
