/** What the sandbox keeps of an organization, whichever API version it came through. No secret is kept but one. */

import type { Region } from "../../src/versions.ts";

/** How the server signs in to one online service. */
export interface OnlineSettings {
  readonly useApplicationOnlyAuth: boolean;
  readonly useMfa: boolean;
  readonly grantAdminAccess: boolean;
  readonly sharePointSaveAllWebParts: boolean;
  readonly useCustomVeeamAADApplication?: boolean | undefined;
  readonly officeOrganizationName?: string | undefined;
  readonly account?: string | undefined;
  readonly applicationId?: string | undefined;
  readonly applicationCertificateThumbprint?: string | undefined;
}

/** How a server on the premises is reached: the settings as they were sent, in official spelling, without the password. */
export type ServerSettings = Readonly<Record<string, string | number | boolean>>;

/** A backup account. */
export interface BackupAccount {
  readonly groupId: string;
  readonly name: string;
  readonly login: string;
  readonly type: string;
  readonly isCloud: boolean;
}

/** An application in Entra. */
export interface Application {
  readonly applicationId: string;
  readonly displayName: string;
  readonly tags: readonly string[];
}

/** An application that backs up. */
export interface BackupApplication {
  readonly applicationId: string;
  readonly displayName: string;
  readonly certificateThumbprint: string;
}

/** An organization. A change makes a new record. */
export interface Organization {
  readonly id: string;
  readonly type: "Office365" | "OnPremises" | "Hybrid";
  readonly name: string;
  readonly officeName?: string | undefined;
  readonly description?: string | undefined;
  readonly region?: Region | undefined;
  readonly isTeamsOnline?: boolean | undefined;
  readonly isTeamsChatsOnline?: boolean | undefined;
  readonly configureApplication?: boolean | undefined;
  readonly exchangeOnline?: OnlineSettings | undefined;
  readonly sharePointOnline?: OnlineSettings | undefined;
  readonly exchange?: ServerSettings | undefined;
  readonly sharepoint?: ServerSettings | undefined;
  readonly backedUp?: { readonly first: string; readonly last: string } | undefined;
  readonly msid: string;
  readonly backupAccounts: readonly BackupAccount[];
  readonly backupApplications: readonly BackupApplication[];
  readonly applications: readonly Application[];
  /** The id of the group that its backup accounts come from, where a document has fixed one. */
  readonly backupGroupId?: string | undefined;
  /** How many users it has, unless it is the usual number. */
  readonly userCount?: number | undefined;
}

/** Who may sign in besides the administrator: the very account that an organization was added with. */
export interface Tenant {
  readonly organizationId: string;
  readonly account: string;
  readonly password: string;
}

/** Whether it signs in to Microsoft as an application only. */
export function isAppOnly({ exchangeOnline, sharePointOnline }: Organization): boolean {
  return [exchangeOnline, sharePointOnline].some((service) => service?.useApplicationOnlyAuth);
}

/** Whether it signs in to Microsoft with an account. */
export function isByAccount(organization: Organization): boolean {
  const { exchangeOnline, sharePointOnline } = organization;
  return (exchangeOnline !== undefined || sharePointOnline !== undefined) && !isAppOnly(organization);
}
