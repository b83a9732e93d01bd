/** The users, groups, sites and teams of an organization: what can be put into jobs, and what backup accounts are made of. */

import { anyVersion, type CallOptions, type Client, type ClientFacts, withSignal } from "../client/client.ts";
import { Listing } from "../client/listing.ts";
import { collect, pagesOf, turnPages } from "../client/paging.ts";
import type { SchemasOf } from "../client/paths.ts";
import { given, isDoubleGuid, matchesName, pickOne } from "../names.ts";
import { organizationIdOf } from "./record.ts";
import { requireVersion, type Version, versions } from "../versions.ts";

/** A user as a server lists it. Every property may be missing or null. */
export type User = SchemasOf["v8"]["User"];

/** A site as a server lists it. Every property may be missing or null. */
export type Site = SchemasOf["v8"]["Site"];

/** A team as a server lists it. Every property may be missing or null. */
export type Team = SchemasOf["v8"]["Team"];

/** Which users, sites or teams to list. */
export interface ListDirectoryOptions {
  /** Only those whose name, mail address or URL matches: `*` stands for any characters, `?` for one, in any casing. */
  name?: string | undefined;
}

/** Which sites to list. */
export interface ListSitesOptions extends ListDirectoryOptions {
  /**
   * Whether to list users' personal sites too, from v6 on.
   *
   * @default false
   */
  includePersonalSites?: boolean | undefined;
}

/**
 * Lists the users of an organization.
 *
 * @param client The client.
 * @param organization The organization's id (a GUID), its name, or a pattern that only one name matches.
 * @param options Which ones.
 * @returns The users: await all of them, or walk through them page by page.
 * @throws {Vb365Error} `not-found` for an unknown organization.
 *
 * @example
 * ```ts
 * import { connect, listUsers } from "../../mod.ts";
 *
 * const env = (name: string) => Deno.env.get(name) ?? "";
 * const [server, username, password] = [env("VB365_SERVER"), env("VB365_USERNAME"), env("VB365_PASSWORD")];
 * const trust = { fingerprint: env("VB365_TRUST_FINGERPRINT") };
 * await using client = await connect({ server, version: "v8", username, password, trust });
 *
 * for (const { name } of await listUsers(client, "contoso-apps.onmicrosoft.com", { name: "account*" })) {
 *   console.log(name); // account…@contoso-apps.onmicrosoft.com
 * }
 * ```
 *
 * @see {@link https://helpcenter.veeam.com/docs/vbo365/powershell/get-vboorganizationuser.html Get-VBOOrganizationUser}
 */
export function listUsers<V extends Version>(
  client: Client<V>,
  organization: string,
  options: ListDirectoryOptions = {},
): Listing<User> {
  const action = `list the users of ${organization}`;
  return listIn(client, action, organization, (organizationId) => findUsers(client, action, organizationId, options));
}

/**
 * Lists the sites of an organization.
 *
 * @param client The client.
 * @param organization The organization's id (a GUID), its name, or a pattern that only one name matches.
 * @param options Which ones.
 * @returns The sites: await all of them, or walk through them page by page.
 * @throws {Vb365Error} `not-found` for an unknown organization.
 *
 * @example
 * ```ts
 * import { connect, listSites } from "../../mod.ts";
 *
 * const env = (name: string) => Deno.env.get(name) ?? "";
 * const [server, username, password] = [env("VB365_SERVER"), env("VB365_USERNAME"), env("VB365_PASSWORD")];
 * const trust = { fingerprint: env("VB365_TRUST_FINGERPRINT") };
 * await using client = await connect({ server, version: "v8", username, password, trust });
 *
 * const urls = await listSites(client, "contoso-apps.onmicrosoft.com").map(({ url }) => url);
 * console.log(urls[0]); // https://contoso-apps.sharepoint.com/sites/allcompany
 * ```
 *
 * @see {@link https://helpcenter.veeam.com/docs/vbo365/powershell/get-vboorganizationsite.html Get-VBOOrganizationSite}
 */
export function listSites<V extends Version>(
  client: Client<V>,
  organization: string,
  options: ListSitesOptions = {},
): Listing<Site> {
  const action = `list the sites of ${organization}`;
  return listIn(client, action, organization, (organizationId) => findSites(client, action, organizationId, options));
}

