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
}
