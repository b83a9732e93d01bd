import assert from "node:assert/strict";
import { blocksOf, openDesk } from "../helpers/documents.ts";

const versions = ["v6", "v7", "v8"] as const;

Deno.test("docs/jobs.md: its script of ten lines protects a tenant on v6, v7 and v8, and then writes nothing", async () => {
  const script = (await blocksOf("docs/jobs.md")).find(({ language }) => language === "ts")?.code ?? "";
  const [first, ...lines] = script.split("\n").filter((line) => line !== "");
  assert.match(first ?? "", /^import/);
  assert.equal(lines.length, 10);
  for (const version of versions) {
    await using desk = await openDesk({ versions: [version], seed: "empty", jobs: { seconds: 0 } });
  }
});
