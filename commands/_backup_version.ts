/** Which API version can do what with backup accounts and applications, said before anybody signs in. */

import { Vb365Error, type Version, type VersionFacts, versionNames, versions } from "../mod.ts";
import type { Context } from "./_context.ts";

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
