/** Reads flags and notes which were read, so that a flag that has no place in a way of doing things is refused. */

import type { Options, Secrets, Values } from "./options.ts";
import type { Context } from "../context.ts";
import { usage } from "../errors.ts";

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

  /** The text of a flag; the service's own comes first. */
  text(name: string, service?: Service): string | undefined {
    const value = this.#take(name, service);
    return typeof value === "string" ? value : undefined;
  }

  /** The text of a flag that has to be given. */
  needText(name: string, service?: Service): string {
    const value = this.text(name, service);
    if (value !== undefined) return value;
    throw usage(`--${name} is missing${service === undefined ? "" : ` for ${titles[service]}`}`);
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
    if (values.length > 0) return values;
    throw usage(`--${name} is missing`);
  }

  /** Whether a secret is named by a flag. */
  names(secret: string, service?: Service): boolean {
    return this.#own.includes(secret) || (service !== undefined && this.#own.includes(`${service}-${secret}`));
  }

  /** A secret that has to be there. */
  async needSecret(name: string, service?: Service): Promise<string> {
    this.#take(name, service);
    return await this.context.secrets.need(service ? `${service}-${name}` : name, this.#asked(name, service));
  }

  /** A secret that may be missing. */
  async secret(name: string, service?: Service): Promise<string | undefined> {
    this.#take(name, service);
    return await this.context.secrets.findOrAsk(service ? `${service}-${name}` : name, this.#asked(name, service));
  }

  /** Refuses what was given and has no place: it would get lost in silence. */
  refuseUnread(place: string): void {
    const unread = this.#own.find((name) => !this.#read.has(name));
    if (unread) throw usage(`--${unread} does not go with ${place}`);
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
