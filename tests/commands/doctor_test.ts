/** The doctor against servers that are really broken, on this machine. */

import assert from "node:assert/strict";
import { type SandboxOptions, startSandbox } from "../../sandbox/mod.ts";
import { serverIdentity } from "../helpers/backup.ts";
import { type Scene, vb365 } from "../helpers/cli.ts";
import { memoryMachine } from "../helpers/machine.ts";

interface Finding {
  check: string;
  state: string;
  cause: string | null;
  message: string;
  advice: string | null;
}

interface Examination {
  code: number;
  findings: Finding[];
  /** The check that is not well, if one is. */
  trouble: Finding | undefined;
  output: string;
}

/** Has the doctor look at a server, which is trusted by its pin. */
async function examine(server: string, words: string[] = [], env: Record<string, string> = {}): Promise<Examination> {
  const scene: Scene = {
    env: { VB365_SERVER: server, VB365_USERNAME: "administrator", VB365_PASSWORD: "sandbox", ...env },
    fetch: undefined,
  };
  const { code, stdout, stderr } = await vb365(["doctor", "--output", "json", ...words], scene);
  const findings: Finding[] = JSON.parse(stdout);
  const trouble = findings.find(({ state }) => state === "error" || state === "warning");
  return { code, findings, trouble, output: stdout + stderr };
}

async function examineSandbox(options: SandboxOptions, words: string[] = [], env = {}): Promise<Examination> {
  await using sandbox = await startSandbox({ seed: "empty", ...options });
  return await examine(sandbox.url.replace("http:", "https:"), words, {
    ...(sandbox.fingerprint && { VB365_TRUST_FINGERPRINT: sandbox.fingerprint }),
    ...env,
  });
}

async function expired(): Promise<SandboxOptions> {
  const read = (name: string) => Deno.readTextFile(new URL(`../testdata/tls/${name}.pem`, import.meta.url));
  return { certificate: { cert: await read("expired"), key: await read("server_key") } };
}

async function closedPort(): Promise<string> {
  const listener = Deno.listen({ hostname: "127.0.0.1", port: 0 });
  const { port } = listener.addr;
  listener.close();
  await Promise.resolve();
  return `127.0.0.1:${port}`;
}

const wrongPin = { VB365_TRUST_FINGERPRINT: "AA:".repeat(31) + "AA" };
const noPin = { VB365_TRUST_FINGERPRINT: "" };

/** Ten broken set-ups: how to build them, the check that fails, its cause, the exit code, and a word of the advice. */
const brokenSetUps: [string, () => Promise<Examination>, string, string, number, RegExp][] = [
  ["a closed port", async () => await examine(await closedPort()), "port", "connection-refused", 3, /firewall/],
  ["plain HTTP", () => examineSandbox({ tls: false }), "tls", "not-tls", 3, /https/],
  ["a wrong pin", () => examineSandbox({}, [], wrongPin), "certificate", "changed-certificate", 3, /do not sign in/],
  [
    "an expired certificate",
    async () => await examineSandbox(await expired(), [], noPin),
    "certificate",
    "expired",
    3,
    /Renew it on the server/,
  ],
  ["old versions only", () => examineSandbox({ versions: ["v4", "v5"] }), "versions", "old-version", 5, /update/],
  ["operator-only mode", () => examineSandbox({ operatorOnly: true }), "access", "operator-only", 1, /switch .* off/],
  [
    "a bad password",
    () => examineSandbox({}, [], { VB365_PASSWORD: "planted-password" }),
    "sign-in",
    "credentials",
    4,
    /its password/,
  ],
  ["an account with MFA", () => examineSandbox({ mfa: true }), "sign-in", "mfa", 4, /except this account/],
  ["a proxy's page", () => examineSandbox({ fault: { kind: "html", status: 403 } }), "service", "html", 1, /no proxy/],
  ["a slow server", () => examineSandbox({ latency: 1100 }), "speed", "slow", 5, /load of the server/],
];

const causes = new Set<string | null | undefined>();
for (const [name, look, check, cause, exitCode, advice] of brokenSetUps) {
  Deno.test(`doctor names ${name}`, async () => {
    const { code, findings, trouble, output } = await look();
    assert.deepEqual([trouble?.check, trouble?.cause, code], [check, cause, exitCode]);
    assert.match(trouble?.advice ?? "", advice);
    const before = findings.slice(0, findings.findIndex(({ check }) => check === trouble?.check));
    assert.deepEqual(before.filter(({ state }) => state !== "ok"), []);
    assert.doesNotMatch(output, /planted-password/);
    causes.add(trouble?.cause);
  });
}

Deno.test("doctor has ten different names for ten broken set-ups", () => {
  assert.equal(causes.size, 10);
});

