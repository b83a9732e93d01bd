/** Command lines that add an organization in every way of the documents, and a run of one. */

import type { Version } from "../../../mod.ts";
import { type Outcome, type Scene, signedIn, vb365 } from "../../helpers/cli.ts";
import { pfxBase64 } from "../../helpers/certificate.ts";

/** A command line behind `org add`, and the secrets that it finds in the environment. */
export type Line = readonly [line: string, secrets: Record<string, string>];

export const pfx: Uint8Array<ArrayBuffer> = Uint8Array.fromBase64(pfxBase64);
export const added = { id: "7f9a9b85-50e7-4f61-8f76-6a9517b8677d", name: "contoso.onmicrosoft.com" };
const env = { ...signedIn, VB365_SERVER: "vb365.example.com" };
const scene: Scene = { env, files: { "cert.pfx": pfx }, answer: () => Response.json(added, { status: 201 }) };
export const id = "63caebf0-2624-48d0-9ece-de1db611dc98";

const onPremises = "--exchange-server server --exchange-username Domain\\Administrator --exchange-use-ssl=false " +
  "--exchange-grant-impersonation --exchange-configure-throttling-policy " +
  "--sharepoint-server server --sharepoint-port 5985 --sharepoint-username Domain\\Administrator " +
  "--no-sharepoint-use-ssl --sharepoint-grant-access-to-site-collections";
const certificate = "--certificate cert.pfx";
export const account = "--account admin@contoso.onmicrosoft.com --grant-admin-access";

/** The command line for each way, with the secrets besides those of the connection. */
export const lines: Readonly<Record<string, Line>> = {
  "basic authentication, SharePoint only": [
    `office365 --mode basic --no-exchange ${account} --use-custom-veeam-aad-application`,
    { VB365_ACCOUNT_PASSWORD: "planted-password" },
  ],
  "basic authentication in China": [
    `office365 --mode Basic --region china --exchange ${account}`,
    { VB365_ACCOUNT_PASSWORD: "planted-password" },
  ],
  "MFA and legacy protocols with a secret, two accounts": [
    `office365 --mode legacy-protocols ${account} --exchange-account admin3@contoso.onmicrosoft.com --application-id ${id}`,
    {
      VB365_ACCOUNT_PASSWORD: "planted-password",
      VB365_EXCHANGE_ACCOUNT_PASSWORD: "planted-password-3",
      VB365_APPLICATION_SECRET: "planted-secret",
    },
  ],
  "MFA and legacy protocols with a certificate": [
    `office365 --mode legacy-protocols --no-sharepoint ${account} --application-id ${id} ${certificate}`,
    { VB365_ACCOUNT_PASSWORD: "planted-password", VB365_CERTIFICATE_PASSWORD: "Test-Pass1" },
  ],
  "application only, existing application": [
    `office365 --mode existing-application --application-id ${id} ${certificate} --account admin@contoso.onmicrosoft.com ` +
    "--office-organization-name contoso.onmicrosoft.com --sharepoint-save-all-web-parts",
    { VB365_CERTIFICATE_PASSWORD: "Test-Pass1" },
  ],
  "application only, new application": [
    `office365 --mode new-application ${certificate} --new-application-name appcert --sharepoint-save-all-web-parts`,
    { VB365_CERTIFICATE_PASSWORD: "Test-Pass1", VB365_USER_CODE: "ABC123XYZ" },
  ],
  "application only, configured by the server": [
    `office365 --mode configure-application --application-id ${id} ${certificate} --teams --teams-chats=True`,
    { VB365_CERTIFICATE_PASSWORD: "Test-Pass1", VB365_USER_CODE: "ABC123XYZ" },
  ],
  "on premises": [
    `onpremises ${onPremises}`,
    { VB365_EXCHANGE_PASSWORD: "planted-password", VB365_SHAREPOINT_PASSWORD: "planted-password-2" },
  ],
  "hybrid": [`hybrid --mode basic ${account} ${onPremises}`, {
    VB365_ACCOUNT_PASSWORD: "planted-password",
    VB365_EXCHANGE_PASSWORD: "planted-password",
    VB365_SHAREPOINT_PASSWORD: "planted-password-2",
  }],
};

const sample = "abcd1234-1234-5678-9abc-012345abcdef";
const both = `--application-id ${sample} ${certificate} --sharepoint-save-all-web-parts`;

/** The requests of the documents, each by one line. */
export const documented: Readonly<Record<string, Line>> = {
  "v3-organizations-post-office365-request": [
    "office365 --mode basic --sharepoint --account user@contoso.onmicrosoft.com --grant-admin-access " +
    "--use-custom-veeam-aad-application",
    { VB365_ACCOUNT_PASSWORD: "password" },
  ],
  "v3-organizations-post-onpremises-request": [
    `onpremises ${onPremises}`,
    { VB365_EXCHANGE_PASSWORD: "password", VB365_SHAREPOINT_PASSWORD: "pass" },
  ],
  "v3-organizations-post-hybrid-request": [
    `hybrid --mode basic --account userAlpha@contoso.onmicrosoft.com --grant-admin-access ${onPremises}`,
    { VB365_ACCOUNT_PASSWORD: "password", VB365_EXCHANGE_PASSWORD: "password", VB365_SHAREPOINT_PASSWORD: "pass" },
  ],
  "v4-organizations-post-mfa-legacy-request": [
    `office365 --mode legacy-protocols --sharepoint-account administrator@contoso.onmicrosoft.com ` +
    `--exchange-account administrator3@contoso.onmicrosoft.com --grant-admin-access --application-id ${id}`,
    { VB365_ACCOUNT_PASSWORD: "XXXXXX", VB365_APPLICATION_SECRET: "XXXXXX" },
  ],
  "v4c-organizations-post-legacy-request": [
    `office365 --mode legacy-protocols --account administrator@contoso.onmicrosoft.com --grant-admin-access ` +
    `--application-id ${sample}`,
    { VB365_ACCOUNT_PASSWORD: "securepassword", VB365_APPLICATION_SECRET: "appsecret" },
  ],
  "v4c-organizations-post-apponly-existingapp-request": [
    `office365 --mode existing-application --region worldwide ${both} --account administrator@contoso.com ` +
    "--office-organization-name contoso.onmicrosoft.com",
    { VB365_CERTIFICATE_PASSWORD: "Test-Pass1" },
  ],
  "v4c-organizations-post-apponly-newapp-request": [
    `office365 --mode new-application ${certificate} --sharepoint-save-all-web-parts --new-application-name appcert`,
    { VB365_CERTIFICATE_PASSWORD: "Test-Pass1", VB365_USER_CODE: "ABC123XYZ" },
  ],
};

/** The flags of an existing application. */
export const existing = "office365 --mode existing-application --application-id " + id + " --certificate cert.pfx";
export const password = { VB365_ACCOUNT_PASSWORD: "planted" };
/** A line with all that it needs but secrets. */
export const whole = `${existing} --account a@b.c --office-organization-name b.c`;

/** Runs a line on an API version. */
export function run(
  line: string,
  version: Version,
  secrets: Record<string, string>,
  more: Scene = {},
): Promise<Outcome> {
  const words = ["org", "add", ...line.split(" "), "--api-version", version];
  return vb365(words, { ...scene, ...more, env: { ...env, ...secrets } });
}
