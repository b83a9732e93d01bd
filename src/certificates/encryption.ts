/** Reads which algorithm a part of a PKCS#12 file is encrypted with, and what it costs to derive the key for it. */

import { childAt, childrenOf, countOf, type Element, octetsOf, oidOf, oids, tags } from "../asn1/read.ts";
import type { HashName } from "../crypto/hash.ts";
import type { Salt } from "../crypto/key_derivation.ts";
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

/** The check value over all parts: of PKCS#12 itself, or that of RFC 9579, which derives its key as PBES2 does. */
export type Mac =
  | (Salt & { readonly kind: "PKCS#12"; readonly hash: HashName; readonly digest: Uint8Array })
  | { readonly kind: "PBMAC1"; readonly hash: HashName; readonly digest: Uint8Array; readonly derivation: Derivation };

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
  if (id === oids.pbes2) return readPbes2(childAt(algorithm, 1, tags.sequence));
  const cipher = pkcs12Ciphers[id];
  if (cipher !== undefined) return { scheme: "pkcs12", cipher, ...readSalt(algorithm) };
  const older = pkcs5Ciphers[id];
  if (older !== undefined) return { scheme: "pkcs5", ...older, ...readSalt(algorithm) };
  throw unsupported(id);
}

function readSalt(algorithm: Element): Salt {
  const parameters = childAt(algorithm, 1, tags.sequence);
  return { salt: octetsOf(childAt(parameters, 0)), iterations: iterationsOf(childAt(parameters, 1)) };
}

/** A count of iterations: at least one. */
function iterationsOf(element: Element): number {
  const count = countOf(element);
  if (count < 1) throw damaged("its count of iterations is 0");
  return count;
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
  return { kind: "PBKDF2", salt: octetsOf(salt), iterations: iterationsOf(count), hash, keySize: size };
}

/**
 * Reads the check value.
 *
 * @throws {Vb365Error} `unsupported-encryption` or `damaged`.
 */
export function readMac(macData: Element): Mac {
  const [digestInfo, salt, count] = childrenOf(macData);
  if (digestInfo === undefined || salt === undefined) throw damaged("a part is missing in it");
  const algorithm = childAt(digestInfo, 0, tags.sequence);
  const digest = octetsOf(childAt(digestInfo, 1));
  if (oidOf(childAt(algorithm, 0)) === oids.pbmac1) {
    const parameters = childAt(algorithm, 1);
    const hash = hashNameOf(childAt(parameters, 1));
    return { kind: "PBMAC1", hash, digest, derivation: readDerivation(childAt(parameters, 0)) };
  }
  const iterations = count === undefined ? 1 : iterationsOf(count);
  return { kind: "PKCS#12", hash: hashNameOf(algorithm), digest, salt: octetsOf(salt), iterations };
}

/** The hash that an AlgorithmIdentifier names, be it of the hash or of an HMAC with it. */
export function hashNameOf(algorithm: Element): HashName {
  const id = oidOf(childAt(algorithm, 0));
  const name = hashNames[id];
  if (name === undefined) throw unsupported(id);
  return name;
}

/** What other programs can write and this one does not open; the end of an identifier may be missing here. */
const unsupportedNames: Readonly<Record<string, string>> = {
  "1.2.156.10197.1.104": "SM4",
  "1.2.156.10197.1.401": "SM3",
  "1.2.392.200011.61.1.1": "Camellia",
  "1.2.410.200004.1": "SEED",
  "1.2.410.200046.1.1": "ARIA",
  "1.2.643": "GOST",
  "1.2.840.113533.7.66.10": "CAST5",
  "1.2.840.113549.1.5.1": "MD2 and DES",
  "1.2.840.113549.1.5.4": "MD2 and RC2",
  "1.2.840.113549.1.9.16.3.18": "ChaCha20-Poly1305",
  "1.2.840.113549.2.2": "MD2",
  "1.2.840.113549.2.4": "MD4",
  "1.2.840.113549.3.4": "RC4",
  "1.2.840.113549.3.8": "RC5",
  "1.2.840.113549.3.9": "RC5",
  "1.3.6.1.4.1.1722.12.2.1": "BLAKE2b",
  "1.3.6.1.4.1.1722.12.2.2": "BLAKE2s",
  "1.3.6.1.4.1.188.7.1.1": "IDEA",
  "1.3.6.1.4.1.3029.1": "Blowfish",
  "1.3.14.3.2.9": "DES in another mode than CBC",
  "1.3.36.3.2.1": "RIPEMD-160",
  "1.0.10118.3.0.55": "Whirlpool",
  "2.16.840.1.101.3.4.1": "AES in another mode than CBC",
  "2.16.840.1.101.3.4.2.7": "SHA3-224",
  "2.16.840.1.101.3.4.2.8": "SHA3-256",
  "2.16.840.1.101.3.4.2.9": "SHA3-384",
  "2.16.840.1.101.3.4.2.10": "SHA3-512",
  "2.16.840.1.101.3.4.2.11": "SHAKE128",
  "2.16.840.1.101.3.4.2.12": "SHAKE256",
  "2.16.840.1.101.3.4.2.13": "HMAC with SHA3-224",
  "2.16.840.1.101.3.4.2.14": "HMAC with SHA3-256",
  "2.16.840.1.101.3.4.2.15": "HMAC with SHA3-384",
  "2.16.840.1.101.3.4.2.16": "HMAC with SHA3-512",
};

