/** How a file that cannot be used is refused: one sentence for what it is, one for what to do. */

import { type ErrorReason, Vb365Error } from "../error.ts";

/**
 * Makes the error for a certificate file that cannot be used.
 *
 * @param reason The finer word, e.g. `cut-off`.
 * @param why What the file is, as the rest of the sentence; never a byte of its content.
 * @param hint What to do next.
 * @returns The error, ready to throw.
 */
export function refusal(reason: ErrorReason, why: string, hint?: string): Vb365Error {
  return new Vb365Error(`Cannot use the certificate file: ${why}`, { code: "invalid-input", reason, hint });
}

/**
 * Makes the error for a PKCS#12 file whose inside does not hang together.
 *
 * @param what What does not fit.
 * @returns The error, ready to throw.
 */
export function damaged(what: string): Vb365Error {
  return refusal("damaged", `it is damaged: ${what}`, "Export or copy the file again, in binary mode.");
}
