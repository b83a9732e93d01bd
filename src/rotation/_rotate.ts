/** Rotates, and looks at what the server has afterwards. */

import { answerTo } from "../answer.ts";
import { anyVersion, type Client } from "../client.ts";
import { findOrganization } from "../organization_record.ts";
import type { Version } from "../versions.ts";
import { unfinished, unseen } from "./_outcome.ts";
import { type CertificateRotationPlan, isEverywhere, type NextCertificate, planRotation } from "./_plan.ts";
import { type OrganizationThumbprints, organizationThumbprints } from "../rotation.ts";

/** What a rotation did. */
export interface CertificateRotation extends Omit<CertificateRotationPlan, "request" | "needed"> {
  /** The certificates that the server shows now. */
  after: OrganizationThumbprints;
  /** Whether anything was sent: false when the organization had the certificate already. */
  changed: boolean;
}

/** See `rotateOrganizationCertificate()` in `../rotation.ts`. */
export async function rotate<V extends Version>(
  client: Client<V>,
  idOrName: string,
  next: NextCertificate,
): Promise<CertificateRotation> {
  const action = `rotate the certificate of ${idOrName}`;
  const { needed, request, ...facts } = await planRotation(client, action, idOrName, next);
  if (!needed) return { ...facts, after: facts.before, changed: false };
  const params = { path: { organizationId: facts.id } };
  const call = anyVersion(client).PUT("/Organizations/{organizationId}", { params, body: request.body });
  const failure = await answerTo(action, call).then(() => undefined, (error: unknown) => error);
  const now = await findOrganization(client, action, facts.id).catch((error) => {
    throw unseen(action, failure, error);
  });
  const after = organizationThumbprints(now);
  if (isEverywhere(after, facts.thumbprint)) return { ...facts, after, changed: true };
  throw unfinished(action, { ...facts, after }, failure);
}
