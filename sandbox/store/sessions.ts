/** Tokens: who holds which, and until when. */

import type { Settings } from "../options.ts";
import type { Session, State } from "./state.ts";

/** Opens a session. */
export function openSession(
  state: State,
  settings: Settings,
  who: Pick<Session, "userName" | "organizationId">,
): Session {
  const expiresAt = settings.now() + settings.tokenLifetime * 1000;
  const session = { ...who, accessToken: newToken(), refreshToken: newToken(), expiresAt };
  state.sessions.set(session.accessToken, session);
  return session;
}

/** The session of a request, if its token is still good. */
export function sessionOf(state: State, settings: Settings, authorization: string | null): Session | undefined {
  const token = /^bearer\s+(\S+)$/i.exec(authorization ?? "")?.[1];
  const session = token === undefined ? undefined : state.sessions.get(token);
  return session && settings.now() < session.expiresAt ? session : undefined;
}

/** Trades a refresh token for a new session. The refresh token works once; the old access token lives out its time. */
export function renewSession(state: State, settings: Settings, refreshToken: string): Session | undefined {
  const old = [...state.sessions.values()].find((session) => session.refreshToken === refreshToken);
  if (!old) return undefined;
  state.sessions.set(old.accessToken, { ...old, refreshToken: newToken() });
  return openSession(state, settings, { userName: old.userName, organizationId: old.organizationId });
}

/** Ends a session: both of its tokens are refused from now on. */
export function closeSession(state: State, session: Session): void {
  state.sessions.delete(session.accessToken);
}

function newToken(): string {
  return crypto.getRandomValues(new Uint8Array(48)).toBase64({ alphabet: "base64url" });
}
