/** Operations on the users, groups, sites and teams of an organization. */

import {
  type Group,
  groupsOf,
  membersOf,
  type Site,
  sitesOf,
  type Team,
  teamsOf,
  type User,
  usersOf,
} from "../store/directory.ts";
import { inVersion, type Lives } from "./fields.ts";
import { type Answer, type Call, organizationIn, organizationLink } from "./request.ts";
import { guidOf } from "../store/ids.ts";
import { keptPageOf, matches } from "./page.ts";
import type { BackupAccount, Organization } from "../store/record.ts";
import { notFound } from "../http/refusal.ts";

/** `GET /Organizations/{organizationId}/Users` */
export function listUsers(call: Call): Answer {
  const organization = organizationIn(call);
  const find = () =>
    usersOf(organization)
      .filter((user) => matches(call, "displayName", user.displayName) && matches(call, "userName", user.name))
      .filter(() => livesWhereAsked(call, organization))
      .map((user) => presentUser(call, organization, user));
  return { body: keptPageOf(call, find) };
}

/** `GET /Organizations/{organizationId}/Users/{userId}` */
export function getUser(call: Call): Answer {
  const organization = organizationIn(call);
  const id = call.parameters.userid;
  const user = usersOf(organization).find((each) => each.id === id);
  if (!user) throw notFound(`User ${id}`);
  return { body: presentUser(call, organization, user) };
}

/** `GET /Organizations/{organizationId}/Groups` */
export function listGroups(call: Call): Answer {
  const organization = organizationIn(call);
  const find = () =>
    groupsOf(organization)
      .filter((group) => matches(call, "displayName", group.displayName) && matches(call, "groupName", group.name))
      .filter(() => livesWhereAsked(call, organization))
      .map((group) => presentGroup(call, organization, group));
  return { body: keptPageOf(call, find) };
}

/** `GET /Organizations/{organizationId}/Groups/{groupId}` */
export function getGroup(call: Call): Answer {
  const organization = organizationIn(call);
  return { body: presentGroup(call, organization, groupIn(call, organization)) };
}

/** `GET /Organizations/{organizationId}/Groups/{groupId}/Members` */
export function listMembers(call: Call): Answer {
  const organization = organizationIn(call);
  const group = groupIn(call, organization);
  const find = () => membersOf(organization, group).map((member) => presentMember(call, organization, member));
  return { body: keptPageOf(call, find) };
}

/** `GET /Organizations/{organizationId}/Sites`, personal ones only when asked for. */
export function listSites(call: Call): Answer {
  const organization = organizationIn(call);
  const isAll = call.query.get("includepersonalsites")?.toLowerCase() === "true";
  const filter = call.query.get("filter")?.toLowerCase() ?? "";
  const find = () =>
    sitesOf(organization)
      .filter(({ isPersonal }) => isAll || !isPersonal)
      .filter(({ title, url }) => `${title}\n${url}`.toLowerCase().includes(filter))
      .map((site) => presentSite(call, organization, site));
  return { body: keptPageOf(call, find) };
}

/** `GET /Organizations/{organizationId}/Sites/{siteId}` */
export function getSite(call: Call): Answer {
  const organization = organizationIn(call);
  const id = call.parameters.siteid;
  const site = sitesOf(organization).find((each) => each.id === id);
  if (!site) throw notFound(`Site ${id}`);
  return { body: presentSite(call, organization, site) };
}

/** `GET /Organizations/{organizationId}/Teams` */
export function listTeams(call: Call): Answer {
  const organization = organizationIn(call);
  const find = () =>
    teamsOf(organization)
      .filter(({ displayName }) => matches(call, "displayName", displayName))
      .map((team) => presentTeam(call, organization, team));
  return { body: keptPageOf(call, find) };
}

/** `GET /Organizations/{organizationId}/Teams/{teamId}` */
export function getTeam(call: Call): Answer {
  const organization = organizationIn(call);
  const id = call.parameters.teamid;
  const team = teamsOf(organization).find((each) => each.id === id);
  if (!team) throw notFound(`Team ${id}`);
  return { body: presentTeam(call, organization, team) };
}

