/** Certificates that clients send: each must be a PFX, and its password must open it. */

import { createHash } from "node:crypto";
import { convertCertificateToBase64, inspectCertificate } from "../../src/certificates/certificate.ts";
import { versions } from "../../src/versions.ts";
import { exampleThumbprint, isCertificatePlaceholder, isCrossedOut } from "../store/document_examples.ts";
import type { Call } from "./request.ts";
import { type Fields, textOf } from "./fields.ts";
import { thumbprintLike } from "../store/ids.ts";
import { invalid } from "../http/refusal.ts";

/**
 * Checks the certificate among some fields, if there is one.
 *
 * @returns Its thumbprint, the only trace of it that is kept.
 * @throws {Refusal} 400 that says what is wrong with it, never what is in it.
 */
export async function thumbprintIn(call: Call, fields: Fields): Promise<string | undefined> {
  const text = textOf(fields, "applicationCertificate");
  if (text === undefined) return undefined;
  const { version, settings } = call;
  if (versions[version].certificatePath && /^([a-z]:\\|\\\\).+\.(pfx|p12)$/i.test(text)) return thumbprintLike(text);
  if (!settings.strict && isCertificatePlaceholder(text)) return exampleThumbprint;
  const password = textOf(fields, "applicationCertificatePassword");
  if (!settings.strict && password !== undefined && isCrossedOut(password)) {
    readPfx(text);
    return exampleThumbprint;
  }
  return await thumbprintOf(text, password);
}

function readPfx(text: string): Uint8Array {
  const refusal = invalid("applicationCertificate is not the Base64 of a PFX file.");
  try {
    const bytes = Uint8Array.fromBase64(text);
    if (bytes[0] !== startOfDer) throw refusal;
    convertCertificateToBase64(bytes);
    return bytes;
  } catch {
    throw refusal;
  }
}

/** More certificates than this are opened again when they come again. */
const mostRemembered = 1000;

/** Thumbprints of certificates that were opened, by a digest of what was sent: opening one takes longer than all the rest. */
const remembered = new Map<string, string>();

/** Reads and opens the PFX, once for all organizations that send the same. */
async function thumbprintOf(text: string, password = ""): Promise<string> {
  const key = createHash("sha256").update(`${text.length} ${text}${password}`).digest("base64");
  const known = remembered.get(key);
  if (known !== undefined) return known;
  const thumbprint = await open(readPfx(text), password);
  if (remembered.size >= mostRemembered) remembered.clear();
  remembered.set(key, thumbprint);
  return thumbprint;
}

/** Opens the PFX. A damaged file and a wrong password look alike. */
async function open(pfx: Uint8Array, password: string): Promise<string> {
  const report = await inspectCertificate(pfx, password).catch(() => undefined);
  if (!report?.opened) throw invalid("applicationCertificatePassword does not open applicationCertificate.");
  const own = report.entries.find(({ hasPrivateKey, keyBelongs }) => hasPrivateKey && keyBelongs !== false);
  if (own?.certificate) return own.certificate.thumbprint;
  throw invalid("applicationCertificate has no certificate with its private key.");
}

/** A PFX is a DER sequence; Base64 of anything else, of Base64 for one, is not. */
const startOfDer = 0x30;
