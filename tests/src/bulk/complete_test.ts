import assert from "node:assert/strict";
import { completeTenant, headProblems, manifestFields, manifestSchema, shardOf, tenantKey } from "../../../tenants.ts";

const good = {
  officeName: "contoso.onmicrosoft.com",
  mode: "existing-application",
  applicationId: "63caebf0-2624-48d0-9ece-de1db611dc98",
  certificate: "contoso.pfx",
  account: "admin@contoso.onmicrosoft.com",
};

Deno.test("completeTenant() takes what group and defaults say, the nearest first, and fills in names", () => {
  const { tenant, problems } = completeTenant({
    officeName: "contoso.onmicrosoft.com",
    group: "gold",
    region: "Germany",
  }, {
    defaults: { ...good, officeName: undefined, certificate: "certs/{officeName}.pfx", region: "China", teams: false },
    groups: {
      gold: {
        teams: true,
        region: "USDefence",
        backupApplications: [
          { applicationId: good.applicationId, certificate: "pool/{officeName}.pfx" },
        ],
      },
    },
  });
  assert.deepEqual(problems, []);
  assert.equal(tenant?.certificate, "certs/contoso.onmicrosoft.com.pfx");
  assert.equal(tenant?.backupApplications?.[0]?.certificate, "pool/contoso.onmicrosoft.com.pfx");
  assert.equal(tenant?.region, "Germany");
  assert.equal(tenant?.teams, true);
});

const server = { serverName: "mail.example.com", username: "EXAMPLE\\backup" };

/** What is wrong with a tenant, and the field that is named for it. */
const wrong: [change: Record<string, unknown>, field: string, says: RegExp][] = [
  [{ mode: "existing-aplication" }, "mode", /none of basic/],
  [{ mode: undefined }, "mode", /missing/],
  [{ applicationId: "63caebf0" }, "applicationId", /no GUID/],
  [{ applicationId: undefined }, "applicationId", /missing/],
  [{ certificate: undefined }, "certificate", /missing/],
  [{ account: undefined }, "account", /missing/],
  [{ account: "admin" }, "account", /no account/],
  [{ officeName: undefined }, "officeName", /missing/],
  [{ officeName: "contoso" }, "officeName", /no domain/],
  [{ msid: "contoso" }, "msid", /no GUID/],
  [{ id: 7 }, "id", /must be text/],
  [{ teams: "yes" }, "teams", /true or false/],
  [{ teams: true, sharePoint: false }, "teams", /both/],
  [{ teams: false, teamsChats: true }, "teamsChats", /needs teams/],
  [{ exchange: false, sharePoint: false }, "sharePoint", /nothing to add/],
  [{ region: "Mars" }, "region", /none of Worldwide/],
  [{ group: "silver" }, "group", /no group of this manifest/],
  [{ newApplicationName: "Backup" }, "newApplicationName", /does not go with the mode/],
  [{ grantAdminAccess: true }, "grantAdminAccess", /does not go with the mode/],
  [{ certificateThumbprint: "AB12" }, "certificateThumbprint", /no SHA-1/],
  [{ secretPrefix: "1 2" }, "secretPrefix", /no name of a variable/],
  [{ accountPassword: "hunter2" }, "accountPassword", /holds none/],
  [{ Certificate: "a.pfx" }, "Certificate", /did you mean certificate/],
  [{ regoin: "China" }, "regoin", /no field/],
  [{ description: "a\u202eb" }, "description", /nobody sees/],
  [{ name: " contoso" }, "name", /blank/],
  [{ backupApplications: {} }, "backupApplications", /must be a list/],
  [{ backupApplications: ["x"] }, "backupApplications[0]", /must be an object/],
  [{ backupApplications: [{}] }, "backupApplications[0].applicationId", /missing/],
  [{ backupApplications: [{ applicationId: good.applicationId }] }, "backupApplications[0].certificate", /missing/],
  [{ backupAccounts: [{ login: "a@contoso.com" }] }, "backupAccounts", /does not go with the mode/],
  [{ type: "Cloud" }, "type", /none of Office365, OnPremises, Hybrid/],
  [{ type: "OnPremises" }, "mode", /does not go with the type OnPremises/],
  [{ type: "OnPremises" }, "name", /missing/],
  [{ type: "Hybrid" }, "exchangeServer", /is missing, and so is sharePointServer/],
  [{ exchangeServer: { serverName: "a", username: "b" } }, "exchangeServer", /does not go with the type Office365/],
  [{ type: "Hybrid", exchangeServer: { serverName: "a" } }, "exchangeServer.username", /missing/],
  [{ type: "Hybrid", exchangeServer: { ...server, password: "hunter2" } }, "exchangeServer.password", /holds none/],
  [{ type: "Hybrid", exchangeServer: { ...server, serverPort: 1 } }, "exchangeServer.serverPort", /no field/],
  [{ type: "Hybrid", sharePointServer: { ...server, serverPort: "x" } }, "sharePointServer.serverPort", /whole number/],
  [{ type: "Hybrid", sharePointServer: { ...server, serverPort: 70000 } }, "sharePointServer.serverPort", /to 65535/],
  [
    { type: "Hybrid", sharePointServer: { ...server, passwordEnv: "A", passwordFile: "b" } },
    "sharePointServer.passwordFile",
    /does not go with passwordEnv/,
  ],
];