function unsupported(id: string): Error {
  const known = Object.keys(unsupportedNames).find((start) => `${id}.`.startsWith(`${start}.`));
  const why = known === undefined
    ? `it is protected in a way that is not known here (${id})`
    : `it is protected with ${unsupportedNames[known]}, which is not supported here (${id})`;
  return refusal("unsupported-encryption", why, "Export it again with AES-256 or 3DES, and SHA-256 or SHA-1.");
}

/** How long a hash is, and how much work it takes. */
interface HashFacts {
  /** In bytes. */
  readonly size: number;
  /** How long a round of it takes here, by our own loops, measured in rounds of SHA-1. */
  readonly roundsHere: number;
  /** How long an iteration of PBKDF2 with it takes the platform, measured in rounds of SHA-1 here. */
  readonly roundsOfPbkdf2: number;
}

/** What is known of each hash. */
const hashFacts: Readonly<Record<HashName, HashFacts>> = {
  "MD5": { size: 16, roundsHere: 10, roundsOfPbkdf2: 2 },
  "SHA-1": { size: 20, roundsHere: 1, roundsOfPbkdf2: 1 },
  "SHA-224": { size: 28, roundsHere: 1, roundsOfPbkdf2: 3 },
  "SHA-256": { size: 32, roundsHere: 1, roundsOfPbkdf2: 1 },
  "SHA-384": { size: 48, roundsHere: 5, roundsOfPbkdf2: 2 },
  "SHA-512": { size: 64, roundsHere: 5, roundsOfPbkdf2: 2 },
  "SHA-512/224": { size: 28, roundsHere: 5, roundsOfPbkdf2: 2 },
  "SHA-512/256": { size: 32, roundsHere: 5, roundsOfPbkdf2: 2 },
};

/** Work that a file asks for. */
export interface Cost {
  /** How many iterations it claims. */
  readonly iterations: number;
  /** The work, in rounds of SHA-1; a million takes half a second to a second. */
  readonly rounds: number;
}

/** Real files take up to 2,500,000 (600,000 iterations three times over); this many keep a machine busy for seconds. */
export const mostRounds = 10_000_000;

/** To begin a derivation costs something, too, so that a thousand short ones are not free. */
const roundsToBegin = 500;

/** What the check of a MAC costs. */
export function costOfMac(mac: Mac): Cost {
  if (mac.kind === "PBMAC1") return costOfDerivation(mac.derivation, hashFacts[mac.hash].size);
  return costOf(mac.iterations, hashFacts[mac.hash].roundsHere);
}

/** What the key of an encryption costs. */
export function costOfEncryption(encryption: Encryption): Cost {
  const { cipher } = encryption;
  if (encryption.scheme === "pbes2") return costOfDerivation(encryption.derivation, cipher.keySize);
  if (encryption.scheme === "pkcs5") return costOf(encryption.iterations, hashFacts[encryption.hash].roundsHere);
  const blocks = Math.ceil(cipher.keySize / hashFacts["SHA-1"].size) + (cipher.name === "RC4" ? 0 : 1);
  return costOf(encryption.iterations, blocks * hashFacts["SHA-1"].roundsHere);
}

function costOfDerivation(derivation: Derivation, size: number): Cost {
  if (derivation.kind === "scrypt") return costOf(derivation.cost, derivation.block * derivation.parallel);
  const { iterations, hash, keySize = size } = derivation;
  return costOf(iterations, Math.ceil(Math.max(size, keySize) / hashFacts[hash].size) * hashFacts[hash].roundsOfPbkdf2);
}

function costOf(iterations: number, roundsEach: number): Cost {
  return { iterations, rounds: iterations * roundsEach + roundsToBegin };
}

/** The work that may still be done for one file. */
export class Budget {
  #left = mostRounds;

  /**
   * Makes sure that there is enough for all parts together.
   *
   * @throws {Vb365Error} `iterations`, with the cost.
   */
  require(costs: readonly Cost[]): void {
    if (sum(costs.map((cost) => cost.rounds)) <= this.#left) return;
    const worst = costs.find((cost) => cost.rounds > mostRounds);
    throw tooCostly(worst === undefined ? costs : [worst]);
  }

  /** Takes what a derivation costs; false when there is not enough left. */
  take({ rounds }: Cost): boolean {
    if (rounds > this.#left) return false;
    this.#left -= rounds;
    return true;
  }
}

function tooCostly(costs: readonly Cost[]): Error {
  const [iterations, rounds] = [sum(costs.map((cost) => cost.iterations)), sum(costs.map((cost) => cost.rounds))];
  const shown = Number.isFinite(iterations) ? iterations : "an absurd number of";
  const parts = costs.length === 1 ? "" : ` in ${costs.length} parts`;
  const work = Number.isFinite(rounds) ? `, which is the work of ${rounds} rounds of SHA-1` : "";
  return refusal(
    "iterations",
    `it claims ${shown} iterations${parts}${work}: up to ${mostRounds} are done, and more may be a trap`,
    "Export the file again with fewer iterations, e.g. with 100000.",
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}
