import { type ErrorReason, Vb365Error } from "../error.ts";
import { DerReader, derTag } from "../asn1/strict.ts";

/** PEM text of certificate authorities, checked here because the platform takes garbage in silence. */

const block = /-----BEGIN ([A-Z0-9 ]+)-----([\s\S]*?)-----END \1-----/g;
const certificateLabels = new Set(["CERTIFICATE", "X509 CERTIFICATE"]);

/** The certificates of a PEM text, written plainly; anything else in it is refused by name. */
export function readCertificates(text: string): string[] {
  const blocks = [...text.matchAll(block)];
  const key = blocks.find(([, label = ""]) => label.endsWith("PRIVATE KEY"));
  if (key !== undefined || /-----BEGIN [A-Z0-9 ]*PRIVATE KEY-----/.test(text)) {
    throw refuseAuthorities("there is a private key in it", "private-key");
  }
  if (blocks.length === 0) throw refuseAuthorities("there is no certificate in PEM form in it", "not-pem");
  return blocks.map(([, label = "", base64 = ""]) => writeCertificate(label, base64));
}

function writeCertificate(label: string, base64: string): string {
  if (!certificateLabels.has(label)) {
    throw refuseAuthorities(`it holds a "${label}", not a certificate`, "not-a-certificate");
  }
  const clean = base64.replace(/\s+/g, "");
  if (!isSequence(clean)) throw refuseAuthorities("a certificate in it is damaged", "damaged");
  return `-----BEGIN CERTIFICATE-----\n${clean.replace(/.{64}(?=.)/g, "$&\n")}\n-----END CERTIFICATE-----\n`;
}

function isSequence(base64: string): boolean {
  try {
    const reader = new DerReader(Uint8Array.fromBase64(base64));
    reader.take(derTag.sequence);
    reader.finish();
    return true;
  } catch {
    return false;
  }
}

/** Puts into words what is wrong with CA certificates. */
export function refuseAuthorities(why: string, reason: ErrorReason): Vb365Error {
  return new Vb365Error(`Cannot read the CA certificates: ${why}`, {
    code: "invalid-input",
    reason,
    hint: "Give the certificate of the authority that issued the server's certificate, as PEM text " +
      "(-----BEGIN CERTIFICATE-----) and nothing else. A .cer in binary form is converted by `certutil -encode in.cer out.pem`.",
  });
}

/** What the caller trusts, checked before a socket is opened. */

/** How a server proves who it is, when a public certificate authority does not vouch for it. */
export interface Trust {
  /** SHA-256 of the server's certificate. Nothing else is trusted then: not its name, its dates or its issuer. */
  fingerprint?: string | undefined;
  /** PEM text of certificate authorities (or self-signed server certificates) trusted instead of the public ones. */
  caCertificates?: string | undefined;
  /** SHA-1 of the server's certificate, as VB365 shows it. Checked as well, never instead of `fingerprint`. */
  thumbprint?: string | undefined;
}

/** {@link Trust} after its check, every value in the one way it is compared. */
export interface CheckedTrust {
  readonly fingerprint: string | undefined;
  readonly thumbprint: string | undefined;
  /** PEM, one certificate each. */
  readonly authorities: readonly string[] | undefined;
}

/** Reads a trust, and refuses what cannot be one before anything is sent. */
export function checkTrust({ fingerprint, thumbprint, caCertificates }: Trust = {}): CheckedTrust {
  if (fingerprint !== undefined && caCertificates !== undefined) {
    throw new Vb365Error("Cannot trust the server in two ways: a fingerprint and CA certificates are given", {
      code: "invalid-input",
      reason: "two-trusts",
      hint: "Give the fingerprint alone: it is the stricter of the two.",
    });
  }
  return {
    fingerprint: fingerprint === undefined ? undefined : normalizeFingerprint(fingerprint),
    thumbprint: thumbprint === undefined ? undefined : normalizeThumbprint(thumbprint),
    authorities: caCertificates === undefined ? undefined : readCertificates(caCertificates),
  };
}

