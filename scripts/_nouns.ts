/** The nouns of `src/`, and what they share. */

/**
 * What the nouns of `src/` share, by the name of the file or its folder. Everything else there is a noun, and nouns don't
 * know each other. `organization_record` is how any noun looks at the organization that it belongs to.
 */
export const shared: ReadonlySet<string> = new Set([
  "answer",
  "any_version",
  "certificate",
  "client",
  "error",
  "exact_methods",
  "lost_answer",
  "names",
  "organization_record",
  "paging",
  "policy",
  "pool",
  "server_address",
  "session",
  "transport",
  "versions",
]);

/** Files of `src/` that are part of something with another name. */
export const families: readonly (readonly [RegExp, string])[] = [
  [/^src\/pfx\//, "certificate"],
  [/^src\/organization_(?!record)/, "organizations"],
  [/^src\/backup_account_/, "backup_accounts"],
  [/^src\/backup_application_/, "backup_applications"],
  [/^src\/session_/, "session"],
];
