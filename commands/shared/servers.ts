/** Commands that look at the servers of several profiles in one run. */

import { usage } from "../../cli/errors.ts";
import type { Context } from "../../cli/context.ts";
import { type Client, Vb365Error } from "../../mod.ts";

/** The flags that say which servers; without them it is the one server that every command goes to. */
export const serverOptions = {
  "profiles": {
    kind: "list",
    value: "NAME",
    summary: "The profile of a server to look at, may be given several times",
  },
  "all-profiles": { kind: "switch", summary: "Look at the servers of all profiles" },
} as const;

/** What was read from one server, or why it could not be. */
export type FromServer<T> =
  & { readonly profile: string | null; readonly server: string | null }
  & ({ readonly data: T } | { readonly error: Vb365Error });

/** Reads from every server at once. A server that cannot be read is told beside the others, unless it is the only one. */
export async function readServers<T>(
  context: Context,
  options: { profiles?: readonly string[] | undefined; "all-profiles"?: boolean | undefined },
  read: (client: Client) => Promise<T>,
): Promise<FromServer<T>[]> {
  const names = options["all-profiles"] ? await allProfiles(context) : options.profiles ?? [];
  if (names.length === 0) {
    const client = await context.connect();
    return [{ profile: null, server: client.server, data: await read(client) }];
  }
  return await Promise.all(names.map((name) => readOne(context.forProfile(name), name, read)));
}

async function allProfiles(context: Context): Promise<readonly string[]> {
  const names = await (await context.settings()).config.names();
  if (names.length > 0) return names;
  throw usage("There are no profiles", "Make one with vb365 login --profile NAME --server HOST.");
}

async function readOne<T>(
  context: Context,
  profile: string,
  read: (client: Client) => Promise<T>,
): Promise<FromServer<T>> {
  let server: string | null = null;
  try {
    server = (await context.serverOptions()).server.toString();
    return { profile, server, data: await read(await context.connect()) };
  } catch (error) {
    if (!(error instanceof Vb365Error)) throw error;
    return { profile, server, error };
  }
}
