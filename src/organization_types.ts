/** The shapes in which an organization is added: one discriminated union, in which no wrong mix compiles. */

import type { OnlineHalf } from "./organization_online.ts";

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

interface WithExchange {
  /** Exchange on premises. */
  exchangeSettings: ExchangeSettings;
  /** SharePoint on premises, if there is one. */
  sharepointSettings?: SharepointSettings;
}

interface WithoutExchange {
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
  & { type: "Office365"; exchangeSettings?: never; sharepointSettings?: never }
  & OnlineFacts
  & OnlineHalf;

/** An organization on premises. */
export type NewOnPremisesOrganization =
  & {
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
export type NewHybridOrganization = { type: "Hybrid" } & OnlineFacts & OnlineHalf & OnPremisesHalf;

/** Every way to add an organization. */
export type NewOrganization = NewOffice365Organization | NewOnPremisesOrganization | NewHybridOrganization;
