import assert from "node:assert/strict";
import { type Scene, signedIn, vb365 } from "../helpers/cli.ts";

const id = "7f9a9b85-50e7-4f61-8f76-6a9517b8677d";
const code = {
  userCode: "ABC123XYZ",
  verificationUrl: "https://microsoft.com/devicelogin",
  expiresIn: 899,
  message: "m",
};
const scene: Scene = {
  env: signedIn,
  answer: ({ path }) =>
    Response.json(path.endsWith("/check") ? { authenticated: true } : path.endsWith(id) ? { id, name: "c" } : code),
};

for (
  const [words, version, path, body] of [
    [[], "v8", "/v8/DeviceCode", { targetRegion: "Worldwide" }],
    [["--region", "worldwide"], "v4", "/v4/DeviceCode", { targetRegion: "Worldwide" }],
    [["--region", "usdefence"], "v5", "/v5/DeviceCode", { targetRegion: "USgovDefence" }],
    [["--region", "USgovDefence"], "v6", "/v6/DeviceCode", { targetRegion: "USDefence" }],
    [["--organization", id], "v7", `/v7/Organizations/${id}/DeviceCode`, undefined],
  ] as [string[], string, string, unknown][]
) {
  Deno.test(`device-code request ${words.join(" ")} on ${version} asks for a code`, async () => {
    const { sent, json } = await vb365(["device-code", "request", ...words, "--api-version", version], scene);
    assert.deepEqual([sent.at(-1)?.path, sent.at(-1)?.body], [path, body]);
    const { expiresAt, ...rest } = json() as { expiresAt: string };
    assert.deepEqual(rest, code);
    assert.ok(Date.parse(expiresAt) > Date.now());
  });
}

Deno.test("device-code request --what-if asks for none", async () => {
  const { sent, json } = await vb365(["device-code", "request", "--what-if"], scene);
  assert.equal(sent.length, 0);
  const { request } = json() as { request: object };
  assert.deepEqual(request, { method: "POST", path: "/v8/DeviceCode", body: { targetRegion: "Worldwide" } });
});

Deno.test("device-code request refuses a region that is none, a region with an organization, and v3", async () => {
  for (
    const [words, length] of [[["--region", "mars"], 0], [["--region", "China", "--organization", id], 0]] as const
  ) {
    const { code, all } = await vb365(["device-code", "request", ...words], scene);
    assert.deepEqual([code, all.length], [2, length]);
  }
  const old = await vb365(["device-code", "request", "--api-version", "v3"], scene);
  assert.deepEqual([old.code, old.sent.length, old.error().code], [2, 0, "unsupported"]);
});

Deno.test("device-code wait ends when the code is confirmed", async () => {
  const env = { ...signedIn, VB365_USER_CODE: "ABC123XYZ" };
  const { code, sent, json } = await vb365(["device-code", "wait"], { ...scene, env });
  assert.equal(code, 0);
  assert.deepEqual(json(), { confirmed: true });
  assert.deepEqual(sent.map(({ path, body }) => [path, body]), [["/v8/DeviceCode/check", { userCode: "ABC123XYZ" }]]);
});

Deno.test("device-code wait looks again until the code expires, and then ends with exit code 3", async () => {
  const words = ["device-code", "wait", "--expires-in", "0.2", "--interval", "0.05", "--user-code-stdin"];
  const answer = () => Response.json({ authenticated: false });
  const { code, sent, error, stderr } = await vb365(words, { env: signedIn, stdin: "ABC123XYZ\r\n", answer });
  assert.deepEqual([code, error().code], [3, "timeout"]);
  assert.ok(sent.length >= 2);
  assert.doesNotMatch(stderr, /ABC123XYZ/);
});

Deno.test("device-code wait reads the code out of what request has written", async () => {
  const requested = await vb365(["device-code", "request"], scene);
  const { userCode } = requested.json() as { userCode: string };
  const words = ["device-code", "wait", "--secrets-stdin"];
  const { code } = await vb365(words, { ...scene, stdin: JSON.stringify({ userCode }) });
  assert.equal(code, 0);
});

Deno.test("device-code wait refuses a time that is none", async () => {
  const env = { ...signedIn, VB365_USER_CODE: "ABC123XYZ" };
  const noTimes = ["soon", "11/26/2026 08:00:00", "2026-01-01T00:00:00"].map((time) => ["--expires-at", time]);
  for (const words of [...noTimes, ["--expires-at", "2026-01-01T00:00:00Z", "--expires-in", "5"]]) {
    const { code, all } = await vb365(["device-code", "wait", ...words], { ...scene, env });
    assert.deepEqual([code, all.length], [2, 0]);
  }
});
