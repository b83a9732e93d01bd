/** An organization as each API version shows it. */

import { versions } from "../../src/versions.ts";
import { type Call, linkTo, organizationLink, timeOf } from "./request.ts";
import { hasRestorePoint } from "../jobs/runs.ts";
import type { OnlineSettings, Organization } from "../store/record.ts";

/** How much of an organization is asked for. */
export interface View {
  /** Whether to tell of its backups, for which a real server asks its proxy. */
  readonly extended: boolean;
}

/** An organization in the shape and the words of the version, without a secret. */
export function presentOrganization(call: Call, organization: Organization, { extended }: View): object {
  const online = call.version === "v3" && organization.type === "Hybrid" ? nestedOnline : composedOnline;
  return {
    ...online(call, organization),
    type: organization.type,
    ...onPremises(organization),
    id: organization.id,
    name: organization.name,
    ...namesSinceV4(call, organization),
    ...(extended && backups(call, organization)),
    _links: relatedLinks(call, organization.id),
    _actions: {},
  };
}

/** What v3 answers to POST, which it took over from v2: the account stands at the top, and the settings are left out. */
export function presentNewInV3(call: Call, organization: Organization): object {
  const { type, id, name, exchangeOnline, sharePointOnline, exchange: server, sharepoint } = organization;
  return {
    type,
    username: (exchangeOnline ?? sharePointOnline)?.account ?? (server ?? sharepoint)?.username,
    region: organization.region && versions.v3.regions[organization.region],
    id,
    name,
    ...onPremises(organization),
    isBackedup: false,
    _links: relatedLinks(call, id),
    _actions: {},
  };
}

/** The organization as its own account sees it. */
export function presentOwn(call: Call, organization: Organization): object {
  const { id, name, type, description } = organization;
  const explore = { uri: organizationLink(call, id, "/explore"), method: "POST" };
  return {
    id,
    name,
    type,
    ...(versions[call.version].description && { description }),
    ...backups(call, organization),
    _actions: { explore },
  };
}

function composedOnline({ version }: Call, organization: Organization): object {
  const { type, region, exchangeOnline, sharePointOnline } = organization;
  if (type === "OnPremises") return {};
  const { teams, teamsChats, regions } = versions[version];
  return {
    ...(teams && { isTeamsOnline: organization.isTeamsOnline ?? false }),
    ...(teamsChats && { isTeamsChatsOnline: organization.isTeamsChatsOnline ?? false }),
    exchangeOnlineSettings: exchangeOnline && presentOnline(version, exchangeOnline),
    sharePointOnlineSettings: sharePointOnline && presentOnline(version, sharePointOnline),
    isExchangeOnline: exchangeOnline !== undefined,
    isSharePointOnline: sharePointOnline !== undefined,
    region: regions[region ?? "Worldwide"],
  };
}

/** v3 gives the online half of a hybrid organization one account, in a shape of its own. */
function nestedOnline({ version }: Call, { region, exchangeOnline, sharePointOnline }: Organization): object {
  return {
    office365Settings: {
      region: versions[version].regions[region ?? "Worldwide"],
      username: (exchangeOnline ?? sharePointOnline)?.account,
      grantImpersonation: exchangeOnline?.grantAdminAccess,
      grantAccessToSiteCollections: sharePointOnline?.grantAdminAccess,
      useVeeamAADApplication: (exchangeOnline ?? sharePointOnline)?.useCustomVeeamAADApplication,
    },
  };
}

function presentOnline(version: string, settings: OnlineSettings): object {
  const { useApplicationOnlyAuth, officeOrganizationName, sharePointSaveAllWebParts, ...sinceV3 } = settings;
  return version === "v3"
    ? sinceV3
    : { useApplicationOnlyAuth, officeOrganizationName, sharePointSaveAllWebParts, ...sinceV3 };
}

function onPremises({ type, exchange, sharepoint }: Organization): object {
  if (type === "Office365") return {};
  return {
    isExchange: exchange !== undefined,
    exchangeSettings: exchange,
    isSharepoint: sharepoint !== undefined,
    sharepointSettings: sharepoint,
  };
}

function namesSinceV4({ version }: Call, organization: Organization): object {
  const { officeName, description, msid, name } = organization;
  return {
    ...(version !== "v3" && { officeName }),
    ...(versions[version].description && { description }),
    ...(version === "v8" && { msid, backedUpOrganizationId: officeName ?? name }),
  };
}

function backups({ state, settings }: Call, { id, backedUp }: Organization): object {
  const now = settings.now();
  const ends = [...state.runs.values()].filter((run) => run.organizationId === id && hasRestorePoint(run, now))
    .map(({ endsAt }) => endsAt);
  const known = ends.length === 0 ? backedUp : { first: timeOf(Math.min(...ends)), last: timeOf(Math.max(...ends)) };
  return {
    isBackedup: known !== undefined,
    ...(known && { firstBackuptime: backedUp?.first ?? known.first, lastBackuptime: known.last }),
  };
}

function relatedLinks(call: Call, id: string): object {
  const { version } = call;
  const { teams, backupPools, serviceInstance: sinceV6 } = versions[version];
  const relations = [
    ...["jobs", "groups", "users", "sites"],
    ...(teams ? ["teams"] : []),
    ...(backupPools ? ["usedRepositories"] : []),
    ...(sinceV6 ? ["rbacRoles"] : []),
  ];
  const links = relations.map((name) => [name, { href: organizationLink(call, id, `/${name}`) }]);
  // v8 has no jobs below an organization any more.
  const jobs = version === "v8" && { jobs: linkTo(call, "Jobs", `?organizationId=${id}`) };
  return { self: { href: organizationLink(call, id) }, ...Object.fromEntries(links), ...jobs };
}
