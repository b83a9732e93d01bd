import assert from "node:assert/strict";
import { Buffer } from "node:buffer";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { connect, createServer, type Socket } from "node:net";
import { Vb365Error } from "../../../src/error.ts";
import {
  createTransport,
  inspectServer,
  readProxyVariables,
  type TransportOptions,
} from "../../../src/transport/transport.ts";
import { serverTrust, startHttpsServer } from "./_https_server.ts";
import { startForger } from "./_tls_forger.ts";
import { makeRogueCertificate } from "./_tls_rogue.ts";
import { derOf, fingerprintOf, pemOf } from "../../helpers/tls_testdata.ts";

/** The way through a proxy: the same trust, the proxy sees ciphertext, and its password is never shown. */

const proxyPassword = "p@ss wörd";

/** A proxy that answers with this status, 0 for not at all; that notes what it is asked for, and everything that goes through it. */
async function startProxy(status = 200, header = "") {
  const asked: string[] = [];
  const passed: Uint8Array[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket.on("error", () => {}));
    socket.once("data", (head) => {
      asked.push(new TextDecoder().decode(head));
      if (status === 0) return;
      if (status !== 200) return void socket.end(`HTTP/1.1 ${status} No\r\n${header}content-length: 0\r\n\r\n`);
      const port = Number(/:(\d+) HTTP/.exec(asked.at(-1) ?? "")?.[1]);
      const upstream = connect(port, "127.0.0.1", () => socket.write("HTTP/1.1 200 Connection established\r\n\r\n"));
      sockets.add(upstream.on("error", () => {}));
      socket.on("data", (data) => passed.push(data) && upstream.write(data)).on("close", () => upstream.destroy());
      upstream.on("data", (data) => socket.write(data)).on("close", () => socket.destroy());
    });
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  return {
    port,
    url: `http://127.0.0.1:${port}`,
    asked,
    passed,
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy();
      await once(server.close(), "close");
    },
  };
}

async function post(url: string, options: TransportOptions): Promise<string | Vb365Error> {
  const transport = createTransport(options);
  const sending = transport.fetch(url, { method: "POST", body: "secret body" }).then((response) => response.text());
  const outcome = await sending.catch((error) => error);
  transport.close();
  return outcome;
}

const trusts = {
  "by its fingerprint": serverTrust,
  "by its authority": { caCertificates: pemOf("san_ca_false") },
};

for (const [way, trust] of Object.entries(trusts)) {
  Deno.test(`fetch() reaches a server through a proxy that sees ciphertext, the server trusted ${way}`, async () => {
    await using server = await startHttpsServer((response, _, body) => response.end(`got ${body}`));
    await using proxy = await startProxy();
    const url = `https://localhost:${server.port}/`;
    assert.equal(await post(url, { trust, proxy: proxy.url }), "got secret body");
    assert.match(proxy.asked[0] ?? "", new RegExp(`^CONNECT localhost:${server.port} HTTP/1.1\r\n`));
    assert.ok(!Buffer.concat(proxy.passed).includes("secret"));
  });
}

Deno.test("fetch() asks the proxy for an address as well as for a name", async () => {
  await using server = await startHttpsServer((response) => response.end("ok"));
  await using proxy = await startProxy();
  assert.equal(await post(server.url, { trust: trusts["by its authority"], proxy: new URL(proxy.url) }), "ok");
});

Deno.test("fetch() keeps its connection through the proxy", async () => {
  await using server = await startHttpsServer((response) => response.end("ok"));
  await using proxy = await startProxy();
  const transport = createTransport({ trust: serverTrust, proxy: proxy.url });
  for (let count = 0; count < 3; count++) {
    const controller = new AbortController();
    assert.equal(await (await transport.fetch(server.url, { signal: controller.signal })).text(), "ok");
    controller.abort(); // Too late to end anything.
  }
  transport.close();
  assert.equal(proxy.asked.length, 1);
});

