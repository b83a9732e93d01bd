/**
 * Whole tenants: one from nothing to protected and back, thousands by a manifest, and what the end of Exchange Web Services
 * asks of each. An entry of its own: a script that does none of this need not read it. The clients that these functions take are those of `mod.ts`.
 *
 * @example Look over what a manifest says of a tenant
 * ```ts
 * import { completeTenant } from "./tenants.ts";
 *
 * const { problems } = completeTenant({ officeName: "contoso.onmicrosoft.com", mode: "existing-aplication" });
 * console.log(problems[0]?.field); // mode
 * ```
 *
 * @module
 */

export { applyTenants, type ApplyTenantsOptions, type TenantResult } from "./src/bulk/apply.ts";
export type { CodeEvent, CodePatience } from "./src/bulk/codes.ts";
export { type CompletedTenant, completeTenant, headProblems } from "./src/bulk/complete.ts";
export { exportTenants, type ExportTenantsOptions } from "./src/bulk/export.ts";
export {
  type Field,
  type Fields,
  manifestFields,
  type ManifestHead,
  type ManifestProblem,
  type ManifestTenant,
  shardOf,
  tenantFields,
  tenantKey,
  type ValueOf,
  type ValuesOf,
} from "./src/bulk/fields.ts";
export {
  type Journal,
  type JournalEntry,
  JournalReader,
  type JournalReport,
  type TenantReport,
  type TenantState,
} from "./src/bulk/journal.ts";
export { planTenants, type PlanTenantsOptions, type TenantPlan } from "./src/bulk/plan.ts";
export type { TenantsOptions } from "./src/bulk/run.ts";
export { manifestSchema } from "./src/bulk/schema.ts";
export type { StepFinding, StepState, TenantMaterials } from "./src/bulk/step.ts";
export { type NewTenant, type OnboardReport, onboardTenant } from "./src/tenants/onboard.ts";
export { type KeptBackup, type OffboardReport, offboardTenant } from "./src/tenants/offboard.ts";
export type { TenantOptions, TenantStep } from "./src/tenants/steps.ts";
export { checkEwsReadiness, type EwsReadinessOptions } from "./src/ews/check.ts";
export { type EwsEvidence, readEwsEvidence, type RoleEvidence } from "./src/ews/evidence.ts";
export type { ApplicationRole, EwsDate } from "./src/ews/facts.ts";
export type { EwsAction, EwsApplication, EwsMode, EwsReadiness, EwsStatus } from "./src/ews/readiness.ts";
export { type EwsScript, writeEwsScripts } from "./src/ews/scripts.ts";
