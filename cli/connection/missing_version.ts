/** Tells a server that lacks the API version from a thing that is not there: both answer 404. */

import { type Client, findVersions, type ServerOptions, Vb365Error, type Version, versionRange } from "../../mod.ts";

/** Where the API version came from, for the advice. */
export interface VersionChoice {
  readonly version: Version;
  /** The profile that has kept it, if it has. */
  readonly profile: string | undefined;
}

/** Has a client ask, after a 404 on a path that every server of the version knows, which versions there are. */
export function explainMissingVersion(client: Client, options: ServerOptions, choice: VersionChoice): void {
  client.use({
    onResponse: async ({ schemaPath, response }) => {
      if (response.status === 404 && /^\/\w+$/.test(schemaPath)) await refuseUnserved(options, choice);
    },
  });
}

/** The same for signing in, which is the first request. */
export async function explainSignIn(error: unknown, options: ServerOptions, choice: VersionChoice): Promise<void> {
  if (error instanceof Vb365Error && error.status === 404) await refuseUnserved(options, choice, "Cannot sign in: ");
}

async function refuseUnserved(
  options: ServerOptions,
  { version, profile }: VersionChoice,
  start = "",
): Promise<void> {
  // When the versions cannot be asked for, the 404 itself says more than that.
  const served = await findVersions(options).catch(() => undefined);
  if (!served || served.includes(version)) return;
  throw new Vb365Error(`${start}this server serves ${versionRange(served)}, not ${version}`, {
    code: "unsupported",
    reason: "version-not-served",
    status: 404,
    hint: profile === undefined
      ? `Use --api-version ${served.at(-1)}, or --api-version auto.`
      : `Profile "${profile}" says ${version}: "vb365 login --profile ${profile}" finds out anew.`,
  });
}
