/**
 * Hashes over and over, as the key derivation of PKCS#12 needs it: up to 600,000 rounds of one block each.
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
