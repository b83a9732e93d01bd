/** Has somebody decide whether the certificate that a server shows is its own. */

import { normalizeFingerprint, type ServerCertificate, Vb365Error } from "../../mod.ts";
import type { Context } from "../context.ts";
import { Declined, usage } from "../errors.ts";
import { inOneLine } from "../output/gate.ts";

/**
 * Lets pass the certificate that is expected, or pinned already, or that a person takes for the right one. A script has to
 * know the fingerprint from elsewhere; only a person may compare what is shown.
 *
 * @param before What is pinned until now.
 */
export async function decideOnPin(
  context: Context,
  certificate: ServerCertificate,
  before: string | undefined,
): Promise<void> {
  const expected = (await (await context.settings()).trustWords())?.fingerprint;
  if (expected !== undefined) return compare(normalizeFingerprint(expected), certificate);
  if (before === certificate.fingerprint) return;
  const change = before === undefined ? "" : `Pinned until now ${before}: the certificate has changed.\n`;
  const answer = await context.ask(
    `${certificateText(certificate)}${change}Is that the server's own, and shall it be trusted? [y/N] `,
  );
  if (answer === undefined) {
    throw usage(
      "Cannot trust the server: nobody can be asked whether its certificate is the right one",
      `Compare it with the server's own, and say --trust-fingerprint. Shown: ${certificate.fingerprint}`,
    );
  }
  if (!/^y(es)?$/i.test(answer.trim())) throw new Declined("Nothing was pinned.");
}

function compare(expected: string, { fingerprint }: ServerCertificate): void {
  if (expected === fingerprint) return;
  throw new Vb365Error(
    `Cannot trust the server: it shows another certificate. Expected: ${expected}. Shown: ${fingerprint}`,
    {
      code: "not-trusted",
      reason: "changed-certificate",
      hint: "Somebody may stand between, or the certificate was renewed: ask the administrator of the server.",
    },
  );
}

/** A certificate for people. */
export function certificateText(
  { subject, issuer, validFrom, validTo, fingerprint, thumbprint, selfSigned }: ServerCertificate,
): string {
  return [
    `Subject  ${inOneLine(subject)}`,
    `Issuer   ${selfSigned ? "itself" : inOneLine(issuer)}`,
    `Valid    ${validFrom} to ${validTo}`,
    `SHA-256  ${fingerprint}`,
    `SHA-1    ${thumbprint}`,
    "",
  ].join("\n");
}
