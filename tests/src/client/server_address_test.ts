import assert from "node:assert/strict";
import { createClient, readRegion, readVersion, type Region, type Version } from "../../../mod.ts";
import { readServerAddress } from "../../../src/client/server_address.ts";

const addresses: [string, string, Version | undefined][] = [
  ["vb365", "https://vb365:4443", undefined],
  ["vb365.example.com", "https://vb365.example.com:4443", undefined],
  ["vb365.example.com:9443", "https://vb365.example.com:9443", undefined],
  ["vb365.example.com:443", "https://vb365.example.com:443", undefined],
  ["https://vb365.example.com", "https://vb365.example.com:4443", undefined],
  ["HTTPS://VB365.example.com:4443/", "https://vb365.example.com:4443", undefined],
  ["https://vb365.example.com:4443/v8", "https://vb365.example.com:4443", "v8"],
  ["https://vb365.example.com:4443/V7/", "https://vb365.example.com:4443", "v7"],
  ["vb365.example.com/v5", "https://vb365.example.com:4443", "v5"],
  ["192.0.2.7", "https://192.0.2.7:4443", undefined],
  ["[2001:db8::7]:4443", "https://[2001:db8::7]:4443", undefined],
];

for (const [text, origin, version] of addresses) {
  Deno.test(`readServerAddress() reads ${text}`, () => {
    assert.deepEqual(readServerAddress(text), { origin, version });
    assert.equal(readServerAddress(origin).origin, origin);
  });
}

for (
  const text of [
    "http://vb365.example.com",
    "",
    "  ",
    "ftp://vb365",
    "https://vb365/path",
    "vb365:port",
    "vb365:99999",
    "https://admin:planted@vb365.example.com",
    "vb365.example.com/v9",
    "vb365.example.com?x=1",
    "a b",
  ]
) {
  Deno.test(`readServerAddress() refuses "${text.replace("planted", "…")}"`, () => {
    assert.throws(() => readServerAddress(text), (error) => {
      assert.ok(error instanceof Error && "code" in error);
      assert.equal(error.code, "invalid-input");
      assert.doesNotMatch(error.message, /planted/);
      return true;
    });
  });
}

Deno.test("readVersion() reads v8, V8 and 8, and names the known ones", () => {
  assert.deepEqual(["v8", "V8", "8", " v3 "].map(readVersion), ["v8", "v8", "v8", "v3"]);
  // A script that is not compiled may leave both out.
  for (const nothing of [undefined, null] as unknown as string[]) {
    assert.throws(() => readVersion(nothing), { code: "invalid-input" });
    assert.throws(() => readServerAddress(nothing), { code: "invalid-input" });
  }
  assert.throws(() => readVersion("v9"), { code: "invalid-input", message: /v3, v4, v5, v6, v7, v8/ });
  assert.throws(() => createClient({ server: "vb365", version: "v2" as Version }), { code: "invalid-input" });
});

Deno.test("readRegion() reads every spelling in any casing", () => {
  const read: [string, Region][] = [
    ["worldwide", "Worldwide"],
    ["USgovCommunity", "USGovernment"],
    [
      "usgovdefence",
      "USDefence",
    ],
    ["USDEFENCE", "USDefence"],
    ["china", "China"],
    ["Germany", "Germany"],
  ];
  for (const [text, region] of read) assert.equal(readRegion(text), region);
  assert.throws(() => readRegion("Mars"), { code: "invalid-input", message: /USGovernment/ });
});
