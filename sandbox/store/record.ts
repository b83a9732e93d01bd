/** What the sandbox keeps of an organization, whichever API version it came through. No secret is kept but one. */

import type { Region } from "../../src/versions.ts";

/** How the server signs in to one online service. */
export interface OnlineSettings {
  /** Whether it signs in as an application alone. */
  readonly useApplicationOnlyAuth: boolean;
  /** Whether the account has multi-factor authentication. */
  readonly useMfa: boolean;
  /** Whether the server was asked to give the account the roles that it needs. */
  readonly grantAdminAccess: boolean;
  /** Whether web parts are switched to be exported. */
  readonly sharePointSaveAllWebParts: boolean;
  /** Whether the application was registered by the customer. */
  readonly useCustomVeeamAADApplication?: boolean | undefined;
  /** The tenant at Microsoft. */
  readonly officeOrganizationName?: string | undefined;
  /** The account that it signs in with, or acts as. */
  readonly account?: string | undefined;
  /** The application in Entra. */
  readonly applicationId?: string | undefined;
  /** The SHA-1 thumbprint of the application's certificate. */
  readonly applicationCertificateThumbprint?: string | undefined;
}

/** How a server on the premises is reached: the settings as they were sent, in official spelling, without the password. */
export type ServerSettings = Readonly<Record<string, string | number | boolean>>;

/** A backup account. */
export interface BackupAccount {
  /** The security group that it comes from: two GUIDs in a row. */
  readonly groupId: string;
  /** Its name. */
  readonly name: string;
  /** Its login, as `user@tenant`. */
  readonly login: string;
  /** What it is, such as `User`. */
  readonly type: string;
  /** Whether it is of Entra. */
  readonly isCloud: boolean;
}

/** An application in Entra. */
export interface Application {
  /** Its id in Entra. */
  readonly applicationId: string;
  /** Its name. */
  readonly displayName: string;
  /** Its tags. */
  readonly tags: readonly string[];
}

/** An application that backs up. */
export interface BackupApplication {
  /** Its id in Entra. */
  readonly applicationId: string;
  /** Its name. */
  readonly displayName: string;
  /** The SHA-1 thumbprint of its certificate. */
  readonly certificateThumbprint: string;
}

/** An organization. A change makes a new record. */
export interface Organization {
  /** Its id at the server. */
  readonly id: string;
  /** Where its services are. */
  readonly type: "Office365" | "OnPremises" | "Hybrid";
  /** The name that the server shows. */
  readonly name: string;
  /** The tenant at Microsoft. */
  readonly officeName?: string | undefined;
  /** A note. */
  readonly description?: string | undefined;
  /** The cloud of Microsoft that it lives in. */
  readonly region?: Region | undefined;
  /** Whether Teams is protected. */
  readonly isTeamsOnline?: boolean | undefined;
  /** Whether the chats of Teams are protected. */
  readonly isTeamsChatsOnline?: boolean | undefined;
  /** Whether the server set the application up. */
  readonly configureApplication?: boolean | undefined;
  /** How it signs in to Exchange Online. */
  readonly exchangeOnline?: OnlineSettings | undefined;
  /** How it signs in to SharePoint Online. */
  readonly sharePointOnline?: OnlineSettings | undefined;
  /** Its Exchange server on the premises. */
  readonly exchange?: ServerSettings | undefined;
  /** Its SharePoint server on the premises. */
  readonly sharepoint?: ServerSettings | undefined;
  /** When it was backed up, in ISO 8601. */
  readonly backedUp?: { readonly first: string; readonly last: string } | undefined;
  /** The tenant's id at Microsoft. */
  readonly msid: string;
  /** Its backup accounts. */
  readonly backupAccounts: readonly BackupAccount[];
  /** Its backup applications. */
  readonly backupApplications: readonly BackupApplication[];
  /** Its applications in Entra. */
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
