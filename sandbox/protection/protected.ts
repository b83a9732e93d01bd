/** Operations on who and what has backups, which v8 has. */

import { type Answer, type Call, type Handler } from "../operations/request.ts";
import { pageOf } from "../operations/page.ts";
import { notFound } from "../http/refusal.ts";
import { backedUpUsers } from "../jobs/runs.ts";
import { groupsOf, sitesOf, teamsOf, usersOf } from "../store/directory.ts";
import { guidOf } from "../store/ids.ts";
import type { Organization } from "../store/record.ts";

type Found = { readonly id: string; readonly repositories: ReadonlySet<string>; readonly body: object };
type Reader = (organization: Organization, backups: ReturnType<typeof backedUpUsers>) => Found[];

/** Protected users, groups, sites and teams. */
export const protectedHandlers: Readonly<Record<string, Handler>> = {
  ...handlersOf("Users", "protectedUserId", readUsers),
  ...handlersOf("Groups", "protectedGroupId", readGroups),
  ...handlersOf("Sites", "protectedSiteId", readSites),
  ...handlersOf("Teams", "protectedTeamId", readTeams),
};

function handlersOf(noun: string, parameter: string, read: Reader): Record<string, Handler> {
  return {
    [`GET /Protected${noun}`]: (call) => ({ body: pageOf(call, find(call, read).map(({ body }) => body)) }),
    [`GET /Protected${noun}/{${parameter}}`]: (call) => getOne(call, read, call.parameters[parameter.toLowerCase()]),
  };
}

function getOne(call: Call, read: Reader, id: string | undefined): Answer {
  const found = find(call, read).find((each) => each.id.toLowerCase() === id);
  if (!found) throw notFound(`Protected object ${id}`);
  return { body: found.body };
}

function find({ state, settings, query }: Call, read: Reader): Found[] {
  const organizationId = query.get("organizationid")?.toLowerCase();
  const backedUpId = query.get("backeduporganizationid")?.toLowerCase();
  const repositoryId = query.get("repositoryid")?.toLowerCase();
  return [...state.organizations.values()]
    .filter(({ id }) => organizationId === undefined || id === organizationId)
    .filter((each) => backedUpId === undefined || officeIdOf(each).toLowerCase() === backedUpId)
    .flatMap((organization) => {
      const backups = backedUpUsers(state, organization, settings.now());
      return backups.size === 0 ? [] : read(organization, backups);
    })
    .filter(({ repositories }) => repositoryId === undefined || repositories.has(repositoryId));
}

function readUsers(organization: Organization, backups: ReturnType<typeof backedUpUsers>): Found[] {
  return usersOf(organization).flatMap(({ id, displayName, name }) => {
    const backup = backups.get(id);
    if (!backup) return [];
    const mailbox = { id: guidOf(`${id} mailbox`), displayName, email: name, isArchive: false };
    const body = {
      id,
      msid: guidOf(id),
      displayName,
      accountType: "User",
      ...ownerOf(organization),
      mailboxes: [mailbox],
      oneDrives: [],
      sites: [],
      eTag: 1,
    };
    return [{ id, repositories: new Set([backup.repositoryId]), body }];
  });
}

function readGroups(organization: Organization, backups: ReturnType<typeof backedUpUsers>): Found[] {
  const repositories = repositoriesOf(backups);
  return groupsOf(organization).filter(({ name }) => name.includes("@")).map(({ id, displayName, name }) => {
    const mailbox = { id: guidOf(`${id} mailbox`), displayName, email: name, isArchive: false };
    const body = {
      id,
      msid: guidOf(id),
      displayName,
      ...ownerOf(organization),
      mailboxes: [mailbox],
      sites: [],
      eTag: 1,
    };
    return { id, repositories, body };
  });
}

function readSites(organization: Organization, backups: ReturnType<typeof backedUpUsers>): Found[] {
  const repositories = repositoriesOf(backups);
  return sitesOf(organization).map(({ id, title, url }) => {
    const body = { id, msid: guidOf(id), displayName: title, url, ...ownerOf(organization), eTag: 1 };
    return { id, repositories, body };
  });
}

function readTeams(organization: Organization, backups: ReturnType<typeof backedUpUsers>): Found[] {
  const repositories = repositoriesOf(backups);
  return teamsOf(organization).map(({ id, displayName, description }) => {
    const body = { id, msid: id, displayName, description, ...ownerOf(organization), eTag: 1 };
    return { id, repositories, body };
  });
}

function repositoriesOf(backups: ReturnType<typeof backedUpUsers>): ReadonlySet<string> {
  return new Set([...backups.values()].map(({ repositoryId }) => repositoryId));
}

function ownerOf(organization: Organization): object {
  return { organizationId: organization.id, backedUpOrganizationId: officeIdOf(organization) };
}

function officeIdOf({ officeName, name }: Organization): string {
  return officeName ?? name;
}
