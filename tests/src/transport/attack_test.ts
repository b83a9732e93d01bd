import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:tls";
import { Vb365Error } from "../../../src/error.ts";
import { createTransport, type Trust } from "../../../src/transport/transport.ts";
import { type Forgery, startForger } from "./_tls_forger.ts";
import { makeRogueCertificate, type Rogue } from "./_tls_rogue.ts";
import { derOf, fingerprintOf, pemOf } from "../../helpers/tls_testdata.ts";

/** Whoever stands between gets nothing: not one byte of HTTP, counted by the one who stands there. */

const pinned = "san_ca_false";
const pin = { fingerprint: fingerprintOf(pinned) };

for (const version of ["TLSv1.2", "TLSv1.3"] as const) {
  Deno.test(`fetch() sends nothing to a server with another certificate than the pinned one, ${version}`, async () => {
    let bytes = 0;
    const options = { cert: pemOf("other"), key: pemOf("other_key"), minVersion: version, maxVersion: version };
    const server = createServer(options, (socket) => socket.on("data", (chunk) => bytes += chunk.length));
    const hungUp = once(server, "secureConnection").then(([socket]) => once(socket, "close"));
    await once(server.listen(0, "127.0.0.1"), "listening");
    const address = server.address();
    const port = typeof address === "object" ? address?.port ?? 0 : 0;
    const error = await refusalOf(port, pin);
    await hungUp;
    await once(server.close(), "close");
    assert.equal(bytes, 0);
    assert.equal(error.reason, "changed-certificate");
    assert.ok(error.message.includes(pin.fingerprint) && error.message.includes(fingerprintOf("other")), error.message);
    assert.match(error.hint ?? "", /vb365 server trust localhost:\d+.*do not sign in/);
  });

  Deno.test(`fetch() sends nothing to a server that shows the pinned certificate without its key, ${version}`, async () => {
    const { error, httpBytes, seen } = await attack({ version, certificates: [derOf(pinned)] }, pin);
    assert.equal(error.reason, "unproven-key");
    assert.equal(httpBytes, 0);
    assert.ok(!seen.includes("key-exchange") && !seen.includes("finished"), String(seen));
  });

  Deno.test(`fetch() goes on where the server holds the key, ${version}: the control of the test above`, async () => {
    const forgery = { version, certificates: [derOf(pinned)], key: pemOf("server_key") };
    await using server = await startForger(forgery);
    const transport = createTransport({ trust: pin });
    const request = transport.fetch(`https://localhost:${server.port}/`, { signal: AbortSignal.timeout(500) });
    await request.catch(() => {});
    transport.close();
    assert.ok(server.seen.includes(version === "TLSv1.2" ? "key-exchange" : "http"), String(server.seen));
  });
}

Deno.test("fetch() judges every connection: a server that changes its certificate gets no second one", async () => {
  const forgery: Forgery = { version: "TLSv1.3", certificates: [derOf(pinned)], key: pemOf("server_key") };
  await using server = await startForger(forgery);
  const transport = createTransport({ trust: pin });
  const url = `https://localhost:${server.port}/`;
  assert.equal((await transport.fetch(url)).status, 204);
  Object.assign(forgery, { certificates: [derOf("other")], key: pemOf("other_key") });
  // Of two at once, one takes the kept connection, and the other needs a new one.
  const outcomes = await Promise.allSettled([transport.fetch(url), transport.fetch(url)]);
  transport.close();
  assert.deepEqual(outcomes.map(({ status }) => status), ["fulfilled", "rejected"]);
  assert.equal(server.seen.filter((step) => step === "http").length, 2);
});

const root = derOf("root_ca");
const attacker: Rogue = {
  version: 3,
  subject: "localhost",
  issuer: root,
  key: pemOf("other_key"),
  signingKey: pemOf("other_key"),
};
const nonAuthority = derOf("private_ca_leaf");
const fromNonAuthority = [
  makeRogueCertificate({ ...attacker, issuer: nonAuthority, signingKey: pemOf("server_key") }),
  nonAuthority,
];
const forgedAuthority = (version: 1 | 3) =>
  makeRogueCertificate({ ...attacker, version, subject: "Forged", isAuthority: true });
const fromForged = (authority: Uint8Array) => [makeRogueCertificate({ ...attacker, issuer: authority }), authority];

/** Chains that name the trusted root and are not from it. */
const forgedChains: Readonly<Record<string, readonly Uint8Array[]>> = {
  "the root's name alone": [makeRogueCertificate(attacker)],
  "the root's name alone, the root sent along": [makeRogueCertificate(attacker), root],
  "the root's name alone, X.509 version 1": [makeRogueCertificate({ ...attacker, version: 1 })],
  "the root's name alone, not quite DER": [makeRogueCertificate({ ...attacker, criticalByte: 1 })],
  "a forged authority": fromForged(forgedAuthority(3)),
  "a forged authority, X.509 version 1": fromForged(forgedAuthority(1)),
  "the root's name alone, rubbish sent along": [makeRogueCertificate(attacker), Uint8Array.of(0x30, 1, 5)],
  "a server's honest certificate as authority": fromNonAuthority,
};

