import { inspectServer, normalizeFingerprint, type ServerCertificate, Vb365Error } from "../../mod.ts";
import { defineCommand } from "../../cli/command.ts";
import type { Context } from "../../cli/context.ts";
import type { Settings } from "../../cli/connection/settings.ts";
import { inOneLine } from "../../cli/output/gate.ts";
import { Declined, usage } from "../../cli/errors.ts";

export const command = defineCommand({
  words: "server trust",
  summary: "Look at the certificate of a server, and pin it in a profile",
  description:
    "Shakes hands only: no password is sent and not a byte of HTTP. Compare the fingerprint with the server's own, as " +
    "its administrator sees it (Get-VBORestAPISettings shows the SHA-1 as CertificateThumbprint). On a terminal you " +
    "are asked; a script says with --trust-fingerprint what it expects; --yes is no answer. From then on a server " +
    "that shows another certificate is refused.",
  mirrors: "Get-VBORestAPISettings",
  effect: "writes",
  output: "ServerCertificate",
  examples: [
    "vb365 server trust vb365.example.com --profile contoso",
    "vb365 server trust --server vb365.example.com --what-if --query fingerprint",
  ],
  arguments: { "host?...": "The server, unless --server or the profile names it" },
  connects: true,
  async run(context, { "host?...": hosts }) {
    const settings = await context.settings();
    settings.renewProfile();
    if (hosts.length > 1) throw usage("One server at a time: each has a profile of its own");
    if (hosts[0] !== undefined) settings.useServer(hosts[0]);
    const { server, proxy, noProxy } = await context.serverOptions();
    const before = await findPin(settings, String(server));
    const certificate = await inspectServer(new URL(server), { proxy, noProxy });
    const { fingerprint } = certificate;
    if (!context.whatIf) {
      if (before !== fingerprint) await decide(context, certificate, before);
      await settings.config.update(settings.name, (profile) => {
        // The pin takes the place of all that was said of trust before.
        const { caCert: _ca, thumbprint: _sha1, ...kept } = profile;
        return { ...kept, server: String(server), fingerprint };
      });
    }
    return { profile: settings.name, server: String(server), pinned: !context.whatIf, ...certificate };
  },
  text: (result) =>
    `${factsOf(result)}${result.pinned ? `Pinned in profile ${result.profile}.` : "What if: nothing was pinned."}`,
});

/** A pin belongs to the server of its profile. */
async function findPin(settings: Settings, server: string): Promise<string | undefined> {
  const profile = await settings.config.find(settings.name);
  if (profile?.server === undefined || profile.server === server) return profile?.fingerprint;
  throw usage(
    `Profile "${settings.name}" is for ${profile.server}, not for ${server}`,
    "Name another one with --profile.",
  );
}

/** A script has to know the fingerprint from elsewhere; only a person may compare what is shown. */
async function decide(context: Context, certificate: ServerCertificate, before: string | undefined): Promise<void> {
  const expected = (await (await context.settings()).trustWords())?.fingerprint;
  if (expected !== undefined) return compare(normalizeFingerprint(expected), certificate);
  const change = before === undefined ? "" : `Pinned until now ${before}: the certificate has changed.\n`;
  const answer = await context.ask(
    `${factsOf(certificate)}${change}Is that the server's own, and shall it be trusted? [y/N] `,
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

function factsOf(
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
