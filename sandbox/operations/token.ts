/** Signing in, renewing a session, signing out. */

import type { Answer, Call } from "./request.ts";
import { fieldsOf, textOf } from "./fields.ts";
import { Refusal } from "../http/refusal.ts";
import { closeSession, openSession, renewSession } from "../store/sessions.ts";
import type { Session } from "../store/state.ts";

/** A refusal to sign someone in, with the word that OAuth 2.0 has for it. */
export class SignInRefusal extends Refusal {
  readonly oauthError: string;

  constructor(message: string, oauthError = "invalid_grant") {
    super(400, message);
    this.oauthError = oauthError;
  }
}

/** `POST /token` */
export function issueToken(call: Call): Answer {
  const fields = fieldsOf(call.body);
  const grant = textOf(fields, "grant_type");
  if (grant === "password") {
    return tokenAnswer(call, signIn(call, textOf(fields, "username"), textOf(fields, "password")));
  }
  if (grant === "refresh_token") {
    const session = renewSession(call.state, call.settings, textOf(fields, "refresh_token") ?? "");
    if (session) return tokenAnswer(call, session);
    throw new SignInRefusal("The refresh token is unknown, or it has been used before.");
  }
  throw new SignInRefusal(
    "The sandbox does not talk to Microsoft, so it cannot check an assertion or an integration token.",
  );
}

/** `POST /token/logout` */
export function signOut({ state, session }: Call): Answer {
  if (session) closeSession(state, session);
  return {};
}

function signIn({ state, settings, version }: Call, username = "", password = ""): Session {
  const refusal = new SignInRefusal("The user name or the password is wrong.");
  if (username.toLowerCase() === settings.username.toLowerCase()) {
    if (password !== settings.password) throw refusal;
    if (settings.mfa) throw new SignInRefusal("An account with multi-factor authentication cannot use the REST API.");
    return openSession(state, settings, { userName: settings.username, organizationId: undefined });
  }
  const tenant = version === "v8" ? undefined : state.tenants.get(username.toLowerCase());
  if (tenant?.password !== password || !tenant) throw refusal;
  return openSession(state, settings, { userName: tenant.account, organizationId: tenant.organizationId });
}

function tokenAnswer({ settings, version }: Call, session: Session): Answer {
  const named = version === "v8" ? {} : { userName: session.userName };
  return {
    body: {
      access_token: session.accessToken,
      token_type: "bearer",
      expires_in: settings.tokenLifetime,
      refresh_token: session.refreshToken,
      ...named,
      ".issued": secondsOnly(session.expiresAt - settings.tokenLifetime * 1000),
      ".expires": secondsOnly(session.expiresAt),
    },
  };
}

function secondsOnly(time: number): string {
  return new Date(time).toISOString().replace(/\.\d+Z$/, "+00:00");
}
