/** Rotation: gives an organization another application certificate before the one it has runs out. */

import { answerTo } from "../client/answer.ts";
import { anyVersion, type CallOptions, type Client, withSignal } from "../client/client.ts";
import { findOrganization, type OrganizationThumbprints, organizationThumbprints } from "./record.ts";
import type { Version } from "../versions.ts";
import type { CertificateRotationPlan, NextCertificate } from "./rotation_plan.ts";

export type { CertificateRotationPlan, NextCertificate } from "./rotation_plan.ts";

/** What a rotation did. */
export interface CertificateRotation extends Omit<CertificateRotationPlan, "request" | "needed"> {
  /** The certificates that the server shows now. */
  after: OrganizationThumbprints;
  /** Whether anything was sent: false when the organization had the certificate already. */
  changed: boolean;
}

/**
 * Says what `rotateOrganizationCertificate()` would do, and changes nothing.
 *
 * @param client The client.
 * @param idOrName The organization's id (a GUID), its name, or a pattern that only one name matches.
 * @param next The certificate that it is to have.
 * @param options How to stop it.
 * @returns Its certificates now, the thumbprint of the new one, and the request, which holds secrets.
 * @throws {Vb365Error} As `rotateOrganizationCertificate()` does before anything is sent.
 *
 * @example
 * ```ts
 * import { connect, planCertificateRotation } from "../../mod.ts";
 *
 * const env = (name: string) => Deno.env.get(name) ?? "";
 * const [server, username, password] = [env("VB365_SERVER"), env("VB365_USERNAME"), env("VB365_PASSWORD")];
 * const trust = { fingerprint: env("VB365_TRUST_FINGERPRINT") };
 * await using client = await connect({ server, version: "v8", username, password, trust });
 *
 * const plan = await planCertificateRotation(client, "contoso-apps.onmicrosoft.com", {
 *   applicationCertificate: await Deno.readFile("cert.pfx"),
 *   applicationCertificatePassword: env("VB365_CERTIFICATE_PASSWORD"),
 * });
 * console.log(plan.needed, plan.request.method); // true PUT
 * ```
 *
 * @see {@link https://helpcenter.veeam.com/docs/vbo365/powershell/set-vboorganization.html Set-VBOOrganization}
 */
export async function planCertificateRotation<V extends Version>(
  client: Client<V>,
  idOrName: string,
  next: NextCertificate,
  options: CallOptions = {},
): Promise<CertificateRotationPlan> {
  client = withSignal(client, options.signal);
  const { planRotation } = await import("./rotation_plan.ts");
  return await planRotation(client, `rotate the certificate of ${idOrName}`, idOrName, next);
}

/**
 * Gives an organization that authenticates by application only another certificate, from v6 on.
 *
 * The certificate is looked into first. Exchange Online and SharePoint Online get it in one request, so that they never
 * differ, and the thumbprints are read back afterwards. When the organization has the certificate already, nothing is
 * sent. Upload the certificate to the application in Entra before: nothing here does that. Backup applications have
 * certificates of their own, which stay as they are.
 *
 * @param client The client.
 * @param idOrName The organization's id (a GUID), its name, or a pattern that only one name matches.
 * @param next The certificate that it is to have.
 * @param options How to stop it.
 * @returns The thumbprints before and after, both as the server shows them.
 * @throws {Vb365Error} `unsupported` before v6; `invalid-input` before anything is sent, for a certificate that cannot be
 * used now, with the reason `password-missing` for one whose password is not given, and for an organization that does not
 * authenticate by application only; `outcome-unknown` when the answer got lost and the old certificate still stands;
 * `partly-done` when the server shows another certificate than the new one, with `before` and `after` in `details`.
 *
 * @example
 * ```ts
 * import { connect, rotateOrganizationCertificate } from "../../mod.ts";
 *
 * const env = (name: string) => Deno.env.get(name) ?? "";
 * const [server, username, password] = [env("VB365_SERVER"), env("VB365_USERNAME"), env("VB365_PASSWORD")];
 * const trust = { fingerprint: env("VB365_TRUST_FINGERPRINT") };
 * await using client = await connect({ server, version: "v8", username, password, trust });
 *
 * const { changed, after, thumbprint } = await rotateOrganizationCertificate(client, "contoso-apps.onmicrosoft.com", {
 *   applicationCertificate: await Deno.readFile("cert.pfx"),
 *   applicationCertificatePassword: env("VB365_CERTIFICATE_PASSWORD"),
 * });
 * console.log(changed, after.exchangeOnline === thumbprint); // true true
 * ```
 *
 * @see {@link https://helpcenter.veeam.com/docs/vbo365/powershell/set-vboorganization.html Set-VBOOrganization}
 */
export async function rotateOrganizationCertificate<V extends Version>(
  client: Client<V>,
  idOrName: string,
  next: NextCertificate,
  options: CallOptions = {},
): Promise<CertificateRotation> {
  client = withSignal(client, options.signal);
  const action = `rotate the certificate of ${idOrName}`;
  const { isEverywhere, planRotation } = await import("./rotation_plan.ts");
  const { needed, request, ...facts } = await planRotation(client, action, idOrName, next);
  if (!needed) return { ...facts, after: facts.before, changed: false };
  const params = { path: { organizationId: facts.id } };
  const call = anyVersion(client).PUT("/Organizations/{organizationId}", { params, body: request.body });
  const outcome = await import("./rotation_outcome.ts");
  const failure = await answerTo(action, call).then(() => undefined, (error: unknown) => error);
  const now = await findOrganization(client, action, facts.id).catch((error) => {
    throw outcome.unseen(action, failure, error);
  });
  const after = organizationThumbprints(now);
  if (isEverywhere(after, facts.thumbprint)) return { ...facts, after, changed: true };
  throw outcome.unfinished(action, { ...facts, after }, failure);
}
