/** Everything about a rotation that can be known before anything is changed. */

import type { SchemasOf } from "../client/paths.ts";
import { findOrganization, type Organization, type Service, servicesOf } from "./record.ts";
import {
  type ApplicationCertificate,
  checkApplicationCertificate,
  recognizeCertificate,
  writeCertificate,
} from "../certificates/certificate.ts";
import type { Client } from "../client/client.ts";
import { Vb365Error } from "../error.ts";
import { told } from "../names.ts";
import { requireVersion, type Version } from "../versions.ts";
import { type OrganizationThumbprints, organizationThumbprints } from "./record.ts";

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
    ...told({ isExchangeOnline, isSharePointOnline, ...teamsOf(organization) }),
    ...(exchange && { exchangeOnlineSettings: settings(exchange, proof) }),
    ...(sharePoint && { sharePointOnlineSettings: settings(sharePoint, proof) }),
  };
}

function settings(service: Service, proof: Proof) {
  const { officeOrganizationName, account, applicationId, grantAdminAccess, sharePointSaveAllWebParts } = service;
  return {
    useApplicationOnlyAuth: true,
    useMfa: service.useMfa ?? true,
    ...told({ officeOrganizationName, account, applicationId, grantAdminAccess, sharePointSaveAllWebParts }),
    ...proof,
  };
}

function teamsOf(organization: Organization) {
  return {
    isTeamsOnline: "isTeamsOnline" in organization ? organization.isTeamsOnline : undefined,
    isTeamsChatsOnline: "isTeamsChatsOnline" in organization ? organization.isTeamsChatsOnline : undefined,
  };
}

/** The certificate that an organization is to have. */
export interface NextCertificate {
  /** The PFX: its bytes, its Base64 text, or what was recognized of it. */
  applicationCertificate: ApplicationCertificate;
  /** The password of the PFX. */
  applicationCertificatePassword?: string | undefined;
}

/** What a rotation would do. */
export interface CertificateRotationPlan {
  /** The id of the organization. */
  id: string;
  /** The name of the organization. */
  name: string | null;
  /** The certificates that it has. */
  before: OrganizationThumbprints;
  /** The SHA-1 thumbprint of the certificate that it is to have. */
  thumbprint: string;
  /** Whether there is anything to do: false when it has that certificate already. */
  needed: boolean;
  /** The request that does it. It holds secrets. */
  request: { method: "PUT"; path: string; body: RotationBody };
}

/** See `planCertificateRotation()` in `../rotation.ts`; the action is for messages. */
export async function planRotation<V extends Version>(
  client: Client<V>,
  action: string,
  idOrName: string,
  next: NextCertificate,
): Promise<CertificateRotationPlan> {
  needAble(client.version, action);
  const proof = await proofOf(client.version, action, next);
  const organization = await findOrganization(client, action, idOrName);
  const { id, name = null } = organization;
  const before = organizationThumbprints(organization);
  const thumbprint = proof.applicationCertificateThumbprint;
  if (Object.keys(before).length === 0) throw notByApplication(action);
  const needed = !isEverywhere(before, thumbprint);
  const request = { method: "PUT", path: `/Organizations/${id}`, body: rotationBody(organization, proof) } as const;
  return { id, name, before, thumbprint, needed, request };
}

/** Whether every service has a certificate. */
export function isEverywhere(thumbprints: OrganizationThumbprints, thumbprint: string): boolean {
  const found = Object.values(thumbprints);
  return found.length > 0 && found.every((one) => one === thumbprint);
}

function needAble(version: Version, action: string): void {
  const lack = "has no such operation that anyone has seen at work";
  requireVersion(version, action, (facts) => facts.rotateCertificate, lack);
}

/** Looks into the certificate first: what is wrong with it would otherwise stop every job of the organization. */
async function proofOf(version: Version, action: string, next: NextCertificate) {
  const { applicationCertificate: certificate, applicationCertificatePassword: password } = next;
  const recognized = recognizeCertificate(certificate);
  const { entries } = await checkApplicationCertificate(recognized, password ?? "").catch((error) => {
    throw password === undefined ? passwordMissing(action, error) : error;
  });
  const thumbprint = entries.find((entry) => entry.hasPrivateKey)?.certificate?.thumbprint;
  if (thumbprint === undefined) {
    throw new Vb365Error(`Cannot ${action}: the file holds no certificate with its key`, { code: "invalid-input" });
  }
  return {
    applicationCertificate: writeCertificate(version, recognized),
    ...(password !== undefined && { applicationCertificatePassword: password }),
    applicationCertificateThumbprint: thumbprint,
  };
}

function passwordMissing(action: string, error: unknown): unknown {
  if (!(error instanceof Vb365Error) || error.reason !== "wrong-password") return error;
  return new Vb365Error(`Cannot ${action}: the certificate file has a password, and none is given`, {
    code: "invalid-input",
    reason: "password-missing",
    hint: "Give the password of the PFX.",
    cause: error,
  });
}

function notByApplication(action: string): Vb365Error {
  return new Vb365Error(`Cannot ${action}: it does not authenticate by application only, so it has no certificate`, {
    code: "invalid-input",
    reason: "not-application-only",
  });
}
