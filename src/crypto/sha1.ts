/** SHA-1 (FIPS 180-4), one block at a time. */

import type { HashFunction } from "./hash_function.ts";

/** SHA-1. */
export const sha1: HashFunction = {
  blockSize: 64,
  size: 20,
  start: Int32Array.of(0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0),
  compress,
};

const words = new Int32Array(80);

function compress(state: Int32Array, block: Int32Array): void {
  expand(block);
  let a = state[0] ?? 0;
  let b = state[1] ?? 0;
  let c = state[2] ?? 0;
  let d = state[3] ?? 0;
  let e = state[4] ?? 0;
  for (let i = 0; i < 80; i++) {
    const mixed = i < 20
      ? (d ^ (b & (c ^ d))) + 0x5a827999
      : i < 40
      ? (b ^ c ^ d) + 0x6ed9eba1
      : i < 60
      ? ((b & c) | (d & (b | c))) + 0x8f1bbcdc
      : (b ^ c ^ d) + 0xca62c1d6;
    const next = (((a << 5) | (a >>> 27)) + mixed + e + (words[i] ?? 0)) | 0;
    e = d;
    d = c;
    c = (b << 30) | (b >>> 2);
    b = a;
    a = next;
  }
  state[0] = a + (state[0] ?? 0);
  state[1] = b + (state[1] ?? 0);
  state[2] = c + (state[2] ?? 0);
  state[3] = d + (state[3] ?? 0);
  state[4] = e + (state[4] ?? 0);
}

function expand(block: Int32Array): void {
  words.set(block);
  for (let i = 16; i < 80; i++) {
    const mixed = (words[i - 3] ?? 0) ^ (words[i - 8] ?? 0) ^ (words[i - 14] ?? 0) ^ (words[i - 16] ?? 0);
    words[i] = (mixed << 1) | (mixed >>> 31);
  }
}
