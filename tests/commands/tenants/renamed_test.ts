import assert from "node:assert/strict";
import { newCertificate } from "../../../mod.ts";
import { startSandbox } from "../../../sandbox/mod.ts";
import { connection, run } from "../../helpers/process.ts";
import { certificatePassword, tenantFolder } from "./_folder.ts";

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

/** Applies a manifest whose tenant is called otherwise, and takes the run's journal back to where it was killed. */
async function killedRun(keep: (line: string) => string | undefined) {
  const sandbox = await startSandbox({ seed: "empty", deviceCode: { confirm: "auto" } });
  const folder = await tenantFolder(0, false);
  const env = { ...connection(sandbox), ...folder.env };
  const tenant = { officeName: "example.com", mode: "configure-application", account: "" };
  await Deno.writeTextFile(folder.manifest, await Deno.readTextFile(folder.manifest) + JSON.stringify(tenant));
  const apply = () => run(["apply", folder.manifest, "--settle", "0"], env);
  const first = await apply();
  assert.equal(first.code, 0, first.stdout + first.stderr);
  const journal = `${folder.manifest}.journal.jsonl`;
  const lines = (await Deno.readTextFile(journal)).trimEnd().split("\n");
  await Deno.writeTextFile(journal, lines.flatMap((line) => keep(line) ?? []).map((line) => `${line}\n`).join(""));
  const dispose = async () => {
    await sandbox.close();
    await folder[Symbol.asyncDispose]();
  };
  return { apply, sandbox, folder, [Symbol.asyncDispose]: dispose };
}

const isEnd = /"event":"(done|tenant)"/;

Deno.test("apply killed before it knew what the code's tenant is called recognizes it when the server says that it is there", async () => {
  await using it = await killedRun((line) => isEnd.test(line) ? undefined : line);
  const again = await it.apply();
  assert.equal(again.code, 0, again.stdout + again.stderr);
  assert.match(again.stdout, /"tenant":"example.com","state":"unchanged","why":"the server calls it /);
  assert.equal(it.sandbox.organizations().length, 1);
  const before = it.sandbox.requests.length;
  assert.equal((await it.apply()).code, 0);
  const writes = it.sandbox.requests.slice(before).filter(({ method, path }) =>
    method === "POST" && !/token/.test(path)
  );
  assert.deepEqual(writes, []);
});

for (
  const [what, keep, change] of [
    ["no run has sent", () => undefined],
    [
      "a run has made for another tenant",
      (line: string) => line.replace(/("event":"(done|tenant)".*"tenant":")/, "$1other."),
    ],
    [
      "has another certificate",
      (line: string) => isEnd.test(line) ? undefined : line,
      async (path: string) => {
        const { pfx } = await newCertificate({ commonName: "other", password: certificatePassword });
        await Deno.writeFile(`${path}/tenant.pfx`, pfx);
      },
    ],
  ] as const
) {
  Deno.test(`apply takes nothing for its own that ${what}, and says what to do`, async () => {
    await using it = await killedRun(keep);
    await change?.(it.folder.path);
    const [organization] = it.sandbox.organizations();
    const { code, stdout } = await it.apply();
    assert.equal(code, 5, stdout);
    assert.match(stdout, /"tenant":"example.com","state":"failed","why":".*has already been added/);
    assert.ok(stdout.includes(`if it is this tenant, its officeName is ${organization?.name}`), stdout);
  });
}
