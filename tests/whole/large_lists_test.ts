import assert from "node:assert/strict";
import type { Dashboard } from "../../commands/dashboard/_data.ts";
import { startSandbox } from "../../sandbox/mod.ts";
import { openDesk } from "../helpers/backup.ts";
import { signedIn, vb365 } from "../helpers/cli.ts";
import { connection, measurePeak } from "../helpers/process.ts";

const organizationId = "7f9a9b85-50e7-4f61-8f76-6a9517b8677d";

Deno.test({
  name: "user list --output jsonl takes no more memory for 20,000 users than for 2,000",
  ignore: Deno.build.os !== "linux",
  fn: async () => {
    const measured = [];
    for (const users of [2000, 20_000]) {
      await using sandbox = await startSandbox({ versions: ["v8"], seed: { organizations: 1, users } });
      const words = ["user", "list", "contoso-001.onmicrosoft.com", "--output", "jsonl"];
      const run = await measurePeak(words, { ...connection(sandbox), VB365_API_VERSION: "v8" });
      assert.equal(run.lines, users);
      measured.push(run);
    }
    const [small, large] = measured;
    assert.ok(small && large);
    assert.ok(large.peak <= 1.2 * small.peak, `${large.peak} kB for 20,000, ${small.peak} kB for 2,000`);
  },
});

Deno.test("user list --output jsonl has written a page before it asks for the next one", async () => {
  const size = 30;
  const printed: number[] = [];
  let lines = 0;
  const { code } = await vb365(["user", "list", organizationId, "--output", "jsonl"], {
    env: { ...signedIn, VB365_SERVER: "vb365.example.com/v8" },
    answer: ({ query }) => {
      printed.push(lines);
      const offset = Number(query.offset);
      const results = Array.from({ length: offset < 3 * size ? size : 0 }, (_, at) => ({ id: String(offset + at) }));
      return Response.json({ offset, limit: size, results, _links: { next: { href: "?" } } });
    },
    onWrite: (text) => lines += text.split("\n").length - 1,
  });
  assert.deepEqual([code, printed], [0, [0, size, 2 * size, 3 * size]]);
});

Deno.test("dashboard reads 1,000 organizations and 3,000 jobs in under 5 seconds, at most 8 requests at once", async () => {
  await using desk = await openDesk({ versions: ["v8"], seed: { organizations: 1000, jobs: 3, users: 10 } });
  let [now, most] = [0, 0];
  const fetch: typeof globalThis.fetch = async (input, init) => {
    most = Math.max(most, ++now);
    try {
      return await desk.fetch(input, init);
    } finally {
      now--;
    }
  };
  const started = performance.now();
  const { stdout, code } = await desk.run("dashboard --output json", { fetch });
  const seconds = (performance.now() - started) / 1000;
  const { tenants } = JSON.parse(stdout) as Dashboard;
  assert.deepEqual([code, tenants.length], [0, 1000]);
  assert.ok(tenants.every(({ jobs, lastSession, licences }) => jobs === 3 && lastSession !== null && licences === 10));
  const asked = new Set(desk.sandbox.requests.map(({ path }) => path));
  const all = ["/Organizations", "/Jobs", "/JobSessions", "/BackupRepositories", "/License"];
  assert.deepEqual(all.filter((path) => !asked.has(path)), []);
  assert.ok(most <= 8, `${most} at once`);
  assert.ok(seconds < 5, `${seconds} seconds`);
});
