import assert from "node:assert/strict";
import type { RunningSandbox, SandboxSettings } from "../../cli/host.ts";
import { type Outcome, vb365 } from "../helpers/cli.ts";

/** Runs the command until it is stopped, and says with what the server was started. */
async function sandbox(
  ...words: string[]
): Promise<{ settings: SandboxSettings | undefined; closed: boolean } & Outcome> {
  const stop = new AbortController();
  let settings: SandboxSettings | undefined;
  let closed = false;
  const running: RunningSandbox = {
    url: "https://127.0.0.1:1",
    fingerprint: "AA:BB",
    username: "u",
    password: "p",
    close: () => Promise.resolve(void (closed = true)),
  };
  const startSandbox = (given: SandboxSettings) => {
    // What was not said is undefined, and as good as not there.
    settings = JSON.parse(JSON.stringify(given));
    setTimeout(() => stop.abort());
    return Promise.resolve(running);
  };
  const outcome = await vb365(["sandbox", ...words], { signal: stop.signal, startSandbox });
  return { ...outcome, settings, closed };
}

Deno.test("sandbox says where it is, runs until it is stopped, and that is no failure", async () => {
  const { code, json, stderr, settings, closed } = await sandbox();
  assert.deepEqual([code, stderr, closed], [0, "", true]);
  assert.deepEqual(json(), { url: "https://127.0.0.1:1", fingerprint: "AA:BB", username: "u", password: "p" });
  assert.deepEqual(settings, {});
});

for (
  const [line, wanted] of [
    ["--port 4443 --serve v7 --serve 8", { port: 4443, versions: ["v7", "v8"] }],
    ["--seed empty --strict --latency 20", { seed: "empty", strict: true, latency: 20 }],
    ["--username me --confirm-device-codes auto", { username: "me", deviceCode: { confirm: "auto" } }],
    ["--fault status --fault-status 503 --fault-times 2", { fault: { kind: "status", status: 503, times: 2 } }],
    ["--fault slow --fault-delay 9 --fault-method post --fault-path /Organizations", {
      fault: { kind: "slow", delay: 9, on: "POST /Organizations" },
    }],
    ["--fault drop --fault-applied --fault-after 3", { fault: { kind: "drop", applied: true, after: 3 } }],
    ["--put-backup replaces --operator-only --mfa", { putBackup: "replaces", operatorOnly: true, mfa: true }],
    ["--job-seconds 1 --job-outcome failed --job-outcome Success --product 8.6.0.1004", {
      jobs: { seconds: 1, outcome: ["Failed", "Success"] },
      product: "8.6.0.1004",
    }],
    ["--token-lifetime 60 --clock-skew 90", { tokenLifetime: 60, clockSkew: 90 }],
  ] as [string, object][]
) {
  Deno.test(`sandbox ${line} starts it so`, async () => {
    assert.deepEqual((await sandbox(...line.split(" "))).settings, wanted);
  });
}

Deno.test("sandbox refuses what it does not know, and starts nothing", async () => {
  for (const line of ["--serve v9", "--fault fire", "--seed many", "--job-outcome great", "--port many"]) {
    const { code, settings } = await sandbox(...line.split(" "));
    assert.deepEqual([code, settings], [2, undefined], line);
  }
});

for (
  const [line, message] of [
    ["--port=99999", /--port takes a whole number from 0 to 65535, not "99999"/],
    ["--port=-1", /--port takes a whole number from 0 to 65535/],
    ["--port=4443.5", /--port takes a whole number/],
    ["--fault status --fault-status 99", /--fault-status takes a whole number from 200 to 599/],
    ["--fault slow --fault-delay 1e300", /--fault-delay takes a number from 0 to 2147483647/],
    ["--fault drop --fault-after 1.5", /--fault-after takes a whole number, not "1.5"/],
    ["--latency=-1", /--latency takes a number from 0/],
    ["--fault-status 500", /--fault-status needs --fault/],
    ["--fault-method POST --fault-applied", /--fault-method and --fault-applied needs? --fault/],
  ] as const
) {
  Deno.test(`sandbox ${line} is refused before it starts`, async () => {
    const { code, settings, stderr } = await sandbox(...line.split(" "));
    assert.deepEqual([code, settings], [2, undefined]);
    assert.match(stderr.replaceAll('\\"', '"'), message);
  });
}

Deno.test("sandbox --env says where it is in the words of a shell, also in a pipe", async () => {
  assert.equal(
    (await sandbox("--env", "bash")).stdout,
    "export VB365_SERVER='https://127.0.0.1:1'\nexport VB365_TRUST_FINGERPRINT='AA:BB'\n" +
      "export VB365_USERNAME='u'\nexport VB365_PASSWORD='p'\n",
  );
  assert.equal(
    (await sandbox("--env", "powershell")).stdout,
    "$env:VB365_SERVER = 'https://127.0.0.1:1'\n$env:VB365_TRUST_FINGERPRINT = 'AA:BB'\n" +
      "$env:VB365_USERNAME = 'u'\n$env:VB365_PASSWORD = 'p'\n",
  );
});
