/** Which organizations a rotation is for, and what it would send. */

import {
  type Client,
  getOrganization,
  listOrganizations,
  type NextCertificate,
  normalizeThumbprint,
  type Organization,
  organizationThumbprints,
  planCertificateRotation,
} from "../mod.ts";
import type { Context } from "./_context.ts";
import { thumbprintsText } from "./_rotation.ts";
import { usage } from "./_usage.ts";
import { WhatIf } from "./_what_if.ts";

/** What would be done to one organization. */
export interface PlannedRotation extends Pick<WhatIf, "whatIf" | "operation" | "target" | "request"> {
  readonly before: string | null;
  readonly after: string;
}

/** How organizations are chosen. */
export type Choice = { readonly names: readonly string[] } | { readonly matching: string };

/** Reads the choice; all organizations of a server are meant only with the certificate that is to go. */
export function readChoice(names: readonly string[], all: boolean, matching: string | undefined): Choice {
  if (names.length > 0 && (all || matching !== undefined)) {
    throw usage(`--${all ? "all" : "matching"} and the name of an organization exclude each other`);
  }
  if (names.length > 0) return { names };
  if (!all) throw usage("No organization is named", "Name it, or use --all --matching THUMBPRINT.");
  if (matching !== undefined) return { matching: normalizeThumbprint(matching) };
  throw usage("--all needs --matching THUMBPRINT: the certificate that is to go", 'Run "vb365 cert expiring --help".');
}

/** The organizations that are named, or all that have the old certificate and those that have the new one already. */
export async function choose(client: Client, choice: Choice, fresh: string | undefined): Promise<Organization[]> {
  if ("matching" in choice) {
    const organizations = await listOrganizations(client);
    return organizations.filter((organization) => {
      const thumbprints = Object.values(organizationThumbprints(organization));
      const isDone = thumbprints.length > 0 && thumbprints.every((one) => one === fresh);
      return isDone || thumbprints.includes(choice.matching);
    });
  }
  const found: Organization[] = [];
  for (const name of choice.names) found.push(await getOrganization(client, name));
  return [...new Map(found.map((organization) => [organization.id, organization])).values()];
}

/** What would be sent to the organizations that need it. */
export async function planAll(
  context: Context,
  client: Client,
  organizations: readonly Organization[],
  next: NextCertificate,
): Promise<PlannedRotation[]> {
  const plans: PlannedRotation[] = [];
  for (const { id } of organizations) {
    const { needed, name, before, thumbprint, request } = await planCertificateRotation(client, id ?? "", next);
    const planned = { ...request, path: `/${client.version}${request.path}` };
    const whatIf = new WhatIf("Rotate certificate", `${name} (${id})`, planned);
    if (!needed) await context.tell(`${name} has the certificate already.`);
    else plans.push({ ...whatIf, before: thumbprintsText(before), after: thumbprint });
  }
  return plans;
}
