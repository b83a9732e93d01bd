/** How things are named on a command line or in a script: by id, or by name with wildcards. */

import { Vb365Error } from "./error.ts";

/** Whether a text is a GUID, as ids of organizations and applications are. */
export function isGuid(text: string): boolean {
  return /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i.test(text);
}

/** Whether one of the names matches a pattern: `*` for any characters, `?` for one, in any casing, as in PowerShell. */
export function matches(pattern: string, names: readonly (string | null | undefined)[]): boolean {
  const source = pattern.replace(/[.+^${}()|[\]\\]/g, "\\$&").replaceAll("*", ".*").replaceAll("?", ".");
  const expression = new RegExp(`^${source}$`, "isu");
  return names.some((name) => typeof name === "string" && expression.test(name));
}

/**
 * Picks the one thing that a name means.
 *
 * @param action What is being done, for the sentence "Cannot <action>: …".
 * @param name The name, or a pattern that only one thing matches.
 * @param found What matched.
 * @param describe Says in a few words which one it is.
 * @throws {Vb365Error} `not-found` when nothing matches, `invalid-input` when several do.
 */
export function pickOne<T>(action: string, name: string, found: readonly T[], describe: (thing: T) => string): T {
  const [only, ...others] = found;
  if (only === undefined) {
    throw new Vb365Error(`Cannot ${action}: nothing is named "${name}"`, { code: "not-found", reason: "unknown-name" });
  }
  if (others.length === 0) return only;
  const listed = found.slice(0, 5).map(describe).join(", ");
  throw new Vb365Error(`Cannot ${action}: "${name}" names ${found.length} at once: ${listed}`, {
    code: "invalid-input",
    reason: "ambiguous-name",
    hint: "Name one of them by its id.",
  });
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
