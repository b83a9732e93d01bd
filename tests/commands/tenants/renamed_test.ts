import assert from "node:assert/strict";
import { startSandbox } from "../../../sandbox/mod.ts";
import { connection, run } from "../../helpers/process.ts";
import { tenantFolder } from "./_folder.ts";

Deno.test("plan and apply find again what the device code's own tenant has named otherwise, and ask for no other code", async () => {
  await using sandbox = await startSandbox({ seed: "empty", deviceCode: { confirm: "auto" } });
  await using folder = await tenantFolder(0);
  const env = { ...connection(sandbox), ...folder.env };
  const tenant = { officeName: "example.com", mode: "configure-application", account: "" };
  const journal = ["--journal", `${folder.path}/elsewhere.jsonl`];
  await Deno.writeTextFile(folder.manifest, await Deno.readTextFile(folder.manifest) + JSON.stringify(tenant));
  const apply = ["apply", folder.manifest, ...journal];
  const first = await run(apply, env);
  assert.equal(first.code, 0, first.stdout + first.stderr);
  const [organization] = sandbox.organizations();
  assert.ok(organization);
  assert.notEqual(organization.name, "example.com");
  assert.equal((await folder.texts(/elsewhere/)).includes(organization.id), true);

  const before = sandbox.requests.length;
  const again = await run(apply, env);
  assert.equal(again.code, 0, again.stdout + again.stderr);
  assert.match(again.stdout, /"tenant":"example.com","state":"unchanged"/);
  const planned = await run(["plan", folder.manifest, ...journal], env);
  assert.equal(JSON.parse(planned.stdout).counts.unchanged, 1, planned.stdout + planned.stderr);
  assert.match(planned.stdout, new RegExp(`the server calls it ${organization.name}`));
  const writes = sandbox.requests.slice(before).filter(({ method, path }) =>
    method !== "GET" && !/\/(token|logout)$/i.test(path)
  );
  assert.deepEqual(writes, []);
});
