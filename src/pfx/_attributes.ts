/** Reads the attributes of a PKCS#12 entry. */

import { childrenOf, type Element, oidOf } from "./_asn1.ts";
import { escapeControls, textOf } from "./_name.ts";
import { oids } from "./_oids.ts";

/** The attributes that are of use; others are passed over. */
export interface BagAttributes {
  readonly friendlyName: string | null;
  /** What ties a key and a certificate together, in hexadecimal. */
  readonly localKeyId: string | null;
  readonly cryptographicProvider: string | null;
}

/** Reads attributes; each is an identifier with a set of values, of which the first counts. */
export function readAttributes(attributes: readonly Element[]): BagAttributes {
  const values = new Map<string, Element>();
  for (const attribute of attributes) {
    const [id, set] = childrenOf(attribute);
    const value = set === undefined ? undefined : childrenOf(set)[0];
    if (id !== undefined && value !== undefined) values.set(oidOf(id), value);
  }
  const text = (id: string) => {
    const value = values.get(id);
    return value === undefined ? null : escapeControls(textOf(value)).slice(0, 256);
  };
  return {
    friendlyName: text(oids.friendlyName),
    localKeyId: values.get(oids.localKeyId)?.body.toHex() ?? null,
    cryptographicProvider: text(oids.cryptographicProvider),
  };
}
