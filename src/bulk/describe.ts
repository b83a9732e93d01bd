/** What a server says of an organization, in the fields of a manifest: to compare with, and to write a manifest from. */

import type { BackupAccount } from "../backup/accounts.ts";
import type { BackupApplication } from "../backup/applications.ts";
import { type Given, given } from "../names.ts";
import type { Organization } from "../organizations/record.ts";
import { readRegion } from "../versions.ts";
import type { ManifestTenant } from "./fields.ts";

/** An organization as a server lists it, as far as a manifest can say it. Nothing but this is kept of it. */
export interface ListedTenant extends Given<ManifestTenant> {
  /** Its id at the server. */
  readonly id: string;
  /** What kind of organization it is; only those of Microsoft 365 can be added by a manifest. */
  readonly type: string;
}

/** One online service, with every field that any version has. */
interface Settings {
  readonly useApplicationOnlyAuth?: boolean | null;
  readonly useMfa?: boolean | null;
  readonly account?: string | null;
  readonly applicationId?: string | null;
  readonly applicationCertificateThumbprint?: string | null;
}

/** Describes an organization. What the server does not tell is left out. */
export function describeOrganization(organization: Organization): ListedTenant | undefined {
  const fields: Readonly<Record<string, unknown>> = { ...organization };
  const { id, type } = organization;
  if (!id) return undefined;
  const [exchange, sharePoint] = [
    settingsIn(fields, "exchangeOnlineSettings"),
    settingsIn(fields, "sharePointOnlineSettings"),
  ];
  const first: Settings = exchange ?? sharePoint ?? {};
  return {
    id,
    type: type ?? "Office365",
    ...given({
      name: textIn(fields, "name"),
      officeName: textIn(fields, "officeName"),
      msid: textIn(fields, "msid"),
      description: textIn(fields, "description"),
      region: regionIn(fields),
      exchange: switchIn(fields, "isExchangeOnline"),
      sharePoint: switchIn(fields, "isSharePointOnline"),
      teams: switchIn(fields, "isTeamsOnline"),
      teamsChats: switchIn(fields, "isTeamsChatsOnline"),
      mode: modeOf(first),
      account: exchange?.account || sharePoint?.account || undefined,
      applicationId: first.applicationId || undefined,
      certificateThumbprint: first.applicationCertificateThumbprint?.toUpperCase() || undefined,
    }),
  };
}

/** Describes the pools of an organization. */
export function describePools(
  accounts: readonly BackupAccount[],
  applications: readonly BackupApplication[],
): Pick<ManifestTenant, "backupAccounts" | "backupApplications"> {
  const backupAccounts = accounts.flatMap(({ groupMember }) => {
    const { login, groupId, name } = groupMember ?? {};
    return login ? [{ login, ...given({ groupId: groupId || undefined, name: name || undefined }) }] : [];
  });
  const backupApplications = applications.flatMap(({ applicationId, displayName }) =>
    applicationId ? [{ applicationId, ...given({ displayName: displayName || undefined }) }] : []
  );
  return {
    ...(backupAccounts.length > 0 && { backupAccounts }),
    ...(backupApplications.length > 0 && { backupApplications }),
  };
}

/** The names of fields that an organization is compared by. An application that the server makes is not known before. */
const compared = [
  "msid",
  "name",
  "officeName",
  "region",
  "description",
  "exchange",
  "sharePoint",
  "teams",
  "teamsChats",
  "mode",
  "account",
  "applicationId",
  "certificateThumbprint",
] as const satisfies readonly (keyof ManifestTenant)[];

/** Says where an organization is not as the manifest has it, each as a field with both values. */
export function differencesOf(wanted: ManifestTenant, there: ListedTenant): string[] {
  const isMade = wanted.mode === "new-application";
  return compared.filter((name) => !(isMade && name === "applicationId")).flatMap((name) => {
    const [one, other] = [wanted[name], there[name]];
    if (one === undefined || other === undefined || isSame(name, one, other)) return [];
    return [`${name} is ${other} and not ${one}`];
  });
}

function isSame(name: string, one: string | boolean, other: string | boolean): boolean {
  // Once it is there, a server cannot tell by which of the three ways of one application it was added.
  const plain = (value: string | boolean) =>
    name === "mode" ? String(value).replace(/^.*-application$/, "application") : value;
  return String(plain(one)).toLowerCase() === String(plain(other)).toLowerCase();
}

/** By basic authentication nothing says so: there is an account, and neither MFA nor an application. */
function modeOf({ useApplicationOnlyAuth, useMfa, account }: Settings): ManifestTenant["mode"] {
  if (useApplicationOnlyAuth === true) return "existing-application";
  if (useMfa === true) return "legacy-protocols";
  return useMfa === false && account ? "basic" : undefined;
}

function settingsIn(fields: Readonly<Record<string, unknown>>, name: string): Settings | undefined {
  const found = fields[name];
  return typeof found === "object" && found !== null ? found : undefined;
}

function textIn(fields: Readonly<Record<string, unknown>>, name: string): string | undefined {
  const found = fields[name];
  return typeof found === "string" && found !== "" ? found : undefined;
}

function switchIn(fields: Readonly<Record<string, unknown>>, name: string): boolean | undefined {
  const found = fields[name];
  return typeof found === "boolean" ? found : undefined;
}

/** A region that no version knows is no reason to fail. */
function regionIn(fields: Readonly<Record<string, unknown>>): ManifestTenant["region"] {
  const found = textIn(fields, "region");
  try {
    return found === undefined ? undefined : readRegion(found);
  } catch {
    return undefined;
  }
}
