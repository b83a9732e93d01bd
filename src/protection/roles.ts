/** Roles of restore operators: who may restore whose data. */

import { answerToWrite, expectObject } from "../client/answer.ts";
import { anyVersion, type Client } from "../client/client.ts";
import { Listing } from "../client/listing.ts";
import { collect } from "../client/paging.ts";
import type { SchemasOf } from "../client/paths.ts";
import { Vb365Error } from "../error.ts";
import { given, isGuid, matchesName, needName, pickOne, titleOf } from "../names.ts";
import type { ItemSelection } from "../jobs/selection.ts";
import { organizationIdOf } from "../organizations/record.ts";
import { requireVersion, type Version } from "../versions.ts";

/** A role of restore operators as a server lists it. Every property may be missing or null. */
export type Role = SchemasOf["v8"]["Role"];

/** Which roles to list. */
export interface ListRolesOptions {
  /** Only those of this organization: its id, its name, or a pattern that only one name matches. */
  organization?: string | undefined;
  /** Only those whose name matches: `*` stands for any characters, `?` for one; upper and lower case are the same. */
  name?: string | undefined;
}

/** A role that is to be created. */
export interface NewRole {
  /** Its name, which no other role of the organization has. */
  name: string;
  /** A note about it. */
  description?: string | undefined;
  /** The organization: its id, its name, or a pattern that only one name matches. */
  organization: string;
  /** Who may restore: mail addresses or names of users and groups of the organization. */
  operators: readonly string[];
  /**
   * Whose data they may restore: mail addresses, URLs or names.
   *
   * @default that of the entire organization
   */
  items?: readonly (string | ItemSelection)[] | undefined;
  /** Whose data they may not restore. */
  excludedItems?: readonly (string | ItemSelection)[] | undefined;
}

/** What `createRole()` sends. */
export interface NewRoleRequest {
  /** The method. */
  method: "POST";
  /** The path behind the version. */
  path: string;
  /** The body, as the version takes it. */
  body: object;
}

/**
 * Lists roles of restore operators, from v6 on.
 *
 * @param client The client.
 * @param options Which ones.
 * @returns The roles.
 * @throws {Vb365Error} `unsupported` before v6; `not-found` for an unknown organization.
 *
 * @example
 * ```ts
 * import { connect } from "../../mod.ts";
 * import { listRoles } from "../../protection.ts";
 *
 * const env = (name: string) => Deno.env.get(name) ?? "";
 * const [server, username, password] = [env("VB365_SERVER"), env("VB365_USERNAME"), env("VB365_PASSWORD")];
 * const trust = { fingerprint: env("VB365_TRUST_FINGERPRINT") };
 * await using client = await connect({ server, version: "v8", username, password, trust });
 *
 * const roles = await listRoles(client, { name: "Restore*" });
 * console.log(roles.map(({ name }) => name)); // [ "Restore operators" ]
 * ```
 *
 * @see {@link https://helpcenter.veeam.com/docs/vbo365/powershell/get-vborbacrole.html Get-VBORbacRole}
 */
export function listRoles<V extends Version>(
  client: Client<V>,
  options: ListRolesOptions = {},
): Listing<Role> {
  const { organization, name } = options;
  const action = "list the roles";
  return new Listing<Role>(async function* () {
    requireVersion(client.version, action, ({ roles }) => roles);
    const organizationId = organization && await organizationIdOf(client, action, organization);
    const api = anyVersion(client);
    yield await collect(
      action,
      () =>
        organizationId
          ? api.GET("/Organizations/{organizationId}/RbacRoles", { params: { path: { organizationId } } })
          : api.GET("/RbacRoles"),
    );
  }).filter((role) => name === undefined || matchesName(name, role.name));
}

