/** Looks into certificate files. */

import { describeEncryption } from "./_describe.ts";
import { entriesOf } from "./_entries.ts";
import { describeMac } from "./_mac.ts";
import { openPfx } from "./_open.ts";
import { mostIterations, readOutline } from "./_outline.ts";
import { refusal } from "./_refusal.ts";
import { recognize } from "./recognize.ts";
import type { CertificateReport, EncryptionDescription, InspectOptions, MacDescription } from "./report.ts";
import { warningsOf } from "./_warnings.ts";

/** See `inspectCertificate` in `../certificate.ts`. */
export async function inspectCertificate(
  input: Uint8Array,
  password: string | undefined,
  { now = new Date() }: InspectOptions,
): Promise<CertificateReport> {
  const { kind, form, contents } = recognize(input);
  if (kind === "pfx") return await inspectPfx(contents[0], form, password, now);
  const certificates = contents.map((bytes) => ({ bytes, attributes: [] }));
  const entries = await entriesOf([], certificates, now);
  return withWarnings({ kind, form, opened: true, entries, encryption: [], mac: null }, now);
}

async function inspectPfx(
  pfx: Uint8Array,
  form: CertificateReport["form"],
  password: string | undefined,
  now: Date,
): Promise<CertificateReport> {
  const outline = readOutline(pfx);
  const encryption = describeEncryption(outline);
  const mac = outline.mac === undefined ? null : describeMac(outline.mac);
  if (password !== undefined) refuseManyRounds([...encryption, ...(mac === null ? [] : [mac])]);
  const opened = password !== undefined || encryption.length === 0;
  const { keys, certificates } = await openPfx(outline, password);
  const entries = await entriesOf(keys, certificates, now);
  return withWarnings({ kind: "pfx", form, opened, entries, encryption, mac }, now);
}

/** Each count is checked by itself already; a file with hundreds of parts would still take hours. */
function refuseManyRounds(parts: readonly (EncryptionDescription | MacDescription)[]): void {
  const rounds = parts.reduce((sum, { iterations }) => sum + iterations, 0);
  if (rounds <= 2 * mostIterations) return;
  throw refusal("iterations", `its ${parts.length} parts claim ${rounds} iterations together; it may be a trap`);
}

function withWarnings(report: Omit<CertificateReport, "warnings">, now: Date): CertificateReport {
  return { ...report, warnings: warningsOf(report, now) };
}
