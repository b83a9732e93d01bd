/** Regions, whose names changed with v6. */

import { type Region, regionNames, versionNames, versions } from "../../src/versions.ts";

/** The region that a text names in any casing and in the spelling of any version. */
export function regionNamed(text: string): Region | undefined {
  const wanted = text.trim().toLowerCase();
  const names = versionNames.flatMap((version) => Object.entries(versions[version].regions));
  const today = names.find(([region, spelled]) => [region, spelled].some((name) => name.toLowerCase() === wanted))?.[0];
  return regionNames.find((region) => region === today);
}
