/** The record that a server keeps of an organization: found by id or by name, for every noun that hangs on one. */

import { answerTo, expectById } from "../client/answer.ts";
import { anyVersion, type CallOptions, type Client, type ClientFacts } from "../client/client.ts";
import type { SchemasOf } from "../client/paths.ts";
import { isGuid, matchesName, needName, pickOne, titleOf, type WithId } from "../names.ts";
import { gather, type PageQuery, pagesOf, turnPages } from "../client/paging.ts";
import { type Version, versions } from "../versions.ts";

/** An organization as a version answers it. Every property may be missing or null. */
export type Organization<V extends Version = Version> = SchemasOf[V]["Organization"];

/** Which organizations to list, and how fully. */
export interface ListOrganizationsOptions extends CallOptions {
  /** Only those whose name matches: `*` stands for any characters, `?` for one; upper and lower case are the same. */
  name?: string | undefined;
  /**
   * Ask the backup proxies for `isBackedup`, `firstBackuptime` and `lastBackuptime` too, from v6 on. Takes longer, and
   * waits for proxies that are offline.
   *
   * @default false
   */
  extendedView?: boolean | undefined;
}

/** Lists the organizations whose name matches. */
export async function findOrganizations<V extends Version>(
  client: Client<V>,
  action: string,
  options: ListOrganizationsOptions = {},
): Promise<Organization<V>[]> {
  return await gather(organizationPages(client, action, options));
}

/** The organizations whose name matches, page by page. */
export function organizationPages<V extends Version>(
  client: Client<V>,
  action: string,
  options: ListOrganizationsOptions = {},
): AsyncIterableIterator<Organization<V>[]> {
  const { name } = options;
  const pages = pagesOf(action, (page) => {
    const query = { ...view(client, options), ...pageOf(client, page) };
    return anyVersion(client).GET("/Organizations", { params: { query } });
  });
  const fits = (each: Organization) => name === undefined || matchesName(name, ...namesOf(each));
  return turnPages(pages, (page) => page.filter(fits) as Organization<V>[]);
}

/** Finds the one organization that an id or a name means. */
export async function findOrganization<V extends Version>(
  client: Client<V>,
  action: string,
  idOrName: string,
  options: Pick<ListOrganizationsOptions, "extendedView"> = {},
): Promise<WithId<Organization<V>>> {
  needName(action, idOrName);
  if (!isGuid(idOrName)) {
    const found = await findOrganizations(client, action, { ...options, name: idOrName });
    return pickOne(action, "organization", idOrName, found, titleOf);
  }
  const params = { path: { organizationId: idOrName }, query: view(client, options) };
  const call = anyVersion(client).GET("/Organizations/{organizationId}", { params });
  return expectById(action, await answerTo(action, call) as Organization<V>, idOrName);
}

/** The id of the organization that an id or a name means; an id is believed without asking. */
export async function organizationIdOf<V extends Version>(
  client: Client<V>,
  action: string,
  idOrName: string,
): Promise<string> {
  if (isGuid(idOrName)) return idOrName;
  return (await findOrganization(client, action, idOrName)).id;
}

/** Whether an organization authenticates by application only, which decides between backup accounts and applications. */
export function isApplicationOnly(organization: Organization): boolean {
  const { exchangeOnlineSettings, sharePointOnlineSettings } = organization;
  return [exchangeOnlineSettings, sharePointOnlineSettings].some((settings) =>
    settings && "useApplicationOnlyAuth" in settings && settings.useApplicationOnlyAuth === true
  );
}

function view(client: ClientFacts<Version>, { extendedView = false }: Pick<ListOrganizationsOptions, "extendedView">) {
  return versions[client.version].extendedView ? { extendedView } : {};
}

function pageOf(client: ClientFacts<Version>, { limit, offset }: PageQuery) {
  return versions[client.version].organizationPages ? { limit, offset } : {};
}

function namesOf(organization: Organization): (string | null | undefined)[] {
  return [organization.name, "officeName" in organization ? organization.officeName : undefined];
}

/** How the server signs in to one service, by application only. */
export type Service = NonNullable<ReturnType<typeof applicationOnly>>;

/** The services that authenticate by application only. */
export function servicesOf(
  organization: Organization,
): { exchange?: Service | undefined; sharePoint?: Service | undefined } {
  const { isExchangeOnline, isSharePointOnline } = organization;
  const of = (name: "exchangeOnlineSettings" | "sharePointOnlineSettings") =>
    name in organization ? applicationOnly(organization[name]) : undefined;
  return {
    exchange: isExchangeOnline === false ? undefined : of("exchangeOnlineSettings"),
    sharePoint: isSharePointOnline === false ? undefined : of("sharePointOnlineSettings"),
  };
}

function applicationOnly(service: Organization["exchangeOnlineSettings"]) {
  const isByApplication = service && "useApplicationOnlyAuth" in service && service.useApplicationOnlyAuth === true;
  return isByApplication ? service : undefined;
}

/**
 * Says which application certificates an organization uses.
 *
 * @param organization The organization, as a server answers it.
 * @returns The thumbprints of the services that authenticate by application only; an empty object when none does.
 *
 * @example
 * ```ts
 * import { organizationThumbprints } from "../../mod.ts";
 *
 * const applicationCertificateThumbprint = "AC000DA6AF138B2C631ED3C06FBCAB049A642378";
 * const exchangeOnlineSettings = { useApplicationOnlyAuth: true, applicationCertificateThumbprint };
 * console.log(organizationThumbprints({ exchangeOnlineSettings }).exchangeOnline); // AC000DA6…
 * ```
 *
 * @see {@link https://helpcenter.veeam.com/docs/vbo365/rest/get_organizations.html Getting organizations}
 */
export function organizationThumbprints(organization: Organization): OrganizationThumbprints {
  const { exchange, sharePoint } = servicesOf(organization);
  return {
    ...(exchange && { exchangeOnline: thumbprintIn(exchange) }),
    ...(sharePoint && { sharePointOnline: thumbprintIn(sharePoint) }),
  };
}

/** SHA-1 thumbprints as a server shows them, in capitals; null where it shows none. A service that is not there has no entry. */
export interface OrganizationThumbprints {
  /** The certificate that proves the application to Exchange Online. */
  exchangeOnline?: string | null;
  /** The certificate that proves the application to SharePoint Online. */
  sharePointOnline?: string | null;
}

function thumbprintIn({ applicationCertificateThumbprint }: Service): string | null {
  return applicationCertificateThumbprint?.toUpperCase() || null;
}
