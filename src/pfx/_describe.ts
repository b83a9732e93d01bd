/** Says in words how a PKCS#12 file is protected. */

import { childAt } from "./_asn1.ts";
import { type Cipher, type Encryption, readEncryption } from "./_encryption.ts";
import { type Outline, readBags } from "./_outline.ts";
import type { EncryptionDescription } from "./report.ts";

/** Describes each encryption that shows without the password. */
export function describeEncryption({ safes }: Outline): EncryptionDescription[] {
  return safes.flatMap((safe) => {
    if (safe.kind === "encrypted") return [describe("content", readEncryption(safe.algorithm))];
    if (safe.kind !== "plain") return [];
    const keys = readBags(safe.content).filter((bag) => bag.type === "shrouded key");
    return keys.map((bag) => describe("private key", readEncryption(childAt(bag.value, 0))));
  });
}

function describe(part: EncryptionDescription["part"], encryption: Encryption): EncryptionDescription {
  return { part, cipher: nameOf(encryption.cipher), ...derivationOf(encryption) };
}

function nameOf({ name, keySize, effectiveBits }: Cipher): string {
  if (name === "RC4") return `RC4-${keySize * 8}`;
  if (name === "DES") return "DES-CBC";
  if (name === "3DES") return keySize === 16 ? "3DES-CBC with two keys" : "3DES-CBC";
  return `${name}-${effectiveBits ?? keySize * 8}-CBC`;
}

function derivationOf(encryption: Encryption): { keyDerivation: string; iterations: number } {
  if (encryption.scheme === "pkcs12") return { keyDerivation: "PKCS#12 with SHA-1", iterations: encryption.iterations };
  if (encryption.scheme === "pkcs5") {
    return { keyDerivation: `PBKDF1 with ${encryption.hash}`, iterations: encryption.iterations };
  }
  const { derivation } = encryption;
  if (derivation.kind === "scrypt") return { keyDerivation: "scrypt", iterations: derivation.cost };
  return { keyDerivation: `PBKDF2 with HMAC-${derivation.hash}`, iterations: derivation.iterations };
}
