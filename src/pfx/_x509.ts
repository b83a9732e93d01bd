/** Reads what an X.509 certificate says. */

import { childAt, childrenOf, type Element, oidOf, readElement, tags } from "./_asn1.ts";
import { showName, textOf } from "./_name.ts";
import { damaged } from "./_refusal.ts";

/** A certificate's own words. */
export interface X509 {
  readonly der: Uint8Array;
  readonly subject: string;
  readonly issuer: string;
  /** The names as DER, to find the issuer of a certificate among others. */
  readonly subjectDer: string;
  readonly issuerDer: string;
  readonly serialNumber: string;
  readonly notBefore: Date;
  readonly notAfter: Date;
  readonly key: PublicKey;
}

/** A certificate's public key. */
export interface PublicKey {
  readonly algorithm: string;
  /** In bits; undefined for an algorithm that is not known. */
  readonly size: number | undefined;
  /** What the BIT STRING holds. */
  readonly bits: Uint8Array;
}

const keyAlgorithms: Readonly<Record<string, string>> = {
  "1.2.840.113549.1.1.1": "RSA",
  "1.2.840.113549.1.1.10": "RSA-PSS",
  "1.2.840.10040.4.1": "DSA",
  "1.2.840.10045.2.1": "EC",
  "1.3.101.112": "Ed25519",
  "1.3.101.113": "Ed448",
};

const curves: Readonly<Record<string, readonly [name: string, size: number]>> = {
  "1.2.840.10045.3.1.7": ["P-256", 256],
  "1.3.132.0.34": ["P-384", 384],
  "1.3.132.0.35": ["P-521", 521],
  "1.3.132.0.10": ["secp256k1", 256],
  "1.3.36.3.3.2.8.1.1.7": ["brainpoolP256r1", 256],
  "1.3.36.3.3.2.8.1.1.11": ["brainpoolP384r1", 384],
  "1.3.36.3.3.2.8.1.1.13": ["brainpoolP512r1", 512],
};

/**
 * Reads a certificate.
 *
 * @throws {Vb365Error} `damaged` when it is not complete.
 */
export function readX509(der: Uint8Array): X509 {
  const whole = readElement(der);
  const fields = childrenOf(childAt(whole, 0, tags.sequence));
  // The version, [0], is not there in a certificate of version 1.
  const [serial, , issuer, validity, subject, key] = fields[0]?.tag === 0xa0 ? fields.slice(1) : fields;
  if (!serial || !issuer || !validity || !subject || !key) throw damaged("its certificate is not complete");
  return {
    der: whole.whole,
    subject: showName(subject),
    issuer: showName(issuer),
    subjectDer: subject.whole.toHex(),
    issuerDer: issuer.whole.toHex(),
    serialNumber: serial.body.toHex().replace(/^(00)+(?=.)/, "").toUpperCase(),
    notBefore: timeOf(childAt(validity, 0)),
    notAfter: timeOf(childAt(validity, 1)),
    key: readPublicKey(key),
  };
}

/** Years of two digits are 1950 to 2049 (RFC 5280). */
function timeOf(time: Element): Date {
  const parts = /^(\d{2}|\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})?(?:\.\d+)?(?:Z|([+-]\d{2})(\d{2}))$/.exec(
    textOf(time),
  );
  const [, year = "", month, day, hour, minute, second = "00", offsetHour = "+00", offsetMinute = "00"] = parts ?? [];
  const fullYear = year.length === 4 ? year : `${Number(year) < 50 ? "20" : "19"}${year}`;
  const date = new Date(`${fullYear}-${month}-${day}T${hour}:${minute}:${second}${offsetHour}:${offsetMinute}`);
  if (Number.isNaN(date.getTime())) throw damaged("a date in its certificate cannot be read");
  return date;
}

function readPublicKey(key: Element): PublicKey {
  const algorithm = childAt(key, 0, tags.sequence);
  const bits = childAt(key, 1, tags.bitString).body.subarray(1);
  const id = oidOf(childAt(algorithm, 0));
  const name = keyAlgorithms[id] ?? id;
  if (name === "EC") {
    const curve = childrenOf(algorithm)[1];
    const [curveName, size] = curve?.tag === tags.oid ? curves[oidOf(curve)] ?? [] : [];
    return { algorithm: curveName === undefined ? "EC" : `EC ${curveName}`, size, bits };
  }
  return { algorithm: name, size: sizeOf(name, algorithm, bits), bits };
}

function sizeOf(name: string, algorithm: Element, bits: Uint8Array): number | undefined {
  if (name === "RSA" || name === "RSA-PSS") return bitLength(childAt(readElement(bits), 0, tags.integer).body);
  if (name === "Ed25519") return 256;
  if (name === "Ed448") return 456;
  const parameters = name === "DSA" ? childrenOf(algorithm)[1] : undefined;
  return parameters === undefined ? undefined : bitLength(childAt(parameters, 0, tags.integer).body);
}

function bitLength(number: Uint8Array): number {
  const first = number.findIndex((byte) => byte !== 0);
  if (first < 0) return 0;
  return (number.length - first) * 8 - (Math.clz32(number[first] ?? 0) - 24);
}
