import assert from "node:assert/strict";
import { Vb365Error } from "../../../src/error.ts";
import { createTransport, inspectServer, type Trust } from "../../../src/transport/transport.ts";
import { startForger } from "./_tls_forger.ts";
import { derOf, fingerprintOf, pemOf, thumbprintOf } from "../../helpers/tls_testdata.ts";

/** Every kind of certificate that a server was seen to show: accepted exactly where it should be, in each way to trust. */

/** A server's certificate, and what comes of it: `ok`, or the reason of the refusal. */
interface Kind {
  readonly shown: readonly string[];
  /** The file of the authority that is given; the certificate itself when it is its own. */
  readonly authority?: string;
  readonly key?: string;
  readonly byDefault: string;
  readonly byAuthority: string;
  readonly byPin: string;
}

const selfSigned = { byDefault: "self-signed", byAuthority: "ok", byPin: "ok" };

const kinds: Readonly<Record<string, Kind>> = {
  "CN only, CA:TRUE": { shown: ["cn_only_ca_true"], ...selfSigned },
  "CN only, no constraints": { shown: ["cn_only_plain"], ...selfSigned },
  "CN only, CA:FALSE": { shown: ["cn_only_ca_false"], ...selfSigned },
  "SAN, CA:TRUE": { shown: ["san_ca_true"], ...selfSigned },
  "SAN, CA:FALSE": { shown: ["san_ca_false"], ...selfSigned },
  "SAN, no constraints": { shown: ["san_plain"], ...selfSigned },
  "as Windows makes it": { shown: ["windows_like"], ...selfSigned },
  "expired": { shown: ["expired"], byDefault: "expired", byAuthority: "expired", byPin: "ok" },
  "not yet valid": { shown: ["not_yet_valid"], byDefault: "not-yet-valid", byAuthority: "not-yet-valid", byPin: "ok" },
  "another name": { shown: ["other_name"], byDefault: "self-signed", byAuthority: "wrong-name", byPin: "ok" },
  "another name, CA:TRUE": {
    shown: ["other_name_ca_true"],
    byDefault: "self-signed",
    byAuthority: "wrong-name",
    byPin: "ok",
  },
  "SHA-1 signature": { shown: ["sha1"], byDefault: "weak-signature", byAuthority: "weak-signature", byPin: "ok" },
  "RSA of 1024 bits": {
    shown: ["rsa1024"],
    key: "weak_key",
    byDefault: "unproven-key",
    byAuthority: "unproven-key",
    byPin: "unproven-key",
  },
  "for clients only": {
    shown: ["client_only"],
    byDefault: "not-for-servers",
    byAuthority: "not-for-servers",
    byPin: "ok",
  },
  "private authority": {
    shown: ["private_ca_leaf"],
    authority: "root_ca",
    byDefault: "unknown-issuer",
    byAuthority: "ok",
    byPin: "ok",
  },
  "intermediate not sent": {
    shown: ["intermediate_leaf"],
    authority: "root_ca",
    byDefault: "unknown-issuer",
    byAuthority: "unknown-issuer",
    byPin: "ok",
  },
  "intermediate sent": {
    shown: ["intermediate_leaf", "intermediate_ca"],
    authority: "root_ca",
    byDefault: "unknown-issuer",
    byAuthority: "ok",
    byPin: "ok",
  },
  "private authority, CN only": {
    shown: ["private_ca_leaf_cn_only"],
    authority: "root_ca",
    byDefault: "unknown-issuer",
    byAuthority: "ok",
    byPin: "ok",
  },
  "elliptic curve": { shown: ["ec_p256"], key: "ec_key", ...selfSigned },
  "X.509 version 1": {
    shown: ["version1"],
    byDefault: "outdated-certificate",
    byAuthority: "outdated-certificate",
    byPin: "outdated-certificate",
  },
  "X.509 version 1, private authority": {
    shown: ["version1_private_ca"],
    authority: "root_ca",
    byDefault: "outdated-certificate",
    byAuthority: "outdated-certificate",
    byPin: "outdated-certificate",
  },
};

/** What the advice of a refusal must name. */
const advice: Readonly<Record<string, RegExp>> = {
  "self-signed": /vb365 server trust localhost:\d+, --trust-fingerprint.*Shown: [0-9A-F:]{95}$/,
  "expired": /Renew it.*vb365 server trust/,
  "not-yet-valid": /clock.*vb365 server trust/,
  "wrong-name": /by a name in its certificate.*vb365 server trust/,
  "weak-signature": /SHA-256.*vb365 server trust/,
  "unproven-key": /less than 2048 bits is never accepted, not even pinned/,
  "not-for-servers": /server authentication.*vb365 server trust/,
  "unknown-issuer": /--ca-cert FILE.*intermediate.*vb365 server trust/,
  "outdated-certificate": /new certificate.*pinning this one would not be safe/,
};

