/** Looks into certificate files with the passwords that there are. */

import { type CertificateReport, inspectCertificate, Vb365Error } from "../mod.ts";

/** A password that any program tries by itself: many files have it, and no flag can give it. */
const emptyPassword = "";

/**
 * Looks into a file whose password may be unknown.
 *
 * @param bytes The file.
 * @param password The password that was given, if any.
 * @param now The moment from which days are counted.
 * @returns The report; when neither the password nor an empty one is right, of what the file tells without one.
 * @throws {Vb365Error} When it is no certificate in any form.
 */
export async function inspectAsFarAsPossible(
  bytes: Uint8Array,
  password: string | undefined,
  now: Date,
): Promise<CertificateReport> {
  const outline = await inspectCertificate(bytes, undefined, { now });
  if (outline.opened) return outline;
  const passwords = password === undefined ? [] : [password];
  for (const one of [...passwords, emptyPassword]) {
    const report = await inspectCertificate(bytes, one, { now }).catch(passWrongPassword);
    if (report && one === emptyPassword) return withEmptyPassword(report);
    if (report) return report;
  }
  return outline;
}

function passWrongPassword(error: unknown): undefined {
  if (!(error instanceof Vb365Error) || error.reason !== "wrong-password") throw error;
}

function withEmptyPassword(report: CertificateReport): CertificateReport {
  const warning = "Its password is empty: anyone who has the file has what is in it.";
  return { ...report, warnings: [warning, ...report.warnings] };
}
