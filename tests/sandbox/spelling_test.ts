import assert from "node:assert/strict";
import { at, openBench, textAt } from "../helpers/sandbox.ts";

const id = "63caebf0-2624-48d0-9ece-de1db611dc98";

/** An organization as official spelling has it on v7. */
function official() {
  const service = { account: "admin@contoso.onmicrosoft.com", password: "pass", useMfa: true, applicationId: id };
  return {
    type: "Office365",
    region: "USDefence",
    isExchangeOnline: true,
    isSharePointOnline: false,
    exchangeOnlineSettings: { ...service, grantAdminAccess: true, applicationSecret: "secret" },
  };
}

/** Ways to write it that servers read, each not official in one point. */
const readable: readonly (readonly [what: string, body: unknown])[] = [
  ["names in another casing", { ...official(), Region: "USDefence", region: undefined }],
  ["a type in lower case", { ...official(), type: "office365" }],
  ["a region by its old name", { ...official(), region: "USGOVDEFENCE" }],
  ["a boolean as text", { ...official(), isExchangeOnline: "True" }],
  ["an unknown property", { ...official(), colour: "red" }],
  ["null for what is left out", { ...official(), description: null, sharePointOnlineSettings: null }],
  ["a GUID in braces", JSON.stringify(official()).replace(id, `{${id}}`)],
  ["a comma too many", JSON.stringify(official()).replace(/}}$/, ",},}")],
  ["a byte-order mark", `\uFEFF${JSON.stringify(official())}`],
  ["odd white space", JSON.stringify(official()).replaceAll(",", ",\u00A0")],
];

for (const [what, body] of readable) {
  Deno.test(`startSandbox() reads ${what}, and refuses it when it is strict`, async () => {
    await using bench = await openBench({ seed: "empty" });
    const read = await bench.send("POST /v7/Organizations", { body });
    assert.equal(read.status, 200, read.text);
    assert.equal(at(read.body, "type"), "Office365");
    assert.equal(at(read.body, "region"), "USDefence");
    assert.equal(at(read.body, "exchangeOnlineSettings", "applicationId"), id);
    assert.equal(at(read.body, "exchangeOnlineSettings", "grantAdminAccess"), true);
    await using strict = await openBench({ seed: "empty", strict: true });
    const refused = await strict.send("POST /v7/Organizations", { body });
    assert.equal(refused.status, 400, refused.text);
    assert.equal((await strict.send("POST /v7/Organizations", { body: official() })).status, 200);
  });
}

Deno.test("startSandbox() says which property is not as it should be, without repeating a secret", async () => {
  await using bench = await openBench({ seed: "empty" });
  const service = official().exchangeOnlineSettings;
  const wrong: readonly (readonly [body: unknown, message: RegExp])[] = [
    [{}, /^type is missing\.$/],
    [{ ...official(), type: "Cloud" }, /^type must be one of Office365, OnPremises, Hybrid\./],
    [{ ...official(), exchangeOnlineSettings: undefined }, /exchangeOnlineSettings is missing\./],
    [
      { ...official(), exchangeOnlineSettings: { ...service, applicationId: "abc" } },
      /exchangeOnlineSettings\.applicationId must be a well-formed uuid\./,
    ],
    [
      { ...official(), exchangeOnlineSettings: { ...service, applicationCertificate: "secret" } },
      /exchangeOnlineSettings/,
    ],
    [{ ...official(), isExchangeOnline: "yes" }, /isExchangeOnline must be of type boolean\./],
    [[official()], /The body must be of type object\./],
    ["{", /The body is not valid JSON\./],
    ["", /The body is missing\./],
  ];
  for (const [body, message] of wrong) {
    const reply = await bench.send("POST /v7/Organizations", { body });
    assert.equal(reply.status, 400, JSON.stringify(body));
    assert.match(textAt(reply.body, "message"), message);
    assert.doesNotMatch(reply.text, /secret|pass(?!word)/);
  }
  assert.equal(bench.sandbox.organizations().length, 0);
});

Deno.test("startSandbox() takes JSON under its usual names, and nothing else", async () => {
  await using bench = await openBench();
  const body = { targetRegion: "Worldwide" };
  const statuses: Record<string, number> = {};
  for (
    const contentType of [
      "application/json; charset=utf-8",
      "text/json",
      "application/hal+json",
      "text/plain",
      "application/x-www-form-urlencoded",
    ]
  ) {
    statuses[contentType] = (await bench.send("POST /v8/DeviceCode", { body, contentType })).status;
  }
  assert.deepEqual(Object.values(statuses), [200, 200, 200, 415, 415]);
});

Deno.test("startSandbox() minds the spelling of paths and queries only when it is strict", async () => {
  await using bench = await openBench({ strict: true });
  const statuses: number[] = [];
  for (
    const path of [
      "/v8/Organizations?extendedView=true&limit=5",
      "/v8/organizations",
      "/v8/Organizations?ExtendedView=true",
      "/v8/Organizations?limit=all",
    ]
  ) {
    statuses.push((await bench.send(`GET ${path}`)).status);
  }
  assert.deepEqual(statuses, [200, 404, 400, 400]);
});