for (const [name, kind] of Object.entries(kinds)) {
  const [own = ""] = kind.shown;
  const ways: [string, Trust, string][] = [
    ["by default", {}, kind.byDefault],
    ["by its authority", { caCertificates: pemOf(kind.authority ?? own) }, kind.byAuthority],
    ["by its fingerprint", { fingerprint: fingerprintOf(own) }, kind.byPin],
  ];
  for (const [way, trust, expected] of ways) {
    Deno.test(`fetch() trusts a certificate (${name}) ${way}: ${expected}`, async () => {
      const { outcome, httpBytes } = await tryWith(kind, trust);
      assert.equal(outcome instanceof Vb365Error ? outcome.reason : outcome, expected);
      if (!(outcome instanceof Vb365Error)) return assert.ok(httpBytes > 0);
      assert.equal(httpBytes, 0);
      assert.equal(outcome.code, "not-trusted");
      assert.match(outcome.message, /^Cannot trust localhost:\d+: /);
      assert.match(outcome.hint ?? "", advice[expected] ?? /^$/);
    });
  }
}

async function tryWith(kind: Kind, trust: Trust): Promise<{ outcome: unknown; httpBytes: number }> {
  const certificates = kind.shown.map(derOf);
  await using server = await startForger({ version: "TLSv1.3", certificates, key: pemOf(kind.key ?? "server_key") });
  const transport = createTransport({ trust });
  const outcome = await transport.fetch(`https://localhost:${server.port}/`, { method: "POST", body: "secret" })
    .then((response) => response.status === 204 ? "ok" : response.status, (error) => error);
  transport.close();
  return { outcome, httpBytes: await server.countHttpBytes() };
}

Deno.test("a refusal names what it saw: dates, names, issuer", async () => {
  const messages = async (shown: string, trust: Trust) => {
    const { outcome } = await tryWith({ shown: [shown], byDefault: "", byAuthority: "", byPin: "" }, trust);
    return outcome instanceof Vb365Error ? outcome.message : "";
  };
  assert.match(await messages("expired", {}), /expired on 2021-01-01T00:00:00.000Z$/);
  assert.match(await messages("not_yet_valid", {}), /valid from 2100-01-01T00:00:00.000Z only$/);
  const byItself = { caCertificates: pemOf("other_name") };
  assert.match(await messages("other_name", byItself), /is for DNS:veeam01.example.com, not for localhost$/);
  assert.match(await messages("private_ca_leaf", {}), /CN=Contoso Test Root/);
});

Deno.test("fetch() checks the thumbprint next to the trust, never instead of it", async () => {
  const kind = { shown: ["san_ca_false"], byDefault: "", byAuthority: "", byPin: "" };
  const [fingerprint, thumbprint] = [fingerprintOf("san_ca_false"), thumbprintOf("san_ca_false")];
  const caCertificates = pemOf("san_ca_false");
  const reasonWith = async (trust: Trust) => {
    const { outcome } = await tryWith(kind, trust);
    return outcome instanceof Vb365Error ? outcome.reason : outcome;
  };
  assert.equal(await reasonWith({ fingerprint, thumbprint }), "ok");
  assert.equal(await reasonWith({ caCertificates, thumbprint }), "ok");
  assert.equal(await reasonWith({ thumbprint }), "self-signed");
  assert.equal(await reasonWith({ fingerprint, thumbprint: thumbprintOf("other") }), "changed-certificate");
  assert.equal(await reasonWith({ caCertificates, thumbprint: thumbprintOf("other") }), "changed-certificate");
});

Deno.test("inspectServer() shows the certificate without a byte of HTTP", async () => {
  const certificates = [derOf("windows_like")];
  await using server = await startForger({ version: "TLSv1.3", certificates, key: pemOf("server_key") });
  const shown = await inspectServer(new URL(`https://localhost:${server.port}/v8`));
  assert.deepEqual(shown, {
    subject: "CN=localhost",
    issuer: "CN=localhost",
    validFrom: "2020-01-01T00:00:00.000Z",
    validTo: "2120-01-01T00:00:00.000Z",
    fingerprint: fingerprintOf("windows_like"),
    thumbprint: thumbprintOf("windows_like"),
    subjectAltName: ["DNS:localhost", "IP Address:127.0.0.1", "IP Address:::1"],
    selfSigned: true,
    protocol: "TLSv1.3",
  });
  assert.equal(await server.countHttpBytes(), 0);
});

Deno.test("inspectServer() offers nothing to pin where a pin would not be safe", async () => {
  for (
    const [shown, key] of [["version1", "server_key"], ["rsa1024", "weak_key"], ["san_ca_false", "other_key"]] as const
  ) {
    const certificates = [derOf(shown)];
    await using server = await startForger({ version: "TLSv1.3", certificates, key: pemOf(key) });
    await assert.rejects(inspectServer(new URL(`https://localhost:${server.port}`)), { code: "not-trusted" });
  }
});

Deno.test("fetch() blames an old runtime for what it lacks, and not the server's certificate", async () => {
  const kept = Object.getOwnPropertyDescriptor(Uint8Array.prototype, "toHex");
  assert.ok(kept);
  const fingerprint = fingerprintOf("windows_like");
  const kind = kinds["as Windows makes it"];
  assert.ok(kind);
  Reflect.deleteProperty(Uint8Array.prototype, "toHex");
  try {
    const { outcome } = await tryWith(kind, { fingerprint });
    assert.ok(outcome instanceof Vb365Error);
    assert.deepEqual([outcome.code, outcome.reason], ["unsupported", "runtime"]);
    assert.match(outcome.hint ?? "", /npm package on Node 22/);
  } finally {
    Object.defineProperty(Uint8Array.prototype, "toHex", kept);
  }
});
