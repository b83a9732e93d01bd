/** The two short names by which people recognize a certificate. */

import { hashRounds } from "./_hash.ts";
import { sha1 } from "./_sha1.ts";
import { sha256 } from "./_sha256.ts";

/** SHA-1 of the DER in upper-case hexadecimal without colons, as Windows and Entra show it. */
export function thumbprintOf(certificate: Uint8Array): string {
  return hashRounds(sha1, certificate).toHex().toUpperCase();
}

/** SHA-256 of the DER as `AA:BB:…`. */
export function fingerprintOf(certificate: Uint8Array): string {
  const pairs = hashRounds(sha256, certificate).toHex().toUpperCase().match(/../g) ?? [];
  return pairs.join(":");
}
