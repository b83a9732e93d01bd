/** Connects to the servers of a manifest, each once, whatever profiles lead to it. */

import type { Client } from "../../mod.ts";
import type { ManifestTenant } from "../../tenants.ts";
import type { Context } from "../../cli/context.ts";
import type { CheckedManifest, ManifestServer } from "./check.ts";

/** The servers of a run. */
export class RunServers {
  readonly #first = new Map<string, string | undefined>();
  readonly #servers: ReadonlyMap<string | undefined, ManifestServer>;
  readonly #clients = new Map<string | undefined, Promise<Client>>();

  constructor({ servers }: CheckedManifest) {
    this.#servers = servers;
    for (const [profile, { server }] of servers) if (!this.#first.has(server)) this.#first.set(server, profile);
  }

  /** Their addresses, in an order that every run keeps to. */
  get addresses(): string[] {
    return [...this.#first.keys()].sort();
  }

  /** The same tenants, those of one server with one profile. */
  *ofOneProfile(tenants: Iterable<ManifestTenant>): Generator<ManifestTenant> {
    for (const { profile: named, ...tenant } of tenants) {
      const profile = this.#first.get(this.#servers.get(named)?.server ?? "") ?? named;
      yield profile === undefined ? tenant : { ...tenant, profile };
    }
  }

  /** Signs in. */
  connect(profile: string | undefined): Promise<Client> {
    const known = this.#servers.get(profile)?.context;
    if (known === undefined) return Promise.reject(new Error("a server that nobody checked"));
    const client = this.#clients.get(profile) ?? connected(known);
    this.#clients.set(profile, client);
    return client;
  }
}

/** What there is before a server lists what it has, and after each page of that, is cleared away before the next one is read. */
async function connected(context: Context): Promise<Client> {
  const client = await context.connect();
  let before = 0;
  const onResponse = async ({ request }: { readonly request: Request }) => {
    const offset = /\/Organizations\?.*offset=(\d+)/.exec(request.url)?.[1];
    if (offset === undefined) return undefined;
    await context.passed(offset === "0" ? 1000 : Number(offset) - before);
    before = Number(offset);
    return undefined;
  };
  client.use({ onResponse });
  return client;
}
