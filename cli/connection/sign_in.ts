/** The three ways to a client: a token, a password, or the session that `vb365 login` has kept. */

import { load } from "../lazy.ts";
import {
  type Client,
  connect,
  createClient,
  type Renew,
  type ServerOptions,
  type Session,
  Vb365Error,
} from "../../mod.ts";
import type { Clock } from "./clock.ts";
import { explainSignIn, type VersionChoice } from "./missing_version.ts";
import { usage } from "../errors.ts";
import type { globalOptions } from "../flags/common.ts";
import type { Values } from "../flags/options.ts";
import type { Host } from "../host.ts";
import type { Writes } from "../output/writes.ts";
import type { KnownSecrets } from "../redact.ts";
import type { SecretSources } from "../secrets.ts";
import type { Settings } from "./settings.ts";

/** What a connection is made from. */
export interface ConnectionParts {
  readonly host: Host;
  readonly values: Values<typeof globalOptions>;
  readonly secrets: SecretSources;
  readonly known: KnownSecrets;
  readonly settings: Settings;
  /** What the run writes. */
  readonly writes: Writes;
  /** The time that there is for all that is read. */
  readonly clock: Clock;
}

/** A client, who it acts for, and how it is let go of. */
export interface SignedIn {
  readonly client: Client;
  /** Undefined when a token stands for the account. */
  readonly account: string | undefined;
  end(): Promise<void>;
}

/** Takes the token that was given, or signs in, or goes on with the session that was kept. */
export async function signIn(
  parts: ConnectionParts,
  options: ServerOptions,
  choice: VersionChoice,
): Promise<SignedIn> {
  const { host, secrets, settings, values } = parts;
  const areSecretsNamed = secrets.isNamed("password") || secrets.isNamed("token") || values["secrets-stdin"] === true ||
    host.secrets?.["password"] !== undefined || host.secrets?.["token"] !== undefined;
  const { isNamed } = await settings.chosen();
  // A session that the command line names by its profile comes before a secret of the environment.
  const ofProfile = isNamed && !areSecretsNamed ? await resume(parts, options, choice) : undefined;
  if (ofProfile) return ofProfile;
  const token = secrets.isNamed("password") ? undefined : await secrets.find("token");
  if (token !== undefined) return await signInByToken(parts, options, choice, token);
  const password = await secrets.find("password");
  const resumed = password === undefined ? await resume(parts, options, choice) : undefined;
  if (resumed) return resumed;
  if (!host.kept) return await signInWith(parts, options, choice, password);
  return await signInAndKeep(parts, options, choice, password);
}

async function signInByToken(
  { host }: ConnectionParts,
  options: ServerOptions,
  { version }: VersionChoice,
  token: string,
): Promise<SignedIn> {
  const account = undefined;
  const session = { accessToken: token, refreshToken: undefined, renewAt: Infinity };
  await host.kept?.keep({ options, version, account }, session);
  const client = createClient({ ...options, version, token });
  return { client, account, end: () => Promise.resolve(client.close()) };
}

/** Signs in for all command lines of this process. */
async function signInAndKeep(
  parts: ConnectionParts,
  options: ServerOptions,
  choice: VersionChoice,
  password: string | undefined,
): Promise<SignedIn> {
  const sessions: Session[] = [];
  const { client, account } = await signInWith(parts, options, choice, password, (session) => sessions.push(session));
  const [session] = sessions;
  if (session) await parts.host.kept?.keep({ options, version: choice.version, account }, session);
  return { client, account, end: () => Promise.resolve(client.close()) };
}

/** Signs in with a password, which is asked for when it was not found. */
export async function signInWith(
  { host, secrets, settings, known }: ConnectionParts,
  options: ServerOptions,
  choice: VersionChoice,
  found: string | undefined,
  onBegin?: (session: Session) => void,
): Promise<SignedIn> {
  const account = await settings.username() ?? await askForName(host);
  const password = found ?? await secrets.need("password");
  const onSession = (session: Session) => {
    known.addSession(session);
    onBegin?.(session);
  };
  try {
    const client = await connect({ ...options, version: choice.version, username: account, password, onSession });
    return { client, account, end: () => client.signOut() };
  } catch (error) {
    await explainSignIn(error, options, choice);
    throw error;
  }
}

/** Goes on with the session that this process or the profile has kept for this server and account. */
async function resume(
  parts: ConnectionParts,
  options: ServerOptions,
  choice: VersionChoice,
): Promise<SignedIn | undefined> {
  const { host: { kept }, settings, known } = parts;
  const account = await settings.username();
  const place = { options, version: choice.version, account };
  const hide = (session: Session) => known.addSession(session);
  const client = await kept?.resume(place, hide) ?? await resumeProfile(parts, options, choice);
  return client && { client, account, end: () => Promise.resolve(client.close()) };
}

async function resumeProfile(
  { host, settings, known }: ConnectionParts,
  options: ServerOptions,
  { version }: VersionChoice,
): Promise<Client | undefined> {
  const { name } = await settings.chosen();
  const { SessionStore } = await load<typeof import("./session_store.ts")>(import.meta, "./session_store.ts");
  const store = new SessionStore(host, name);
  const account = await settings.username();
  const kept = await store.load();
  if (kept?.server !== options.server || kept.username !== account) return undefined;
  const { username, session } = kept;
  const hide = (session: Session) => known.addSession(session);
  hide(session);
  const onRenewal = (renew: Renew, current: Session | undefined) => store.renewed(renew, current);
  const client = await connect({ ...options, version, username, session, onSession: hide, onRenewal })
    .catch((error) => {
      throw saysLogin(error, name);
    });
  client.use({ onError: ({ error }) => saysLogin(error, name) });
  await host.kept?.keep({ options, version, account }, session, onRenewal);
  return client;
}

/** Here it is known how to sign in again. */
function saysLogin(error: unknown, name: string): Error | undefined {
  if (!(error instanceof Vb365Error) || error.reason !== "session-ended") {
    return error instanceof Error ? error : undefined;
  }
  const { code, message, reason } = error;
  return new Vb365Error(message, { code, reason, hint: `Sign in again: vb365 login --profile ${name}` });
}

async function askForName(host: ConnectionParts["host"]): Promise<string> {
  const canAsk = host.stdin.isTerminal && host.stderr.isTerminal;
  const answer = canAsk ? await host.ask("User name: ", false) : undefined;
  if (answer) return answer;
  throw usage("The user name is missing", "Use --username NAME or set VB365_USERNAME.");
}
