import { inspectServer, type ServerCertificate } from "../../mod.ts";
import { certificateText, decideOnPin } from "../../cli/connection/pin.ts";
import { defineCommand } from "../../cli/command.ts";
import type { Settings } from "../../cli/connection/settings.ts";
import { usage } from "../../cli/errors.ts";

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
  scripts: "none",
  async run(context, { "host?...": hosts }) {
    const settings = await context.settings();
    settings.renewProfile();
    if (hosts.length > 1) throw usage("One server at a time: each has a profile of its own");
    if (hosts[0] !== undefined) settings.useServer(hosts[0]);
    const { server, proxy, noProxy } = await context.serverOptions();
    const name = await settings.name();
    const before = await findPin(settings, name, String(server));
    const certificate = await inspectServer(new URL(server), { proxy, noProxy });
    const { fingerprint } = certificate;
    if (!context.whatIf) {
      await decideOnPin(context, certificate, before);
      await settings.config.update(name, (profile) => {
        // The pin takes the place of all that was said of trust before.
        const { caCert: _ca, thumbprint: _sha1, ...kept } = profile;
        return { ...kept, server: String(server), fingerprint };
      });
    }
    return {
      ...{ profile: name, server: String(server), pinned: !context.whatIf, before: before ?? null },
      ...certificate,
    };
  },
  text: (result) => `${certificateText(result)}${whatBecameOf(result)}`,
});

type Trusted = ServerCertificate & {
  readonly profile: string;
  readonly pinned: boolean;
  /** The fingerprint that was pinned until now. */
  readonly before: string | null;
};

function whatBecameOf({ profile, pinned, before, fingerprint }: Trusted): string {
  const state = before === fingerprint
    ? `Already trusted: profile ${profile} pins this certificate.`
    : before === null
    ? undefined
    : `The certificate has changed. Pinned until now: ${before}`;
  if (!pinned) return ["What if: nothing was pinned.", state].filter(Boolean).join(" ");
  return before === fingerprint ? `${state}` : [`Pinned in profile ${profile}.`, state].filter(Boolean).join(" ");
}

/** A pin belongs to the server of its profile. */
async function findPin(settings: Settings, name: string, server: string): Promise<string | undefined> {
  const profile = await settings.config.find(name);
  if (profile?.server === undefined || profile.server === server) return profile?.fingerprint;
  throw usage(
    `Profile "${name}" is for ${profile.server}, not for ${server}`,
    "Name another one with --profile.",
  );
}
