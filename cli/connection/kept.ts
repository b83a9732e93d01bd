/** What a process that runs many command lines keeps in memory between them: the ways to servers, and sessions. */

import {
  type Client,
  connect,
  createClient,
  createTransport,
  type Renew,
  sendRequest,
  type ServerOptions,
  type Session,
  type Transport,
  type TransportOptions,
  type Version,
  versions,
} from "../../mod.ts";

/** What a session belongs to. It is never used for anything else. */
export interface SessionPlace {
  readonly options: ServerOptions;
  readonly version: Version;
  /** Undefined when a token stands for the account. */
  readonly account: string | undefined;
}

interface KeptSession {
  readonly place: SessionPlace;
  /** Whether it is to end with this process; a session of a profile stays. */
  readonly isOwn: boolean;
  readonly renew: ((renew: Renew, current: Session | undefined) => Promise<Session>) | undefined;
  session: Session;
  renewal?: Promise<Session> | undefined;
}

/** Keeps connections and sessions as long as the process lives. Secrets other than tokens are never kept. */
export class Kept {
  readonly #transports = new Map<string, Transport>();
  readonly #sessions = new Map<string, KeptSession>();
  readonly #versions = new Map<string, Version>();

  /** A way to servers that are trusted in this way; its connections stay open. */
  fetchFor({ trust, proxy, noProxy }: TransportOptions): typeof fetch {
    const key = JSON.stringify([trust, proxy, noProxy]);
    const transport = this.#transports.get(key) ?? createTransport({ trust, proxy, noProxy });
    this.#transports.set(key, transport);
    return transport.fetch;
  }

  /** The newest version of a server, asked for once. */
  async versionOf(options: ServerOptions, find: () => Promise<Version>): Promise<Version> {
    const key = keyOf({ options, version: "v8", account: undefined });
    const version = this.#versions.get(key) ?? await find();
    this.#versions.set(key, version);
    return version;
  }

  /** Keeps the session of a sign-in; the one before it, for the same account, is ended. */
  async keep(place: SessionPlace, session: Session, renew?: KeptSession["renew"]): Promise<void> {
    const before = this.#sessions.get(keyOf(place));
    this.#sessions.set(keyOf(place), { place, session, renew, isOwn: renew === undefined });
    if (before?.isOwn && before.session.accessToken !== session.accessToken) await signOut(before);
  }

  /** A client on a kept session; undefined when there is none. */
  async resume(place: SessionPlace, onSession: (session: Session) => void): Promise<Client | undefined> {
    const kept = this.#sessions.get(keyOf(place));
    if (!kept) return undefined;
    const { options, version, account = "token" } = place;
    onSession(kept.session);
    return await connect({
      ...options,
      version,
      username: account,
      session: kept.session,
      onSession,
      onRenewal: (renew, current) => renewed(kept, renew, current),
    });
  }

  /** Ends the sessions that are its own, and hangs up. */
  async end(): Promise<void> {
    const own = [...this.#sessions.values()].filter(({ isOwn }) => isOwn);
    this.#sessions.clear();
    await Promise.all(own.map(signOut));
    for (const transport of this.#transports.values()) transport.close();
  }
}

function keyOf({ options: { server, trust, proxy, noProxy }, version, account }: SessionPlace): string {
  return JSON.stringify([String(server), version, account, trust, proxy, noProxy]);
}

/** A refresh token works once: calls that run at the same time share what one of them has renewed. */
async function renewed(kept: KeptSession, renew: Renew, current: Session | undefined): Promise<Session> {
  const isNew = kept.session.accessToken !== current?.accessToken && Date.now() < kept.session.renewAt;
  if (isNew) return kept.session;
  kept.renewal ??= (kept.renew?.(renew, current) ?? renew(kept.session)).finally(() => kept.renewal = undefined);
  kept.session = await kept.renewal;
  return kept.session;
}

/** A server that cannot be told forgets the session by itself. */
async function signOut({ place: { options, version }, session }: KeptSession): Promise<void> {
  if (!versions[version].logout || session.renewAt === Infinity) return;
  const client = createClient({ ...options, version, token: session.accessToken });
  await sendRequest(client, { method: "POST", path: "/token/logout" }).catch(() => {});
}