/**
 * Writes a SHA-256 fingerprint the one way this module shows it, whichever way it was copied.
 *
 * @param text 64 hexadecimal digits in any case; colons, spaces and dashes between them and `SHA256:` or `sha256/`
 *   before them are ignored.
 * @returns 32 pairs of capital digits with colons between them: `AA:BB:…`.
 * @throws {Vb365Error} `invalid-input` when it is not a SHA-256 value; 40 digits are called a SHA-1 thumbprint.
 *
 * @example
 * ```ts
 * import { normalizeFingerprint } from "../../mod.ts";
 *
 * console.log(normalizeFingerprint("sha256/" + "0a".repeat(32))); // 0A:0A:0A:…
 * ```
 */
export function normalizeFingerprint(text: string): string {
  const digits = toDigits(text.trim().replace(/^sha-?256(?:\s*fingerprint)?\s*[:/=]\s*/i, ""));
  if (isHexadecimal(digits, 64)) return toPairs(digits);
  if (isHexadecimal(digits, 40)) {
    throw new Vb365Error("Cannot trust this fingerprint: 40 digits are a SHA-1 thumbprint, not a SHA-256 fingerprint", {
      code: "invalid-input",
      reason: "sha1-thumbprint",
      hint: "Run `vb365 server trust HOST:PORT`: it shows both values of the server's certificate. " +
        "The thumbprint may be given as an additional check (`thumbprint`), not instead of the fingerprint.",
    });
  }
  throw new Vb365Error(`Cannot trust this fingerprint: ${describe(digits, 64)}`, {
    code: "invalid-input",
    reason: "bad-fingerprint",
    hint: "Give the SHA-256 of the server's certificate: 64 hexadecimal digits, with or without colons.",
  });
}

/**
 * Writes a SHA-1 thumbprint the way Windows and VB365 show it.
 *
 * @param text 40 hexadecimal digits in any case; colons, spaces and dashes between them and `SHA1:` before them are
 *   ignored, and so is the invisible mark that the Windows certificate dialog puts in front.
 * @returns 40 capital digits.
 * @throws {Vb365Error} `invalid-input` when it is not a SHA-1 value; 64 digits are called a SHA-256 fingerprint.
 *
 * @example
 * ```ts
 * import { normalizeThumbprint } from "../../mod.ts";
 *
 * console.log(normalizeThumbprint("0a:".repeat(19) + "0a")); // 0A0A0A…
 * ```
 *
 * @see `Get-VBORestAPISettings` shows it as `CertificateThumbprint`.
 */
export function normalizeThumbprint(text: string): string {
  const digits = toDigits(text.trim().replace(/^sha-?1(?:\s*fingerprint)?\s*[:/=]\s*/i, ""));
  if (isHexadecimal(digits, 40)) return digits.toUpperCase();
  const why = isHexadecimal(digits, 64) ? "64 digits are a SHA-256 fingerprint" : describe(digits, 40);
  throw new Vb365Error(`Cannot check this thumbprint: ${why}`, {
    code: "invalid-input",
    reason: "bad-thumbprint",
    hint:
      "Give the SHA-1 that VB365 shows as CertificateThumbprint: 40 hexadecimal digits. A SHA-256 value belongs in `fingerprint`.",
  });
}

function toDigits(text: string): string {
  // U+200E and U+200F come along when a thumbprint is copied out of the Windows certificate dialog.
  return text.replace(/[\s:\-\u200e\u200f\ufeff]/g, "").toLowerCase();
}

function toPairs(digits: string): string {
  return (digits.toUpperCase().match(/../g) ?? []).join(":");
}

function isHexadecimal(digits: string, length: number): boolean {
  return digits.length === length && /^[0-9a-f]+$/.test(digits);
}

function describe(digits: string, wanted: number): string {
  if (digits === "") return "it is empty";
  if (/^[0-9a-f]+$/.test(digits)) return `it has ${digits.length} hexadecimal digits, not ${wanted}`;
  return "it is not written in hexadecimal digits";
}