for (const [name, certificates] of Object.entries(forgedChains)) {
  Deno.test(`fetch() sends nothing to a server whose chain to the given authority is forged: ${name}`, async () => {
    const { error, httpBytes } = await attack({ certificates }, { caCertificates: pemOf("root_ca") });
    assert.equal(error.code, "not-trusted");
    assert.equal(httpBytes, 0);
  });
}

Deno.test("fetch() takes a hand-made chain that is honest: the control of the tests above", async () => {
  const authority = makeRogueCertificate({ ...attacker, subject: "Own", issuer: selfNamed("Own"), isAuthority: true });
  const certificates = fromForged(authority);
  await using server = await startForger({ version: "TLSv1.3", certificates, key: pemOf("other_key") });
  const caCertificates = `-----BEGIN CERTIFICATE-----\n${authority.toBase64()}\n-----END CERTIFICATE-----\n`;
  const transport = createTransport({ trust: { caCertificates } });
  assert.equal((await transport.fetch(`https://localhost:${server.port}/`)).status, 204);
  transport.close();
});

Deno.test("fetch() trusts no pinned certificate that is not quite DER: nobody would check who holds its key", async () => {
  const certificate = makeRogueCertificate({ ...attacker, key: pemOf("server_key"), criticalByte: 1 });
  const fingerprint = createHash("sha256").update(certificate).digest("hex");
  const { error, httpBytes, seen } = await attack({ certificates: [certificate] }, { fingerprint });
  assert.equal(error.reason, "outdated-certificate");
  assert.equal(httpBytes, 0);
  assert.ok(seen.includes("finished"), "Deno checks it now: is the strict reader still needed?");
});

for (
  const [name, identifier] of [["of a company", "06042a030405"], ["of Microsoft", "06092b0601040182371501"]] as const
) {
  Deno.test(`fetch() names a critical extension that nobody knows (${name}), and blames no key`, async () => {
    const certificate = makeRogueCertificate({ ...attacker, key: pemOf("server_key"), criticalExtension: identifier });
    const fingerprint = createHash("sha256").update(certificate).digest("hex");
    const shown = { certificates: [certificate], key: pemOf("server_key") };
    for (const trust of [{}, { fingerprint }, { caCertificates: pemOf("root_ca") }]) {
      const { error, httpBytes } = await attack(shown, trust);
      assert.deepEqual([error.reason, httpBytes], ["unknown-extension", 0]);
      assert.match(error.message, /marked critical and not known here/);
      assert.doesNotMatch(`${error.message} ${error.hint}`, /weak|2048/);
    }
  });
}

Deno.test("fetch() trusts no pinned certificate without proof of its key, however the certificate is written", async () => {
  const forgery: Forgery = { version: "TLSv1.3", certificates: [], key: pemOf("other_key") };
  await using server = await startForger(forgery);
  const original = derOf("windows_like");
  for (let at = 4; at < 500; at += 3) {
    const mutant = Uint8Array.from(original);
    mutant[at] = (mutant[at] ?? 0) ^ (at % 2 === 0 ? 0x01 : 0xff);
    forgery.certificates = [mutant];
    const error = await refusalOf(server.port, { fingerprint: createHash("sha256").update(mutant).digest("hex") });
    assert.equal(error.code, "not-trusted", `byte ${at}: ${error.message}`);
  }
  assert.equal(await server.countHttpBytes(), 0);
  // Without this, the test would prove nothing but that the handshake always fails.
  assert.ok(server.seen.includes("finished"));
});

/** A certificate with this name, for its name alone. */
function selfNamed(subject: string): Uint8Array {
  return makeRogueCertificate({ ...attacker, subject });
}

async function attack(forgery: Partial<Forgery> & Pick<Forgery, "certificates">, trust: Trust) {
  await using server = await startForger({ version: "TLSv1.3", key: pemOf("other_key"), ...forgery });
  const error = await refusalOf(server.port, trust);
  return { error, httpBytes: await server.countHttpBytes(), seen: [...server.seen] };
}

async function refusalOf(port: number, trust: Trust): Promise<Vb365Error> {
  const transport = createTransport({ trust });
  const headers = { authorization: "Bearer secret" };
  const sending = transport.fetch(`https://localhost:${port}/`, { method: "POST", headers, body: "secret" });
  const error = await sending.then(({ status }) => assert.fail(`answered ${status}`), (error) => error);
  transport.close();
  assert.ok(error instanceof Vb365Error, String(error));
  assert.ok(!`${error.message} ${error.hint}`.includes("secret"));
  return error;
}
