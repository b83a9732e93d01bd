/** The certificate that the sandbox shows. */

import { newCertificate } from "../src/certificate.ts";

/** A certificate with its key, PEM, and the fingerprint to pin it by. */
export interface Identity {
  readonly cert: string;
  readonly key: string;
  /** SHA-256 of the certificate, as `AA:BB:…`. */
  readonly fingerprint: string;
}

/** The given certificate, or a new self-signed one for this machine. */
export async function identify(given: { cert: string; key: string } | undefined): Promise<Identity> {
  if (given) return { ...given, fingerprint: await fingerprintOf(given.cert) };
  const password = crypto.randomUUID();
  const names = { dnsNames: ["localhost"], ipAddresses: ["127.0.0.1"] };
  const made = await newCertificate({ commonName: "localhost", password, ...names });
  return { cert: made.certificatePem, key: made.privateKeyPem, fingerprint: made.fingerprint };
}

async function fingerprintOf(cert: string): Promise<string> {
  const [, base64 = ""] = /-----BEGIN CERTIFICATE-----([^-]+)-----END/.exec(cert) ?? [];
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", Uint8Array.fromBase64(base64)));
  return digest.toHex().toUpperCase().replace(/..(?!$)/g, "$&:");
}
