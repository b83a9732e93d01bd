/** What a person means by "alice@contoso…", a URL or a name: found in the organization, and written as the version takes it. */

import { collect } from "../client/paging.ts";
import { anyVersion, type ClientFacts } from "../client/client.ts";
import type { SchemasOf } from "../client/paths.ts";
import { Vb365Error } from "../error.ts";
import { given, matchesName } from "../names.ts";
import {
  findSites,
  findTeams,
  findUsers,
  type Group,
  type Site,
  type Team,
  type User,
} from "../organizations/directory.ts";
import { type Version, versions } from "../versions.ts";

/** What a job may take. */
export type ItemType = "User" | "Group" | "Site" | "Team";

/** A part of an organization, and what of it is meant. */
export interface ItemSelection {
  /** A mail address, a URL, a name or an id. */
  name: string;
  /**
   * What it is.
   *
   * @default whatever it is that has that name
   */
  type?: ItemType | undefined;
  /** The mailbox of a user or a group. @default true */
  mailbox?: boolean | undefined;
  /** The archive mailbox of a user. @default true */
  archiveMailbox?: boolean | undefined;
  /** The OneDrive of a user. @default true */
  oneDrive?: boolean | undefined;
  /** The personal site of a user. @default true */
  personalSite?: boolean | undefined;
  /** The members of a group, with all that is theirs. @default true */
  members?: boolean | undefined;
  /** The site of a group, from v5 on. @default true */
  groupSite?: boolean | undefined;
  /** The chats of a team, from v6 on. @default false */
  teamsChats?: boolean | undefined;
}

/** An item as some version takes it. */
export type JobItemInput = SchemasOf[Version]["JobItemInput"];

type Candidate =
  | { readonly type: "User"; readonly names: readonly unknown[]; readonly found: User }
  | { readonly type: "Group"; readonly names: readonly unknown[]; readonly found: Group }
  | { readonly type: "Site"; readonly names: readonly unknown[]; readonly found: Site }
  | { readonly type: "Team"; readonly names: readonly unknown[]; readonly found: Team };

/**
 * Finds what selections mean.
 *
 * @throws {Vb365Error} `not-found` for what nothing in the organization is called, `invalid-input` for what several are.
 */
export async function itemsFor(
  client: ClientFacts<Version>,
  action: string,
  organizationId: string,
  selections: readonly (string | ItemSelection)[],
): Promise<JobItemInput[]> {
  const items: JobItemInput[] = [];
  for (const selection of selections) {
    const wanted = readSelection(action, selection);
    const candidates = await candidatesFor(client, action, organizationId, wanted);
    items.push(itemOf(client.version, pickCandidate(action, wanted.name, candidates), wanted));
  }
  return items;
}

/** Reads `type:name`, or a name alone. */
export function readSelection(action: string, selection: string | ItemSelection): ItemSelection {
  const read = typeof selection === "string" ? fromText(selection) : selection;
  if (read.name) return read;
  throw new Vb365Error(`Cannot ${action}: an item has no name`, { code: "invalid-input", reason: "missing" });
}

function fromText(text: string): ItemSelection {
  const [, word, name] = /^(user|group|site|team):(.+)$/is.exec(text.trim()) ?? [];
  const types: Readonly<Record<string, ItemType>> = { user: "User", group: "Group", site: "Site", team: "Team" };
  const type = types[word?.toLowerCase() ?? ""];
  return type && name ? { type, name: name.trim() } : { name: text.trim() };
}

/** A mail address is a user's, a group's or a team's; a URL is a site's; a name can be anything's. */
async function candidatesFor(
  client: ClientFacts<Version>,
  action: string,
  organizationId: string,
  { name, type }: ItemSelection,
): Promise<Candidate[]> {
  const isUrl = /^https?:\/\//i.test(name);
  const isMail = !isUrl && name.includes("@");
  const isWanted = (each: ItemType) =>
    type === undefined ? isUrl === (each === "Site") || (!isUrl && !isMail) : type === each;
  const found: Candidate[] = [];
  if (isWanted("User")) found.push(...await users(client, action, organizationId, name));
  if (isWanted("Group")) found.push(...await groups(client, action, organizationId, name));
  if (isWanted("Site")) found.push(...await sites(client, action, organizationId, name));
  if (isWanted("Team") && versions[client.version].teams) {
    found.push(...await teams(client, action, organizationId, name));
  }
  return found;
}

type Find = (
  client: ClientFacts<Version>,
  action: string,
  organizationId: string,
  name: string,
) => Promise<Candidate[]>;

const users: Find = async (client, action, organizationId, name) => {
  const found = await all(findUsers(client, action, organizationId, isId(name) ? {} : { name }));
  return found.filter(({ id }) => !isId(name) || id === name)
    .map((user) => ({ type: "User", names: [user.displayName, user.name], found: user }));
};

