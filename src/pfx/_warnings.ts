/** What someone should know about a certificate before using it. */

import type { CertificateEntry, CertificateFacts, CertificateReport } from "./report.ts";

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
