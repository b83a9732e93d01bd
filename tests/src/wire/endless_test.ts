import assert from "node:assert/strict";
import {
  createClient,
  createTransport,
  Listing,
  listOrganizations,
  removeOrganization,
  sendRequest,
  Vb365Error,
} from "../../../mod.ts";
import { exportTenants } from "../../../tenants.ts";
import { endless, head, startServer, trust } from "./_endless.ts";

/** Servers that never end: each request does, within its timeout and two seconds, and with little memory. */

const id = "7a53143a-b7c8-4d5a-a569-7dcbca8ab71b";

for (const [name, { answer, code, reason }] of Object.entries(endless)) {
  Deno.test(`a request to a server ${name} ends in time: ${reason ?? code}`, async () => {
    await using server = await startServer(answer);
    const client = createClient({ ...server, version: "v7", trust, token: "x", timeout: 1, maxAnswerBytes: 8_000_000 });
    for (const call of [() => listOrganizations(client), () => removeOrganization(client, id)]) {
      const started = performance.now();
      const error = await call().then(() => assert.fail("no error"), (error) => error);
      assert.ok(error instanceof Vb365Error, String(error));
      const isRead = error.method === "GET";
      if (isRead) assert.deepEqual([error.code, error.reason], [code, reason]);
      else assert.equal(error.code, "outcome-unknown", error.message);
      assert.ok(performance.now() - started < 3500);
    }
    client.close();
  });
}

Deno.test("a request to a server that demands a client certificate ends at once, and says so or that it was dropped", async () => {
  await using server = await startServer((socket) => socket.write(head("content-length: 2") + "[]"), {
    requestCert: true,
    rejectUnauthorized: true,
    minVersion: "TLSv1.3",
  });
  for (let count = 0; count < 5; count++) {
    const client = createClient({ ...server, version: "v7", trust, token: "x", timeout: 3 });
    const sending = sendRequest(client, { method: "POST", path: "/Jobs", body: {} });
    const error = await sending.then(() => undefined, (error) => error);
    assert.ok(error === undefined || (error instanceof Vb365Error && error.code !== "timeout"), String(error));
    client.close();
  }
});

Deno.test("a kept connection that the server closes while its data comes in swallows no request", async () => {
  const list = (bytes: number) => `[${" ".repeat(bytes - 2)}]`;
  await using server = await startServer((socket, path) => {
    const size = Number(/\d+$/.exec(path)?.[0] ?? 2);
    socket.write(head(`content-length: ${size}`) + list(size));
    if (size > 2) socket.end();
  });
  const client = createClient({ ...server, version: "v7", trust, token: "x", timeout: 3 });
  for (const size of [200_000, 600_000, 1_500_000]) {
    for (let count = 0; count < 3; count++) {
      await sendRequest(client, { method: "GET", path: `/Big/${size}` });
      assert.deepEqual(await sendRequest(client, { method: "POST", path: "/Jobs", body: {} }), []);
    }
  }
  client.close();
});

const pages: Readonly<Record<string, (count: number, offset: number) => object>> = {
  "that alternate": (count) => ({ results: [{ id: String(count % 2) }], limit: 1 }),
  "with a limit of 0": (count) => ({ results: [{ id: String(count % 3) }], limit: 0 }),
  "from another place than was asked for": (count) => ({ results: [{ id: String(count) }], limit: 1, offset: 0 }),
  "that never end": (count, offset) => ({ results: [{ id: String(count) }], limit: 1, offset }),
};

for (const [name, page] of Object.entries(pages)) {
  Deno.test(`listOrganizations() ends with pages ${name}`, async () => {
    let count = 0;
    const client = createClient({
      server: "vb365.example.com",
      version: "v8",
      fetch: (input) => {
        const offset = Number(new URL(new Request(input).url).searchParams.get("offset"));
        return Promise.resolve(Response.json(page(count++, offset)));
      },
    });
    await assert.rejects(listOrganizations(client), { code: "unexpected-answer" });
    assert.ok(count <= 10_000);
  });
}

Deno.test("a list whose pages are all correct and never end takes no longer than its timeout", async () => {
  let count = 0;
  const client = createClient({
    ...{ server: "vb365.example.com", version: "v8", timeout: 0.2 },
    fetch: async (input) => {
      await new Promise((resolve) => setTimeout(resolve, 10));
      const offset = Number(new URL(new Request(input).url).searchParams.get("offset"));
      return Response.json({ results: [{ id: String(count++) }], limit: 1, offset });
    },
  });
  const started = performance.now();
  await assert.rejects(listOrganizations(client), { code: "timeout" });
  assert.ok(performance.now() - started < 1000 && count > 2, `${count} pages`);
  // Another list has all the time again.
  const page = sendRequest(client, { method: "GET", path: "/Organizations", query: { limit: "1", offset: "0" } });
  assert.equal((await page as { results: unknown[] }).results.length, 1);
});

Deno.test("a list whose pages come at once and take long to read takes no longer than its timeout", async () => {
  let count = 0;
  const rest = ',{"id":"x","name":"contoso","kinds":[1,2,3,{"a":1}]}'.repeat(20_000);
  const client = createClient({
    ...{ server: "vb365.example.com", version: "v8", timeout: 0.5 },
    fetch: (input) => {
      const offset = new URL(new Request(input).url).searchParams.get("offset");
      return Promise.resolve(new Response(`{"limit":1,"offset":${offset},"results":[{"id":"${count++}"}${rest}]}`));
    },
  });
  const started = performance.now();
  await assert.rejects(Array.fromAsync(listOrganizations(client), () => null), { code: "timeout" });
  assert.ok(performance.now() - started < 2500 && count > 1, `${count} pages in ${performance.now() - started} ms`);
});

