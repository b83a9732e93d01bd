/** What the page shows, as data: the same that `--output json` gives, and that `--from` takes. */

import { parseJson } from "../../mod.ts";
import type { EwsStatus } from "../../tenants.ts";
import { usage } from "../../cli/errors.ts";

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
  /** How many of its users take a licence, which those with a backup do. */
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

const tenantTexts = [
  "organization",
  "organizationId",
  "server",
  "mode",
  "region",
  "certificateEnds",
  "lastBackup",
  "lastSession",
];
const tenantNumbers = ["jobs", "licences"];

/** Reads data that was written before. What a program of another version wrote is refused, not guessed at. */
export function readDashboard(text: string, file: string): Dashboard {
  const refuse = (why: string) =>
    usage(`Cannot read ${file}: ${why}`, "Give what `vb365 dashboard --output json` has written.");
  let data: unknown;
  try {
    data = parseJson(text);
  } catch {
    throw refuse("it is not JSON");
  }
  if (!isRecord(data) || data["kind"] !== "vb365-dashboard") throw refuse("it is no data of a dashboard");
  if (data["version"] !== 1) throw refuse("another version of vb365 has written it");
  const { servers, tenants, readAt } = data;
  const isWhole = typeof readAt === "string" && !Number.isNaN(Date.parse(readAt)) &&
    Array.isArray(servers) && servers.every(isRecord) && Array.isArray(tenants) && tenants.every(isTenant);
  if (!isWhole) throw refuse("something in it is missing or damaged");
  return data as unknown as Dashboard;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isTenant(value: unknown): boolean {
  return isRecord(value) && typeof value["ews"] === "string" && typeof value["auxiliaryApplications"] === "number" &&
    tenantTexts.every((name) => value[name] === null || typeof value[name] === "string") &&
    tenantNumbers.every((name) => value[name] === null || typeof value[name] === "number") &&
    ["todo", "unseen"].every((name) => Array.isArray(value[name]));
}
