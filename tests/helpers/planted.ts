/** Secrets in every place that takes one, and command lines that use them all. */

import { newCertificate } from "../../mod.ts";
import { utf16 } from "./cli.ts";
import { pfxBase64 } from "./certificate.ts";

export const id = "7f9a9b85-50e7-4f61-8f76-6a9517b8677d";

/** Each with what quoting, escaping and encoding change. */
export const secrets = {
  VB365_PASSWORD: 'planted-"0\\ä%',
  VB365_ACCOUNT_PASSWORD: 'planted-"1\\ä%',
  VB365_EXCHANGE_ACCOUNT_PASSWORD: 'planted-"2\\ä%',
  VB365_SHAREPOINT_ACCOUNT_PASSWORD: 'planted-"3\\ä%',
  VB365_APPLICATION_SECRET: 'planted-"4\\ä%',
  VB365_EXCHANGE_APPLICATION_SECRET: 'planted-"5\\ä%',
  VB365_SHAREPOINT_APPLICATION_SECRET: 'planted-"6\\ä%',
  VB365_CERTIFICATE_PASSWORD: 'planted-"7\\ä%',
  VB365_EXCHANGE_CERTIFICATE_PASSWORD: 'planted-"8\\ä%',
  VB365_SHAREPOINT_CERTIFICATE_PASSWORD: 'planted-"9\\ä%',
  VB365_EXCHANGE_PASSWORD: 'planted-"a\\ä%',
  VB365_SHAREPOINT_PASSWORD: 'planted-"b\\ä%',
  VB365_USER_CODE: 'planted-"c\\ä%',
};
const onPremises = {
  type: "OnPremises",
  isExchange: true,
  exchangeSettings: { serverName: "s", username: "u", password: 'planted-"d\\ä%' },
};
export const own = await newCertificate({ commonName: "app", password: secrets.VB365_CERTIFICATE_PASSWORD });
export const files = {
  "own.pfx": own.pfx,
  "cert.pfx": Uint8Array.fromBase64(pfxBase64),
  "cert.txt": utf16(pfxBase64),
  "body.json": utf16(JSON.stringify(onPremises)),
  "broken.json": `${JSON.stringify(onPremises)}}`,
  "accounts.csv": `login,groupId,name,password\na@contoso.com,${id}${id},a,"planted-""e\\ä%"\n`,
  "apps.csv": `applicationId,displayName,certificate,certificatePassword\n${id},n,cert.pfx,"planted-""f\\ä%"\n`,
  "/here/own.pfx": own.pfx,
  "m.jsonl":
    `{"officeName":"contoso.com","mode":"legacy-protocols","account":"a@contoso.com","applicationId":"${id}","certificate":"own.pfx"}\n`,
  "wrong.json": JSON.stringify({ ...onPremises, isExchange: "true", strange: 1 }),
};

const application = `--application-id ${id} --certificate cert.pfx --skip-certificate-check`;
const account = "--account a@contoso.com --grant-admin-access";
const server = "--exchange-server s --exchange-username u --sharepoint-server s --sharepoint-username u";

const tenant = "contoso-apps.onmicrosoft.com";
const addAccount =
  `backup-account add --organization ${tenant} --group-id ${id}${id} --login a@contoso.com --name a --yes`;