const groups: Find = async (client, action, organizationId, name) => {
  const listed = await collect(action, (query) => {
    const params = { path: { organizationId }, query };
    return anyVersion(client).GET("/Organizations/{organizationId}/Groups", { params });
  }) as Group[];
  return listed.filter((group) => group.id === name || matchesName(name, group.displayName, group.name))
    .map((group) => ({ type: "Group", names: [group.displayName, group.name], found: group }));
};

const sites: Find = async (client, action, organizationId, name) => {
  const found = await all(findSites(client, action, organizationId, { includePersonalSites: true }));
  const plain = name.replace(/\/+$/, "");
  return found.filter((site) => site.id === name || matchesName(plain, site.url?.replace(/\/+$/, ""), site.title))
    .map((site) => ({ type: "Site", names: [site.title, site.url], found: site }));
};

const teams: Find = async (client, action, organizationId, name) => {
  const found = await all(findTeams(client, action, organizationId));
  return found.filter((team) => team.id === name || matchesName(name, team.displayName, team.mail))
    .map((team) => ({ type: "Team", names: [team.displayName, team.mail], found: team }));
};

function isId(name: string): boolean {
  return /^[0-9a-f-]{36,72}$/i.test(name);
}

async function all<T>(pages: AsyncIterable<T[]>): Promise<T[]> {
  const found: T[] = [];
  for await (const page of pages) for (const entry of page) found.push(entry);
  return found;
}

/** A team has the mail address of the group that it was made from: then the group is meant, which has its mailbox. */
function pickCandidate(action: string, name: string, candidates: readonly Candidate[]): Candidate {
  const [only, ...others] = candidates;
  if (only === undefined) {
    throw new Vb365Error(`Cannot ${action}: nothing in the organization is named "${name}"`, {
      code: "not-found",
      reason: "unknown-item",
      hint: "List what there is: vb365 user list, group list, site list, team list.",
    });
  }
  if (others.length === 0) return only;
  const listed = candidates.slice(0, 5).map(({ type, names, found }) =>
    `${type.toLowerCase()} ${names[0]} (${found.id})`
  );
  throw new Vb365Error(`Cannot ${action}: "${name}" names ${candidates.length} at once: ${listed.join(", ")}`, {
    code: "invalid-input",
    reason: "ambiguous-name",
    hint: "Say which kind is meant, as in user:NAME or group:NAME, or name it by its id.",
  });
}

function itemOf(version: Version, candidate: Candidate, wanted: ItemSelection): JobItemInput {
  const { type } = candidate;
  const { mailbox = true, archiveMailbox = true, oneDrive = true, personalSite = true, members = true } = wanted;
  if (type === "User") {
    const personal = versions[version].serviceInstance ? { personalSite } : { site: personalSite };
    return { type, user: personOf(candidate.found), mailbox, archiveMailbox, oneDrive, ...personal };
  }
  if (type === "Group") {
    const own = versions[version].teams ? { groupSite: wanted.groupSite ?? true } : {};
    const theirs = {
      memberMailbox: members,
      memberArchiveMailbox: members,
      memberOnedrive: members,
      memberSite: members,
    };
    return { type, group: personOf(candidate.found), mailbox, members, ...theirs, ...own };
  }
  if (type === "Site") {
    const { id, url, title, name, isCloud, isPersonal } = candidate.found;
    const site = {
      id: id ?? "",
      url: url ?? "",
      title: title ?? "",
      isCloud: isCloud ?? true,
      isPersonal: isPersonal ?? false,
    };
    return { type, site: { ...site, ...given({ name: name ?? undefined }) } };
  }
  return { type, team: teamOf(candidate.found), ...chatsOf(version, wanted.teamsChats) };
}

/** v6 has another name for the chats of a team, and v5 has none. */
function chatsOf(version: Version, teamsChats: boolean | undefined): { chats?: boolean; teamsChats?: boolean } {
  if (teamsChats === undefined || !versions[version].teamsChats) return {};
  return version === "v6" ? { chats: teamsChats } : { teamsChats };
}

/** Only what every version takes of a user or a group. */
function personOf<T extends User | Group>({ id, displayName, name, type, locationType }: T) {
  return given({
    id: id ?? undefined,
    displayName: displayName ?? undefined,
    name: name ?? undefined,
    type: (type ?? undefined) as never,
    locationType: (locationType ?? undefined) as never,
  });
}

function teamOf({ id, displayName, mail, description }: Team) {
  return { id: id ?? "", displayName: displayName ?? "", mail: mail ?? "", description: description ?? "" };
}
