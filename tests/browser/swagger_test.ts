/** The page on which the API can be tried, in a real browser. */

import assert from "node:assert/strict";
import { startSandbox } from "../../sandbox/mod.ts";
import { browserTest, violationsIn } from "./_browser.ts";

browserTest("/swagger/ui/index signs in and lists the organizations from the page", async (open) => {
  await using sandbox = await startSandbox();
  const look = { ignoreHTTPSErrors: true };
  const { page, requests, complaints } = await open(`${sandbox.url}/swagger/ui/index`, look);
  const execute = async (operation: string, fields: Record<string, string> = {}) => {
    const box = page.locator(`[data-operation="${operation}"]`);
    await box.locator("summary").click();
    for (const [name, value] of Object.entries(fields)) await box.locator(`input[name="${name}"]`).fill(value);
    await box.getByRole("button", { name: "Execute" }).click();
    const answer = box.locator("pre");
    await answer.filter({ hasText: /^\d{3}/ }).waitFor();
    return await answer.textContent() ?? "";
  };
  assert.match(await execute("GET /Organizations"), /^401/);
  await page.reload();
  const { username, password } = sandbox;
  assert.match(await execute("POST /token", { grant_type: "password", username, password }), /^200/);
  const listed = await execute("GET /Organizations", { limit: "2" });
  assert.match(listed, /^200/);
  const name = sandbox.organizations()[0]?.name ?? "";
  assert(listed.includes(`"name": "${name}"`), listed);
  assert(requests.every((url) => url.startsWith(sandbox.url)), requests.join(" "));
  assert.deepEqual(complaints.filter((text) => !text.includes("401")), []);
  assert.deepEqual(await violationsIn(page), []);
});

browserTest("/swagger/ui/index shows each version that is served", async (open) => {
  await using sandbox = await startSandbox({ versions: ["v3", "v6"] });
  const { page } = await open(`${sandbox.url}/swagger`, { ignoreHTTPSErrors: true });
  await page.locator(`[data-operation="GET /Organizations"]`).waitFor();
  assert.deepEqual(await page.locator("#version option").allTextContents(), ["v6", "v3"]);
  await page.locator("#version").selectOption("v3");
  await page.locator(`[data-operation="GET /Organizations/{organizationId}/BackupApplications"]`).waitFor({
    state: "detached",
  });
});
