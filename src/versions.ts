/** One table of what each version of the REST API spells, answers and lacks, and the words that people use for it. */

import { Vb365Error } from "./error.ts";

/** A version of the REST API, as it stands in the path of every request. */
export type Version = "v3" | "v4" | "v5" | "v6" | "v7" | "v8";

/** The Microsoft cloud that an organization lives in, by its present name. */
export type Region = "Worldwide" | "USGovernment" | "USDefence" | "Germany" | "China";

/** A region as some API version spells it: v3 to v5 have other names for the two clouds of the US government. */
export type RegionSpelling = Region | "USgovCommunity" | "USgovDefence";

/** How an Office 365 organization authenticates to Microsoft. */
export type Mode = "basic" | "legacy-protocols" | "existing-application" | "new-application" | "configure-application";

/** What one API version spells, answers and lacks. */
export interface VersionFacts {
  /** The product that brought this version. */
  readonly product: string;
  /** How the version spells each region. */
  readonly regions: Readonly<Record<Region, RegionSpelling>>;
  /** The ways in which a new Office 365 organization may authenticate. */
  readonly modes: readonly Mode[];
  /** The regions in which basic authentication is still taken for a new organization. */
  readonly basicRegions: readonly Region[];
  /** The shape of a hybrid organization's online half: v3 nests it, later versions compose it. */
  readonly hybrid: "nested" | "composed";
  /** Whether `applicationCertificate` may be the path of a file on the server instead of Base64. */
  readonly certificatePath: boolean;
  /** Whether an organization has Teams (`isTeamsOnline`). */
  readonly teams: boolean;
  /** Whether an organization has Teams chats (`isTeamsChatsOnline`). */
  readonly teamsChats: boolean;
  /** Whether an organization has a `description`. */
  readonly description: boolean;
  /** Whether the server tells if a device code has been used (`DeviceCode/check`). */
  readonly deviceCodeCheck: boolean;
  /** Whether `extendedView` decides if an organization tells of its backups. */
  readonly extendedView: boolean;
  /** Whether the list of organizations comes in pages. */
  readonly organizationPages: boolean;
  /** Whether proxies can share work in pools. */
  readonly proxyPools: boolean;
  /** Whether there are device codes, applications, backup accounts and backup applications. */
  readonly backupPools: boolean;
  /** The verb that adds backup applications; PUT may replace those that are there. */
  readonly addBackupApplications: "PUT" | "POST" | undefined;
  /** Whether backup applications can be replaced as a set, and removed. */
  readonly replaceBackupApplications: boolean;
  /** Whether an organization can be given another application certificate, as far as it was ever seen at work. */
  readonly rotateCertificate: boolean;
  /** Whether `count` applications can be created at once. */
  readonly applicationCount: boolean;
  /** Whether `ServiceInstance` exists, which tells the version of the product. */
  readonly serviceInstance: boolean;
  /** Whether a session can be ended, and wants `disable_antiforgery_token`. */
  readonly logout: boolean;
  /** How a job is started, stopped, enabled and disabled: by one address for all verbs, or by one for each. */
  readonly jobActions: "one" | "each";
  /** Whether a job is created below its organization, or in the list of all jobs. */
  readonly newJobs: "organization" | "jobs";
  /** Where the sessions of a job are: below it, or in the list of all sessions by a filter. */
  readonly jobSessions: "job" | "filter";
  /** Whether starting a job answers its session. */
  readonly startAnswersSession: boolean;
  /** How often a job can run. */
  readonly schedulePeriods: readonly SchedulePeriod[];
  /** Whether a schedule can be limited to hours within which a periodic job runs (`periodicallyWindowEnabled`). */
  readonly periodicWindow: boolean;
  /** Whether an organization tells how its cache is doing (`SyncState`), and can be told to bring it up to date. */
  readonly sync: boolean;
  /** Whether users, groups, sites and teams that have backups are listed (`ProtectedUsers`, …). */
  readonly protectedObjects: boolean;
  /** Whether a client can wait for something to happen (`Events`). */
  readonly events: boolean;
  /** Whether the licence can be read. */
  readonly license: boolean;
  /** Whether licences are counted for each organization at once (`licensing/statistic/usage`). */
  readonly licenseUsage: boolean;
  /** Whether there are roles of restore operators, audit items and reports. */
  readonly roles: boolean;
  /** Whether a repository can belong to one organization. */
  readonly repositoryOwner: boolean;
  /** Whether links are absolute URLs or relative to the server. */
  readonly links: "absolute" | "relative";
}

