/** Makes keys from passwords: the way of PKCS#12 itself (RFC 7292, appendix B), and PBKDF2. */

import { concat } from "../asn1/read.ts";
import type { Hash, HashName } from "./hash.ts";

/** What the derived bytes are for; the number goes into the derivation. */
export const purposes = { key: 1, iv: 2, mac: 3 } as const;

/** The part of a key derivation that the file holds. */
export interface Salt {
  readonly salt: Uint8Array;
  readonly iterations: number;
}

/**
 * Derives bytes as PKCS#12 does it.
 *
 * @param hash The hash to repeat.
 * @param password The password as `PasswordBytes.wide`; empty for a file without any password.
 * @param purpose What the bytes are for.
 * @param size How many bytes.
 * @param signal Ends the work.
 */
export async function deriveBytes(
  hash: Hash,
  password: Uint8Array,
  { salt, iterations }: Salt,
  purpose: keyof typeof purposes,
  size: number,
  signal?: AbortSignal,
): Promise<Uint8Array<ArrayBuffer>> {
  const diversifier = new Uint8Array(hash.blockSize).fill(purposes[purpose]);
  const input = concat([fillBlocks(salt, hash.blockSize), fillBlocks(password, hash.blockSize)]);
  const pieces: Uint8Array[] = [];
  for (let made = 0; made < size; made += hash.size) {
    const piece = await repeat(hash, concat([diversifier, input]), iterations, signal);
    pieces.push(piece);
    if (made + hash.size < size) addToBlocks(input, fillBlocks(piece, hash.blockSize).subarray(0, hash.blockSize));
  }
  return concat(pieces).slice(0, size);
}

/** So many rounds take 20 to 200 ms, and then everything else of the program gets its turn: timers, and Ctrl-C. */
const roundsInOneGo = 25_000;

/** Hashes a message, then its hash, and so on, so many times, and lets the rest of the program live meanwhile. */
export async function repeat(
  hash: Hash,
  message: Uint8Array,
  iterations: number,
  signal: AbortSignal | undefined,
): Promise<Uint8Array> {
  let digest = message;
  for (let left = iterations; left > 0; left -= roundsInOneGo) {
    digest = hash.repeat(digest, Math.min(left, roundsInOneGo));
    if (left <= roundsInOneGo) break;
    await new Promise((resolve) => setTimeout(resolve, 0));
    signal?.throwIfAborted();
  }
  return digest;
}

/** Repeats bytes until they fill whole blocks. */
function fillBlocks(bytes: Uint8Array, blockSize: number): Uint8Array {
  const filled = new Uint8Array(Math.ceil(bytes.length / blockSize) * blockSize);
  for (let at = 0; at < filled.length; at++) filled[at] = bytes[at % bytes.length] ?? 0;
  return filled;
}

/** Adds a number and one to each block of the input, both taken as big-endian numbers. */
function addToBlocks(input: Uint8Array, number: Uint8Array): void {
  for (let end = input.length; end > 0; end -= number.length) {
    let carry = 1;
    for (let index = 1; index <= number.length; index++) {
      carry += (input[end - index] ?? 0) + (number[number.length - index] ?? 0);
      input[end - index] = carry;
      carry >>= 8;
    }
  }
}

const inWebCrypto: readonly HashName[] = ["SHA-1", "SHA-256", "SHA-384", "SHA-512"];

/** PBKDF2 with HMAC of the hash (RFC 8018), computed beside the program. */
export async function pbkdf2(
  hash: HashName,
  password: Uint8Array<ArrayBuffer>,
  { salt, iterations }: Salt,
  size: number,
  signal?: AbortSignal,
): Promise<Uint8Array<ArrayBuffer>> {
  if (!inWebCrypto.includes(hash)) {
    const { pbkdf2 } = await import("node:crypto");
    const name = hash.toLowerCase().replace("sha-", "sha").replace("/", "-");
    return await orAborted(signal, fromCallback((done) => pbkdf2(password, salt, iterations, size, name, done)));
  }
  const key = await crypto.subtle.importKey("raw", password, "PBKDF2", false, ["deriveBits"]);
  const parameters = { name: "PBKDF2", hash, salt: Uint8Array.from(salt), iterations };
  return new Uint8Array(await orAborted(signal, crypto.subtle.deriveBits(parameters, key, size * 8)));
}

/** The numbers of scrypt: how often, how large its blocks are, how many times side by side. */
export interface ScryptParameters {
  readonly salt: Uint8Array;
  readonly cost: number;
  readonly block: number;
  readonly parallel: number;
}

/** scrypt (RFC 7914), computed beside the program. */
export async function scrypt(
  password: Uint8Array,
  { salt, cost, block, parallel }: ScryptParameters,
  size: number,
  signal?: AbortSignal,
): Promise<Uint8Array<ArrayBuffer>> {
  const { scrypt } = await import("node:crypto");
  const options = { cost, blockSize: block, parallelization: parallel, maxmem: 256 * cost * block + 1_048_576 };
  return await orAborted(signal, fromCallback((done) => scrypt(password, salt, size, options, done)));
}

function fromCallback(
  start: (done: (error: Error | null, bytes: Uint8Array) => void) => void,
): Promise<Uint8Array<ArrayBuffer>> {
  return new Promise((resolve, reject) => {
    start((error, bytes) => error === null ? resolve(Uint8Array.from(bytes)) : reject(error));
  });
}

/** The platform cannot be stopped in its work, but nobody has to wait for it. */
async function orAborted<T>(signal: AbortSignal | undefined, work: Promise<T>): Promise<T> {
  if (signal === undefined) return await work;
  signal.throwIfAborted();
  const { promise: aborted, reject } = Promise.withResolvers<never>();
  const stop = () => reject(signal.reason);
  signal.addEventListener("abort", stop, { once: true });
  try {
    return await Promise.race([work, aborted]);
  } finally {
    signal.removeEventListener("abort", stop);
  }
}
