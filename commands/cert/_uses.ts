/** Which certificates a server uses, for which organization, and in which files they lie. */

import {
  type BackupApplication,
  type Client,
  listBackupApplications,
  listOrganizations,
  type Organization,
  organizationThumbprints,
  versions,
} from "../../mod.ts";
import type { FileRow, State } from "../shared/certificate_files.ts";
import { mapBounded } from "../shared/bounded.ts";

/** A certificate that proves an application of an organization. */
export interface Use {
  readonly organization: string | null;
  /** What breaks without it; null for a file that nothing depends on. */
  readonly use: string | null;
  readonly thumbprint: string | null;
}

/** A use with the file that its certificate lies in. */
export interface UseRow extends Use, Omit<FileRow, "file" | "state" | "thumbprint"> {
  readonly file: string | null;
  readonly state: State | "unused";
}

const listsAtOnce = 8;

/** Asks the server for the certificates of all organizations and of their backup applications. */
export async function usesOf(client: Client): Promise<Use[]> {
  const organizations = await listOrganizations(client);
  const withPools = versions[client.version].backupPools ? organizations.filter(isByApplication) : [];
  const pools = await mapBounded(withPools, listsAtOnce, async ({ id, name = null }) => {
    const applications = id ? await listBackupApplications(client, id) : [];
    return applications.map((application) => poolUse(name, application));
  });
  return [...organizations.flatMap(ownUses), ...pools.flat()];
}

/** Puts uses and files together: first what is used, then files that cannot be told or that nothing needs. */
export function matchUses(uses: readonly Use[], files: readonly FileRow[]): UseRow[] {
  const used = new Set(uses.map(({ thumbprint }) => thumbprint));
  const rest = files.filter(({ thumbprint }) => thumbprint === null || !used.has(thumbprint));
  return [
    ...uses.map((use) =>
      rowOf(use, files.filter(({ thumbprint }) => thumbprint !== null && thumbprint === use.thumbprint))
    ),
    ...rest.map((file): UseRow => ({
      organization: null,
      use: null,
      ...file,
      state: file.thumbprint === null ? file.state : "unused",
    })),
  ];
}

function rowOf(use: Use, files: readonly FileRow[]): UseRow {
  const [first] = files;
  if (first) return { ...use, ...first, file: files.map(({ file }) => file).join(", ") };
  const problem = use.thumbprint === null ? "the server shows no thumbprint" : "no file has this certificate";
  return { ...use, subject: null, notAfter: null, daysLeft: null, state: "no file", problem, file: null };
}

function isByApplication(organization: Organization): boolean {
  return Object.keys(organizationThumbprints(organization)).length > 0;
}

/** Legacy protocols may prove their application by a certificate, too. One that serves both services is one use. */
function ownUses(organization: Organization): Use[] {
  const { name = null, isExchangeOnline, isSharePointOnline } = organization;
  const byApplication = organizationThumbprints(organization);
  const services = [
    ["Exchange Online", isExchangeOnline, byApplication.exchangeOnline, thumbprintIn(organization, "exchange")],
    ["SharePoint Online", isSharePointOnline, byApplication.sharePointOnline, thumbprintIn(organization, "sharePoint")],
  ] as const;
  const found = Map.groupBy(
    services.filter(([, isOn, own, shown]) => isOn !== false && (own !== undefined || shown !== undefined)),
    ([, , own, shown]) => own ?? shown ?? null,
  );
  return [...found].map(([thumbprint, entries]) => ({
    organization: name,
    use: entries.map(([service]) => service).join(", "),
    thumbprint,
  }));
}

function thumbprintIn(organization: Organization, service: "exchange" | "sharePoint"): string | undefined {
  const name = `${service}OnlineSettings` as const;
  const settings = name in organization ? organization[name] : undefined;
  return settings?.applicationCertificateThumbprint?.toUpperCase() || undefined;
}

function poolUse(organization: string | null, { applicationId, displayName, ...rest }: BackupApplication): Use {
  const use = `backup application ${displayName ?? applicationId}`;
  return { organization, use, thumbprint: rest.certificateThumbprint?.toUpperCase() || null };
}
