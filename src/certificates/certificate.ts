/** Application certificates: PFX to Base64, looking inside, and making one. Bytes in, values out; no files. */

import type { NewCertificate, NewCertificateOptions } from "./create.ts";
import { type CertificateInput, convertCertificateToBase64 } from "./recognize.ts";
import type { CertificateReport, InspectOptions } from "./report.ts";
import { type Version, versions } from "../versions.ts";

export type { NewCertificate, NewCertificateOptions } from "./create.ts";
export {
  type CertificateInput,
  convertCertificateToBase64,
  recognizeCertificate,
  RecognizedCertificate,
} from "./recognize.ts";
export type { PfxEncryption } from "./write.ts";
export type {
  CertificateEntry,
  CertificateFacts,
  CertificateForm,
  CertificateReport,
  EncryptionDescription,
  InspectOptions,
  MacDescription,
} from "./report.ts";

/**
 * Looks into a PFX (PKCS#12) or a certificate: what is in it, how long it is valid, and what is wrong with it.
 *
 * Reads every PKCS#12 that is in use: PBES1 and PBES2, every MAC or none, BER, several keys, chains, any password. An
 * expired certificate or a short key is reported in `warnings`, not refused.
 *
 * @param input The content of a `.pfx`, `.p12`, `.cer`, `.crt` or `.pem` file, or Base64 text of it, at most 1 MiB.
 * @param password The password of the PFX; an empty one is a password, too. Without it the report says what a PFX tells
 * without one: algorithms, names of keys, and whether any are there.
 * @param options The moment from which days are counted.
 * @returns What the file holds.
 * @throws {Vb365Error} `invalid-input`: with the reason `wrong-password` when the password is wrong or the file damaged,
 * which nobody can tell apart; else a reason that names what the input is instead.
 * @example
 * ```ts
 * import { inspectCertificate } from "../../mod.ts";
 *
 * const password = Deno.env.get("VB365_CERTIFICATE_PASSWORD") ?? "";
 * const { entries } = await inspectCertificate(await Deno.readFile("cert.pfx"), password);
 * console.log(entries[0]?.certificate?.subject, entries[0]?.keyBelongs); // CN=… true
 * ```
 * @see PowerShell's `Get-PfxData` and `Get-PfxCertificate`
 */
export async function inspectCertificate(
  input: CertificateInput,
  password?: string,
  options: InspectOptions = {},
): Promise<CertificateReport> {
  const inspect = await import("./inspect.ts");
  return await inspect.inspectCertificate(input, password, options);
}

/**
 * Makes sure that a PFX can be an application certificate now, before it is sent anywhere.
 *
 * Refused are a wrong password, a file without certificate or without the private key that belongs to it, and one outside
 * its validity. A short RSA key, another kind of key than RSA (Entra takes such a certificate, and then refuses to sign the
 * application in) and fewer than 60 days left are in `warnings`.
 *
 * @param input The content of a `.pfx` or `.p12` file, or Base64 text of it.
 * @param password Its password.
 * @param options The moment that counts.
 * @returns The report of {@link inspectCertificate}.
 * @throws {Vb365Error} `invalid-input` with the reason `wrong-password`, `no-private-key`, `no-certificate`, `key-mismatch`,
 * `expired`, `not-yet-valid`, or one that names what the input is instead.
 * @example
 * ```ts
 * import { checkApplicationCertificate } from "../../mod.ts";
 *
 * const password = Deno.env.get("VB365_CERTIFICATE_PASSWORD") ?? "";
 * const { warnings } = await checkApplicationCertificate(await Deno.readFile("cert.pfx"), password);
 * console.log(warnings); // []
 * ```
 */
export async function checkApplicationCertificate(
  input: CertificateInput,
  password: string,
  options: InspectOptions = {},
): Promise<CertificateReport> {
  const check = await import("./inspect.ts");
  return await check.checkApplicationCertificate(input, password, options);
}

/**
 * Makes a self-signed RSA certificate with its key: for an Entra application, or with host names for a TLS server.
 *
 * @param options The name, the password of the PFX, and what differs from 365 days, 2048 bits and 3DES.
 * @returns The PFX for Veeam, the certificate for Entra, both as PEM too, and their thumbprints.
 * @throws {Vb365Error} `invalid-input` when an option is out of its range; `reason` names it.
 * @example
 * ```ts
 * import { newCertificate } from "../../mod.ts";
 *
 * const made = await newCertificate({ commonName: "VB365 Backup App", password: "Correct-Horse-1", days: 730 });
 * console.log(made.thumbprint.length, made.notAfter); // 40 20…Z
 * // await Deno.writeFile("app.pfx", made.pfx, { mode: 0o600, createNew: true });
 * // await Deno.writeFile("app.cer", made.certificate, { createNew: true });
 * ```
 * @see PowerShell's `New-SelfSignedCertificate` and `Export-PfxCertificate`
 */
export async function newCertificate(options: NewCertificateOptions): Promise<NewCertificate> {
  const create = await import("./create.ts");
  return await create.newCertificate(options);
}

/**
 * A certificate with its private key: the bytes of a PFX file, its Base64 text, or what was recognized of it; on v3 also the
 * path of a file on the server.
 */
export type ApplicationCertificate = CertificateInput;

/**
 * Writes a certificate as the version takes it: canonical Base64, or on v3 the path of a file on the server.
 *
 * @throws {Vb365Error} `invalid-input` that says what the bytes are, when they are no PFX.
 */
export function writeCertificate(version: Version, certificate: ApplicationCertificate): string {
  const isPath = typeof certificate === "string" && /^([a-z]:\\|\\\\)/i.test(certificate);
  return isPath && versions[version].certificatePath ? certificate : convertCertificateToBase64(certificate);
}
