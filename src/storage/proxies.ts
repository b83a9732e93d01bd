/** Backup proxies: the machines that do the work. */

import { anyVersion, type Client } from "../client/client.ts";
import { Listing } from "../client/listing.ts";
import { pagesOf } from "../client/paging.ts";
import type { SchemasOf } from "../client/paths.ts";
import { isGuid, type LookupOptions, matchesName, needName, pickOne } from "../names.ts";
import { requireVersion, type Version, versions } from "../versions.ts";

/** A backup proxy as a server lists it. Every property may be missing or null. */
export type Proxy = SchemasOf["v8"]["Proxy"];

/** Which proxies to list. */
export interface ListProxiesOptions {
  /** Only those whose name matches: `*` stands for any characters, `?` for one; upper and lower case are the same. */
  name?: string | undefined;
}

/**
 * Lists the backup proxies of a server.
 *
 * @param client The client.
 * @param options Which ones.
 * @returns The proxies: await all of them, or walk through them page by page.
 * @throws {Vb365Error} When the server cannot be reached, refuses or answers with something else.
 *
 * @example
 * ```ts
 * import { connect } from "../../mod.ts";
 * import { listProxies } from "../../protection.ts";
 *
 * const env = (name: string) => Deno.env.get(name) ?? "";
 * const [server, username, password] = [env("VB365_SERVER"), env("VB365_USERNAME"), env("VB365_PASSWORD")];
 * const trust = { fingerprint: env("VB365_TRUST_FINGERPRINT") };
 * await using client = await connect({ server, version: "v8", username, password, trust });
 *
 * const offline = (await listProxies(client)).filter(({ status }) => status !== "Online");
 * console.log(offline.map(({ hostName }) => hostName)); // []
 * ```
 *
 * @see {@link https://helpcenter.veeam.com/docs/vbo365/powershell/get-vboproxy.html Get-VBOProxy}
 */
export function listProxies<V extends Version>(client: Client<V>, options: ListProxiesOptions = {}): Listing<Proxy> {
  const { name } = options;
  const action = "list the proxies";
  const read = () =>
    pagesOf(action, ({ limit, offset }) => {
      const query = versions[client.version].organizationPages ? { limit, offset } : {};
      return anyVersion(client).GET("/Proxies", { params: { query } });
    }) as AsyncIterable<Proxy[]>;
  return new Listing(read).filter(({ hostName, fqdn }) => name === undefined || matchesName(name, hostName, fqdn));
}

/**
 * Gets one backup proxy.
 *
 * @param client The client.
 * @param idOrName Its id (a GUID), its name, or a pattern with `*` and `?` that only one name matches.
 * @param options What for.
 * @returns The proxy.
 * @throws {Vb365Error} `not-found` when there is none, `invalid-input` when several match.
 *
 * @example
 * ```ts
 * import { connect } from "../../mod.ts";
 * import { getProxy } from "../../protection.ts";
 *
 * const env = (name: string) => Deno.env.get(name) ?? "";
 * const [server, username, password] = [env("VB365_SERVER"), env("VB365_USERNAME"), env("VB365_PASSWORD")];
 * const trust = { fingerprint: env("VB365_TRUST_FINGERPRINT") };
 * await using client = await connect({ server, version: "v8", username, password, trust });
 *
 * console.log((await getProxy(client, "proxy*")).status); // Online
 * ```
 *
 * @see {@link https://helpcenter.veeam.com/docs/vbo365/powershell/get-vboproxy.html Get-VBOProxy}
 */
export async function getProxy<V extends Version>(
  client: Client<V>,
  idOrName: string,
  options: LookupOptions = {},
): Promise<Proxy> {
  const { action = `get proxy ${idOrName}` } = options;
  needName(action, idOrName);
  const all = await listProxies(client, isGuid(idOrName) ? {} : { name: idOrName });
  const found = isGuid(idOrName) ? all.filter(({ id }) => id?.toLowerCase() === idOrName.toLowerCase()) : all;
  return pickOne(action, "proxy", idOrName, found, ({ hostName, id }) => `${hostName} (${id})`);
}

/** A pool of backup proxies as a server lists it. Every property may be missing or null. */
export type ProxyPool = SchemasOf["v8"]["ProxyPool"];

/**
 * Lists the pools of backup proxies of a server, from v8 on.
 *
 * @param client The client.
 * @param options Which ones.
 * @returns The pools: await all of them, or walk through them page by page.
 * @throws {Vb365Error} `unsupported` before v8; when the server cannot be reached, refuses or answers with something else.
 *
 * @example
 * ```ts
 * import { connect } from "../../mod.ts";
 * import { listProxyPools } from "../../protection.ts";
 *
 * const env = (name: string) => Deno.env.get(name) ?? "";
 * const [server, username, password] = [env("VB365_SERVER"), env("VB365_USERNAME"), env("VB365_PASSWORD")];
 * const trust = { fingerprint: env("VB365_TRUST_FINGERPRINT") };
 * await using client = await connect({ server, version: "v8", username, password, trust });
 *
 * const pools = await listProxyPools(client);
 * console.log(pools.map(({ name }) => name)); // []
 * ```
 *
 * @see {@link https://helpcenter.veeam.com/docs/vbo365/powershell/get-vboproxypool.html Get-VBOProxyPool}
 */
export function listProxyPools<V extends Version>(
  client: Client<V>,
  options: ListProxiesOptions = {},
): Listing<ProxyPool> {
  const { name } = options;
  const action = "list the proxy pools";
  const read = () => {
    requireVersion(client.version, action, ({ proxyPools }) => proxyPools);
    return pagesOf(action, (query) => anyVersion(client).GET("/ProxyPools", { params: { query } })) as AsyncIterable<
      ProxyPool[]
    >;
  };
  return new Listing(read).filter((pool) => name === undefined || matchesName(name, pool.name));
}
