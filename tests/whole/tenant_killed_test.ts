import assert from "node:assert/strict";
import { newCertificate } from "../../mod.ts";
import { cliPermissions } from "../../scripts/_program.ts";
import { startSandbox } from "../../sandbox/mod.ts";

const root = new URL("../../", import.meta.url);
const kills = 10;

Deno.test("tenant onboard killed at random moments and run again leaves one organization, one job and one role", async () => {
  const folder = await Deno.makeTempDir();
  const { pfx } = await newCertificate({ commonName: "VB365", password: "Correct-Horse-1" });
  await Deno.writeFile(`${folder}/contoso.pfx`, pfx);
  // The server is slow enough for a kill to fall into each step.
  await using sandbox = await startSandbox({ versions: ["v8"], seed: "empty", latency: 40, jobs: { seconds: 0.3 } });
  const line =
    "tenant onboard contoso.onmicrosoft.com --application-id 63caebf0-2624-48d0-9ece-de1db611dc98 --certificate " +
    `${folder}/contoso.pfx --account admin@contoso.onmicrosoft.com --repository Default* --interval 0.05 --role Helpdesk ` +
    "--operator account1@contoso.onmicrosoft.com";
  const start = () =>
    new Deno.Command(Deno.execPath(), {
      args: ["run", "--no-prompt", ...cliPermissions, "cli.ts", ...line.split(" ")],
      cwd: root,
      stdout: "piped",
      stderr: "piped",
      env: {
        VB365_SERVER: sandbox.url,
        VB365_TRUST_FINGERPRINT: sandbox.fingerprint,
        VB365_USERNAME: sandbox.username,
        VB365_PASSWORD: sandbox.password,
        VB365_API_VERSION: "v8",
        VB365_CERTIFICATE_PASSWORD: "Correct-Horse-1",
      },
    }).spawn();
  for (let kill = 0; kill < kills; kill++) {
    const child = start();
    const before = sandbox.requests.length;
    // So many requests later than the last time, so that each kill falls into another step.
    const wanted = before + 1 + Math.floor(Math.random() * 12);
    const ended = child.status.then(() => true);
    for (let isOver = false; !isOver && sandbox.requests.length < wanted;) {
      isOver = await Promise.race([ended, new Promise<false>((resolve) => setTimeout(() => resolve(false), 5))]);
    }
    try {
      child.kill("SIGKILL");
    } catch {
      // It had ended by itself.
    }
    await child.output().catch(() => {});
  }
  const { code, stdout, stderr } = await start().output();
  assert.equal(code, 0, new TextDecoder().decode(stderr));
  const report = JSON.parse(new TextDecoder().decode(stdout));
  assert.ok(["Success", "Warning"].includes(report.session.status));
  const added = (path: RegExp) =>
    sandbox.requests.filter((each) => each.method === "POST" && path.test(each.path) && each.status < 300).length;
  assert.deepEqual([/^\/Organizations$/, /^\/Jobs$/, /RbacRoles$/].map(added), [1, 1, 1]);
  assert.equal(sandbox.organizations().length, 1);
  await Deno.remove(folder, { recursive: true });
});
