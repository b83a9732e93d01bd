/** Every way in the documents to add an organization: as a recipe takes it, and as the document sends it in official spelling. */

import type { NewOrganization, Version } from "../../../mod.ts";

/** One way to add an organization. */
export interface Way {
  name: string;
  /** The document's own version, and the versions that can do it. */
  version: Version;
  versions: readonly Version[];
  organization: NewOrganization;
  body: Record<string, unknown>;
  /** The body on v3, where it differs. */
  bodyOnV3?: Record<string, unknown>;
}

const all: readonly Version[] = ["v3", "v4", "v5", "v6", "v7", "v8"];
const since = (version: Version) => all.slice(all.indexOf(version));
const applicationId = "63caebf0-2624-48d0-9ece-de1db611dc98";
const tenant = "contoso.onmicrosoft.com";

/** Writes the table for one certificate. */
export function everyWay(applicationCertificate: string): readonly Way[] {
  const proof = { applicationCertificate, applicationCertificatePassword: "planted-certificate-password" };
  const appOnly = { useApplicationOnlyAuth: true, useMfa: true, ...proof };
  const account = { account: `admin@${tenant}`, password: "planted-password", grantAdminAccess: true };
  const other = { account: `admin3@${tenant}`, password: "planted-password-3", grantAdminAccess: true };
  const secret = { applicationId, applicationSecret: "planted-secret" };
  const exchangeSettings = {
    serverName: "server",
    username: "Domain\\Administrator",
    password: "planted-password",
    useSSL: false,
    grantImpersonation: true,
    configureThrottlingpolicy: true,
  };
  const sharepointSettings = {
    serverName: "server",
    serverPort: 5985,
    username: "Domain\\Administrator",
    password: "planted-password-2",
    useSSL: false,
    grantAccesstositecollections: true,
  };
  const onPremises = { isExchange: true, exchangeSettings, isSharepoint: true, sharepointSettings };
  const both = { isExchangeOnline: true, isSharePointOnline: true };

  return [
    {
      name: "basic authentication, SharePoint only",
      version: "v3",
      versions: ["v3", "v4", "v5", "v6", "v7"],
      organization: {
        type: "Office365",
        mode: "basic",
        sharePointOnlineSettings: { ...account, useCustomVeeamAADApplication: true },
      },
      body: {
        type: "Office365",
        region: "Worldwide",
        isExchangeOnline: false,
        isSharePointOnline: true,
        sharePointOnlineSettings: { ...account, useMfa: false, useCustomVeeamAADApplication: true },
      },
    },
    {
      name: "basic authentication in China",
      version: "v8",
      versions: all,
      organization: { type: "Office365", mode: "basic", region: "China", exchangeOnlineSettings: account },
      body: {
        type: "Office365",
        region: "China",
        isExchangeOnline: true,
        isSharePointOnline: false,
        exchangeOnlineSettings: { ...account, useMfa: false },
      },
    },
    {
      name: "MFA and legacy protocols with a secret, two accounts",
      version: "v4",
      versions: ["v3", "v4", "v5", "v6", "v7"],
      organization: {
        type: "Office365",
        mode: "legacy-protocols",
        region: "Worldwide",
        exchangeOnlineSettings: { ...other, ...secret },
        sharePointOnlineSettings: { ...account, ...secret },
      },
      body: {
        type: "Office365",
        region: "Worldwide",
        ...both,
        exchangeOnlineSettings: { ...other, useMfa: true, ...secret },
        sharePointOnlineSettings: { ...account, useMfa: true, ...secret },
      },
    },
    {
      name: "MFA and legacy protocols with a certificate",
      version: "v4",
      versions: ["v3", "v4", "v5", "v6", "v7"],
      organization: {
        type: "Office365",
        mode: "legacy-protocols",
        exchangeOnlineSettings: { ...account, applicationId, ...proof },
      },
      body: {
        type: "Office365",
        region: "Worldwide",
        isExchangeOnline: true,
        isSharePointOnline: false,
        exchangeOnlineSettings: { ...account, useMfa: true, applicationId, ...proof },
      },
    },
    {
      name: "application only, existing application",
      version: "v4",
      versions: since("v4"),
      organization: {
        type: "Office365",
        mode: "existing-application",
        region: "Worldwide",
        exchangeOnlineSettings: { applicationId, account: `admin@${tenant}`, ...proof },
        sharePointOnlineSettings: {
          applicationId,
          officeOrganizationName: tenant,
          sharePointSaveAllWebParts: true,
          ...proof,
        },
      },
      body: {
        type: "Office365",
        region: "Worldwide",
        ...both,
        exchangeOnlineSettings: { applicationId, account: `admin@${tenant}`, ...appOnly },
        sharePointOnlineSettings: {
          applicationId,
          officeOrganizationName: tenant,
          sharePointSaveAllWebParts: true,
          ...appOnly,
        },
      },
    },
    {
      name: "application only, new application",
      version: "v4",
      versions: since("v4"),
      organization: {
        type: "Office365",
        mode: "new-application",
        userCode: "ABC123XYZ",
        newApplicationName: "appcert",
        exchangeOnlineSettings: proof,
        sharePointOnlineSettings: { ...proof, sharePointSaveAllWebParts: true },
      },
      body: {
        type: "Office365",
        ...both,
        userCode: "ABC123XYZ",
        newApplicationName: "appcert",
        exchangeOnlineSettings: appOnly,
        sharePointOnlineSettings: { ...appOnly, sharePointSaveAllWebParts: true },
      },
    },
    {
      name: "application only, configured by the server",
      version: "v6",
      versions: since("v6"),
      organization: {
        type: "Office365",
        mode: "configure-application",
        userCode: "ABC123XYZ",
        isTeamsOnline: true,
        isTeamsChatsOnline: true,
        exchangeOnlineSettings: { applicationId, ...proof },
        sharePointOnlineSettings: { applicationId, ...proof },
      },
      body: {
        type: "Office365",
        ...both,
        isTeamsOnline: true,
        isTeamsChatsOnline: true,
        userCode: "ABC123XYZ",
        configureApplication: true,
        exchangeOnlineSettings: { applicationId, ...appOnly },
        sharePointOnlineSettings: { applicationId, ...appOnly },
      },
    },
    {
      name: "on premises",
      version: "v3",
      versions: all,
      organization: { type: "OnPremises", exchangeSettings, sharepointSettings },
      body: { type: "OnPremises", ...onPremises },
    },
    {
      name: "hybrid",
      version: "v4",
      versions: ["v3", "v4", "v5", "v6", "v7"],
      organization: {
        type: "Hybrid",
        mode: "basic",
        exchangeOnlineSettings: account,
        sharePointOnlineSettings: account,
        exchangeSettings,
        sharepointSettings,
      },
      body: {
        type: "Hybrid",
        region: "Worldwide",
        ...both,
        exchangeOnlineSettings: { ...account, useMfa: false },
        sharePointOnlineSettings: { ...account, useMfa: false },
        ...onPremises,
      },
      bodyOnV3: {
        type: "Hybrid",
        office365Settings: {
          region: "Worldwide",
          username: account.account,
          password: account.password,
          grantImpersonation: true,
          grantAccessToSiteCollections: true,
        },
        ...onPremises,
      },
    },
  ];
}
