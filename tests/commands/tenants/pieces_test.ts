import assert from "node:assert/strict";
import { piecesOf } from "../../../commands/manifest/pieces.ts";
import { vb365 } from "../../helpers/cli.ts";

const env = { VB365_SERVER: "vb365.example.com/v8", VB365_USERNAME: "admin", VB365_PASSWORD: "planted-password" };

/** A long manifest in YAML with something of everything, and a mistake here and there. */
function longManifest(indent: string): string {
  const entry = (at: number) =>
    [
      at % 7 === 0 ? `# tenant ${at}\n` : "",
      `${indent}- officeName: t${at}.example.com\n`,
      at % 5 === 0 ? `\n${indent}  description: |-\n${indent}    - not a tenant\n${indent}    tenants:\n` : "",
      at % 11 === 0 ? `${indent}  name: "a name\n\n${indent}    of two lines"\n` : "",
      `${indent}  existing: ${at % 400 === 3 ? "perhaps" : "true"}\n`,
      at % 400 === 9 ? `${indent}  regoin: China\n` : "",
    ].join("");
  const tenants = Array.from({ length: 3000 }, (_, at) => entry(at)).join("");
  return `# a long one\ntenants: # here\n\n${tenants}\n# and then\ndefaults:\n  region: Mars\n`;
}

const mistakesOf = async (text: string) => {
  const { stderr, code, all } = await vb365(["plan", "m.yaml", "--output", "table"], {
    env,
    files: { "m.yaml": text },
  });
  assert.deepEqual([code, all], [2, []]);
  return stderr;
};

for (const indent of ["", "  "]) {
  Deno.test(`plan reads a long YAML manifest in pieces, indented by ${indent.length}, as it reads it as a whole`, async () => {
    const text = longManifest(indent);
    assert.equal(piecesOf(text)?.pieces.length, 150);
    const whole = `${text}# &a anchor may reach anywhere\n`;
    assert.equal(piecesOf(whole), undefined);
    const told = await mistakesOf(text);
    assert.equal(told, await mistakesOf(whole));
    assert.equal(told.match(/existing must be true or false/g)?.length, 8);
    assert.equal(told.match(/regoin is no field/g)?.length, 8);
    assert.match(told, /line \d{4,5}: defaults\.region is none of/);
  });
}

Deno.test("plan reads a long YAML manifest as a whole where a piece of it is none by itself", async () => {
  const text = longManifest("  ").replace("  - officeName: t2000.example.com", '  - officeName: "t2000.example.com');
  assert.match(await mistakesOf(text), /m\.yaml line \d+: this entry /);
  const twice = `${longManifest("  ")}tenants: []\n`;
  assert.equal(piecesOf(twice), undefined);
  assert.match(await mistakesOf(twice), /unique/);
});
