import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer, type Socket } from "node:net";
import { Vb365Error } from "../../../src/error.ts";
import { createTransport, inspectServer } from "../../../src/transport/transport.ts";
import { type Answer, serverTrust, startHttpsServer } from "./_https_server.ts";

/** What goes wrong on the way: each failure has its name, its advice, and never more than one request that writes. */

/** A server below TLS: it does with each connection what it is told, and nothing else. */
async function startRawServer(onData: (socket: Socket, data: Uint8Array) => void) {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket.on("error", () => {}));
    socket.on("data", (data) => onData(socket, data));
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  const address = server.address();
  return {
    port: typeof address === "object" && address !== null ? address.port : 0,
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy();
      await once(server.close(), "close");
    },
  };
}

async function failureOf(url: string, init?: RequestInit): Promise<unknown> {
  const transport = createTransport({ trust: serverTrust });
  const sending = transport.fetch(url, init).then((response) => response.text());
  const error = await sending.then((text) => assert.fail(`answered ${text}`), (error) => error);
  transport.close();
  return error;
}

async function namedFailureOf(url: string, init?: RequestInit): Promise<Vb365Error> {
  const error = await failureOf(url, init);
  assert.ok(error instanceof Vb365Error, String(error));
  return error;
}

const alert = (description: number) => Uint8Array.of(21, 3, 3, 0, 2, 2, description);
const answers: Readonly<Record<string, { answer: (socket: Socket) => unknown; reason: string; says: RegExp }>> = {
  "a server that speaks HTTP": {
    answer: (socket) => socket.end("HTTP/1.1 400 Bad Request\r\ncontent-length: 0\r\n\r\n"),
    reason: "not-tls",
    says: /probably speaks HTTP, not HTTPS/,
  },
  "a server of TLS 1.1": {
    answer: (socket) => socket.end(alert(70)),
    reason: "old-tls",
    says: /neither TLS 1.2 nor TLS 1.3/,
  },
  "a server without a safe cipher suite": {
    answer: (socket) => socket.end(alert(40)),
    reason: "no-common-cipher",
    says: /no cipher suite/,
  },
  "a server that hangs up in the handshake": {
    answer: (socket) => socket.destroy(),
    reason: "connection-reset",
    says: /before TLS was agreed/,
  },
};

for (const [name, { answer, reason, says }] of Object.entries(answers)) {
  Deno.test(`fetch() and inspectServer() name ${name}: ${reason}`, async () => {
    await using server = await startRawServer(answer);
    const url = `https://127.0.0.1:${server.port}`;
    const inspecting = inspectServer(new URL(url)).then(() => assert.fail(), (error) => error);
    for (const error of [await namedFailureOf(url), await inspecting]) {
      assert.deepEqual([error.code, error.reason], ["not-connected", reason]);
      assert.match(error.message, new RegExp(`^Cannot reach 127.0.0.1:${server.port}: `));
      assert.match(error.message, says);
      assert.ok(error.hint !== undefined && error.cause instanceof Error);
    }
  });
}

Deno.test("fetch() names a closed port", async () => {
  let closed = 0;
  {
    await using server = await startRawServer(() => {});
    closed = server.port;
  }
  const error = await namedFailureOf(`https://127.0.0.1:${closed}/`);
  assert.deepEqual([error.code, error.reason], ["not-connected", "connection-refused"]);
  assert.match(error.hint ?? "", /4443.*service/);
});

const drops: Readonly<Record<string, Answer>> = {
  "before an answer": (response) => response.socket?.destroy(),
  "in the headers": (response) => response.socket?.end("HTTP/1.1 200 OK\r\ncontent-le"),
  "in a body of known length": (response) => {
    response.writeHead(200, { "content-length": "10" }).write("12345", () => response.socket?.destroy());
  },
  "in a body of chunks": (response) => void response.write("12345", () => response.socket?.destroy()),
  "in a large body": (response) => {
    response.write("x".repeat(3_000_000), () => setTimeout(() => response.socket?.destroy(), 50));
  },
};

