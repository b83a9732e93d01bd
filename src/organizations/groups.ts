/** Groups of an organization and their members, which backup accounts are made of. */

import { anyVersion, type CallOptions, type Client, type ClientFacts, withSignal } from "../client/client.ts";
import type { SchemasOf } from "../client/paths.ts";
import { isDoubleGuid, matchesName, pickOne } from "../names.ts";
import { organizationIdOf } from "./record.ts";
import { collect } from "../client/paging.ts";
import type { Version } from "../versions.ts";

/** A group as a server lists it. */
export type Group = SchemasOf["v8"]["Group"];

/** A member of a group as a server lists it: what a backup account is made of. */
export type GroupMember = SchemasOf["v8"]["GroupMember"];

/** Which groups to list. */
export interface ListGroupsOptions extends CallOptions {
  /** Only those whose name matches: `*` stands for any characters, `?` for one; upper and lower case are the same. */
  name?: string | undefined;
}

/**
 * Lists the groups of an organization, all pages of them.
 *
 * @param client The client.
 * @param organization The organization's id (a GUID), its name, or a pattern that only one name matches.
 * @param options Which ones.
 * @returns The groups; an empty array when there are none.
 * @throws {Vb365Error} `not-found` for an unknown organization.
 *
 * @example
 * ```ts
 * import { connect, listGroups } from "../../mod.ts";
 *
 * const env = (name: string) => Deno.env.get(name) ?? "";
 * const [server, username, password] = [env("VB365_SERVER"), env("VB365_USERNAME"), env("VB365_PASSWORD")];
 * const trust = { fingerprint: env("VB365_TRUST_FINGERPRINT") };
 * await using client = await connect({ server, version: "v8", username, password, trust });
 *
 * const groups = await listGroups(client, "office365.onmicrosoft.com", { name: "Backup*" });
 * console.log(groups.map(({ displayName }) => displayName)); // [ "Backup Accounts" ]
 * ```
 *
 * @see {@link https://helpcenter.veeam.com/docs/vbo365/powershell/get-vboorganizationgroup.html Get-VBOOrganizationGroup}
 */
export async function listGroups<V extends Version>(
  client: Client<V>,
  organization: string,
  options: ListGroupsOptions = {},
): Promise<Group[]> {
  client = withSignal(client, options.signal);
  const action = `list the groups of ${organization}`;
  return await findGroups(client, action, await organizationIdOf(client, action, organization), options.name);
}

/**
 * Lists the members of a group, all pages of them: from a security group's name to what a backup account is made of.
 *
 * @param client The client.
 * @param organization The organization's id (a GUID), its name, or a pattern that only one name matches.
 * @param group The group's id (two GUIDs in a row), its name, or a pattern that only one name matches.
 * @param options How to stop it.
 * @returns The members; an empty array when there are none.
 * @throws {Vb365Error} `not-found` for an unknown organization or group, `invalid-input` when a name means several.
 *
 * @example
 * ```ts
 * import { connect, listGroupMembers } from "../../mod.ts";
 *
 * const env = (name: string) => Deno.env.get(name) ?? "";
 * const [server, username, password] = [env("VB365_SERVER"), env("VB365_USERNAME"), env("VB365_PASSWORD")];
 * const trust = { fingerprint: env("VB365_TRUST_FINGERPRINT") };
 * await using client = await connect({ server, version: "v8", username, password, trust });
 *
 * const members = await listGroupMembers(client, "office365.onmicrosoft.com", "Backup Accounts");
 * console.log(members.length, members[0]?.login); // 8 account1@office365.onmicrosoft.com
 * ```
 *
 * @see {@link https://helpcenter.veeam.com/docs/vbo365/powershell/get-vboorganizationgroupmember.html Get-VBOOrganizationGroupMember}
 */
export async function listGroupMembers<V extends Version>(
  client: Client<V>,
  organization: string,
  group: string,
  options: CallOptions = {},
): Promise<GroupMember[]> {
  client = withSignal(client, options.signal);
  const action = `list the members of ${group}`;
  const organizationId = await organizationIdOf(client, action, organization);
  const groupId = await groupIdOf(client, action, organizationId, group);
  return await collect(action, (query) => {
    const params = { path: { organizationId, groupId }, query };
    return anyVersion(client).GET("/Organizations/{organizationId}/Groups/{groupId}/Members", { params });
  });
}

async function groupIdOf(
  client: ClientFacts<Version>,
  action: string,
  organizationId: string,
  group: string,
): Promise<string> {
  if (isDoubleGuid(group)) return group;
  const found = await findGroups(client, action, organizationId, group);
  const { id } = pickOne(action, "group", group, found, ({ displayName, id }) => `${displayName} (${id})`);
  return id ?? "";
}

async function findGroups(
  client: ClientFacts<Version>,
  action: string,
  organizationId: string,
  name: string | undefined,
): Promise<Group[]> {
  const groups: Group[] = await collect(action, (query) => {
    const params = { path: { organizationId }, query };
    return anyVersion(client).GET("/Organizations/{organizationId}/Groups", { params });
  });
  return groups.filter((group) => name === undefined || matchesName(name, group.displayName, group.name));
}
