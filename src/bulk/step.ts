/** What a step of a tenant is, and what it works with. */

import type { NewBackupAccount } from "../backup/accounts.ts";
import type { NewBackupApplication } from "../backup/applications.ts";
import { Vb365Error } from "../error.ts";
import type { NewOrganization } from "../organizations/types.ts";
import type { Listed, ListedTenant } from "./listed.ts";
import type { ManifestTenant } from "./fields.ts";
import type { TenantServer } from "./server.ts";

/** What a tenant is made of that a manifest only points to. It holds secrets. */
export interface TenantMaterials {
  /** The organization as `addOrganization()` takes it. A device code in it is put in when there is one. */
  readonly organization: NewOrganization | undefined;
  /** The backup accounts. */
  readonly backupAccounts: readonly NewBackupAccount[];
  /** The backup applications. */
  readonly backupApplications: readonly NewBackupApplication[];
  /** Takes the secrets out of a sentence. */
  hideIn?(text: string): string;
}

/** What a step found: `cannot` says that it never will be as the manifest has it, as long as nobody changes something. */
export type StepState = "create" | "unchanged" | "differs" | "cannot";

/** A step of a tenant, and what is to be done about it. */
export interface StepFinding {
  /** The step: `organization`, `backup-accounts`, … */
  readonly step: string;
  /** What is to be done. */
  readonly state: StepState;
  /** Why, or what is different; undefined when there is nothing to say. */
  readonly why?: string | undefined;
}

/** What a step works with. */
export interface StepScene {
  readonly server: TenantServer;
  readonly tenant: ManifestTenant;
  /** Reads the secrets and files. */
  materials(): Promise<TenantMaterials>;
  /** The code that somebody has confirmed. */
  userCode(): Promise<string>;
  /** The id of the organization that an earlier run has made. */
  madeId?: string | undefined;
  /** The organization, once it was seen or made. */
  organization?: ListedTenant | undefined;
}

/** A kind of step. */
export interface Step {
  readonly name: string;
  /** Whether the tenant has it. */
  wants(tenant: ManifestTenant): boolean;
  /** Looks at the server; `fresh` when what was listed before does not count any more. */
  look(scene: StepScene, fresh: boolean): Promise<Omit<StepFinding, "step">>;
  /** Sends what makes it, once. */
  make(scene: StepScene): Promise<void>;
}

/** The organization of a tenant, once it is there. */
export async function organizationOf(scene: StepScene): Promise<ListedTenant | undefined> {
  const { server, tenant, organization } = scene;
  return organization ?? (await server.listed()).find(tenant)[0] ?? madeIn(await server.listed(), scene);
}

/**
 * What an earlier run has made of the tenant, whatever the server calls it: where a device code is confirmed, that is for
 * the administrator's own tenant to decide.
 */
export function madeIn(listed: Listed, { tenant, madeId }: StepScene): ListedTenant | undefined {
  return madeId === undefined || tenant.id !== undefined ? undefined : listed.find({ id: madeId })[0];
}

/**
 * The one organization that a refusal names as there already. What a device code has made is called as its tenant is: by a
 * domain.
 */
export function namedIn(listed: Listed, refusal: unknown): ListedTenant | undefined {
  const said = refusal instanceof Vb365Error ? refusal.serverMessage ?? "" : "";
  if (!/\balready\b/i.test(said)) return undefined;
  const domains = said.split(/[\s"'`,;:()[\]]+/).map((word) => word.replace(/\.+$/, "")).filter((word) =>
    word.includes(".")
  );
  const [found, ...others] = new Set(domains.flatMap((name) => listed.find({ name })));
  return others.length === 0 ? found : undefined;
}

/** Whether an organization has the certificate that the manifest has for it, and the application unless the server makes one. */
export function hasProofOf(
  { mode, applicationId, certificateThumbprint }: ManifestTenant,
  there: ListedTenant,
): boolean {
  const isSame = (one: string | undefined, other: string | undefined) =>
    one !== undefined && one.toLowerCase() === other?.toLowerCase();
  return isSame(certificateThumbprint, there.certificateThumbprint) &&
    (mode === "new-application" || isSame(applicationId, there.applicationId));
}

/** Says so when the server calls the organization otherwise than the manifest. */
export function otherNameOf({ tenant, organization }: StepScene): string | undefined {
  const name = organization?.officeName ?? organization?.name;
  if (!tenant.officeName || !name || name.toLowerCase() === tenant.officeName.toLowerCase()) return undefined;
  return `the server calls it ${name}`;
}

/** Its id. */
export async function idOf(scene: StepScene): Promise<string> {
  const found = await organizationOf(scene);
  if (found) return found.id;
  throw new Vb365Error("Cannot add to the organization: the server does not list it", { code: "not-found" });
}