Deno.test("fetch() signs in to the proxy and never shows its password", async () => {
  await using server = await startHttpsServer((response) => response.end("ok"));
  await using proxy = await startProxy();
  const withPassword = proxy.url.replace("://", `://user:${encodeURIComponent(proxyPassword)}@`);
  assert.equal(await post(server.url, { trust: serverTrust, proxy: withPassword }), "ok");
  const sent = /proxy-authorization: Basic (\S+)/i.exec(proxy.asked[0] ?? "")?.[1] ?? "";
  assert.equal(new TextDecoder().decode(Uint8Array.fromBase64(sent)), `user:${proxyPassword}`);

  await using refusing = await startProxy(407);
  const toRefusing = withPassword.replace(`:${proxy.port}`, `:${refusing.port}`);
  const error = await post(server.url, { trust: serverTrust, proxy: toRefusing });
  assert.ok(error instanceof Vb365Error);
  assert.deepEqual([error.code, error.reason, error.status], ["not-connected", "proxy-sign-in", 407]);
  assert.match(error.message, new RegExp(`the proxy 127.0.0.1:${refusing.port} refused with status 407`));
  const shown = Deno.inspect(error, { depth: 9 });
  for (const secret of [proxyPassword, encodeURIComponent(proxyPassword), sent]) assert.ok(!shown.includes(secret));
});

Deno.test("fetch() trusts nobody more behind a proxy", async () => {
  await using server = await startHttpsServer((response) => response.end("ok"));
  await using proxy = await startProxy();
  const error = await post(server.url, { trust: { fingerprint: fingerprintOf("other") }, proxy: proxy.url });
  assert.ok(error instanceof Vb365Error && error.reason === "changed-certificate");
  const byDefault = await post(server.url, { proxy: proxy.url });
  assert.ok(byDefault instanceof Vb365Error && byDefault.reason === "self-signed", String(byDefault));
  assert.equal(server.requests.length, 0);
});

Deno.test("fetch() names a proxy that refuses, and one that is not there", async () => {
  let closed = "";
  {
    await using refusing = await startProxy(403);
    closed = refusing.url;
    const error = await post("https://vb365.example.com:4443/", { trust: serverTrust, proxy: refusing.url });
    assert.ok(error instanceof Vb365Error && error.reason === "proxy-refused", String(error));
    assert.match(error.hint ?? "", /NO_PROXY/);
  }
  const error = await post("https://vb365.example.com:4443/", { trust: serverTrust, proxy: closed });
  assert.ok(error instanceof Vb365Error && error.reason === "connection-refused", String(error));
  assert.match(error.message, /^Cannot reach vb365.example.com:4443: cannot reach the proxy 127.0.0.1:\d+: /);
});

Deno.test("fetch() stops waiting for a proxy with the reason of its signal", async () => {
  await using proxy = await startProxy(0);
  const transport = createTransport({ trust: serverTrust, proxy: proxy.url });
  const sending = transport.fetch("https://vb365.example.com:4443/", { signal: AbortSignal.timeout(100) });
  await assert.rejects(sending, { name: "TimeoutError" });
  transport.close();
});

Deno.test("inspectServer() looks through the proxy", async () => {
  await using server = await startHttpsServer((response) => response.end("ok"));
  await using proxy = await startProxy();
  const { fingerprint } = await inspectServer(new URL(server.url), { proxy: proxy.url });
  assert.equal(fingerprint, serverTrust.fingerprint);
  assert.equal(proxy.asked.length, 1);
});

const exceptions: readonly [host: string, noProxy: string, isDirect: boolean][] = [
  ["localhost", "", false],
  ["localhost", "*", true],
  ["localhost", "localhost", true],
  ["localhost", "example.com, LOCALHOST", true],
  ["localhost", "localhost:1", false],
  ["localhost", "host", false],
  ["vb365.localhost", ".localhost", true],
  ["vb365.localhost", "localhost", true],
  ["vb365.localhost", "365.localhost", false],
  ["vb365.localhost", "*.localhost", true],
  ["127.0.0.1", "127.0.0.1", true],
  ["127.0.0.1", "127.0.0.0/8", true],
  ["127.0.0.1", "10.0.0.0/8 127.0.0.1/32", true],
  ["127.0.0.1", "128.0.0.0/8", false],
  ["127.0.0.1", "127.0.0.0/99,nonsense/8,[::1]:443", false],
  ["127.0.0.1", "0.1", false],
];

for (const [host, noProxy, isDirect] of exceptions) {
  Deno.test(`noProxy "${noProxy}" ${isDirect ? "excepts" : "does not except"} ${host}`, async () => {
    await using server = await startHttpsServer((response) => response.end("ok"));
    await using proxy = await startProxy();
    await post(`https://${host}:${server.port}/`, { trust: serverTrust, proxy: proxy.url, noProxy });
    assert.equal(proxy.asked.length, isDirect ? 0 : 1);
  });
}

