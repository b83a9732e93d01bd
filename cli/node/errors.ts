/** The errors of Deno that the command line tells apart, made of Node's. */

class NotFound extends Error {}
class AlreadyExists extends Error {}
class IsADirectory extends Error {}
class PermissionDenied extends Error {}
class BrokenPipe extends Error {}
class NotCapable extends Error {}

/** The classes, by the names that Deno has for them. */
export const errors = { NotFound, AlreadyExists, IsADirectory, PermissionDenied, BrokenPipe, NotCapable };

const classes = new Map([
  ["ENOENT", NotFound],
  ["EEXIST", AlreadyExists],
  ["EISDIR", IsADirectory],
  ["EACCES", PermissionDenied],
  ["EPERM", PermissionDenied],
  ["EPIPE", BrokenPipe],
]);

/** An error of the system as Deno words it: the reason, the number, and what was done. */
export function denoError(error: unknown): Error {
  if (!(error instanceof Error)) return new Error(String(error));
  const { code = "", errno = 0 } = error as NodeJS.ErrnoException;
  const [, reason, rest = ""] = /^[A-Z0-9]+: (.+?)(,.*)?$/s.exec(error.message) ?? [];
  if (reason === undefined) return error;
  const message = `${reason.charAt(0).toUpperCase()}${reason.slice(1)} (os error ${Math.abs(errno)})${rest}`;
  return Object.assign(new (classes.get(code) ?? Error)(message, { cause: error }), { code });
}

/** Does something, and words what goes wrong as Deno does. */
export function wording<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw denoError(error);
  }
}

/** The same for what takes its time. */
export async function wordingLater<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw denoError(error);
  }
}
