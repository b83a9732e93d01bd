/**
 * Hashes over and over, as the key derivation of PKCS#12 needs it: up to 600,000 rounds of one block each.
 *
 * A call to the platform's hash costs 5 µs a round, so three seconds for such a file; these plain loops take 0.2 to 1.3 s.
 */

import { concat } from "../asn1/read.ts";
import { sha1 } from "./sha1.ts";
import { sha384, sha512, sha512t224, sha512t256 } from "./sha512.ts";
import { sha224, sha256 } from "./sha256.ts";

/** A hash of the SHA family: a state of 32-bit words that takes in one block after the other. */
export interface HashFunction {
  /** The bytes of a block. */
  readonly blockSize: number;
  /** The bytes of the result. */
  readonly size: number;
  /** The words before the first block. */
  readonly start: Int32Array;
  /** Takes a block, as words, into the state. */
  readonly compress: (state: Int32Array, block: Int32Array) => void;
}

/**
 * Hashes a message, then its hash, and so on.
 *
 * @param hash The hash function.
 * @param message What is hashed first.
 * @param rounds How often, at least 1.
 * @returns The last hash.
 */
export function hashRounds(hash: HashFunction, message: Uint8Array, rounds = 1): Uint8Array<ArrayBuffer> {
  const state = Int32Array.from(hash.start);
  for (const block of blocksOf(hash, message)) hash.compress(state, block);
  const digest = state.subarray(0, hash.size / 4);
  const block = blocksOf(hash, new Uint8Array(hash.size))[0] ?? new Int32Array();
  for (let round = 1; round < rounds; round++) {
    block.set(digest);
    state.set(hash.start);
    hash.compress(state, block);
  }
  return bytesOf(digest);
}

/** The message as words, padded with one bit, zeros and its length in bits. */
function blocksOf(hash: HashFunction, message: Uint8Array): Int32Array[] {
  const lengthSize = hash.blockSize / 8;
  const count = Math.ceil((message.length + 1 + lengthSize) / hash.blockSize);
  const padded = new Uint8Array(count * hash.blockSize);
  padded.set(message);
  padded[message.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setUint32(padded.length - 4, message.length * 8);
  view.setUint32(padded.length - 8, Math.floor(message.length / 2 ** 29));
  const words = new Int32Array(padded.length / 4);
  for (let index = 0; index < words.length; index++) words[index] = view.getInt32(index * 4);
  const wordsInBlock = hash.blockSize / 4;
  return Array.from({ length: count }, (_, block) => words.slice(block * wordsInBlock, (block + 1) * wordsInBlock));
}

function bytesOf(words: Int32Array): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(words.length * 4);
  const view = new DataView(bytes.buffer);
  words.forEach((word, index) => view.setInt32(index * 4, word));
  return bytes;
}

/** A hash as the key derivation uses it. */
export interface Hash {
  readonly blockSize: number;
  readonly size: number;
  /** Hashes the message, then its hash, and so on, so many times. */
  repeat(message: Uint8Array, rounds: number): Uint8Array;
}

/** The names of the hashes, as reports show them. */
export type HashName = "MD5" | "SHA-1" | "SHA-224" | "SHA-256" | "SHA-384" | "SHA-512" | "SHA-512/224" | "SHA-512/256";

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
