/** What is secret, and how a text is cleared of it in whatever form it comes back. */

import { harmlessPattern, ordinaryWords, secretNames, secretPattern } from "../generated/secrets.ts";

/** What stands in place of a secret. */
const hidden = "***";

/** Longer ones are certificates and tokens, which are looked for in parts. */
const longestPattern = 256;

/** A part of a long secret, for those that come back cut off or in lines. */
const partLength = 16;

/** Below this a secret could be a part of any word. */
const shortest = 6;

/**
 * Whether the value of a property, a field or a column of this name is secret: by the documents of the API, and by
 * pattern for what they do not know.
 *
 * @param name The name, in any casing.
 * @returns Whether it is.
 *
 * @example
 * ```ts
 * import { isSecretName } from "../mod.ts";
 *
 * console.log(isSecretName("applicationCertificatePassword"), isSecretName("storageAccountKey")); // true true
 * console.log(isSecretName("certificateThumbprint")); // false
 * ```
 */
export function isSecretName(name: string): boolean {
  const plain = name.toLowerCase().replace(/[-_\s]/g, "");
  return secretNames.has(plain) || (secretPattern.test(plain) && !harmlessPattern.test(plain));
}

/**
 * Every secret in data, at any depth: the texts and numbers whose property, or a property around it, has the name of one.
 *
 * @param data A body, a form, a row.
 * @returns The secrets, in no order.
 *
 * @example
 * ```ts
 * import { secretsIn } from "../mod.ts";
 *
 * console.log(secretsIn({ name: "contoso", s3: [{ secretKey: "hush" }] })); // [ "hush" ]
 * ```
 */
export function secretsIn(data: unknown): string[] {
  const found: string[] = [];
  const open: [value: unknown, isSecret: boolean][] = [[data, false]];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [value, isSecret] = next;
    if (typeof value === "object" && value !== null) {
      for (const [name, part] of Object.entries(value)) open.push([part, isSecret || isSecretName(name)]);
    } else if (isSecret && (typeof value === "string" || typeof value === "number")) found.push(String(value));
  }
  return found;
}

/**
 * Makes the function that clears texts of secrets, also of those that come back escaped as JSON, URL, form, HTML or XML,
 * one inside the other, as Base64 or in hexadecimal, or in parts.
 *
 * A secret that is a word of the API's own documents, such as `password`, stays: taking it out would garble every
 * sentence and tell what it is. One of fewer than six letters goes where it stands by itself.
 *
 * @param secrets The secrets.
 * @returns A function that puts `***` in their place.
 *
 * @example
 * ```ts
 * import { hideSecrets } from "../mod.ts";
 *
 * const hide = hideSecrets(["Winter 2026!"]);
 * console.log(hide("password=Winter+2026%21&x=1")); // password=***&x=1
 * ```
 */
export function hideSecrets(secrets: Iterable<string>): (text: string) => string {
  const able = [...new Set(secrets)].filter((secret) => secret.length > 2 && !isOrdinary(secret))
    .sort((a, b) => b.length - a.length);
  const patterns = able.filter(({ length }) => length <= longestPattern).map((secret) => new Lazy(secret, patternOf));
  const parts = able.filter(({ length }) => length > longestPattern).map((secret) => new Lazy(secret, partsOf));
  return (text) => {
    const rest = text.length < partLength ? text : parts.reduce(withoutParts, text);
    return patterns.reduce(withoutPattern, rest);
  };
}

/** A pattern that is made when it is needed: that takes longer than to use it. */
class Lazy {
  readonly length: number;
  readonly #make: () => RegExp;
  #made: RegExp | undefined;

  constructor(secret: string, make: (secret: string) => RegExp) {
    this.length = secret.length;
    this.#make = () => make(secret);
  }

  get regExp(): RegExp {
    return this.#made ??= this.#make();
  }
}

/** No spelling of a secret is shorter than the secret itself, and most texts are. */
function withoutPattern(text: string, pattern: Lazy): string {
  return text.length < pattern.length ? text : text.replace(pattern.regExp, hidden);
}

/** Whether it is a word of the documents, which nobody could hide without garbling what is said. */
function isOrdinary(secret: string): boolean {
  return !/\s/.test(secret) && ordinaryWords.includes(` ${secret.toLowerCase()} `);
}

