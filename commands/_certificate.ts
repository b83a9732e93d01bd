/** Certificate files that the user names. */

import { convertCertificateToBase64, Vb365Error } from "../mod.ts";
import type { Context } from "./_context.ts";

const mostBytes = 1024 * 1024;

/** What a run has read: one file may serve both services of an organization, and standard input can be read only once. */
const read = new WeakMap<Context, Map<string, Promise<Uint8Array>>>();

/** Reads a file that holds a certificate in some form. */
export function readCertificateFile(context: Context, path: string): Promise<Uint8Array> {
  const files = read.get(context) ?? new Map<string, Promise<Uint8Array>>();
  const file = files.get(path) ?? context.readFile(path, mostBytes);
  read.set(context, files.set(path, file));
  return file;
}

/** Reads a certificate file and refuses by its name what is no PFX. */
export async function readCertificate(context: Context, path: string): Promise<Uint8Array> {
  const bytes = await readCertificateFile(context, path);
  try {
    context.known.add(convertCertificateToBase64(bytes));
    return bytes;
  } catch (error) {
    throw nameFile(error, shownPath(path));
  }
}

/** The name of a file in a sentence. */
export function shownPath(path: string): string {
  return path === "-" ? "standard input" : path;
}

/** Puts the name of the file into what is wrong with it. */
export function nameFile(error: unknown, shown: string): unknown {
  if (!(error instanceof Vb365Error)) return error;
  const { message, code, reason, hint } = error;
  const why = message.slice(message.indexOf(": ") + 2);
  return new Vb365Error(`Cannot use ${shown}: ${why}`, { code, reason, hint, cause: error });
}
