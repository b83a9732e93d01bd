/** Reads from the servers what the page shows. */

import type { Context } from "../../cli/context.ts";
import { type Client, listOrganizations, Vb365Error } from "../../mod.ts";
import { collectOverview, listJobs } from "../../protection.ts";
import { checkEwsReadiness, type EwsReadiness } from "../../tenants.ts";
import { inWords } from "../shared/ews.ts";
import type { FromServer } from "../shared/servers.ts";
import type { Dashboard, DashboardTenant } from "./_data.ts";

/** What one server says. */
export interface ServerReading {
  readonly version: string | null;
  readonly tenants: readonly DashboardTenant[];
}

/** When certificates end, by thumbprint. */
export type Ends = readonly (readonly [thumbprint: string, notAfter: string])[];

/** Reads of one server what is shown, and nothing else; of lists that may be long no more than that is held. */
export async function readServer(context: Context, client: Client, certificateEnds: Ends): Promise<ServerReading> {
  const [lastBackups, jobsOf] = [new Shown<string>(), new Shown<JobsShown>()];
  const [{ version, licenseUsage }] = await Promise.all([
    collectOverview(client, { only: ["version", "licenseUsage"] }),
    context.walk(listOrganizations(client, { extendedView: true }), ({ id, lastBackuptime }) => {
      if (id && lastBackuptime) lastBackups.set(id, lastBackuptime);
    }),
    context.walk(listJobs(client), ({ organizationId, lastStatus }) => {
      if (organizationId) jobsOf.set(organizationId, withJob(jobsOf.get(organizationId), lastStatus));
    }),
  ]);
  const readiness = await checkEwsReadiness(client, { certificateEnds });
  const usageOf = new Map(licenseUsage.map((usage) => [usage.organizationId, usage.used]));
  const tenants = readiness.map((one) => ({
    ...tenantOf(client, one),
    ...(jobsOf.get(one.organizationId) ?? { lastSession: null, jobs: 0 }),
    lastBackup: lastBackups.get(one.organizationId) ?? null,
    licences: usageOf.get(one.organizationId) ?? null,
  }));
  return { version, tenants };
}

/** More tenants than one page can show: a server that still has more does not count right. */
const mostTenants = 200_000;

/** What is shown of each organization, by its id. */
class Shown<T> extends Map<string | null, T> {
  override set(id: string | null, value: T): this {
    if (this.size < mostTenants || this.has(id)) return super.set(id, value);
    throw new Vb365Error(`Cannot show the server: it has more than ${mostTenants} organizations`, {
      code: "unexpected-answer",
      reason: "too-large",
    });
  }
}

/** From bad to good: a tenant is as well as the worst of its jobs. */
const statuses = ["Failed", "Warning", "Stopped", "Disconnected", "Running", "Queued", "Success"];

/** What is shown of the jobs of an organization. */
type JobsShown = Pick<DashboardTenant, "jobs" | "lastSession">;

/** The same with one job more. */
function withJob({ jobs, lastSession }: JobsShown = { jobs: 0, lastSession: null }, status?: string | null): JobsShown {
  const ended = status && status !== "NotConfigured" ? status : null;
  const isWorse = ended !== null && (lastSession === null || rankOf(ended) < rankOf(lastSession));
  return { jobs: (jobs ?? 0) + 1, lastSession: isWorse ? ended : lastSession };
}

function rankOf(status: string): number {
  return statuses.includes(status) ? statuses.indexOf(status) : statuses.length;
}

function tenantOf(client: Client, readiness: EwsReadiness): DashboardTenant {
  const { applications, actions, unseen } = readiness;
  const ends = applications.flatMap((application) => application.certificateEnds ?? []).sort();
  return {
    organization: readiness.organization,
    organizationId: readiness.organizationId,
    server: client.server,
    mode: readiness.mode,
    region: readiness.region,
    ews: readiness.status,
    todo: actions.map(inWords),
    unseen,
    auxiliaryApplications: applications.filter(({ kind }) => kind === "auxiliary").length,
    certificateEnds: ends[0] ?? null,
    ...{ lastBackup: null, lastSession: null, jobs: null, licences: null },
  };
}

/** Puts what the servers said together. */
export function dashboardOf(servers: readonly FromServer<ServerReading>[], readAt: string): Dashboard {
  return {
    kind: "vb365-dashboard",
    version: 1,
    readAt,
    servers: servers.map((one) => ({
      profile: one.profile,
      server: one.server,
      version: "data" in one ? one.data.version : null,
      error: "error" in one ? one.error.message : null,
    })),
    tenants: servers.flatMap((one) => "data" in one ? one.data.tenants : []),
  };
}
