import assert from "node:assert/strict";
import { newCertificate } from "../../mod.ts";
import { cliPermissions } from "../../scripts/_program.ts";
import { type Sandbox, startSandbox } from "../../sandbox/mod.ts";
import { serverIdentity } from "../helpers/backup.ts";

const root = new URL("../../", import.meta.url);
/** How often it is killed; with VB365_TEST_KILLS more often than the gate has time for. */
const kills = Number(Deno.env.get("VB365_TEST_KILLS") ?? 10);
const password = "Correct-Horse-1";
/** A run from nothing to protected sends about as many requests. */
const requestsOfRun = 14;

function onboard(sandbox: Sandbox, folder: string): Deno.ChildProcess {
  const line =
    "tenant onboard contoso.onmicrosoft.com --application-id 63caebf0-2624-48d0-9ece-de1db611dc98 --certificate " +
    `${folder}/contoso.pfx --account admin@contoso.onmicrosoft.com --repository Default* --interval 0.05 --role Helpdesk ` +
    "--operator account1@contoso.onmicrosoft.com";
  return new Deno.Command(Deno.execPath(), {
    args: ["run", "--no-prompt", "--no-check", ...cliPermissions, "cli.ts", ...line.split(" ")],
    cwd: root,
    stdout: "piped",
    stderr: "piped",
    env: {
      VB365_SERVER: sandbox.url,
      VB365_TRUST_FINGERPRINT: sandbox.fingerprint,
      VB365_USERNAME: sandbox.username,
      VB365_PASSWORD: sandbox.password,
      VB365_API_VERSION: "v8",
      VB365_CERTIFICATE_PASSWORD: password,
    },
  }).spawn();
}

/** Kills a run when the server has got so many requests more; whether it was still going on. */
async function killAfter(child: Deno.ChildProcess, sandbox: Sandbox, requests: number): Promise<boolean> {
  const wanted = sandbox.requests.length + requests;
  const ended = child.status.then(() => true);
  for (let isOver = false; !isOver && sandbox.requests.length < wanted;) {
    isOver = await Promise.race([ended, new Promise<false>((resolve) => setTimeout(() => resolve(false), 2))]);
    if (isOver) return false;
  }
  child.kill("SIGKILL");
  return (await child.status).signal === "SIGKILL";
}

/** Numbers from 0 to 1 that are the same in each run, so that what fails once fails again (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ state >>> 15, state | 1);
    mixed ^= mixed + Math.imul(mixed ^ mixed >>> 7, mixed | 61);
    return ((mixed ^ mixed >>> 14) >>> 0) / 2 ** 32;
  };
}

/** How many organizations, jobs and roles were added, by what the server has said to it. */
function addedIn({ requests }: Sandbox): number[] {
  const paths = [/^\/Organizations$/, /^\/Jobs$/, /RbacRoles$/];
  return paths.map((path) =>
    requests.filter((each) => each.method === "POST" && path.test(each.path) && each.status < 300).length
  );
}

Deno.test("tenant onboard killed at random moments and run again leaves one organization, one job and one role", async () => {
  const folder = await Deno.makeTempDir();
  const { pfx } = await newCertificate({ commonName: "VB365", password });
  await Deno.writeFile(`${folder}/contoso.pfx`, pfx);
  const random = randomFrom(20261127);
  const certificate = await serverIdentity();
  for (let killed = 0; killed < kills;) {
    // The server is slow enough for a kill to fall into each step.
    const options = { versions: ["v8"], seed: "empty", latency: 20, jobs: { seconds: 0.1 }, syncSeconds: 0.1 } as const;
    await using sandbox = await startSandbox({ ...options, certificate });
    for (let isKilled = true; isKilled;) {
      const child = onboard(sandbox, folder);
      const output = child.output();
      isKilled = killed < kills && await killAfter(child, sandbox, 1 + Math.floor(random() * requestsOfRun));
      const { code, stdout, stderr } = await output;
      killed += isKilled ? 1 : 0;
      if (isKilled) continue;
      assert.equal(code, 0, new TextDecoder().decode(stderr));
      assert.equal(JSON.parse(new TextDecoder().decode(stdout)).session.status, "Success");
      assert.deepEqual([...addedIn(sandbox), sandbox.organizations().length], [1, 1, 1, 1]);
    }
  }
  await Deno.remove(folder, { recursive: true });
});
