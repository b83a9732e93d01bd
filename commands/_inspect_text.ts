/** Says what a certificate file holds, for people. */

import type { CertificateEntry, CertificateFacts, CertificateReport } from "../mod.ts";
import { forTerminal } from "./_text.ts";

type Line = readonly [label: string, text: string];

/** Writes a report as lines of label and text. */
export function reportText({ file, ...report }: CertificateReport & { file: string }): string {
  const lines: Line[] = [
    ["File", `${file}: ${whatItIs(report)}`],
    ...report.entries.flatMap(entryLines),
    ...report.encryption.map(({ part, cipher, keyDerivation, iterations }): Line => [
      "Encryption",
      `${part}: ${cipher}, ${keyDerivation}, ${iterations} rounds`,
    ]),
    ...(report.mac === null
      ? []
      : [["Check value", `${report.mac.algorithm}, ${report.mac.iterations} rounds`] as const]),
    ...report.warnings.map((warning): Line => ["Warning", warning]),
  ];
  const width = Math.max(...lines.map(([label]) => label.length));
  return lines.map(([label, text]) => `${label.padEnd(width)}  ${forTerminal(text)}`.trimEnd()).join("\n");
}

function whatItIs({ kind, form, opened }: CertificateReport): string {
  if (kind === "certificate") return `a certificate without a private key (${form})`;
  return `a PFX (${form})${opened ? "" : ", of which this can be seen without its password"}`;
}

function entryLines({ certificate, chain, hasPrivateKey, ...entry }: CertificateEntry, at: number): Line[] {
  return [
    ...(at === 0 ? [] : [["", ""] as const]),
    ...(certificate === null ? [] : certificateLines(certificate)),
    ["Private key", privateKey(hasPrivateKey, entry.keyBelongs)],
    ...(entry.friendlyName === null ? [] : [["Friendly name", entry.friendlyName] as const]),
    ...(entry.cryptographicProvider === null ? [] : [["Provider", entry.cryptographicProvider] as const]),
    ...chain.map(({ subject, notAfter }): Line => ["Issued under", `${subject}, valid until ${dayOf(notAfter)}`]),
  ];
}

function certificateLines({ subject, issuer, ...facts }: CertificateFacts): Line[] {
  const size = facts.keySize === null || /\d/.test(facts.keyAlgorithm) ? "" : ` ${facts.keySize} bits`;
  return [
    ["Subject", subject],
    ["Issuer", issuer === subject ? "itself (self-signed)" : issuer],
    ["Thumbprint", facts.thumbprint],
    ["SHA-256", facts.fingerprint],
    ["Serial number", facts.serialNumber],
    ["Valid", `${dayOf(facts.notBefore)} to ${dayOf(facts.notAfter)}, ${daysLeft(facts.daysLeft)}`],
    ["Public key", `${facts.keyAlgorithm}${size}`],
  ];
}

function privateKey(isThere: boolean, belongs: boolean | null): string {
  if (!isThere) return "none";
  if (belongs === null) return "in the file; whether it belongs to the certificate cannot be seen";
  return belongs ? "in the file, and belongs to the certificate" : "in the file, but belongs to no certificate in it";
}

function daysLeft(days: number): string {
  return days < 0 ? `expired ${-days} days ago` : `${days} days left`;
}

function dayOf(moment: string): string {
  return moment.slice(0, 10);
}
