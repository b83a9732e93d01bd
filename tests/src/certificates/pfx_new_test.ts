import assert from "node:assert/strict";
import { Buffer } from "node:buffer";
import { X509Certificate } from "node:crypto";
import { createSecureContext } from "node:tls";
import {
  checkApplicationCertificate,
  convertCertificateToBase64,
  inspectCertificate,
  newCertificate,
  type NewCertificateOptions,
} from "../../../src/certificates/certificate.ts";
import { Vb365Error } from "../../../src/error.ts";

const now = new Date("2026-12-01T10:20:30.400Z");
const options = { commonName: "VB365 Backup App", password: "Zürich-Пароль-😀", now };

Deno.test("newCertificate() makes a PFX that this module and the platform's TLS open", async (test) => {
  for (const encryption of ["3des-sha1", "aes256-sha256"] as const) {
    await test.step(encryption, async () => {
      const made = await newCertificate({ ...options, encryption });
      const report = await checkApplicationCertificate(made.pfx, options.password, { now });
      const [entry] = report.entries;
      assert.equal(entry?.keyBelongs, true);
      assert.equal(entry?.friendlyName, "VB365 Backup App");
      assert.equal(entry?.certificate?.thumbprint, made.thumbprint);
      assert.equal(entry?.certificate?.fingerprint, made.fingerprint);
      assert.equal(report.warnings.length, encryption === "3des-sha1" ? 0 : 1);
      assert.equal(convertCertificateToBase64(made.pfx), made.pfx.toBase64());
      createSecureContext({ pfx: Buffer.from(made.pfx), passphrase: options.password });
      assert.throws(() => createSecureContext({ pfx: Buffer.from(made.pfx), passphrase: "planted-Pass9" }));
    });
  }
});

Deno.test("newCertificate() protects as Windows does, or with AES", async () => {
  const old = await inspectCertificate((await newCertificate(options)).pfx);
  assert.deepEqual(old.encryption.map(({ cipher, iterations }) => [cipher, iterations]), [["3DES-CBC", 2000], [
    "3DES-CBC",
    2000,
  ]]);
  assert.deepEqual(old.mac, { algorithm: "HMAC-SHA-1", iterations: 2000 });
  const strong = await inspectCertificate((await newCertificate({ ...options, encryption: "aes256-sha256" })).pfx);
  assert.deepEqual(strong.encryption.map(({ cipher }) => cipher), ["AES-256-CBC", "AES-256-CBC"]);
  assert.equal(strong.mac?.algorithm, "HMAC-SHA-256");
});

Deno.test("newCertificate() makes a certificate that the platform reads and that signs itself", async () => {
  const made = await newCertificate(options);
  const x509 = new X509Certificate(made.certificatePem);
  assert.deepEqual(Uint8Array.from(x509.raw), made.certificate);
  assert.equal(x509.subject, "CN=VB365 Backup App");
  assert.equal(x509.issuer, x509.subject);
  assert.equal(x509.fingerprint.replaceAll(":", ""), made.thumbprint);
  assert.equal(x509.fingerprint256, made.fingerprint);
  assert.equal(x509.ca, false);
  const der = (pem: string) => Uint8Array.fromBase64(pem.replace(/-----.*-----|\s/g, ""));
  assert.deepEqual(der(made.certificatePem), made.certificate);
  await assertSelfSigned(made.certificate);
  const algorithm = { name: "RSASSA-PKCS1-v1_5", hash: "SHA-256" };
  await crypto.subtle.importKey("pkcs8", der(made.privateKeyPem), algorithm, false, ["sign"]);
});

Deno.test("newCertificate() is valid from five minutes ago, for 365 days or as many as asked", async () => {
  const made = await newCertificate(options);
  assert.deepEqual([made.notBefore, made.notAfter], ["2026-12-01T10:15:30.000Z", "2027-12-01T10:20:30.000Z"]);
  const long = await newCertificate({ ...options, days: 9000 });
  assert.equal(long.notAfter, "2051-07-23T10:20:30.000Z");
  const { entries } = await inspectCertificate(long.certificate, undefined, { now });
  assert.equal(entries[0]?.certificate?.notAfter, long.notAfter);
  assert.equal(entries[0]?.certificate?.daysLeft, 8999);
});

