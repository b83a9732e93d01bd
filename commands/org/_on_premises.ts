/** The flags for servers on premises, and the half of a new organization that they make. */

import type { OnPremisesHalf } from "../../mod.ts";
import type { Options, Secrets } from "../../cli/flags/options.ts";
import type { FlagReader, Service } from "../../cli/flags/reader.ts";

export const onPremisesOptions = {
  "exchange-server": { kind: "text", value: "HOST", summary: "The Exchange server: its EWS endpoint" },
  "exchange-username": { kind: "text", value: "DOMAIN\\USER", summary: "The account for the Exchange server" },
  "exchange-use-ssl": { kind: "switch", summary: "Connect to the Exchange server over TLS" },
  "exchange-skip-ca-verification": { kind: "switch", summary: "Do not check who issued its certificate" },
  "exchange-skip-common-name-verification": { kind: "switch", summary: "Do not check the name in its certificate" },
  "exchange-skip-revocation-check": { kind: "switch", summary: "Do not check whether its certificate was revoked" },
  "exchange-grant-impersonation": { kind: "switch", summary: "Give the account the impersonation role" },
  "exchange-configure-throttling-policy": { kind: "switch", summary: "Set up a policy without limits for the account" },
  "sharepoint-server": { kind: "text", value: "HOST", summary: "The SharePoint server" },
  "sharepoint-port": {
    kind: "number",
    range: [1, 65535],
    isWhole: true,
    value: "PORT",
    summary: "The port of its remote management, 5985 as a rule",
  },
  "sharepoint-username": { kind: "text", value: "DOMAIN\\USER", summary: "The account for the SharePoint server" },
  "sharepoint-use-ssl": { kind: "switch", summary: "Connect to the SharePoint server over TLS" },
  "sharepoint-skip-ca-verification": { kind: "switch", summary: "Do not check who issued its certificate" },
  "sharepoint-skip-common-name-verification": { kind: "switch", summary: "Do not check the name in its certificate" },
  "sharepoint-skip-revocation-check": { kind: "switch", summary: "Do not check whether its certificate was revoked" },
  "sharepoint-grant-access-to-site-collections": {
    kind: "switch",
    summary: "Give the account access to the site collections",
  },
} as const satisfies Options;

export const onPremisesSecrets = {
  "exchange-password": { summary: "The password of --exchange-username" },
  "sharepoint-password": { summary: "The password of --sharepoint-username" },
} as const satisfies Secrets;

/** Reads the half on premises. */
export async function readOnPremisesHalf(flags: FlagReader): Promise<OnPremisesHalf> {
  const exchangeSettings = await readExchange(flags);
  const sharepointSettings = await readSharepoint(flags);
  if (exchangeSettings) return { exchangeSettings, ...(sharepointSettings && { sharepointSettings }) };
  if (sharepointSettings) return { sharepointSettings };
  flags.lacks(
    "--exchange-server or --sharepoint-server is missing",
    "With each goes an account, --exchange-username or --sharepoint-username, and its password.",
  );
  return { exchangeSettings: { serverName: "", username: "", password: "" } };
}

async function readExchange(flags: FlagReader) {
  const serverName = flags.text("exchange-server");
  if (serverName === undefined) return undefined;
  return {
    serverName,
    ...await common(flags, "exchange"),
    grantImpersonation: flags.switch("exchange-grant-impersonation"),
    configureThrottlingpolicy: flags.switch("exchange-configure-throttling-policy"),
  };
}

async function readSharepoint(flags: FlagReader) {
  const serverName = flags.text("sharepoint-server");
  if (serverName === undefined) return undefined;
  return {
    serverName,
    serverPort: flags.number("sharepoint-port"),
    ...await common(flags, "sharepoint"),
    grantAccesstositecollections: flags.switch("sharepoint-grant-access-to-site-collections"),
  };
}

async function common(flags: FlagReader, service: Service) {
  return {
    username: flags.needText(`${service}-username`),
    useSSL: flags.switch(`${service}-use-ssl`),
    skipCAverification: flags.switch(`${service}-skip-ca-verification`),
    skipCommonnameverification: flags.switch(`${service}-skip-common-name-verification`),
    skipRevocationcheck: flags.switch(`${service}-skip-revocation-check`),
    password: await flags.needSecret(`${service}-password`),
  };
}
