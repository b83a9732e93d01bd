import assert from "node:assert/strict";
import process from "node:process";
import { deflateSync, gzipSync } from "node:zlib";
import { createTransport, type Transport } from "../../../src/transport/transport.ts";
import { type Answer, type HttpsServer, serverTrust, startHttpsServer } from "./_https_server.ts";

/** What goes over a trusted connection: requests as the web writes them, responses as the web reads them. */

/** Runs a test against a server that answers so. */
async function withServer(
  answer: Answer,
  test: (fetch: typeof globalThis.fetch, server: HttpsServer) => Promise<void>,
) {
  await using server = await startHttpsServer(answer);
  const transport: Transport = createTransport({ trust: serverTrust });
  try {
    await test(transport.fetch, server);
  } finally {
    transport.close();
  }
}

const ok: Answer = (response) => response.end("ok");

Deno.test("fetch() sends method, path, query, headers and body, whichever way it is called", async () => {
  await withServer(ok, async (fetch, server) => {
    const init = { method: "PUT", body: "größe", headers: { "content-type": "text/plain", "x-one": "1" } };
    await fetch(new Request(`${server.url}/v8/a%20b?limit=1&q=%C3%A9#part`, init));
    await fetch(new URL(`${server.url}/v8/a%20b?limit=1&q=%C3%A9`), init);
    await fetch(`${server.url}/v8/a%20b?limit=1&q=%C3%A9`, { ...init, body: new TextEncoder().encode("größe") });
    assert.equal(server.requests.length, 3);
    for (const { method, url, headers, body } of server.requests) {
      assert.deepEqual([method, url, body], ["PUT", "/v8/a%20b?limit=1&q=%C3%A9", "größe"]);
      assert.equal(headers["x-one"], "1");
      assert.equal(headers["content-type"], "text/plain");
      assert.equal(headers["content-length"], "7");
      assert.equal(headers["transfer-encoding"], undefined);
      assert.equal(headers.host, `127.0.0.1:${server.port}`);
    }
  });
});

Deno.test("fetch() writes the headers that frame a message itself, whatever it is given", async () => {
  await withServer(ok, async (fetch, server) => {
    const headers = { "content-length": "1", "transfer-encoding": "chunked", host: "elsewhere.example.com" };
    await fetch(`${server.url}/`, { method: "POST", body: "body", headers });
    const [request] = server.requests;
    assert.equal(request?.body, "body");
    assert.equal(request?.headers["content-length"], "4");
    assert.equal(request?.headers["transfer-encoding"], undefined);
    assert.equal(request?.headers.host, `127.0.0.1:${server.port}`);
  });
});

Deno.test("fetch() says the length of an empty POST and none of a GET", async () => {
  await withServer(ok, async (fetch, server) => {
    await fetch(`${server.url}/`, { method: "POST" });
    await fetch(`${server.url}/`);
    assert.deepEqual(server.requests.map(({ headers }) => headers["content-length"]), ["0", undefined]);
  });
});

Deno.test("fetch() resolves with status, text, headers and every cookie", async () => {
  const answer: Answer = (response) => {
    response.writeHead(418, "Short and stout", { "set-cookie": ["a=1", "b=2, c"], "x-two": ["1", "2"] });
    response.end("{}");
  };
  await withServer(answer, async (fetch, server) => {
    const response = await fetch(server.url);
    assert.ok(response instanceof Response);
    assert.deepEqual([response.status, response.statusText, response.ok], [418, "Short and stout", false]);
    assert.deepEqual(response.headers.getSetCookie(), ["a=1", "b=2, c"]);
    assert.equal(response.headers.get("x-two"), "1, 2");
    assert.deepEqual(await response.json(), {});
  });
});

for (const status of [204, 205, 304]) {
  Deno.test(`fetch() has no body where HTTP has none: ${status}`, async () => {
    await withServer((response) => response.writeHead(status).end(), async (fetch, server) => {
      const response = await fetch(server.url, { method: "POST" });
      assert.deepEqual([response.status, response.body, await response.text()], [status, null, ""]);
    });
  });
}

Deno.test("fetch() has no body after HEAD, and the length it would have had", async () => {
  await withServer((response) => response.setHeader("content-length", "5").end(), async (fetch, server) => {
    const response = await fetch(server.url, { method: "HEAD" });
    assert.deepEqual([response.body, response.headers.get("content-length")], [null, "5"]);
    assert.equal((await fetch(server.url, { method: "HEAD" })).status, 200);
    assert.equal(server.connections, 1);
  });
});

