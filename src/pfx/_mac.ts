/** Checks a password against the check value (MAC) of a PKCS#12 file. */

import { childAt, oidOf } from "./_asn1.ts";
import { derive } from "./_decrypt.ts";
import { hashNameOf, readDerivation } from "./_encryption.ts";
import { type HashName, hashOf, hmac } from "./_hashes.ts";
import { deriveBytes } from "./_key_derivation.ts";
import { oids } from "./_oids.ts";
import type { Mac } from "./_outline.ts";
import type { PasswordBytes } from "./_password.ts";
import type { MacDescription } from "./report.ts";

/** Says what a MAC is made with. */
export function describeMac(mac: Mac): MacDescription {
  if (!isPbmac1(mac)) return { algorithm: `HMAC-${hashNameOf(mac.algorithm)}`, iterations: mac.iterations };
  const { hash, derivation } = readPbmac1(mac);
  const iterations = derivation.kind === "PBKDF2" ? derivation.iterations : derivation.cost;
  return { algorithm: `PBMAC1 with HMAC-${hash}`, iterations };
}

/** Whether the MAC over the content is right with a password. */
export async function isMacRight(mac: Mac, content: Uint8Array, password: PasswordBytes): Promise<boolean> {
  const digest = isPbmac1(mac) ? await pbmac1(mac, content, password) : await pkcs12Mac(mac, content, password);
  return digest.toHex() === mac.digest.toHex();
}

async function pkcs12Mac(mac: Mac, content: Uint8Array, password: PasswordBytes): Promise<Uint8Array> {
  const hash = await hashOf(hashNameOf(mac.algorithm));
  return hmac(hash, deriveBytes(hash, password.wide, mac, "mac", hash.size), content);
}

async function pbmac1(mac: Mac, content: Uint8Array, password: PasswordBytes): Promise<Uint8Array> {
  const { hash: name, derivation } = readPbmac1(mac);
  const hash = await hashOf(name);
  const size = derivation.kind === "PBKDF2" ? derivation.keySize : undefined;
  return hmac(hash, await derive(derivation, password, size ?? hash.size), content);
}

/** Whether it is the MAC of RFC 9579, which derives its key by PBKDF2. */
export function isPbmac1(mac: Mac): boolean {
  return oidOf(childAt(mac.algorithm, 0)) === oids.pbmac1;
}

function readPbmac1(mac: Mac): { hash: HashName; derivation: ReturnType<typeof readDerivation> } {
  const parameters = childAt(mac.algorithm, 1);
  return { derivation: readDerivation(childAt(parameters, 0)), hash: hashNameOf(childAt(parameters, 1)) };
}
