/** What became of many tenants, for people and for programs. */

import type { TenantState } from "../../tenants.ts";
import { toTable } from "../../cli/output/table.ts";

/** How many tenants there are of each state. */
export type Counts = Record<TenantState, number>;

/** A tenant in a report. */
export interface ReportedTenant {
  readonly server: string | null;
  readonly tenant: string;
  readonly state: TenantState;
  readonly why: string | null;
}

/** What became of a manifest. */
export interface ApplyReport {
  readonly event: "summary";
  readonly tenants: number;
  readonly counts: Readonly<Counts>;
  /** Each tenant; left out where each was printed when it was done. */
  readonly results?: readonly ReportedTenant[] | undefined;
}

/** Whether nothing is left to be done. */
export function isDone({ counts }: Pick<ApplyReport, "counts">): boolean {
  return counts.differs + counts.cannot + counts.failed + counts.stopped === 0;
}

/** Counts in a sentence. */
export function countsText(counts: Readonly<Counts>): string {
  const { created, unchanged, ...others } = counts;
  const rest = Object.entries(others).filter(([, count]) => count > 0).map(([state, count]) => `, ${count} ${state}`);
  return `${created} created, ${unchanged} unchanged${rest.join("")}`;
}

/** Says a report to people: in full what needs a look. */
export function reportText({ counts, results = [] }: ApplyReport, width?: number): string {
  const open = results.filter(({ state, why }) => why !== null || (state !== "created" && state !== "unchanged"));
  const table = open.length === 0 ? "" : `${toTable(open, { Tenant: "tenant", State: "state", Why: "why" }, width)}\n`;
  return `${table}${countsText(counts)}.`;
}

const cells = 24;

/** A bar of how far the work is, with the time that is left if it goes on so. */
export function progressText(counts: Readonly<Counts>, total: number, milliseconds: number): string {
  const done = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const full = Math.floor(cells * done / Math.max(total, 1));
  const left = done === 0 ? "" : `, ${timeText(milliseconds / done * (total - done))} left`;
  return `[${"#".repeat(full)}${"-".repeat(cells - full)}] ${done}/${total}  ${countsText(counts)}${left}`;
}

function timeText(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000);
  if (seconds < 100) return `${seconds} s`;
  return seconds < 6000 ? `${Math.ceil(seconds / 60)} min` : `${(seconds / 3600).toFixed(1)} h`;
}
