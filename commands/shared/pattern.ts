/** Names with wildcards, as PowerShell has them. */

/** Whether a name matches a pattern: `*` for any characters, `?` for one, in any casing. */
export function matchesPattern(pattern: string, name: string | null | undefined): boolean {
  if (typeof name !== "string") return false;
  const source = RegExp.escape(pattern).replaceAll("\\*", ".*").replaceAll("\\?", ".");
  return new RegExp(`^${source}$`, "isu").test(name);
}