for (const [where, answer] of Object.entries(drops)) {
  Deno.test(`fetch() names a connection dropped ${where}, and sends a POST once`, async () => {
    await using server = await startHttpsServer(answer);
    const error = await namedFailureOf(`${server.url}/v8/token?secret=1`, { method: "POST", body: "secret" });
    assert.deepEqual([error.code, error.reason], ["not-connected", "dropped"]);
    assert.deepEqual([error.method, error.path], ["POST", "/v8/token"]);
    assert.ok(error.cause instanceof Error);
    assert.equal(server.requests.length, 1);
    assert.ok(!`${error.message} ${error.hint}`.includes("secret"));
  });
}

Deno.test("fetch() sends again on a new connection what only reads, when a kept one has ended", async () => {
  let isDropping = false;
  const answer: Answer = (response) => {
    if (!isDropping) return response.end("ok");
    isDropping = false;
    response.socket?.destroy();
  };
  await using server = await startHttpsServer(answer);
  const transport = createTransport({ trust: serverTrust });
  assert.equal((await transport.fetch(server.url)).status, 200);
  isDropping = true;
  assert.equal((await transport.fetch(server.url)).status, 200);
  assert.deepEqual([server.requests.length, server.connections], [3, 2]);
  isDropping = true;
  const posting = transport.fetch(server.url, { method: "POST", body: "once" });
  await assert.rejects(posting, { code: "not-connected", reason: "dropped" });
  assert.equal(server.requests.filter(({ method }) => method === "POST").length, 1);
  transport.close();
});

Deno.test("fetch() sends a POST once, also when it is given up on a kept connection", async () => {
  await using server = await startHttpsServer((response, { method }) => method === "GET" && response.end("ok"));
  const transport = createTransport({ trust: serverTrust });
  assert.equal((await transport.fetch(server.url)).status, 200);
  const init = { method: "POST", body: "once", signal: AbortSignal.timeout(100) };
  await assert.rejects(transport.fetch(server.url, init), { name: "TimeoutError" });
  assert.equal((await transport.fetch(server.url)).status, 200);
  assert.deepEqual(server.requests.map(({ method }) => method), ["GET", "POST", "GET"]);
  transport.close();
});

Deno.test("fetch() names an answer that is not HTTP", async () => {
  await using server = await startHttpsServer((response) => response.socket?.end("220 mail.example.com ESMTP\r\n"));
  const error = await namedFailureOf(server.url);
  assert.deepEqual([error.code, error.reason], ["unexpected-answer", "not-http"]);
});

const never: Answer = () => {};
const half: Answer = (response) => response.write("half");
const large: Answer = (response) => response.write("x".repeat(3_000_000));

for (const [name, answer] of Object.entries({ "for an answer": never, "in a body": half, "in a large body": large })) {
  Deno.test(`fetch() stops waiting ${name} with the reason of its signal`, async () => {
    await using server = await startHttpsServer(answer);
    const error = await failureOf(server.url, { signal: AbortSignal.timeout(100) });
    assert.ok(error instanceof DOMException && error.name === "TimeoutError", String(error));
    const controller = new AbortController();
    const reason = new Error("no longer wanted");
    setTimeout(() => controller.abort(reason), 100);
    assert.equal(await failureOf(server.url, { signal: controller.signal }), reason);
  });
}

Deno.test("fetch() stops waiting for a handshake with the reason of its signal", async () => {
  await using server = await startRawServer(() => {});
  const url = `https://127.0.0.1:${server.port}/`;
  const error = await failureOf(url, { signal: AbortSignal.timeout(100) });
  assert.ok(error instanceof DOMException && error.name === "TimeoutError", String(error));
  await assert.rejects(inspectServer(new URL(url), { signal: AbortSignal.timeout(100) }), { name: "TimeoutError" });
});

Deno.test("fetch() sends nothing when its signal is aborted already", async () => {
  await using server = await startHttpsServer(never);
  const error = await failureOf(server.url, { signal: AbortSignal.abort("not today") });
  assert.equal(error, "not today");
  assert.equal(server.connections, 0);
});

Deno.test("close() ends what is under way, and fetch() says so afterwards", async () => {
  await using server = await startHttpsServer(never);
  const transport = createTransport({ trust: serverTrust });
  const sending = transport.fetch(server.url).then(() => assert.fail(), (error) => error);
  for (let count = 0; count < 100 && server.requests.length === 0; count++) {
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  transport.close();
  const error = await sending;
  assert.ok(error instanceof Vb365Error && error.reason === "dropped", String(error));
  await assert.rejects(transport.fetch(server.url), { name: "AbortError" });
  assert.equal(server.requests.length, 1);
});
