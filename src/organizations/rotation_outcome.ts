/** Judges a rotation by what the server shows afterwards, and not by what it answered. */

import { isLost } from "../client/answer.ts";
import { Vb365Error } from "../error.ts";
import type { OrganizationThumbprints } from "./record.ts";

/** The error for a change whose effect could not be looked at. */
export function unseen(action: string, failure: unknown, readingFailure: unknown): unknown {
  if (failure !== undefined && !isLost(failure)) return failure;
  return unknown(action, "the server could not be asked which certificate it has now", failure ?? readingFailure);
}

/** The error for an organization that does not have the new certificate everywhere. */
export function unfinished(
  action: string,
  { before, after, thumbprint }: {
    before: OrganizationThumbprints;
    after: OrganizationThumbprints;
    thumbprint: string;
  },
  failure: unknown,
): unknown {
  const isUntouched = JSON.stringify(before) === JSON.stringify(after);
  if (failure !== undefined && isUntouched) {
    return isLost(failure) ? unknown(action, "the server still shows the old certificate", failure) : failure;
  }
  const shown = Object.entries(after).map(([service, one]) => `${one ?? "none"} for ${service}`).join(", ") || "none";
  return new Vb365Error(`Could only partly ${action}: the server shows ${shown}, not ${thumbprint}`, {
    code: "partly-done",
    reason: "other-certificate",
    hint: "Run it again; if it stays so, look at the organization in the console.",
    details: { before, after },
    cause: failure,
  });
}

function unknown(action: string, what: string, cause: unknown): Vb365Error {
  const { status, method, path } = cause instanceof Vb365Error ? cause : {};
  const why = cause instanceof Error ? ` (${cause.message})` : "";
  return new Vb365Error(`Cannot ${action} for certain: the change was sent, and ${what}${why}`, {
    code: "outcome-unknown",
    reason: "not-seen",
    hint: "The server may still be at work. Run it again: an organization that has the certificate is left alone.",
    status,
    method,
    path,
    cause,
  });
}
