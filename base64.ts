/**
 * A PFX as the Base64 text that the API takes, and nothing else: the least that a script can read for it.
 *
 * @example Turn a certificate into Base64
 * ```ts
 * import { convertCertificateToBase64 } from "./base64.ts";
 *
 * console.log(convertCertificateToBase64(await Deno.readFile("cert.pfx"))); // MII…
 * ```
 *
 * @module
 */

export {
  type CertificateInput,
  convertCertificateToBase64,
  recognizeCertificate,
  RecognizedCertificate,
} from "./src/certificates/recognize.ts";
export type { CertificateForm } from "./src/certificates/report.ts";
export { type ErrorCode, type ErrorReason, Vb365Error, type Vb365ErrorOptions } from "./src/error.ts";
