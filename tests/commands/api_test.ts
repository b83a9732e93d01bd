import assert from "node:assert/strict";
import { type Scene, signedIn, vb365 } from "../helpers/cli.ts";

const id = "7f9a9b85-50e7-4f61-8f76-6a9517b8677d";
const scene: Scene = { env: signedIn, answer: () => Response.json({ ok: true }) };

for (
  const [words, method, path, query] of [
    [["GET", "/Jobs"], "GET", "/v8/Jobs", {}],
    [["get", "Jobs"], "GET", "/v8/Jobs", {}],
    [["GET", "/v8/Jobs"], "GET", "/v8/Jobs", {}],
    [["GET", "v8/Jobs?limit=5"], "GET", "/v8/Jobs", { limit: "5" }],
    [["GET", "/Jobs", "--query-param", "limit=5", "--query-param", "name=a=b"], "GET", "/v8/Jobs", {
      limit: "5",
      name: "a=b",
    }],
    [["GET", "https://vb365.example.com:4443/v8/Jobs/1"], "GET", "/v8/Jobs/1", {}],
    [["POST", `/Organizations/${id}/DeviceCode`], "POST", `/v8/Organizations/${id}/DeviceCode`, {}],
    [["DELETE", `/Organizations/${id}`, "--yes"], "DELETE", `/v8/Organizations/${id}`, {}],
  ] as [string[], string, string, object][]
) {
  Deno.test(`api ${words.join(" ")} sends that`, async () => {
    const { code, sent, json } = await vb365(["api", ...words], scene);
    assert.equal(code, 0);
    assert.deepEqual([sent[0]?.method, sent[0]?.path, sent[0]?.query], [method, path, query]);
    assert.deepEqual(json(), { ok: true });
  });
}

Deno.test("api takes the API version from the path when none is asked for", async () => {
  const env = { ...signedIn, VB365_SERVER: "vb365.example.com" };
  const { sent } = await vb365(["api", "GET", "/v6/Jobs"], { ...scene, env });
  assert.equal(sent[0]?.path, "/v6/Jobs");
});

for (
  const [words, message] of [
    [["FETCH", "/Jobs"], /FETCH is none of GET, POST, PUT, DELETE/],
    [["GET"], /<path> is missing/],
    [["GET", "/"], /"\/" is no path of the API/],
    [["GET", "https://evil.example.com/v8/Jobs"], /leads to another server/],
    [["GET", "//evil.example.com/v8/Jobs"], /leads to another server/],
    [["GET", "\\\\evil.example.com\\v8\\Jobs"], /leads to another server/],
    [["GET", "http://vb365.example.com:4443/v8/Jobs"], /leads to another server/],
    [["GET", "C:/Program Files/Git/Jobs"], /is a file, not a path/],
    [["GET", "/v6/Jobs", "--api-version", "v8"], /The path says v6 and the API version is set to v8/],
    [["GET", "/v9/Jobs"], /Cannot use API version "v9"/],
    [["GET", "/Jobs", "--query-param", "limit"], /--query-param takes NAME=VALUE/],
    [["PUT", `/Organizations/${id}`], /nobody can be asked/],
    [["DELETE", `/Organizations/${id}`], /nobody can be asked/],
    [["POST", "/Organizations", "--body", "b.json"], /"Nmae" is not a property of the body; did you mean "name"\?/],
  ] as [string[], RegExp][]
) {
  Deno.test(`api ${words.join(" ")} is refused and nothing is sent`, async () => {
    const { code, all, error } = await vb365(["api", ...words], { ...scene, files: { "b.json": '{"Nmae": "x"}' } });
    assert.match(error().message, message);
    assert.deepEqual([code, all.length], [2, 0]);
  });
}

Deno.test("api sends a body that was not checked with --no-check", async () => {
  const files = { "b.json": '{"Nmae": "x"}' };
  const { sent } = await vb365(["api", "POST", "/Organizations", "--body", "b.json", "--no-check"], {
    ...scene,
    files,
  });
  assert.deepEqual(sent[0]?.body, { Nmae: "x" });
});

Deno.test("api sends the array that backup accounts and applications take", async () => {
  const member = { groupId: `${id}${id}`, name: "a", login: "a@b.c", type: "User" };
  const files = { "b.json": JSON.stringify([{ groupMember: member, password: "planted-password-2" }]) };
  const words = [
    "api",
    "PUT",
    `/organizations/${id}/backupaccounts`,
    "--body",
    "b.json",
    "--yes",
    "--api-version",
    "v5",
  ];
  const { code, sent } = await vb365(words, { ...scene, files });
  assert.equal(code, 0);
  assert.deepEqual(sent[0]?.body, [{ groupMember: member, password: "planted-password-2" }]);
  const single = { "b.json": JSON.stringify({ groupMember: member }) };
  assert.match(
    (await vb365(words, { ...scene, files: single })).error().message,
    /must be array; ConvertTo-Json needs -AsArray/,
  );
});

