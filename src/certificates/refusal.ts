/** How this room says no: one sentence for what the file is, one for what to do. */

import { refusal } from "../asn1/refusal.ts";
import type { ErrorReason } from "../error.ts";
import type { DerKind } from "../asn1/kind.ts";
import type { CertificateForm } from "./report.ts";

/** What to do when a key or a certificate is not in the file. */
export const exportBoth = "Export the certificate together with its private key as one .pfx file.";

/** What to do with a key and a certificate in separate or PEM files. */
export const exportHint = "Make a .pfx of the key and its certificate: " +
  "openssl pkcs12 -export -inkey key.pem -in certificate.pem -out certificate.pfx";

/** What refuses a kind, why, and what to do. */
type Refusal = readonly [reason: ErrorReason, why: string, hint?: string];

const refusals: Readonly<Record<Exclude<DerKind, "pfx" | "certificate">, Refusal>> = {
  "certificate request": [
    "certificate-request",
    "it is a certificate request (CSR), not a certificate with its private key",
    "Let a certification authority sign it, or make a self-signed certificate instead.",
  ],
  "certificate revocation list": ["revocation-list", "it is a certificate revocation list (CRL), not a certificate"],
  "private key": ["private-key-only", "it is a bare private key without its certificate", exportHint],
  "encrypted private key": [
    "private-key-only",
    "it is a bare private key (encrypted) without its certificate",
    exportHint,
  ],
  "public key": ["public-key", "it is a bare public key, not a certificate with its private key"],
  "PKCS#7": [
    "pkcs7",
    "it is a PKCS#7 (.p7b) file: certificates without a private key",
    "Export the certificate together with its private key as a .pfx file.",
  ],
  unknown: ["unknown", "it is neither a PKCS#12 (.pfx) file nor Base64 text of one"],
};

/** The error for a kind of ASN.1 that is neither a PFX nor a certificate. */
export function refusalOfKind(kind: Exclude<DerKind, "pfx" | "certificate">): Error {
  return refusal(...refusals[kind]);
}

const certificateNames: Readonly<Record<CertificateForm, string>> = {
  binary: "a certificate",
  Base64: "a certificate",
  PEM: "a PEM certificate",
};

/**
 * The error for a certificate where a PFX is needed.
 *
 * @param subject Whose certificate it is.
 */
export function refusalOfCertificate(subject: string, form: CertificateForm): Error {
  return refusal(
    "certificate-only",
    `it is ${
      certificateNames[form]
    } without a private key (${subject}); upload this one to Entra, Veeam needs the .pfx`,
    "Give the .pfx file that was exported together with its private key.",
  );
}
