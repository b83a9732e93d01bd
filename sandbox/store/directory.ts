/** The users and groups of every organization: made up, but the same at each asking. */

import { guidOf } from "./ids.ts";
import type { BackupAccount, Organization } from "./record.ts";

/** A user of an organization. */
export interface User {
  readonly id: string;
  readonly displayName: string;
  readonly name: string;
}

/** A group of an organization, and who is in it. */
export interface Group {
  readonly id: string;
  readonly displayName: string;
  readonly name: string;
  readonly type: "Office365" | "Security" | "Distribution";
  readonly site?: string;
  readonly members: readonly User[];
}

/** A site of an organization. */
export interface Site {
  readonly id: string;
  readonly title: string;
  readonly url: string;
  readonly isPersonal: boolean;
}

/** A team of an organization. */
export interface Team {
  readonly id: string;
  readonly displayName: string;
  readonly description: string;
  readonly mail: string;
}

const usualUsers = 45;
const backupUserCount = 8;
const noGuid = "00000000-0000-0000-0000-000000000000";

/** The users of an organization, more than fit on one page. */
export function usersOf(organization: Organization): readonly User[] {
  const domain = domainOf(organization);
  return Array.from({ length: organization.userCount ?? usualUsers }, (_, index) => {
    const number = index + 1;
    const login = number <= backupUserCount ? `account${number}` : `user${number}`;
    const displayName = number <= backupUserCount ? `tworker${number}` : `User ${number}`;
    return { id: doubleGuid(organization, `user ${number}`), displayName, name: `${login}@${domain}` };
  });
}

/** The groups of an organization: a security group for backup accounts, and two that have a mail address. */
export function groupsOf(organization: Organization): readonly Group[] {
  const domain = domainOf(organization);
  const users = usersOf(organization);
  return [
    {
      ...named(organization, "Backup Accounts", organization.backupGroupId),
      name: "Backup Accounts",
      type: "Security",
      members: users.slice(0, backupUserCount),
    },
    {
      ...named(organization, "All Company"),
      name: `allcompany@${domain}`,
      type: "Office365",
      site: `https://${domain.split(".")[0]}.sharepoint.com/sites/allcompany`,
      members: users,
    },
    {
      ...named(organization, "Newsletter"),
      name: `newsletter@${domain}`,
      type: "Distribution",
      members: users.slice(-5),
    },
  ];
}

/** The sites of an organization, personal ones among them. */
export function sitesOf(organization: Organization): readonly Site[] {
  const tenant = domainOf(organization).split(".")[0];
  const names = ["All Company", "Marketing", "Projects"];
  const shared = names.map((title) => ({
    id: guidOf(`${organization.id} site ${title}`),
    title,
    url: `https://${tenant}.sharepoint.com/sites/${title.toLowerCase().replace(" ", "")}`,
    isPersonal: false,
  }));
  const personal = usersOf(organization).slice(0, 3).map(({ displayName, name }) => ({
    id: guidOf(`${organization.id} site ${name}`),
    title: displayName,
    url: `https://${tenant}-my.sharepoint.com/personal/${name.replace(/[@.]/g, "_")}`,
    isPersonal: true,
  }));
  return [...shared, ...personal];
}

/** The teams of an organization. */
export function teamsOf(organization: Organization): readonly Team[] {
  const domain = domainOf(organization);
  return ["Sales", "Operations"].map((displayName) => ({
    id: guidOf(`${organization.id} team ${displayName}`),
    displayName,
    description: `The team for ${displayName.toLowerCase()}`,
    mail: `${displayName.toLowerCase()}@${domain}`,
  }));
}

/** The members of a group, as backup accounts are made of them. */
export function membersOf({ type }: Organization, group: Group): readonly BackupAccount[] {
  return group.members.map((user) => ({
    groupId: group.id,
    name: user.displayName,
    login: user.name,
    type: "User",
    isCloud: type !== "OnPremises",
  }));
}

function named(organization: Organization, displayName: string, id = doubleGuid(organization, displayName)) {
  return { id, displayName };
}

function domainOf({ officeName, name }: Organization): string {
  const known = officeName ?? name;
  return known.includes(".") ? known : `${known}.example.com`;
}

/** Users and groups have two GUIDs glued together for an id. */
function doubleGuid({ id }: Organization, what: string): string {
  return guidOf(`${id} ${what}`) + noGuid;
}
