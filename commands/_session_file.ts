/** A session at rest. */

import type { Session } from "../mod.ts";

/** A session and what it is for: it is never used with another server or account. */
export interface KeptSession {
  readonly server: string;
  readonly username: string;
  /** When the user signed in, in milliseconds since 1970. */
  readonly signedInAt: number;
  /** When the tokens were last renewed. */
  readonly renewedAt: number;
  readonly session: Session;
}

/** The file of a session: sealed, when there is a key store for the key. */
export interface SessionFile {
  readonly vault?: string;
  readonly handle?: string;
  readonly nonce?: string;
  readonly text: string;
}

/** Parsed JSON; undefined for what is none. */
export function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Whether it is the file of a session. */
export function isSessionFile(file: unknown): file is SessionFile {
  return typeof file === "object" && file !== null && "text" in file && typeof file.text === "string";
}

/** Whether it is a session. */
export function isKept(kept: unknown): kept is KeptSession {
  return typeof kept === "object" && kept !== null && "session" in kept && "server" in kept && "username" in kept;
}