Deno.test("api asks before PUT and DELETE on a terminal", async () => {
  const asked = { ...scene, terminal: true, answers: ["no"] };
  const { code, sent } = await vb365(["api", "DELETE", "/Jobs/1"], asked);
  assert.deepEqual([code, sent.length], [7, 0]);
});

Deno.test("api --what-if sends no request but a GET", async () => {
  const planned = await vb365(["api", "POST", "/Jobs/1/start", "--what-if"], scene);
  assert.equal(planned.all.length, 0);
  assert.deepEqual((planned.json() as { request: object }).request, { method: "POST", path: "/v8/Jobs/1/start" });
  assert.equal((await vb365(["api", "GET", "/Jobs", "--what-if"], scene)).sent.length, 1);
});

Deno.test("api writes nothing for an answer without a body", async () => {
  const { code, stdout } = await vb365(["api", "POST", "/Jobs/1/start"], { env: signedIn });
  assert.deepEqual([code, stdout], [0, ""]);
});

const page = (count: number, from = 0) => ({
  ...{ offset: from, limit: 30, _links: {} },
  results: Array.from({ length: count }, (_, at) => ({ id: from + at })),
});

Deno.test("api takes a path alone for GET", async () => {
  for (const words of [["api", "/Jobs"], ["api", "Jobs"], ["api", "get", "/Jobs"], ["api", "/v8/Jobs"]]) {
    const { code, sent } = await vb365(words, { env: signedIn, answer: () => Response.json([]) });
    assert.deepEqual([code, sent.map(({ method, path }) => `${method} ${path}`)], [0, ["GET /v8/Jobs"]]);
  }
  const { code, error } = await vb365(["api", "GET"], { env: signedIn });
  assert.deepEqual([code, error().message], [2, "<path> is missing"]);
});

Deno.test("api --all reads every page, and without it a page says that there are more", async () => {
  const answer = ({ query }: { query: Record<string, string> }) => {
    const from = Number(query["offset"] ?? 0);
    return Response.json(page(Math.min(30, 177 - from), from));
  };
  const whole = await vb365(["api", "/Jobs", "--all"], { env: signedIn, answer });
  assert.deepEqual([whole.code, (whole.json() as unknown[]).length, whole.stderr], [0, 177, ""]);
  const one = await vb365(["api", "GET", "/Jobs"], { env: signedIn, answer });
  const { results, warnings } = one.json() as { results: unknown[]; warnings: string[] };
  assert.deepEqual([one.code, results.length], [0, 30]);
  assert.match(String(warnings), /--all/);
  const last = await vb365(["api", "GET", "/Jobs"], { env: signedIn, answer: () => Response.json(page(3)) });
  assert.equal((last.json() as { warnings?: string[] }).warnings, undefined);
  assert.equal((await vb365(["api", "POST", "/Jobs", "--all"], { env: signedIn })).code, 2);
});

for (
  const path of [
    "/%2e%2e/x",
    "/../x",
    "/Jobs/../../x",
    "/Jobs/%2E%2e",
    "/%252e%252e/x",
    "/./x",
    "\\..\\x",
    "/Jobs/..",
    "/a%2f..%2fx",
  ]
) {
  Deno.test(`api refuses ${path}, which climbs, and sends nothing`, async () => {
    const { code, all } = await vb365(["api", "GET", path], { env: signedIn });
    assert.deepEqual([code, all.filter(({ path }) => !/token/.test(path)).length], [2, 0]);
  });
}

Deno.test("api calls a list that ConvertTo-Json has cut off a matter of -Depth, not of -AsArray", async () => {
  const application = { applicationId: id, displayName: "APP01", tags: "finance legal" };
  const files = { "b.json": JSON.stringify([{ application, applicationCertificate: "AAAA" }]) };
  const words = ["api", "PUT", `/Organizations/${id}/BackupApplications`, "--body", "b.json", "--yes"];
  const { code, all, error } = await vb365([...words, "--api-version", "v8"], { ...scene, files });
  assert.deepEqual([code, all.length], [2, 0]);
  assert.match(error().message, /application\.tags must be array.*-Depth 10/);
  assert.doesNotMatch(error().message, /-AsArray/);
});
