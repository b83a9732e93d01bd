/** Reads flags and notes which were read, so that a flag that has no place in a way of doing things is refused. */

import type { Options, Secrets, Values } from "./options.ts";
import type { Version } from "../../mod.ts";
import type { Context } from "../context.ts";
import { Vb365Error } from "../../secrets.ts";
import { Mistakes, usage } from "../errors.ts";

/** One of the services of an organization; flags that begin with its name are for it alone. */
export type Service = "exchange" | "sharepoint";

/** What a secret belongs to: where a service has its own, it has its own secret too. */
const ownerOf: Readonly<Record<string, string>> = {
  "account-password": "account",
  "application-secret": "application-id",
  "certificate-password": "certificate",
};

/** The flags and secrets of one command line. */
export class FlagReader {
  readonly context: Context;
  readonly #values: Values;
  readonly #own: readonly string[];
  readonly #read = new Set<string>();
  #missing: Mistakes | undefined;

  /**
   * @param context The run.
   * @param values What was given.
   * @param own The flags and secrets that are to be watched.
   */
  constructor(context: Context, values: Values, own: { options: Options; secrets: Secrets }) {
    this.context = context;
    this.#values = values;
    this.#own = [
      ...Object.keys(own.options).filter((name) => values[name] !== undefined),
      ...Object.keys(own.secrets).filter((name) => context.secrets.isNamed(name)),
    ];
  }

  /**
   * Reads once in advance, where nobody is asked and no file is read, so that all that is missing is said at once; and
   * then for good.
   */
  async complete<T>(read: () => Promise<T>): Promise<T> {
    (await this.rehearse(read)).refuse();
    return await read();
  }

  /** What would be missing. */
  async rehearse(read: () => Promise<unknown>): Promise<Mistakes> {
    const [before, missing] = [this.#missing, new Mistakes()];
    this.#missing = missing;
    try {
      await read();
    } catch (error) {
      if (!(error instanceof Vb365Error)) throw error;
      missing.add(error);
    } finally {
      this.#missing = before;
    }
    return missing;
  }

  /** Whether this is not for good yet: nobody may be asked, and nothing be read that stands elsewhere. */
  get isRehearsal(): boolean {
    return this.#missing !== undefined;
  }

  /** The API version; in advance only when it is known without asking the server. */
  async version(): Promise<Version | undefined> {
    if (!this.isRehearsal) return await this.context.version();
    const settings = await this.context.settings();
    return await settings.version().catch(() => undefined);
  }

  /** Says that something has to be given, at once or with all else that is missing. */
  lacks(what: string, hint?: string): void {
    const mistake = usage(what, hint);
    if (this.#missing === undefined) throw mistake;
    this.#missing.add(mistake);
  }

  /** The text of a flag; the service's own comes first. */
  text(name: string, service?: Service): string | undefined {
    const value = this.#take(name, service);
    return typeof value === "string" ? value : undefined;
  }

  /** The text of a flag that has to be given. */
  needText(name: string, service?: Service): string {
    const value = this.text(name, service);
    if (value === undefined) {
      this.lacks(`--${name} is missing${service === undefined ? "" : ` for ${titles[service]}`}`);
    }
    return value ?? "";
  }

  /** Whether a switch is on or off, or undefined when it was not touched. */
  switch(name: string): boolean | undefined {
    const value = this.#take(name);
    return typeof value === "boolean" ? value : undefined;
  }

  /** The number of a flag. */
  number(name: string): number | undefined {
    const value = this.#take(name);
    return typeof value === "number" ? value : undefined;
  }

  /** What was given for a flag that may be repeated. */
  list(name: string): readonly string[] {
    const value = this.#take(name);
    return Array.isArray(value) ? value : [];
  }

  /** What was given for a flag that has to be given at least once. */
  needList(name: string): readonly string[] {
    const values = this.list(name);
    if (values.length === 0) this.lacks(`--${name} is missing`);
    return values;
  }

  /** Whether a secret is named by a flag. */
  names(secret: string, service?: Service): boolean {
    return this.#own.includes(secret) || (service !== undefined && this.#own.includes(`${service}-${secret}`));
  }

  /** A secret that has to be there. */
  async needSecret(name: string, service?: Service): Promise<string> {
    this.#take(name, service);
    const [own, asked] = [service ? `${service}-${name}` : name, this.#asked(name, service)];
    if (this.#missing === undefined) return await this.context.secrets.need(own, asked);
    const mistake = await this.context.secrets.lack(own, asked);
    if (mistake) this.#missing.add(mistake);
    return "";
  }

  /** A secret that may be missing. */
  async secret(name: string, service?: Service): Promise<string | undefined> {
    this.#take(name, service);
    if (this.isRehearsal) return undefined;
    return await this.context.secrets.findOrAsk(service ? `${service}-${name}` : name, this.#asked(name, service));
  }

  /** Refuses what was given and has no place: it would get lost in silence. */
  refuseUnread(place: string): void {
    if (this.isRehearsal) return;
    const unread = this.#own.filter((name) => !this.#read.has(name)).map((name) => `--${name}`);
    const [last, ...others] = unread.toReversed();
    if (last === undefined) return;
    if (others.length === 0) throw usage(`${last} does not go with ${place}`);
    throw usage(`${others.toReversed().join(", ")} and ${last} do not go with ${place}`);
  }

  #take(name: string, service?: Service): Values[string] {
    this.#read.add(name);
    if (service === undefined) return this.#values[name];
    this.#read.add(`${service}-${name}`);
    return this.#values[`${service}-${name}`] ?? this.#values[name];
  }

  #asked(name: string, service: Service | undefined): string {
    const owner = service && `${service}-${ownerOf[name]}`;
    return owner && this.#values[owner] !== undefined ? `${service}-${name}` : name;
  }
}

const titles: Readonly<Record<Service, string>> = { exchange: "Exchange Online", sharepoint: "SharePoint Online" };
