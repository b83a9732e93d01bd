/** Says what a certificate file holds, for people. */

import {
  type CertificateEntry,
  type CertificateFacts,
  type CertificateReport,
  inspectCertificate,
} from "../../certificates.ts";
import { nameFile, readCertificateFile, shownPath } from "../shared/certificate.ts";
import { defineCommand } from "../../cli/command.ts";
import type { Context } from "../../cli/context.ts";
import { inspectAsFarAsPossible } from "../shared/certificate_files.ts";

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
  return lines.map(([label, text]) => `${label.padEnd(width)}  ${text}`.trimEnd()).join("\n");
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

export const command = defineCommand({
  words: "cert inspect",
  summary: "Look into a certificate file",
  description:
    "Says whether the password is right, whether there is a private key and it belongs to the certificate, how " +
    "long it is valid, its thumbprint as Entra shows it, and what is wrong with it. A wrong password and a damaged file " +
    "look alike. Without a password it says what a PFX tells without one. Nothing is sent.",
  mirrors: "Get-PfxData and Get-PfxCertificate",
  effect: "reads",
  output: "CertificateReport",
  examples: [
    "vb365 cert inspect app.pfx",
    "# in a script",
    "vb365 cert inspect app.pfx --certificate-password-file password.txt --query 'entries[0].certificate.thumbprint'",
  ],
  arguments: { file: "A .pfx, .p12, .cer, .crt or .pem file, a text file with its Base64, or - for standard input" },
  secrets: { "certificate-password": { summary: "The password of the PFX" } },
  async run(context, { file }) {
    return { file: shownPath(file), ...await inspect(context, file) };
  },
  text: reportText,
});

/** Asks for a password only when one would show more. */
async function inspect(context: Context, file: string): Promise<CertificateReport> {
  const certificate = await readCertificateFile(context, file);
  const { signal } = context;
  const now = new Date(context.now());
  const named = (error: unknown) => Promise.reject(nameFile(error, shownPath(file)));
  const open = (password: string) => inspectCertificate(certificate, password, { now, signal }).catch(named);
  const given = await context.secrets.find("certificate-password");
  if (given !== undefined) return await open(given);
  const report = await inspectAsFarAsPossible(certificate, undefined, now, signal).catch(named);
  const typed = report.opened ? undefined : await context.secrets.findOrAsk("certificate-password");
  return typed === undefined ? report : await open(typed);
}