Deno.test("fetch() hands failures of the server over as they are: an empty 500, a 502 in HTML", async () => {
  const answer: Answer = (response, { url }) =>
    url === "/empty"
      ? response.writeHead(500).end()
      : response.writeHead(502, { "content-type": "text/html" }).end("<h1>Bad</h1>");
  await withServer(answer, async (fetch, server) => {
    const empty = await fetch(`${server.url}/empty`);
    assert.deepEqual([empty.status, await empty.text()], [500, ""]);
    const html = await fetch(`${server.url}/html`);
    assert.deepEqual([html.status, await html.text()], [502, "<h1>Bad</h1>"]);
  });
});

Deno.test("fetch() reads a body in chunks", async () => {
  const answer: Answer = (response) => {
    response.write('{"a":');
    setTimeout(() => response.end("1}"), 20);
  };
  await withServer(answer, async (fetch, server) => {
    assert.deepEqual(await (await fetch(server.url)).json(), { a: 1 });
  });
});

for (const [encoding, compress] of [["gzip", gzipSync], ["deflate", deflateSync]] as const) {
  Deno.test(`fetch() asks for ${encoding} and undoes it`, async () => {
    const text = "größe ".repeat(500_000);
    const answer: Answer = (response, { url }) => {
      response.setHeader("content-encoding", encoding).end(compress(url === "/large" ? text : "small"));
    };
    await withServer(answer, async (fetch, server) => {
      assert.equal(await (await fetch(`${server.url}/small`)).text(), "small");
      assert.equal(await (await fetch(`${server.url}/large`)).text(), text);
      assert.ok(server.requests[0]?.headers["accept-encoding"]?.includes(encoding));
    });
  });
}

Deno.test("fetch() streams a large body, and does not send over its connection again", async () => {
  const part = "0123456789abcdef".repeat(64 * 1024);
  const answer: Answer = (response) => {
    for (let count = 0; count < 10; count++) response.write(part);
    response.end();
  };
  await withServer(answer, async (fetch, server) => {
    for (let count = 0; count < 2; count++) {
      const response = await fetch(server.url);
      assert.ok(response.body !== null);
      assert.equal(await response.text(), part.repeat(10));
    }
    assert.equal(server.connections, 2);
  });
});

Deno.test("fetch() stops a large body that nobody wants", async () => {
  let isEnded = false;
  const answer: Answer = (response) => {
    response.on("close", () => isEnded = true);
    const more = () => response.destroyed || response.write("x".repeat(65536), () => setTimeout(more));
    more();
  };
  await withServer(answer, async (fetch, server) => {
    const response = await fetch(server.url);
    await response.body?.cancel();
    for (let count = 0; count < 100 && !isEnded; count++) await new Promise((resolve) => setTimeout(resolve, 10));
    assert.ok(isEnded);
  });
});

Deno.test("fetch() sends a large body", async () => {
  await withServer((response, _, body) => response.end(String(body.length)), async (fetch, server) => {
    const response = await fetch(server.url, { method: "POST", body: "x".repeat(5_000_000) });
    assert.equal(await response.text(), "5000000");
  });
});

Deno.test("fetch() does not follow a redirect: the other host counts no request", async () => {
  await using other = await startHttpsServer(ok);
  const answer: Answer = (response) => response.writeHead(307, { location: `${other.url}/v8/token` }).end();
  await withServer(answer, async (fetch, server) => {
    const headers = { authorization: "Bearer secret" };
    const response = await fetch(`${server.url}/v8/token`, { method: "POST", body: "secret", headers });
    assert.deepEqual([response.status, response.headers.get("location")], [307, `${other.url}/v8/token`]);
    assert.deepEqual([other.connections, other.requests.length], [0, 0]);
  });
});

Deno.test("fetch() keeps one connection for requests in turn, and opens as many as it needs at once", async () => {
  const answer: Answer = (response, _, body) => setTimeout(() => response.end(String(body.length)), 10);
  await withServer(answer, async (fetch, server) => {
    const post = async () => await (await fetch(server.url, { method: "POST", body: "x".repeat(4096) })).text();
    for (let count = 0; count < 5; count++) assert.equal(await post(), "4096");
    assert.equal(server.connections, 1);
    const lengths = await Promise.all(Array.from({ length: 16 }, post));
    assert.deepEqual(lengths, Array.from({ length: 16 }, () => "4096"));
    assert.equal(server.connections, 16);
  });
});