/**
 * Writes the request that would create a role, with everything looked up that it names, without sending it.
 *
 * @param client The client.
 * @param role The role, as in `createRole()`.
 * @returns The request.
 * @throws {Vb365Error} As `createRole()` before it sends.
 *
 * @example
 * ```ts
 * import { connect } from "../../mod.ts";
 * import { newRoleRequest } from "../../protection.ts";
 *
 * const env = (name: string) => Deno.env.get(name) ?? "";
 * const [server, username, password] = [env("VB365_SERVER"), env("VB365_USERNAME"), env("VB365_PASSWORD")];
 * const trust = { fingerprint: env("VB365_TRUST_FINGERPRINT") };
 * await using client = await connect({ server, version: "v8", username, password, trust });
 *
 * const organization = "contoso-apps.onmicrosoft.com";
 * const operators = ["user9@contoso-apps.onmicrosoft.com"];
 * const { method, path } = await newRoleRequest(client, { name: "Helpdesk", organization, operators });
 * console.log(method, path); // POST /Organizations/…/RbacRoles
 * ```
 *
 * @see {@link https://helpcenter.veeam.com/docs/vbo365/powershell/add-vborbacrole.html Add-VBORbacRole}
 */
export async function newRoleRequest<V extends Version>(client: Client<V>, role: NewRole): Promise<NewRoleRequest> {
  const action = `create role ${role.name}`;
  checkNewRole(client.version, action, role);
  const organizationId = await organizationIdOf(client, action, role.organization);
  const there = await listRoles(client, { organization: organizationId });
  if (there.some(({ name }) => name?.toLowerCase() === role.name.toLowerCase())) {
    throw new Vb365Error(`Cannot ${action}: there is one of that name already`, {
      code: "invalid-input",
      reason: "name-taken",
    });
  }
  const { itemsFor } = await import("../jobs/selection.ts");
  const find = async (items: NewRole["items"]) =>
    items && (await itemsFor(client, action, organizationId, items)).map(whoOf);
  const operators = (await itemsFor(client, action, organizationId, role.operators)).map((item) => {
    if (item.type === "User" || item.type === "Group") return whoOf(item);
    throw new Vb365Error(`Cannot ${action}: an operator is a user or a group`, { code: "invalid-input" });
  });
  const body = {
    organizationId,
    name: role.name,
    roleType: role.items === undefined ? "EntireOrganization" : "SpecificObjects",
    operators,
    ...given({ description: role.description, selectedItems: await find(role.items) }),
    ...given({ excludedItems: await find(role.excludedItems) }),
  };
  return { method: "POST", path: `/Organizations/${organizationId}/RbacRoles`, body };
}

/**
 * Creates a role of restore operators, from v6 on. Sent once, never again on its own.
 *
 * @param client The client.
 * @param role The role.
 * @returns The new role.
 * @throws {Vb365Error} `invalid-input`, `not-found` and `unsupported` before it is sent; `refused` or `failed` with the
 * server's own words.
 *
 * @example
 * ```ts
 * import { connect } from "../../mod.ts";
 * import { createRole } from "../../protection.ts";
 *
 * const env = (name: string) => Deno.env.get(name) ?? "";
 * const [server, username, password] = [env("VB365_SERVER"), env("VB365_USERNAME"), env("VB365_PASSWORD")];
 * const trust = { fingerprint: env("VB365_TRUST_FINGERPRINT") };
 * await using client = await connect({ server, version: "v8", username, password, trust });
 *
 * const { name } = await createRole(client, {
 *   name: "Night shift",
 *   organization: "contoso-apps.onmicrosoft.com",
 *   operators: ["user9@contoso-apps.onmicrosoft.com", "group:All Company"],
 * });
 * console.log(name); // Night shift
 * ```
 *
 * @see {@link https://helpcenter.veeam.com/docs/vbo365/powershell/add-vborbacrole.html Add-VBORbacRole}
 */