for (const [change, field, says] of wrong) {
  Deno.test(`completeTenant() names ${field} of ${JSON.stringify(change)}`, () => {
    const { tenant, problems } = completeTenant({ ...good, ...change });
    assert.equal(tenant, undefined);
    const found = problems.find((problem) => problem.field === field);
    assert.match(found?.problem ?? "", says, JSON.stringify(problems));
    assert.doesNotMatch(JSON.stringify(problems), /hunter2/);
  });
}

Deno.test("completeTenant() asks nothing but a name of an organization that is there already", () => {
  assert.deepEqual(completeTenant({ name: "contoso", existing: true }).problems, []);
  assert.equal(completeTenant({ existing: true }).problems[0]?.field, "");
});

Deno.test("completeTenant() takes a region as any version of the API spells it, wherever it stands", () => {
  for (const [spelling, region] of [["USgovCommunity", "USGovernment"], ["USgovDefence", "USDefence"]]) {
    for (const head of [{}, { defaults: { region: spelling } }, { groups: { gov: { region: spelling } } }]) {
      const own = "groups" in head ? { group: "gov" } : "defaults" in head ? {} : { region: spelling };
      assert.deepEqual(headProblems(head), []);
      const { tenant, problems } = completeTenant({ ...good, ...own }, head);
      assert.deepEqual([problems, tenant?.region], [[], region]);
    }
  }
  assert.deepEqual(
    completeTenant({ ...good, region: "toString" }).problems.map(({ field }) => field),
    ["region"],
  );
});

Deno.test("headProblems() refuses what only a tenant can say", () => {
  const problems = headProblems({ defaults: { name: "contoso", teams: 1 }, groups: { gold: { mod: "basic" } } });
  assert.deepEqual(problems.map(({ field }) => field), ["defaults.name", "defaults.teams", "groups.gold.mod"]);
});

Deno.test("manifestSchema() has every field of a tenant, each with its summary", () => {
  const schema = JSON.parse(JSON.stringify(manifestSchema()));
  const { properties } = schema.$defs.tenant;
  assert.deepEqual(Object.keys(properties), Object.keys(manifestFields()));
  for (const [name, { summary }] of Object.entries(manifestFields())) {
    assert.equal(properties[name].description, summary);
  }
  assert.equal(schema.properties.defaults.properties.name, undefined);
});

Deno.test("shardOf() gives every shard its share, and a tenant always the same one", () => {
  const keys = Array.from({ length: 4000 }, (_, at) => tenantKey({ officeName: `tenant${at}.onmicrosoft.com` }));
  const counts = Map.groupBy(keys, (key) => shardOf(key, 4));
  for (const shard of [1, 2, 3, 4]) assert.ok(Math.abs((counts.get(shard)?.length ?? 0) - 1000) < 150, `${shard}`);
  assert.equal(shardOf("contoso.onmicrosoft.com", 4), 1);
});
