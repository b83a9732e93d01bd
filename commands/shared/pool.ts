/** Writes to a pool of backup accounts or applications: the plan, the question, the report. */

import { type PoolChange, type PoolOptions, type PoolPlan, Vb365Error } from "../../mod.ts";
import type { Context } from "../../cli/context.ts";
import { WhatIf } from "../../cli/output/what_if.ts";

/** What Microsoft and Veeam say of more than one application for one organization. */
export const oneApplication =
  "Veeam has not supported auxiliary backup applications since version 8, and Microsoft allows one application " +
  "per use since 2026-03-01; see https://www.veeam.com/kb4821";

/** One write to one pool. */
export interface PoolTask<Entry> {
  /** What it does, in the words of `--what-if`. */
  readonly operation: string;
  /** The organization, as the user named it. */
  readonly organization: string;
  /** Whether entries are meant to go, so that somebody has to agree to it. */
  readonly removes: boolean;
  /** Sends it. */
  send(options: PoolOptions): Promise<PoolChange<Entry>>;
}

/** What would be sent, and which ids could be lost by it. */
export interface ShownPlan {
  readonly whatIf: string;
  readonly operation: string;
  readonly target: string;
  readonly server: string;
  readonly request: unknown;
  readonly before: readonly unknown[];
  readonly atRisk: readonly string[];
}

/** What a write has done. The whole entries are in it, as nobody can read again what has gone. */
export interface PoolReport {
  readonly organization: string;
  readonly server: string;
  readonly before: readonly unknown[];
  readonly after: readonly unknown[];
  readonly added: readonly string[];
  readonly vanished: readonly string[];
  /** The ids that should be in and are not. */
  readonly missing: readonly string[];
  /** The ids that should be gone and are not. */
  readonly left: readonly string[];
}

/** Writes to a pool, or says what would be written. */
export async function writePool<Entry>(
  context: Context,
  version: string,
  task: PoolTask<Entry>,
): Promise<ShownPlan | PoolReport> {
  const server = (await (await context.settings()).address()).origin;
  if (context.whatIf) return await plan(context, { version, server }, task);
  try {
    const change = task.removes ? await sendAfterQuestion(context, task) : await sendUnlessAtRisk(context, task);
    return reportOf(task.organization, server, change);
  } catch (error) {
    throw withOrganization(error, task.organization, server);
  }
}

/** Says a plan or a report in words. */
export function poolText(result: ShownPlan | PoolReport): string {
  if ("whatIf" in result) {
    return [result.whatIf, ...line("Would or could be gone", result.atRisk)].join("\n");
  }
  const { organization, server, before, after, added, vanished, missing, left } = result;
  return [
    `${organization} on ${server}: ${before.length} before, ${after.length} now`,
    ...line("Added", added),
    ...line("Gone", vanished),
    ...line("Not in", missing),
    ...line("Still in", left),
  ].join("\n");
}

type Change = Pick<PoolReport, "before" | "after" | "added" | "vanished"> & Partial<PoolReport>;

function reportOf(organization: string, server: string, change: Change): PoolReport {
  const { before, after, added, vanished, missing = [], left = [] } = change;
  const entries = { before: before.map(plainEntry), after: after.map(plainEntry) };
  return { organization, server, ...entries, added, vanished, missing, left };
}

/** A backup account is nothing but a member of a group, as the list of accounts shows it. */
function plainEntry(entry: unknown): unknown {
  return typeof entry === "object" && entry !== null && "groupMember" in entry ? entry.groupMember ?? {} : entry;
}

/** Whether data is the change that an error carries. */
function isChange(data: unknown): data is Change {
  return typeof data === "object" && data !== null && "before" in data && "missing" in data;
}

async function plan<Entry>(
  { known, planned }: Context,
  { version, server }: { version: string; server: string },
  { operation, organization, send }: PoolTask<Entry>,
): Promise<ShownPlan | PoolReport> {
  const plans: PoolPlan[] = [];
  const review = (plan: PoolPlan) => {
    plans.push(plan);
    return false;
  };
  const change = await send({ acceptReplacement: true, review });
  const [found] = plans;
  if (!found) return reportOf(organization, server, change);
  const { method, path, body, before, atRisk } = found;
  const raw = { method, path: `/${version}${path}`, body };
  planned.push(new WhatIf(operation, organization, raw));
  const request = { ...raw, body: known.hideInRequest(body) };
  const { whatIf } = new WhatIf(operation, organization, request);
  return { whatIf, operation, target: organization, server, request, before: before.map(plainEntry), atRisk };
}

async function sendAfterQuestion<Entry>(context: Context, task: PoolTask<Entry>): Promise<PoolChange<Entry>> {
  return await task.send({
    review: async ({ atRisk }) => {
      const gone = atRisk.length === 0 ? "none of them goes" : `gone will be ${atRisk.join(", ")}`;
      await context.confirm(`${task.operation} of ${task.organization}; ${gone}?`);
      return true;
    },
  });
}

/** Where entries could get lost nothing is sent, until somebody agrees to that. */
async function sendUnlessAtRisk<Entry>(context: Context, task: PoolTask<Entry>): Promise<PoolChange<Entry>> {
  try {
    return await task.send({});
  } catch (error) {
    const isAtRisk = error instanceof Vb365Error && error.reason === "pool-at-risk";
    if (!isAtRisk || !context.canConfirm) throw error;
    await context.confirm(`${error.message}. Go on?`);
    return await task.send({ acceptReplacement: true });
  }
}

function withOrganization(error: unknown, organization: string, server: string): unknown {
  if (!(error instanceof Vb365Error) || error.code !== "partly-done" || !isChange(error.details)) return error;
  const { code, reason, hint, status, serverMessage, cause, message } = error;
  const details = reportOf(organization, server, error.details);
  return new Vb365Error(message, { code, reason, hint, status, serverMessage, cause, details });
}

function line(title: string, ids: readonly string[]): string[] {
  return ids.length === 0 ? [] : [`${title}: ${ids.join(", ")}`];
}
