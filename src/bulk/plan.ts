/** Says what a manifest would do, tenant by tenant and step by step, and sends nothing that writes. */

import { type ManifestTenant, tenantKey } from "./fields.ts";
import { eachTenant, type Seat, sentenceOf, type TenantsOptions } from "./run.ts";
import { steps } from "./steps.ts";
import type { StepFinding, StepScene, StepState } from "./step.ts";

/** How a manifest is compared with its servers. */
export interface PlanTenantsOptions extends TenantsOptions {
  /** The id of the organization that earlier runs have made of a tenant, as {@link JournalReader.madeId} tells it. */
  madeId?(server: string, tenant: string): string | undefined;
}

/** What is to be done for a tenant. */
export interface TenantPlan {
  /** The server, as `https://host:port`; null when it could not be reached. */
  readonly server: string | null;
  /** The tenant's key. */
  readonly tenant: string;
  /** What is to be done: that of the steps which asks for most attention. */
  readonly state: StepState;
  /** Why, or what is different. */
  readonly why: string | null;
  /** What is to be done at each step. */
  readonly steps: readonly StepFinding[];
}

/**
 * Compares a manifest with its servers. Every server is asked once for its organizations, and once more for each pool of
 * an organization that is there.
 *
 * @param options The tenants, and how to reach their servers.
 * @returns What is to be done, in the order in which the servers answer.
 * @throws {Vb365Error} What reading the tenants throws; what fails for one tenant is told in its plan.
 *
 * @example
 * ```ts
 * import { connect } from "../../mod.ts";
 * import { type ManifestTenant, planTenants } from "../../tenants.ts";
 *
 * const env = (name: string) => Deno.env.get(name) ?? "";
 * const [server, username, password] = [env("VB365_SERVER"), env("VB365_USERNAME"), env("VB365_PASSWORD")];
 * const trust = { fingerprint: env("VB365_TRUST_FINGERPRINT") };
 * await using client = await connect({ server, version: "v8", username, password, trust });
 *
 * const tenants: ManifestTenant[] = [{ officeName: "contoso-next.onmicrosoft.com", mode: "existing-application" }];
 * for await (const { tenant, state } of planTenants({ tenants, connect: () => Promise.resolve(client) })) {
 *   console.log(tenant, state); // contoso-next.onmicrosoft.com create
 * }
 * ```
 *
 * @see {@link https://helpcenter.veeam.com/docs/vbo365/powershell/get-vboorganization.html Get-VBOOrganization}
 */
export async function* planTenants(options: PlanTenantsOptions): AsyncGenerator<TenantPlan> {
  const failed = (tenant: ManifestTenant, error: unknown): TenantPlan => ({
    server: null,
    tenant: tenantKey(tenant),
    state: "cannot",
    why: sentenceOf(error),
    steps: [],
  });
  yield* eachTenant(options, {
    do: (seat) => planOne(seat, options.madeId?.(seat.server.client.server, seat.key)),
    failed,
  });
}

async function planOne({ key, tenant, server }: Seat, madeId: string | undefined): Promise<TenantPlan> {
  const never = () => Promise.reject(new Error("a plan sends nothing"));
  const scene: StepScene = { tenant, server, madeId, materials: never, userCode: never };
  const found: StepFinding[] = [];
  for (const step of steps) {
    if (!step.wants(tenant)) continue;
    const looked = await step.look(scene, false).catch((error) => ({
      state: "cannot" as const,
      why: sentenceOf(error),
    }));
    found.push({ step: step.name, ...looked });
  }
  const worst = gravity.find((state) => found.some((step) => step.state === state)) ?? "unchanged";
  const why = found.filter(({ state, why }) => state === worst && why !== undefined)
    .map(({ step, why }) => step === "organization" ? why : `${step}: ${why}`);
  return { server: server.client.server, tenant: key, state: worst, why: why.join("; ") || null, steps: found };
}

const gravity: readonly StepState[] = ["cannot", "differs", "create", "unchanged"];
