/** Backup proxies: the machines that do the work. */

import { anyVersion, type Client } from "../client/client.ts";
import { Listing } from "../client/listing.ts";
import { pagesOf } from "../client/paging.ts";
import type { SchemasOf } from "../client/paths.ts";
import { matchesName } from "../names.ts";
import { type Version, versions } from "../versions.ts";

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
    }) as AsyncGenerator<Proxy[]>;
  return new Listing(read).filter(({ hostName, fqdn }) => name === undefined || matchesName(name, hostName, fqdn));
}
