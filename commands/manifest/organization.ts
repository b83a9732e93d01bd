/** Writes a tenant of a manifest as the organization that is to be added. */

import { type ApplicationCertificate, given, type NewOrganization, type OnlineHalf } from "../../mod.ts";
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
  const { name, description, teams, teamsChats } = tenant;
  const half = onlineHalf(tenant, secrets, certificate);
  const facts = given({ name, description, isTeamsOnline: teams, isTeamsChatsOnline: teamsChats });
  return { type: "Office365", ...facts, ...half };
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
    password: need("accountPasswordFile", accountPassword),
    ...given({ grantAdminAccess: tenant.grantAdminAccess }),
  });
  if (mode === "basic") return { mode, ...where, ...services(tenant, byAccount(), byAccount()) };
  if (mode === "legacy-protocols") {
    const proof = certificate === undefined
      ? { applicationSecret: need("applicationSecretFile", applicationSecret) }
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

function need<T>(field: string, value: T | undefined): T {
  if (value !== undefined) return value;
  const variable = { accountPasswordFile: "ACCOUNT_PASSWORD", applicationSecretFile: "APPLICATION_SECRET" }[field];
  throw new Unusable(
    field,
    `is missing${variable ? `, and so is the variable PREFIX_${variable} (see secretPrefix)` : ""}`,
  );
}
