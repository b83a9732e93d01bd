/** Removes what an audit has found, one organization after the other. */

import { parseShown, readRows, type RowShape } from "../shared/rows.ts";
import { Declined, usage } from "../../cli/errors.ts";
import {
  type Client,
  isGuid,
  listBackupApplications,
  type PoolPlan,
  removeBackupApplications,
  Vb365Error,
} from "../../mod.ts";
import type { ShownPlan } from "../shared/pool.ts";
import type { Context } from "../../cli/context.ts";
import { WhatIf } from "../../cli/output/what_if.ts";

/** The auxiliary applications of one organization. */
export interface Found {
  readonly organization: string;
  readonly organizationId: string;
  readonly ids: readonly string[];
}

const shape: RowShape<"organization" | "organizationId" | "auxiliaryApplicationId"> = {
  columns: { organization: [], organizationId: [], auxiliaryApplicationId: [] },
  ignored: ["ownApplicationId", "ownThumbprint", "auxiliaryDisplayName", "auxiliaryThumbprint", "error"],
};

/** Reads an audit as JSON, whole or only its results, or as CSV. Organizations without a finding are left out. */
export async function readFound(text: string, shown: string): Promise<Found[]> {
  const found = /^\s*[[{]/.test(text) ? fromJson(parseShown(text, shown), shown) : await fromCsv(text, shown);
  const wrong = found.find(({ organizationId, ids }) => ![organizationId, ...ids].every(isGuid));
  if (wrong) throw noAudit(shown, `what it says of "${wrong.organization}" holds an id that is none`);
  return found.filter(({ ids }) => ids.length > 0);
}

function fromJson(data: unknown, shown: string): Found[] {
  const results = property(data, "results") ?? data;
  return [results].flat().map((entry) => {
    const auxiliary = property(entry, "auxiliary");
    if (!Array.isArray(auxiliary)) throw noAudit(shown, "it has no list of auxiliary applications");
    return {
      organization: textOf(entry, "organization"),
      organizationId: textOf(entry, "organizationId"),
      ids: auxiliary.map((application) => textOf(application, "applicationId")),
    };
  });
}

async function fromCsv(text: string, shown: string): Promise<Found[]> {
  const found = new Map<string, { organization: string; organizationId: string; ids: string[] }>();
  for (const row of await readRows(text, shown, shape)) {
    const [organization = "", organizationId = ""] = [row.get("organization"), row.get("organizationId")];
    const known = found.get(organizationId) ?? { organization, organizationId, ids: [] };
    const id = row.get("auxiliaryApplicationId");
    if (id !== undefined) known.ids.push(id);
    found.set(organizationId, known);
  }
  return [...found.values()];
}

function property(data: unknown, name: string): unknown {
  return typeof data === "object" && data !== null
    ? new Map<string, unknown>(Object.entries(data)).get(name)
    : undefined;
}

function textOf(data: unknown, name: string): string {
  const value = property(data, name);
  return typeof value === "string" ? value : "";
}

function noAudit(shown: string, why: string): Error {
  return usage(
    `Cannot use ${shown} as an audit: ${why}`,
    'It has to be what "vb365 backup-app audit" writes as JSON or CSV; ConvertTo-Json needs -Depth 10.',
  );
}

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
  readonly server: string;
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
      plans.push({ whatIf, operation, target: organization, server: client.server, request, before, atRisk });
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
  const report = { server: client.server, organizations: results.length, removed, failed: failed.length, results };
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
    if (error instanceof Declined) return { ...facts, declined: true };
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
export function removalText({ server, organizations, removed, failed, results }: RemovalReport): string {
  const lines = results.map(({ organization, removed, gone, declined, error }) => {
    if (error !== null) return `${organization}: ${error}`;
    if (declined) return `${organization}: left as it is`;
    return removed.length > 0
      ? `${organization}: removed ${removed.join(", ")}`
      : `${organization}: ${gone.join(", ")} gone already`;
  });
  return [
    ...lines,
    `${organizations} organizations, ${removed} applications removed, ${failed} failed on ${server}`,
  ].join("\n");
}
