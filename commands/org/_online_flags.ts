/** The flags and secrets for the online half of a new organization. */

import { certificateCheckOptions } from "../shared/certificate.ts";
import type { Mode } from "../../mod.ts";
import { everyOf, type Options, type Secrets } from "../../cli/flags/options.ts";

export const modes = everyOf<Mode>()(
  "basic",
  "legacy-protocols",
  "existing-application",
  "new-application",
  "configure-application",
);

export const onlineOptions = {
  "mode": { kind: "text", value: "MODE", choices: modes, summary: "How the server signs in to Microsoft" },
  "region": {
    kind: "text",
    value: "REGION",
    summary: "Worldwide (the default), USGovernment, USDefence, Germany or China",
  },
  "exchange": {
    kind: "switch",
    summary: "Exchange Online; both services are added unless one is named alone, or left out with --no-",
  },
  "sharepoint": { kind: "switch", summary: "SharePoint Online" },
  "account": { kind: "text", value: "USER@TENANT", summary: "The account that the server signs in with or acts as" },
  "exchange-account": { kind: "text", value: "USER@TENANT", summary: "The account for Exchange, when it differs" },
  "sharepoint-account": { kind: "text", value: "USER@TENANT", summary: "The account for SharePoint, when it differs" },
  "application-id": { kind: "text", value: "GUID", summary: "The application in Entra" },
  "exchange-application-id": { kind: "text", value: "GUID", summary: "The one for Exchange, when it differs" },
  "sharepoint-application-id": { kind: "text", value: "GUID", summary: "The one for SharePoint, when it differs" },
  "certificate": {
    kind: "file",
    value: "FILE",
    summary: "The application's certificate with its private key: a PFX, or Base64 text of one",
  },
  "exchange-certificate": { kind: "file", value: "FILE", summary: "The one for Exchange, when it differs" },
  "sharepoint-certificate": { kind: "file", value: "FILE", summary: "The one for SharePoint, when it differs" },
  ...certificateCheckOptions,
  "server-certificate-path": {
    kind: "text",
    value: "PATH",
    summary: "Instead of --certificate, on v3 only: the path of the PFX on the server",
  },
  "office-organization-name": {
    kind: "text",
    value: "TENANT",
    summary: "The tenant, as contoso.onmicrosoft.com; SharePoint with an existing application needs it",
  },
  "new-application-name": { kind: "text", value: "NAME", summary: "The name of the application that is to be created" },
  "sharepoint-save-all-web-parts": {
    kind: "switch",
    summary: "Let all web parts be exported, so that they are backed up",
  },
  "grant-admin-access": { kind: "switch", summary: "Let the server give the account the roles that it needs" },
  "use-custom-veeam-aad-application": {
    kind: "switch",
    summary: "Use Veeam's own application, as China and Germany need it",
  },
  "teams": { kind: "switch", summary: "Protect Teams, from v5 on" },
  "teams-chats": { kind: "switch", summary: "Protect the chats of Teams, from v6 on, with an application only" },
} as const satisfies Options;

export const onlineSecrets = {
  "account-password": { summary: "The password of --account" },
  "exchange-account-password": { summary: "The password of --exchange-account", fallback: "account-password" },
  "sharepoint-account-password": { summary: "The password of --sharepoint-account", fallback: "account-password" },
  "application-secret": { summary: "The secret of --application-id" },
  "exchange-application-secret": {
    summary: "The secret of the application for Exchange",
    fallback: "application-secret",
  },
  "sharepoint-application-secret": {
    summary: "The secret of the application for SharePoint",
    fallback: "application-secret",
  },
  "certificate-password": { summary: "The password of --certificate" },
  "exchange-certificate-password": {
    summary: "The password of the certificate for Exchange",
    fallback: "certificate-password",
  },
  "sharepoint-certificate-password": {
    summary: "The password of the certificate for SharePoint",
    fallback: "certificate-password",
  },
  "user-code": { summary: "The device code, confirmed by an administrator of the tenant" },
} as const satisfies Secrets;
