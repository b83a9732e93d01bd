/** The licence, who takes one, and how many each organization takes. */

import { answerTo, answerToWrite, expectObject } from "../client/answer.ts";
import { anyVersion, type Client, type ClientFacts } from "../client/client.ts";
import { Listing } from "../client/listing.ts";
import { pagesOf } from "../client/paging.ts";
import type { SchemasOf } from "../client/paths.ts";
import { matchesName, needName, pickOne } from "../names.ts";
import { findOrganizations, organizationIdOf } from "../organizations/record.ts";
import { requireVersion, type Version, versions } from "../versions.ts";

/** The licence of a server, on every version alike: `licenseExpires` is told from v6 on. */
export type License = SchemasOf["v8"]["License"];

/** A user who takes a licence. Every property may be missing or null. */
export type LicensedUser = SchemasOf["v8"]["LicensedUser"];

/** How many licences an organization takes. */
export interface OrganizationLicenses {
  /** The id of the organization. */
  organizationId: string | null;
  /** Its name. */
  organizationName: string | null;
  /** How many of its users take a licence. */
  used: number;
  /** How many of them are new and not counted yet. */
  new: number;
}

/** Which licensed users to list. */
export interface ListLicensedUsersOptions {
  /** Only those of this organization: its id, its name, or a pattern that only one name matches. */
  organization?: string | undefined;
  /** Only those whose name matches: `*` stands for any characters, `?` for one; upper and lower case are the same. */
  name?: string | undefined;
}

/**
 * Gets the licence of the server, from v6 on.
 *
 * @param client The client.
 * @returns The licence: whose it is, how many users it is for, how many are used, and when it expires.
 * @throws {Vb365Error} `unsupported` before v6.
 *
 * @example
 * ```ts
 * import { connect } from "../../mod.ts";
 * import { getLicense } from "../../protection.ts";
 *
 * const env = (name: string) => Deno.env.get(name) ?? "";
 * const [server, username, password] = [env("VB365_SERVER"), env("VB365_USERNAME"), env("VB365_PASSWORD")];
 * const trust = { fingerprint: env("VB365_TRUST_FINGERPRINT") };
 * await using client = await connect({ server, version: "v8", username, password, trust });
 *
 * const { totalNumber, usedNumber } = await getLicense(client);
 * console.log(`${usedNumber} of ${totalNumber} licences are in use`); // … of … licences are in use
 * ```
 *
 * @see {@link https://helpcenter.veeam.com/docs/vbo365/powershell/get-vbolicense.html Get-VBOLicense}
 */
export async function getLicense<V extends Version>(client: Client<V>): Promise<License> {
  const action = "get the licence";
  requireVersion(client.version, action, ({ license }) => license);
  const answer = expectObject(action, await answerTo(action, anyVersion(client).GET("/License")));
  // v6 has another word for it.
  const expires = "licenseExpires" in answer
    ? answer.licenseExpires
    : "expirationDate" in answer && answer.expirationDate;
  return { ...answer, licenseExpires: expires || null };
}

/**
 * Lists the users who take a licence.
 *
 * @param client The client.
 * @param options Which ones.
 * @returns The users: await all of them, or walk through them page by page.
 * @throws {Vb365Error} `not-found` for an unknown organization.
 *
 * @example
 * ```ts
 * import { connect } from "../../mod.ts";
 * import { listLicensedUsers } from "../../protection.ts";
 *
 * const env = (name: string) => Deno.env.get(name) ?? "";
 * const [server, username, password] = [env("VB365_SERVER"), env("VB365_USERNAME"), env("VB365_PASSWORD")];
 * const trust = { fingerprint: env("VB365_TRUST_FINGERPRINT") };
 * await using client = await connect({ server, version: "v8", username, password, trust });
 *
 * const users = await listLicensedUsers(client, { organization: "office365.onmicrosoft.com" });
 * console.log(users.length); // 8
 * ```
 *
 * @see {@link https://helpcenter.veeam.com/docs/vbo365/powershell/get-vbolicenseduser.html Get-VBOLicensedUser}
 */
export function listLicensedUsers<V extends Version>(
  client: Client<V>,
  options: ListLicensedUsersOptions = {},
): Listing<LicensedUser> {
  const { organization, name } = options;
  const action = "list the licensed users";
  return new Listing(async () => {
    const organizationId = organization && await organizationIdOf(client, action, organization);
    const filter = organizationId ? { organizationId } : {};
    return findLicensedUsers(client, action, filter);
  }).filter((user) => name === undefined || matchesName(name, user.name));
}

