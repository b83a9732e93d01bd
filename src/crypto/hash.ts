/** The hashes by their names, and what certificates are called by. */

import { concat } from "../asn1/read.ts";
import { type HashFunction, hashRounds, sha1, sha224, sha256, sha384, sha512, sha512t224, sha512t256 } from "./sha.ts";

/** The names of the hashes, as reports show them. */
export type HashName = "MD5" | "SHA-1" | "SHA-224" | "SHA-256" | "SHA-384" | "SHA-512" | "SHA-512/224" | "SHA-512/256";

/** A hash as the key derivation uses it. */
export interface Hash {
  readonly blockSize: number;
  readonly size: number;
  /** Hashes the message, then its hash, and so on, so many times. */
  repeat(message: Uint8Array, rounds: number): Uint8Array;
}

const ours: Readonly<Record<Exclude<HashName, "MD5">, HashFunction>> = {
  "SHA-1": sha1,
  "SHA-224": sha224,
  "SHA-256": sha256,
  "SHA-384": sha384,
  "SHA-512": sha512,
  "SHA-512/224": sha512t224,
  "SHA-512/256": sha512t256,
};

/** The hash of a name. */
export async function hashOf(name: HashName): Promise<Hash> {
  if (name === "MD5") return await md5();
  const hash = ours[name];
  return { blockSize: hash.blockSize, size: hash.size, repeat: (message, rounds) => hashRounds(hash, message, rounds) };
}

/** MD5 protects only very old files, with counts of a few thousand: the platform's own is fast enough for it. */
async function md5(): Promise<Hash> {
  const { createHash } = await import("node:crypto");
  const repeat = (message: Uint8Array, rounds: number) => {
    let digest = message;
    for (let round = 0; round < rounds; round++) digest = createHash("md5").update(digest).digest();
    return digest;
  };
  return { blockSize: 64, size: 16, repeat };
}

/** HMAC (RFC 2104) of a message. */
export function hmac(hash: Hash, key: Uint8Array, message: Uint8Array): Uint8Array {
  const block = new Uint8Array(hash.blockSize);
  block.set(key.length > hash.blockSize ? hash.repeat(key, 1) : key);
  const inner = hash.repeat(concat([block.map((byte) => byte ^ 0x36), message]), 1);
  return hash.repeat(concat([block.map((byte) => byte ^ 0x5c), inner]), 1);
}

/** SHA-1 of the DER in upper-case hexadecimal without colons, as Windows and Entra show it. */
export function thumbprintOf(certificate: Uint8Array): string {
  return hashRounds(sha1, certificate).toHex().toUpperCase();
}

/** SHA-256 of the DER as `AA:BB:…`. */
export function fingerprintOf(certificate: Uint8Array): string {
  const pairs = hashRounds(sha256, certificate).toHex().toUpperCase().match(/../g) ?? [];
  return pairs.join(":");
}
