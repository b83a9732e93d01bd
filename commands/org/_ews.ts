/** What `org ews-readiness` tells, as data, as rows and for people. */

import type { EwsReadiness, EwsStatus } from "../../tenants.ts";
import { toTable } from "../../cli/output/table.ts";
import { inWords } from "../shared/ews.ts";
import type { FromServer } from "../shared/servers.ts";
import { counted } from "../../cli/output/text.ts";

/** One organization of one server. */
export interface EwsRow extends EwsReadiness {
  /** The server that backs it up. */
  readonly server: string | null;
}

/** The report over all servers. `organizations` is the sum of the five counts. */
export interface EwsReport {
  readonly organizations: number;
  readonly ready: number;
  readonly actionNeeded: number;
  readonly unproven: number;
  readonly unknown: number;
  readonly notConcerned: number;
  /** Servers that could not be read. */
  readonly failed: readonly { profile: string | null; server: string | null; error: string }[];
  readonly results: readonly EwsRow[];
}

/** Puts what the servers said into one report. */
export function ewsReport(servers: readonly FromServer<EwsReadiness[]>[]): EwsReport {
  const results = servers.flatMap((one) =>
    "data" in one ? one.data.map((row) => ({ server: one.server, ...row })) : []
  );
  const count = (status: EwsStatus) => results.filter((row) => row.status === status).length;
  return {
    organizations: results.length,
    ready: count("ready"),
    actionNeeded: count("action-needed"),
    unproven: count("unproven"),
    unknown: count("unknown"),
    notConcerned: count("not-concerned"),
    failed: servers.flatMap((one) =>
      "error" in one ? [{ profile: one.profile, server: one.server, error: one.error.message }] : []
    ),
    results,
  };
}

/** Whether a monitoring system may be content. What nobody has looked at is no good news. */
export function isAllWell({ actionNeeded, unproven, unknown, failed }: EwsReport): boolean {
  return actionNeeded + unproven + unknown + failed.length === 0;
}

/** One flat row for each organization. */
export function ewsRows({ results }: EwsReport): readonly object[] {
  return results.map((row) => ({
    organization: row.organization,
    status: row.status,
    server: row.server,
    tenant: row.tenant,
    region: row.region,
    mode: row.mode,
    applicationIds: row.applications.map(({ applicationId }) => applicationId).join(" "),
    certificateThumbprints: row.applications.map((one) => one.certificateThumbprint ?? "").join(" "),
    certificateEnds: row.applications.map((one) => one.certificateEnds ?? "").join(" "),
    todo: row.actions.map(inWords).join("; "),
    unseen: row.unseen.join("; "),
    organizationId: row.organizationId,
  }));
}

/** A table, what is to be done below it, and the totals. */
export function ewsText(report: EwsReport): string {
  const table = toTable(report.results, {
    Organization: "organization",
    Status: "status",
    Mode: "mode",
    Region: "region",
  });
  const notes = report.results.filter(({ actions, unseen }) => actions.length + unseen.length > 0).map((row) =>
    [
      `${row.organization}:`,
      ...row.actions.map((action) => `  - ${inWords(action)}`),
      ...row.unseen.map((what) => `  ? not known: ${what}`),
    ].join("\n")
  );
  const failed = report.failed.map(({ profile, server, error }) => `${profile ?? server}: ${error}`);
  const [first] = report.results.flatMap(({ dates }) => dates.length > 0 ? [dates] : []);
  const days = (first ?? []).map(({ date, what }) => `${date}: ${what}.`);
  const totals = `${counted(report.organizations, "organization")}: ${report.ready} ready, ` +
    `${report.actionNeeded} need action, ` +
    `${report.unproven} unproven, ${report.unknown} unknown, ${report.notConcerned} not concerned.`;
  return [table.trimEnd(), ...notes, ...failed, ...days, totals].filter(Boolean).join("\n\n");
}
