import assert from "node:assert/strict";
import { startSandbox } from "../../../sandbox/mod.ts";
import { applyWithKills, roughServer } from "./_killing.ts";
import { connection, run } from "../../helpers/process.ts";
import { certificatePassword, tenantFolder, tenantName } from "./_folder.ts";

Deno.test("apply of 30 tenants, killed 8 times at its work on a rough server, brings each exactly once with all its parts", async () => {
  const count = 30;
  await using sandbox = await startSandbox({ seed: "empty", fault: roughServer, latency: 10, syncSeconds: 0 });
  await using folder = await tenantFolder(count, true, true);
  const env = { ...connection(sandbox), ...folder.env };
  const isLeft = () => sandbox.organizations().filter((one) => one.backupApplications.length > 0).length < count;
  const words = ["apply", folder.manifest, "--settle", "1", "--per-server", "2"];
  const writes = () => sandbox.requests.filter(({ method, path }) => method === "POST" && path !== "/token").length;
  const { last, written, kills } = await applyWithKills(words, env, 8, { most: 300, isLeft, writes });
  assert.equal(last.code, 0, last.stderr + last.stdout);
  assert.equal(kills, 8, "runs that were killed at their work");
  // The server would refuse a second one: it never had to.
  assert.deepEqual(sandbox.requests.filter(({ status }) => status === 409), []);

  const names = sandbox.organizations().map(({ officeName }) => officeName).sort();
  assert.deepEqual(names, Array.from({ length: count }, (_, at) => tenantName(at)).sort());
  for (const { backupApplications } of sandbox.organizations()) assert.equal(backupApplications.length, 1);

  for (const path of ["/Jobs", "/RbacRoles"]) {
    const words = [
      "api",
      "GET",
      `${path}?limit=1000`,
      "--query",
      "(results || @)[].organizationId",
      "--output",
      "json",
    ];
    const { stdout, stderr } = await run(words, { ...env, VB365_API_VERSION: "v8" });
    const owners: string[] = JSON.parse(stdout);
    assert.equal(owners.length, count, stderr);
    assert.equal(new Set(owners).size, count, path);
  }

  const report = await run(["journal", "merge", `${folder.manifest}.journal.jsonl`], env);
  assert.equal(JSON.parse(report.stdout).counts.created, count);

  sandbox.setFault();
  const before = sandbox.requests.length;
  const again = await run(["apply", folder.manifest], env);
  assert.equal(again.code, 0, again.stderr);
  const more = sandbox.requests.slice(before).filter(({ method, path }) =>
    method !== "GET" && !path.startsWith("/token")
  );
  assert.deepEqual(more, []);

  await run(["plan", folder.manifest, "--out-file", `${folder.path}/plan.json`], env);
  const everything = written + again.stdout + again.stderr + await folder.texts(/journal|plan/);
  const pfx = (await Deno.readFile(`${folder.path}/tenant.pfx`)).toBase64();
  for (const secret of [certificatePassword, sandbox.password, pfx.slice(0, 60)]) {
    assert.equal(everything.includes(secret), false);
  }
});
