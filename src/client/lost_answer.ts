/** What became of an organization whose addition was never answered. */

import { isLost, lookSignal } from "./answer.ts";
import { type ApplicationCertificate, inspectCertificate } from "../certificates/certificate.ts";
import { anyVersion, type ClientFacts, withSignal } from "./client.ts";
import { type ErrorReason, Vb365Error } from "../error.ts";
import { tenantOf, titleOf } from "../names.ts";
import { collect } from "./paging.ts";
import type { Version } from "../versions.ts";

/** What a service's settings may hold of a certificate. */
interface CertificateProof {
  applicationCertificate?: ApplicationCertificate;
  applicationCertificatePassword?: string;
}

/** What tells an organization: of a recipe, or of a body that somebody wrote. */
interface NamedOrganization {
  name?: string;
  exchangeOnlineSettings?: object;
  sharePointOnlineSettings?: object;
}

/**
 * Looks whether an organization is there after the answer to its addition got lost. It is never sent again from here.
 *
 * @returns The error to throw: the one given when an answer came, else `outcome-unknown` that says what the server lists.
 */
export async function lostAnswer(
  client: ClientFacts<Version>,
  organization: NamedOrganization,
  error: unknown,
): Promise<unknown> {
  if (!(error instanceof Vb365Error) || !isLost(error)) return error;
  const found = await find(withSignal(client, lookSignal(error)), organization).catch(() => undefined);
  const [message, reason]: [string, ErrorReason] = found === undefined
    ? [`the server could not be asked whether it is there`, "not-asked"]
    : found.length > 0
    ? [`the server lists ${found.join(", ")} now`, "listed"]
    : ["the server does not list it yet", "not-listed"];
  return new Vb365Error(`${error.message}; ${message}`, {
    code: "outcome-unknown",
    reason,
    status: error.status,
    method: error.method,
    path: error.path,
    hint:
      "Adding takes minutes and goes on at the server. List the organizations before you add it again: nothing was sent twice.",
    cause: error,
  });
}

function knownNames(organization: NamedOrganization): string[] {
  const { name, exchangeOnlineSettings, sharePointOnlineSettings } = organization;
  return [...new Set([name, tenantOf(sharePointOnlineSettings), tenantOf(exchangeOnlineSettings)])]
    .filter((known) => known !== undefined);
}

/** A new application gets its organization's name from whoever confirmed the code; its certificate tells it all the same. */
async function thumbprintOf(organization: NamedOrganization): Promise<string | undefined> {
  const settings: object = organization.exchangeOnlineSettings ?? organization.sharePointOnlineSettings ?? {};
  const { applicationCertificate: certificate, applicationCertificatePassword: password }: CertificateProof = settings;
  if (certificate === undefined) return undefined;
  const { entries } = await inspectCertificate(certificate, password ?? "");
  return entries.find(({ hasPrivateKey }) => hasPrivateKey)?.certificate?.thumbprint;
}

async function find(client: ClientFacts<Version>, organization: NamedOrganization): Promise<string[]> {
  const names = knownNames(organization).map((name) => name.toLowerCase());
  const thumbprint = await thumbprintOf(organization).catch(() => undefined);
  const listed = await collect("look for the organization", () => anyVersion(client).GET("/Organizations"));
  return listed.filter((organization) =>
    namesOf(organization).some((name) => names.includes(name)) ||
    (thumbprint !== undefined && JSON.stringify(organization).toUpperCase().includes(thumbprint))
  ).map(titleOf);
}

function namesOf(organization: { name?: string | null; officeName?: string | null }): string[] {
  return [organization.name, organization.officeName].flatMap((name) => name ? [name.toLowerCase()] : []);
}