Deno.test("doctor finds nothing wrong with a server that is well", async () => {
  const { code, findings } = await examineSandbox({});
  assert.equal(code, 0);
  assert.deepEqual(findings.filter(({ state }) => state !== "ok"), []);
  assert.equal(findings.length, 11);
});

Deno.test("doctor says which versions there are when the wanted one is not", async () => {
  const { code, trouble } = await examineSandbox({ versions: ["v5", "v6", "v7"] }, ["--api-version", "v8"]);
  assert.deepEqual([code, trouble?.cause, trouble?.message], [2, "version-not-served", "It serves v5 to v7, not v8"]);
  assert.match(trouble?.advice ?? "", /--api-version v7/);
});

for (const [skew, words] of [[900, "15 minutes ahead of"], [-900, "15 minutes behind"]] as const) {
  Deno.test(`doctor measures a clock that is ${words} ours`, async () => {
    const { code, trouble } = await examineSandbox({ clockSkew: skew });
    assert.deepEqual([code, trouble?.cause], [5, "clock-skew"]);
    assert.match(trouble?.message ?? "", new RegExp(words));
  });
}

Deno.test("doctor warns of a pinned certificate that has expired", async () => {
  const { code, trouble } = await examineSandbox(await expired());
  assert.deepEqual([code, trouble?.check, trouble?.cause], [5, "certificate", "pinned-but-expired"]);
});

Deno.test("doctor skips signing in for want of a password, which is no error", async () => {
  await using sandbox = await startSandbox({ seed: "empty" });
  const env = { VB365_SERVER: sandbox.url, VB365_TRUST_FINGERPRINT: sandbox.fingerprint, VB365_USERNAME: "x" };
  const { code, json } = await vb365(["doctor", "--query", "[?state!='ok'].[check,state]"], { env, fetch: undefined });
  assert.equal(code, 0);
  assert.deepEqual(json(), [["sign-in", "skipped"], ["access", "skipped"]]);
});

Deno.test("doctor looks at the server although the configuration is broken, and says so", async () => {
  await using sandbox = await startSandbox({ seed: "empty" });
  const env = { HOME: "/home/me", VB365_TRUST_FINGERPRINT: sandbox.fingerprint };
  const machine = memoryMachine(new Map([["/home/me/.config/vb365/config.json", '{\n "profiles": {,}\n}']]));
  const scene = { env, fetch: undefined, machine };
  const named = await vb365(["doctor", "--server", sandbox.url, "--query", "[*].state"], scene);
  assert.deepEqual(named.json(), ["error", ...Array(8).fill("ok"), "skipped", "skipped"]);
  const unnamed = await vb365(["doctor", "--query", "[0]"], scene);
  const message = "Cannot use the configuration /home/me/.config/vb365/config.json: it is no JSON (line 2)";
  assert.deepEqual([named.code, unnamed.code], [2, 2]);
  assert.equal((unnamed.json() as Finding).message, message);
});

Deno.test("doctor says it in lines for people, with what to do below", async () => {
  const server = await closedPort();
  const { stdout } = await vb365(["doctor"], { env: { VB365_SERVER: server }, terminal: true, fetch: undefined });
  assert.match(stdout, /^error {4}port {11}Cannot reach 127.0.0.1:\d+: nothing listens on that port\n {24}Check the/m);
});

Deno.test("doctor --output prometheus has the exit codes of the doctor, and with --nagios those of a check", async () => {
  const found = [];
  for (
    const [options, env] of [
      [{}, {}],
      [{ versions: ["v4", "v5"] }, {}],
      [{}, { VB365_PASSWORD: "planted-password" }],
    ] satisfies [SandboxOptions, Record<string, string>][]
  ) {
    await using sandbox = await startSandbox({ seed: "empty", certificate: await serverIdentity(), ...options });
    const known = { VB365_SERVER: sandbox.url, VB365_TRUST_FINGERPRINT: sandbox.fingerprint };
    const account = { VB365_USERNAME: sandbox.username, VB365_PASSWORD: sandbox.password };
    const scene = { env: { ...known, ...account, ...env }, fetch: undefined };
    const plain = await vb365(["doctor", "--output", "prometheus"], scene);
    const check = await vb365(["doctor", "--output", "prometheus", "--nagios"], scene);
    assert.equal(check.stdout, plain.stdout);
    const bad = [...plain.stdout.matchAll(/^vb365_doctor_check\{check="([\w-]+)"\} ([12])$/gm)];
    found.push([plain.code, check.code, ...bad.map(([, name, value]) => `${name} ${value}`)]);
  }
  assert.deepEqual(found, [[0, 0], [5, 1, "versions 1"], [4, 2, "sign-in 2"]]);
});

Deno.test("doctor --nagios exits with 3 when nothing could be told", async () => {
  const { code, all } = await vb365(["doctor", "--nagios", "--out-file", "/nowhere/doctor.prom"]);
  assert.deepEqual([code, all], [3, []]);
});
