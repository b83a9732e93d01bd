import assert from "node:assert/strict";
import { Vb365Error } from "../../../src/error.ts";
import { type PolicyOptions, type Send, withPolicy } from "../../../src/client/policy.ts";

const url = "https://vb365.example.com:4443/v8/Organizations";

function tried(answers: (Response | Error)[], options: PolicyOptions = {}) {
  const pauses: number[] = [];
  let count = 0;
  const send: Send = () => {
    const answer = answers[Math.min(count++, answers.length - 1)];
    return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer?.clone() ?? new Response());
  };
  const sleep = (milliseconds: number) => Promise.resolve(void pauses.push(milliseconds));
  return { send: withPolicy(send, { sleep, ...options }), pauses, count: () => count };
}

for (const status of [408, 429, 502, 503, 504]) {
  Deno.test(`withPolicy() asks again after a ${status}, four times at most`, async () => {
    const { send, pauses, count } = tried([new Response(null, { status })]);
    assert.equal((await send(new Request(url))).status, status);
    assert.deepEqual([count(), pauses.length], [4, 3]);
  });
}

for (const method of ["POST", "PUT", "DELETE"]) {
  Deno.test(`withPolicy() never sends a ${method} twice`, async () => {
    for (const answer of [new Response(null, { status: 503 }), dropped()]) {
      const { send, count } = tried([answer]);
      await send(new Request(url, { method })).catch(() => {});
      assert.equal(count(), 1);
    }
  });
}

Deno.test("withPolicy() asks again over a dropped connection, and returns the answer when it comes", async () => {
  const { send, count } = tried([dropped(), dropped(), new Response("[]")]);
  assert.equal(await (await send(new Request(url))).text(), "[]");
  assert.equal(count(), 3);
});

Deno.test("withPolicy() does not ask again where asking can't help", async () => {
  for (const answer of [new Response(null, { status: 500 }), new Response(null, { status: 404 })]) {
    const { send, count } = tried([answer]);
    await send(new Request(url));
    assert.equal(count(), 1);
  }
});

Deno.test("withPolicy() obeys Retry-After within reason, and waits longer each time without it", async () => {
  const wished = tried([new Response(null, { status: 429, headers: { "retry-after": "7" } }), new Response()]);
  await wished.send(new Request(url));
  assert.deepEqual(wished.pauses, [7000]);
  const greedy = tried([new Response(null, { status: 429, headers: { "retry-after": "86400" } }), new Response()]);
  await greedy.send(new Request(url));
  assert.deepEqual(greedy.pauses, [30_000]);
  const { send, pauses } = tried([new Response(null, { status: 503 })]);
  await send(new Request(url));
  assert.ok(pauses.every((pause, index) => pause >= 250 * 2 ** index && pause <= 500 * 2 ** index));
});

Deno.test("withPolicy() asks again only as long as the time lasts that it was given", async () => {
  let count = 0;
  const send = () => Promise.resolve(new Response(null, { status: 503, headers: { "retry-after": `${++count}` } }));
  const paused: number[] = [];
  const sleep = (milliseconds: number) => Promise.resolve(void paused.push(milliseconds));
  assert.equal((await withPolicy(send, { timeout: 1.5, sleep })(new Request(url))).status, 503);
  assert.deepEqual([count, paused], [2, [1000]]);
});

Deno.test("withPolicy() gives up after the time it was given", async () => {
  const never: Send = (_, init) =>
    new Promise((_, reject) => init?.signal.addEventListener("abort", () => reject(init.signal.reason)));
  await assert.rejects(withPolicy(never, { timeout: 0.01 })(new Request(url)), { name: "TimeoutError" });
});

Deno.test("withPolicy() counts the body to the time it was given", async () => {
  const slow: Send = (_, init) => {
    const start = (stream: ReadableStreamDefaultController) =>
      init?.signal.addEventListener("abort", () => stream.error(init.signal.reason));
    return Promise.resolve(new Response(new ReadableStream({ start })));
  };
  await assert.rejects(withPolicy(slow, { timeout: 0.01 })(new Request(url)), { name: "TimeoutError" });
});

function dropped(): Vb365Error {
  return new Vb365Error("the connection was dropped", { code: "not-connected", reason: "dropped" });
}

Deno.test("withPolicy() passes a signal of the caller on", async () => {
  const never: Send = (_, init) =>
    new Promise((_, reject) => init?.signal.addEventListener("abort", () => reject(init.signal.reason)));
  const controller = new AbortController();
  const sending = withPolicy(never)(new Request(url, { signal: controller.signal }));
  controller.abort(new Error("enough"));
  await assert.rejects(sending, /enough/);
});

Deno.test("withPolicy() ends what reads by readSignal, before and while it is sent, and never a write", async () => {
  const ending = new AbortController();
  const readSignal = ending.signal;
  let count = 0;
  const arriving = Promise.withResolvers<Response>();
  const answer = ({ method }: { method: string }) =>
    method === "PUT" ? arriving.promise : new Promise<Response>(() => {});
  const send = withPolicy((request) => (count++, answer(request)), { readSignal });
  const [read, write] = [send(new Request(url)), send(new Request(url, { method: "PUT" }))];
  const reason = new Error("the time is over");
  ending.abort(reason);
  await assert.rejects(read, reason);
  await assert.rejects(send(new Request(url)), reason);
  assert.equal(count, 2);
  arriving.resolve(new Response("{}"));
  assert.equal(await (await write).text(), "{}");
});
