/** Asks a server for everything that the verdict on each of its organizations rests on. */

import { type BackupApplication, listBackupApplications } from "../backup/applications.ts";
import type { Client } from "../client/client.ts";
import { Vb365Error } from "../error.ts";
import { gather, turnPages } from "../client/paging.ts";
import { isApplicationOnly, type Organization, organizationPages } from "../organizations/record.ts";
import { type Version, versions } from "../versions.ts";
import type { EwsEvidence } from "./evidence.ts";
import type { EwsReadiness } from "./readiness.ts";

/** What to look at besides the server. */
export interface EwsReadinessOptions {
  /** Only organizations whose name matches: `*` stands for any characters, `?` for one. */
  name?: string | undefined;
  /** What was seen in the tenants, see `readEwsEvidence()`. */
  evidence?: readonly EwsEvidence[] | undefined;
  /** When certificates end: the SHA-1 thumbprint in any casing, and the last moment, ISO 8601. */
  certificateEnds?: Iterable<readonly [thumbprint: string, notAfter: string]> | undefined;
}

/** How many organizations are asked about at a time. */
const atOnce = 8;

/**
 * Says what the end of Exchange Web Services asks of each organization of a server: which application reads its
 * mailboxes, which roles it needs, which ids have to be allowed, and what nobody has looked at yet.
 *
 * A backup server does not know what was consented in Entra and how EWS is switched. Without evidence from the tenant an
 * organization that is backed up by application is therefore `unproven` at best, never `ready`.
 *
 * @param client The client.
 * @param options Which organizations, and what is known besides.
 * @returns One verdict for each organization, by name.
 * @throws {Vb365Error} As `listOrganizations()`; backup applications that cannot be read are named in `unseen`.
 *
 * @example
 * ```ts
 * import { connect } from "../../mod.ts";
 * import { checkEwsReadiness } from "../../tenants.ts";
 *
 * const env = (name: string) => Deno.env.get(name) ?? "";
 * const [server, username, password] = [env("VB365_SERVER"), env("VB365_USERNAME"), env("VB365_PASSWORD")];
 * const trust = { fingerprint: env("VB365_TRUST_FINGERPRINT") };
 * await using client = await connect({ server, version: "v8", username, password, trust });
 *
 * for (const { tenant, status } of await checkEwsReadiness(client, { name: "*apps*" })) {
 *   console.log(tenant, status); // contoso-apps.onmicrosoft.com unproven
 * }
 * ```
 *
 * @see {@link https://www.veeam.com/kb4820 KB4820: the end of Exchange Web Services}
 */
export async function checkEwsReadiness<V extends Version>(
  client: Client<V>,
  options: EwsReadinessOptions = {},
): Promise<EwsReadiness[]> {
  const { judgeReadiness } = await import("./readiness.ts");
  const { name, evidence = [], certificateEnds = [] } = options;
  const ends = new Map([...certificateEnds].map(([thumbprint, end]) => [thumbprint.toUpperCase(), end]));
  const now = Date.now();
  const judge = async (organization: Organization) => {
    const backupApplications = await backupApplicationsOf(client, organization);
    const seen = evidence.filter(({ tenant }) => namesOf(organization).has(tenant.toLowerCase()));
    return judgeReadiness({ organization, backupApplications, evidence: seen, certificateEnds: ends, now });
  };
  const pages = organizationPages(client, "check the readiness for the end of EWS", { name });
  const found = await gather(turnPages(pages, (page) => judgePage(page, judge)));
  return found.sort((a, b) => (a.organization ?? "") < (b.organization ?? "") ? -1 : 1);
}

/** Judges a page, some of its organizations at a time. */
async function judgePage(
  page: readonly Organization[],
  judge: (organization: Organization) => Promise<EwsReadiness>,
): Promise<EwsReadiness[]> {
  const found: EwsReadiness[] = [];
  const queue = page.values();
  const work = async () => {
    for (const organization of queue) found.push(await judge(organization));
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return found;
}

/** Undefined when the server does not give them. */
async function backupApplicationsOf<V extends Version>(
  client: Client<V>,
  organization: Organization,
): Promise<readonly BackupApplication[] | undefined> {
  if (!versions[client.version].backupPools || !isApplicationOnly(organization) || !organization.id) return [];
  try {
    return await listBackupApplications(client, organization.id);
  } catch (error) {
    if (error instanceof Vb365Error && (error.status ?? 0) >= 400) return undefined;
    throw error;
  }
}

/** What a script may have called the tenant. */
function namesOf(organization: Organization): Set<string> {
  const office = "officeName" in organization ? organization.officeName : undefined;
  const msid = "msid" in organization ? organization.msid : undefined;
  return new Set([organization.name, office, msid].flatMap((name) => name ? [name.toLowerCase()] : []));
}
