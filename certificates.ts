/**
 * What `mod.ts` offers for certificates, without the client: no package is loaded, and no permission is needed.
 *
 * @example Turn a PFX into the Base64 that the API takes
 * ```ts
 * import { convertCertificateToBase64, newCertificate } from "./certificates.ts";
 *
 * const { pfx } = await newCertificate({ commonName: "VB365 backup", password: "keep me secret" });
 * console.log(convertCertificateToBase64(pfx)); // MII…
 * ```
 *
 * @module
 */

export {
  type ApplicationCertificate,
  type CertificateEntry,
  type CertificateFacts,
  type CertificateForm,
  type CertificateInput,
  type CertificateReport,
  checkApplicationCertificate,
  convertCertificateToBase64,
  type EncryptionDescription,
  inspectCertificate,
  type InspectOptions,
  type MacDescription,
  type NewCertificate,
  newCertificate,
  type NewCertificateOptions,
  type PfxEncryption,
  recognizeCertificate,
  RecognizedCertificate,
} from "./src/certificates/certificate.ts";
export { type ErrorCode, Vb365Error, type Vb365ErrorOptions } from "./src/error.ts";
export type { Version } from "./src/versions.ts";
