/** Why a sign-in was refused, and what the user can do. */

import { Vb365Error } from "./error.ts";

/** There is nothing left to renew the session with. */
export function sessionEnded(username: string): Vb365Error {
  return new Vb365Error(`Cannot go on as ${username}: the session has ended`, {
    code: "sign-in-refused",
    reason: "session-ended",
    hint: "Sign in again.",
  });
}

/** A refusal at the token address means the account, whatever 4xx it comes with; but a web page is no server's word. */
export function signInRefusal(error: unknown, username: string): unknown {
  if (!(error instanceof Vb365Error) || !error.status || error.status < 400 || error.status > 403) return error;
  if (error.reason === "html") return error;
  return new Vb365Error(
    `Cannot sign in as ${username}: ${error.serverMessage ?? `the server answered ${error.status}`}`,
    {
      code: "sign-in-refused",
      ...adviceFor(error.serverMessage),
      status: error.status,
      serverMessage: error.serverMessage,
      method: error.method,
      path: error.path,
    },
  );
}

/** No document says how a server words the refusal of an account with MFA, so only what is plain is told apart. */
function adviceFor(serverMessage = ""): { reason: string; hint: string } {
  if (/multi-?factor|two-?factor|\bMFA\b|one-time/i.test(serverMessage)) {
    return {
      reason: "mfa",
      hint: "The REST API takes no second factor: in the console of VB365, except this account from multi-factor " +
        "authentication, or use an account of its own for automation.",
    };
  }
  return {
    reason: "credentials",
    hint: "Check the account (DOMAIN\\user), its password, that it may administer the server, and that " +
      "multi-factor authentication of VB365 is off for it: the REST API cannot be used with it.",
  };
}
