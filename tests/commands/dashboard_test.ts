import assert from "node:assert/strict";
import { openDesk } from "../helpers/backup.ts";
import type { Dashboard } from "../../commands/dashboard/_data.ts";

Deno.test("dashboard writes a page, and with --output json its data", async () => {
  await using desk = await openDesk({ seed: { organizations: 3, backupApplications: 2 } });
  const page = await desk.run("dashboard");
  assert.deepEqual([page.code, page.stderr], [0, ""]);
  assert.match(page.stdout, /^<!DOCTYPE html>/);
  assert.match(page.stdout, /contoso-003\.onmicrosoft\.com/);
  assert.doesNotMatch(page.stdout, /https?:\/\/(?!127\.0\.0\.1)/);
  const data = (await desk.run("dashboard --output json")).json() as Dashboard;
  assert.deepEqual(data.tenants.map(({ ews, auxiliaryApplications }) => [ews, auxiliaryApplications]), [
    ["unproven", 2],
    ["unproven", 2],
    ["unproven", 2],
  ]);
  assert.deepEqual(data.servers.map(({ server, error }) => [server, error]), [[desk.sandbox.url, null]]);
  assert.deepEqual(desk.writes(), []);
});

Deno.test("dashboard --from makes one page of what was read at several times, and asks no server", async () => {
  await using desk = await openDesk({ seed: { organizations: 2 } });
  const one = (await desk.run("dashboard --output json")).stdout;
  const two = one.replaceAll("contoso-00", "contoso-90").replace(/"readAt": "20../, `"readAt": "2025`);
  const before = desk.sandbox.requests.length;
  const files = { "one.json": one, "two.json": `\ufeff${two}` };
  const both = await desk.run("dashboard --from one.json --from two.json --output json", { files });
  const { tenants, readAt } = both.json() as Dashboard;
  assert.deepEqual([tenants.length, readAt.slice(0, 4)], [4, "2025"]);
  assert.match((await desk.run("dashboard --from one.json --from two.json", { files })).stdout, /contoso-902/);
  assert.equal(desk.sandbox.requests.length, before);
});

Deno.test("dashboard refuses other files, and flags that contradict each other", async () => {
  await using desk = await openDesk({ seed: "empty" });
  const whole = JSON.parse((await desk.run("dashboard --output json")).stdout);
  const bad = [
    ...[
      "",
      "[]",
      "{}",
      "no json",
      JSON.stringify({ ...whole, version: 2 }),
      JSON.stringify({ ...whole, tenants: [{}] }),
    ],
    JSON.stringify({ ...whole, readAt: "yesterday" }),
  ];
  for (const text of bad) {
    const { code, stderr } = await desk.run("dashboard --from x.json", { files: { "x.json": text } });
    assert.equal(code, 2, text);
    assert.match(stderr, /x\.json/);
  }
  assert.equal((await desk.run("dashboard --from x.json --all-profiles", { files: {} })).code, 2);
});
