/** The online half of a new organization, by one of five ways to authenticate. */

import type { ApplicationCertificate } from "./certificate.ts";
import type { RegionSpelling } from "./versions.ts";

/** Proof of an application by certificate. */
export interface CertificateProof {
  /** The PFX that proves the application. */
  applicationCertificate: ApplicationCertificate;
  /** The password of the PFX. */
  applicationCertificatePassword?: string | undefined;
  applicationSecret?: never;
}

/** Proof of an application by secret. */
export interface SecretProof {
  /** The secret that proves the application. */
  applicationSecret: string;
  applicationCertificate?: never;
  applicationCertificatePassword?: never;
}

/** An account with its password. */
export interface AccountSettings {
  /** The account, as `user@contoso.onmicrosoft.com`. */
  account: string;
  /** Its password. */
  password: string;
  /** Let the server give the account the roles that backup needs. */
  grantAdminAccess?: boolean | undefined;
}

/** One online service by basic authentication: a user name and a password. */
export interface BasicSettings extends AccountSettings {
  /** Use Veeam's own application in Entra, as China and Germany need it. */
  useCustomVeeamAADApplication?: boolean | undefined;
  applicationId?: never;
  applicationSecret?: never;
  applicationCertificate?: never;
}

/** One online service by modern authentication with legacy protocols: an account with MFA, and an application. */
export type LegacyProtocolsSettings =
  & AccountSettings
  & {
    /** The application in Entra, a GUID. */
    applicationId: string;
    useCustomVeeamAADApplication?: never;
  }
  & (SecretProof | CertificateProof);

/** Authentication by application only takes no account's password. */
export interface ApplicationOnly extends CertificateProof {
  password?: never;
  grantAdminAccess?: never;
  useCustomVeeamAADApplication?: never;
}

/** An application that the server is still to create has no id and no account. */
export interface NewApplicationSettings extends ApplicationOnly {
  applicationId?: never;
  account?: never;
  officeOrganizationName?: never;
}

/** What SharePoint has besides, wherever authentication is by application only. */
export interface SharePointExtras {
  /** Switch the site option on that lets all web parts be exported, so that they can be backed up. */
  sharePointSaveAllWebParts?: boolean | undefined;
}

/** Exchange Online by an application that already has its certificate and permissions. */
export interface ExistingApplicationExchangeSettings extends ApplicationOnly {
  /** The application in Entra, a GUID. */
  applicationId: string;
  /** The account that the server acts as in Exchange Web Services. */
  account: string;
}

/** SharePoint Online by an application that already has its certificate and permissions. */
export interface ExistingApplicationSharePointSettings extends ApplicationOnly, SharePointExtras {
  /** The application in Entra, a GUID. */
  applicationId: string;
  /** The tenant, as `contoso.onmicrosoft.com`. */
  officeOrganizationName: string;
}

/** An application whose certificate and permissions the server is to set. */
export interface ConfigureApplicationSettings extends ApplicationOnly {
  /** The application in Entra, a GUID. */
  applicationId: string;
}

/** Exchange Online, SharePoint Online, or both. */
export type OnlineServices<Exchange, SharePoint> =
  | { exchangeOnlineSettings: Exchange; sharePointOnlineSettings?: SharePoint }
  | { exchangeOnlineSettings?: never; sharePointOnlineSettings: SharePoint };

/** By basic authentication. On v8 only for China and Germany. */
export type BasicOrganization =
  & { mode: "basic"; region?: RegionSpelling }
  & OnlineServices<BasicSettings, BasicSettings>;

/** By modern authentication with legacy protocols, up to v7. */
export type LegacyProtocolsOrganization =
  & { mode: "legacy-protocols"; region?: RegionSpelling }
  & OnlineServices<LegacyProtocolsSettings, LegacyProtocolsSettings>;

/** By an application that already has its certificate and permissions, from v4 on; nobody has to sign in. */
export type ExistingApplicationOrganization =
  & { mode: "existing-application"; region?: RegionSpelling }
  & OnlineServices<ExistingApplicationExchangeSettings, ExistingApplicationSharePointSettings>;

/** What a human's confirmation of a device code adds. */
export interface Confirmed {
  /** The device code that an administrator has confirmed for this organization. */
  userCode: string;
  /** Only where the server is to look for the organization elsewhere than in the region of the device code. */
  region?: RegionSpelling;
}

/** By an application that the server creates in Entra, from v4 on. */
export type NewApplicationOrganization =
  & { mode: "new-application"; newApplicationName: string }
  & Confirmed
  & OnlineServices<NewApplicationSettings, NewApplicationSettings & SharePointExtras>;

/** By an existing application whose certificate and permissions the server sets, from v6 on. */
export type ConfigureApplicationOrganization =
  & { mode: "configure-application" }
  & Confirmed
  & OnlineServices<ConfigureApplicationSettings, ConfigureApplicationSettings & SharePointExtras>;

/** The online half of an organization, by one of the five ways to authenticate. */
export type OnlineHalf =
  | BasicOrganization
  | LegacyProtocolsOrganization
  | ExistingApplicationOrganization
  | NewApplicationOrganization
  | ConfigureApplicationOrganization;
