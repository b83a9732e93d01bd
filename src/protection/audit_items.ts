/** Audit items: users and groups of whom the server notes who opens their backups. */

import { answerToWrite } from "../client/answer.ts";
import { anyVersion, type Client } from "../client/client.ts";
import { Listing } from "../client/listing.ts";
import { collect } from "../client/paging.ts";
import type { SchemasOf } from "../client/paths.ts";
import { Vb365Error } from "../error.ts";
import { matchesName, pickOne } from "../names.ts";
import { organizationIdOf } from "../organizations/record.ts";
import { requireVersion, type Version } from "../versions.ts";

/** A user or a group that is watched. Every property may be missing or null. */
export type AuditItem = SchemasOf["v8"]["AuditItem"];

/**
 * Lists the users and groups whose backups are watched, from v6 on.
 *
 * @param client The client.
 * @param organization The organization's id (a GUID), its name, or a pattern that only one name matches.
 * @returns The audit items.
 * @throws {Vb365Error} `unsupported` before v6; `not-found` for an unknown organization.
 *
 * @example
 * ```ts
 * import { connect } from "../../mod.ts";
 * import { addAuditItems, listAuditItems } from "../../protection.ts";
 *
 * const env = (name: string) => Deno.env.get(name) ?? "";
 * const [server, username, password] = [env("VB365_SERVER"), env("VB365_USERNAME"), env("VB365_PASSWORD")];
 * const trust = { fingerprint: env("VB365_TRUST_FINGERPRINT") };
 * await using client = await connect({ server, version: "v8", username, password, trust });
 *
 * await addAuditItems(client, "office365.onmicrosoft.com", ["user9@office365.onmicrosoft.com"]);
 * const items = await listAuditItems(client, "office365.onmicrosoft.com");
 * console.log(items.map(({ user }) => user?.name)); // [ "user9@office365.onmicrosoft.com" ]
 * ```
 *
 * @see {@link https://helpcenter.veeam.com/docs/vbo365/powershell/get-vboaudititem.html Get-VBOAuditItem}
 */
export function listAuditItems<V extends Version>(client: Client<V>, organization: string): Listing<AuditItem> {
  const action = `list the audit items of ${organization}`;
  return new Listing<AuditItem>(async function* () {
    requireVersion(client.version, action, ({ roles }) => roles);
    const params = { path: { organizationId: await organizationIdOf(client, action, organization) } };
    yield await collect(
      action,
      () => anyVersion(client).GET("/Organizations/{organizationId}/AuditItems", { params }),
    ) as AuditItem[];
  });
}

/**
 * Has the server note who opens the backups of users and groups, from v6 on.
 *
 * @param client The client.
 * @param organization The organization's id (a GUID), its name, or a pattern that only one name matches.
 * @param items Mail addresses or names of users and groups of the organization.
 * @returns What was sent.
 * @throws {Vb365Error} `not-found` and `invalid-input` before it is sent; `unsupported` before v6.
 *
 * @example
 * ```ts
 * import { connect } from "../../mod.ts";
 * import { addAuditItems } from "../../protection.ts";
 *
 * const env = (name: string) => Deno.env.get(name) ?? "";
 * const [server, username, password] = [env("VB365_SERVER"), env("VB365_USERNAME"), env("VB365_PASSWORD")];
 * const trust = { fingerprint: env("VB365_TRUST_FINGERPRINT") };
 * await using client = await connect({ server, version: "v8", username, password, trust });
 *
 * const [item] = await addAuditItems(client, "contoso-apps.onmicrosoft.com", ["user9@contoso-apps.onmicrosoft.com"]);
 * console.log(item?.type); // User
 * ```
 *
 * @see {@link https://helpcenter.veeam.com/docs/vbo365/powershell/add-vboaudititem.html Add-VBOAuditItem}
 */
export async function addAuditItems<V extends Version>(
  client: Client<V>,
  organization: string,
  items: readonly string[],
): Promise<AuditItem[]> {
  const action = `add audit items to ${organization}`;
  requireVersion(client.version, action, ({ roles }) => roles);
  if (items.length === 0) throw new Vb365Error(`Cannot ${action}: no item is given`, { code: "invalid-input" });
  const organizationId = await organizationIdOf(client, action, organization);
  const { itemsFor } = await import("../jobs/selection.ts");
  const body = (await itemsFor(client, action, organizationId, items)).map((item) => {
    if (item.type === "User" && item.user) return { type: item.type, user: item.user };
    if (item.type === "Group" && item.group) return { type: item.type, group: item.group };
    throw new Vb365Error(`Cannot ${action}: only users and groups can be watched`, { code: "invalid-input" });
  });
  const params = { path: { organizationId } };
  const call = anyVersion(client).POST("/Organizations/{organizationId}/AuditItems", { params, body: body as never });
  await answerToWrite(action, call);
  return body as AuditItem[];
}

/**
 * No longer notes who opens the backups of users and groups, from v6 on.
 *
 * @param client The client.
 * @param organization The organization's id (a GUID), its name, or a pattern that only one name matches.
 * @param items Ids, mail addresses or names of audit items.
 * @returns The audit items that were removed.
 * @throws {Vb365Error} `not-found` for one that is not watched; `unsupported` before v6.
 *
 * @example
 * ```ts
 * import { connect } from "../../mod.ts";
 * import { addAuditItems, removeAuditItems } from "../../protection.ts";
 *
 * const env = (name: string) => Deno.env.get(name) ?? "";
 * const [server, username, password] = [env("VB365_SERVER"), env("VB365_USERNAME"), env("VB365_PASSWORD")];
 * const trust = { fingerprint: env("VB365_TRUST_FINGERPRINT") };
 * await using client = await connect({ server, version: "v8", username, password, trust });
 *
 * const organization = "contoso-apps.onmicrosoft.com";
 * await addAuditItems(client, organization, ["user10@contoso-apps.onmicrosoft.com"]);
 * const removed = await removeAuditItems(client, organization, ["user10@contoso-apps.onmicrosoft.com"]);
 * console.log(removed.length); // 1
 * ```
 *
 * @see {@link https://helpcenter.veeam.com/docs/vbo365/powershell/remove-vboaudititem.html Remove-VBOAuditItem}
 */
export async function removeAuditItems<V extends Version>(
  client: Client<V>,
  organization: string,
  items: readonly string[],
): Promise<AuditItem[]> {
  const action = `remove audit items of ${organization}`;
  requireVersion(client.version, action, ({ roles }) => roles);
  if (items.length === 0) throw new Vb365Error(`Cannot ${action}: no item is given`, { code: "invalid-input" });
  const organizationId = await organizationIdOf(client, action, organization);
  const there = await listAuditItems(client, organizationId);
  const found = items.map((name) => {
    const named = there.filter(({ id, user, group }) =>
      id === name || matchesName(name, user?.name, user?.displayName, group?.name, group?.displayName)
    );
    return pickOne(action, "audit item", name, named, ({ id, type }) => `${type} ${id}`);
  });
  const body = { itemIds: found.flatMap(({ id }) => id ? [id] : []) };
  const params = { path: { organizationId } };
  await answerToWrite(
    action,
    anyVersion(client).POST("/Organizations/{organizationId}/AuditItems/remove", { params, body }),
  );
  return found;
}
