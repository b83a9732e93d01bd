import assert from "node:assert/strict";
import { at, type Bench, listAt, openBench, textAt } from "../helpers/sandbox.ts";

const service = {
  useApplicationOnlyAuth: true,
  useMfa: true,
  applicationCertificate: "BASE64STRING",
  applicationCertificatePassword: "XXXXXX",
};

function organization(userCode: string) {
  return {
    type: "Office365",
    isExchangeOnline: true,
    exchangeOnlineSettings: service,
    newApplicationName: "App",
    userCode,
  };
}

async function requestCode(bench: Bench): Promise<string> {
  const { body } = await bench.send("POST /v8/DeviceCode", { body: { targetRegion: "China" } });
  return textAt(body, "userCode");
}

Deno.test("startSandbox() gives out device codes of nine characters that name its own page", async () => {
  await using bench = await openBench();
  const { body } = await bench.send("POST /v6/DeviceCode", { body: { TargetRegion: "usgovdefence" } });
  assert.match(textAt(body, "userCode"), /^[A-Z0-9]{9}$/);
  assert.equal(at(body, "expiresIn"), 899);
  assert.equal(at(body, "verificationUrl"), `${bench.sandbox.url}/devicelogin`);
  assert.ok(textAt(body, "message").includes(textAt(body, "userCode")));
});

Deno.test("startSandbox() takes an organization with a device code only after somebody has confirmed it", async () => {
  await using bench = await openBench();
  const userCode = await requestCode(bench);
  const check = () => bench.send("POST /v8/DeviceCode/check", { body: { userCode } });
  assert.equal(at((await check()).body, "authenticated"), false);
  const early = await bench.send("POST /v8/Organizations", { body: organization(userCode) });
  assert.equal(early.status, 400);
  assert.ok(!early.text.includes(userCode));
  bench.sandbox.confirmDeviceCode(userCode.toLowerCase(), "contoso.onmicrosoft.com");
  assert.equal(at((await check()).body, "authenticated"), true);
  const added = await bench.send("POST /v8/Organizations", { body: organization(userCode) });
  assert.equal(added.status, 201);
  assert.equal(at(added.body, "name"), "contoso.onmicrosoft.com");
  assert.equal(at(added.body, "region"), "China");
  assert.match(textAt(added.body, "exchangeOnlineSettings", "applicationId"), /^[0-9a-f-]{36}$/);
});

Deno.test("startSandbox() refuses a device code that is unknown or has expired", async () => {
  await using bench = await openBench({ deviceCode: { confirm: "auto", expiresIn: 1 } });
  const userCode = await requestCode(bench);
  await new Promise((resolve) => setTimeout(resolve, 1100));
  for (const [code, why] of [[userCode, /expired/], ["UNKNOWN99", /unknown/]] as const) {
    const replies = [
      await bench.send("POST /v8/Organizations", { body: organization(code) }),
      await bench.send("POST /v8/DeviceCode/check", { body: { userCode: code } }),
    ];
    for (const { status, body } of replies) {
      assert.equal(status, 400);
      assert.match(textAt(body, "message"), why);
    }
  }
  assert.throws(() => bench.sandbox.confirmDeviceCode("UNKNOWN99"), /unknown/);
});

Deno.test("startSandbox() confirms device codes by itself, at once or at the asked check", async () => {
  await using auto = await openBench({ deviceCode: { confirm: "auto" } });
  const body = { userCode: await requestCode(auto) };
  assert.equal(at((await auto.send("POST /v6/DeviceCode/check", { body })).body, "authenticated"), true);
  await using third = await openBench({ deviceCode: { confirm: 3 } });
  const code = { userCode: await requestCode(third) };
  const answers = [];
  for (let check = 1; check <= 4; check++) {
    answers.push(at((await third.send("POST /v7/DeviceCode/check", { body: code })).body, "authenticated"));
  }
  assert.deepEqual(answers, [false, false, true, true]);
});

Deno.test("startSandbox() has a page where a second person confirms a device code", async () => {
  await using bench = await openBench();
  const userCode = await requestCode(bench);
  const page = await bench.send("GET /devicelogin", { token: "" });
  assert.match(page.text, /<form method="post">/);
  const form = new URLSearchParams({ userCode, tenant: "contoso.onmicrosoft.com" }).toString();
  const contentType = "application/x-www-form-urlencoded";
  assert.equal((await bench.send("POST /devicelogin", { body: form, contentType, token: "" })).status, 200);
  const added = await bench.send("POST /v6/Organizations", { body: organization(userCode) });
  assert.equal(at(added.body, "officeName"), "contoso.onmicrosoft.com");
  assert.equal((await bench.send("POST /devicelogin", { body: { userCode: "WRONG" }, token: "" })).status, 400);
});

Deno.test("startSandbox() gives an organization device codes, and creates applications with them", async () => {
  await using bench = await openBench();
  const path = "/v5/Organizations/7a53143a-b7c8-4d5a-a569-7dcbca8ab71b";
  const userCode = textAt((await bench.send(`POST ${path}/DeviceCode`)).body, "userCode");
  const body = {
    displayName: "APP",
    userCode,
    count: 3,
    ...service,
    useMfa: undefined,
    useApplicationOnlyAuth: undefined,
  };
  assert.equal((await bench.send(`POST ${path}/Applications`, { body })).status, 400);
  bench.sandbox.confirmDeviceCode(userCode);
  const created = await bench.send(`POST ${path}/Applications`, { body });
  assert.equal(listAt(created.body, "results").length, 3);
  assert.equal(listAt((await bench.send(`GET ${path}/Applications?displayName=app2`)).body, "results").length, 1);
  const wild = (await bench.send(`GET ${path.replace("v5", "v8")}/Applications?displayName=APP?`)).body;
  assert.equal(listAt(wild, "results").length, 3);
});
