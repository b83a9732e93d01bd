/** Removes what an audit has found, one organization after the other. */

import { type Client, listBackupApplications, type PoolPlan, removeBackupApplications, Vb365Error } from "../mod.ts";
import type { Found } from "./_backup_found.ts";
import type { ShownPlan } from "./_backup_pool.ts";
import type { Context } from "./_context.ts";
import { Interrupted } from "./_interrupted.ts";
import { forTerminal } from "./_text.ts";
import { WhatIf } from "./_what_if.ts";

const operation = "Remove backup applications";

/** What became of one organization. */
export interface Removal {
  readonly organization: string;
  readonly organizationId: string;
  readonly removed: readonly string[];
  /** The ids that were gone already. */
  readonly gone: readonly string[];
  /** Whether somebody was asked and said no. */
  readonly declined: boolean;
  readonly error: string | null;
}

/** What became of all of them. */
export interface RemovalReport {
  readonly organizations: number;
  readonly removed: number;
  readonly failed: number;
  readonly results: readonly Removal[];
}

/** Says for every organization what would be sent. */
export async function planRemovals(client: Client, found: readonly Found[]): Promise<ShownPlan[]> {
  const plans: ShownPlan[] = [];
  for (const { organization, organizationId, ids } of found) {
    const present = await presentOf(client, organizationId, ids);
    const review = ({ method, path, body, before, atRisk }: PoolPlan) => {
      const request = { method, path: `/${client.version}${path}`, body };
      const { whatIf } = new WhatIf(operation, organization, request);
      plans.push({ whatIf, operation, target: organization, request, before, atRisk });
      return false;
    };
    if (present.length > 0) await removeBackupApplications(client, organizationId, present, { review });
  }
  return plans;
}

/** Removes; a failure in one organization does not keep the others from it. */
export async function removeFound(context: Context, client: Client, found: readonly Found[]): Promise<RemovalReport> {
  const results: Removal[] = [];
  for (const each of found) results.push(await removeOne(context, client, each));
  const failed = results.filter(({ error }) => error !== null);
  const removed = results.reduce((sum, { removed }) => sum + removed.length, 0);
  const report = { organizations: results.length, removed, failed: failed.length, results };
  if (failed.length === 0) return report;
  const names = failed.slice(0, 5).map(({ organization }) => organization).join(", ");
  throw new Vb365Error(`Could not remove backup applications of ${failed.length} of ${results.length}: ${names}`, {
    code: "partly-done",
    reason: "incomplete",
    hint: "The report says why. Run it again: what is gone already is passed over.",
    details: report,
  });
}

async function removeOne(context: Context, client: Client, found: Found): Promise<Removal> {
  const { organization, organizationId, ids } = found;
  const facts = { organization, organizationId, removed: [], gone: [], declined: false, error: null };
  try {
    const present = await presentOf(client, organizationId, ids);
    const gone = ids.filter((id) => !present.includes(id));
    if (present.length === 0) return { ...facts, gone };
    await context.confirm(`Remove the backup applications ${present.join(", ")} of ${organization}?`);
    const { vanished } = await removeBackupApplications(client, organizationId, present);
    return { ...facts, removed: vanished, gone };
  } catch (error) {
    if (error instanceof Interrupted) return { ...facts, declined: true };
    return {
      ...facts,
      removed: removedIn(error),
      error: error instanceof Error ? error.message : "no reason is known",
    };
  }
}

/** Those of the ids that are still there. */
async function presentOf(client: Client, organizationId: string, ids: readonly string[]): Promise<string[]> {
  const pool = await listBackupApplications(client, organizationId);
  const there = new Set(pool.map(({ applicationId }) => applicationId?.toLowerCase()));
  return ids.filter((id) => there.has(id.toLowerCase()));
}

/** A failure can come after some were removed. */
function removedIn(error: unknown): string[] {
  const details = error instanceof Vb365Error ? error.details : undefined;
  if (typeof details !== "object" || details === null || !("vanished" in details)) return [];
  return Array.isArray(details.vanished) ? details.vanished : [];
}

/** Says what became of the organizations. */
export function removalText({ organizations, removed, failed, results }: RemovalReport): string {
  const lines = results.map(({ organization, removed, gone, declined, error }) => {
    if (error !== null) return `${organization}: ${error}`;
    if (declined) return `${organization}: left as it is`;
    return removed.length > 0
      ? `${organization}: removed ${removed.join(", ")}`
      : `${organization}: ${gone.join(", ")} gone already`;
  });
  return [
    ...lines.map(forTerminal),
    `${organizations} organizations, ${removed} applications removed, ${failed} failed`,
  ].join("\n");
}
