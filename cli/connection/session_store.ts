/** Keeps the session of a profile from one command line to the next. */

import type { Renew, Session } from "../../mod.ts";
import { findPlace } from "./profile_file.ts";
import type { Host } from "../host.ts";
import { type KeyStore, keyStoreOf, newKey, seal, unseal } from "./key_store.ts";
import { usage } from "../errors.ts";
import { parseJson } from "../../secrets.ts";

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
    return parseJson(text);
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

/** What `keptIn` is when no key store works. */
export const plainFile = "file";

/** The session of one profile. */
export class SessionStore {
  readonly #host: Pick<Host, "env" | "platform" | "files" | "run">;
  readonly #keyStore: KeyStore;
  readonly #name: string;

  constructor(host: Pick<Host, "env" | "platform" | "files" | "run">, name: string) {
    this.#host = host;
    this.#keyStore = keyStoreOf(host);
    this.#name = name.toLowerCase();
  }

  /** The session that is kept, if it can be read. */
  async load(): Promise<KeptSession | undefined> {
    const file = await this.#read();
    const text = file && await this.#open(file);
    const kept: unknown = text === undefined ? undefined : parse(text);
    return isKept(kept) ? kept : undefined;
  }

  /** Where the session is kept: a key store's name, or `file`; undefined when there is none. */
  async keptIn(): Promise<string | undefined> {
    const file = await this.#read();
    if (!file) return undefined;
    return file.vault === undefined ? plainFile : this.#keyStore.title;
  }

  /** Fails where nothing can be kept, before there is something to keep. */
  async prove(): Promise<void> {
    await this.#exclusively(() => Promise.resolve());
  }

  /** Keeps the first session of a sign-in, and says where, and which one it takes the place of. */
  async begin(kept: KeptSession): Promise<{ readonly keptIn: string; readonly before: KeptSession | undefined }> {
    return await this.#exclusively(async () => {
      const before = await this.load();
      const key = newKey();
      const handle = await this.#keyStore.keep(this.#name, key);
      await this.#write(kept, handle === undefined ? undefined : { handle, key }).catch(async (error) => {
        if (handle !== undefined) await this.#keyStore.forget(handle);
        throw error;
      });
      return { keptIn: handle === undefined ? plainFile : this.#keyStore.title, before };
    });
  }

  /** Renews a session that other programs use too: one of them does it, and the others take what it got. */
  async renewed(renew: Renew, current: Session | undefined): Promise<Session> {
    return await this.#exclusively(async () => {
      const kept = await this.load();
      const isNew = kept && kept.session.accessToken !== current?.accessToken && Date.now() < kept.session.renewAt;
      if (isNew) return kept.session;
      // A new session uses up the one before; where it could not be kept, the user would be left with none.
      if (kept) await this.#replace(kept);
      const session = await renew(kept?.session);
      if (kept) await this.#replace({ ...kept, session, renewedAt: Date.now() });
      return session;
    });
  }

  /** Keeps a session where the one before it was. */
  async #replace(kept: KeptSession): Promise<void> {
    const file = await this.#read();
    if (!file) return;
    const { handle } = file;
    if (handle === undefined) return await this.#write(kept, undefined);
    const key = await this.#keyStore.find(handle);
    // What was sealed is not written openly because its key cannot be had just now.
    if (key !== undefined) await this.#write(kept, { handle, key });
  }

  /** Forgets the session, and the names that completion has heard by it. */
  async forget(): Promise<void> {
    const names = findPlace(this.#host)?.path(`names-${this.#name}.json`);
    if (names !== undefined) await this.#host.files.remove(names);
    if (await this.keptIn() === undefined) return;
    await this.#exclusively(async () => {
      const { handle } = await this.#read() ?? {};
      if (handle !== undefined) await this.#keyStore.forget(handle);
      await this.#host.files.remove(this.#path());
    });
  }

  /** Does something while no other program changes the session. */
  async #exclusively<T>(work: () => Promise<T>): Promise<T> {
    return await this.#host.files.locked(this.#path(), work);
  }

  async #open({ vault, handle = "", nonce = "", text }: SessionFile): Promise<string | undefined> {
    if (vault === undefined) return text;
    const key = vault === this.#keyStore.id ? await this.#keyStore.find(handle) : undefined;
    return key === undefined ? undefined : await unseal(key, { nonce, text });
  }

  async #write(kept: KeptSession, sealing: { handle: string; key: string } | undefined): Promise<void> {
    const text = JSON.stringify(kept);
    const file: SessionFile = sealing
      ? { vault: this.#keyStore.id, handle: sealing.handle, ...await seal(sealing.key, text) }
      : { text };
    await this.#host.files.write(this.#path(), JSON.stringify(file));
  }

  async #read(): Promise<SessionFile | undefined> {
    const path = findPlace(this.#host)?.path(this.#fileName());
    const text = path === undefined ? undefined : await this.#host.files.read(path);
    const file: unknown = text === undefined ? undefined : parse(text);
    return isSessionFile(file) ? file : undefined;
  }

  #fileName(): string {
    return `session-${this.#name}.json`;
  }

  #path(): string {
    const path = findPlace(this.#host)?.path(this.#fileName());
    if (path !== undefined) return path;
    throw usage("There is no place to keep a session", "Set HOME, or VB365_CONFIG to a file.");
  }
}