/**
 * Lists the teams of an organization, from v5 on.
 *
 * @param client The client.
 * @param organization The organization's id (a GUID), its name, or a pattern that only one name matches.
 * @param options Which ones.
 * @returns The teams: await all of them, or walk through them page by page.
 * @throws {Vb365Error} `unsupported` before v5; `not-found` for an unknown organization.
 *
 * @example
 * ```ts
 * import { connect, listTeams } from "../../mod.ts";
 *
 * const env = (name: string) => Deno.env.get(name) ?? "";
 * const [server, username, password] = [env("VB365_SERVER"), env("VB365_USERNAME"), env("VB365_PASSWORD")];
 * const trust = { fingerprint: env("VB365_TRUST_FINGERPRINT") };
 * await using client = await connect({ server, version: "v8", username, password, trust });
 *
 * const names = await listTeams(client, "contoso-apps.onmicrosoft.com").map(({ displayName }) => displayName);
 * console.log(names); // [ "Sales", "Operations" ]
 * ```
 *
 * @see {@link https://helpcenter.veeam.com/docs/vbo365/powershell/get-vboorganizationteam.html Get-VBOOrganizationTeam}
 */
export function listTeams<V extends Version>(
  client: Client<V>,
  organization: string,
  options: ListDirectoryOptions = {},
): Listing<Team> {
  const action = `list the teams of ${organization}`;
  return listIn(client, action, organization, (organizationId) => findTeams(client, action, organizationId, options));
}

/** The users of an organization whose id is known. A name without a wildcard is looked for by the server where it can. */
export function findUsers(
  client: ClientFacts<Version>,
  action: string,
  organizationId: string,
  { name }: ListDirectoryOptions = {},
): AsyncIterable<User[]> {
  const canFilter = versions[client.version].serviceInstance && name !== undefined && !/[*?]/.test(name);
  const filter = !canFilter ? {} : name.includes("@") ? { userName: name } : { displayName: name };
  const pages = pagesOf(action, (page) => {
    const params = { path: { organizationId }, query: { ...page, ...filter } };
    return anyVersion(client).GET("/Organizations/{organizationId}/Users", { params });
  });
  return matching(pages, name, (user) => [user.displayName, user.name]);
}

/** The sites of an organization whose id is known. */
export function findSites(
  client: ClientFacts<Version>,
  action: string,
  organizationId: string,
  { name, includePersonalSites }: ListSitesOptions = {},
): AsyncIterable<Site[]> {
  const personal = versions[client.version].serviceInstance ? given({ includePersonalSites }) : {};
  const pages = pagesOf(action, (page) => {
    const params = { path: { organizationId }, query: { ...page, ...personal } };
    return anyVersion(client).GET("/Organizations/{organizationId}/Sites", { params });
  });
  return matching(pages, name, (site) => [site.title, site.name, site.url]);
}

/** The teams of an organization whose id is known. */
export function findTeams(
  client: ClientFacts<Version>,
  action: string,
  organizationId: string,
  { name }: ListDirectoryOptions = {},
): AsyncIterable<Team[]> {
  requireVersion(client.version, action, ({ teams }) => teams);
  const pages = pagesOf(action, (page) => {
    const params = { path: { organizationId }, query: page };
    return anyVersion(client).GET("/Organizations/{organizationId}/Teams", { params });
  });
  return matching(pages, name, (team) => [team.displayName, team.mail]);
}

function listIn<V extends Version, T>(
  client: Client<V>,
  action: string,
  organization: string,
  find: (organizationId: string) => AsyncIterable<T[]>,
): Listing<T> {
  return new Listing(async () => find(await organizationIdOf(client, action, organization)));
}

function matching<T extends object>(
  pages: AsyncIterable<T[]>,
  name: string | undefined,
  namesOf: (entry: T) => (string | null | undefined)[],
): AsyncIterable<T[]> {
  if (name === undefined) return pages;
  return turnPages(pages, (page) => page.filter((entry) => matchesName(name, ...namesOf(entry))));
}

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
