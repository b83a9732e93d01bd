import { type CertificateReport, inspectCertificate } from "../mod.ts";
import { nameFile, readCertificateFile, shownPath } from "./_certificate.ts";
import { defineCommand } from "./_command.ts";
import type { Context } from "./_context.ts";
import { inspectAsFarAsPossible } from "./_inspect.ts";
import { reportText } from "./_inspect_text.ts";

export const command = defineCommand({
  words: "cert inspect",
  summary: "Look into a certificate file",
  description:
    "Says whether the password is right, whether there is a private key and it belongs to the certificate, how " +
    "long it is valid, its thumbprint as Entra shows it, and what is wrong with it. A wrong password and a damaged file " +
    "look alike. Without a password it says what a PFX tells without one. Nothing is sent.",
  mirrors: "Get-PfxData and Get-PfxCertificate",
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
  const bytes = await readCertificateFile(context, file);
  const now = new Date(context.now());
  const named = (error: unknown) => Promise.reject(nameFile(error, shownPath(file)));
  const open = (password: string) => inspectCertificate(bytes, password, { now }).catch(named);
  const given = await context.secrets.find("certificate-password");
  if (given !== undefined) return await open(given);
  const report = await inspectAsFarAsPossible(bytes, undefined, now).catch(named);
  const typed = report.opened ? undefined : await context.secrets.findOrAsk("certificate-password");
  return typed === undefined ? report : await open(typed);
}
