/** The names that completion offers: profiles, and what a server holds, as far as they can be had at once. */

import { type Client, createClient, latestVersion, listOrganizations } from "../../mod.ts";
import { listJobs, listProxies, listRepositories, listRoles } from "../../protection.ts";
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

/** How the names of each kind are asked for. */
const lists = {
  organization: listOrganizations,
  job: listJobs,
  repository: listRepositories,
  proxy: listProxies,
  role: listRoles,
} satisfies Record<string, (client: Client) => PromiseLike<readonly Named[]>>;

interface Named {
  readonly name?: string | null | undefined;
  readonly hostName?: string | null | undefined;
}

/** What has a name on a server. */
export type NamedKind = keyof typeof lists;

/**
 * The names of one kind that the server has to which a command line goes. Only a session that is kept already is used: a
 * Tab never signs in. What was heard last is offered when the server takes too long.
 *
 * @param line What stands on the command line so far, with `--profile` and its kin.
 */
export async function serverNames(host: Host, kind: NamedKind, line: readonly string[]): Promise<readonly string[]> {
  const settings = settingsOf(host, line);
  const name = await settings.name();
  const path = findPlace(host)?.path(`names-${name.toLowerCase()}.json`);
  const server = (await settings.findAddress())?.origin;
  if (path === undefined || server === undefined) return [];
  const heard = async () => readHeard(await host.files.read(path).catch(() => undefined), server);
  const known = (await heard())[kind];
  if (known && host.now() - known.at < freshness) return known.names;
  const late = new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), patience));
  const names = await Promise.race([askServer(host, kind, { settings, server }).catch(() => undefined), late]);
  if (names === undefined) return known?.names ?? [];
  const write = async () => {
    const all = { ...await heard(), [kind]: { at: host.now(), names } };
    await host.files.write(path, JSON.stringify({ server, ...all }));
  };
  await host.files.locked(path, write).catch(() => {});
  return names;
}

/** A way to a server. */
interface Way {
  readonly settings: Settings;
  readonly server: string;
}

async function askServer(
  host: Host,
  kind: NamedKind,
  { settings, server }: Way,
): Promise<readonly string[] | undefined> {
  const { name } = await settings.chosen();
  const kept = await new SessionStore(host, name).load();
  if (kept?.server !== server) return undefined;
  const client = createClient({
    ...{ server, trust: await settings.trust(), fetch: host.fetch, timeout: 1, ...proxyOf(host, new KnownSecrets()) },
    version: await settings.version() ?? latestVersion,
    token: kept.session.accessToken,
  });
  try {
    const found: readonly Named[] = await lists[kind](client);
    return found.flatMap(({ name, hostName }) => name ?? hostName ?? []).sort();
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

/** What was heard last of each kind. */
type Heard = Partial<Record<NamedKind, { readonly at: number; readonly names: readonly string[] }>>;

function readHeard(text: string | undefined, server: string): Heard {
  try {
    const { server: of, ...heard } = Object(parseJson(text ?? ""));
    return of === server ? Object.fromEntries(Object.entries(heard).filter(([, names]) => isWhole(names))) : {};
  } catch {
    return {};
  }
}

function isWhole(heard: unknown): boolean {
  const { at, names } = Object(heard);
  return typeof at === "number" && Array.isArray(names) && names.every((name) => typeof name === "string");
}
