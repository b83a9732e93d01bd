/** The names that completion offers: profiles, and the organizations of a server, as far as they can be had at once. */

import { createClient, latestVersion, listOrganizations } from "../../mod.ts";
import { globalOptions } from "../flags/common.ts";
import type { Host } from "../host.ts";
import { proxyOf } from "./connection.ts";
import { findPlace } from "./profile_file.ts";
import { SessionStore } from "./session_store.ts";
import { Settings } from "./settings.ts";
import { KnownSecrets } from "../redact.ts";
import { parseJson } from "../../secrets.ts";

/** Nobody waits longer for a Tab, in milliseconds. */
const patience = 250;
/** How long names are good without asking again, in milliseconds. */
const freshness = 60_000;

/** The names of all profiles. */
export async function profileNames(host: Host): Promise<readonly string[]> {
  return await new Settings(host, {}, new Set()).config.names().catch(() => []);
}

/**
 * The names of the organizations of the server that a command line goes to. Only a session that is kept already is used:
 * a Tab never signs in. What was heard last is offered when the server takes too long.
 *
 * @param line What stands on the command line so far, with `--profile` and its kin.
 */
export async function organizationNames(host: Host, line: readonly string[]): Promise<readonly string[]> {
  const settings = settingsOf(host, line);
  const name = await settings.name();
  const path = findPlace(host)?.path(`names-${name.toLowerCase()}.json`);
  const server = (await settings.findAddress())?.origin;
  if (path === undefined || server === undefined) return [];
  const known = readNames(await host.files.read(path).catch(() => undefined), server);
  if (known && host.now() - known.at < freshness) return known.names;
  const late = new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), patience));
  const names = await Promise.race([askServer(host, settings, server).catch(() => undefined), late]);
  if (names === undefined) return known?.names ?? [];
  const text = JSON.stringify({ server, at: host.now(), names });
  await host.files.locked(path, () => host.files.write(path, text)).catch(() => {});
  return names;
}

async function askServer(host: Host, settings: Settings, server: string): Promise<readonly string[] | undefined> {
  const { name } = await settings.chosen();
  const kept = await new SessionStore(host, name).load();
  if (kept?.server !== server) return undefined;
  const client = createClient({
    ...{ server, trust: await settings.trust(), fetch: host.fetch, timeout: 1, ...proxyOf(host, new KnownSecrets()) },
    version: await settings.version() ?? latestVersion,
    token: kept.session.accessToken,
  });
  try {
    return (await listOrganizations(client)).flatMap((organization) => organization.name ?? []).sort();
  } finally {
    client.close();
  }
}

/** What the line and the environment say of the connection; a line that is not finished is read as far as it goes. */
function settingsOf(host: Host, line: readonly string[]): Settings {
  const values: Record<string, string> = {};
  const fromEnvironment = new Set<string>();
  for (const [name, option] of Object.entries(globalOptions)) {
    const env = "env" in option ? host.env(option.env) : undefined;
    if (env) fromEnvironment.add(name);
    const joined = line.find((word) => word.startsWith(`--${name}=`))?.slice(name.length + 3);
    const at = line.indexOf(`--${name}`);
    const said = joined ?? (at >= 0 ? line[at + 1] : undefined);
    if (said !== undefined) fromEnvironment.delete(name);
    if (said ?? env) values[name] = said ?? env ?? "";
  }
  return new Settings(host, values, fromEnvironment);
}

function readNames(text: string | undefined, server: string): { at: number; names: string[] } | undefined {
  try {
    const { at, names, server: of } = Object(parseJson(text ?? ""));
    const isWhole = typeof at === "number" && Array.isArray(names) && names.every((name) => typeof name === "string");
    return isWhole && of === server ? { at, names } : undefined;
  } catch {
    return undefined;
  }
}
