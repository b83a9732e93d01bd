/** Writes the change that gives an organization another application certificate. */

import type { SchemasOf } from "../client.ts";
import type { Organization } from "../organization_record.ts";
import { type Service, servicesOf } from "../rotation.ts";

/** The change as v6 and the versions after it take it. */
export type RotationBody = SchemasOf["v6"]["OrganizationChanges"];

/** What proves an application, as it goes over the wire. */
export interface Proof {
  readonly applicationCertificate: string;
  readonly applicationCertificatePassword?: string;
  readonly applicationCertificateThumbprint: string;
}

/**
 * The body of the change: all services at once, so that none is left behind with the old certificate. What the server
 * told of each is sent back to it, as nobody has written down what it makes of a property that is left out.
 */
export function rotationBody(organization: Organization, proof: Proof): RotationBody {
  const { exchange, sharePoint } = servicesOf(organization);
  const { isExchangeOnline, isSharePointOnline } = organization;
  return {
    configureApplication: false,
    ...given({ isExchangeOnline, isSharePointOnline, ...teamsOf(organization) }),
    ...(exchange && { exchangeOnlineSettings: settings(exchange, proof) }),
    ...(sharePoint && { sharePointOnlineSettings: settings(sharePoint, proof) }),
  };
}

function settings(service: Service, proof: Proof) {
  const { officeOrganizationName, account, applicationId, grantAdminAccess, sharePointSaveAllWebParts } = service;
  return {
    useApplicationOnlyAuth: true,
    useMfa: service.useMfa ?? true,
    ...given({ officeOrganizationName, account, applicationId, grantAdminAccess, sharePointSaveAllWebParts }),
    ...proof,
  };
}

function teamsOf(organization: Organization) {
  return {
    isTeamsOnline: "isTeamsOnline" in organization ? organization.isTeamsOnline : undefined,
    isTeamsChatsOnline: "isTeamsChatsOnline" in organization ? organization.isTeamsChatsOnline : undefined,
  };
}

type Given<T> = { [K in keyof T]?: NonNullable<T[K]> };

/** Leaves out what the server did not tell. */
function given<T extends object>(fields: T): Given<T> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined && value !== null),
  ) as Given<
    T
  >;
}
