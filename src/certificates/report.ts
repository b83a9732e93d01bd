/** What `inspectCertificate` finds: the shape of its report. */

/** How the file holds its content. */
export type CertificateForm = "binary" | "Base64" | "PEM";

/** What a certificate file holds, as far as it can be read with the password that was given. */
export interface CertificateReport {
  /** Whether it is a PKCS#12 file (.pfx, .p12) or a certificate without a key (.cer, .crt, .pem). */
  kind: "pfx" | "certificate";
  /** How the file holds it. */
  form: CertificateForm;
  /** Whether everything in it could be read: the password was right, or none is needed. */
  opened: boolean;
  /** Its keys with their certificates, and then the certificates that belong to none of them. */
  entries: CertificateEntry[];
  /** How its content is encrypted, part by part; empty when nothing is, or for a certificate. */
  encryption: EncryptionDescription[];
  /** The check value over its content; null when there is none. */
  mac: MacDescription | null;
  /** What someone should know before using it, each a full sentence. */
  warnings: string[];
}

/** A private key with its certificate, or one of them alone. */
export interface CertificateEntry {
  /** Whether there is a private key. */
  hasPrivateKey: boolean;
  /** Whether the private key belongs to the certificate; null when that cannot be told. */
  keyBelongs: boolean | null;
  /** The certificate; null when there is none, or it cannot be read without the password. */
  certificate: CertificateFacts | null;
  /** The certificates of the issuers that are in the file, nearest first. */
  chain: CertificateFacts[];
  /** The name that Windows shows in its list. */
  friendlyName: string | null;
  /** The Windows cryptographic provider (CSP) that the key was exported from. */
  cryptographicProvider: string | null;
}

/** What a certificate says. */
export interface CertificateFacts {
  /** E.g. `CN=VB365 Backup App, O=Contoso`, escaped as RFC 4514 says, in the order of the certificate. */
  subject: string;
  /** Who signed it; equal to the subject when it is self-signed. */
  issuer: string;
  /** Upper-case hexadecimal. */
  serialNumber: string;
  /** SHA-1 in upper-case hexadecimal without colons, as Entra and Windows show it. */
  thumbprint: string;
  /** SHA-256 as `AA:BB:…`. */
  fingerprint: string;
  /** The first moment of its validity, ISO 8601 in UTC. */
  notBefore: string;
  /** The last moment of its validity, ISO 8601 in UTC. */
  notAfter: string;
  /** Whole days until it runs out; negative when it has. */
  daysLeft: number;
  /** `RSA`, `EC P-256`, `Ed25519` …, or the dotted identifier of one that is not known. */
  keyAlgorithm: string;
  /** The size of the public key in bits; null for an algorithm that is not known. */
  keySize: number | null;
}

/** How one part of a PKCS#12 file is encrypted. */
export interface EncryptionDescription {
  /** What is encrypted: a private key, or all that a part holds, usually the certificates. */
  part: "private key" | "content";
  /** The cipher, e.g. `3DES-CBC`, `AES-256-CBC`, `RC2-40-CBC`. */
  cipher: string;
  /** How the key is made of the password, e.g. `PBKDF2 with HMAC-SHA-256`. */
  keyDerivation: string;
  /** How many rounds that takes. */
  iterations: number;
}

/** The check value (MAC) of a PKCS#12 file. */
export interface MacDescription {
  /** E.g. `HMAC-SHA-1`. */
  algorithm: string;
  /** How many rounds the key of it takes. */
  iterations: number;
}

/** Settings of an inspection. */
export interface InspectOptions {
  /** The moment that days are counted from. @default {new Date()} */
  now?: Date;
  /** Ends the work, which may take seconds where the key of the file is hard to derive. */
  signal?: AbortSignal | undefined;
}

/** With fewer days left a certificate should be replaced now. */
export const fewDays = 60;
/** The smallest RSA key that is safe today, in bits. */
export const smallestKey = 2048;

/**
 * Collects the warnings of a report.
 *
 * @param report The report without its warnings.
 * @param now The moment that counts for the validity.
 * @returns Full sentences.
 */