Deno.test("fetch() does not use a connection again that the server wants to end", async () => {
  const answer: Answer = (response) => response.setHeader("keep-alive", "timeout=1").end("ok");
  await withServer(answer, async (fetch, server) => {
    for (let count = 0; count < 3; count++) {
      assert.equal(await (await fetch(server.url, { method: "POST", body: "x" })).text(), "ok");
    }
    assert.equal(server.connections, 3);
  });
});

Deno.test("fetch() does not use a connection again that was idle for more than a minute", async () => {
  const answer: Answer = (response) => response.setHeader("keep-alive", "timeout=120").end("ok");
  await withServer(answer, async (fetch, server) => {
    const { now } = Date;
    try {
      await (await fetch(server.url)).text();
      for (const [seconds, connections] of [[59, 1], [118, 1], [179, 2]] as const) {
        Date.now = () => now() + seconds * 1000;
        await (await fetch(server.url, { method: "POST", body: "x" })).text();
        assert.equal(server.connections, connections, `after ${seconds} s`);
      }
    } finally {
      Date.now = now;
    }
  });
});

Deno.test("fetch() reads a call the same way with and without a Request", async () => {
  await withServer(ok, async (fetch, server) => {
    const inits: RequestInit[] = [
      {},
      { method: "POST", body: "text" },
      { method: "POST", body: "größe", headers: [["Content-Type", "application/json"], ["x-a", "1"], ["x-a", "2"]] },
      { method: "DELETE", headers: new Headers({ accept: "text/plain" }), signal: new AbortController().signal },
      { method: "PUT", body: null, signal: null },
    ];
    for (const init of inits) {
      await fetch(`${server.url}/a?b#c`, init);
      await fetch(new Request(`${server.url}/a?b#c`, init));
      const [direct, asRequest] = server.requests.slice(-2);
      assert.deepEqual(direct, asRequest);
    }
    await assert.rejects(fetch(server.url, { body: "a GET has none" }), TypeError);
    await assert.rejects(fetch(server.url, { headers: { "x-a": "1\r\nx-b: 2" } }), TypeError);
    assert.equal(server.requests.length, inits.length * 2);
  });
});

Deno.test("fetch() takes a Request with another signal", async () => {
  await withServer(ok, async (fetch, server) => {
    const request = new Request(server.url, { method: "POST", body: "x" });
    await assert.rejects(fetch(request.clone(), { signal: AbortSignal.abort("no") }), (reason) => reason === "no");
    assert.equal((await fetch(request, { signal: new AbortController().signal })).status, 200);
    assert.deepEqual(server.requests.map(({ body }) => body), ["x"]);
  });
});

Deno.test("fetch() refuses an address with a password in it, and does not repeat it", async () => {
  await withServer(ok, async (fetch, server) => {
    const url = server.url.replace("://", "://user:pass123@");
    for (const input of [url, new Request(url)]) {
      const error = await fetch(input).then(() => assert.fail(), (error) => error);
      assert.deepEqual([error.code, error.reason], ["invalid-input", "credentials-in-address"]);
      assert.ok(!Deno.inspect(error).includes("pass123"));
    }
    assert.equal(server.connections, 0);
  });
});

Deno.test("fetch() refuses anything but https before it connects", async () => {
  await withServer(ok, async (fetch, server) => {
    await assert.rejects(fetch(`http://127.0.0.1:${server.port}/`, { method: "POST", body: "secret" }), {
      name: "Vb365Error",
      code: "invalid-input",
      reason: "not-https",
      message: `Cannot reach 127.0.0.1:${server.port}: it is addressed by http://, not https://`,
    });
    assert.equal(server.connections, 0);
  });
});

Deno.test("fetch() leaves nothing behind on a connection that it keeps", async () => {
  const warnings: string[] = [];
  const note = (warning: Error) => void warnings.push(warning.message);
  process.on("warning", note);
  await withServer((response) => response.end("ok"), async (fetch, server) => {
    for (let count = 0; count < 30; count++) await (await fetch(server.url)).text();
    assert.equal(server.connections, 1);
  });
  process.off("warning", note);
  assert.deepEqual(warnings, []);
});

Deno.test("fetch() resolves with a response that a server can pass on as it is", async () => {
  await withServer((response) => response.writeHead(201, { "x-one": "1" }).end("größe"), async (fetch, { url }) => {
    const proxy = Deno.serve({ hostname: "127.0.0.1", port: 0, onListen: () => {} }, () => fetch(url));
    const passed = await globalThis.fetch(`http://127.0.0.1:${proxy.addr.port}`);
    assert.deepEqual([passed.status, passed.headers.get("x-one"), await passed.text()], [201, "1", "größe"]);
    await proxy.shutdown();
  });
});
