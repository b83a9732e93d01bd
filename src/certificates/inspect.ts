/** Looks into certificate files. */

import { childAt } from "../asn1/read.ts";
import { type Encryption, readEncryption, readMac } from "./encryption.ts";
import type { Cipher } from "../crypto/ciphers.ts";
import { exportBoth, type Outline, readBags, readOutline } from "./outline.ts";
import {
  type CertificateEntry,
  type CertificateFacts,
  type CertificateReport,
  type EncryptionDescription,
  type InspectOptions,
  warningsOf,
} from "./report.ts";
import { entriesOf } from "./entries.ts";
import { describeMac, openPfx } from "./open.ts";
import { refusal } from "../asn1/refusal.ts";
import { type CertificateInput, recognizeCertificate, refusalOfCertificate } from "./recognize.ts";
import { subjectOf } from "../asn1/name.ts";

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
  return { part, cipher: nameOf[encryption.cipher.name](encryption.cipher), ...derivationOf(encryption) };
}

const nameOf: Readonly<Record<Cipher["name"], (cipher: Cipher) => string>> = {
  "AES": ({ keySize }) => `AES-${keySize * 8}-CBC`,
  "3DES": ({ keySize }) => keySize === 16 ? "3DES-CBC with two keys" : "3DES-CBC",
  "DES": () => "DES-CBC",
  "RC2": ({ keySize, effectiveBits }) => `RC2-${effectiveBits ?? keySize * 8}-CBC`,
  "RC4": ({ keySize }) => `RC4-${keySize * 8}`,
};

function derivationOf(encryption: Encryption): { keyDerivation: string; iterations: number } {
  if (encryption.scheme === "pkcs12") return { keyDerivation: "PKCS#12 with SHA-1", iterations: encryption.iterations };
  if (encryption.scheme === "pkcs5") {
    return { keyDerivation: `PBKDF1 with ${encryption.hash}`, iterations: encryption.iterations };
  }
  const { derivation } = encryption;
  if (derivation.kind === "scrypt") return { keyDerivation: "scrypt", iterations: derivation.cost };
  return { keyDerivation: `PBKDF2 with HMAC-${derivation.hash}`, iterations: derivation.iterations };
}

/** See `inspectCertificate` in `../certificate.ts`. */
export async function inspectCertificate(
  input: CertificateInput,
  password: string | undefined,
  { now = new Date(), signal }: InspectOptions,
): Promise<CertificateReport> {
  const { kind, form, contents } = recognizeCertificate(input);
  if (kind === "pfx") return await inspectPfx(contents[0], form, password, { now, signal });
  const certificates = contents.map((bytes) => ({ bytes, attributes: [] }));
  const entries = await entriesOf([], certificates, now);
  return withWarnings({ kind, form, opened: true, entries, encryption: [], mac: null }, now);
}

async function inspectPfx(
  pfx: Uint8Array,
  form: CertificateReport["form"],
  password: string | undefined,
  { now = new Date(), signal }: InspectOptions,
): Promise<CertificateReport> {
  const outline = readOutline(pfx);
  const encryption = describeEncryption(outline);
  const mac = outline.macData === undefined ? null : describeMac(readMac(outline.macData));
  const opened = password !== undefined || encryption.length === 0;
  const { keys, certificates } = await openPfx(outline, password, signal);
  const entries = await entriesOf(keys, certificates, now);
  return withWarnings({ kind: "pfx", form, opened, entries, encryption, mac }, now);
}

function withWarnings(report: Omit<CertificateReport, "warnings">, now: Date): CertificateReport {
  return { ...report, warnings: warningsOf(report, now) };
}

/** See `checkApplicationCertificate` in `../certificate.ts`. */
export async function checkApplicationCertificate(
  input: CertificateInput,
  password: string,
  { now = new Date(), signal }: InspectOptions,
): Promise<CertificateReport> {
  const certificate = recognizeCertificate(input);
  const { kind, form, contents } = certificate;
  if (kind === "certificate") throw refusalOfCertificate(subjectOf(contents[0]), form);
  const report = await inspectCertificate(certificate, password, { now, signal });
  refuseOutsideValidity(certificateWithKey(report.entries), now);
  return report;
}

/** Programs take the first private key, so the first one decides. */
function certificateWithKey(entries: readonly CertificateEntry[]): CertificateFacts {
  const entry = entries.find((one) => one.hasPrivateKey);
  if (entries.every((one) => one.certificate === null)) {
    throw refusal("no-certificate", "it holds no certificate", exportBoth);
  }
  if (entry === undefined) throw refusal("no-private-key", "it holds no private key", exportBoth);
  if (entry.certificate === null || entry.keyBelongs === false) {
    throw refusal("key-mismatch", "its private key belongs to no certificate in it", exportBoth);
  }
  return entry.certificate;
}

function refuseOutsideValidity({ subject, notBefore, notAfter }: CertificateFacts, now: Date): void {
  const hint = "Make a new certificate, or take another one, and upload its .cer to Entra.";
  if (new Date(notAfter) < now) throw refusal("expired", `${subject} expired on ${notAfter.slice(0, 10)}`, hint);
  if (new Date(notBefore) > now) {
    throw refusal("not-yet-valid", `${subject} is not valid before ${notBefore.slice(0, 10)}`, hint);
  }
}