/** What stands between two parts of a long secret, or right behind one, belongs to it. */
function withoutParts(text: string, parts: Lazy): string {
  const shown = text.replace(parts.regExp, hidden);
  return shown === text ? text : shown.replace(/\*{3}(?:[\w+/=%\s\\-]{0,40}\*{3})*[\w+/=]*/g, hidden);
}

function partsOf(secret: string): RegExp {
  const parts: string[] = [];
  for (let at = 0; at + partLength <= secret.length; at += partLength) parts.push(secret.slice(at, at + partLength));
  return new RegExp(parts.map((part) => part.replace(/[^a-z0-9]/gi, spellings)).join("|"), "g");
}

/** Characters with the names that HTML and XML have for them, and the letters that JSON has. */
const entities: Readonly<Record<string, string>> = { "&": "amp", "<": "lt", ">": "gt", '"': "quot", "'": "apos" };
const escapes: Readonly<Record<string, string>> = { "\n": "n", "\r": "r", "\t": "t" };

function patternOf(secret: string): RegExp {
  // Slashes in a row are one letter here: one by one they would be tried in every way to share them out.
  const plain = (secret.match(/\\+|[^]/gu) ?? []).map(spellings).join("");
  if (secret.length < shortest) return new RegExp(`(?<![\\p{L}\\p{N}])(?:${plain})(?![\\p{L}\\p{N}])`, "gu");
  const wide = new Uint8Array([...secret.split("")].flatMap((unit) => bytesOf(unit)));
  const coded = [new TextEncoder().encode(secret), wide].flatMap((bytes) => [...base64Of(bytes), hexOf(bytes)]);
  return new RegExp([plain, ...coded].join("|"), "gu");
}

/** The slash that an encoding puts before a letter, which the next one around it encodes too. */
const slash = "(?:\\\\(?:u005[cC])?|%(?:25){0,4}5[cC]|&(?:amp;){0,4}#(?:92|[xX]5[cC]);)";
const behindSlash = "(?<=\\\\|5[cC]|92;|5[cC];)";

/** All ways in which one character is written, through several encodings around it; bounded, as a server may repeat. */
function spellings(letter: string): string {
  const bytes = [...new TextEncoder().encode(letter)].map((byte) => inAnyCase(byte, 2));
  const point = letter.codePointAt(0) ?? 0;
  const [name, escape] = [entities[letter], escapes[letter]];
  const units = letter.split("").map((unit) => `u${inAnyCase(unit.charCodeAt(0), 4)}`).join(`${slash}{1,8}`);
  const coded = [
    bytes.map((byte) => `%(?:25){0,4}${byte}`).join(""),
    ...(letter.length > 2 ? [] : [`&(?:amp;){0,4}#(?:0{0,5}${point}|[xX]0{0,5}${inAnyCase(point, 1)});`]),
    ...(name === undefined ? [] : [`&(?:amp;){0,4}${name};`]),
    ...(escape === undefined ? [] : [`${behindSlash}${escape}`]),
    ...(letter === " " ? ["\\+"] : []),
  ].join("|");
  if (letter.startsWith("\\")) return `(?:${slash}{${letter.length},${letter.length * 4}}|${coded})`;
  return `${slash}{0,8}(?:${RegExp.escape(letter)}|${behindSlash}${units}|${coded})`;
}

/** The bytes of UTF-16, as PowerShell encodes them. */
function bytesOf(unit: string): [low: number, high: number] {
  return [unit.charCodeAt(0) & 0xff, unit.charCodeAt(0) >> 8];
}

/** Base64 of both alphabets, wherever in a longer text it stands, without the letters that its neighbours decide. */
function base64Of(bytes: Uint8Array): string[] {
  return [0, 1, 2].flatMap((before) => {
    const shifted = new Uint8Array([...new Uint8Array(before), ...bytes]);
    const from = before === 0 ? 0 : before + 1;
    const to = shifted.length % 3 === 0 ? undefined : -1;
    return (["base64", "base64url"] as const).map((alphabet) =>
      RegExp.escape(shifted.toBase64({ alphabet, omitPadding: true }).slice(from, to))
    );
  });
}

function hexOf(bytes: Uint8Array): string {
  return [...bytes].map((byte) => inAnyCase(byte, 2)).join("");
}

function inAnyCase(value: number, digits: number): string {
  return value.toString(16).padStart(digits, "0").replace(/[a-f]/g, (digit) => `[${digit}${digit.toUpperCase()}]`);
}
