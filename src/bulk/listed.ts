/** The organizations of a server, found by what a manifest says of a tenant. */

import { anyVersion, type Client } from "../client/client.ts";
import { pagesOf } from "../client/paging.ts";
import { type Version, versions } from "../versions.ts";
import { describeOrganization, type ListedTenant } from "./describe.ts";
import type { ManifestTenant } from "./fields.ts";

/** Reads the organizations of a server page by page, and keeps of each what a manifest can say. */
export async function* readListed<V extends Version>(client: Client<V>): AsyncGenerator<ListedTenant> {
  const facts = versions[client.version];
  const pages = pagesOf("list organizations", ({ limit, offset }) => {
    const query = {
      ...(facts.extendedView && { extendedView: false }),
      ...(facts.organizationPages && { limit, offset }),
    };
    return anyVersion(client).GET("/Organizations", { params: { query } });
  });
  for await (const page of pages) {
    for (const organization of page) {
      const listed = describeOrganization(organization);
      if (listed) yield listed;
    }
  }
}

/** What a server lists, by every name that it goes by. */
export class Listed {
  readonly #byName = new Map<string, ListedTenant[]>();
  /** When the server was asked, in milliseconds since 1970. */
  readonly at: number;

  constructor(at: number) {
    this.at = at;
  }

  /** Reads all that a server has. */
  static async read(client: Client): Promise<Listed> {
    const listed = new Listed(Date.now());
    for await (const tenant of readListed(client)) listed.add(tenant);
    return listed;
  }

  /** Those that a tenant may be: by its id, by its id at Microsoft, by its domain, by its name; the surest that is given. */
  find({ id, msid, officeName, name, account }: ManifestTenant): readonly ListedTenant[] {
    const words = [id, msid, officeName, name, officeName ?? name ?? account?.split("@")[1]];
    for (const word of words) {
      const found = word === undefined ? [] : this.#byName.get(word.toLowerCase()) ?? [];
      if (found.length > 0) return found;
      // An id that is given and not there is no other organization that happens to have the name.
      if (word !== undefined && word === id) return [];
    }
    return [];
  }

  /** Puts one more in. */
  add(tenant: ListedTenant): void {
    const { id, msid, officeName, name } = tenant;
    const names = new Set([id, msid, officeName, name].flatMap((one) => one ? [one.toLowerCase()] : []));
    for (const one of names) {
      const others = this.#byName.get(one);
      if (others) others.push(tenant);
      else this.#byName.set(one, [tenant]);
    }
  }
}
