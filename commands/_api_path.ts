/** Reads the path of a request as people write it: with or without the version, with or without the server. */

import { readVersion, type Version } from "../mod.ts";
import { usage } from "./_usage.ts";

/** Where a request goes. */
export interface ApiPath {
  /** The path behind the version. */
  readonly path: string;
  /** The version, when the path says it. */
  readonly version: Version | undefined;
  readonly query: Readonly<Record<string, string>>;
}

/**
 * Reads a path.
 *
 * @param text The path, or a URL of the same server.
 * @param server The server's origin, which is asked for only when the text is a URL.
 * @param parameters Further parts of the query, as `name=value`.
 */
export async function readApiPath(
  text: string,
  server: () => Promise<string>,
  parameters: readonly string[],
): Promise<ApiPath> {
  if (/^[a-z]:[\\/]/i.test(text)) {
    throw usage(
      `"${text}" is a file, not a path of the API`,
      "Git Bash turns a leading slash into a folder of its own: leave the slash out.",
    );
  }
  const isUrl = /^[a-z][a-z0-9+.-]*:|^[\\/]{2}/i.test(text);
  const origin = isUrl ? new URL(await server()).origin : "https://server";
  const url = URL.parse(isUrl ? text : `/${text.replace(/^\//, "")}`, origin);
  if (!url || url.origin !== origin) {
    throw usage(
      "The path leads to another server",
      "Requests carry the session: they go to --server and nowhere else.",
    );
  }
  const [, version, path = ""] = /^(?:\/(v\d+))?(\/.*)$/i.exec(url.pathname) ?? [];
  if (path.length < 2) throw usage(`"${text}" is no path of the API`, "Write it like /Organizations.");
  const query = { ...Object.fromEntries(url.searchParams), ...Object.fromEntries(parameters.map(readParameter)) };
  return { path, version: version === undefined ? undefined : readVersion(version), query };
}

function readParameter(text: string): [name: string, value: string] {
  const [, name, value] = /^([^=]+)=([^]*)$/.exec(text) ?? [];
  if (name === undefined || value === undefined) throw usage("--query-param takes NAME=VALUE");
  return [name, value];
}
