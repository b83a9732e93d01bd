/** Writes what a server has as the tenants of a manifest. */

import { readAccounts } from "../backup/accounts.ts";
import { readApplications } from "../backup/applications.ts";
import type { Client, ClientFacts } from "../client/client.ts";
import type { ListRoom } from "../client/paging.ts";
import { type Version, versions } from "../versions.ts";
import { describePools, type ListedTenant, readListed } from "./listed.ts";
import type { ManifestTenant } from "./fields.ts";

/** What is to be exported. */
export interface ExportTenantsOptions {
  /**
   * Whether each organization is asked for its backup accounts or applications, which is a request each.
   *
   * @default true
   */
  readonly pools?: boolean | undefined;
  /**
   * How many organizations are asked at once.
   *
   * @default 8
   */
  readonly atOnce?: number | undefined;
}

/**
 * Describes the organizations of a server as tenants of a manifest, in the server's order. Those on premises and hybrid
 * ones come with their servers.
 *
 * No server gives out a certificate or a password: as long as the tenants stand under `existing: true`, none is needed.
 *
 * @param client The client.
 * @param options How much of them.
 * @returns The tenants, each with what the server says of it.
 * @throws {Vb365Error} When the server cannot be reached, refuses or answers with something else.
 *
 * @example
 * ```ts
 * import { connect } from "../../mod.ts";
 * import { exportTenants } from "../../tenants.ts";
 *
 * const env = (name: string) => Deno.env.get(name) ?? "";
 * const [server, username, password] = [env("VB365_SERVER"), env("VB365_USERNAME"), env("VB365_PASSWORD")];
 * const trust = { fingerprint: env("VB365_TRUST_FINGERPRINT") };
 * await using client = await connect({ server, version: "v8", username, password, trust });
 *
 * const names: unknown[] = [];
 * for await (const { officeName } of exportTenants(client)) names.push(officeName);
 * console.log(names.includes("contoso-apps.onmicrosoft.com")); // true
 * ```
 *
 * @see {@link https://helpcenter.veeam.com/docs/vbo365/powershell/get-vboorganization.html Get-VBOOrganization}
 */
export async function* exportTenants<V extends Version>(
  client: Client<V>,
  options: ExportTenantsOptions = {},
): AsyncGenerator<ManifestTenant> {
  const { pools = true, atOnce = 8 } = options;
  const hasPools = pools && versions[client.version].backupPools;
  let batch: Promise<ManifestTenant>[] = [];
  let room: ListRoom = { bytes: 0 };
  for await (const listed of readListed(client)) {
    const tenant = exportOne(client, listed, hasPools ? room : undefined);
    // It is awaited in its turn; until then its failure is nobody's.
    tenant.catch(() => {});
    batch.push(tenant);
    if (batch.length < atOnce) continue;
    yield* await Promise.all(batch);
    batch = [];
    room = { bytes: 0 };
  }
  yield* await Promise.all(batch);
}

/** @param room Where its pools are held, together with those of others; without it nobody asks for them. */
async function exportOne(
  client: ClientFacts<Version>,
  listed: ListedTenant,
  room: ListRoom | undefined,
): Promise<ManifestTenant> {
  const { id, type, ...described } = listed;
  const tenant = type === "Office365" ? described : { type, ...described };
  // Where the server tells the id at Microsoft, that finds it on another server too.
  const known = tenant.msid === undefined ? { ...tenant, id } : tenant;
  if (!room || type === "OnPremises") return known;
  const isByApplication = tenant.mode === "existing-application";
  const accounts = isByApplication ? [] : await readAccounts(client, `list the backup accounts of ${id}`, id, room);
  const applications = isByApplication
    ? await readApplications(client, `list the backup applications of ${id}`, id, room)
    : [];
  return { ...known, ...describePools(accounts, applications) };
}
