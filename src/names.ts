/** How things are named on a command line or in a script: by id, or by name with wildcards. */

import { Vb365Error } from "./error.ts";

/**
 * Whether a text is a GUID, as ids of organizations and applications are.
 *
 * @param text The text.
 * @returns Whether it is one, without braces, in any casing.
 *
 * @example
 * ```ts
 * import { isGuid } from "../mod.ts";
 *
 * console.log(isGuid("63caebf0-2624-48d0-9ece-de1db611dc98")); // true
 * ```
 */
export function isGuid(text: string): boolean {
  return /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i.test(text);
}

/** Whether a text is two GUIDs in a row, as ids of groups and users are. */
export function isDoubleGuid(text: string): boolean {
  return text.length === 72 && isGuid(text.slice(0, 36)) && isGuid(text.slice(36));
}

/**
 * Whether one of several names matches a pattern, as in PowerShell: `*` stands for any characters, `?` for one; upper and
 * lower case are the same. No pattern makes it slow.
 *
 * @param pattern The pattern; without a wildcard it has to be the whole name.
 * @param names The names; null and undefined match nothing.
 * @returns Whether one of them matches.
 *
 * @example
 * ```ts
 * import { matchesName } from "../mod.ts";
 *
 * console.log(matchesName("*.onmicrosoft.com", "Contoso.OnMicrosoft.com")); // true
 * ```
 */
export function matchesName(pattern: string, ...names: (string | null | undefined)[]): boolean {
  const parts = fold(pattern).split("*");
  return names.some((name) => typeof name === "string" && fits(parts, Array.from(fold(name))));
}

/** One letter stays one letter, so that `?` counts them as people do. */
function fold(text: string): string {
  return text.replace(/[\p{Lu}\p{Lt}]/gu, (letter) => {
    const small = letter.toLowerCase();
    return Array.from(small).length === 1 ? small : letter;
  });
}

/** Takes each part between two stars where it comes first; the last one has to come at the end. */
function fits(parts: readonly string[], name: readonly string[]): boolean {
  const [first = [], ...others] = parts.map((part) => Array.from(part));
  const last = others.pop();
  if (!standsAt(name, 0, first)) return false;
  if (last === undefined) return name.length === first.length;
  let at = first.length;
  for (const part of others) {
    at = findPart(name, at, part);
    if (at === -1) return false;
    at += part.length;
  }
  return name.length - last.length >= at && standsAt(name, name.length - last.length, last);
}

function findPart(name: readonly string[], from: number, part: readonly string[]): number {
  for (let at = from; at + part.length <= name.length; at++) if (standsAt(name, at, part)) return at;
  return -1;
}

function standsAt(name: readonly string[], at: number, part: readonly string[]): boolean {
  return at + part.length <= name.length &&
    part.every((letter, index) => letter === "?" || letter === name[at + index]);
}

/** Fields without those that are undefined. */
export type Given<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/**
 * Leaves out what was not given, so that the server keeps its own default.
 *
 * @param fields The fields.
 * @returns Those that are not undefined.
 *
 * @example
 * ```ts
 * import { given } from "../mod.ts";
 *
 * console.log(given({ name: "contoso", description: undefined })); // { name: "contoso" }
 * ```
 */
export function given<T extends object>(fields: T): Given<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Given<T>;
}

/** Fields without those that are undefined or null. */
type Told<T> = { [K in keyof T]?: NonNullable<T[K]> };

/** The same for what a server told: its null says no more than nothing does. */
export function told<T extends object>(fields: T): Told<T> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined && value !== null),
  ) as Told<
    T
  >;
}

/** What a thing is looked up for. */
export interface LookupOptions {
  /**
   * What is to be done with it, as an error says it: `Cannot <action>: …`.
   *
   * @default "get …"
   */
  action?: string | undefined;
}

/**
 * Picks the one thing that a name means.
 *
 * @param action What is being done, for the sentence "Cannot <action>: …".
 * @param kind What such a thing is called, such as `job`: a call may name several of different kinds.
 * @param name The name, or a pattern that only one thing matches.
 * @param found What matched.
 * @param describe Says in a few words which one it is.
 * @throws {Vb365Error} `not-found` when nothing matches, `invalid-input` when several do, `unexpected-answer` when it has no
 * id to call it by.
 */
export function pickOne<T extends { id?: unknown }>(
  action: string,
  kind: string,
  name: string,
  found: readonly T[],
  describe: (thing: T) => string,
): WithId<T> {
  needName(action, name);
  const [only, ...others] = found;
  if (only === undefined) {
    throw new Vb365Error(`Cannot ${action}: no ${kind} is named "${name}"`, {
      code: "not-found",
      reason: "unknown-name",
    });
  }
  if (others.length === 0) return withId(action, name, only);
  const listed = found.slice(0, 5).map(describe).join(", ");
  throw new Vb365Error(`Cannot ${action}: "${name}" names ${found.length} at once: ${listed}`, {
    code: "invalid-input",
    reason: "ambiguous-name",
    hint: "Name one of them by its id.",
  });
}

/** Refuses nothing where a name belongs: as a filter it would let everything pass, and the only thing would be meant. */
export function needName(action: string, name: unknown): void {
  if (typeof name === "string" && name.trim() !== "") return;
  throw new Vb365Error(`Cannot ${action}: it is not said which one`, { code: "invalid-input" });
}

/** A thing that is known by its id. */
export type WithId<T> = T & { id: string };

/** Whether a server has told the id of a thing. */
export function hasId<T extends { id?: unknown }>(thing: T): thing is WithId<T> {
  return typeof thing.id === "string" && thing.id !== "";
}

/** What is named goes by its id from here on. */
function withId<T extends { id?: unknown }>(action: string, name: string, only: T): WithId<T> {
  if (hasId(only)) return only;
  throw new Vb365Error(`Cannot ${action}: the server gives "${name}" no id`, { code: "unexpected-answer" });
}

/**
 * A thing by its name and id, as sentences call it; a server may tell no name.
 *
 * @param thing An organization, a job or what else has both.
 * @returns The name, and the id in parentheses.
 *
 * @example
 * ```ts
 * import { titleOf } from "../mod.ts";
 *
 * const id = "63caebf0-2624-48d0-9ece-de1db611dc98";
 * console.log(titleOf({ id, name: "Board" })); // Board (63caebf0-2624-48d0-9ece-de1db611dc98)
 * ```
 */
export function titleOf(thing: { name?: string | null | undefined; id?: string | null | undefined }): string {
  return `${thing.name ?? "one without a name"} (${thing.id})`;
}

/** The names that there are, as they are compared. */
export function inSmall(...names: readonly (string | null | undefined)[]): string[] {
  return names.flatMap((name) => name ? [name.toLowerCase()] : []);
}

/** The first text that stands twice in a list, whatever its casing. */
export function findDuplicate(texts: readonly string[]): string | undefined {
  const seen = new Set<string>();
  return texts.find((text) => seen.has(text.toLowerCase()) || !seen.add(text.toLowerCase()));
}

/** The tenant that a service's settings name. */
export function tenantOf(settings: object | undefined): string | undefined {
  const { officeOrganizationName, account }: { officeOrganizationName?: unknown; account?: unknown } = settings ?? {};
  if (typeof officeOrganizationName === "string") return officeOrganizationName;
  return typeof account === "string" ? account.split("@")[1] : undefined;
}