Deno.test("noProxy excepts a host on one port alone", async () => {
  await using server = await startHttpsServer((response) => response.end("ok"));
  await using proxy = await startProxy();
  const noProxy = `127.0.0.1:${server.port}`;
  assert.equal(await post(server.url, { trust: serverTrust, proxy: proxy.url, noProxy }), "ok");
  assert.equal(proxy.asked.length, 0);
});

Deno.test("createTransport() refuses a proxy it cannot use, without repeating it", () => {
  for (
    const proxy of [
      "https://user:pass123@proxy:1",
      "socks5://user:pass123@proxy",
      "http://user:pass123%@proxy",
      "://",
      "http://",
    ]
  ) {
    assert.throws(() => createTransport({ proxy }), (error) => {
      assert.ok(error instanceof Vb365Error && error.code === "invalid-input");
      return !Deno.inspect(error).includes("pass123");
    }, proxy);
  }
});

Deno.test("readProxyVariables() reads what curl would read", () => {
  const local = "localhost,127.0.0.0/8,::1";
  assert.deepEqual(readProxyVariables({}), {});
  assert.deepEqual(readProxyVariables({ HTTP_PROXY: "http://a:1", NO_PROXY: "b" }), {});
  assert.deepEqual(readProxyVariables({ https_proxy: "http://a:1", HTTPS_PROXY: "" }), {
    proxy: "http://a:1",
    noProxy: local,
  });
  assert.deepEqual(readProxyVariables({ ALL_PROXY: "a:1", NO_PROXY: " .example.com " }), {
    proxy: "a:1",
    noProxy: `${local},.example.com`,
  });
});

Deno.test("fetch() says of a proxy that takes Negotiate or NTLM alone that these are not spoken", async () => {
  await using proxy = await startProxy(407, "proxy-authenticate: Negotiate\r\nproxy-authenticate: NTLM\r\n");
  const error = await post("https://veeam01.example.com:4443", { proxy: proxy.url });
  assert.ok(error instanceof Vb365Error && error.reason === "proxy-sign-in-unsupported", String(error));
  assert.match(error.hint ?? "", /takes only Negotiate, NTLM/);
});

Deno.test("fetch() names a critical extension that nobody knows through a proxy as well", async () => {
  await using proxy = await startProxy();
  const key = pemOf("server_key");
  const rogue = { version: 3, subject: "localhost", issuer: derOf("root_ca"), key, signingKey: key } as const;
  const certificate = makeRogueCertificate({ ...rogue, criticalExtension: "06042a030405" });
  await using server = await startForger({ version: "TLSv1.3", certificates: [certificate], key });
  const fingerprint = createHash("sha256").update(certificate).digest("hex");
  for (const trust of [{}, { fingerprint }]) {
    const error = await post(`https://localhost:${server.port}`, { trust, proxy: proxy.url });
    assert.ok(error instanceof Vb365Error, String(error));
    assert.equal(error.reason, "unknown-extension", error.message);
  }
  assert.equal(await server.countHttpBytes(), 0);
});

Deno.test("fetch() takes DOMAIN\\user in a proxy's URL as it is typed", async () => {
  await using proxy = await startProxy(407, 'proxy-authenticate: Basic realm="x"\r\n');
  const error = await post("https://veeam01.example.com:4443", {
    proxy: `http://CORP\\user:x@127.0.0.1:${proxy.port}`,
  });
  assert.ok(error instanceof Vb365Error, String(error));
  assert.match(error.hint ?? "", /does not take the user name and password/);
  const credentials = /proxy-authorization: Basic (\S+)/i.exec(proxy.asked[0] ?? "")?.[1] ?? "";
  assert.equal(atob(credentials), "CORP\\user:x");
});

Deno.test("fetch() blames the proxy, not the server's port, when the proxy is down", async () => {
  const error = await post("https://veeam01.example.com:4443", { proxy: "http://127.0.0.1:9" });
  assert.ok(error instanceof Vb365Error, String(error));
  assert.equal(
    error.message,
    "Cannot reach veeam01.example.com:4443: cannot reach the proxy 127.0.0.1:9: nothing listens on that port",
  );
  assert.match(error.hint ?? "", /the proxy's address and port/);
  assert.doesNotMatch(error.hint ?? "", /4443/);
});
