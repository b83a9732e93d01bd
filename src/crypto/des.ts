/**
 * DES (FIPS 46-3), three times over as 3DES. The platform's own would cost 25 ms to import, half the time that looking into
 * a PFX takes, and most of those from Windows need it.
 */

/** The eight boxes: four rows of sixteen hexadecimal digits each. */
export const boxes: readonly string[] = [
  "e4d12fb83a6c59070f74e2d1a6cb953841e8d62bfc973a50fc8249175b3ea06d",
  "f18e6b34972dc05a3d47f28ec01a69b50e7ba4d158c6932fd8a13f42b67c05e9",
  "a09e63f51dc7b428d709346a285ecbf1d6498f30b12c5ae71ad069874fe3b52c",
  "7de3069a1285bc4fd8b56f03472c1ae9a690cb7df13e52843f06a1d8945bc72e",
  "2c417ab6853fd0e9eb2c47d150fa3986421bad78f9c5630eb8c71e2d6f09a453",
  "c1af92680d34e75baf427c9561de0b389ef528c3704a1db6432c95fabe17608d",
  "4b2ef08d3c975a61d0b7491ae35c2f8614bdc37eaf6805926bd814a7950fe23c",
  "d2846fb1a93e50c71fd8a374c56b0e927b419ce206adf35821e74a8dfc90356b",
];

/** Where each bit of what the boxes give comes from. */
// deno-fmt-ignore
export const boxOrder: readonly number[] = [
  16, 7, 20, 21, 29, 12, 28, 17, 1, 15, 23, 26, 5, 18, 31, 10,
  2, 8, 24, 14, 32, 27, 3, 9, 19, 13, 30, 6, 22, 11, 4, 25,
];

/** The bits of the key that make its two halves of 28; the eighth bit of each byte is not used. */
// deno-fmt-ignore
export const keyHalves: readonly number[] = [
  57, 49, 41, 33, 25, 17, 9, 1, 58, 50, 42, 34, 26, 18,
  10, 2, 59, 51, 43, 35, 27, 19, 11, 3, 60, 52, 44, 36,
  63, 55, 47, 39, 31, 23, 15, 7, 62, 54, 46, 38, 30, 22,
  14, 6, 61, 53, 45, 37, 29, 21, 13, 5, 28, 20, 12, 4,
];

/** How far both halves turn before each round. */
export const keyTurns: readonly number[] = [1, 1, 2, 2, 2, 2, 2, 2, 1, 2, 2, 2, 2, 2, 2, 1];

/** The bits of the turned halves that make a round key. */
// deno-fmt-ignore
export const roundKeyBits: readonly number[] = [
  14, 17, 11, 24, 1, 5, 3, 28, 15, 6, 21, 10,
  23, 19, 12, 4, 26, 8, 16, 7, 27, 20, 13, 2,
  41, 52, 31, 37, 47, 55, 30, 40, 51, 45, 33, 48,
  44, 49, 39, 56, 34, 53, 46, 42, 50, 36, 29, 32,
];

/** The 16 round keys of one key, each as eight groups of six bits. */
type Schedule = readonly Uint8Array[];

/** What each group of six bits becomes in a round: the four bits that its box gives, already in their places. */
const substitutions = Uint32Array.from({ length: 512 }, (_, at) => substitute(at >> 6, at & 63));

/** Encrypts or decrypts, in place, the 8 bytes at an offset. */
export type BlockCipher = (bytes: DataView, at: number) => void;

/**
 * Makes the two directions of 3DES: encrypt, decrypt, encrypt, and back.
 *
 * @param key 24 bytes; three times the same 8 are DES, and 8 of them twice are 3DES with two keys.
 */
export function tripleDes(key: Uint8Array): { encrypt: BlockCipher; decrypt: BlockCipher } {
  const [first, second, third] = [0, 8, 16].map((at) => scheduleOf(key.subarray(at, at + 8)));
  if (first === undefined || second === undefined || third === undefined) throw new RangeError("3DES takes three keys");
  const forth = [first, second.toReversed(), third];
  const back = [third.toReversed(), second, first.toReversed()];
  return {
    encrypt: (bytes, at) => process(bytes, at, forth),
    decrypt: (bytes, at) => process(bytes, at, back),
  };
}

function process(bytes: DataView, at: number, schedules: readonly Schedule[]): void {
  let { left, right } = initialPermutation(bytes, at);
  for (const schedule of schedules) {
    for (const roundKey of schedule) {
      const mixed = left ^ mix(right, roundKey);
      left = right;
      right = mixed;
    }
    const last = left;
    left = right;
    right = last;
  }
  writeFinalPermutation(bytes, at, left, right);
}

/** The function f of the standard: expand to 48 bits, add the key, substitute. */
function mix(half: number, roundKey: Uint8Array): number {
  let mixed = 0;
  for (let group = 0; group < 8; group++) {
    // Each group of four bits takes its neighbours left and right, around the end too.
    const turn = (5 + 4 * group) & 31;
    const bits = ((half << turn) | (half >>> (32 - turn))) & 63;
    mixed |= substitutions[(group << 6) | (bits ^ (roundKey[group] ?? 0))] ?? 0;
  }
  return mixed;
}

/** The first and last bit choose a box's row, the four between them its column. */
function substitute(index: number, bits: number): number {
  const row = ((bits >> 4) & 2) | (bits & 1);
  const column = (bits >> 1) & 15;
  const given = parseInt(boxes[index]?.charAt(row * 16 + column) ?? "0", 16);
  return [0, 1, 2, 3].reduce((placed, bit) => {
    const place = boxOrder.indexOf(index * 4 + bit + 1);
    return placed | (((given >> (3 - bit)) & 1) << (31 - place));
  }, 0);
}

function scheduleOf(key: Uint8Array): Schedule {
  let bits = keyHalves.map((from) => ((key[(from - 1) >> 3] ?? 0) >> (7 - ((from - 1) & 7))) & 1);
  return keyTurns.map((turn) => {
    const [left, right] = [bits.slice(0, 28), bits.slice(28)];
    bits = [left, right].flatMap((half) => [...half.slice(turn), ...half.slice(0, turn)]);
    const chosen = roundKeyBits.map((from) => bits[from - 1] ?? 0);
    return Uint8Array.from(
      { length: 8 },
      (_, group) => chosen.slice(group * 6, group * 6 + 6).reduce((sum, bit) => sum * 2 + bit, 0),
    );
  });
}

/** Both permutations take the bits of each byte to the same column of a square of 8 by 8. */
function initialPermutation(bytes: DataView, at: number): { left: number; right: number } {
  let left = 0;
  let right = 0;
  for (let byte = 7; byte >= 0; byte--) {
    const bits = bytes.getUint8(at + byte);
    for (let row = 0; row < 4; row++) {
      const place = 31 - (row * 8 + 7 - byte);
      left |= ((bits >> (6 - 2 * row)) & 1) << place;
      right |= ((bits >> (7 - 2 * row)) & 1) << place;
    }
  }
  return { left, right };
}

function writeFinalPermutation(bytes: DataView, at: number, left: number, right: number): void {
  for (let byte = 0; byte < 8; byte++) {
    let bits = 0;
    for (let row = 0; row < 4; row++) {
      const place = 31 - (row * 8 + 7 - byte);
      bits |= ((left >>> place) & 1) << (6 - 2 * row);
      bits |= ((right >>> place) & 1) << (7 - 2 * row);
    }
    bytes.setUint8(at + byte, bits);
  }
}
