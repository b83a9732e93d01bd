/** What there is to say of a profile. No secret is part of it. */

import { Vb365Error } from "../../secrets.ts";
import type { Context } from "../context.ts";
import { checkName, type Profile } from "./profile.ts";
import type { KeptSession, SessionStore } from "./session_store.ts";

/** A session as it is shown. */
export interface SessionStatus {
  /** A key store's name, or `file`. */
  readonly keptIn: string;
  readonly account: string | null;
  readonly signedInAt: string | null;
  readonly renewedAt: string | null;
  /** When the access token runs out. It is renewed before, as long as the server takes the refresh token. */
  readonly expiresAt: string | null;
  /** `valid`, `to be renewed`, or `unreadable` when the key store does not give the key back. */
  readonly state: string;
}

/** A profile as it is shown. */
export interface ProfileStatus {
  readonly profile: string;
  readonly server: string | null;
  readonly version: string | null;
  readonly username: string | null;
  readonly fingerprint: string | null;
  readonly thumbprint: string | null;
  readonly caCert: string | null;
  readonly credentialEnv: string | null;
  readonly session: SessionStatus | null;
  /** Why it cannot be used, when it cannot. */
  readonly problem: string | null;
}

/** Looks at a profile and its session. Nothing is sent. */
export async function describeProfile(name: string, profile: Profile, store: SessionStore): Promise<ProfileStatus> {
  const { server, version, username, fingerprint, thumbprint, caCert, credentialEnv } = profile;
  return {
    profile: name,
    server: server ?? null,
    version: version ?? null,
    username: username ?? null,
    fingerprint: fingerprint ?? null,
    thumbprint: thumbprint ?? null,
    caCert: caCert ?? null,
    credentialEnv: credentialEnv ?? null,
    session: await describeSession(store, profile),
    problem: null,
  };
}

/** The same by name. A profile that is broken does not stand in the way of the others: it is said what is wrong. */
export async function describeNamed(context: Context, name: string): Promise<ProfileStatus> {
  try {
    const profile = await (await context.settings()).config.find(checkName(name)) ?? {};
    return await describeProfile(name, profile, await context.sessionStore(name));
  } catch (error) {
    if (!(error instanceof Vb365Error)) throw error;
    return describeBroken(name, [error.message, error.hint].filter(Boolean).join(". "));
  }
}

/** What is left to say of a profile that cannot be read. */
function describeBroken(profile: string, problem: string): ProfileStatus {
  const unknown = { server: null, version: null, username: null, fingerprint: null, thumbprint: null };
  return { profile, ...unknown, caCert: null, credentialEnv: null, session: null, problem };
}

async function describeSession(store: SessionStore, { server }: Profile): Promise<SessionStatus | null> {
  const keptIn = await store.keptIn();
  if (keptIn === undefined) return null;
  const kept = await store.load();
  if (!kept) {
    return { keptIn, account: null, signedInAt: null, renewedAt: null, expiresAt: null, state: "unreadable" };
  }
  const isOther = kept.server !== server;
  const state = isOther ? "for another server" : Date.now() < kept.session.renewAt ? "valid" : "to be renewed";
  return {
    keptIn,
    account: kept.username,
    signedInAt: isoTime(kept.signedInAt),
    renewedAt: isoTime(kept.renewedAt),
    expiresAt: isoTime(expiryOf(kept)),
    state,
  };
}

/** A session is renewed at 80 % of its life. */
function expiryOf({ renewedAt, session }: KeptSession): number {
  return renewedAt + (session.renewAt - renewedAt) / 0.8;
}

function isoTime(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace(/\.\d+Z$/, "Z");
}

/** The same for people. */
export function textOfProfile({ profile, session, problem, ...facts }: ProfileStatus): string {
  if (problem !== null) return `${"Profile".padEnd(16)}${profile}\n${"Problem".padEnd(16)}${problem}\n`;
  const lines: (readonly [string, string | null])[] = [
    ["Profile", profile],
    ["Server", facts.server],
    ["API version", facts.version ?? "the newest that the server has"],
    ["Account", facts.username],
    ["Pinned SHA-256", facts.fingerprint],
    ["Pinned SHA-1", facts.thumbprint],
    ["Authorities", facts.caCert],
    ["Secrets in", facts.credentialEnv && `${facts.credentialEnv}_PASSWORD, ...`],
    ["Session", session ? `${session.state}, kept in ${session.keptIn}` : "none"],
    ["  signed in", session?.signedInAt ?? null],
    ["  expires", session?.expiresAt ?? null],
  ];
  return lines.filter(([, value]) => value).map(([name, value]) => `${name.padEnd(16)}${value}\n`).join("");
}
