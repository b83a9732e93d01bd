/** An answer that says no, in the words of each API version. */

import type { Version } from "../../src/versions.ts";

/** The kinds of failure that v8 names, as far as the sandbox needs them. */
export type RefusalCode =
  | "ResourceAccessDenied"
  | "ResourceNotFound"
  | "ParameterValidationFailure"
  | "OperationConflict"
  | "HttpError";

/** Thrown by whoever cannot do what a request asks for. */
export class Refusal extends Error {
  readonly status: number;
  readonly errorCode: RefusalCode;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
    this.errorCode = codeOf(status);
  }
}

/** A refused request: 400 with the reason. */
export function invalid(message: string): Refusal {
  return new Refusal(400, message);
}

/** Something that is not there. */
export function notFound(what: string): Refusal {
  return new Refusal(404, `${what} was not found.`);
}

/** The body of an error: v7 adds the kind, which it has one of; v8 has more kinds, and a stack trace that stays empty. */
export function refusalBody(version: Version, { message, errorCode }: Refusal): object {
  if (version === "v8") return { message, errorCode, stackTrace: null };
  return version === "v7" ? { message, errorCode: null } : { message };
}

/** The body of a refused sign-in, which up to v5 is in the words of OAuth 2.0. */
export function tokenRefusalBody(version: Version, refusal: Refusal, oauthError: string): object {
  if (version === "v3" || version === "v4" || version === "v5") {
    return { error: oauthError, error_description: refusal.message };
  }
  return refusalBody(version, refusal);
}

function codeOf(status: number): RefusalCode {
  if (status === 403) return "ResourceAccessDenied";
  if (status === 404) return "ResourceNotFound";
  if (status === 409) return "OperationConflict";
  return status < 500 ? "ParameterValidationFailure" : "HttpError";
}
