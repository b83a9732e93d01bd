/** Reads values of a parsed JSON body without trusting its shape. */

import type { Version } from "../../src/versions.ts";

/** The properties of an object by their names in lower case. */
export type Fields = ReadonlyMap<string, unknown>;

/** The properties of a value, none when it is no object. */
export function fieldsOf(value: unknown): Fields {
  if (!isObject(value)) return new Map();
  return new Map(Object.entries(value).map(([name, held]) => [name.toLowerCase(), held]));
}

/** Whether a value is a JSON object. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A property that is an object, as fields of its own. */
export function partOf(fields: Fields, name: string): Fields | undefined {
  const value = fields.get(name.toLowerCase());
  return isObject(value) ? fieldsOf(value) : undefined;
}

/** A property that is text. */
export function textOf(fields: Fields, name: string): string | undefined {
  const value = fields.get(name.toLowerCase());
  return typeof value === "string" ? value : undefined;
}

/** A property that is true or false. */
export function flagOf(fields: Fields, name: string): boolean | undefined {
  const value = fields.get(name.toLowerCase());
  return typeof value === "boolean" ? value : undefined;
}

/** A property that is a number. */
export function numberOf(fields: Fields, name: string): number | undefined {
  const value = fields.get(name.toLowerCase());
  return typeof value === "number" ? value : undefined;
}

/** The elements of a list, none when it is no list. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** From which version on, and up to which, a version has a property. */
export type Lives = Readonly<Record<string, { readonly since?: Version; readonly until?: Version }>>;

/** An answer without the properties that a version does not have, and without those that are undefined. */
export function inVersion(version: Version, body: object, lives: Lives): object {
  const known = Object.entries(body).filter(([name, value]) => {
    const { since = "v3", until = "v8" } = lives[name] ?? {};
    return value !== undefined && since <= version && version <= until;
  });
  return Object.fromEntries(known);
}
