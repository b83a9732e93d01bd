/** All that a dashboard shows of one server, read at once. */

import type { Client } from "../client/client.ts";
import { gather } from "../client/paging.ts";
import { productVersion } from "../client/product.ts";
import { given } from "../names.ts";
import { listProxies, type Proxy } from "../storage/proxies.ts";
import { findRepositories, type Repository } from "../storage/repositories.ts";
import { findJobs, type Job } from "../jobs/record.ts";
import { type JobSession, listJobSessions } from "../jobs/sessions.ts";
import { type Organization, organizationPages } from "../organizations/record.ts";
import { getLicense, getLicenseUsage, type License, type OrganizationLicenses } from "./licences.ts";
import { type Version, versions } from "../versions.ts";

/** What there is on a server, and how it is doing. */
export interface Overview {
  /** The version of the product, such as `8.4.0.1234`; null before v6, where it is not told. */
  version: string | null;
  /** The organizations. */
  organizations: Organization[];
  /** The jobs, each with how its last session ended. */
  jobs: Job[];
  /** The sessions that have ended lately, or still run. */
  sessions: JobSession[];
  /** The repositories. */
  repositories: Repository[];
  /** The proxies. */
  proxies: Proxy[];
  /** The licence; null before v6, where it cannot be read. */
  license: License | null;
  /** How many licences each organization takes; from v7 on, where one answer tells of all. */
  licenseUsage: OrganizationLicenses[];
}

/** What to read. */
export interface OverviewOptions {
  /** From when on sessions are read. @default 24 hours ago */
  since?: Date | undefined;
  /** Ask the backup proxies for the backup times of organizations too, from v6 on. @default false */
  extendedView?: boolean | undefined;
  /** What to read alone; the rest is empty. @default all of it */
  only?: readonly (keyof Overview)[] | undefined;
}

const day = 24 * 3_600_000;

/**
 * Reads all that a dashboard shows of one server: each list page by page, all lists beside each other, so that never more
 * than eight requests are on their way at once. What is held of all lists together may have 64 MB as JSON.
 *
 * @param client The client.
 * @param options From when on sessions are read.
 * @returns What there is.
 * @throws {Vb365Error} When the server cannot be reached, refuses or answers with something else.
 *
 * @example
 * ```ts
 * import { connect } from "../../mod.ts";
 * import { collectOverview } from "../../protection.ts";
 *
 * const env = (name: string) => Deno.env.get(name) ?? "";
 * const [server, username, password] = [env("VB365_SERVER"), env("VB365_USERNAME"), env("VB365_PASSWORD")];
 * const trust = { fingerprint: env("VB365_TRUST_FINGERPRINT") };
 * await using client = await connect({ server, version: "v8", username, password, trust });
 *
 * const { jobs, proxies } = await collectOverview(client);
 * const failed = jobs.filter(({ lastStatus }) => lastStatus === "Failed");
 * console.log(proxies.length, failed.map(({ name }) => name)); // 1 [ "Sites" ]
 * ```
 *
 * @see {@link https://helpcenter.veeam.com/docs/vbo365/rest/overview.html VB365 REST API reference}
 */
export async function collectOverview<V extends Version>(
  client: Client<V>,
  options: OverviewOptions = {},
): Promise<Overview> {
  const { since = new Date(Date.now() - day), extendedView, only } = options;
  const facts = versions[client.version];
  const room = { bytes: 0 };
  const isRead = (part: keyof Overview) => only === undefined || only.includes(part);
  const list = <T>(part: keyof Overview, pages: AsyncIterable<readonly T[]>) => isRead(part) ? gather(pages, room) : [];
  const [version, organizations, jobs, sessions, repositories, proxies, license, licenseUsage] = await Promise.all([
    facts.serviceInstance && isRead("version") ? productVersion(client) : null,
    list("organizations", organizationPages(client, "list organizations", given({ extendedView }))),
    list("jobs", findJobs(client, "list the jobs")),
    list("sessions", listJobSessions(client, { since }).pages()),
    list("repositories", findRepositories(client, "list the repositories")),
    list("proxies", listProxies(client).pages()),
    facts.license && isRead("license") ? getLicense(client) : null,
    facts.licenseUsage && isRead("licenseUsage") ? getLicenseUsage(client) : [],
  ]);
  return { version: version ?? null, organizations, jobs, sessions, repositories, proxies, license, licenseUsage };
}
