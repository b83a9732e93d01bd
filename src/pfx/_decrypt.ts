/** Decrypts a part of a PKCS#12 file with a password. */

import { concat } from "./_asn1.ts";
import { decipher } from "./_ciphers.ts";
import type { Derivation, Encryption } from "./_encryption.ts";
import { hashOf } from "./_hashes.ts";
import { deriveBytes, pbkdf2 } from "./_key_derivation.ts";
import type { PasswordBytes } from "./_password.ts";
import { refusal } from "./_refusal.ts";

/** The memory that a scrypt may claim, in bytes: OpenSSL writes 16 MiB. */
const mostMemory = 256 * 1024 * 1024;

/**
 * Decrypts content.
 *
 * @returns The plain bytes, or undefined when the password is wrong for certain.
 */
export async function decrypt(
  encryption: Encryption,
  content: Uint8Array,
  password: PasswordBytes,
): Promise<Uint8Array | undefined> {
  const { key, iv } = await keyOf(encryption, password);
  return await decipher(encryption.cipher, key, iv, content);
}

interface Key {
  readonly key: Uint8Array<ArrayBuffer>;
  readonly iv: Uint8Array<ArrayBuffer>;
}

async function keyOf(encryption: Encryption, password: PasswordBytes): Promise<Key> {
  const { cipher } = encryption;
  if (encryption.scheme === "pbes2") {
    return { key: await derive(encryption.derivation, password, cipher.keySize), iv: Uint8Array.from(encryption.iv) };
  }
  if (encryption.scheme === "pkcs5") {
    const hash = await hashOf(encryption.hash);
    const bytes = Uint8Array.from(hash.repeat(concat([password.plain, encryption.salt]), encryption.iterations));
    return { key: bytes.slice(0, 8), iv: bytes.slice(8, 16) };
  }
  const hash = await hashOf("SHA-1");
  const key = deriveBytes(hash, password.wide, encryption, "key", cipher.keySize);
  const iv = cipher.name === "RC4" ? new Uint8Array() : deriveBytes(hash, password.wide, encryption, "iv", 8);
  return { key, iv };
}

/** Derives a key as PBES2 and PBMAC1 do. */
export async function derive(
  derivation: Derivation,
  password: PasswordBytes,
  size: number,
): Promise<Uint8Array<ArrayBuffer>> {
  if (derivation.kind === "PBKDF2") return await pbkdf2(derivation.hash, password.plain, derivation, size);
  const { salt, cost, block, parallel } = derivation;
  const isPowerOfTwo = cost > 1 && Math.log2(cost) % 1 === 0;
  if (!isPowerOfTwo || block < 1 || parallel < 1 || parallel > 16 || 128 * cost * block > mostMemory) {
    throw refusal("iterations", "it claims more memory or work for its key than is believed; it may be a trap");
  }
  const { scryptSync } = await import("node:crypto");
  const options = { cost, blockSize: block, parallelization: parallel, maxmem: mostMemory * 2 };
  return Uint8Array.from(scryptSync(password.plain, salt, size, options));
}
