import assert from "node:assert/strict";
import { versionNames } from "../../src/versions.ts";
import { guidOf } from "../../sandbox/store/ids.ts";
import { assertDocumented, at, listAt, openBench, textAt } from "../helpers/sandbox.ts";

const applicationExample = "7a53143a-b7c8-4d5a-a569-7dcbca8ab71b";
const accountExample = "6f9b3da3-204d-4a4b-b466-55586e0233fc";
const group = "6e570850-9ce9-40ed-b81d-41772dabcead00000000-0000-0000-0000-000000000000";
const account = [{ groupMember: { groupId: group, login: "account1@example.com", type: "User" }, password: "pass" }];
const application = [{
  application: { applicationId: "eefb5987-1430-4768-a545-84c6abd1dbca", displayName: "APP01" },
  applicationCertificate: "BASE64STRING",
  applicationCertificatePassword: "XXXXXX",
}];
const applications = {
  displayName: "APP",
  userCode: "ABC123XYZ",
  applicationCertificate: "BASE64STRING",
  applicationCertificatePassword: "XXXXXX",
};
const server = {
  type: "OnPremises",
  isExchange: true,
  exchangeSettings: { serverName: "exchange.example.com", username: "EXAMPLE\\backup", password: "pass" },
};

type Statuses = readonly (number | undefined)[];

/** What each operation answers on v3, v4, v5, v6, v7 and v8; undefined where the version has no such operation. */
const table: readonly (readonly [operation: string, statuses: Statuses, body?: unknown, organization?: string])[] = [
  ["GET /ServiceInstance", [undefined, undefined, undefined, 200, 200, 200]],
  ["GET /Organizations", [200, 200, 200, 200, 200, 200]],
  ["POST /Organizations", [201, 201, 201, 200, 200, 201], server],
  ["GET /Organizations/{organizationId}", [200, 200, 200, 200, 200, 200]],
  ["PUT /Organizations/{organizationId}", [204, 204, 204, 204, 204, 204], { name: "renamed.example.com" }],
  ["POST /DeviceCode", [undefined, 200, 200, 200, 200, 200], { targetRegion: "Worldwide" }],
  ["POST /DeviceCode/check", [undefined, undefined, undefined, 200, 200, 200], { userCode: "ABC123XYZ" }],
  ["POST /Organizations/{organizationId}/DeviceCode", [undefined, 200, 200, 200, 200, 200]],
  ["GET /Organizations/{organizationId}/BackupAccounts", [undefined, 200, 200, 200, 200, 200]],
  ["PUT /Organizations/{organizationId}/BackupAccounts", [undefined, 201, 201, 200, 200, 201], account, accountExample],
  ["GET /Organizations/{organizationId}/BackupApplications", [undefined, 200, 200, 200, 200, 200]],
  ["PUT /Organizations/{organizationId}/BackupApplications", [undefined, 200, 200, 200, 200, 204], application],
  [
    "POST /Organizations/{organizationId}/BackupApplications",
    [undefined, undefined, undefined, undefined, undefined, 204],
    application,
  ],
  [
    "DELETE /Organizations/{organizationId}/BackupApplications",
    [undefined, undefined, undefined, undefined, undefined, 204],
    ["EEFB5987-1430-4768-A545-84C6ABD1DBCA"],
  ],
  ["GET /Organizations/{organizationId}/Applications", [undefined, 200, 200, 200, 200, 200]],
  ["POST /Organizations/{organizationId}/Applications", [undefined, 200, 200, 200, 200, 200], applications],
  ["GET /Organizations/{organizationId}/Users", [200, 200, 200, 200, 200, 200]],
  ["GET /Organizations/{organizationId}/Groups", [200, 200, 200, 200, 200, 200], undefined, accountExample],
  ["GET /Organizations/{organizationId}/Groups/{groupId}", [200, 200, 200, 200, 200, 200], undefined, accountExample],
  [
    "GET /Organizations/{organizationId}/Groups/{groupId}/Members",
    [undefined, 200, 200, 200, 200, 200],
    undefined,
    accountExample,
  ],
  ["DELETE /Organizations/{organizationId}", [200, 200, 204, 204, 204, 204], undefined, guidOf("mail.example.com")],
  ["POST /token/logout", [undefined, undefined, undefined, undefined, 200, 204]],
];

for (const [index, version] of versionNames.entries()) {
  Deno.test(`startSandbox() answers every operation of ${version} as its document says`, async () => {
    await using bench = await openBench();
    for (const [operation, statuses, body, organization = applicationExample] of table) {
      const path = operation.replace("{organizationId}", organization).replace("{groupId}", group);
      const reply = await bench.send(path.replace(" ", ` /${version}`), { body });
      const status = statuses[index];
      assert.ok(
        status === undefined ? [404, 405].includes(reply.status) : reply.status === status,
        `${operation} ${reply.status} ${reply.text}`,
      );
      if (status === undefined) continue;
      assertDocumented(version, operation, reply);
      assert.equal(reply.headers.get("content-type"), reply.text ? "application/json; charset=utf-8" : null, operation);
    }
  });
}

