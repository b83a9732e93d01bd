/** Decides whether a certificate file can be an application certificate now. */

import { inspectCertificate } from "./inspect.ts";
import { recognize } from "./recognize.ts";
import { subjectOf } from "./_name.ts";
import { exportBoth, refusal, refusalOfCertificate } from "./_refusal.ts";
import type { CertificateEntry, CertificateFacts, CertificateReport, InspectOptions } from "./report.ts";

/** See `checkApplicationCertificate` in `../certificate.ts`. */
export async function checkApplicationCertificate(
  input: Uint8Array,
  password: string,
  { now = new Date() }: InspectOptions,
): Promise<CertificateReport> {
  const { kind, form, contents } = recognize(input);
  if (kind === "certificate") throw refusalOfCertificate(subjectOf(contents[0]), form);
  const report = await inspectCertificate(input, password, { now });
  refuseOutsideValidity(certificateWithKey(report.entries), now);
  return report;
}

/** Programs take the first private key, so the first one decides. */
function certificateWithKey(entries: readonly CertificateEntry[]): CertificateFacts {
  const entry = entries.find((one) => one.hasPrivateKey);
  if (entries.every((one) => one.certificate === null)) {
    throw refusal("no-certificate", "it holds no certificate", exportBoth);
  }
  if (entry === undefined) throw refusal("no-private-key", "it holds no private key", exportBoth);
  if (entry.certificate === null || entry.keyBelongs === false) {
    throw refusal("key-mismatch", "its private key belongs to no certificate in it", exportBoth);
  }
  return entry.certificate;
}

function refuseOutsideValidity({ subject, notBefore, notAfter }: CertificateFacts, now: Date): void {
  const hint = "Make a new certificate, or take another one, and upload its .cer to Entra.";
  if (new Date(notAfter) < now) throw refusal("expired", `${subject} expired on ${notAfter.slice(0, 10)}`, hint);
  if (new Date(notBefore) > now) {
    throw refusal("not-yet-valid", `${subject} is not valid before ${notBefore.slice(0, 10)}`, hint);
  }
}
