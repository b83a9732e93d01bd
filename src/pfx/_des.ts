/**
 * DES (FIPS 46-3), three times over as 3DES. The platform's own would cost 25 ms to import, half the time that looking into
 * a PFX takes, and most of those from Windows need it.
 */

import { boxes, boxOrder, keyHalves, keyTurns, roundKeyBits } from "./_des_tables.ts";

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