Deno.test("startSandbox() shows one store through every version, in its own words", async () => {
  await using bench = await openBench({ seed: "empty" });
  const settings = { account: "admin@contoso.onmicrosoft.com", password: "pass", useMfa: false };
  const body = { type: "Office365", region: "USgovDefence", isExchangeOnline: true, exchangeOnlineSettings: settings };
  const added = await bench.send("POST /v5/Organizations", { body });
  assert.equal(added.status, 201);
  const id = textAt(added.body, "id");
  const regions: Record<string, string> = {};
  for (const version of versionNames) {
    const reply = await bench.send(`GET /${version}/Organizations/${id}?extendedView=true`);
    assertDocumented(version, "GET /Organizations/{organizationId}", reply);
    regions[version] = textAt(reply.body, "region");
    assert.equal(at(reply.body, "name"), "contoso.onmicrosoft.com");
    assert.equal(at(reply.body, "isBackedup"), false);
    assert.equal(at(reply.body, "exchangeOnlineSettings", "password"), undefined);
  }
  const [former, today] = ["USgovDefence", "USDefence"];
  assert.deepEqual(regions, { v3: former, v4: former, v5: former, v6: today, v7: today, v8: today });
});

Deno.test("startSandbox() nests the online half of a hybrid organization on v3, and composes it since v4", async () => {
  await using bench = await openBench({ seed: "empty" });
  const { type: _, ...onPremises } = server;
  const online = { region: "USgovCommunity", username: "admin@contoso.onmicrosoft.com", password: "pass" };
  const sent = { ...onPremises, type: "Hybrid", office365Settings: { ...online, grantImpersonation: true } };
  const added = await bench.send("POST /v3/Organizations", { body: sent });
  assert.equal(added.status, 201, added.text);
  const path = `Organizations/${textAt(added.body, "id")}`;
  const nested = await bench.send(`GET /v3/${path}`);
  assertDocumented("v3", "GET /Organizations/{organizationId}", nested);
  assert.deepEqual(at(nested.body, "office365Settings"), {
    region: "USgovCommunity",
    username: "admin@contoso.onmicrosoft.com",
    grantImpersonation: true,
    grantAccessToSiteCollections: true,
  });
  const { body } = await bench.send(`GET /v6/${path}`);
  assert.deepEqual([at(body, "region"), at(body, "isExchangeOnline"), at(body, "isExchange")], [
    "USGovernment",
    true,
    true,
  ]);
  assert.equal(at(body, "exchangeOnlineSettings", "account"), "admin@contoso.onmicrosoft.com");
});

Deno.test("startSandbox() links absolutely up to v5 and relatively since v6, with the relations of the version", async () => {
  await using bench = await openBench();
  const expected: Record<string, number> = { v3: 5, v4: 6, v5: 7, v6: 8, v7: 8, v8: 8 };
  for (const version of versionNames) {
    const { body } = await bench.send(`GET /${version}/Organizations/${applicationExample}`);
    assert.equal(Object.keys(Object(at(body, "_links"))).length, expected[version], version);
    const isAbsolute = textAt(body, "_links", "self", "href").startsWith(bench.sandbox.url);
    assert.equal(isAbsolute, version < "v6", version);
  }
});

Deno.test("startSandbox() tells of backups by the version's own default", async () => {
  await using bench = await openBench();
  const told: Record<string, boolean[]> = {};
  for (const version of versionNames) {
    const path = `/${version}/Organizations/${applicationExample}`;
    const replies = [
      await bench.send(`GET ${path}`),
      await bench.send(`GET ${path}?EXTENDEDVIEW=True`),
      await bench.send(`GET ${path}?extendedView=false`),
    ];
    told[version] = replies.map(({ body }) => at(body, "isBackedup") !== undefined);
  }
  const always = [true, true, true];
  assert.deepEqual(told, {
    v3: always,
    v4: always,
    v5: always,
    v6: [true, true, false],
    v7: [false, true, false],
    v8: [false, true, false],
  });
});

Deno.test("startSandbox() serves only the versions it is asked for, and lets anyone see which", async () => {
  await using bench = await openBench({ versions: ["v5", "v7"] });
  const statuses = await Promise.all(
    versionNames.map(async (version) => (await bench.send(`GET /${version}/ServiceInstance`, { token: "" })).status),
  );
  assert.deepEqual(statuses, [404, 404, 404, 404, 401, 404]);
  assert.equal((await bench.send("GET /v5/Organizations", { token: "" })).status, 401);
  const unserved = await bench.send("GET /v8/Organizations");
  assert.deepEqual([unserved.status, unserved.text], [404, ""]);
});

Deno.test("startSandbox() takes addresses in any casing and with a slash at the end", async () => {
  await using bench = await openBench();
  for (
    const path of [
      "/V5/organizations/",
      "/v5/ORGANIZATIONS",
      `/v5/organizations/${applicationExample.toUpperCase()}/backupaccounts`,
    ]
  ) {
    const reply = await bench.send(`GET ${path}`);
    assert.equal(reply.status, 200, path);
    listAt(reply.body);
  }
});

Deno.test("startSandbox() answers what it does not know in the words of the version", async () => {
  await using bench = await openBench();
  const unknown = await Promise.all(["v6", "v7", "v8"].map((version) => bench.send(`GET /${version}/Unknown`)));
  assert.deepEqual(unknown.map(({ status, body }) => [status, Object.keys(Object(body))]), [
    [404, ["message"]],
    [404, ["message", "errorCode"]],
    [404, ["message", "errorCode", "stackTrace"]],
  ]);
  const method = await bench.send("PUT /v8/Organizations");
  assert.deepEqual([method.status, method.headers.get("allow")], [405, "GET, POST"]);
});
