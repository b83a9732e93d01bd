/** Keeps secrets out of everything that is written. */

import { hideSecrets, isSecretName, parseJson, secretsIn } from "../secrets.ts";
import { isRawNumber } from "./output/text.ts";

const hidden = "***";

/** So many secrets that data tells by name are looked for in the rest of it, so that no answer takes for ever. */
const mostTold = 100;

/** Data has to stay what it is: what could be there by chance, such as a name, is not hidden by its value. */
function isUnlikely(secret: string): boolean {
  return secret.length >= 16 || (secret.length >= 6 && /[^\p{L}]|^\p{Lu}+$/u.test(secret));
}

/** What hides the tokens of a session, for as long as there is that session: a process may need it for many runs. */
const ofSessions = new WeakMap<object, (text: string) => string>();

/** Where a secret came from: a variable that it can come from again, or a file that it is the Base64 of. */
export type SecretOrigin = { readonly variable: string } | { readonly file: string };

/** The secrets that a run has come to know. */
export class KnownSecrets {
  readonly #values = new Set<string>();
  readonly #origins = new Map<string, SecretOrigin>();
  readonly #sessions = new Set<(text: string) => string>();
  #inWords: ((text: string) => string) | undefined;
  #inData: Hider | undefined;

  /** Remembers a secret, and where it came from. */
  add(value: string, origin?: SecretOrigin): void {
    if (origin && !this.#origins.has(value)) this.#origins.set(value, origin);
    if (this.#values.has(value)) return;
    this.#values.add(value);
    this.#forget();
  }

  /** Remembers the tokens of a session. */
  addSession(session: Readonly<{ accessToken: string; refreshToken: string | undefined }>): void {
    const { accessToken, refreshToken } = session;
    const tokens = refreshToken === undefined ? [accessToken] : [accessToken, refreshToken];
    if (!tokens.every(isUnlikely)) return this.addAll(tokens);
    const hide = ofSessions.get(session) ?? hideSecrets(tokens);
    ofSessions.set(session, hide);
    this.#sessions.add(hide);
    this.#forget();
  }

  /** Where a secret came from, where that is known. */
  originOf(value: string): SecretOrigin | undefined {
    return this.#origins.get(value);
  }

  /** Remembers those secrets that are there. */
  addAll(values: readonly (string | undefined)[]): void {
    for (const value of values) if (value !== undefined) this.add(value);
  }

  /** Remembers every secret in a body that the user brought along. */
  addFrom(data: unknown): void {
    this.addAll(secretsIn(data));
  }

  /** Hides every known secret in a text, in whatever form it stands there. */
  hideIn(text: string): string {
    this.#inWords ??= this.#withTokens(hideSecrets(this.#values));
    return this.#inWords(text);
  }

  /** Hides the secrets in a request that is only shown, by the name of the property and by their value. */
  hideInRequest(data: unknown): unknown {
    return new Hider((text) => this.hideIn(text)).open(data);
  }

  /**
   * Hides secrets in data, by the name of the property, and by their value where that is not there by chance: those that
   * are known, and those that the data itself, or the entry of a list, tells by name.
   */
  hideInData(data: unknown): unknown {
    if (Array.isArray(data)) return mapChanged(data, (entry) => this.hideInData(entry));
    this.#inData ??= new Hider(this.#withTokens(hideSecrets([...this.#values].filter(isUnlikely))));
    const shown = this.#inData.open(data);
    const told = this.#inData.takeTold();
    return told ? new Hider(hideSecrets(told)).open(shown) : shown;
  }

  /** What hides has to be made anew. */
  #forget(): void {
    this.#inWords = undefined;
    this.#inData = undefined;
  }

  #withTokens(hideIn: (text: string) => string): (text: string) => string {
    const all = [...this.#sessions, hideIn];
    return (text) => all.reduce(hideBy, text);
  }
}

function hideBy(text: string, hide: (text: string) => string): string {
  return hide(text);
}

/** Hides what is secret in data. One object for a whole run: a function made for each entry would be garbage each time. */
class Hider {
  readonly #hideIn: (text: string) => string;
  #told: string[] | undefined;

  constructor(hideIn: (text: string) => string) {
    this.#hideIn = hideIn;
  }

  /** Hands out, once, the secrets that data told by the names of its properties. */
  takeTold(): string[] | undefined {
    const told = this.#told;
    this.#told = undefined;
    return told;
  }

  readonly open = (data: unknown): unknown => {
    if (typeof data === "string") return this.#text(data);
    if (typeof data !== "object" || data === null || isRawNumber(data)) return data;
    return Array.isArray(data) ? mapChanged(data, this.open) : copyChanged(data, this.#openProperty);
  };

  /** An object where a text belongs has become its JSON. */
  #text(text: string): string {
    if (/^\s*[{[]/.test(text)) secretsInJson(text).forEach(this.#tell);
    return this.#hideIn(text);
  }

  readonly #tell = (secret: string): void => {
    if (isUnlikely(secret) && (this.#told ??= []).length < mostTold) this.#told.push(secret);
  };

  readonly #secret = (data: unknown): unknown => {
    if (typeof data === "string") this.#tell(data);
    if (typeof data === "string" || typeof data === "number" || isRawNumber(data)) return hidden;
    if (typeof data !== "object" || data === null) return data;
    return Array.isArray(data) ? mapChanged(data, this.#secret) : copyChanged(data, this.#secretProperty);
  };

  readonly #openProperty = (name: string, value: unknown) =>
    this.#property(name, value, hasSecretName(name) ? this.#secret(value) : this.open(value));

  readonly #secretProperty = (name: string, value: unknown) => this.#property(name, value, this.#secret(value));

  #property(name: string, value: unknown, shown: unknown): readonly [string, unknown] | undefined {
    const shownName = this.#hideIn(name);
    return shownName === name && shown === value ? undefined : [shownName, shown];
  }
}

function secretsInJson(text: string): string[] {
  try {
    return secretsIn(parseJson(text));
  } catch {
    return [];
  }
}

/** The same list where nothing changes: a copy of each page of a long list would be more garbage than the pages. */
export function mapChanged(list: readonly unknown[], turn: (entry: unknown) => unknown): readonly unknown[] {
  let copy: unknown[] | undefined;
  for (let at = 0; at < list.length; at++) {
    const turned = turn(list[at]);
    if (turned !== list[at]) (copy ??= [...list])[at] = turned;
  }
  return copy ?? list;
}

/** The same object where nothing changes, else a copy in which a property is what it turns into. */
export function copyChanged(
  data: object,
  turn: (name: string, value: unknown) => readonly [name: string, value: unknown] | undefined,
): object {
  let changed: Map<string, readonly [name: string, value: unknown]> | undefined;
  for (const name in data) {
    if (!Object.hasOwn(data, name)) continue;
    const turned = turn(name, (data as Record<string, unknown>)[name]);
    if (turned) (changed ??= new Map()).set(name, turned);
  }
  return changed ? Object.fromEntries(Object.entries(data).map((entry) => changed.get(entry[0]) ?? entry)) : data;
}

const secretNames = new Map<string, boolean>();
const mostNames = 1000;

/** Asked for each property of each entry of a list, so it is not found out again. */
function hasSecretName(name: string): boolean {
  let isSecret = secretNames.get(name);
  if (isSecret !== undefined) return isSecret;
  if (secretNames.size >= mostNames) secretNames.clear();
  secretNames.set(name, isSecret = isSecretName(name));
  return isSecret;
}
