/** Decrypts with each cipher that PKCS#12 files use. */

import type { BlockCipher } from "./des.ts";

/** A cipher; sizes in bytes, but RC2's effective key, which may be shorter, in bits. */
export interface Cipher {
  readonly name: "AES" | "3DES" | "DES" | "RC2" | "RC4";
  readonly keySize: number;
  readonly effectiveBits?: number;
}

/** In bytes. RC4 goes byte by byte. */
const blockSizes: Readonly<Record<Cipher["name"], number>> = { "AES": 16, "3DES": 8, "DES": 8, "RC2": 8, "RC4": 1 };

/**
 * Decrypts and takes the padding off.
 *
 * @param cipher The cipher.
 * @param key As many bytes as the cipher's key has.
 * @param iv The start value; not used by RC4.
 * @param content What is encrypted.
 * @returns The plain bytes, or undefined when the key is wrong for certain.
 */
export async function decipher(
  cipher: Cipher,
  key: Uint8Array<ArrayBuffer>,
  iv: Uint8Array<ArrayBuffer>,
  content: Uint8Array,
): Promise<Uint8Array | undefined> {
  if (cipher.name === "RC4") return rc4(key, content);
  if (content.length === 0 || content.length % blockSizes[cipher.name] !== 0) return undefined;
  if (cipher.name === "AES") return await decipherAes(key, iv, content);
  return decipherBlocks(await blockDecryption(cipher, key), iv, content);
}

async function decipherAes(
  key: Uint8Array<ArrayBuffer>,
  iv: Uint8Array<ArrayBuffer>,
  content: Uint8Array,
): Promise<Uint8Array | undefined> {
  const imported = await crypto.subtle.importKey("raw", key, "AES-CBC", false, ["decrypt"]);
  try {
    return new Uint8Array(await crypto.subtle.decrypt({ name: "AES-CBC", iv }, imported, Uint8Array.from(content)));
  } catch {
    // The padding is wrong, and so is the key.
    return undefined;
  }
}

/** DES and RC2 are loaded when a file needs them. */
async function blockDecryption(cipher: Cipher, key: Uint8Array): Promise<BlockCipher> {
  if (cipher.name === "RC2") {
    const { rc2Decryption } = await import("./rc2.ts");
    return rc2Decryption(key, cipher.effectiveBits ?? key.length * 8);
  }
  const { tripleDes } = await import("./des.ts");
  // DES is 3DES with one key three times, and 3DES with two keys takes the first one again at the end.
  return tripleDes(Uint8Array.from({ length: 24 }, (_, index) => key[index % key.length] ?? 0)).decrypt;
}

/** CBC: what a block decrypts to is combined with the encrypted block before it. */
function decipherBlocks(decrypt: BlockCipher, iv: Uint8Array, content: Uint8Array): Uint8Array | undefined {
  const plain = Uint8Array.from(content);
  const view = new DataView(plain.buffer);
  for (let at = 0; at < plain.length; at += 8) decrypt(view, at);
  for (let at = 0; at < 8; at++) plain[at] = (plain[at] ?? 0) ^ (iv[at] ?? 0);
  for (let at = 8; at < plain.length; at++) plain[at] = (plain[at] ?? 0) ^ (content[at - 8] ?? 0);
  return withoutPadding(plain);
}

/**
 * Encrypts with 3DES in CBC mode, with padding.
 *
 * @param key 24 bytes.
 * @param iv 8 bytes.
 */
export async function encipher3Des(key: Uint8Array, iv: Uint8Array, content: Uint8Array): Promise<Uint8Array> {
  const { tripleDes } = await import("./des.ts");
  const padding = 8 - content.length % 8;
  const encrypted = new Uint8Array(content.length + padding).fill(padding);
  encrypted.set(content);
  const { encrypt } = tripleDes(key);
  const view = new DataView(encrypted.buffer);
  for (let at = 0; at < encrypted.length; at += 8) {
    const previous = at === 0 ? iv : encrypted.slice(at - 8, at);
    for (let i = 0; i < 8; i++) encrypted[at + i] = (encrypted[at + i] ?? 0) ^ (previous[i] ?? 0);
    encrypt(view, at);
  }
  return encrypted;
}

/** Takes off the padding of PKCS#7: n bytes of the value n, 1 to 8. */
function withoutPadding(plain: Uint8Array): Uint8Array | undefined {
  const size = plain.at(-1) ?? 0;
  const isPadded = size >= 1 && size <= 8 && plain.subarray(-size).every((byte) => byte === size);
  return isPadded ? plain.subarray(0, -size) : undefined;
}

function rc4(key: Uint8Array, content: Uint8Array): Uint8Array {
  const state = Uint8Array.from({ length: 256 }, (_, index) => index);
  const swap = (a: number, b: number) => [state[a], state[b]] = [state[b] ?? 0, state[a] ?? 0];
  for (let i = 0, j = 0; i < 256; i++) {
    j = (j + (state[i] ?? 0) + (key[i % key.length] ?? 0)) & 0xff;
    swap(i, j);
  }
  let [i, j] = [0, 0];
  return content.map((byte) => {
    i = (i + 1) & 0xff;
    j = (j + (state[i] ?? 0)) & 0xff;
    swap(i, j);
    return byte ^ (state[((state[i] ?? 0) + (state[j] ?? 0)) & 0xff] ?? 0);
  });
}
