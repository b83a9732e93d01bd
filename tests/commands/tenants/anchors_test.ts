import assert from "node:assert/strict";
import { newCertificate } from "../../../mod.ts";
import { signedIn, vb365 } from "../../helpers/cli.ts";

const none = () => Response.json({ results: [], limit: 1000, offset: 0 });

Deno.test("plan takes what anchors under x- share, in a list of merges too", async () => {
  const password = "planted-Certificate-1";
  const { pfx } = await newCertificate({ commonName: "contoso", password });
  const text = `
x-common: &common { mode: existing-application, account: admin@contoso.com }
x-more: &more
  applicationId: 63caebf0-2624-48d0-9ece-000000000000
  certificate: good.pfx
tenants:
  - officeName: contoso.com
    <<: [*common, *more]
    region: USgovDefence
`;
  const env = { ...signedIn, VB365_CERTIFICATE_PASSWORD: password };
  const scene = { env, files: { "/here/good.pfx": pfx, "m.yaml": text }, answer: none };
  const { code, stdout, stderr } = await vb365(["plan", "m.yaml", "--output", "jsonl"], scene);
  assert.equal(code, 0, stderr);
  assert.equal(JSON.parse(stdout).state, "create");
});

Deno.test("plan takes a manifest of which every tenant shares the same anchors", async () => {
  const tenants = Array.from(
    { length: 300 },
    (_, at) => `  - officeName: contoso${at}.com\n    <<: *all\n    job: *job\n`,
  );
  const shared = "x-all: &all { existing: true, region: USgovCommunity }\nx-job: &job { name: J, repository: R }\n";
  const scene = { env: signedIn, files: { "m.yaml": `${shared}tenants:\n${tenants.join("")}` }, answer: none };
  const { code, stdout, stderr } = await vb365(["plan", "m.yaml", "--output", "json"], scene);
  assert.deepEqual([code, JSON.parse(stdout).counts?.cannot], [5, 300], stderr);
});

const aliasesOfAliases = "abcdefgh".replace(/./g, (name, at) => {
  const below = at === 0 ? "x" : `*${"abcdefgh"[at - 1]}`;
  return `x-${name}: &${name} [${Array(9).fill(below).join(",")}]\n`;
}) + "tenants: []";

for (
  const [text, says] of [
    ["tenants:\n  - officeName: *none", /line 2: .*has \*none, which no part/],
    ["tenants:\n  - <<: *none", /line 2: .*has \*none, which no part/],
    ["defaults: &all\n  job: *all", /line 2: .*has \*all, which no part/],
    ["x-a: &a 5\ntenants:\n  - <<: *a", /behind << must be maps/],
    [aliasesOfAliases, /aliases of aliases/],
    [`tenants: ${"[".repeat(20_000)}${"]".repeat(20_000)}`, /line 1: .*nested too deep/],
  ] as const
) {
  Deno.test(`plan refuses a manifest with ${text.replaceAll("\n", " and ").slice(0, 60)}`, async () => {
    const scene = { env: signedIn, files: { "m.yaml": `${text}\n` } };
    const { code, stderr, all } = await vb365(["plan", "m.yaml", "--output", "table"], scene);
    assert.equal(code, 2);
    assert.match(stderr, says);
    assert.deepEqual(all, []);
  });
}
