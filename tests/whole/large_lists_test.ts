import assert from "node:assert/strict";
import type { Dashboard } from "../../commands/dashboard/_data.ts";
import { startSandbox } from "../../sandbox/mod.ts";
import { openDesk } from "../helpers/backup.ts";
import { type Scene, signedIn, vb365 } from "../helpers/cli.ts";
import { unhurried } from "../helpers/pace.ts";
import { connection, measurePeak, peakOf, start } from "../helpers/process.ts";
import { head, startServer, trust } from "../src/wire/_endless.ts";

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

/** Pages of so many megabytes, a thousand entries in each, and a next one always. */
function largePages(megabytes: number): (path: string) => string {
  let count = 0;
  const rest = Array.from(
    { length: 1000 * megabytes - 1 },
    (_, at) =>
      `,{"id":"${at}","organizationId":"${at}","name":"contoso","type":"Office365","note":"${"x".repeat(900)}"}`,
  ).join("");
  return (path) => {
    const offset = Number(/offset=(\d+)/.exec(path)?.[1] ?? 0);
    const facts = `"offset":${offset},"limit":1000,"_links":{"next":{"href":"?"}}`;
    return `{${facts},"results":[{"id":"first-${count++}","type":"Office365"}${rest}]}`;
  };
}

/** A server whose large pages never end, at once each, and how many it was asked for. */
async function serveLargePages(megabytes: number) {
  const pages = largePages(megabytes);
  const asked: string[] = [];
  const answer = (text: string) => head(`content-length: ${text.length}`) + text;
  const { server, [Symbol.asyncDispose]: dispose } = await startServer((socket, path) => {
    if (/\/token/.test(path)) return socket.write(answer('{"access_token":"x","expires_in":60}'));
    asked.push(path);
    return socket.write(answer(pages(path)));
  });
  const account = { VB365_USERNAME: "admin", VB365_PASSWORD: "x", VB365_TRUST_FINGERPRINT: trust.fingerprint };
  return { asked, env: { VB365_SERVER: server, VB365_API_VERSION: "v8", ...account }, [Symbol.asyncDispose]: dispose };
}

const users = `user list ${organizationId}`;

for (
  const [line, megabytes, seconds] of [
    ["dashboard --output json", 1, 1],
    [`${users} --output json`, 1, 1],
    [`${users} --output jsonl`, 1, 3],
    ["dashboard --output json", 33, 3],
    [`${users} --output json`, 33, 4],
    [`${users} --output jsonl`, 33, 4],
    ["job list --output json", 33, 4],
    ["export --output json", 33, 4],
  ] as const
) {
  Deno.test({
    name:
      `${line} takes at most 400 MB and little more than its timeout on a server whose pages of ${megabytes} MB never end`,
    ignore: Deno.build.os !== "linux",
    fn: async () => {
      await using server = await serveLargePages(megabytes);
      const started = performance.now();
      // Nobody reads it: a reader, as this process would be one, may take his time.
      const { code, said, peak } = await peakOf([...line.split(" "), "--timeout", String(seconds)], server.env, "null");
      const took = (performance.now() - started) / 1000;
      assert.match(said, /"code":"(timeout|unexpected-answer)"/);
      assert.ok(code > 0 && server.asked.length > (megabytes === 1 ? 5 : 1), `${server.asked.length} pages`);
      assert.ok(peak < 400_000, `${peak} kB`);
      assert.ok(took < seconds + 2, `${took} seconds`);
    },
  });
}

Deno.test("user list --output jsonl waits for a slow reader, whatever the timeout", async () => {
  await using sandbox = await startSandbox({ versions: ["v8"], seed: { organizations: 1, users: 5000 } });
  const words = ["user", "list", "contoso-001.onmicrosoft.com", "--output", "jsonl", "--timeout", "1"];
  const started = performance.now();
  const child = start(words, { ...connection(sandbox), VB365_API_VERSION: "v8" });
  let lines = 0;
  for await (const part of child.stdout) {
    lines += part.filter((byte) => byte === 10).length;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  const [{ code }, stderr] = await Promise.all([child.status, new Response(child.stderr).text()]);
  assert.deepEqual([code, stderr, lines], [0, "", 5000]);
  assert.ok(performance.now() - started > 3000, "longer than its timeout");
});

Deno.test("user list --output jsonl ends when nobody reads on, however many pages there are", async () => {
  await using server = await serveLargePages(1);
  const child = start([...users.split(" "), "--output", "jsonl", "--timeout", "60"], server.env);
  const reader = child.stdout.getReader();
  await reader.read();
  await reader.cancel();
  const [{ code }, stderr] = await Promise.all([child.status, new Response(child.stderr).text()]);
  assert.deepEqual([code, stderr], [0, ""]);
});

Deno.test("user list gives a list that is larger than what its entries may take, as JSON and in a file", async () => {
  const [pages, text] = [70, "x".repeat(1024 * 1024)];
  const scene: Scene = {
    env: { ...signedIn, VB365_SERVER: "vb365.example.com/v8" },
    answer: ({ query }) => {
      const offset = Number(query.offset);
      return Response.json({ offset, limit: 1, results: offset < pages ? [{ id: String(offset), text }] : [] });
    },
  };
  const line = ["user", "list", organizationId];
  const { code, stdout, stderr } = await vb365([...line, "--output", "json"], scene);
  assert.equal(code, 0, stderr);
  const all = Array.from({ length: pages }, (_, at) => ({ id: String(at), text }));
  assert.ok(stdout === `${JSON.stringify(all, null, 2)}\n`, "the same text as of a list that is held");
  const { written } = await vb365([...line, "--output", "jsonl", "--out-file", "users.jsonl"], scene);
  assert.equal(written.get("users.jsonl")?.split("\n").length, pages + 1);
  const csv = await vb365([...line, "--output", "csv"], scene);
  assert.match(csv.stderr, /more than 64 MB\n.*--output json or jsonl/);
});

Deno.test("user list gives an empty list as JSON", async () => {
  const scene = { env: signedIn, answer: () => Response.json({ results: [], limit: 1, offset: 0 }) };
  assert.equal((await vb365(["user", "list", organizationId, "--output", "json"], scene)).stdout, "[]\n");
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
  let [stdout, code] = ["", NaN];
  const milliseconds = await unhurried(async () => {
    ({ stdout, code } = await desk.run("dashboard --output json", { fetch }));
  });
  const { tenants } = JSON.parse(stdout) as Dashboard;
  assert.deepEqual([code, tenants.length], [0, 1000]);
  assert.ok(tenants.every(({ jobs, lastSession, licences }) => jobs === 3 && lastSession !== null && licences === 10));
  const lists = new Set(
    desk.sandbox.requests.flatMap(({ method, path }) =>
      method === "GET" ? [path.replace(/\/[0-9a-f-]{36}\//, "/*/")] : []
    ),
  );
  const shown = [
    "/Jobs",
    "/Organizations",
    "/Organizations/*/BackupApplications",
    "/ServiceInstance",
    "/licensing/statistic/usage",
  ];
  assert.deepEqual([...lists].sort(), shown, "what is shown is read, and nothing else");
  assert.ok(most <= 8, `${most} at once`);
  assert.ok(milliseconds < 5000, `${milliseconds} ms`);
});
