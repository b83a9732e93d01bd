/** How the command line says that it was called wrongly: exit code 2, nothing was sent. */

import { Vb365Error } from "../mod.ts";

/** Makes the error for a wrong call. */
export function usage(message: string, hint?: string): Vb365Error {
  return new Vb365Error(message, { code: "invalid-input", reason: "usage", hint });
}
