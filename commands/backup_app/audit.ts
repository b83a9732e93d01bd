/** Looks for auxiliary backup applications, over all organizations. */

import { mapBounded } from "../shared/bounded.ts";
import {
  type BackupApplication,
  type Client,
  listBackupApplications,
  listOrganizations,
  requireVersion,
  Vb365Error,
} from "../../mod.ts";
import { toTable } from "../../cli/output/table.ts";
import { defineCommand } from "../../cli/command.ts";
import { counted } from "../../cli/output/text.ts";

type Listed = Awaited<ReturnType<typeof listOrganizations>>[number];

/** How many organizations are asked about at a time: enough to keep the line busy, too few to be a burden. */
const atOnce = 4;

/** An application by which an organization signs in itself. */
export interface OwnApplication {
  readonly applicationId: string;
  readonly certificateThumbprint: string | null;
}

/** What was found in one organization. */
export interface AuditedOrganization {
  readonly organization: string;
  readonly organizationId: string;
  readonly own: readonly OwnApplication[];
  /** The backup applications that are not its own. */
  readonly auxiliary: readonly BackupApplication[];
  /** Why it could not be checked. */
  readonly error: string | null;
}

/** What was found in all of them. `organizations` is the sum of `skipped`, `checked` and `failed`. */
export interface Audit {
  readonly organizations: number;
  /** Those that do not sign in by application, and so can have none. */
  readonly skipped: number;
  readonly checked: number;
  readonly withAuxiliary: number;
  readonly auxiliaryApplications: number;
  readonly failed: number;
  readonly results: readonly AuditedOrganization[];
}

/** Audits every organization once. The same server gives the same answer again: sorted, and without a time. */
export async function auditOrganizations(client: Client): Promise<Audit> {
  const organizations = await listOrganizations(client);
  const wanted = organizations.filter((organization) => signsInByApplication(organization) !== false);
  const results = await mapBounded(wanted, atOnce, (organization) => auditOne(client, organization));
  const checked = results.filter(({ error }) => error === null);
  return {
    organizations: organizations.length,
    skipped: organizations.length - wanted.length,
    checked: checked.length,
    withAuxiliary: checked.filter(({ auxiliary }) => auxiliary.length > 0).length,
    auxiliaryApplications: checked.reduce((sum, { auxiliary }) => sum + auxiliary.length, 0),
    failed: results.length - checked.length,
    results: results.sort((a, b) => order(a.organization, b.organization) || order(a.organizationId, b.organizationId)),
  };
}

async function auditOne(client: Client, organization: Listed): Promise<AuditedOrganization> {
  const own = ownOf(organization);
  const facts = { organization: organization.name ?? "", organizationId: organization.id ?? "", own };
  const failed = (error: string) => ({ ...facts, auxiliary: [], error });
  if (facts.organizationId === "") return failed("the server gives it no id");
  if (signsInByApplication(organization) === undefined) return failed("the server does not say how it signs in");
  try {
    const pool = await listBackupApplications(client, facts.organizationId);
    if (pool.length > 0 && (own.length === 0 || pool.some(({ applicationId }) => !applicationId))) {
      return failed("the server leaves out ids of applications, so its own cannot be told apart from the others");
    }
    const isOwn = (id: string) => own.some(({ applicationId }) => applicationId.toLowerCase() === id.toLowerCase());
    const auxiliary = pool.filter(({ applicationId }) => !isOwn(applicationId ?? ""));
    return { ...facts, auxiliary: auxiliary.sort((a, b) => order(nameOf(a), nameOf(b))), error: null };
  } catch (error) {
    return failed(error instanceof Error ? error.message : "it failed without saying why");
  }
}

/** Undefined when the record leaves it open. */
function signsInByApplication({ type, exchangeOnlineSettings, sharePointOnlineSettings }: Listed): boolean | undefined {
  if (type === "OnPremises") return false;
  const said = [exchangeOnlineSettings, sharePointOnlineSettings].flatMap((settings) =>
    settings && "useApplicationOnlyAuth" in settings && typeof settings.useApplicationOnlyAuth === "boolean"
      ? [settings.useApplicationOnlyAuth]
      : []
  );
  return said.length === 0 ? undefined : said.includes(true);
}

