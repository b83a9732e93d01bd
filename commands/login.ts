import { findVersions, inspectServer, normalizeFingerprint, Vb365Error, versions } from "../mod.ts";
import { defaultName, type Profile, readPrefix } from "../cli/connection/profile.ts";
import type { BegunSession, Connection } from "../cli/connection/connection.ts";
import { endOnServer } from "../cli/connection/end_session.ts";
import { decideOnPin } from "../cli/connection/pin.ts";
import type { Settings, TrustWords } from "../cli/connection/settings.ts";
import { usage } from "../cli/errors.ts";
import { defineCommand } from "../cli/command.ts";
import type { Context } from "../cli/context.ts";
import { describeProfile, type ProfileStatus, textOfProfile } from "../cli/connection/profile_status.ts";
import { plainFile, type SessionStore } from "../cli/connection/session_store.ts";
import { WhatIf } from "../cli/output/what_if.ts";

export const command = defineCommand({
  words: "login",
  summary: "Sign in, and keep server, account, trust and session as a profile",
  description:
    "Other commands then need no more than --profile NAME, or nothing for the profile called default or the one of " +
    "vb365 profile use. The session is " +
    "kept in the key store of the system (keychain on macOS, DPAPI on Windows, Secret Service elsewhere), or, where " +
    "none works, in a file that only you may read. The password is never kept. For many servers, --credential-env " +
    "names how the variables begin that hold the secrets of a profile: with ACME these are ACME_USERNAME, " +
    "ACME_PASSWORD, ACME_CERTIFICATE_PASSWORD and so on, and VB365_PASSWORD is not looked at. On a terminal you are asked " +
    "for what is missing, the server too, and a certificate that no authority vouches for is shown to be compared and " +
    "pinned. The session that the profile had before is ended.",
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
  scripts: "none",
  async run(context, _args, options) {
    const { "credential-env": given, "keep-session": keepSession = true } = options;
    const prefix = given === undefined ? undefined : readPrefix(given);
    const connection = await context.connection();
    const { settings } = connection;
    settings.renewProfile();
    settings.useSecretPrefix(prefix);
    if (!await settings.findAddress()) await askForServer(context, settings);
    const name = await settings.name();
    await keepToServer(settings, name);
    if (context.whatIf) return await plan(context);
    const store = await context.sessionStore();
    // What could not be kept is not begun.
    await settings.config.prove();
    if (keepSession) await store.prove();
    await offerPin(context, connection);
    const trust = await settings.trustWords();
    const begun = await connection.begin();
    try {
      await settings.config.update(name, (before) => renewed(before, begun, context, { trust, prefix }));
    } catch (error) {
      throw await notKept(error, `Signed in, but profile "${name}" cannot be kept`, "failed", begun);
    }
    if (!keepSession) await dropSessions(context, store, begun);
    else {await keep(context, store, begun).catch(async (error) => {
        throw await notKept(error, `Profile "${name}" is kept, but not its session`, "partly-done", begun);
      });}
    return await describeProfile(name, await settings.config.find(name) ?? {}, store);
  },
  text: (result: WhatIf | ProfileStatus) => "profile" in result ? `Signed in.\n${textOfProfile(result)}` : "",
});

/** A person need not know the flag. */
async function askForServer(context: Context, settings: Settings): Promise<void> {
  const answer = await context.ask("Server (host or host:port): ");
  if (answer?.trim()) settings.useServer(answer.trim());
}

/** A profile that nobody has named here does not become that of another server. */
async function keepToServer(settings: Settings, name: string): Promise<void> {
  if (name === defaultName || settings.isProfileNamed) return;
  const { server } = await settings.config.find(name) ?? {};
  const { origin } = await settings.address();
  if (server === undefined || server === origin) return;
  throw usage(
    `Profile "${name}", which counts when none is named, is for ${server}, not for ${origin}`,
    "Name another one with --profile.",
  );
}

/** Where nothing says whom to trust, a person is shown the certificate that no authority vouches for, and may pin it. */
async function offerPin(context: Context, connection: Connection): Promise<void> {
  if (!context.canAsk || await connection.settings.trust() !== undefined) return;
  const { server, proxy, noProxy } = await connection.serverOptions();
  try {
    await findVersions(await connection.serverOptions());
  } catch (error) {
    if (!(error instanceof Vb365Error)) throw error;
    if (error.code !== "not-trusted") return;
    const certificate = await inspectServer(new URL(server), { proxy, noProxy });
    await context.tell(error.message);
    await decideOnPin(context, certificate, undefined);
    connection.pin(certificate.fingerprint);
  }
}

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
  const { keptIn, before } = await store.begin({
    ...{ server, username: account, signedInAt: now, renewedAt: now, session },
  });
  if (before) await endOnServer(context, before);
  if (keptIn !== plainFile) return;
  await context.warn("No key store of the system works here: the session is kept in a file that only you may read");
}

/** Neither the session that was just begun stays, nor one from before. */
async function dropSessions(context: Context, store: SessionStore, { signOut }: BegunSession): Promise<void> {
  await signOut();
  const before = await store.load();
  await store.forget();
  if (before) await endOnServer(context, before);
}

async function plan(context: Context): Promise<WhatIf> {
  const { server } = await context.serverOptions();
  const settings = await context.settings();
  const account = await settings.username() ?? "the account that is asked for";
  return new WhatIf(`Sign in and keep profile ${await settings.name()}`, `${account} at ${server}`, {
    method: "POST",
    path: `/${await context.version()}/token`,
  });
}
