/** Reads what an X.509 certificate says. */

import { childAt, childrenOf, concat, type Element, octetsOf, oidOf, readElement, tags } from "../asn1/read.ts";
import { showName, textOf } from "../asn1/name.ts";
import { damaged } from "../asn1/refusal.ts";
import { integer, sequence } from "../asn1/write.ts";

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
  "1.2.840.10045.3.1.1": ["P-192", 192],
  "1.3.132.0.33": ["P-224", 224],
  "1.3.36.3.3.2.8.1.1.5": ["brainpoolP224r1", 224],
  "1.3.36.3.3.2.8.1.1.9": ["brainpoolP320r1", 320],
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

/** UTCTime has years of two digits, which are 1950 to 2049 (RFC 5280), and GeneralizedTime has four. */
const timePatterns: Readonly<Record<number, RegExp>> = {
  [tags.utcTime]: /^(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})?(?:Z|([+-]\d{2})(\d{2}))$/,
  [tags.generalizedTime]: /^(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})?(\d{2})?(?:[.,]\d+)?(?:Z|([+-]\d{2})(\d{2}))$/,
};

function timeOf(time: Element): Date {
  const parts = timePatterns[time.tag]?.exec(textOf(time)) ?? [];
  const [, year = "", month, day, hour, minute = "00", second = "00", offsetHour = "+00", offsetMinute = "00"] = parts;
  const fullYear = year.length === 4 ? year : `${Number(year) < 50 ? "20" : "19"}${year}`;
  const local = `${fullYear}-${month}-${day}T${hour}:${minute}:${second === "60" ? "59" : second}`;
  const [date, inUtc] = [new Date(`${local}${offsetHour}:${offsetMinute}`), new Date(`${local}Z`)];
  // A day that no month has, such as February 30, would become one of the next month.
  const exists = !Number.isNaN(date.getTime()) && inUtc.toISOString().startsWith(local);
  if (!exists) throw damaged("a date in its certificate cannot be read");
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

/**
 * Derives the public key of a private one.
 *
 * @param key PKCS#8.
 * @returns What the BIT STRING of the public key holds, or undefined when it cannot be derived.
 */
export async function publicKeyOf(key: Uint8Array): Promise<Uint8Array | undefined> {
  const whole = readElement(key);
  const algorithm = childAt(whole, 1, tags.sequence);
  const secret = octetsOf(childAt(whole, 2));
  switch (oidOf(childAt(algorithm, 0))) {
    case "1.2.840.113549.1.1.1":
    case "1.2.840.113549.1.1.10":
      return publicRsa(readElement(secret));
    case "1.2.840.10045.2.1":
      return publicPointIn(readElement(secret)) ?? await publicByPlatform(whole.whole, ecAlgorithms);
    case "1.3.101.112":
      return await publicByPlatform(whole.whole, [{ name: "Ed25519" }]);
    case "1.2.840.10040.4.1":
      return publicDsa(childAt(algorithm, 1), readElement(secret));
    default:
      return undefined;
  }
}

/** An RSA private key is version, modulus, public exponent and the secret numbers. */
function publicRsa(key: Element): Uint8Array {
  return sequence(integer(withoutZeros(childAt(key, 1).body)), integer(withoutZeros(childAt(key, 2).body)));
}

function withoutZeros(number: Uint8Array): Uint8Array {
  return number.subarray(Math.max(0, number.findIndex((byte) => byte !== 0)));
}

/** Most programs write the public point, as [1], into an EC private key. */
function publicPointIn(key: Element): Uint8Array | undefined {
  const holder = childrenOf(key).find((part) => part.tag === 0xa1);
  return holder === undefined ? undefined : childAt(holder, 0, tags.bitString).body.subarray(1);
}

const ecAlgorithms = ["P-256", "P-384", "P-521"].map((namedCurve) => ({ name: "ECDSA", namedCurve }));

/** Lets the platform compute the public key, which its JWK form shows. */
async function publicByPlatform(
  key: Uint8Array,
  algorithms: readonly (Algorithm | EcKeyImportParams)[],
): Promise<Uint8Array | undefined> {
  for (const algorithm of algorithms) {
    try {
      const imported = await crypto.subtle.importKey("pkcs8", Uint8Array.from(key), algorithm, true, ["sign"]);
      const { x = "", y } = await crypto.subtle.exportKey("jwk", imported);
      const [first, second] = [x, y ?? ""].map((text) => Uint8Array.fromBase64(text, { alphabet: "base64url" }));
      if (first === undefined || second === undefined) return undefined;
      return y === undefined ? first : concat([Uint8Array.of(4), first, second]);
    } catch {
      // Not this curve, or not a key at all: the next one, and at the end "cannot be derived".
    }
  }
  return undefined;
}

/** Real DSA keys have 1024 to 3072 bits; a longer one would only keep the machine busy. */
const longestDsa = 512;

/** y = gˣ mod p. */
function publicDsa(parameters: Element, secret: Element): Uint8Array | undefined {
  if (parameters.body.length > 4 * longestDsa || secret.body.length > longestDsa) return undefined;
  const [p, , g] = childrenOf(parameters).map((part) => toBigInt(part.body));
  if (p === undefined || g === undefined || p < 1n) return undefined;
  const hex = power(g, toBigInt(secret.body), p).toString(16);
  return integer(Uint8Array.fromHex(hex.length % 2 === 0 ? hex : `0${hex}`));
}

function toBigInt(bytes: Uint8Array): bigint {
  return BigInt(`0x0${bytes.toHex()}`);
}

function power(base: bigint, exponent: bigint, modulus: bigint): bigint {
  let [result, square] = [1n, base % modulus];
  for (let rest = exponent; rest > 0n; rest >>= 1n) {
    if (rest & 1n) result = result * square % modulus;
    square = square * square % modulus;
  }
  return result;
}
