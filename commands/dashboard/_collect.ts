/** Reads from the servers what the page shows. */

import { checkEwsReadiness, type Client, type EwsReadiness, listOrganizations, type Organization } from "../../mod.ts";
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
  const [readiness, organizations] = await Promise.all([
    checkEwsReadiness(client, { certificateEnds }),
    listOrganizations(client, { extendedView: true }),
  ]);
  const byId = new Map(organizations.map((organization) => [organization.id, organization]));
  return { version: null, tenants: readiness.map((one) => tenantOf(client, one, byId.get(one.organizationId))) };
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
    ...{ lastSession: null, jobs: null, protectedUsers: null, licences: null },
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
