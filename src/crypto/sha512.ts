/** SHA-512, SHA-384 and the truncated SHA-512 (FIPS 180-4), one block at a time, in halves of 32 bits. */

import type { HashFunction } from "./hash_function.ts";
import { roundConstants } from "./round_constants.ts";

/** SHA-512. */
export const sha512: HashFunction = {
  blockSize: 128,
  size: 64,
  // deno-fmt-ignore
  start: Int32Array.of(
    0x6a09e667, 0xf3bcc908, 0xbb67ae85, 0x84caa73b, 0x3c6ef372, 0xfe94f82b, 0xa54ff53a, 0x5f1d36f1,
    0x510e527f, 0xade682d1, 0x9b05688c, 0x2b3e6c1f, 0x1f83d9ab, 0xfb41bd6b, 0x5be0cd19, 0x137e2179,
  ),
  compress,
};

/** SHA-384. */
export const sha384: HashFunction = {
  ...sha512,
  size: 48,
  // deno-fmt-ignore
  start: Int32Array.of(
    0xcbbb9d5d, 0xc1059ed8, 0x629a292a, 0x367cd507, 0x9159015a, 0x3070dd17, 0x152fecd8, 0xf70e5939,
    0x67332667, 0xffc00b31, 0x8eb44a87, 0x68581511, 0xdb0c2e0d, 0x64f98fa7, 0x47b5481d, 0xbefa4fa4,
  ),
};

/** SHA-512/224. */
export const sha512t224: HashFunction = {
  ...sha512,
  size: 28,
  // deno-fmt-ignore
  start: Int32Array.of(
    0x8c3d37c8, 0x19544da2, 0x73e19966, 0x89dcd4d6, 0x1dfab7ae, 0x32ff9c82, 0x679dd514, 0x582f9fcf,
    0x0f6d2b69, 0x7bd44da8, 0x77e36f73, 0x04c48942, 0x3f9d85a8, 0x6a1d36c8, 0x1112e6ad, 0x91d692a1,
  ),
};

/** SHA-512/256. */
export const sha512t256: HashFunction = {
  ...sha512,
  size: 32,
  // deno-fmt-ignore
  start: Int32Array.of(
    0x22312194, 0xfc2bf72c, 0x9f555fa3, 0xc84c64c2, 0x2393b86b, 0x6f53b151, 0x96387719, 0x5940eabd,
    0x96283ee2, 0xa88effe3, 0xbe5e1e25, 0x53863992, 0x2b0199fc, 0x2c85b8aa, 0x0eb72ddc, 0x81c52ca2,
  ),
};

/** What one more bit of the upper half stands for in the lower one. */
const carry = 2 ** 32;
/** The message schedule: 80 numbers, each as its upper (H) and its lower (L) half. */
const words = new Int32Array(160);
const work = new Int32Array(16);

function compress(state: Int32Array, block: Int32Array): void {
  expand(block);
  work.set(state);
  mix();
  for (let i = 0; i < 16; i += 2) {
    const low = ((state[i + 1] ?? 0) >>> 0) + ((work[i + 1] ?? 0) >>> 0);
    state[i + 1] = low;
    state[i] = (state[i] ?? 0) + (work[i] ?? 0) + (low / carry | 0);
  }
}

// One long function on purpose: with the eight numbers in an array instead of variables it takes four times as long.
// deno-fmt-ignore
function mix(): void {
  let aH = work[0] ?? 0, aL = work[1] ?? 0, bH = work[2] ?? 0, bL = work[3] ?? 0, cH = work[4] ?? 0, cL = work[5] ?? 0;
  let dH = work[6] ?? 0, dL = work[7] ?? 0, eH = work[8] ?? 0, eL = work[9] ?? 0, fH = work[10] ?? 0, fL = work[11] ?? 0;
  let gH = work[12] ?? 0, gL = work[13] ?? 0, hH = work[14] ?? 0, hL = work[15] ?? 0;
  for (let i = 0; i < 160; i += 2) {
    const upperH = ((eH >>> 14) | (eL << 18)) ^ ((eH >>> 18) | (eL << 14)) ^ ((eL >>> 9) | (eH << 23));
    const upperL = ((eL >>> 14) | (eH << 18)) ^ ((eL >>> 18) | (eH << 14)) ^ ((eH >>> 9) | (eL << 23));
    const firstL = (hL >>> 0) + (upperL >>> 0) + ((gL ^ (eL & (fL ^ gL))) >>> 0) +
      ((roundConstants[i + 1] ?? 0) >>> 0) + ((words[i + 1] ?? 0) >>> 0);
    const firstH = (hH + upperH + (gH ^ (eH & (fH ^ gH))) + (roundConstants[i] ?? 0) + (words[i] ?? 0) +
      (firstL / carry | 0)) | 0;
    const lowerH = ((aH >>> 28) | (aL << 4)) ^ ((aL >>> 2) | (aH << 30)) ^ ((aL >>> 7) | (aH << 25));
    const lowerL = ((aL >>> 28) | (aH << 4)) ^ ((aH >>> 2) | (aL << 30)) ^ ((aH >>> 7) | (aL << 25));
    const secondL = (lowerL >>> 0) + (((aL & bL) | (cL & (aL | bL))) >>> 0);
    const secondH = (lowerH + ((aH & bH) | (cH & (aH | bH))) + (secondL / carry | 0)) | 0;
    const nextE = (dL >>> 0) + (firstL >>> 0);
    const nextA = (firstL >>> 0) + (secondL >>> 0);
    hH = gH; hL = gL; gH = fH; gL = fL; fH = eH; fL = eL;
    eH = (dH + firstH + (nextE / carry | 0)) | 0; eL = nextE | 0;
    dH = cH; dL = cL; cH = bH; cL = bL; bH = aH; bL = aL;
    aH = (firstH + secondH + (nextA / carry | 0)) | 0; aL = nextA | 0;
  }
  work[0] = aH; work[1] = aL; work[2] = bH; work[3] = bL; work[4] = cH; work[5] = cL; work[6] = dH; work[7] = dL;
  work[8] = eH; work[9] = eL; work[10] = fH; work[11] = fL; work[12] = gH; work[13] = gL; work[14] = hH; work[15] = hL;
}

// deno-fmt-ignore
function expand(block: Int32Array): void {
  words.set(block);
  for (let i = 32; i < 160; i += 2) {
    const xH = words[i - 30] ?? 0, xL = words[i - 29] ?? 0, yH = words[i - 4] ?? 0, yL = words[i - 3] ?? 0;
    const olderH = ((xH >>> 1) | (xL << 31)) ^ ((xH >>> 8) | (xL << 24)) ^ (xH >>> 7);
    const olderL = ((xL >>> 1) | (xH << 31)) ^ ((xL >>> 8) | (xH << 24)) ^ ((xL >>> 7) | (xH << 25));
    const newerH = ((yH >>> 19) | (yL << 13)) ^ ((yL >>> 29) | (yH << 3)) ^ (yH >>> 6);
    const newerL = ((yL >>> 19) | (yH << 13)) ^ ((yH >>> 29) | (yL << 3)) ^ ((yL >>> 6) | (yH << 26));
    const low = ((words[i - 31] ?? 0) >>> 0) + (olderL >>> 0) + ((words[i - 13] ?? 0) >>> 0) + (newerL >>> 0);
    words[i] = (words[i - 32] ?? 0) + olderH + (words[i - 14] ?? 0) + newerH + (low / carry | 0);
    words[i + 1] = low;
  }
}
