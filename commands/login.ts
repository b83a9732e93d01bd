import { normalizeFingerprint, Vb365Error, versions } from "../mod.ts";
import { type Profile, readPrefix } from "../cli/connection/profile.ts";
import type { BegunSession } from "../cli/connection/connection.ts";
import type { TrustWords } from "../cli/connection/settings.ts";
import { defineCommand } from "../cli/command.ts";
import type { Context } from "../cli/context.ts";
import { describeProfile, type ProfileStatus, textOfProfile } from "../cli/connection/profile_status.ts";
import { plainFile, type SessionStore } from "../cli/connection/session_store.ts";
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
    const { name } = settings;
    const trust = await settings.trustWords();
    const store = await context.sessionStore();
    // What could not be kept is not begun.
    await settings.config.prove();
    if (keepSession) await store.prove();
    const begun = await connection.begin();
    try {
      await settings.config.update(name, (before) => renewed(before, begun, context, { trust, prefix }));
    } catch (error) {
      throw await notKept(error, `Signed in, but profile "${name}" cannot be kept`, "failed", begun);
    }
    if (!keepSession) await begun.signOut();
    else {await keep(context, store, begun).catch(async (error) => {
        throw await notKept(error, `Profile "${name}" is kept, but not its session`, "partly-done", begun);
      });}
    return await describeProfile(name, await settings.config.find(name) ?? {}, store);
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

/** Ends a session that nobody could go on with, and says what became of it. */
async function notKept(
  error: unknown,
  what: string,
  code: "failed" | "partly-done",
  { server, version, signOut }: BegunSession,
): Promise<unknown> {
  await signOut();
  if (!(error instanceof Vb365Error)) return error;
  const end = versions[version].logout
    ? `The session was ended again on ${server}.`
    : `${version} cannot end a session: the one on ${server} runs out by itself.`;
  const hint = `${end} Make that place writable, or set VB365_CONFIG to a file elsewhere, and sign in again.`;
  return new Vb365Error(`${what}. ${error.message}`, { code, reason: "not-kept", hint, cause: error });
}

async function keep(
  context: Context,
  store: SessionStore,
  { server, account, session }: BegunSession,
): Promise<void> {
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
