import assert from "node:assert/strict";
import { type Client, listUsers } from "../../../mod.ts";
import {
  getJob,
  listJobSessions,
  listRepositoryMaintenance,
  listSessionLog,
  startRepositoryMaintenance,
  waitForJobSession,
} from "../../../protection.ts";
import { json, observe } from "../../helpers/client.ts";
import { openApp } from "./_app.ts";
import { accounts } from "./_recipes.ts";

const id = "7f9a9b85-50e7-4f61-8f76-6a9517b8677d";

Deno.test("listUsers() counts on by itself, whatever version the next link names", async () => {
  const { client, sent } = observe("v8", ({ query }) => {
    const offset = Number(query.offset);
    const results = Array.from({ length: 2 }, (_, index) => ({ id: String(offset + index), name: null }));
    const next = offset < 4 ? { next: { href: `/v7/Organizations/${id}/Users?offset=99&limit=2` } } : {};
    return json({ offset, limit: 2, results: offset < 6 ? results : [], _links: next });
  });
  const pages: number[] = [];
  for await (const page of listUsers(client, id).pages()) pages.push(page.length);
  assert.deepEqual(pages, [2, 2, 2, 0]);
  assert.deepEqual(
    sent.map(({ path, query }) => [path, query.offset]),
    [0, 2, 4, 6].map((offset) => [
      `/v8/Organizations/${id}/Users`,
      String(offset),
    ]),
  );
});

Deno.test("listUsers() can be awaited, walked through and given up", async () => {
  const app = await openApp({ versions: ["v8"] });
  const client: Client = await app.client("v8");
  const users = listUsers(client, accounts);
  assert.equal((await users).length, 45);
  app.sent();
  for await (const user of users.filter(({ name }) => name?.startsWith("user") === true).map(({ name }) => name)) {
    assert.match(user ?? "", /^user/);
    break;
  }
  assert.equal(app.sent().length, 2);
  await assert.rejects(Promise.all([listUsers(client, "none"), 1]), { code: "not-found" });
});

Deno.test("waitForJobSession() goes on for a state that no list has, and for the end that v6 gives what still runs", async () => {
  const states = [
    { status: "Dreaming", endTime: null },
    { status: "Queued" },
    { status: "Running", endTime: "0001-01-01T00:00:00Z" },
    { status: "Success", endTime: "2026-11-26T08:00:00Z" },
  ];
  const { client } = observe("v6", (_, count) => json({ id, ...states[count - 1] }));
  const seen: unknown[] = [];
  const { status } = await waitForJobSession(client, id, { interval: 0, onProgress: (each) => seen.push(each.status) });
  assert.deepEqual([status, seen], ["Success", ["Dreaming", "Queued", "Running", "Success"]]);
});

Deno.test("waitForJobSession() looks again and again at a v8 server that tells of nothing", async () => {
  let looks = 0;
  const { client } = observe("v8", ({ path }) => {
    if (path === "/v8/Events") return json({ message: "unknown" }, 404);
    return json({ id, status: ++looks < 3 ? "Running" : "Failed", endTime: null });
  });
  assert.equal((await waitForJobSession(client, id, { interval: 0.01 })).status, "Failed");
  await assert.rejects(
    waitForJobSession(observe("v8", () => json({ id, status: "Running" })).client, id, {
      interval: 0.01,
      timeout: 0.05,
    }),
    { code: "timeout" },
  );
});

Deno.test("listJobSessions() and listSessionLog() tell on every version what v8 tells", async () => {
  const links = { job: { href: `/v6/jobs/${id}` } };
  const { client } = observe(
    "v6",
    ({ path }) =>
      path.endsWith("LogItems")
        ? json({
          offset: 0,
          limit: 30,
          results: [{ title: "[Warning] No licence" }, { title: "plain" }, { title: null }],
        })
        : json({ offset: 0, limit: 30, results: [{ id, status: null, _links: links }] }),
  );
  const [session] = await listJobSessions(client);
  assert.equal(session?.jobId, id);
  const lines = (await listSessionLog(client, id)).map(({ type, message }) => [type ?? null, message ?? null]);
  assert.deepEqual(lines, [["Warning", "No licence"], [null, "plain"], [null, null]]);
});

Deno.test("getJob() takes the organization from a link where the version tells it nowhere else", async () => {
  const { client } = observe(
    "v7",
    () => json({ id, name: "Job", _links: { organization: { href: `/v7/organizations/${id}` } } }),
  );
  assert.equal((await getJob(client, id)).organizationId, id);
});

Deno.test("startRepositoryMaintenance() asks for the product before it sends, as 8.6 brought it and the path stays /v8", async () => {
  const old = await openApp({ versions: ["v8"], product: "8.4.0.1000" });
  const client: Client = await old.client("v8");
  for (
    const run of [
      () => startRepositoryMaintenance(client, ["Default*"]),
      async () => await listRepositoryMaintenance(client),
    ]
  ) {
    await assert.rejects(run(), {
      code: "unsupported",
      message: /the server is version 8\.4\.0\.1000, and 8\.6 brought it/,
    });
  }
  assert.deepEqual(old.sent(), ["GET /ServiceInstance"]);
  const young = await openApp({ versions: ["v8"], product: "8.10.0.1" });
  const session = await startRepositoryMaintenance(await young.client("v8"), ["Default*"]);
  assert.equal(session.status, "Running");
  assert.equal((await listRepositoryMaintenance(await young.client("v8"))).length, 1);
});
