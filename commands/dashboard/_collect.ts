/** Reads from the servers what the page shows. */

import type { Client, Organization } from "../../mod.ts";
import { collectOverview, type Overview } from "../../protection.ts";
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

/** Reads one server. */
export async function readServer(client: Client, certificateEnds: Ends): Promise<ServerReading> {
  const overview = await collectOverview(client, { extendedView: true });
  const readiness = await checkEwsReadiness(client, { certificateEnds });
  const byId = new Map(overview.organizations.map((organization) => [organization.id, organization]));
  const protectionOf = protectionIn(overview);
  const tenants = readiness.map((one) => ({
    ...tenantOf(client, one, byId.get(one.organizationId)),
    ...protectionOf(one.organizationId),
  }));
  return { version: overview.version, tenants };
}

/** From bad to good: a tenant is as well as the worst of its jobs. */
const statuses = ["Failed", "Warning", "Stopped", "Disconnected", "Running", "Queued", "Success"];

/** What there is of each organization besides itself. */
function protectionIn({ jobs, licenseUsage }: Overview) {
  const jobsOf = Map.groupBy(jobs, ({ organizationId }) => organizationId ?? null);
  const usageOf = new Map(licenseUsage.map((usage) => [usage.organizationId, usage.used]));
  const rankOf = (status: string) => statuses.includes(status) ? statuses.indexOf(status) : statuses.length;
  return (organizationId: string | null) => {
    const own = jobsOf.get(organizationId) ?? [];
    const ended = own.flatMap(({ lastStatus }) => lastStatus && lastStatus !== "NotConfigured" ? [lastStatus] : []);
    const [worst] = ended.toSorted((one, other) => rankOf(one) - rankOf(other));
    return { lastSession: worst ?? null, jobs: own.length, licences: usageOf.get(organizationId) ?? null };
  };
}

function tenantOf(client: Client, readiness: EwsReadiness, organization: Organization | undefined): DashboardTenant {
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
    lastBackup: organization?.lastBackuptime ?? null,
    ...{ lastSession: null, jobs: null, licences: null },
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
