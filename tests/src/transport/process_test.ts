import assert from "node:assert/strict";
import { serverTrust, startHttpsServer } from "./_https_server.ts";
import { pemOf } from "../../helpers/tls_testdata.ts";

/** A script of its own that uses the transport: what it may do, what its environment changes, and that it ends. */

const transportModule = new URL("../../../src/transport/transport.ts", import.meta.url).href;
const authority = decodeURIComponent(new URL("../../testdata/tls/san_ca_false.pem", import.meta.url).pathname)
  .replace(/^\/([A-Z]:)/i, "$1");

interface Script {
  code: string;
  /** What follows `deno run`. */
  args?: readonly string[];
  env?: Readonly<Record<string, string>>;
}

/** Runs a script with no permission but those given, and resolves with what it printed. */
async function run({ code, args = [], env = {} }: Script): Promise<string> {
  const text = `import { createTransport } from ${JSON.stringify(transportModule)};\n${code}`;
  const child = new Deno.Command(Deno.execPath(), {
    args: ["run", "--quiet", "--no-prompt", "--no-check", ...args, "-"],
    clearEnv: true,
    env: { ...ownEnvironment(), ...env },
    stdin: "piped",
    stdout: "piped",
    stderr: "piped",
  }).spawn();
  const writer = child.stdin.getWriter();
  await writer.write(new TextEncoder().encode(text));
  await writer.close();
  const { stdout, stderr } = await child.output();
  return (new TextDecoder().decode(stdout) + new TextDecoder().decode(stderr)).trim();
}

/** This process's environment without what would change whom Deno trusts. */
function ownEnvironment(): Record<string, string> {
  const { NODE_EXTRA_CA_CERTS: _1, DENO_CERT: _2, DENO_TLS_CA_STORE: _3, ...rest } = Deno.env.toObject();
  return { ...rest, NO_COLOR: "1" };
}

function fetchAndPrint(url: string, trust: object): string {
  return `const { fetch } = createTransport({ trust: ${JSON.stringify(trust)} });
    console.log(await fetch(${
    JSON.stringify(url)
  }).then((response) => response.text(), (error) => error.reason ?? error));`;
}

Deno.test("a script needs --allow-net for the server and nothing else, and ends without close()", async () => {
  await using server = await startHttpsServer((response) => response.end("ok"));
  for (const trust of [serverTrust, { caCertificates: pemOf("san_ca_false") }]) {
    const start = performance.now();
    const args = [`--allow-net=127.0.0.1:${server.port}`];
    assert.equal(await run({ code: fetchAndPrint(server.url, trust), args }), "ok");
    assert.ok(performance.now() - start < 4000, "it waited for a kept connection");
  }
});

Deno.test("a script that may not reach the server is told so", async () => {
  await using server = await startHttpsServer((response) => response.end("ok"));
  assert.equal(await run({ code: fetchAndPrint(server.url, serverTrust) }), "no-permission");
});

Deno.test("fetch() names a host that does not resolve", async () => {
  const args = ["--allow-net=vb365.invalid:4443"];
  assert.equal(await run({ code: fetchAndPrint("https://vb365.invalid:4443", {}), args }), "unknown-host");
});

const trusted: Readonly<Record<string, Pick<Script, "args" | "env">>> = {
  "--cert": { args: [`--cert=${authority}`] },
  "DENO_CERT": { env: { DENO_CERT: authority } },
  "NODE_EXTRA_CA_CERTS": { env: { NODE_EXTRA_CA_CERTS: authority } },
};

for (const [name, { args = [], env = {} }] of Object.entries(trusted)) {
  Deno.test(`fetch() trusts by default what Deno was started with: ${name}`, async () => {
    await using server = await startHttpsServer((response) => response.end("ok"));
    const net = `--allow-net=127.0.0.1:${server.port}`;
    assert.equal(await run({ code: fetchAndPrint(server.url, {}), args: [net, ...args], env }), "ok");
  });
}

Deno.test("fetch() trusts given authorities alone: not those that Deno was started with, nor the public ones", async () => {
  await using server = await startHttpsServer((response) => response.end("ok"));
  const args = [`--allow-net=127.0.0.1:${server.port}`, `--cert=${authority}`];
  const code = fetchAndPrint(server.url, { caCertificates: pemOf("root_ca") });
  assert.equal(await run({ code, args }), "self-signed");
  assert.equal(server.requests.length, 0);
});

const weakened: Readonly<Record<string, Pick<Script, "args" | "env">>> = {
  "nothing": {},
  "NODE_TLS_REJECT_UNAUTHORIZED=0": { env: { NODE_TLS_REJECT_UNAUTHORIZED: "0" } },
  "--unsafely-ignore-certificate-errors": { args: ["--unsafely-ignore-certificate-errors"] },
};

for (const [name, { args = [], env = {} }] of Object.entries(weakened)) {
  Deno.test(`fetch() trusts nobody more because of ${name}`, async () => {
    await using server = await startHttpsServer((response) => response.end("ok"));
    const net = `--allow-net=127.0.0.1:${server.port}`;
    const printed = await run({ code: fetchAndPrint(server.url, {}), args: [net, ...args], env });
    assert.match(printed, /^self-signed$/m);
    const pinned = await run({
      code: fetchAndPrint(server.url, { fingerprint: "00".repeat(32) }),
      args: [net, ...args],
      env,
    });
    assert.match(pinned, /^changed-certificate$/m);
    assert.equal(server.requests.length, 0);
  });
}

Deno.test("fetch() looks for no proxy in the environment by itself", async () => {
  await using server = await startHttpsServer((response) => response.end("ok"));
  const env = { HTTPS_PROXY: "http://127.0.0.1:1", https_proxy: "http://127.0.0.1:1" };
  const args = [`--allow-net=127.0.0.1:${server.port}`];
  assert.equal(await run({ code: fetchAndPrint(server.url, serverTrust), args, env }), "ok");
});

Deno.test("importing the transport loads nothing of node:https", async () => {
  const info = new Deno.Command(Deno.execPath(), { args: ["info", "--json", transportModule], stdout: "piped" });
  const { stdout } = await info.output();
  const { modules } = JSON.parse(new TextDecoder().decode(stdout));
  const loadedAtOnce = new Set<string>([transportModule]);
  for (const specifier of loadedAtOnce) {
    const { dependencies = [] } = modules.find((module: { specifier: string }) => module.specifier === specifier) ?? {};
    for (const { code, isDynamic } of dependencies) {
      if (code !== undefined && !isDynamic) loadedAtOnce.add(code.specifier);
    }
  }
  assert.ok(loadedAtOnce.size > 1 && loadedAtOnce.size < 10, [...loadedAtOnce].join("\n"));
  assert.deepEqual([...loadedAtOnce].filter((specifier) => specifier.startsWith("node:")), []);
});
