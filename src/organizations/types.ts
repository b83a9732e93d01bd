/** The shapes in which an organization is added: one discriminated union, in which no wrong mix compiles. */

import type { ApplicationCertificate } from "../certificates/certificate.ts";
import type { Mode, RegionSpelling } from "../versions.ts";

/** Proof of an application by certificate. */
export interface CertificateProof {
  /** The PFX that proves the application. */
  applicationCertificate: ApplicationCertificate;
  /** The password of the PFX. */
  applicationCertificatePassword?: string | undefined;
  /** Belongs to another way to sign in. */
  applicationSecret?: never;
}

/** Proof of an application by secret. */
export interface SecretProof {
  /** The secret that proves the application. */
  applicationSecret: string;
  /** Belongs to another way to sign in. */
  applicationCertificate?: never;
  /** Belongs to another way to sign in. */
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
  /** Belongs to another way to sign in. */
  applicationId?: never;
  /** Belongs to another way to sign in. */
  applicationSecret?: never;
  /** Belongs to another way to sign in. */
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
  /** Belongs to another way to sign in. */
  password?: never;
  /** Belongs to another way to sign in. */
  grantAdminAccess?: never;
  /** Belongs to another way to sign in. */
  useCustomVeeamAADApplication?: never;
}

/** An application that the server is still to create has no id and no account. */
export interface NewApplicationSettings extends ApplicationOnly {
  /** Belongs to another way to sign in. */
  applicationId?: never;
  /** Belongs to another way to sign in. */
  account?: never;
  /** Belongs to another way to sign in. */
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
  | {
    /** How to sign in to Exchange Online. */
    exchangeOnlineSettings: Exchange;
    /** How to sign in to SharePoint Online, if it is to be backed up. */
    sharePointOnlineSettings?: SharePoint;
  }
  | {
    exchangeOnlineSettings?: never;
    /** How to sign in to SharePoint Online. */
    sharePointOnlineSettings: SharePoint;
  };

/** How the server is to sign in, and to which cloud. */
export interface SignIn<M extends Mode> {
  /** The way to authenticate. */
  mode: M;
  /** The Microsoft cloud; Worldwide when left out. */
  region?: RegionSpelling;
}

/** By basic authentication. On v8 only for China and Germany. */
export type BasicOrganization =
  & SignIn<"basic">
  & OnlineServices<BasicSettings, BasicSettings>;

/** By modern authentication with legacy protocols, up to v7. */
export type LegacyProtocolsOrganization =
  & SignIn<"legacy-protocols">
  & OnlineServices<LegacyProtocolsSettings, LegacyProtocolsSettings>;

/** By an application that already has its certificate and permissions, from v4 on; nobody has to sign in. */
export type ExistingApplicationOrganization =
  & SignIn<"existing-application">
  & OnlineServices<ExistingApplicationExchangeSettings, ExistingApplicationSharePointSettings>;

/** What a human's confirmation of a device code adds. */
export interface Confirmed {
  /** The device code that an administrator has confirmed for this organization. */
  userCode: string;
  /** Only where the server is to look for the organization elsewhere than in the region of the device code. */
  region?: RegionSpelling;
}

/** An application for the server to create. */
export interface NewApplication extends Confirmed {
  /** The way to authenticate. */
  mode: "new-application";
  /** The name that it is to have in Entra. */
  newApplicationName: string;
}

/** An application for the server to set up. */
export interface ConfigureApplication extends Confirmed {
  /** The way to authenticate. */
  mode: "configure-application";
}

/** By an application that the server creates in Entra, from v4 on. */
export type NewApplicationOrganization =
  & NewApplication
  & OnlineServices<NewApplicationSettings, NewApplicationSettings & SharePointExtras>;

/** By an existing application whose certificate and permissions the server sets, from v6 on. */
export type ConfigureApplicationOrganization =
  & ConfigureApplication
  & OnlineServices<ConfigureApplicationSettings, ConfigureApplicationSettings & SharePointExtras>;

/** The online half of an organization, by one of the five ways to authenticate. */
export type OnlineHalf =
  | BasicOrganization
  | LegacyProtocolsOrganization
  | ExistingApplicationOrganization
  | NewApplicationOrganization
  | ConfigureApplicationOrganization;

/** How to reach a server on premises. */
export interface OnPremisesSettings {
  /** Name of the server; for Exchange its EWS endpoint. */
  serverName: string;
  /** The account, as `DOMAIN\user` or `user@domain`. */
  username: string;
  /** Its password. */
  password: string;
  /** Connect over TLS. */
  useSSL?: boolean | undefined;
  /** Do not check who issued the server's certificate. */
  skipCAverification?: boolean | undefined;
  /** Do not check the name in the server's certificate. */
  skipCommonnameverification?: boolean | undefined;
  /** Do not check whether the server's certificate was revoked. */
  skipRevocationcheck?: boolean | undefined;
}

/** Exchange on premises. */
export interface ExchangeSettings extends OnPremisesSettings {
  /** Give the account the impersonation role. */
  grantImpersonation?: boolean | undefined;
  /** Set up a throttling policy without limits for the account. */
  configureThrottlingpolicy?: boolean | undefined;
}

/** SharePoint on premises. */
export interface SharepointSettings extends OnPremisesSettings {
  /** Port of the server's remote management. */
  serverPort?: number | undefined;
  /** Give the account access to the site collections. */
  grantAccesstositecollections?: boolean | undefined;
}

/** Exchange on premises, SharePoint on premises, or both. */
export type OnPremisesHalf = WithExchange | WithoutExchange;

/** Exchange on premises, with SharePoint or without. */
export interface WithExchange {
  /** Exchange on premises. */
  exchangeSettings: ExchangeSettings;
  /** SharePoint on premises, if there is one. */
  sharepointSettings?: SharepointSettings;
}

/** SharePoint on premises alone. */
export interface WithoutExchange {
  /** There is none. */
  exchangeSettings?: never;
  /** SharePoint on premises. */
  sharepointSettings: SharepointSettings;
}

/** What every new organization may say. */
export interface OrganizationFacts {
  /** The name under which the server shows it. */
  name?: string;
  /** A note, from v7 on. */
  description?: string;
}

/** What every new organization with an online half may say. */
export interface OnlineFacts extends OrganizationFacts {
  /** Protect Teams, from v5 on; needs both services. */
  isTeamsOnline?: boolean;
  /** Protect Teams chats, from v6 on; only with authentication by application. */
  isTeamsChatsOnline?: boolean;
}

/** A Microsoft 365 organization. */
export type NewOffice365Organization =
  & {
    /** Where the organization lives. */
    type: "Office365";
    exchangeSettings?: never;
    sharepointSettings?: never;
  }
  & OnlineFacts
  & OnlineHalf;

/** An organization on premises. */
export type NewOnPremisesOrganization =
  & {
    /** Where the organization lives. */
    type: "OnPremises";
    mode?: never;
    exchangeOnlineSettings?: never;
    sharePointOnlineSettings?: never;
    isTeamsOnline?: never;
    isTeamsChatsOnline?: never;
  }
  & OrganizationFacts
  & OnPremisesHalf;

/** An organization with one half in Microsoft 365 and one on premises. */
export type NewHybridOrganization =
  & {
    /** Where the organization lives. */
    type: "Hybrid";
  }
  & OnlineFacts
  & OnlineHalf
  & OnPremisesHalf;

/** Every way to add an organization. */
export type NewOrganization = NewOffice365Organization | NewOnPremisesOrganization | NewHybridOrganization;
