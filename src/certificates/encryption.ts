/** Reads which algorithm a part of a PKCS#12 file is encrypted with. */

import { childAt, childrenOf, countOf, type Element, octetsOf, oidOf, tags } from "../asn1/read.ts";
import type { HashName } from "../crypto/hash.ts";
import type { Salt } from "../crypto/key_derivation.ts";
import { oids } from "../asn1/oids.ts";
import { damaged, refusal } from "../asn1/refusal.ts";
import type { Cipher } from "../crypto/ciphers.ts";

/** How PBES2 and PBMAC1 make a key of a password. */
export type Derivation =
  | (Salt & { readonly kind: "PBKDF2"; readonly hash: HashName; readonly keySize: number | undefined })
  | {
    readonly kind: "scrypt";
    readonly salt: Uint8Array;
    readonly cost: number;
    readonly block: number;
    readonly parallel: number;
  };

/**
 * An encryption with all that the file says of it: `pkcs12` derives as PKCS#12 itself does, `pkcs5` as its predecessor
 * did (PBES1 with PBKDF1), `pbes2` with a derivation and a cipher of their own.
 */
export type Encryption =
  | (Salt & { readonly scheme: "pkcs12"; readonly cipher: Cipher })
  | (Salt & { readonly scheme: "pkcs5"; readonly cipher: Cipher; readonly hash: HashName })
  | { readonly scheme: "pbes2"; readonly cipher: Cipher; readonly derivation: Derivation; readonly iv: Uint8Array };

const pkcs12Ciphers: Readonly<Record<string, Cipher>> = {
  "1.2.840.113549.1.12.1.1": { name: "RC4", keySize: 16 },
  "1.2.840.113549.1.12.1.2": { name: "RC4", keySize: 5 },
  "1.2.840.113549.1.12.1.3": { name: "3DES", keySize: 24 },
  "1.2.840.113549.1.12.1.4": { name: "3DES", keySize: 16 },
  "1.2.840.113549.1.12.1.5": { name: "RC2", keySize: 16 },
  "1.2.840.113549.1.12.1.6": { name: "RC2", keySize: 5 },
};

const pkcs5Ciphers: Readonly<Record<string, { hash: HashName; cipher: Cipher }>> = {
  "1.2.840.113549.1.5.3": { hash: "MD5", cipher: { name: "DES", keySize: 8 } },
  "1.2.840.113549.1.5.6": { hash: "MD5", cipher: { name: "RC2", keySize: 8 } },
  "1.2.840.113549.1.5.10": { hash: "SHA-1", cipher: { name: "DES", keySize: 8 } },
  "1.2.840.113549.1.5.11": { hash: "SHA-1", cipher: { name: "RC2", keySize: 8 } },
};

const pbes2Ciphers: Readonly<Record<string, Cipher>> = {
  "2.16.840.1.101.3.4.1.2": { name: "AES", keySize: 16 },
  "2.16.840.1.101.3.4.1.22": { name: "AES", keySize: 24 },
  "2.16.840.1.101.3.4.1.42": { name: "AES", keySize: 32 },
  "1.2.840.113549.3.7": { name: "3DES", keySize: 24 },
  "1.3.14.3.2.7": { name: "DES", keySize: 8 },
};

/** The hash of an identifier, be it the hash's own or that of the HMAC with it. */
const hashNames: Readonly<Record<string, HashName>> = {
  "1.2.840.113549.2.5": "MD5",
  "1.3.14.3.2.26": "SHA-1",
  "2.16.840.1.101.3.4.2.4": "SHA-224",
  "2.16.840.1.101.3.4.2.1": "SHA-256",
  "2.16.840.1.101.3.4.2.2": "SHA-384",
  "2.16.840.1.101.3.4.2.3": "SHA-512",
  "2.16.840.1.101.3.4.2.5": "SHA-512/224",
  "2.16.840.1.101.3.4.2.6": "SHA-512/256",
  "1.2.840.113549.2.6": "MD5",
  "1.2.840.113549.2.7": "SHA-1",
  "1.2.840.113549.2.8": "SHA-224",
  "1.2.840.113549.2.9": "SHA-256",
  "1.2.840.113549.2.10": "SHA-384",
  "1.2.840.113549.2.11": "SHA-512",
  "1.2.840.113549.2.12": "SHA-512/224",
  "1.2.840.113549.2.13": "SHA-512/256",
};

