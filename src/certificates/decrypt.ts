/** Decrypts a part of a PKCS#12 file with a password. */

import { concat } from "../asn1/read.ts";
import { decipher } from "../crypto/ciphers.ts";
import type { Derivation, Encryption } from "./encryption.ts";
import { hashOf } from "../crypto/hash.ts";
import { deriveBytes, pbkdf2, repeat, scrypt } from "../crypto/key_derivation.ts";
import { damaged, refusal } from "../asn1/refusal.ts";

/** One way to write a password as bytes. */
export interface PasswordBytes {
  /** For the key derivation of PKCS#12 itself: UTF-16 with the high byte first, and a zero character at the end. */
  readonly wide: Uint8Array<ArrayBuffer>;
  /** For PBKDF2 and scrypt: UTF-8. */
  readonly plain: Uint8Array<ArrayBuffer>;
}

/**
 * Writes a password as the standards say (RFC 7292, RFC 8018).
 *
 * @param password The password; surrogates stay as they are, as Windows does it.
 */
export function passwordBytes(password: string): PasswordBytes {
  return { wide: wideBytes(`${password}\0`), plain: new TextEncoder().encode(password) };
}

/** UTF-16 with the high byte first. */
export function wideBytes(text: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < text.length; index++) view.setUint16(index * 2, text.charCodeAt(index));
  return bytes;
}

/**
 * The ways in which programs have written one password, the standard one first.
 *
 * - An empty password is written as no bytes at all by some (NULL instead of "").
 * - OpenSSL before 1.1 widened each byte of UTF-8 by itself.
 * - NSS (Firefox) and others gave UTF-16 to PBKDF2, and some gave it Latin-1.
 */
export function passwordForms(password: string): PasswordBytes[] {
  const standard = passwordBytes(password);
  const wider = [wideBytes(password), standard.wide].map((plain) => ({ wide: standard.wide, plain }));
  if (password === "") return [standard, { wide: new Uint8Array(), plain: new Uint8Array() }, ...wider];
  // deno-lint-ignore no-control-regex -- ASCII is meant, control characters included
  if (/^[\x00-\x7f]*$/.test(password)) return [standard, ...wider];
  const bytesAsCharacters = String.fromCharCode(...standard.plain);
  const latin1 = Uint8Array.from(password, (character) => character.charCodeAt(0));
  return [standard, { wide: wideBytes(`${bytesAsCharacters}\0`), plain: latin1 }, ...wider];
}

/** The memory that a scrypt may claim, in bytes: OpenSSL writes 16 MiB. */
const mostMemory = 128 * 1024 * 1024;

/**
 * Decrypts content.
 *
 * @returns The plain bytes, or undefined when the password is wrong for certain.
 */
export async function decrypt(
  encryption: Encryption,
  content: Uint8Array,
  password: PasswordBytes,
  signal?: AbortSignal,
): Promise<Uint8Array | undefined> {
  const { key, iv } = await keyOf(encryption, password, signal);
  return await decipher(encryption.cipher, key, iv, content);
}

interface Key {
  readonly key: Uint8Array<ArrayBuffer>;
  readonly iv: Uint8Array<ArrayBuffer>;
}

async function keyOf(encryption: Encryption, password: PasswordBytes, signal?: AbortSignal): Promise<Key> {
  const { cipher } = encryption;
  if (encryption.scheme === "pbes2") {
    const key = await derive(encryption.derivation, password, cipher.keySize, signal);
    return { key, iv: Uint8Array.from(encryption.iv) };
  }
  if (encryption.scheme === "pkcs5") {
    const hash = await hashOf(encryption.hash);
    const bytes = Uint8Array.from(
      await repeat(hash, concat([password.plain, encryption.salt]), encryption.iterations, signal),
    );
    return { key: bytes.slice(0, 8), iv: bytes.slice(8, 16) };
  }
  const hash = await hashOf("SHA-1");
  const key = await deriveBytes(hash, password.wide, encryption, "key", cipher.keySize, signal);
  const iv = cipher.name === "RC4"
    ? new Uint8Array()
    : await deriveBytes(hash, password.wide, encryption, "iv", 8, signal);
  return { key, iv };
}

/** Derives a key as PBES2 and PBMAC1 do. */
export async function derive(
  derivation: Derivation,
  password: PasswordBytes,
  size: number,
  signal?: AbortSignal,
): Promise<Uint8Array<ArrayBuffer>> {
  if (derivation.kind === "PBKDF2") return await pbkdf2(derivation.hash, password.plain, derivation, size, signal);
  const { cost, block, parallel } = derivation;
  const isPowerOfTwo = cost > 1 && Math.log2(cost) % 1 === 0;
  if (!isPowerOfTwo || block < 1 || parallel < 1) throw damaged("the numbers of its scrypt fit nothing");
  // It takes as much for each block that is computed side by side, on top.
  const memory = 128 * block * (cost + parallel);
  if (memory > mostMemory) {
    const shown = Math.ceil(memory / 1024 / 1024);
    throw refusal(
      "iterations",
      `it claims ${shown} MiB of memory for its key, and up to 128 are given; it may be a trap`,
    );
  }
  return await scrypt(password.plain, derivation, size, signal);
}
