/** Writes a tenant of a manifest as the organization that is to be added. */

import {
  type ApplicationCertificate,
  given,
  type NewOrganization,
  type OnlineHalf,
  type OnPremisesHalf,
} from "../../mod.ts";
import type { ManifestTenant } from "../../tenants.ts";

/** A file or a secret that a tenant cannot do with, and the field that names it. */
export class Unusable extends Error {
  readonly field: string;

  /** @param problem As the rest of a sentence that begins with the field. */
  constructor(field: string, problem: string) {
    super(problem);
    this.field = field;
  }
}

/** The secrets of a tenant, each as far as it is named. */
export interface TenantSecrets {
  readonly certificatePassword: string | undefined;
  readonly accountPassword: string | undefined;
  readonly applicationSecret: string | undefined;
  readonly exchangePassword: string | undefined;
  readonly sharePointPassword: string | undefined;
}

type Services<E, S> =
  | { exchangeOnlineSettings: E; sharePointOnlineSettings?: S }
  | { exchangeOnlineSettings?: never; sharePointOnlineSettings: S };

/** Writes the organization. What waits for a device code has an empty one. */
export function newOrganizationOf(
  tenant: ManifestTenant,
  secrets: TenantSecrets,
  certificate: ApplicationCertificate | undefined,
): NewOrganization {
  const { type = "Office365", name, description, teams, teamsChats } = tenant;
  if (type === "OnPremises") return { type, ...given({ name, description }), ...onPremisesHalf(tenant, secrets) };
  const half = onlineHalf(tenant, secrets, certificate);
  const facts = given({ name, description, isTeamsOnline: teams, isTeamsChatsOnline: teamsChats });
  if (type === "Office365") return { type, ...facts, ...half };
  return { type, ...facts, ...half, ...onPremisesHalf(tenant, secrets) };
}

function onPremisesHalf(
  { exchangeServer: exchange, sharePointServer: sharePoint, secretPrefix }: ManifestTenant,
  { exchangePassword, sharePointPassword }: TenantSecrets,
): OnPremisesHalf {
  const exchangeSettings = exchange && serverSettings("exchangeServer", exchange, exchangePassword, secretPrefix);
  const sharepointSettings = sharePoint &&
    serverSettings("sharePointServer", sharePoint, sharePointPassword, secretPrefix);
  if (exchangeSettings) return { exchangeSettings, ...given({ sharepointSettings }) };
  if (sharepointSettings) return { sharepointSettings };
  throw new Unusable("exchangeServer", "is missing");
}

function serverSettings<S extends NonNullable<ManifestTenant["exchangeServer" | "sharePointServer"]>>(
  field: string,
  { serverName = "", username = "", passwordEnv: _, passwordFile: __, ...rest }: S,
  password: string | undefined,
  prefix: string | undefined,
) {
  return { serverName, username, password: need(`${field}.passwordFile`, password, prefix), ...rest };
}

function onlineHalf(
  tenant: ManifestTenant,
  { certificatePassword, accountPassword, applicationSecret }: TenantSecrets,
  certificate: ApplicationCertificate | undefined,
): OnlineHalf {
  const { mode, region, applicationId = "", account = "", officeName = "", newApplicationName = "" } = tenant;
  const where = region === undefined ? {} : { region };
  const webParts = given({ sharePointSaveAllWebParts: tenant.saveAllWebParts });
  const byCertificate = () => ({
    applicationCertificate: need("certificate", certificate),
    ...given({ applicationCertificatePassword: certificatePassword }),
  });
  const byAccount = () => ({
    account,
    password: need("accountPasswordFile", accountPassword, tenant.secretPrefix),
    ...given({ grantAdminAccess: tenant.grantAdminAccess }),
  });
  if (mode === "basic") return { mode, ...where, ...services(tenant, byAccount(), byAccount()) };
  if (mode === "legacy-protocols") {
    const proof = certificate === undefined
      ? { applicationSecret: need("applicationSecretFile", applicationSecret, tenant.secretPrefix) }
      : byCertificate();
    const settings = { applicationId, ...byAccount(), ...proof };
    return { mode, ...where, ...services(tenant, settings, settings) };
  }
  if (mode === "existing-application") {
    const exchange = { applicationId, account, ...byCertificate() };
    const sharePoint = { applicationId, officeOrganizationName: officeName, ...byCertificate(), ...webParts };
    return { mode, ...where, ...services(tenant, exchange, sharePoint) };
  }
  if (mode === "new-application") {
    const both = services(tenant, byCertificate(), { ...byCertificate(), ...webParts });
    return { mode, newApplicationName, userCode: "", ...where, ...both };
  }
  if (mode === "configure-application") {
    const settings = { applicationId, ...byCertificate() };
    return { mode, userCode: "", ...where, ...services(tenant, settings, { ...settings, ...webParts }) };
  }
  throw new Unusable("mode", "is missing");
}

function services<E, S>({ exchange, sharePoint }: ManifestTenant, ofExchange: E, ofSharePoint: S): Services<E, S> {
  if (exchange === false) return { sharePointOnlineSettings: ofSharePoint };
  if (sharePoint === false) return { exchangeOnlineSettings: ofExchange };
  return { exchangeOnlineSettings: ofExchange, sharePointOnlineSettings: ofSharePoint };
}

/** How the variables end that hold what a file may hold too. */
const variables: ReadonlyMap<string, string> = new Map([
  ["accountPasswordFile", "ACCOUNT_PASSWORD"],
  ["applicationSecretFile", "APPLICATION_SECRET"],
  ["exchangeServer.passwordFile", "EXCHANGE_PASSWORD"],
  ["sharePointServer.passwordFile", "SHAREPOINT_PASSWORD"],
]);

function need<T>(field: string, value: T | undefined, prefix = "VB365"): T {
  if (value !== undefined) return value;
  const variable = variables.get(field);
  throw new Unusable(field, `is missing${variable ? `, and so is the variable ${prefix}_${variable}` : ""}`);
}