/**
 * Counts the licences that each organization takes.
 *
 * @param client The client.
 * @returns One entry for each organization.
 * @throws {Vb365Error} When the server cannot be reached, refuses or answers with something else.
 *
 * @example
 * ```ts
 * import { connect } from "../../mod.ts";
 * import { getLicenseUsage } from "../../protection.ts";
 *
 * const env = (name: string) => Deno.env.get(name) ?? "";
 * const [server, username, password] = [env("VB365_SERVER"), env("VB365_USERNAME"), env("VB365_PASSWORD")];
 * const trust = { fingerprint: env("VB365_TRUST_FINGERPRINT") };
 * await using client = await connect({ server, version: "v8", username, password, trust });
 *
 * for (const { organizationName, used } of await getLicenseUsage(client)) {
 *   if (organizationName === "office365.onmicrosoft.com") console.log(used); // 8
 * }
 * ```
 *
 * @see {@link https://helpcenter.veeam.com/docs/vbo365/powershell/get-vbolicenseoverviewreport.html Get-VBOLicenseOverviewReport}
 */
export async function getLicenseUsage<V extends Version>(client: Client<V>): Promise<OrganizationLicenses[]> {
  const action = "count the licences";
  if (!versions[client.version].licenseUsage) return await countLicences(client, action);
  const answer = expectObject(action, await answerTo(action, anyVersion(client).GET("/licensing/statistic/usage")));
  const organizations = (answer.platformTypes ?? []).flatMap(({ organizations }) => organizations ?? []);
  return organizations.map((each) => ({
    organizationId: each.organizationId ?? null,
    organizationName: each.organizationName ?? null,
    used: each.usedObjectsCount ?? 0,
    new: each.newObjectsCount ?? 0,
  }));
}

/**
 * Takes the licence from a user. It comes back with the next backup of that user.
 *
 * @param client The client.
 * @param user The user's id, its name, or a pattern that only one name matches.
 * @param options In which organization to look for a name.
 * @returns The user.
 * @throws {Vb365Error} `not-found` when nobody of that name takes one, `invalid-input` when several do.
 *
 * @example
 * ```ts
 * import { connect } from "../../mod.ts";
 * import { removeLicensedUser } from "../../protection.ts";
 *
 * const env = (name: string) => Deno.env.get(name) ?? "";
 * const [server, username, password] = [env("VB365_SERVER"), env("VB365_USERNAME"), env("VB365_PASSWORD")];
 * const trust = { fingerprint: env("VB365_TRUST_FINGERPRINT") };
 * await using client = await connect({ server, version: "v8", username, password, trust });
 *
 * const { name } = await removeLicensedUser(client, "user20@contoso-apps.onmicrosoft.com");
 * console.log(name); // user20@contoso-apps.onmicrosoft.com
 * ```
 *
 * @see {@link https://helpcenter.veeam.com/docs/vbo365/powershell/remove-vbolicenseduser.html Remove-VBOLicensedUser}
 */
export async function removeLicensedUser<V extends Version>(
  client: Client<V>,
  user: string,
  options: Pick<ListLicensedUsersOptions, "organization"> = {},
): Promise<LicensedUser> {
  const action = `remove the licence of ${user}`;
  requireVersion(client.version, action, ({ license }) => license);
  needName(action, user);
  const all = await listLicensedUsers(client, options);
  const found = all.filter(({ id, name }) => id === user || matchesName(user, name));
  const only = pickOne(
    action,
    "licensed user",
    user,
    found,
    ({ name, id, organizationName }) => `${name} of ${organizationName} (${id})`,
  );
  const params = { path: { licensedUserId: only.id } };
  await answerToWrite(action, anyVersion(client).DELETE("/LicensedUsers/{licensedUserId}", { params }));
  return only;
}

/** The licensed users, page by page. */
export function findLicensedUsers(
  client: ClientFacts<Version>,
  action: string,
  filter: { organizationId?: string } = {},
): AsyncIterable<LicensedUser[]> {
  return pagesOf(
    action,
    ({ limit, offset }) =>
      anyVersion(client).GET("/LicensedUsers", { params: { query: { limit, offset, ...filter } } }),
  ) as AsyncIterable<
    LicensedUser[]
  >;
}

/** Before v7 each organization is asked. */
async function countLicences<V extends Version>(client: Client<V>, action: string): Promise<OrganizationLicenses[]> {
  const counts: OrganizationLicenses[] = [];
  for (const { id, name } of await findOrganizations(client, action)) {
    const params = { path: { organizationId: id ?? "" } };
    const call = anyVersion(client).GET("/Organizations/{organizationId}/LicensingInformation", { params });
    const { licensedUsers, newUsers } = expectObject(action, await answerTo(action, call));
    const facts = { organizationId: id ?? null, organizationName: name ?? null };
    counts.push({ ...facts, used: licensedUsers ?? 0, new: newUsers ?? 0 });
  }
  return counts;
}