Deno.test("newCertificate() takes key size, friendly name and any characters in the name", async () => {
  const commonName = 'Zürich "Büro", <ключ> 😀';
  const made = await newCertificate({ ...options, commonName, friendlyName: "ключ 😀", keySize: 3072 });
  const [entry] = (await inspectCertificate(made.pfx, options.password, { now })).entries;
  assert.equal(entry?.certificate?.subject, 'CN=Zürich \\"Büro\\"\\, \\<ключ\\> 😀');
  assert.equal(entry?.certificate?.keySize, 3072);
  assert.equal(entry?.friendlyName, "ключ 😀");
});

Deno.test("newCertificate() writes the names of a server", async () => {
  const made = await newCertificate({
    ...options,
    dnsNames: ["localhost", "*.example.com"],
    ipAddresses: ["127.0.0.1", "::1", "2001:db8::ff00:42:8329", "::ffff:192.0.2.1"],
  });
  const x509 = new X509Certificate(made.certificatePem);
  const names = x509.subjectAltName ?? "";
  for (const name of ["DNS:localhost", "DNS:*.example.com", "IP Address:127.0.0.1"]) {
    assert.ok(names.includes(name), names);
  }
  for (
    const bytes of [
      "87047f000001",
      `8710${"00".repeat(15)}01`,
      "871020010db8000000000000ff0000428329",
      "8710".padEnd(24, "0") + "ffffc0000201",
    ]
  ) {
    assert.ok(made.certificate.toHex().includes(bytes), bytes);
  }
  createSecureContext({ cert: made.certificatePem, key: made.privateKeyPem });
});

Deno.test("newCertificate() gives each certificate its own number and key", async () => {
  const [first, second] = await Promise.all([newCertificate(options), newCertificate(options)]);
  assert.notEqual(first.privateKeyPem, second.privateKeyPem);
  assert.notEqual(
    new X509Certificate(first.certificatePem).serialNumber,
    new X509Certificate(second.certificatePem).serialNumber,
  );
});

const wrong: Record<string, Partial<NewCertificateOptions>> = {
  "common-name": { commonName: "" },
  "empty-password": { password: "" },
  "days": { days: 0 },
  "dns-name": { dnsNames: ["https://example.com"] },
  "ip-address": { ipAddresses: ["127.0.0.256"] },
};
const alsoWrong: [string, Partial<NewCertificateOptions>][] = [
  ["common-name", { commonName: "x".repeat(65) }],
  ["common-name", { commonName: "line\nbreak" }],
  ["days", { days: 1.5 }],
  ["days", { days: 40_000 }],
  ["ip-address", { ipAddresses: ["::g"] }],
  ["key-size", JSON.parse('{ "keySize": 1024 }')],
  ["encryption", JSON.parse('{ "encryption": "rc2" }')],
];

Deno.test("newCertificate() refuses what makes no good certificate", async () => {
  for (const [reason, change] of [...Object.entries(wrong), ...alsoWrong]) {
    await assert.rejects(newCertificate({ ...options, ...change }), (error) => {
      assert.ok(error instanceof Vb365Error, String(error));
      assert.deepEqual([error.code, error.reason], ["invalid-input", reason]);
      return true;
    });
  }
});

/** Checks the signature with the certificate's own key, by the lengths that DER gives. */
async function assertSelfSigned(der: Uint8Array<ArrayBuffer>): Promise<void> {
  const view = new DataView(der.buffer);
  const signed = der.slice(4, 8 + view.getUint16(6));
  const signature = der.slice(-256);
  const spki = new Uint8Array(new X509Certificate(der).publicKey.export({ type: "spki", format: "der" }));
  const algorithm = { name: "RSASSA-PKCS1-v1_5", hash: "SHA-256" };
  const key = await crypto.subtle.importKey("spki", spki, algorithm, false, ["verify"]);
  assert.equal(await crypto.subtle.verify(algorithm, key, signature, signed), true);
}