export function warningsOf(report: Omit<CertificateReport, "warnings">, now: Date): string[] {
  const isPfx = report.kind === "pfx";
  return [
    ...(isPfx ? warningsOfProtection(report) : []),
    ...(isPfx && report.opened ? warningsOfContent(report.entries) : []),
    ...report.entries.flatMap(({ certificate }) => certificate === null ? [] : warningsOfCertificate(certificate, now)),
    ...(isNewToWindows(report) ? [oldWindows] : []),
  ];
}

function warningsOfProtection({ mac, encryption, entries }: Omit<CertificateReport, "warnings">): string[] {
  const isOpen = encryption.length === 0 && entries.some((entry) => entry.hasPrivateKey);
  const isWeak = encryption.some(({ cipher }) => /^(RC2|RC4)-40\b|^DES/.test(cipher));
  return [
    ...(isOpen && mac === null ? ["It has neither encryption nor a check value: any password opens it."] : []),
    ...(isOpen && mac !== null ? ["It is not encrypted: anyone who has the file has the private key."] : []),
    ...(!isOpen && mac === null ? ["It has no check value (MAC): changes to it may stay unseen."] : []),
    ...(isWeak ? ["Part of it is encrypted with a key of 56 bits or less, which is no protection."] : []),
  ];
}

/** The message of old servers speaks of the password, so that everybody looks for the mistake there. */
const oldWindows = "Windows Server 2016 and older cannot open it (it is protected with AES or SHA-2), and say " +
  "'The specified network password is not correct': export it with 3DES (TripleDES-SHA1) for them.";

/** Up to Windows Server 2016 a PFX is opened only under the first encryptions of PKCS#12, with a MAC of SHA-1. */
function isNewToWindows({ encryption, mac }: Pick<CertificateReport, "encryption" | "mac">): boolean {
  return encryption.some(({ keyDerivation }) => !keyDerivation.startsWith("PKCS#12")) ||
    (mac !== null && mac.algorithm !== "HMAC-SHA-1");
}

function warningsOfContent(entries: readonly CertificateEntry[]): string[] {
  const keys = entries.filter((entry) => entry.hasPrivateKey);
  const strangers = keys.some((entry) => entry.keyBelongs === false);
  return [
    ...(keys.length === 0 ? ["It holds no private key."] : []),
    ...(keys.length > 1 ? [`It holds ${keys.length} private keys; programs usually take the first one.`] : []),
    ...(entries.every((entry) => entry.certificate === null) ? ["It holds no certificate."] : []),
    ...(strangers ? ["A private key in it does not belong to the certificate beside it."] : []),
  ];
}

function warningsOfCertificate(certificate: CertificateFacts, now: Date): string[] {
  return [warningOfValidity(certificate, now), warningOfKey(certificate)].filter((warning) => warning !== undefined);
}

function warningOfValidity(
  { subject, notBefore, notAfter, daysLeft }: CertificateFacts,
  now: Date,
): string | undefined {
  const name = nameOf(subject);
  if (new Date(notAfter) < now) return `${name} expired on ${dayOf(notAfter)}.`;
  if (new Date(notBefore) > now) return `${name} is not valid before ${dayOf(notBefore)}.`;
  return daysLeft < fewDays ? `${name} expires in ${daysLeft} days, on ${dayOf(notAfter)}.` : undefined;
}

/** Entra checks what an application signs as RSA (RS256 or PS256); it stores other certificates and then refuses the sign-in. */
function warningOfKey({ subject, keyAlgorithm, keySize }: CertificateFacts): string | undefined {
  const name = nameOf(subject);
  if (keyAlgorithm !== "RSA") {
    return `${name} has a key of the kind ${keyAlgorithm}: Entra signs applications in with RSA keys only.`;
  }
  const isShort = keySize !== null && keySize < smallestKey;
  return isShort ? `${name} has an RSA key of ${keySize} bits: ${smallestKey} are the least that is safe.` : undefined;
}

function nameOf(subject: string): string {
  return subject === "" ? "The certificate" : `The certificate ${subject}`;
}

function dayOf(moment: string): string {
  return moment.slice(0, 10);
}
