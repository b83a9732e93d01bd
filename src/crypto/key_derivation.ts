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
 */
export function deriveBytes(
  hash: Hash,
  password: Uint8Array,
  { salt, iterations }: Salt,
  purpose: keyof typeof purposes,
  size: number,
): Uint8Array<ArrayBuffer> {
  const diversifier = new Uint8Array(hash.blockSize).fill(purposes[purpose]);
  const input = concat([fillBlocks(salt, hash.blockSize), fillBlocks(password, hash.blockSize)]);
  const pieces: Uint8Array[] = [];
  for (let made = 0; made < size; made += hash.size) {
    const piece = hash.repeat(concat([diversifier, input]), iterations);
    pieces.push(piece);
    if (made + hash.size < size) addToBlocks(input, fillBlocks(piece, hash.blockSize).subarray(0, hash.blockSize));
  }
  return concat(pieces).slice(0, size);
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

/** PBKDF2 with HMAC of the hash (RFC 8018). */
export async function pbkdf2(
  hash: HashName,
  password: Uint8Array<ArrayBuffer>,
  { salt, iterations }: Salt,
  size: number,
): Promise<Uint8Array<ArrayBuffer>> {
  if (!inWebCrypto.includes(hash)) {
    const { pbkdf2Sync } = await import("node:crypto");
    const name = hash.toLowerCase().replace("sha-", "sha").replace("/", "-");
    return Uint8Array.from(pbkdf2Sync(password, salt, iterations, size, name));
  }
  const key = await crypto.subtle.importKey("raw", password, "PBKDF2", false, ["deriveBits"]);
  const parameters = { name: "PBKDF2", hash, salt: Uint8Array.from(salt), iterations };
  return new Uint8Array(await crypto.subtle.deriveBits(parameters, key, size * 8));
}