const megabyte = 1024 * 1024;

/** A server whose answers are of so many parts of 8 MB, and how many of each were taken. One may stop in the middle. */
function serveParts(counts: readonly number[], { timeout, stops }: { timeout?: number; stops?: number } = {}) {
  // A view of more, so that it is not this buffer that is given back.
  const part = new Uint8Array(8 * megabyte + 1).subarray(1);
  const taken = counts.map(() => 0);
  let asked = 0;
  const answer = (at: number) =>
    new ReadableStream({
      async pull(controller) {
        await new Promise((resolve) => setTimeout(resolve));
        const left = (counts[at] ?? 0) - (taken[at] ?? 0);
        if (left <= 0) return at === stops ? new Promise(() => {}) : controller.close();
        taken[at] = (taken[at] ?? 0) + 1;
        controller.enqueue(part);
      },
    }, { highWaterMark: 0 });
  const headers = { "content-type": "application/json" };
  const client = createClient({
    ...{ server: "vb365.example.com", version: "v8", timeout },
    fetch: () => Promise.resolve(new Response(answer(asked++), { headers })),
  });
  const reason = () =>
    sendRequest(client, { method: "GET", path: "/Jobs" }).then(() => "", (error) => error.reason ?? error.code);
  return { taken, reason };
}

Deno.test("of large answers that arrive at the same time one goes on while the others wait", async () => {
  const { taken, reason } = serveParts([7, 7, 7, 1]);
  const most: number[] = [];
  const watch = setInterval(() => most.push(taken.slice(0, 3).filter((count) => count > 2 && count < 7).length));
  assert.deepEqual(await Promise.all([reason(), reason(), reason(), reason()]), Array(4).fill("not-json"));
  clearInterval(watch);
  assert.equal(Math.max(...most), 1);
});

Deno.test("a large answer that stops holds the others up no longer than until its time is over", async () => {
  const { reason, taken } = serveParts([3, 7], { timeout: 1, stops: 0 });
  const first = reason();
  await new Promise((resolve) => setTimeout(resolve, 700));
  assert.equal(await reason(), "not-json");
  assert.equal(await first, "timeout");
  assert.deepEqual(taken, [3, 7]);
});

Deno.test("a large answer that nobody reads on stays with the server, and comes whole when it is read", async () => {
  const size = 100 * megabyte;
  const part = " ".repeat(megabyte / 16);
  let sent = 0;
  await using server = await startServer((socket) => {
    socket.write(head(`content-length: ${size}`));
    const more = () => {
      while (sent < size) {
        sent += part.length;
        if (!socket.write(part)) return void socket.once("drain", more);
      }
    };
    more();
  });
  const transport = createTransport({ trust, maxAnswerBytes: size });
  const { body } = await transport.fetch(`https://${server.server}/`);
  await new Promise((resolve) => setTimeout(resolve, 1000));
  assert.ok(sent < 32 * megabyte, `${sent} bytes while nobody reads`);
  let read = 0;
  for await (const { byteLength } of body ?? []) read += byteLength;
  assert.equal(read, size);
  transport.close();
});

Deno.test("lists of the same address that are read at the same time have all of their time each", async () => {
  const client = createClient({
    ...{ server: "vb365.example.com", version: "v8", timeout: 1 },
    fetch: async (input) => {
      await new Promise((resolve) => setTimeout(resolve, 150));
      const offset = Number(new URL(new Request(input).url).searchParams.get("offset"));
      return Response.json({ results: offset < 3 ? [{ id: String(offset) }] : [], limit: 1, offset });
    },
  });
  const found = await Promise.all(Array.from({ length: 8 }, () => listOrganizations(client)));
  assert.deepEqual(found.map(({ length }) => length), Array(8).fill(3));
});

Deno.test("a list that is larger than what can be held says so, and can be taken page by page", async () => {
  const [text, most] = ["x".repeat(1024 * 1024), 70];
  const list = new Listing(async function* () {
    for (let count = 0; count < most; count++) yield await Promise.resolve([{ text }]);
  });
  await assert.rejects(Promise.resolve(list), { code: "unexpected-answer", reason: "too-large" });
  let count = 0;
  for await (const _ of list) count++;
  assert.equal(count, most);
});

for (const [megabytes, isHeld] of [[1, true], [12, false]] as const) {
  Deno.test(`exportTenants() ${isHeld ? "holds" : "refuses"} pools of ${megabytes} MB each`, async () => {
    const organizations = Array.from({ length: 8 }, (_, at) => ({ id: crypto.randomUUID(), name: `contoso-${at}` }));
    const text = "x".repeat(megabytes * megabyte);
    const client = createClient({
      ...{ server: "vb365.example.com", version: "v8" },
      fetch: (input) => {
        const isPool = /BackupAccounts/.test(new Request(input).url);
        const results = isPool ? [{ id, groupMember: { login: "a@example.com", text } }] : organizations;
        return Promise.resolve(Response.json({ results, limit: 100, offset: 0 }));
      },
    });
    const exporting = Array.fromAsync(exportTenants(client));
    if (isHeld) assert.equal((await exporting).length, 8);
    else await assert.rejects(exporting, { code: "unexpected-answer", reason: "too-large" });
  });
}

for (const seconds of [0, -1, NaN, Infinity, 2_147_484, 99_999_999_999]) {
  Deno.test(`createClient() refuses to wait ${seconds} seconds`, () => {
    const options = { server: "vb365.example.com", version: "v8", timeout: seconds } as const;
    assert.throws(() => createClient(options), { code: "invalid-input", reason: "seconds" });
  });
}
