/** The one error class of the module, so that a caller can tell every failure apart by {@link Vb365Error.code}. */

/**
 * What kind of failure it is; stable, for `switch`.
 *
 * - `invalid-input`, `unsupported`: the call was wrong or the API version cannot do it; nothing was sent.
 * - `not-connected`, `not-trusted`, `timeout`: the server was not reached, is not trusted, or did not answer in time.
 * - `sign-in-refused`: the credentials or the token were refused.
 * - `not-found`: the named thing does not exist.
 * - `refused` (4xx), `failed` (5xx): the server's own answer. `unexpected-answer`: an answer that is not the API's.
 * - `outcome-unknown`: a write was sent and its answer never came.
 * - `partly-done`: of many, some are done and some are not.
 */
export type ErrorCode =
  | "invalid-input"
  | "unsupported"
  | "not-connected"
  | "not-trusted"
  | "timeout"
  | "sign-in-refused"
  | "not-found"
  | "refused"
  | "failed"
  | "unexpected-answer"
  | "outcome-unknown"
  | "partly-done";

/** A finer word for a failure than its {@link ErrorCode}; new ones come with new versions of the module. */
export type ErrorReason =
  | "7z"
  | "ambiguous-name"
  | "answer-size"
  | "applications-unseen"
  | "audit-log"
  | "backup-accounts"
  | "backup-applications"
  | "bad-character"
  | "bad-fingerprint"
  | "bad-proxy"
  | "bad-thumbprint"
  | "base64-cut-off"
  | "base64-joined"
  | "base64-of-text"
  | "base64-twice"
  | "blank"
  | "byte-list"
  | "cannot"
  | "certificate-only"
  | "certificate-request"
  | "changed-certificate"
  | "client-certificate"
  | "clixml"
  | "closed"
  | "common-name"
  | "connection-refused"
  | "connection-reset"
  | "credentials"
  | "credentials-in-address"
  | "cut-off"
  | "damaged"
  | "days"
  | "device-code-blocked"
  | "device-code-expired"
  | "dns-name"
  | "dropped"
  | "empty"
  | "empty-password"
  | "encryption"
  | "entire-organization"
  | "evidence"
  | "ews-blocked"
  | "expired"
  | "failed"
  | "garbled"
  | "guid"
  | "gzip"
  | "hexadecimal"
  | "html"
  | "incomplete"
  | "ip-address"
  | "iterations"
  | "jceks"
  | "jks"
  | "json"
  | "key-mismatch"
  | "key-size"
  | "last-item"
  | "listed"
  | "lost-answer"
  | "mfa"
  | "missing"
  | "mixed"
  | "name-taken"
  | "no-api"
  | "no-certificate"
  | "no-common-cipher"
  | "no-member"
  | "no-permission"
  | "no-private-key"
  | "not-a-certificate"
  | "not-an-object"
  | "not-application-only"
  | "not-asked"
  | "not-for-servers"
  | "not-http"
  | "not-https"
  | "not-json"
  | "not-kept"
  | "not-listed"
  | "not-pem"
  | "not-seen"
  | "not-tls"
  | "not-yet-valid"
  | "old-tls"
  | "openssh-key"
  | "other-certificate"
  | "outdated-certificate"
  | "output"
  | "password-missing"
  | "path"
  | "pdf"
  | "pem-key-and-certificate"
  | "pfx-signed"
  | "pfx-version"
  | "pgp"
  | "pkcs7"
  | "pool-at-risk"
  | "pool-unseen"
  | "port"
  | "private-key"
  | "private-key-only"
  | "product"
  | "proxy-refused"
  | "proxy-sign-in"
  | "proxy-sign-in-unsupported"
  | "public-key"
  | "putty-key"
  | "read-as-text"
  | "report"
  | "repository-owner"
  | "revocation-list"
  | "runtime"
  | "schedule"
  | "seconds"
  | "self-signed"
  | "server-address"
  | "session-ended"
  | "session-failed"
  | "session-id"
  | "session-unseen"
  | "sha1-thumbprint"
  | "stopped"
  | "sync"
  | "teams"
  | "teams-chats"
  | "text"
  | "text-mode"
  | "time"
  | "timed-out"
  | "token"
  | "token-refused-once"
  | "too-large"
  | "too-many-keys"
  | "trailing-bytes"
  | "two-trusts"
  | "unknown"
  | "unknown-extension"
  | "unknown-host"
  | "unknown-issuer"
  | "unknown-item"
  | "unknown-mode"
  | "unknown-name"
  | "unknown-region"
  | "unknown-type"
  | "unknown-version"
  | "unproven-key"
  | "unreachable"
  | "unsupported-encryption"
  | "usage"
  | "utf-7"
  | "vanished"
  | "version"
  | "version-not-served"
  | "weak-signature"
  | "wrong-kind"
  | "wrong-name"
  | "wrong-password"
  | "xml"
  | "zeros"
  | "zip";

/** What a {@link Vb365Error} is made of besides its message. */
export interface Vb365ErrorOptions {
  /** The kind of failure. */
  code: ErrorCode;
  /** A finer word for the same failure, e.g. `wrong-password`. */
  reason?: ErrorReason | undefined;
  /** What the reader can do next, as a full sentence. */
  hint?: string | undefined;
  /** The HTTP status, when the server answered. */
  status?: number | undefined;
  /** The HTTP method of the request that failed. */
  method?: string | undefined;
  /** The path of the request that failed, without host and query. */
  path?: string | undefined;
  /** What the server said of it, in its own words. */
  serverMessage?: string | undefined;
  /** What a report of many tells apart, e.g. which are in and which are not; without secrets. */
  details?: unknown;
  /** The error below this one. */
  cause?: unknown;
}

/**
 * Every failure that this module reports. It never holds a request's headers or body, so it can be logged as it is.
 *
 * @example
 * ```ts
 * import { convertCertificateToBase64, Vb365Error } from "../mod.ts";
 *
 * try {
 *   convertCertificateToBase64(new Uint8Array());
 * } catch (error) {
 *   if (error instanceof Vb365Error) console.log(error.code); // invalid-input
 * }
 * ```
 */
export class Vb365Error extends Error {
  /** The kind of failure; stable, for `switch`. */
  readonly code: ErrorCode;
  /** A finer word for the same failure, e.g. `wrong-password`. */
  readonly reason: ErrorReason | undefined;
  /** What the reader can do next, as a full sentence. */
  readonly hint: string | undefined;
  /** The HTTP status, when the server answered. */
  readonly status: number | undefined;
  /** The HTTP method of the request that failed. */
  readonly method: string | undefined;
  /** The path of the request that failed, without host and query. */
  readonly path: string | undefined;
  /** What the server said of it, in its own words. */
  readonly serverMessage: string | undefined;
  /** What a report of many tells apart, e.g. which are in and which are not; without secrets. */
  readonly details: unknown;

  /**
   * Makes an error out of a finished sentence and its facts.
   *
   * @param message "Cannot <action> <target>: <why>", without a secret in it.
   * @param options The kind of failure and the facts known about it.
   */
  constructor(message: string, options: Vb365ErrorOptions) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = "Vb365Error";
    this.code = options.code;
    this.reason = options.reason;
    this.hint = options.hint;
    this.status = options.status;
    this.method = options.method;
    this.path = options.path;
    this.serverMessage = options.serverMessage;
    this.details = options.details;
  }

  /** What `JSON.stringify()` writes, the message included. */
  toJSON(): Record<string, unknown> {
    const { name, message, code, reason, hint, status, method, path, serverMessage, details } = this;
    return { name, message, code, reason, hint, status, method, path, serverMessage, details };
  }
}
