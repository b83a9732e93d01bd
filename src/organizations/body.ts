/** Writes a new organization the way each API version takes it over the wire. */

import { type ApplicationCertificate, writeCertificate } from "../certificates/certificate.ts";
import type { SchemasOf } from "../client/paths.ts";
import { given, tenantOf } from "../names.ts";
import type { NewOrganization, OnlineHalf } from "./types.ts";
import { type Mode, readRegion, type Region, type RegionSpelling, type Version, versions } from "../versions.ts";

/** The body of `POST /Organizations` in some version. */
export type NewOrganizationBody = SchemasOf[Version]["NewOrganization"];

/** What the mode itself says of each online service. */
const authentication: Readonly<Record<Mode, { useMfa: boolean; useApplicationOnlyAuth?: true }>> = {
  "basic": { useMfa: false },
  "legacy-protocols": { useMfa: true },
  "existing-application": { useApplicationOnlyAuth: true, useMfa: true },
  "new-application": { useApplicationOnlyAuth: true, useMfa: true },
  "configure-application": { useApplicationOnlyAuth: true, useMfa: true },
};

/** Writes the body of `POST /Organizations`, in official spelling and with real booleans. */
export function newOrganizationBody(version: Version, organization: NewOrganization): NewOrganizationBody {
  const { type, name, description } = organization;
  const common = { type, ...given({ name, description }) };
  if (organization.type === "OnPremises") return { ...common, ...onPremises(organization) };
  if (organization.type === "Office365") return { ...common, ...online(version, organization) };
  const half = versions[version].hybrid === "nested"
    ? nestedOnline(version, organization)
    : online(version, organization);
  return { ...common, ...half, ...onPremises(organization) };
}

/** The name by which people know the organization, for messages. */
export function organizationLabel(organization: NewOrganization): string {
  const { exchangeOnlineSettings: exchange, sharePointOnlineSettings: sharePoint } = organization;
  const server = organization.exchangeSettings?.serverName ?? organization.sharepointSettings?.serverName;
  const application = organization.mode === "new-application"
    ? organization.newApplicationName
    : exchange?.applicationId ?? sharePoint?.applicationId;
  const byApplication = application && `with the application ${application}`;
  return tenantOf(sharePoint) ?? tenantOf(exchange) ?? organization.name ?? server ?? byApplication ??
    organization.type;
}

function online(version: Version, half: OnlineHalf & { isTeamsOnline?: boolean; isTeamsChatsOnline?: boolean }) {
  const { mode, exchangeOnlineSettings: exchange, sharePointOnlineSettings: sharePoint } = half;
  return {
    ...given({ region: regionOf(version, half) }),
    isExchangeOnline: exchange !== undefined,
    isSharePointOnline: sharePoint !== undefined,
    ...given({ isTeamsOnline: half.isTeamsOnline, isTeamsChatsOnline: half.isTeamsChatsOnline }),
    ...(exchange && { exchangeOnlineSettings: { ...authentication[mode], ...service(version, exchange) } }),
    ...(sharePoint && { sharePointOnlineSettings: { ...authentication[mode], ...service(version, sharePoint) } }),
    ...(mode === "new-application" && { userCode: half.userCode, newApplicationName: half.newApplicationName }),
    ...(mode === "configure-application" && { userCode: half.userCode, configureApplication: true }),
  };
}

/** v3 gives a hybrid organization's online half one account, in a shape of its own. */
function nestedOnline(version: Version, half: OnlineHalf) {
  const exchange = half.mode === "basic" ? half.exchangeOnlineSettings : undefined;
  const sharePoint = half.mode === "basic" ? half.sharePointOnlineSettings : undefined;
  const account = exchange ?? sharePoint;
  return {
    office365Settings: {
      ...given({ region: regionOf(version, half), username: account?.account, password: account?.password }),
      ...given({
        grantImpersonation: exchange?.grantAdminAccess,
        grantAccessToSiteCollections: sharePoint?.grantAdminAccess,
        useVeeamAADApplication: account?.useCustomVeeamAADApplication,
      }),
    },
  };
}

function onPremises(
  { exchangeSettings, sharepointSettings }: Partial<Pick<NewOrganization, "exchangeSettings" | "sharepointSettings">>,
) {
  return {
    isExchange: exchangeSettings !== undefined,
    isSharepoint: sharepointSettings !== undefined,
    ...(exchangeSettings && { exchangeSettings: given(exchangeSettings) }),
    ...(sharepointSettings && { sharepointSettings: given(sharepointSettings) }),
  };
}

/** With a device code the region comes from the code; everything else lives in one region, Worldwide by default. */
function regionOf(version: Version, half: OnlineHalf): RegionSpelling | undefined {
  const confirmed = half.mode === "new-application" || half.mode === "configure-application";
  if (confirmed && half.region === undefined) return undefined;
  const region: Region = readRegion(half.region ?? "Worldwide");
  return versions[version].regions[region];
}

function service(version: Version, settings: OnlineSettings) {
  const { applicationCertificate: certificate, ...rest }: OnlineSettings & {
    applicationCertificate?: ApplicationCertificate;
  } = settings;
  if (certificate === undefined) return given(rest);
  return { ...given(rest), applicationCertificate: writeCertificate(version, certificate) };
}

type OnlineSettings = NonNullable<OnlineHalf["exchangeOnlineSettings"] | OnlineHalf["sharePointOnlineSettings"]>;
