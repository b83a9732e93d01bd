/** How commands are told which organization they are about. */

import assert from "node:assert/strict";
import { index } from "../../../commands/index.ts";
import { type Arrived, signedIn, vb365 } from "../../helpers/cli.ts";

const id = "7f9a9b85-50e7-4f61-8f76-6a9517b8677d";
const contoso = { id, name: "contoso.onmicrosoft.com", type: "Office365" };
const answer = ({ method, path }: Arrived) =>
  method === "GET" ? Response.json(path.endsWith("/Organizations") ? [contoso] : contoso) : undefined;
const scene = { env: signedIn, answer };

/** What is about something else takes the organization that it belongs to by its flag alone. */
const aboutOthers = /^(job|session|repo|user|site|team|protection|license|restore|rbac|audit-item|report) /;

/** Commands that take an organization, or several; what makes a new one names none. */
async function commandsAboutOne(): Promise<string[]> {
  const commands = await Promise.all(Object.values(index).map((entry) => entry.load()));
  return commands.map(({ command }) => command).filter(({ options = {} }) => "organization" in options)
    .map(({ words }) => words).filter((words) => !aboutOthers.test(words));
}

Deno.test("every command about an organization takes it behind its words and by --organization", async () => {
  const found = await commandsAboutOne();
  assert.ok(found.length >= 13, String(found));
  for (const words of found) {
    const { command } = await index[words]?.load() ?? {};
    assert.match(Object.keys(command?.arguments ?? {})[0] ?? "", /^organizations?\?/, words);
  }
  for (const [words, entry] of Object.entries(index)) {
    const { command } = await entry.load();
    const names = Object.keys(command.arguments ?? {}).filter((name) => /organization/i.test(name));
    if (names.length > 0 && !aboutOthers.test(words)) assert.ok(found.includes(words), words);
  }
});

for (
  const words of ["org get", "org remove --what-if", "org set --name x --what-if", "group list", "backup-app list"]
) {
  Deno.test(`${words} takes the organization in both places`, async () => {
    const behind = await vb365([...words.split(" "), "contoso.onmicrosoft.com"], scene);
    const byFlag = await vb365([...words.split(" "), "--organization", "contoso.onmicrosoft.com"], scene);
    const both = await vb365([...words.split(" "), "contoso", "--organization=fabrikam"], scene);
    assert.deepEqual([behind.stdout, behind.code], [byFlag.stdout, byFlag.code], behind.stderr);
    assert.ok(behind.sent.length > 0);
    assert.deepEqual([both.code, both.all.length], [2, 0]);
    assert.match(both.error().message, /named twice/);
    const without = await vb365(words.split(" "), scene);
    assert.deepEqual([without.code, without.all.length], [2, 0]);
    assert.match(without.error().message, /organization> is missing/);
  });
}

for (
  const words of [
    ["org", "remove", "*", "--yes"],
    ["org", "remove", "contoso*", "--force"],
    ["org", "remove", "?ontoso.onmicrosoft.com", "-y"],
    ["org", "remove", "--organization", "*", "--yes"],
    ["backup-app", "remove", "*", "--application", id, "--yes"],
    ["backup-app", "remove", "contoso", "--application", "*", "--yes"],
    ["backup-app", "replace", "*", "--application-id", id, "--certificate", "c.pfx", "--yes"],
  ]
) {
  Deno.test(`${words.join(" ")} is refused and sends nothing: a pattern never selects for removal`, async () => {
    const { code, error, all } = await vb365(words, scene);
    assert.deepEqual([code, all.length], [2, 0]);
    assert.match(error().message, /pattern/);
  });
}

Deno.test("org remove shows what a pattern means, on a terminal before it asks", async () => {
  const planned = await vb365(["org", "remove", "*", "--what-if"], scene);
  assert.equal(planned.code, 0);
  const asked = await vb365(["org", "remove", "*"], { ...scene, terminal: true, answers: ["y"] });
  assert.equal(asked.code, 0);
  assert.match(asked.asked[0]?.question ?? "", /contoso\.onmicrosoft\.com/);
});