/** Lines for every command; the version is one that can do it. */
export const lines: readonly string[] = [
  "org list --api-version v8",
  "org get contoso-apps.onmicrosoft.com --api-version v8",
  "org set contoso-apps.onmicrosoft.com --description planned --api-version v8",
  "org set contoso-apps.onmicrosoft.com --body broken.json --api-version v8",
  "org remove contoso-apps.onmicrosoft.com --yes --api-version v8",
  "org remove contoso-apps.onmicrosoft.com --what-if --api-version v8",
  `org add office365 --mode basic ${account} --api-version v7`,
  `org add office365 --mode basic ${account} --api-version v7 --what-if`,
  `org add office365 --mode legacy-protocols ${account} --application-id ${id} --api-version v7`,
  `org add office365 --mode legacy-protocols ${account} --application-id ${id} --api-version v7 --what-if`,
  `org add office365 --mode legacy-protocols ${account} ${application} --api-version v7`,
  `org add office365 --mode existing-application ${application} --account a@contoso.com --office-organization-name contoso.com --api-version v8`,
  `org add office365 --mode existing-application ${application} --account a@contoso.com --office-organization-name contoso.com --api-version v8 --what-if`,
  `org add office365 --mode new-application --certificate cert.txt --skip-certificate-check --new-application-name n --api-version v8`,
  `org add office365 --mode new-application --certificate cert.txt --skip-certificate-check --new-application-name n --api-version v8 --what-if`,
  `org add office365 --mode configure-application ${application} --api-version v8`,
  `org add onpremises ${server} --api-version v8`,
  `org add onpremises ${server} --api-version v8 --what-if`,
  "org add onpremises --body body.json --api-version v8",
  "org add onpremises --body body.json --api-version v8 --what-if",
  "org add onpremises --body broken.json --api-version v8",
  "org add onpremises --body wrong.json --api-version v8",
  `org add hybrid --mode basic ${account} ${server} --api-version v3`,
  `org add hybrid --mode basic ${account} ${server} --api-version v4 --what-if`,
  `org add office365 --mode basic ${account} --certificate cert.pfx --api-version v7`,
  "device-code request --what-if --api-version v8",
  "device-code wait --expires-in 0.2 --interval 0.1 --api-version v8",
  "api GET /Organizations --api-version v8",
  "api POST /Organizations --body body.json --api-version v8",
  "api POST /Organizations --body body.json --api-version v8 --what-if",
  "api POST /Organizations --body wrong.json --no-check --api-version v8",
  "plan m.jsonl --api-version v7",
  "export --api-version v8",
  "journal merge m.jsonl",
  "org ews-readiness --api-version v8",
  "server versions",
  "completion bash",
  "cert to-base64 body.json",
  "cert inspect own.pfx",
  "cert inspect cert.pfx",
  "cert new new.pfx --days 0",
  "cert expiring own.pfx cert.pfx --organizations --api-version v8",
  "org rotate-cert contoso-apps.onmicrosoft.com --certificate own.pfx --api-version v8",
  "org rotate-cert contoso-apps.onmicrosoft.com --certificate own.pfx --api-version v8 --what-if",
  "org rotate-cert contoso-apps.onmicrosoft.com --certificate cert.pfx --api-version v8",
  "cert inspect cert.pfx",
  "cert new made.pfx",
  "cert expiring cert.pfx",
  `org rotate-cert ${tenant} --certificate cert.pfx --yes --api-version v8`,
  `org rotate-cert ${tenant} --certificate cert.pfx --what-if --api-version v8`,
  `backup-account list --organization ${tenant} --api-version v8`,
  `${addAccount} --api-version v5`,
  `${addAccount} --api-version v8 --what-if`,
  `backup-account add --organization ${tenant} --from accounts.csv --passwords-in-file --yes --api-version v8`,
  `backup-app list --organization ${tenant} --api-version v8`,
  `backup-app add --organization ${tenant} --name n ${application} --yes --api-version v8`,
  `backup-app add --organization ${tenant} --name n ${application} --what-if --api-version v8`,
  `backup-app add --organization ${tenant} --from apps.csv --passwords-in-file --yes --api-version v8`,
  `backup-app replace --organization ${tenant} --name n ${application} --yes --api-version v8`,
  `backup-app replace --organization ${tenant} --name n ${application} --what-if --api-version v8`,
  `backup-app remove --organization ${tenant} --application APP* --yes --api-version v8`,
  "backup-app audit --api-version v8",
  `app list --organization ${tenant} --api-version v8`,
  `app create --organization ${tenant} --name n --certificate cert.pfx --skip-certificate-check --api-version v8`,
  `app create --organization ${tenant} --name n --certificate cert.pfx --skip-certificate-check --api-version v8 --what-if`,
  `group list --organization ${tenant} --api-version v8`,
  `group members --organization ${tenant} --group Backup* --api-version v8`,
  "login --profile p --api-version v8",
  "login --profile p --api-version v8 --what-if",
  "login --profile p --no-keep-session --api-version v8",
  "status",
  "org ews-readiness --api-version v8",
  "dashboard --api-version v8",
  "logout",
  "doctor --api-version v8",
  "server trust --what-if",
  "org list --password planted-on-the-line",
  "org list --account-password=planted-on-the-line",
];
