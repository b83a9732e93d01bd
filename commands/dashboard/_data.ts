/** What the page shows, as data: the same that `--output json` gives, and that `--from` takes. */

import type { EwsStatus } from "../../mod.ts";

/** A server, and why it could not be read. */
export interface DashboardServer {
  readonly profile: string | null;
  readonly server: string | null;
  /** The version of the product, where the server tells it. */
  readonly version: string | null;
  readonly error: string | null;
}

/** An organization of a server. */
export interface DashboardTenant {
  readonly organization: string | null;
  readonly organizationId: string | null;
  readonly server: string | null;
  readonly mode: string | null;
  readonly region: string | null;
  readonly ews: EwsStatus;
  readonly todo: readonly string[];
  readonly unseen: readonly string[];
  /** Backup applications besides its own, which KB4821 wants gone. */
  readonly auxiliaryApplications: number;
  /** The end of the certificate that ends first, ISO 8601 in UTC. */
  readonly certificateEnds: string | null;
  readonly lastBackup: string | null;
  /** How the last session of its jobs ended, as the server says it. */
  readonly lastSession: string | null;
  readonly jobs: number | null;
  readonly protectedUsers: number | null;
  readonly licences: number | null;
}

/** All that the page shows. */
export interface Dashboard {
  readonly kind: "vb365-dashboard";
  readonly version: 1;
  /** When it was read, ISO 8601 in UTC. */
  readonly readAt: string;
  readonly servers: readonly DashboardServer[];
  readonly tenants: readonly DashboardTenant[];
}
