/** RC2 (RFC 2268), decryption only: Windows and OpenSSL encrypted certificates with it for twenty years. */

import type { BlockCipher } from "./des.ts";

/** The permutation of RFC 2268, made of the digits of π. */
// deno-fmt-ignore
const permutation = Uint8Array.fromHex(
  "d978f9c419ddb5ed28e9fd794aa0d89dc67e37832b76538e624c6488448bfba2" +
  "179a59f587b34f1361456d8d09817d32bd8f40eb86b77b0bf09521225c6b4e82" +
  "54d66593ce60b21c7356c014a78cf1dc1275ca1f3bbee4d1423dd430a33cb626" +
  "6fbf0eda4669075727f21d9bbc944303f811c7f690ef3ee706c3d52fc8661ed7" +
  "08e8eade8052eef784aa72ac354d6a2a961ad2715a1549744b9fd05e0418a4ec" +
  "c2e0416e0f51cbcc2491af50a1f47039997c3a8523b8b47afc02365b25559731" +
  "2d5dfa98e38a92ae05df2910676cbac9d300e6cfe19ea82c6316013f58e289a9" +
  "0d38341bab33ffb0bb480c5fb9b1cd2ec5f3db47e5a59c770aa62068fe7fc1ad",
);

/** How many places each of the four words is turned in a round. */
const turns = [1, 2, 3, 5] as const;

/**
 * Makes the function that decrypts, in place, the 8 bytes at an offset.
 *
 * @param key 1 to 128 bytes.
 * @param effectiveBits How many bits of the key count.
 */
export function rc2Decryption(key: Uint8Array, effectiveBits: number): BlockCipher {
  const expanded = expandKey(key, effectiveBits);
  const words = new Uint16Array(4);
  return (bytes, at) => {
    for (let index = 0; index < 4; index++) words[index] = bytes.getUint16(at + index * 2, true);
    for (let round = 15; round >= 0; round--) {
      unmix(words, expanded, round);
      if (round === 11 || round === 5) unmash(words, expanded);
    }
    for (let index = 0; index < 4; index++) bytes.setUint16(at + index * 2, words[index] ?? 0, true);
  };
}

function expandKey(key: Uint8Array, effectiveBits: number): Uint16Array {
  const bytes = new Uint8Array(128);
  bytes.set(key);
  const permuted = (value: number) => permutation[value & 0xff] ?? 0;
  for (let i = key.length; i < 128; i++) bytes[i] = permuted((bytes[i - 1] ?? 0) + (bytes[i - key.length] ?? 0));
  const size = Math.ceil(effectiveBits / 8);
  bytes[128 - size] = permuted((bytes[128 - size] ?? 0) & (0xff >> (size * 8 - effectiveBits)));
  for (let i = 127 - size; i >= 0; i--) bytes[i] = permuted((bytes[i + 1] ?? 0) ^ (bytes[i + size] ?? 0));
  const view = new DataView(bytes.buffer);
  return Uint16Array.from({ length: 64 }, (_, index) => view.getUint16(index * 2, true));
}

function unmix(words: Uint16Array, key: Uint16Array, round: number): void {
  for (let i = 3; i >= 0; i--) {
    const before = words[(i + 3) & 3] ?? 0;
    const second = words[(i + 2) & 3] ?? 0;
    const third = words[(i + 1) & 3] ?? 0;
    const word = words[i] ?? 0;
    const turn = turns[i] ?? 1;
    const turned = (word >>> turn) | (word << (16 - turn));
    words[i] = turned - (key[round * 4 + i] ?? 0) - (before & second) - (~before & third);
  }
}

function unmash(words: Uint16Array, key: Uint16Array): void {
  for (let i = 3; i >= 0; i--) words[i] = (words[i] ?? 0) - (key[(words[(i + 3) & 3] ?? 0) & 63] ?? 0);
}