/** Exchange and SharePoint mostly share one application, but may have one each. */
function ownOf({ exchangeOnlineSettings, sharePointOnlineSettings }: Listed): OwnApplication[] {
  const found = new Map<string, OwnApplication>();
  for (const settings of [exchangeOnlineSettings, sharePointOnlineSettings]) {
    const { applicationId, applicationCertificateThumbprint } = { ...settings };
    if (!applicationId || found.has(applicationId.toLowerCase())) continue;
    const certificateThumbprint = applicationCertificateThumbprint ?? null;
    found.set(applicationId.toLowerCase(), { applicationId, certificateThumbprint });
  }
  return [...found.values()];
}

function nameOf({ displayName, applicationId }: BackupApplication): string {
  return `${displayName ?? ""} ${applicationId ?? ""}`;
}

/** By code units, so that no language of a machine changes the order. */
function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** One row for each auxiliary application, and one for each organization without. */
export function auditRows({ results }: Audit): readonly object[] {
  return results.flatMap(({ organization, organizationId, own, auxiliary, error }) => {
    const facts = {
      organization,
      organizationId,
      ownApplicationId: own.map(({ applicationId }) => applicationId).join(" "),
      ownThumbprint: own.map(({ certificateThumbprint }) => certificateThumbprint ?? "").join(" "),
    };
    const found = auxiliary.length > 0 ? auxiliary : [{}];
    return found.map(({ applicationId, displayName, certificateThumbprint }: BackupApplication) => ({
      ...facts,
      auxiliaryApplicationId: applicationId ?? "",
      auxiliaryDisplayName: displayName ?? "",
      auxiliaryThumbprint: certificateThumbprint ?? "",
      error: error ?? "",
    }));
  });
}

/** A table of what was found and what failed, and the totals. */
export function auditText(audit: Audit, width?: number): string {
  const { organizations, skipped, checked, withAuxiliary, auxiliaryApplications, failed } = audit;
  const rows = auditRows(audit).filter((row) => Object.entries(row).some(([name, value]) => isFinding(name, value)));
  const table = toTable(rows, {
    "Organization": "organization",
    "Auxiliary application": "auxiliaryDisplayName",
    "Id": "auxiliaryApplicationId",
    "Thumbprint": "auxiliaryThumbprint",
    "Error": "error",
  }, width);
  return `${table}${
    counted(organizations, "organization")
  }: ${checked} checked, ${skipped} without sign-in by application, ` +
    `${failed} failed. ${withAuxiliary} have auxiliary applications, ${auxiliaryApplications} in all.`;
}

function isFinding(name: string, value: unknown): boolean {
  return (name === "auxiliaryApplicationId" || name === "error") && value !== "";
}

export const command = defineCommand({
  words: "backup-app audit",
  summary: "Find the auxiliary backup applications of all organizations",
  description:
    "An application is auxiliary when the organization does not sign in with it itself. Nothing is changed. " +
    "Every organization is looked at once; the exit code is 5 if one could not be checked, and the report says why.",
  mirrors: "Find-MultipleBackupApplications.ps1 of KB4821, " +
    "GET /Organizations and GET /Organizations/{organizationId}/BackupApplications",
  effect: "reads",
  output: "AuxiliaryApplication",
  examples: [
    "vb365 backup-app audit",
    "vb365 backup-app audit --output csv --out-file audit.csv",
    "vb365 backup-app audit --query 'results[?auxiliary].organization'",
    "# remove all that it finds",
    "vb365 backup-app audit --out-file audit.json",
    "vb365 backup-app remove --from audit.json --what-if",
  ],
  connects: true,
  scripts: "reads",
  async run(context) {
    requireVersion(await context.version(), "audit backup applications", (facts) => facts.backupPools);
    const client = await context.connect();
    const started = context.now();
    const audit = await auditOrganizations(client);
    await context.tell(`Checked ${counted(audit.checked, "organization")} in ${context.now() - started} ms.`);
    if (audit.failed === 0) return audit;
    throw new Vb365Error(
      `Could not check ${audit.failed} of ${counted(audit.failed + audit.checked, "organization")}`,
      {
        code: "partly-done",
        reason: "incomplete",
        hint: "The report names them, each with the reason.",
        details: audit,
      },
    );
  },
  rows: auditRows,
  text: auditText,
});
