/** Ids that are made up but stay the same. */

import { createHash } from "node:crypto";

/** A GUID that depends on the text alone. */
export function guidOf(text: string): string {
  const hex = createHash("sha256").update(text).digest("hex");
  return [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    "-",
  );
}

/** What a SHA-1 thumbprint looks like, made up from a text. */
export function thumbprintLike(text: string | Uint8Array): string {
  return createHash("sha1").update(text).digest("hex").toUpperCase();
}
