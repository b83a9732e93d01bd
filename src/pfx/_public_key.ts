/** Finds the public key that belongs to a private one, so that it can be compared with a certificate's. */

import { childAt, childrenOf, concat, type Element, octetsOf, oidOf, readElement, tags } from "./_asn1.ts";
import { integer, sequence } from "./_der_write.ts";

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
