/** Makes the trust of a connection from what flags or a profile say of it. */

import type { Trust } from "../mod.ts";
import { readInput } from "./_files.ts";
import type { Host } from "./_host.ts";
import { decodeText } from "./_text.ts";

/** What was said. */
export interface TrustWords {
  readonly fingerprint?: string | undefined;
  readonly thumbprint?: string | undefined;
  /** The path of a PEM file. */
  readonly caCert?: string | undefined;
}

/** Reads the trust; undefined means the public authorities. */
export async function readTrust(host: Host, words: TrustWords): Promise<Trust | undefined> {
  const { fingerprint, thumbprint, caCert } = words;
  const caCertificates = caCert === undefined ? undefined : decodeText(await readInput(host, caCert));
  const given = Object.entries({ fingerprint, thumbprint, caCertificates }).filter(([, value]) => value !== undefined);
  return given.length === 0 ? undefined : Object.fromEntries(given);
}
