/** Maintenance of repositories, which came with 8.6 although the path stays /v8. */

import { answerToWrite, expectObject } from "../client/answer.ts";
import { anyVersion, type Client } from "../client/client.ts";
import { Listing } from "../client/listing.ts";
import { pagesOf } from "../client/paging.ts";
import type { SchemasOf } from "../client/paths.ts";
import { requireProduct } from "../client/product.ts";
import { Vb365Error } from "../error.ts";
import { repositoryIdOf } from "./repositories.ts";
import type { Version } from "../versions.ts";

const since = "8.6";

/** A maintenance session as a server lists it. Every property may be missing or null. */
export type MaintenanceSession = SchemasOf["v8"]["MaintenanceSession"];

/**
 * Starts the maintenance of repositories, from 8.6 on.
 *
 * @param client The client.
 * @param repositories Their ids or names; one session at a time for each.
 * @returns The session.
 * @throws {Vb365Error} `unsupported` before 8.6, before it is sent; `not-found` for an unknown repository; `refused`.
 *
 * @example
 * ```ts
 * import { connect } from "../../mod.ts";
 * import { startRepositoryMaintenance } from "../../protection.ts";
 *
 * const env = (name: string) => Deno.env.get(name) ?? "";
 * const [server, username, password] = [env("VB365_SERVER"), env("VB365_USERNAME"), env("VB365_PASSWORD")];
 * const trust = { fingerprint: env("VB365_TRUST_FINGERPRINT") };
 * await using client = await connect({ server, version: "v8", username, password, trust });
 *
 * const { status } = await startRepositoryMaintenance(client, ["Contoso Repository"]);
 * console.log(status); // Running
 * ```
 *
 * @see {@link https://helpcenter.veeam.com/docs/vbo365/powershell/start-vborepositorymaintenancesession.html Start-VBORepositoryMaintenanceSession}
 */
export async function startRepositoryMaintenance<V extends Version>(
  client: Client<V>,
  repositories: readonly string[],
): Promise<MaintenanceSession> {
  const action = "start the maintenance of repositories";
  if (repositories.length === 0) {
    throw new Vb365Error(`Cannot ${action}: no repository is named`, { code: "invalid-input", reason: "missing" });
  }
  await requireProduct(client, action, since);
  const repositoryIds = await Promise.all(repositories.map((name) => repositoryIdOf(client, action, name)));
  const call = anyVersion(client).POST("/backupRepositories/maintenanceSessions", { body: { repositoryIds } });
  return expectObject(action, await answerToWrite(action, call));
}

/**
 * Lists the maintenance sessions of repositories, from 8.6 on.
 *
 * @param client The client.
 * @returns The sessions: await all of them, or walk through them page by page.
 * @throws {Vb365Error} `unsupported` before 8.6, before it is sent.
 *
 * @example
 * ```ts
 * import { connect } from "../../mod.ts";
 * import { listRepositoryMaintenance } from "../../protection.ts";
 *
 * const env = (name: string) => Deno.env.get(name) ?? "";
 * const [server, username, password] = [env("VB365_SERVER"), env("VB365_USERNAME"), env("VB365_PASSWORD")];
 * const trust = { fingerprint: env("VB365_TRUST_FINGERPRINT") };
 * await using client = await connect({ server, version: "v8", username, password, trust });
 *
 * const sessions = await listRepositoryMaintenance(client);
 * console.log(sessions.filter(({ status }) => status === "Failed")); // []
 * ```
 *
 * @see {@link https://helpcenter.veeam.com/docs/vbo365/powershell/get-vborepositorymaintenancesession.html Get-VBORepositoryMaintenanceSession}
 */
export function listRepositoryMaintenance<V extends Version>(client: Client<V>): Listing<MaintenanceSession> {
  const action = "list the maintenance sessions of repositories";
  return new Listing(async () => {
    await requireProduct(client, action, since);
    return pagesOf(action, ({ limit, offset }) => {
      const params = { query: { limit, offset } };
      return anyVersion(client).GET("/backupRepositories/maintenanceSessions", { params });
    });
  });
}