/** In bytes; RC2 and HMAC take keys of up to 128. */
const longestKey = 1024;

const rc2 = "1.2.840.113549.3.2";
/** RFC 8018, B.2.3: small key sizes have numbers of their own, from 256 on the number is the size. */
const rc2Bits: Readonly<Record<number, number>> = { 160: 40, 120: 64, 58: 128 };

/**
 * Reads an AlgorithmIdentifier of an encryption.
 *
 * @throws {Vb365Error} `unsupported-encryption` for one that is not known, `damaged` for one that is not complete.
 */
export function readEncryption(algorithm: Element): Encryption {
  const id = oidOf(childAt(algorithm, 0));
  const parameters = childAt(algorithm, 1, tags.sequence);
  if (id === oids.pbes2) return readPbes2(parameters);
  const salt = { salt: octetsOf(childAt(parameters, 0)), iterations: countOf(childAt(parameters, 1)) };
  const cipher = pkcs12Ciphers[id];
  if (cipher !== undefined) return { scheme: "pkcs12", cipher, ...salt };
  const older = pkcs5Ciphers[id];
  if (older !== undefined) return { scheme: "pkcs5", ...older, ...salt };
  throw unsupported(id);
}

function readPbes2(parameters: Element): Encryption {
  const derivation = readDerivation(childAt(parameters, 0));
  const encryption = childAt(parameters, 1);
  const id = oidOf(childAt(encryption, 0));
  const rest = childAt(encryption, 1);
  const cipher = id === rc2 ? readRc2(rest, derivation) : pbes2Ciphers[id];
  if (cipher === undefined) throw unsupported(id);
  const iv = octetsOf(rest.tag === tags.sequence ? childAt(rest, 1) : rest);
  if (iv.length !== (cipher.name === "AES" ? 16 : 8)) {
    throw damaged("the start value of its encryption has a wrong size");
  }
  return { scheme: "pbes2", derivation, cipher, iv };
}

function readRc2(parameters: Element, derivation: Derivation): Cipher {
  const version = parameters.tag === tags.sequence ? countOf(childAt(parameters, 0)) : 256;
  const effectiveBits = rc2Bits[version] ?? version;
  if (effectiveBits < 1 || effectiveBits > 1024) throw damaged("the size of the key of its encryption is absurd");
  const keySize = (derivation.kind === "PBKDF2" ? derivation.keySize : undefined) ?? Math.ceil(effectiveBits / 8);
  return { name: "RC2", keySize: Math.min(keySize, 128), effectiveBits };
}

/**
 * Reads the key derivation of PBES2 and PBMAC1.
 *
 * @throws {Vb365Error} `unsupported-encryption` or `damaged`.
 */
export function readDerivation(algorithm: Element): Derivation {
  const id = oidOf(childAt(algorithm, 0));
  const [salt, count, ...rest] = childrenOf(childAt(algorithm, 1, tags.sequence));
  if (salt === undefined || count === undefined) throw damaged("the salt or the count of its encryption is missing");
  if (id === oids.scrypt) {
    const [block, parallel] = rest.map(countOf);
    return { kind: "scrypt", salt: octetsOf(salt), cost: countOf(count), block: block ?? 1, parallel: parallel ?? 1 };
  }
  if (id !== oids.pbkdf2) throw unsupported(id);
  const keySize = rest.find((part) => part.tag === tags.integer);
  const prf = rest.find((part) => part.tag === tags.sequence);
  const hash = prf === undefined ? "SHA-1" : hashNameOf(prf);
  const size = keySize === undefined ? undefined : countOf(keySize);
  if (size !== undefined && (size < 1 || size > longestKey)) {
    throw damaged("the size of the key of its encryption is absurd");
  }
  return { kind: "PBKDF2", salt: octetsOf(salt), iterations: countOf(count), hash, keySize: size };
}

/** The hash that an AlgorithmIdentifier names, be it of the hash or of an HMAC with it. */
export function hashNameOf(algorithm: Element): HashName {
  const id = oidOf(childAt(algorithm, 0));
  const name = hashNames[id];
  if (name === undefined) throw unsupported(id);
  return name;
}

function unsupported(id: string): Error {
  return refusal("unsupported-encryption", `it is protected in a way that is not known here (${id})`);
}
