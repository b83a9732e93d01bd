/** Keeps secrets out of everything that is written. */

import { toAscii } from "./output/text.ts";

const hidden = "***";

/** Below this a secret could be any word, and hiding it would garble every sentence. */
const shortestInWords = 6;

/** Data has to stay what it is: only what cannot be there by chance is hidden wherever it stands. */
const shortestInData = 16;

const secretNames = new Set([
  "password",
  "applicationsecret",
  "applicationcertificate",
  "applicationcertificatepassword",
  "accesstoken",
  "access_token",
  "refreshtoken",
  "refresh_token",
  "assertion",
  "integrationtoken",
  "integration_token",
  "usercode",
]);

/** The secrets that a run has come to know. */
export class KnownSecrets {
  readonly #values = new Set<string>();

  /** Remembers a secret, also in the forms in which a server's message could repeat it. */
  add(value: string): void {
    if (value.length < shortestInWords) return;
    const inJson = JSON.stringify(value).slice(1, -1);
    for (const form of [value, inJson, toAscii(inJson), encodeURIComponent(value)]) this.#values.add(form);
  }

  /** Remembers those secrets that are there. */
  addAll(values: readonly (string | undefined)[]): void {
    for (const value of values) if (value !== undefined) this.add(value);
  }

  /** Remembers every secret in a body that the user brought along. */
  addFrom(data: unknown): void {
    if (typeof data !== "object" || data === null) return;
    for (const [name, value] of Object.entries(data)) {
      if (typeof value === "string" && secretNames.has(name.toLowerCase())) this.add(value);
      else this.addFrom(value);
    }
  }

  /** Hides every known secret in a text, the longest first, as one may be a part of another. */
  hideIn(text: string, shortest = shortestInWords): string {
    return [...this.#values].filter(({ length }) => length >= shortest).sort((a, b) => b.length - a.length)
      .reduce((shown, value) => shown.replaceAll(value, hidden), text);
  }

  /** Hides the secrets in a request that is only shown, by the name of the property and by their value. */
  hideInRequest(data: unknown): unknown {
    return this.#hide(data, shortestInWords);
  }

  /** Hides secrets in data, by the name of the property, and long ones by their value. */
  hideInData(data: unknown): unknown {
    return this.#hide(data, shortestInData);
  }

  #hide(data: unknown, shortest: number): unknown {
    if (typeof data === "string") return this.hideIn(data, shortest);
    if (Array.isArray(data)) return data.map((entry) => this.#hide(entry, shortest));
    if (typeof data !== "object" || data === null) return data;
    return Object.fromEntries(
      Object.entries(data).map(([name, value]) => {
        const isSecret = secretNames.has(name.toLowerCase()) && value !== null && value !== undefined;
        return [name, isSecret ? hidden : this.#hide(value, shortest)];
      }),
    );
  }
}
