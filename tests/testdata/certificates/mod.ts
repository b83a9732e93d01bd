/** The certificate files of the tests. They come as Base64 in JSON, because an import needs no permission and a read does. */

import badRows from "./bad.json" with { type: "json" };
import goodRows from "./good.json" with { type: "json" };
import keyRows from "./keys.json" with { type: "json" };

/** A PKCS#12 file with what another program says is in it. */
export interface GoodFile {
  file: string;
  password: string;
  /** Of the first certificate; null when there is none. */
  subject: string | null;
  /** SHA-1 of the first certificate; null when there is none. */
  thumbprint: string | null;
  /** How many private keys there are. */
  keys: number;
  /** How many certificates there are. */
  certificates: number;
  bytes: Uint8Array<ArrayBuffer>;
}

/** A file that is not a binary PFX, or not a usable one. */
export interface BadFile {
  file: string;
  /** Why it is refused; null when it holds the same PFX as 01, or one whose damage only its password shows. */
  reason: string | null;
  bytes: Uint8Array<ArrayBuffer>;
}

/** PKCS#12 files, most of them with the same key and certificate, in every protection that programs write. */
export const goodFiles: GoodFile[] = goodRows.map(({ base64, ...row }) => ({ ...row, bytes: bytesOf(base64) }));

/** Wrong, damaged and oddly written files. */
export const badFiles: BadFile[] = badRows.map(({ base64, ...row }) => ({ ...row, bytes: bytesOf(base64) }));

/** One small private key under many encryptions (PKCS#8), and its certificate. */
export const encryptedKeys = {
  password: keyRows.password,
  privateKey: bytesOf(keyRows.privateKey),
  certificate: bytesOf(keyRows.certificate),
  keys: keyRows.keys.map(({ file, base64 }) => ({ file, bytes: bytesOf(base64) })),
};

/** The file whose name begins with a number, e.g. `01`. */
export function goodFile(number: string): GoodFile {
  const found = goodFiles.find(({ file }) => file.startsWith(`${number}-`));
  if (found === undefined) throw new Error(`There is no file ${number}`);
  return found;
}

/** The bad file of a name. */
export function badFile(name: string): BadFile {
  const found = badFiles.find(({ file }) => file === name);
  if (found === undefined) throw new Error(`There is no file ${name}`);
  return found;
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.fromBase64(base64);
}
