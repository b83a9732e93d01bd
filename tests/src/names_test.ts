import assert from "node:assert/strict";
import { matchesName, requireVersion, Vb365Error, versionRange } from "@vb365/vb365";

Deno.test("matchesName() takes * and ? in any casing, and nothing else as a wildcard", () => {
  const cases: readonly [pattern: string, name: string, fits: boolean][] = [
    ["contoso", "Contoso", true],
    ["contoso", "contoso.com", false],
    ["con*", "contoso", true],
    ["*oso", "contoso", true],
    ["*nto*", "contoso", true],
    ["c*o*o", "contoso", true],
    ["c*x*o", "contoso", false],
    ["cont?so", "contoso", true],
    ["cont?so", "contso", false],
    ["*", "", true],
    ["?", "😀", true],
    ["a*a", "a", false],
    ["*aab", "aaab", true],
    ["zürich*", "ZÜRICH Nord", true],
    ["İ?", "İx", true],
    ["a.c", "abc", false],
    ["[a]", "a", false],
    ["", "", true],
    ["", "a", false],
    ["**", "a\nb", true],
  ];
  for (const [pattern, name, fits] of cases) assert.equal(matchesName(pattern, name), fits, `${pattern} ${name}`);
  assert.equal(matchesName("b*", undefined, null, "a", "bc"), true);
  assert.equal(matchesName("*", null, undefined), false);
});

Deno.test("matchesName() is not slowed down by a pattern of many stars against a long name", () => {
  const started = performance.now();
  assert.equal(matchesName("*a*a*a*a*a*a*b", "a".repeat(200_000)), false);
  assert.ok(performance.now() - started < 1000);
});

Deno.test("requireVersion() names the versions that can", () => {
  assert.equal(requireVersion("v8", "list applications", (facts) => facts.backupPools), "v8");
  assert.throws(() => requireVersion("v3", "list applications", (facts) => facts.backupPools), (error) => {
    assert.ok(error instanceof Vb365Error);
    assert.equal(error.message, "Cannot list applications: v3 has no such operation");
    assert.match(error.hint ?? "", /^API versions that can: v4 to v8\./);
    return true;
  });
  assert.equal(versionRange(["v5", "v7"]), "v5, v7");
  assert.equal(versionRange(["v8"]), "v8");
});