/** `GET /Organizations/{organizationId}/Users/{userId}/OneDrives` */
export function listOneDrives(call: Call): Answer {
  const organization = organizationIn(call);
  const id = call.parameters.userid;
  const user = usersOf(organization).find((each) => each.id === id);
  if (!user) throw notFound(`User ${id}`);
  const tenant = user.name.split("@")[1]?.split(".")[0];
  const url = `https://${tenant}-my.sharepoint.com/personal/${user.name.replace(/[@.]/g, "_")}`;
  const links = { user: { href: organizationLink(call, organization.id, `/users/${user.id}`) } };
  const find = () => [{ id: guidOf(`${user.id} onedrive`), name: user.displayName, url, _links: links }];
  return { body: keptPageOf(call, find) };
}

/** A member of a group as the version shows it. */
export function presentMember(call: Call, organization: Organization, member: BackupAccount): object {
  return {
    ...member,
    ...(call.version === "v8" && { dataLocation: "EUR" }),
    _links: { group: { href: organizationLink(call, organization.id, `/groups/${member.groupId}`) } },
  };
}

function groupIn(call: Call, organization: Organization): Group {
  const id = call.parameters.groupid;
  const group = groupsOf(organization).find((each) => each.id === id);
  if (!group) throw notFound(`Group ${id}`);
  return group;
}

function presentUser(call: Call, organization: Organization, user: User): object {
  const { version } = call;
  return {
    id: user.id,
    displayName: user.displayName,
    name: user.name,
    type: "User",
    locationType: locationOf(organization),
    ...(isBeforeV6(version) && { isBackedUp: false }),
    ...(isSinceV7(version) && { onPremisesSid: "", office: "" }),
    ...(version === "v8" && { eTag: 1, assignedLicenses: [], msid: guidOf(user.id), dataLocation: "EUR" }),
    _links: links(call, organization, `/users/${user.id}`, ["onedrives"]),
  };
}

function presentGroup(call: Call, organization: Organization, group: Group): object {
  const { version } = call;
  return {
    id: group.id,
    displayName: group.displayName,
    name: group.name,
    managedBy: "",
    site: group.site ?? "",
    type: group.type,
    locationType: locationOf(organization),
    ...(isBeforeV6(version) && { isBackedup: false }),
    ...(isSinceV7(version) && { onPremisesSid: "" }),
    ...(version === "v8" && { eTag: 1, msid: guidOf(group.id), dataLocation: "EUR" }),
    _links: links(call, organization, `/groups/${group.id}`, version === "v3" ? [] : ["members"]),
  };
}

function links(call: Call, { id }: Organization, own: string, below: readonly string[]): object {
  const children = below.map((name) => [name, { href: organizationLink(call, id, `${own}/${name}`) }]);
  return {
    self: { href: organizationLink(call, id, own) },
    organization: { href: organizationLink(call, id) },
    ...Object.fromEntries(children),
  };
}

function locationOf({ type }: Organization): string {
  return type === "OnPremises" ? "OnPremises" : "Cloud";
}

function livesWhereAsked({ query }: Call, organization: Organization): boolean {
  const asked = query.get("locationfilter")?.toLowerCase() ?? "any";
  return asked === "any" || asked.startsWith(locationOf(organization).toLowerCase());
}

function isBeforeV6(version: string): boolean {
  return version === "v3" || version === "v4" || version === "v5";
}

function isSinceV7(version: string): boolean {
  return version === "v7" || version === "v8";
}

const sinceV8: Lives = { eTag: { since: "v8" }, msid: { since: "v8" }, dataLocation: { since: "v8" } };

function presentSite(call: Call, organization: Organization, { id, title, url, isPersonal }: Site): object {
  const body = {
    id,
    url,
    parentUrl: "",
    name: url.slice(url.lastIndexOf("/") + 1),
    isCloud: organization.type !== "OnPremises",
    isPersonal,
    title,
    isAvailable: true,
    siteCollectionError: "",
    eTag: 1,
    msid: guidOf(id),
    dataLocation: "EUR",
    _links: links(call, organization, `/sites/${id}`, []),
  };
  return inVersion(call.version, body, {
    ...sinceV8,
    parentUrl: { since: "v6" },
    isAvailable: { since: "v6" },
    siteCollectionError: { since: "v6" },
  });
}

function presentTeam(call: Call, organization: Organization, team: Team): object {
  const _links = links(call, organization, `/teams/${team.id}`, []);
  return inVersion(call.version, { ...team, eTag: 1, msid: team.id, dataLocation: "EUR", _links }, sinceV8);
}
