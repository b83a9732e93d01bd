/** Operations on what backups a repository holds, of whom and of what. */

import { type Answer, type Call, type Handler, linkTo, timeOf } from "../operations/request.ts";
import { inVersion, type Lives } from "../operations/fields.ts";
import { pageOf } from "../operations/page.ts";
import { notFound } from "../http/refusal.ts";
import { backedUpUsers } from "../jobs/runs.ts";
import { groupsOf, sitesOf, teamsOf, usersOf } from "../store/directory.ts";
import { guidOf } from "../store/ids.ts";
import { repositoryIn } from "./repositories.ts";
import type { Organization } from "../store/record.ts";

/** One backup of one thing. */
type Found = { readonly id: string; readonly organization: Organization; readonly [property: string]: unknown };

const lives: Lives = {
  itemType: { since: "v8" },
  repositoryId: { since: "v8" },
  backedUpOrganizationId: { since: "v8" },
  organizationId: { since: "v6" },
  msid: { since: "v8" },
};

const readers: Readonly<Record<string, { id: string; read(call: Call): readonly Found[] }>> = {
  OrganizationData: { id: "organizationId", read: organizations },
  UserData: { id: "userId", read: users },
  GroupData: { id: "groupId", read: groups },
  SiteData: { id: "siteId", read: sites },
  TeamData: { id: "teamId", read: teams },
  MailboxData: { id: "mailboxId", read: mailboxes },
  OneDriveData: { id: "oneDriveId", read: oneDrives },
};

/** The operations of all seven kinds. */
export const repositoryDataHandlers: Readonly<Record<string, Handler>> = Object.fromEntries(
  Object.entries(readers).flatMap(([kind, { id, read }]): [string, Handler][] => [
    [`GET /BackupRepositories/{repositoryId}/${kind}`, (call) => list(call, kind, read)],
    [`GET /BackupRepositories/{repositoryId}/${kind}/{${id}}`, (call) => getOne(call, kind, read, id)],
  ]),
);

function list(call: Call, kind: string, read: (call: Call) => readonly Found[]): Answer {
  return { body: pageOf(call, read(call).map((found) => present(call, kind, found))) };
}

function getOne(call: Call, kind: string, read: (call: Call) => readonly Found[], parameter: string): Answer {
  const id = call.parameters[parameter.toLowerCase()];
  const found = read(call).find((each) => each.id.toLowerCase() === id);
  if (!found) throw notFound(`${kind} ${id}`);
  return { body: present(call, kind, found) };
}

function present(call: Call, kind: string, { organization, ...found }: Found): object {
  const { id: repositoryId } = repositoryIn(call);
  const isOrganization = kind === "OrganizationData";
  const { id, ...rest } = found;
  const body = {
    ...(isOrganization ? {} : { id, itemType: kind.replace("Data", ""), repositoryId }),
    ...rest,
    organizationId: organization.id,
    backedUpOrganizationId: organization.officeName ?? organization.name,
    _links: { backupRepository: linkTo(call, "BackupRepositories", repositoryId) },
  };
  return inVersion(call.version, body, lives);
}

/** Organizations of which the repository holds users, each with when each of them was last backed up. */
function backups(call: Call): { organization: Organization; times: ReadonlyMap<string, number> }[] {
  const { id } = repositoryIn(call);
  const { state, settings } = call;
  return [...state.organizations.values()].flatMap((organization) => {
    const found = [...backedUpUsers(state, organization, settings.now())].filter(([, { repositoryId }]) =>
      repositoryId === id
    );
    return found.length === 0 ? [] : [{ organization, times: new Map(found.map(([user, { at }]) => [user, at])) }];
  });
}

function organizations(call: Call): Found[] {
  return backups(call).map(({ organization }) => ({
    id: organization.id,
    organization,
    displayName: organization.name,
    msid: organization.msid,
  }));
}

function users(call: Call): Found[] {
  return eachUser(call, (organization, user, backedUpAt) => {
    const time = timeOf(backedUpAt);
    return {
      id: user.id,
      organization,
      accountId: user.id,
      displayName: user.displayName,
      email: user.name,
      accountType: "User",
      isMailboxBackedUp: true,
      isOneDriveBackedUp: true,
      isArchiveBackedUp: false,
      isPersonalSiteBackedUp: false,
      mailboxBackedUpTime: time,
      oneDriveBackedUpTime: time,
      archiveName: "",
      oneDriveUrl: [oneDriveUrl(user.name)],
      personalSiteUrl: [],
    };
  });
}

function mailboxes(call: Call): Found[] {
  return eachUser(call, (organization, user, backedUpAt) => ({
    id: guidOf(`${user.id} mailbox`),
    organization,
    isArchive: false,
    displayName: user.displayName,
    email: user.name,
    backedUpTime: timeOf(backedUpAt),
  }));
}

function oneDrives(call: Call): Found[] {
  return eachUser(call, (organization, user, backedUpAt) => ({
    id: guidOf(`${user.id} onedrive`),
    organization,
    title: user.displayName,
    url: oneDriveUrl(user.name),
    backedUpTime: timeOf(backedUpAt),
  }));
}

function groups(call: Call): Found[] {
  return eachOrganization(call, (organization, time) =>
    groupsOf(organization).map((group) => ({
      id: group.id,
      organization,
      accountId: group.id,
      displayName: group.displayName,
      email: group.name,
      isMailboxBackedUp: true,
      isSiteBackedUp: group.site !== undefined,
      mailboxBackedUpTime: time,
      siteBackedUpTime: group.site === undefined ? undefined : time,
      groupSiteUrl: group.site === undefined ? [] : [group.site],
    })));
}

function sites(call: Call): Found[] {
  return eachOrganization(
    call,
    (organization, backedUpTime) =>
      sitesOf(organization).map(({ id, title, url }) => ({
        id,
        organization,
        title,
        url,
        backedUpTime,
        msid: guidOf(id),
      })),
  );
}

function teams(call: Call): Found[] {
  return eachOrganization(
    call,
    (organization, backedUpTime) =>
      teamsOf(organization).map(({ id, displayName }) => ({ id, organization, displayName, backedUpTime, msid: id })),
  );
}

type Show = (organization: Organization, user: ReturnType<typeof usersOf>[number], at: number) => Found;

function eachUser(call: Call, show: Show): Found[] {
  return backups(call).flatMap(({ organization, times }) =>
    usersOf(organization).flatMap((user) => {
      const at = times.get(user.id);
      return at === undefined ? [] : [show(organization, user, at)];
    })
  );
}

function eachOrganization(call: Call, show: (organization: Organization, time: string) => Found[]): Found[] {
  return backups(call).flatMap(({ organization, times }) => show(organization, timeOf(Math.max(...times.values()))));
}

function oneDriveUrl(name: string): string {
  const [user = "", domain = ""] = name.split("@");
  return `https://${domain.split(".")[0]}-my.sharepoint.com/personal/${user}`;
}
