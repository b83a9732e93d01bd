import { normalizeFingerprint } from "../mod.ts";
import { type Profile, readPrefix } from "../cli/connection/profile.ts";
import type { BegunSession } from "../cli/connection/connection.ts";
import type { TrustWords } from "../cli/connection/settings.ts";
import { defineCommand } from "../cli/command.ts";
import type { Context } from "../cli/context.ts";
import { describeProfile, type ProfileStatus, textOfProfile } from "../cli/connection/profile_status.ts";
import { plainFile } from "../cli/connection/session_store.ts";
import { WhatIf } from "../cli/output/what_if.ts";

export const command = defineCommand({
  words: "login",
  summary: "Sign in, and keep server, account, trust and session as a profile",
  description:
    "Other commands then need no more than --profile NAME, or nothing for the profile called default. The session is " +
    "kept in the key store of the system (keychain on macOS, DPAPI on Windows, Secret Service elsewhere), or, where " +
    "none works, in a file that only you may read. The password is never kept. For many servers, --credential-env " +
    "names how the variables begin that hold the secrets of a profile: with ACME these are ACME_USERNAME, " +
    "ACME_PASSWORD, ACME_CERTIFICATE_PASSWORD and so on, and VB365_PASSWORD is not looked at.",
  mirrors: "Connect-VBOServer, POST /token",
  permissions: "Whoever may administer the server; multi-factor authentication of VB365 has to be off for the account",
  effect: "writes",
  output: "Profile",
  examples: [
    "vb365 server trust vb365.example.com --profile contoso",
    "vb365 login --profile contoso --server vb365.example.com --username 'CONTOSO\\backup'",
    "# no session, only the profile; each run signs in with CONTOSO_PASSWORD",
    "vb365 login --profile contoso --server vb365.example.com --credential-env CONTOSO --no-keep-session",
  ],
  options: {
    "credential-env": { kind: "text", value: "PREFIX", summary: "How the variables begin that hold its secrets" },
    "keep-session": { kind: "switch", summary: "Keep the session; on unless --no-keep-session" },
  },
  connects: true,
  async run(context, _args, options) {
    const { "credential-env": given, "keep-session": keepSession = true } = options;
    const prefix = given === undefined ? undefined : readPrefix(given);
    const connection = await context.connection();
    const { settings } = connection;
    settings.renewProfile();
    settings.useSecretPrefix(prefix);
    if (context.whatIf) return await plan(context);
    const begun = await connection.begin();
    try {
      const trust = await settings.trustWords();
      await settings.config.update(settings.name, (before) => renewed(before, begun, context, { trust, prefix }));
      if (keepSession) await keep(context, begun);
    } catch (error) {
      await begun.signOut();
      throw error;
    }
    if (!keepSession) await begun.signOut();
    const profile = await settings.config.find(settings.name) ?? {};
    return await describeProfile(settings.name, profile, await context.sessionStore());
  },
  text: (result: WhatIf | ProfileStatus) => "profile" in result ? `Signed in.\n${textOfProfile(result)}` : "",
});

/** What is said anew replaces what was there; the rest stays as long as it is about the same server. */
function renewed(
  before: Profile,
  { server, version, account }: BegunSession,
  context: Context,
  said: { trust: TrustWords | undefined; prefix: string | undefined },
): Profile {
  const { credentialEnv, ...kept } = before.server === server ? before : {};
  const { trust, prefix = credentialEnv } = said;
  return {
    ...(trust ? {} : kept),
    server,
    version,
    username: account,
    ...(trust?.fingerprint !== undefined && { fingerprint: normalizeFingerprint(trust.fingerprint) }),
    ...(trust?.caCert !== undefined && { caCert: context.absolute(trust.caCert) }),
    ...(prefix !== undefined && { credentialEnv: prefix }),
  };
}

async function keep(context: Context, { server, account, session }: BegunSession): Promise<void> {
  const store = await context.sessionStore();
  const now = Date.now();
  const keptIn = await store.begin({ server, username: account, signedInAt: now, renewedAt: now, session });
  if (keptIn !== plainFile) return;
  await context.warn("No key store of the system works here: the session is kept in a file that only you may read");
}

async function plan(context: Context): Promise<WhatIf> {
  const { server } = await context.serverOptions();
  const settings = await context.settings();
  const account = await settings.username() ?? "the account that is asked for";
  return new WhatIf(`Sign in and keep profile ${settings.name}`, `${account} at ${server}`, {
    method: "POST",
    path: `/${await context.version()}/token`,
  });
}
