import { X509Certificate } from "node:crypto";

/** The throw-away certificates of tests/testdata/tls, which scripts/make_tls_testdata.ts made. */

/** PEM of a certificate or key, by its name. */
export function pemOf(name: string): string {
  return Deno.readTextFileSync(new URL(`../testdata/tls/${name}.pem`, import.meta.url));
}

/** DER of a certificate. */
export function derOf(name: string): Uint8Array {
  return new X509Certificate(pemOf(name)).raw;
}

/** SHA-256 of a certificate, `AA:BB:…`. */
export function fingerprintOf(name: string): string {
  return new X509Certificate(pemOf(name)).fingerprint256;
}

/** SHA-1 of a certificate, 40 capital digits. */
export function thumbprintOf(name: string): string {
  return new X509Certificate(pemOf(name)).fingerprint.replaceAll(":", "");
}