/** How often a job can run. */
export type SchedulePeriod =
  | "Minutes5"
  | "Minutes10"
  | "Minutes15"
  | "Minutes30"
  | "Hours1"
  | "Hours2"
  | "Hours4"
  | "Hours8"
  | "Hours12";

const periods: readonly SchedulePeriod[] = [
  "Minutes5",
  "Minutes10",
  "Minutes15",
  "Minutes30",
  "Hours1",
  "Hours2",
  "Hours4",
  "Hours8",
];

const todaysRegions: VersionFacts["regions"] = {
  Worldwide: "Worldwide",
  USGovernment: "USGovernment",
  USDefence: "USDefence",
  Germany: "Germany",
  China: "China",
};

const formerRegions: VersionFacts["regions"] = {
  ...todaysRegions,
  USGovernment: "USgovCommunity",
  USDefence: "USgovDefence",
};

/** The regions by their present names. */
export const regionNames: readonly Region[] = ["Worldwide", "USGovernment", "USDefence", "Germany", "China"];

/** The present names of the regions that v3 to v5 spell in another way, by that spelling. */
export const regionsByFormerName: Readonly<Record<string, Region>> = Object.fromEntries(
  regionNames.filter((region) => formerRegions[region] !== region).map((region) => [formerRegions[region], region]),
);

const v3: VersionFacts = {
  product: "Veeam Backup for Microsoft Office 365 3.0",
  regions: formerRegions,
  modes: ["basic", "legacy-protocols"],
  basicRegions: regionNames,
  hybrid: "nested",
  certificatePath: true,
  teams: false,
  teamsChats: false,
  description: false,
  deviceCodeCheck: false,
  extendedView: false,
  organizationPages: false,
  proxyPools: false,
  backupPools: false,
  addBackupApplications: undefined,
  replaceBackupApplications: false,
  rotateCertificate: false,
  applicationCount: false,
  serviceInstance: false,
  logout: false,
  jobActions: "one",
  newJobs: "organization",
  jobSessions: "job",
  startAnswersSession: false,
  schedulePeriods: periods,
  periodicWindow: false,
  sync: false,
  protectedObjects: false,
  events: false,
  license: false,
  licenseUsage: false,
  roles: false,
  repositoryOwner: false,
  links: "absolute",
};

const v4: VersionFacts = {
  ...v3,
  product: "Veeam Backup for Microsoft Office 365 4.0 (4c for app-only authentication)",
  modes: [...v3.modes, "existing-application", "new-application"],
  hybrid: "composed",
  certificatePath: false,
  backupPools: true,
  addBackupApplications: "PUT",
};

const v5: VersionFacts = {
  ...v4,
  product: "Veeam Backup for Microsoft Office 365 5.0",
  teams: true,
  applicationCount: true,
};

const v6: VersionFacts = {
  ...v5,
  product: "Veeam Backup for Microsoft 365 6.0",
  regions: todaysRegions,
  modes: [...v5.modes, "configure-application"],
  teamsChats: true,
  deviceCodeCheck: true,
  rotateCertificate: true,
  extendedView: true,
  serviceInstance: true,
  jobActions: "each",
  license: true,
  roles: true,
  links: "relative",
};

const v7: VersionFacts = {
  ...v6,
  product: "Veeam Backup for Microsoft 365 7",
  description: true,
  logout: true,
  jobSessions: "filter",
  periodicWindow: true,
  sync: true,
  licenseUsage: true,
};

const v8: VersionFacts = {
  ...v7,
  product: "Veeam Backup for Microsoft 365 8",
  modes: v7.modes.filter((mode) => mode !== "legacy-protocols"),
  basicRegions: ["China", "Germany"],
  organizationPages: true,
  proxyPools: true,
  addBackupApplications: "POST",
  replaceBackupApplications: true,
  newJobs: "jobs",
  startAnswersSession: true,
  schedulePeriods: [...periods, "Hours12"],
  protectedObjects: true,
  events: true,
  repositoryOwner: true,
};

