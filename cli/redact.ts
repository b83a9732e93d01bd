/** Keeps secrets out of everything that is written. */

import { hideSecrets, isSecretName, secretsIn } from "../src/secrets.ts";
import { isRawNumber } from "./output/text.ts";

const hidden = "***";

/** Data has to stay what it is: what could be there by chance, such as a name, is not hidden by its value. */
function isUnlikely(secret: string): boolean {
  return secret.length >= 16 || (secret.length >= 6 && /[^\p{L}]/u.test(secret));
}

/** Where a secret came from: a variable that it can come from again, or a file that it is the Base64 of. */
export type SecretOrigin = { readonly variable: string } | { readonly file: string };

/** The secrets that a run has come to know. */
export class KnownSecrets {
  readonly #values = new Set<string>();
  readonly #origins = new Map<string, SecretOrigin>();
  #inWords: ((text: string) => string) | undefined;
  #inData: ((text: string) => string) | undefined;

  /** Remembers a secret, and where it came from. */
  add(value: string, origin?: SecretOrigin): void {
    if (origin && !this.#origins.has(value)) this.#origins.set(value, origin);
    if (this.#values.has(value)) return;
    this.#values.add(value);
    this.#inWords = undefined;
    this.#inData = undefined;
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
    this.#inWords ??= hideSecrets(this.#values);
    return this.#inWords(text);
  }

  /** Hides the secrets in a request that is only shown, by the name of the property and by their value. */
  hideInRequest(data: unknown): unknown {
    return hide(data, (text) => this.hideIn(text), false);
  }

  /** Hides secrets in data, by the name of the property, and by their value where that is not there by chance. */
  hideInData(data: unknown): unknown {
    this.#inData ??= hideSecrets([...this.#values].filter(isUnlikely));
    return hide(data, this.#inData, false);
  }
}

function hide(data: unknown, hideIn: (text: string) => string, isSecret: boolean): unknown {
  const isNumber = typeof data === "number" || isRawNumber(data);
  if (isSecret && (typeof data === "string" || isNumber)) return hidden;
  if (typeof data === "string") return hideIn(data);
  if (Array.isArray(data)) return data.map((entry) => hide(entry, hideIn, isSecret));
  if (typeof data !== "object" || data === null || isNumber) return data;
  return Object.fromEntries(
    Object.entries(data).map(([name, value]) => [hideIn(name), hide(value, hideIn, isSecret || isSecretName(name))]),
  );
}
