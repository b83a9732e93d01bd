/** What an answer holds, in the kinds of values that the API's documents say: the types tell the truth, whoever answers. */

import { kinds } from "../generated/kinds.ts";

let known: ReadonlyMap<string, readonly string[]> | undefined;

/**
 * Gives each property of an answer a kind that some document has for its name: a text that is a number becomes one, what
 * should be text is written as text, and what cannot be anything of the kind is null. A list keeps what can be in it.
 *
 * @param data What was parsed; it is changed where it stands.
 */
export function setKinds(data: unknown): void {
  known ??= new Map(
    Object.entries(kinds).flatMap(([found, names]) => names.split(" ").map((name) => [name, found.split(" ")])),
  );
  walk(data, known);
}

/** Lists and objects apart: what goes through both is never compiled for either. */
function walk(data: unknown, known: ReadonlyMap<string, readonly string[]>): void {
  if (typeof data !== "object" || data === null) return;
  if (Array.isArray(data)) data.forEach((each) => walk(each, known));
  else walkFields(data as Record<string, unknown>, known);
}

function walkFields(data: Record<string, unknown>, known: ReadonlyMap<string, readonly string[]>): void {
  for (const name of Object.keys(data)) {
    const held = data[name];
    // Links and actions have names of their own.
    if (held === null || name.startsWith("_")) continue;
    const wanted = known.get(name);
    if (wanted === undefined || isOf(held, wanted)) walk(held, known);
    else walk(data[name] = inKind(held, wanted), known);
  }
}

function isOf(value: unknown, wanted: readonly string[]): boolean {
  if (Array.isArray(value)) {
    if (wanted.includes("list")) return true;
    return wanted.includes("objects") && value.every(isObject) || wanted.includes("texts") && value.every(isText);
  }
  if (isText(value)) return wanted.includes("text") || wanted.includes("number") && isLargeNumber(value);
  return wanted.includes(typeof value === "boolean" ? "truth" : typeof value);
}

function inKind(value: unknown, wanted: readonly string[]): unknown {
  if (Array.isArray(value) && wanted.includes("objects")) return value.filter(isObject);
  if (Array.isArray(value) && wanted.includes("texts")) return value.filter((each) => each !== null).map(toText);
  if (wanted.includes("text")) return toText(value);
  const text = isText(value) ? value.trim().toLowerCase() : "";
  if (wanted.includes("truth") && /^(true|false)$/.test(text)) return text === "true";
  return wanted.includes("number") && text !== "" && Number.isFinite(Number(text)) ? Number(text) : null;
}

function toText(value: unknown): string {
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

function isObject(value: unknown): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A number that JavaScript cannot hold is the text of its digits. */
function isLargeNumber(text: string): boolean {
  return /^-?\d{16,}$/.test(text);
}
