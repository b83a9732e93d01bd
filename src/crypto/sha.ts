/**
 * The hashes of the SHA family (FIPS 180-4), over and over, as the key derivation of PKCS#12 needs it: up to 600,000
 * rounds of one block each.
 *
 * A call to the platform's hash costs 5 µs a round, so three seconds for such a file; these plain loops take 0.2 to 1.3 s.
 */

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

/** SHA-1. */
export const sha1: HashFunction = {
  blockSize: 64,
  size: 20,
  start: Int32Array.of(0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0),
  compress: compress1,
};

const words1 = new Int32Array(80);

function compress1(state: Int32Array, block: Int32Array): void {
  expand1(block);
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
    const next = (((a << 5) | (a >>> 27)) + mixed + e + (words1[i] ?? 0)) | 0;
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

function expand1(block: Int32Array): void {
  words1.set(block);
  for (let i = 16; i < 80; i++) {
    const mixed = (words1[i - 3] ?? 0) ^ (words1[i - 8] ?? 0) ^ (words1[i - 14] ?? 0) ^ (words1[i - 16] ?? 0);
    words1[i] = (mixed << 1) | (mixed >>> 31);
  }
}

/**
 * The constants of SHA-512: of the cube roots of the first 80 primes the first 64 bits after the point, each as its upper and
 * its lower 32 bits.
 */
// deno-fmt-ignore
const roundConstants: Int32Array = Int32Array.of(
  0x428a2f98, 0xd728ae22, 0x71374491, 0x23ef65cd, 0xb5c0fbcf, 0xec4d3b2f, 0xe9b5dba5, 0x8189dbbc, 0x3956c25b, 0xf348b538,
  0x59f111f1, 0xb605d019, 0x923f82a4, 0xaf194f9b, 0xab1c5ed5, 0xda6d8118, 0xd807aa98, 0xa3030242, 0x12835b01, 0x45706fbe,
  0x243185be, 0x4ee4b28c, 0x550c7dc3, 0xd5ffb4e2, 0x72be5d74, 0xf27b896f, 0x80deb1fe, 0x3b1696b1, 0x9bdc06a7, 0x25c71235,
  0xc19bf174, 0xcf692694, 0xe49b69c1, 0x9ef14ad2, 0xefbe4786, 0x384f25e3, 0x0fc19dc6, 0x8b8cd5b5, 0x240ca1cc, 0x77ac9c65,
  0x2de92c6f, 0x592b0275, 0x4a7484aa, 0x6ea6e483, 0x5cb0a9dc, 0xbd41fbd4, 0x76f988da, 0x831153b5, 0x983e5152, 0xee66dfab,
  0xa831c66d, 0x2db43210, 0xb00327c8, 0x98fb213f, 0xbf597fc7, 0xbeef0ee4, 0xc6e00bf3, 0x3da88fc2, 0xd5a79147, 0x930aa725,
  0x06ca6351, 0xe003826f, 0x14292967, 0x0a0e6e70, 0x27b70a85, 0x46d22ffc, 0x2e1b2138, 0x5c26c926, 0x4d2c6dfc, 0x5ac42aed,
  0x53380d13, 0x9d95b3df, 0x650a7354, 0x8baf63de, 0x766a0abb, 0x3c77b2a8, 0x81c2c92e, 0x47edaee6, 0x92722c85, 0x1482353b,
  0xa2bfe8a1, 0x4cf10364, 0xa81a664b, 0xbc423001, 0xc24b8b70, 0xd0f89791, 0xc76c51a3, 0x0654be30, 0xd192e819, 0xd6ef5218,
  0xd6990624, 0x5565a910, 0xf40e3585, 0x5771202a, 0x106aa070, 0x32bbd1b8, 0x19a4c116, 0xb8d2d0c8, 0x1e376c08, 0x5141ab53,
  0x2748774c, 0xdf8eeb99, 0x34b0bcb5, 0xe19b48a8, 0x391c0cb3, 0xc5c95a63, 0x4ed8aa4a, 0xe3418acb, 0x5b9cca4f, 0x7763e373,
  0x682e6ff3, 0xd6b2b8a3, 0x748f82ee, 0x5defb2fc, 0x78a5636f, 0x43172f60, 0x84c87814, 0xa1f0ab72, 0x8cc70208, 0x1a6439ec,
  0x90befffa, 0x23631e28, 0xa4506ceb, 0xde82bde9, 0xbef9a3f7, 0xb2c67915, 0xc67178f2, 0xe372532b, 0xca273ece, 0xea26619c,
  0xd186b8c7, 0x21c0c207, 0xeada7dd6, 0xcde0eb1e, 0xf57d4f7f, 0xee6ed178, 0x06f067aa, 0x72176fba, 0x0a637dc5, 0xa2c898a6,
  0x113f9804, 0xbef90dae, 0x1b710b35, 0x131c471b, 0x28db77f5, 0x23047d84, 0x32caab7b, 0x40c72493, 0x3c9ebe0a, 0x15c9bebc,
  0x431d67c4, 0x9c100d4c, 0x4cc5d4be, 0xcb3e42b6, 0x597f299c, 0xfc657e2a, 0x5fcb6fab, 0x3ad6faec, 0x6c44198c, 0x4a475817,
);

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
  compress: compress256,
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
const constants256 = Int32Array.from({ length: 64 }, (_, i) => roundConstants[i * 2] ?? 0);
const words256 = new Int32Array(64);

function compress256(state: Int32Array, block: Int32Array): void {
  expand256(block);
  let [a, b, c, d] = [state[0] ?? 0, state[1] ?? 0, state[2] ?? 0, state[3] ?? 0];
  let [e, f, g, h] = [state[4] ?? 0, state[5] ?? 0, state[6] ?? 0, state[7] ?? 0];
  for (let i = 0; i < 64; i++) {
    const upper = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7));
    const first = (h + upper + (g ^ (e & (f ^ g))) + (constants256[i] ?? 0) + (words256[i] ?? 0)) | 0;
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

function expand256(block: Int32Array): void {
  words256.set(block);
  for (let i = 16; i < 64; i++) {
    const x = words256[i - 15] ?? 0;
    const y = words256[i - 2] ?? 0;
    const older = ((x >>> 7) | (x << 25)) ^ ((x >>> 18) | (x << 14)) ^ (x >>> 3);
    const newer = ((y >>> 17) | (y << 15)) ^ ((y >>> 19) | (y << 13)) ^ (y >>> 10);
    words256[i] = (words256[i - 16] ?? 0) + older + (words256[i - 7] ?? 0) + newer;
  }
}

/** SHA-512, in halves of 32 bits. */
export const sha512: HashFunction = {
  blockSize: 128,
  size: 64,
  // deno-fmt-ignore
  start: Int32Array.of(
    0x6a09e667, 0xf3bcc908, 0xbb67ae85, 0x84caa73b, 0x3c6ef372, 0xfe94f82b, 0xa54ff53a, 0x5f1d36f1,
    0x510e527f, 0xade682d1, 0x9b05688c, 0x2b3e6c1f, 0x1f83d9ab, 0xfb41bd6b, 0x5be0cd19, 0x137e2179,
  ),
  compress: compress512,
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
const words512 = new Int32Array(160);
const work = new Int32Array(16);

function compress512(state: Int32Array, block: Int32Array): void {
  expand512(block);
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
      ((roundConstants[i + 1] ?? 0) >>> 0) + ((words512[i + 1] ?? 0) >>> 0);
    const firstH = (hH + upperH + (gH ^ (eH & (fH ^ gH))) + (roundConstants[i] ?? 0) + (words512[i] ?? 0) +
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
function expand512(block: Int32Array): void {
  words512.set(block);
  for (let i = 32; i < 160; i += 2) {
    const xH = words512[i - 30] ?? 0, xL = words512[i - 29] ?? 0, yH = words512[i - 4] ?? 0, yL = words512[i - 3] ?? 0;
    const olderH = ((xH >>> 1) | (xL << 31)) ^ ((xH >>> 8) | (xL << 24)) ^ (xH >>> 7);
    const olderL = ((xL >>> 1) | (xH << 31)) ^ ((xL >>> 8) | (xH << 24)) ^ ((xL >>> 7) | (xH << 25));
    const newerH = ((yH >>> 19) | (yL << 13)) ^ ((yL >>> 29) | (yH << 3)) ^ (yH >>> 6);
    const newerL = ((yL >>> 19) | (yH << 13)) ^ ((yH >>> 29) | (yL << 3)) ^ ((yL >>> 6) | (yH << 26));
    const low = ((words512[i - 31] ?? 0) >>> 0) + (olderL >>> 0) + ((words512[i - 13] ?? 0) >>> 0) + (newerL >>> 0);
    words512[i] = (words512[i - 32] ?? 0) + olderH + (words512[i - 14] ?? 0) + newerH + (low / carry | 0);
    words512[i + 1] = low;
  }
}
