/** The proxy that the environment of the command line names. */

import assert from "node:assert/strict";
import { once } from "node:events";
import { connect, createServer, type Socket } from "node:net";
import { startSandbox } from "../../sandbox/mod.ts";
import { vb365 } from "../helpers/cli.ts";

/** A proxy that leads every host to one port of this machine. */
async function startProxy(port: number) {
  const asked: string[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket.on("error", () => {}));
    socket.once("data", (head) => {
      asked.push(String(head).split(" HTTP/")[0] ?? "");
      const upstream = connect(port, "127.0.0.1", () => {
        socket.write("HTTP/1.1 200 Connection established\r\n\r\n");
        socket.pipe(upstream).pipe(socket);
      });
      sockets.add(upstream.on("error", () => {}));
    });
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  const address = server.address();
  return {
    asked,
    url: `http://127.0.0.1:${typeof address === "object" ? address?.port : 0}`,
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy();
      await once(server.close(), "close");
    },
  };
}

for (const name of ["HTTPS_PROXY", "https_proxy", "ALL_PROXY"]) {
  Deno.test(`a server is reached through the proxy of ${name}, and its pin counts there too`, async () => {
    await using sandbox = await startSandbox({ seed: "empty" });
    await using proxy = await startProxy(sandbox.port);
    const account = { VB365_USERNAME: sandbox.username, VB365_PASSWORD: sandbox.password };
    const env = { ...account, VB365_SERVER: "vb365.example.com/v8", [name]: proxy.url };
    const pinned = { ...env, VB365_TRUST_FINGERPRINT: sandbox.fingerprint };
    const { code, stdout } = await vb365(["org", "list"], { env: pinned, fetch: undefined });
    assert.deepEqual([code, stdout, proxy.asked[0]], [0, "[]\n", "CONNECT vb365.example.com:4443"]);
    const distrusted = await vb365(["org", "list"], { env, fetch: undefined });
    assert.deepEqual([distrusted.code, distrusted.error().code], [3, "not-trusted"]);
  });
}

Deno.test("server trust and doctor go through the proxy as well", async () => {
  await using sandbox = await startSandbox({ seed: "empty" });
  await using proxy = await startProxy(sandbox.port);
  const env = { VB365_SERVER: "vb365.example.com", HTTPS_PROXY: proxy.url };
  const shown = await vb365(["server", "trust", "--what-if", "--query", "fingerprint"], { env, fetch: undefined });
  assert.equal(shown.stdout, `${sandbox.fingerprint}\n`);
  const pinned = { ...env, VB365_TRUST_FINGERPRINT: sandbox.fingerprint };
  const { code } = await vb365(["doctor", "--output", "none"], { env: pinned, fetch: undefined });
  assert.equal(code, 0);
});

Deno.test("a server that NO_PROXY excepts is reached directly", async () => {
  await using sandbox = await startSandbox({ seed: "empty" });
  await using proxy = await startProxy(sandbox.port);
  const env = {
    VB365_SERVER: sandbox.url.replace("127.0.0.1", "localhost"),
    VB365_TRUST_FINGERPRINT: sandbox.fingerprint,
    HTTPS_PROXY: proxy.url,
  };
  const { code } = await vb365(["server", "versions", "--output", "none"], { env, fetch: undefined });
  assert.deepEqual([code, proxy.asked], [0, []]);
  const excepted = { VB365_SERVER: "vb365.example.com", HTTPS_PROXY: proxy.url, NO_PROXY: ".example.com" };
  const direct = await vb365(["server", "versions"], { env: excepted, fetch: undefined });
  assert.deepEqual([direct.code, proxy.asked], [3, []]);
});

Deno.test("the password of a proxy is not shown", async () => {
  const env = { VB365_SERVER: "vb365.example.com", HTTPS_PROXY: "http://me:planted-password@127.0.0.1:1" };
  const { code, stderr } = await vb365(["server", "versions", "--verbose"], { env, fetch: undefined });
  assert.equal(code, 3);
  assert.doesNotMatch(stderr, /planted/);
});