export async function createRole<V extends Version>(client: Client<V>, role: NewRole): Promise<Role> {
  const action = `create role ${role.name}`;
  const { body } = await newRoleRequest(client, role);
  const { organizationId } = body as { organizationId: string };
  const params = { path: { organizationId } };
  const call = anyVersion(client).POST("/Organizations/{organizationId}/RbacRoles", { params, body: body as never });
  let late: Role | undefined;
  const look = async () => {
    const all = await listRoles(client, { organization: organizationId });
    return Boolean(late = all.find(({ name }) => name?.toLowerCase() === role.name.toLowerCase()));
  };
  return expectObject(action, await answerToWrite<Role>(action, call as never, look) ?? late);
}

/**
 * Removes a role of restore operators, from v6 on.
 *
 * @param client The client.
 * @param role The role's id (a GUID), its name, or a pattern that only one name matches.
 * @param options In which organization to look for a name.
 * @returns The role that was removed.
 * @throws {Vb365Error} `not-found` when there is none, `invalid-input` when several match; `unsupported` before v6.
 *
 * @example
 * ```ts
 * import { connect } from "../../mod.ts";
 * import { createRole, listRoles, removeRole } from "../../protection.ts";
 *
 * const env = (name: string) => Deno.env.get(name) ?? "";
 * const [server, username, password] = [env("VB365_SERVER"), env("VB365_USERNAME"), env("VB365_PASSWORD")];
 * const trust = { fingerprint: env("VB365_TRUST_FINGERPRINT") };
 * await using client = await connect({ server, version: "v8", username, password, trust });
 *
 * const organization = "contoso-apps.onmicrosoft.com";
 * await createRole(client, { name: "Trainees", organization, operators: ["user9@contoso-apps.onmicrosoft.com"] });
 * await removeRole(client, "Trainees", { organization });
 * console.log(await listRoles(client, { name: "Trainees" })); // []
 * ```
 *
 * @see {@link https://helpcenter.veeam.com/docs/vbo365/powershell/remove-vborbacrole.html Remove-VBORbacRole}
 */
export async function removeRole<V extends Version>(
  client: Client<V>,
  role: string,
  options: Pick<ListRolesOptions, "organization"> = {},
): Promise<Role> {
  const action = `remove role ${role}`;
  needName(action, role);
  const found = (await listRoles(client, options)).filter(({ id, name }) =>
    isGuid(role) ? id?.toLowerCase() === role.toLowerCase() : matchesName(role, name)
  );
  const only = pickOne(action, "role", role, found, titleOf);
  const params = { path: { roleId: only.id } };
  const isGone = async () => (await listRoles(client)).every(({ id }) => id !== only.id);
  await answerToWrite(action, anyVersion(client).DELETE("/RbacRoles/{roleId}", { params }), isGone);
  return only;
}

/** Refuses what can be known of a new role before anything is asked. */
export function checkNewRole(version: Version, action: string, role: NewRole): void {
  requireVersion(version, action, ({ roles }) => roles);
  const missing = (["name", "organization"] as const).find((name) => !role[name]) ??
    (role.operators.length === 0 ? "operators" : undefined);
  if (missing === undefined) return;
  throw new Vb365Error(`Cannot ${action}: ${missing} is missing`, { code: "invalid-input", reason: "missing" });
}

/** Who or what an item of a job is about, without what of it is backed up. */
function whoOf(item: object): object {
  const { type, user, group, site, team }: Record<string, unknown> = { ...item };
  const { id } = Object(user ?? group ?? site ?? team);
  const person = (who: unknown) => who && withAccountType(who);
  return given({ type, user: person(user), group: person(group), site, team, id });
}

/** Roles have other words for the kinds of users. */
function withAccountType(who: unknown): object {
  const { locationType: _, type, ...rest }: Record<string, unknown> = { ...Object(who) };
  const words: Readonly<Record<string, string>> = { Shared: "SharedMailbox", Public: "PublicMailbox" };
  return { ...rest, type: words[String(type)] ?? type ?? "User" };
}
