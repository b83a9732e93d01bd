/** Operations on the users and groups of an organization. */

import { type Group, groupsOf, membersOf, type User, usersOf } from "../store/directory.ts";
import { type Answer, type Exchange, organizationIn, organizationLink } from "./request.ts";
import { guidOf } from "../store/ids.ts";
import { keptPageOf, matches } from "./page.ts";
import type { BackupAccount, Organization } from "../store/record.ts";
import { notFound } from "../http/refusal.ts";

/** `GET /Organizations/{organizationId}/Users` */
export function listUsers(exchange: Exchange): Answer {
  const organization = organizationIn(exchange);
  const find = () =>
    usersOf(organization)
      .filter((user) => matches(exchange, "displayName", user.displayName) && matches(exchange, "userName", user.name))
      .filter(() => livesWhereAsked(exchange, organization))
      .map((user) => presentUser(exchange, organization, user));
  return { body: keptPageOf(exchange, find) };
}

/** `GET /Organizations/{organizationId}/Users/{userId}` */
export function getUser(exchange: Exchange): Answer {
  const organization = organizationIn(exchange);
  const id = exchange.parameters.userid;
  const user = usersOf(organization).find((each) => each.id === id);
  if (!user) throw notFound(`User ${id}`);
  return { body: presentUser(exchange, organization, user) };
}

/** `GET /Organizations/{organizationId}/Groups` */
export function listGroups(exchange: Exchange): Answer {
  const organization = organizationIn(exchange);
  const find = () =>
    groupsOf(organization)
      .filter((group) =>
        matches(exchange, "displayName", group.displayName) && matches(exchange, "groupName", group.name)
      )
      .filter(() => livesWhereAsked(exchange, organization))
      .map((group) => presentGroup(exchange, organization, group));
  return { body: keptPageOf(exchange, find) };
}

/** `GET /Organizations/{organizationId}/Groups/{groupId}` */
export function getGroup(exchange: Exchange): Answer {
  const organization = organizationIn(exchange);
  return { body: presentGroup(exchange, organization, groupIn(exchange, organization)) };
}

/** `GET /Organizations/{organizationId}/Groups/{groupId}/Members` */
export function listMembers(exchange: Exchange): Answer {
  const organization = organizationIn(exchange);
  const group = groupIn(exchange, organization);
  const find = () => membersOf(organization, group).map((member) => presentMember(exchange, organization, member));
  return { body: keptPageOf(exchange, find) };
}

/** A member of a group as the version shows it. */
export function presentMember(exchange: Exchange, organization: Organization, member: BackupAccount): object {
  return {
    ...member,
    ...(exchange.version === "v8" && { dataLocation: "EUR" }),
    _links: { group: { href: organizationLink(exchange, organization.id, `/groups/${member.groupId}`) } },
  };
}

function groupIn(exchange: Exchange, organization: Organization): Group {
  const id = exchange.parameters.groupid;
  const group = groupsOf(organization).find((each) => each.id === id);
  if (!group) throw notFound(`Group ${id}`);
  return group;
}

function presentUser(exchange: Exchange, organization: Organization, user: User): object {
  const { version } = exchange;
  return {
    id: user.id,
    displayName: user.displayName,
    name: user.name,
    type: "User",
    locationType: locationOf(organization),
    ...(isBeforeV6(version) && { isBackedUp: false }),
    ...(isSinceV7(version) && { onPremisesSid: "", office: "" }),
    ...(version === "v8" && { eTag: 1, assignedLicenses: [], msid: guidOf(user.id), dataLocation: "EUR" }),
    _links: links(exchange, organization, `/users/${user.id}`, ["onedrives"]),
  };
}

function presentGroup(exchange: Exchange, organization: Organization, group: Group): object {
  const { version } = exchange;
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
    _links: links(exchange, organization, `/groups/${group.id}`, ["members"]),
  };
}

function links(exchange: Exchange, { id }: Organization, own: string, below: readonly string[]): object {
  const children = below.map((name) => [name, { href: organizationLink(exchange, id, `${own}/${name}`) }]);
  return {
    self: { href: organizationLink(exchange, id, own) },
    organization: { href: organizationLink(exchange, id) },
    ...Object.fromEntries(children),
  };
}

function locationOf({ type }: Organization): string {
  return type === "OnPremises" ? "OnPremises" : "Cloud";
}

function livesWhereAsked({ query }: Exchange, organization: Organization): boolean {
  const asked = query.get("locationfilter")?.toLowerCase() ?? "any";
  return asked === "any" || asked.startsWith(locationOf(organization).toLowerCase());
}

function isBeforeV6(version: string): boolean {
  return version === "v3" || version === "v4" || version === "v5";
}

function isSinceV7(version: string): boolean {
  return version === "v7" || version === "v8";
}
