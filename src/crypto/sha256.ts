/** SHA-256 and SHA-224 (FIPS 180-4), one block at a time. */

import type { HashFunction } from "./hash_function.ts";
import { roundConstants } from "./round_constants.ts";

/** SHA-256. */
export const sha256: HashFunction = {
  blockSize: 64,
  size: 32,
  start: Int32Array.of(
    0x6a09e667,
    0xbb67ae85,
    0x3c6ef372,
    0xa54ff53a,
    0x510e527f,
    0x9b05688c,
    0x1f83d9ab,
    0x5be0cd19,
  ),
  compress,
};

/** SHA-224. */
export const sha224: HashFunction = {
  ...sha256,
  size: 28,
  start: Int32Array.of(
    0xc1059ed8,
    0x367cd507,
    0x3070dd17,
    0xf70e5939,
    0xffc00b31,
    0x68581511,
    0x64f98fa7,
    0xbefa4fa4,
  ),
};

/** The upper halves of the constants of SHA-512 are those of SHA-256. */
const constants = Int32Array.from({ length: 64 }, (_, i) => roundConstants[i * 2] ?? 0);
const words = new Int32Array(64);

function compress(state: Int32Array, block: Int32Array): void {
  expand(block);
  let [a, b, c, d] = [state[0] ?? 0, state[1] ?? 0, state[2] ?? 0, state[3] ?? 0];
  let [e, f, g, h] = [state[4] ?? 0, state[5] ?? 0, state[6] ?? 0, state[7] ?? 0];
  for (let i = 0; i < 64; i++) {
    const upper = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7));
    const first = (h + upper + (g ^ (e & (f ^ g))) + (constants[i] ?? 0) + (words[i] ?? 0)) | 0;
    const lower = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10));
    const second = (lower + ((a & b) | (c & (a | b)))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + first) | 0;
    d = c;
    c = b;
    b = a;
    a = (first + second) | 0;
  }
  const added = [a, b, c, d, e, f, g, h];
  for (let i = 0; i < 8; i++) state[i] = (state[i] ?? 0) + (added[i] ?? 0);
}

function expand(block: Int32Array): void {
  words.set(block);
  for (let i = 16; i < 64; i++) {
    const x = words[i - 15] ?? 0;
    const y = words[i - 2] ?? 0;
    const older = ((x >>> 7) | (x << 25)) ^ ((x >>> 18) | (x << 14)) ^ (x >>> 3);
    const newer = ((y >>> 17) | (y << 15)) ^ ((y >>> 19) | (y << 13)) ^ (y >>> 10);
    words[i] = (words[i - 16] ?? 0) + older + (words[i - 7] ?? 0) + newer;
  }
}
