/** The flag that names the organization whose parts a command is about. */

import type { Options } from "../../cli/flags/options.ts";
import { usage } from "../../cli/errors.ts";
import { Vb365Error, type Version, type VersionFacts, versionNames, versions } from "../../mod.ts";
import type { Context } from "../../cli/context.ts";

export const organizationOption = {
  "organization": {
    kind: "text",
    value: "NAME",
    summary: "The organization: its id, its name, or a pattern with * and ? that one name matches",
  },
} as const satisfies Options;

/** A flag that has to be given. */
export function needFlag(name: string, value: string | undefined): string {
  if (value !== undefined) return value;
  throw usage(`--${name} is missing`);
}

/** The API version, which has to be able to do it. */
export async function needVersion(
  context: Context,
  action: string,
  can: (facts: VersionFacts) => boolean,
): Promise<Version> {
  const version = await context.version();
  if (can(versions[version])) return version;
  const able = versionNames.filter((name) => can(versions[name])).join(", ");
  throw new Vb365Error(`Cannot ${action}: ${version} has no such operation`, {
    code: "unsupported",
    hint: `API versions that can: ${able}.`,
  });
}
