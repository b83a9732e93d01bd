import assert from "node:assert/strict";
import { requestDeviceCode, versionNames, versions, waitForDeviceCode } from "../../../mod.ts";
import { json, observe } from "../../helpers/client.ts";

const id = "40dfa255-2762-43e5-8320-dff7a9201f90";
const answer = {
  userCode: "CHRG3E93P",
  verificationUrl: "https://microsoft.com/devicelogin",
  expiresIn: 899,
  message: "Open the page and type the code.",
};
const soon = () => new Date(Date.now() + 60_000).toISOString();

for (const version of versionNames) {
  Deno.test(`requestDeviceCode() asks in the region's spelling on ${version}`, async () => {
    const { client, sent } = observe(version, () => json(answer));
    if (!versions[version].backupPools) {
      await assert.rejects(requestDeviceCode(client), { code: "unsupported" });
      assert.equal(sent.length, 0);
      return;
    }
    const code = await requestDeviceCode(client, { region: "USGovernment" });
    assert.equal(code.userCode, answer.userCode);
    assert.equal(sent[0]?.path, `/${version}/DeviceCode`);
    assert.deepEqual(sent[0]?.body, { targetRegion: versions[version].regions.USGovernment });
  });
}

Deno.test("requestDeviceCode() counts expiresIn in seconds from now", async () => {
  const { client } = observe("v5", () => json(answer));
  const before = Date.now();
  const { expiresAt } = await requestDeviceCode(client);
  const seconds = (Date.parse(expiresAt) - before) / 1000;
  assert.ok(seconds >= 899 && seconds < 905, String(seconds));
});

Deno.test("requestDeviceCode() asks for an organization that is there without a body", async () => {
  const { client, sent } = observe("v8", () => json(answer));
  await requestDeviceCode(client, { organizationId: id });
  assert.deepEqual([sent[0]?.path, sent[0]?.body], [`/v8/Organizations/${id}/DeviceCode`, undefined]);
  await assert.rejects(requestDeviceCode(client, { organizationId: "contoso" }), { code: "invalid-input" });
});

Deno.test("requestDeviceCode() tells an answer without a code apart", async () => {
  const { client } = observe("v8", () => json({ userCode: null }));
  await assert.rejects(requestDeviceCode(client), { code: "unexpected-answer" });
});

Deno.test("waitForDeviceCode() looks until the code is confirmed", async () => {
  const { client, sent } = observe("v7", (_, count) => json({ authenticated: count === 3 }));
  await waitForDeviceCode(client, { userCode: "CHRG3E93P", expiresAt: soon() }, { interval: 0.001 });
  assert.deepEqual(sent.map(({ path, body }) => [path, body]), [
    ["/v7/DeviceCode/check", { userCode: "CHRG3E93P" }],
    ["/v7/DeviceCode/check", { userCode: "CHRG3E93P" }],
    ["/v7/DeviceCode/check", { userCode: "CHRG3E93P" }],
  ]);
});

Deno.test("waitForDeviceCode() says when the code has expired, without showing it", async () => {
  const { client } = observe("v7", () => json({ authenticated: false }));
  const expiresAt = new Date(Date.now() + 20).toISOString();
  await assert.rejects(
    waitForDeviceCode(client, { userCode: "CHRG3E93P", expiresAt }, { interval: 0.005 }),
    (error) => {
      assert.match(String(error), /expired/);
      assert.match(String(Object(error).hint), /AADSTS53003.*existing-application/);
      assert.doesNotMatch(String(error), /CHRG3E93P/);
      return true;
    },
  );
});

Deno.test("waitForDeviceCode() says that v4 and v5 cannot tell", async () => {
  const { client, sent } = observe("v5", () => json({}));
  await assert.rejects(waitForDeviceCode(client, { userCode: "x", expiresAt: soon() }), { code: "unsupported" });
  assert.equal(sent.length, 0);
});

Deno.test("waitForDeviceCode() ends when it is told to", async () => {
  const { client } = observe("v8", () => json({ authenticated: false }));
  const controller = new AbortController();
  const waiting = waitForDeviceCode(client, { userCode: "x", expiresAt: soon() }, { signal: controller.signal });
  setTimeout(() => controller.abort(), 10);
  await assert.rejects(waiting, { name: "AbortError" });
});

Deno.test("waitForDeviceCode() refuses an end that is no time, instead of calling the code expired", async () => {
  const { client, sent } = observe("v7", () => json({ authenticated: true }));
  for (const expiresAt of ["soon", "11/26/2026 08:00:00"]) {
    await assert.rejects(waitForDeviceCode(client, { userCode: "CHRG3E93P", expiresAt }), { code: "invalid-input" });
  }
  assert.equal(sent.length, 0);
});