/** What each API version spells, answers and lacks. */
export const versions: Readonly<Record<Version, VersionFacts>> = { v3, v4, v5, v6, v7, v8 };

/** The path that every server of a version has, for asking whether it is there. */
export function servedPath(version: Version): string {
  return versions[version].serviceInstance ? "ServiceInstance" : "Organizations";
}

/** The API versions, oldest first. */
export const versionNames: readonly Version[] = Object.keys(versions) as Version[];

/** The version of this module; a test holds it equal to `deno.json`, which a module imported by URL cannot read. */
export const productVersion = "0.1.0";

/** The newest API version, which today's servers speak. */
export const latestVersion = "v8";

/**
 * Reads an API version from text such as `v8`, `V8` or `8`.
 *
 * @param text The text.
 * @returns The version.
 * @throws {Vb365Error} `invalid-input` when no API version is meant.
 *
 * @example
 * ```ts
 * import { readVersion } from "../mod.ts";
 *
 * console.log(readVersion("8")); // v8
 * ```
 */
export function readVersion(text: string): Version {
  const wanted = String(text).trim().toLowerCase().replace(/^v?/, "v");
  const found = versionNames.find((version) => version === wanted);
  if (found) return found;
  const message = `Cannot use API version "${text}": known are ${versionNames.join(", ")}`;
  throw new Vb365Error(message, { code: "invalid-input", reason: "unknown-version" });
}

/**
 * Reads a region in any casing and in the spelling of any API version.
 *
 * @param text The text, e.g. `worldwide` or `USgovDefence`.
 * @returns The region by its present name.
 * @throws {Vb365Error} `invalid-input` when no region is meant.
 *
 * @example
 * ```ts
 * import { readRegion } from "../mod.ts";
 *
 * console.log(readRegion("usgovdefence")); // USDefence
 * ```
 */
export function readRegion(text: string): Region {
  const found = findRegion(text);
  if (found) return found;
  const message = `Cannot use region "${text}": known are ${regionNames.join(", ")}`;
  throw new Vb365Error(message, { code: "invalid-input", reason: "unknown-region" });
}

/** The region that a text names, in any casing and in the spelling of any API version. */
export function findRegion(text: string): Region | undefined {
  const wanted = text.trim().toLowerCase();
  return regionNames.find((region) =>
    [region, formerRegions[region]].some((spelling) => spelling.toLowerCase() === wanted)
  );
}

/**
 * Insists that an API version can do something.
 *
 * @param version The API version.
 * @param action What is being done, for the sentence "Cannot <action>: …".
 * @param can Whether a version with these facts can do it.
 * @param lack What the version lacks, behind its name.
 * @returns The version.
 * @throws {Vb365Error} `unsupported` when it cannot; the hint names the versions that can.
 *
 * @example
 * ```ts
 * import { requireVersion } from "../mod.ts";
 *
 * console.log(requireVersion("v8", "list applications", (facts) => facts.backupPools)); // v8
 * ```
 */
export function requireVersion(
  version: Version,
  action: string,
  can: (facts: VersionFacts) => boolean,
  lack = "has no such operation",
): Version {
  if (can(versions[version])) return version;
  const able = versionNames.filter((name) => can(versions[name]));
  throw new Vb365Error(`Cannot ${action}: ${version} ${lack}`, {
    code: "unsupported",
    reason: "version",
    hint: able.length === 0 ? undefined : `API versions that can: ${versionRange(able)}.`,
  });
}

/**
 * Writes several API versions in few words.
 *
 * @param some The versions, oldest first.
 * @returns `v5 to v7`, or one by one where there are gaps; an empty text for none.
 *
 * @example
 * ```ts
 * import { versionRange } from "../mod.ts";
 *
 * console.log(versionRange(["v6", "v7", "v8"])); // v6 to v8
 * ```
 */
export function versionRange(some: readonly Version[]): string {
  const [first, last] = [some[0], some.at(-1)];
  if (first === undefined || first === last) return first ?? "";
  const isWhole = versionNames.indexOf(last ?? first) - versionNames.indexOf(first) === some.length - 1;
  return isWhole ? `${first} to ${last}` : some.join(", ");
}
