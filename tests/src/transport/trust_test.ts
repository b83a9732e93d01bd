import assert from "node:assert/strict";
import { createTransport, normalizeFingerprint, normalizeThumbprint } from "../../../src/transport/transport.ts";
import { derOf, pemOf } from "../../helpers/tls_testdata.ts";

/** What a caller may give as trust, in every form it is copied in, and what is refused before anything is sent. */

const digits = "0a1b2c3d".repeat(8);
const pairs = "0A:1B:2C:3D:".repeat(8).slice(0, -1);

Deno.test("normalizeFingerprint() takes every way a SHA-256 is written", () => {
  const spaced = digits.match(/../g)?.join(" ") ?? "";
  const forms = [
    digits,
    digits.toUpperCase(),
    pairs,
    pairs.toLowerCase(),
    spaced,
    spaced.replaceAll(" ", "-"),
    `SHA256:${pairs}`,
    `sha256/${digits}`,
    `SHA-256: ${pairs}`,
    `sha256 Fingerprint=${pairs}`,
    `  ${pairs}\r\n`,
    `\u200e${digits}`,
  ];
  for (const form of forms) assert.equal(normalizeFingerprint(form), pairs, JSON.stringify(form));
});

Deno.test("normalizeFingerprint() calls 40 digits a SHA-1 thumbprint and says what to do", () => {
  for (const thumbprint of ["0A".repeat(20), "0a:".repeat(20).slice(0, -1)]) {
    assert.throws(() => normalizeFingerprint(thumbprint), {
      name: "Vb365Error",
      code: "invalid-input",
      reason: "sha1-thumbprint",
      message: /40 digits are a SHA-1 thumbprint, not a SHA-256 fingerprint/,
      hint: /vb365 server trust HOST:PORT/,
    });
  }
});

Deno.test("normalizeFingerprint() says what is wrong with anything else", () => {
  const wrong = [["", "it is empty"], ["abc", "it has 3 hexadecimal digits, not 64"], ["g".repeat(64), "hexadecimal"]];
  wrong.push(["0a".repeat(33), "it has 66 hexadecimal digits"], [
    "SHA1:" + digits,
    "not written in hexadecimal digits",
  ]);
  for (const [text = "", why = ""] of wrong) {
    assert.throws(() => normalizeFingerprint(text), { code: "invalid-input", message: new RegExp(why) }, text);
  }
});

Deno.test("normalizeThumbprint() takes every way a SHA-1 is written", () => {
  const thumbprint = "0A1B2C3D4E".repeat(4);
  const forms = [thumbprint.toLowerCase(), thumbprint.match(/../g)?.join(":") ?? "", `SHA1: ${thumbprint}`];
  for (const form of [...forms, `\u200e${thumbprint}`]) assert.equal(normalizeThumbprint(form), thumbprint, form);
});

Deno.test("normalizeThumbprint() calls 64 digits a SHA-256 fingerprint, and refuses the rest", () => {
  assert.throws(() => normalizeThumbprint(pairs), { code: "invalid-input", message: /a SHA-256 fingerprint/ });
  assert.throws(() => normalizeThumbprint("abc"), { code: "invalid-input", message: /it has 3 hexadecimal digits/ });
});

Deno.test("createTransport() checks what it is to trust before anything is sent", () => {
  assert.throws(() => createTransport({ trust: { fingerprint: "0a".repeat(20) } }), { reason: "sha1-thumbprint" });
  assert.throws(() => createTransport({ trust: { thumbprint: pairs } }), { reason: "bad-thumbprint" });
  const caCertificates = pemOf("root_ca");
  assert.throws(() => createTransport({ trust: { fingerprint: pairs, caCertificates } }), { reason: "two-trusts" });
  createTransport({ trust: { fingerprint: pairs, thumbprint: "0a".repeat(20) } }).close();
  createTransport({ trust: { caCertificates } }).close();
});

Deno.test("createTransport() takes CA certificates as files have them: several, with text around, with CRLF", () => {
  const two = `subject=Contoso\r\n${pemOf("root_ca")}\nand another\n${pemOf("intermediate_ca")}`;
  createTransport({ trust: { caCertificates: two } }).close();
  createTransport({ trust: { caCertificates: `\ufeff${two.replaceAll("\n", "\r\n")}` } }).close();
  createTransport({ trust: { caCertificates: two.replaceAll("CERTIFICATE", "X509 CERTIFICATE") } }).close();
});

Deno.test("createTransport() refuses CA certificates that are none, by name", () => {
  const certificate = pemOf("root_ca");
  const wrong: Record<string, string> = {
    "": "not-pem",
    "no certificate": "not-pem",
    [certificate.replaceAll("-----", "---")]: "not-pem",
    [certificate.slice(0, -30)]: "not-pem",
    [pemOf("server_key")]: "private-key",
    [certificate + pemOf("server_key")]: "private-key",
    [certificate + pemOf("server_key").slice(0, 100)]: "private-key",
    [certificate.replaceAll("CERTIFICATE", "CERTIFICATE REQUEST")]: "not-a-certificate",
    [certificate.replace("MII", "!!!")]: "damaged",
    [certificate.replace(/\n.{64}\n/, "\n")]: "damaged",
    [certificate.replace(/(?<=\n.{64}\n).{64}\n/, "")]: "damaged",
  };
  const longer = new Uint8Array([...derOf("root_ca"), 0]).toBase64();
  wrong[`-----BEGIN CERTIFICATE-----\n${longer}\n-----END CERTIFICATE-----`] = "damaged";
  for (const [caCertificates, reason] of Object.entries(wrong)) {
    assert.throws(() => createTransport({ trust: { caCertificates } }), (error) => {
      assert.ok(error instanceof Error && "code" in error && "reason" in error, String(error));
      assert.deepEqual([error.code, error.reason], ["invalid-input", reason], caCertificates.slice(0, 80));
      return !error.message.includes("MII");
    });
  }
});

Deno.test("fetch() refuses a CA certificate that only looks like one, and connects to nobody", async () => {
  const caCertificates = "-----BEGIN CERTIFICATE-----\nMAMCAQA=\n-----END CERTIFICATE-----\n";
  const transport = createTransport({ trust: { caCertificates } });
  await assert.rejects(transport.fetch("https://127.0.0.1:1/"), { code: "invalid-input", reason: "damaged" });
  transport.close();
});
