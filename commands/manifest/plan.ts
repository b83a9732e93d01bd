/** A plan as data: what a manifest would do, to be looked at, kept, approved and compared. */

import { parseJson, Vb365Error } from "../../mod.ts";
import { type JournalReader, planTenants, type StepState, type TenantPlan } from "../../tenants.ts";
import type { Context } from "../../cli/context.ts";
import { usage } from "../../cli/errors.ts";
import { toTable } from "../../cli/output/table.ts";
import { decodeText } from "../../cli/output/text.ts";
import type { CheckedManifest } from "./check.ts";
import type { RunServers } from "./servers.ts";
import type { Shard } from "./shard.ts";

/** A plan. It holds no secret. */
export interface Plan {
  readonly kind: typeof planKind;
  /** The manifest, from the root. */
  readonly manifest: string;
  /** SHA-256 of what its tenants are to be, certificates included. */
  readonly sha256: string;
  readonly shard: string;
  readonly counts: Readonly<Record<StepState, number>>;
  readonly tenants: readonly TenantPlan[];
}

const planKind = "vb365-plan";

interface PlanOptions {
  readonly shard: Shard;
  /** What earlier runs have made. */
  readonly earlier: JournalReader;
  readonly perServer?: number | undefined;
  readonly atOnce?: number | undefined;
}

/** Compares a manifest with its servers. */
export async function makePlan(
  context: Context,
  checked: CheckedManifest,
  servers: RunServers,
  { shard, earlier, ...pace }: PlanOptions,
): Promise<Plan> {
  const { signal } = context;
  const tenants: TenantPlan[] = [];
  const options = {
    tenants: servers.ofOneProfile(checked.tenants()),
    connect: (profile: string | undefined) => servers.connect(profile),
    madeId: (server: string, tenant: string) => earlier.madeId(server, tenant),
    signal,
    ...pace,
  };
  for await (const plan of planTenants(options)) {
    tenants.push(plan);
    await context.passed(1);
  }
  await context.passed(tenants.length);
  tenants.sort((one, other) => one.tenant < other.tenant ? -1 : 1);
  const counts: Record<StepState, number> = { create: 0, unchanged: 0, differs: 0, cannot: 0 };
  for (const { state } of tenants) counts[state]++;
  const { path: manifest, sha256 } = checked;
  return { kind: planKind, manifest, sha256, shard: `${shard.number}/${shard.count}`, counts, tenants };
}

/** Says a plan to people: what is to be done, and in full what needs a look. */
export function planText({ counts, tenants }: Plan, width?: number): string {
  const open = tenants.filter(({ state }) => state !== "unchanged");
  const rows = open.map(({ tenant, state, steps, why }) => ({
    tenant,
    state,
    steps: steps.filter((step) => step.state === "create").map(({ step }) => step).join(", "),
    why,
  }));
  const table = rows.length === 0
    ? ""
    : `${toTable(rows, { Tenant: "tenant", State: "state", "To create": "steps", Why: "why" }, width)}\n`;
  const { create, unchanged, differs, cannot } = counts;
  return `${table}${create} to create, ${unchanged} unchanged, ${differs} different, ${cannot} impossible.`;
}

/** Reads a plan that somebody has approved; undefined when the file is a manifest. */
export async function readApproved(context: Context, file: string): Promise<Plan | undefined> {
  if (file === "-") return undefined;
  const text = decodeText(await context.readFile(file, 256 * 1024 * 1024));
  if (!text.slice(0, 400).includes(`"${planKind}"`)) return undefined;
  try {
    const plan = parseJson(text);
    if (isPlan(plan)) return plan;
  } catch {
    // Said below.
  }
  throw usage(`Cannot use ${file}: it begins like a plan and is none`);
}

function isPlan(data: unknown): data is Plan {
  if (typeof data !== "object" || data === null || !("kind" in data && "tenants" in data && "manifest" in data)) {
    return false;
  }
  return data.kind === planKind && Array.isArray(data.tenants) && typeof data.manifest === "string";
}

/** Refuses to go by a plan when the manifest or a server is not as it was, but for what this plan's own runs have done. */
export function holdToPlan(approved: Plan, now: Plan, wasSent: (server: string, tenant: string) => boolean): void {
  if (approved.sha256 !== now.sha256 || approved.shard !== now.shard) {
    throw changed("the manifest, a certificate or the shard is not the one of the plan", []);
  }
  const before = new Map(approved.tenants.map((plan) => [keyOf(plan), plan]));
  const differences = now.tenants.flatMap((plan) => {
    const old = before.get(keyOf(plan));
    if (old === undefined) return [`${plan.tenant} is not in it`];
    const isDone = old.state === "create" && plan.server !== null && wasSent(plan.server, plan.tenant);
    if (statesOf(old) === statesOf(plan) || isDone) return [];
    return [`${plan.tenant} was to be ${statesOf(old)} and is ${statesOf(plan)}`];
  });
  if (differences.length > 0) throw changed("the world has changed since", differences);
}

function keyOf({ server, tenant }: TenantPlan): string {
  return `${server} ${tenant}`;
}

function statesOf({ steps, state }: TenantPlan): string {
  return steps.length === 0 ? state : steps.map((step) => `${step.step}: ${step.state}`).join(", ");
}

function changed(why: string, differences: readonly string[]): Vb365Error {
  const shown = differences.slice(0, 20);
  const more = differences.length > shown.length ? [`and ${differences.length - shown.length} more`] : [];
  const sentence = `Cannot go by this plan: ${why}; nothing was sent`;
  return usage([sentence, ...shown, ...more].join("\n"), "Make a new plan, and have it approved.");
}
