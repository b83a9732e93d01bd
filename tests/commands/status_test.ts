/** What there is to say of profiles. */

import assert from "node:assert/strict";
import { vb365 } from "../helpers/cli.ts";
import { memoryMachine } from "../helpers/machine.ts";
import { contoso, file } from "../helpers/profile.ts";

const status = (words: string[], profiles: unknown, terminal = false) =>
  vb365(["status", ...words], {
    env: { HOME: "/home/me" },
    machine: memoryMachine(new Map([[file, JSON.stringify({ profiles })]])),
    terminal,
  });

const broken = [
  ["an unknown key", { ...contoso, colour: "red" }, /"colour" of profile "odd" is not known/],
  ["a version that there is not", { ...contoso, version: "v99" }, /"version" of profile "odd"/],
  ["no object", "contoso", /profile "odd" is no object/],
] as const;

for (const [what, odd, why] of broken) {
  Deno.test(`status --all shows the other profiles beside one with ${what}, and names that one`, async () => {
    const { code, json } = await status(["--all", "--query", "[].[profile,server,problem]"], { odd, contoso });
    const rows = json() as [string, string | null, string | null][];
    assert.equal(code, 0);
    assert.deepEqual(rows.map(([name, server]) => [name, server]), [["odd", null], ["contoso", contoso.server]]);
    assert.match(rows[0]?.[2] ?? "", why);
    assert.equal(rows[1]?.[2], null);
    assert.equal((await status(["--profile", "odd"], { odd, contoso })).code, 2);
  });
}

Deno.test("status --all tells a person which profile is broken, and refuses a name that is a path", async () => {
  const { code, stdout } = await status(["--all"], { "../contoso": contoso, contoso }, true);
  assert.equal(code, 0);
  assert.match(stdout, /Profile +\.\.\/contoso\nProblem +"\.\.\/contoso" cannot be the name of a profile/);
  assert.match(stdout, /Server +https:\/\/vb365\.contoso\.com:4443/);
});
