/** Reads the settings of an organization out of a body in official spelling. */

import type { Exchange } from "./exchange.ts";
import { type Fields, flagOf, given, textOf } from "./fields.ts";
import type { OnlineSettings, ServerSettings } from "./record.ts";
import { thumbprintIn } from "./certificates.ts";

/** One online service: what was sent over what is there. */
export async function readOnline(
  exchange: Exchange,
  sent: Fields,
  present?: OnlineSettings,
): Promise<OnlineSettings> {
  const account = textOf(sent, "account") ?? present?.account;
  const read = {
    useApplicationOnlyAuth: flagOf(sent, "useApplicationOnlyAuth"),
    useMfa: flagOf(sent, "useMfa"),
    grantAdminAccess: flagOf(sent, "grantAdminAccess"),
    sharePointSaveAllWebParts: flagOf(sent, "sharePointSaveAllWebParts"),
    useCustomVeeamAADApplication: flagOf(sent, "useCustomVeeamAADApplication"),
    officeOrganizationName: textOf(sent, "officeOrganizationName"),
    account,
    applicationId: textOf(sent, "applicationId"),
    applicationCertificateThumbprint: await thumbprintIn(exchange, sent),
  };
  return { ...untold, ...present, ...given(read) };
}

/** How v3 has the online half of a hybrid organization: one account for both services. */
export function readNested(sent: Fields): OnlineSettings {
  const read = {
    account: textOf(sent, "username"),
    grantAdminAccess: flagOf(sent, "grantImpersonation") ?? flagOf(sent, "grantAccessToSiteCollections"),
    useCustomVeeamAADApplication: flagOf(sent, "useVeeamAADApplication"),
  };
  return { ...untold, ...given(read) };
}

/** A server on the premises, without the password. */
export function readServer(sent: Fields, present: ServerSettings = {}): ServerSettings {
  const read = serverFields.map((name) => [name, sent.get(name.toLowerCase())])
    .filter(([, value]) => value !== undefined);
  return { ...present, ...Object.fromEntries(read) };
}

const untold = {
  useApplicationOnlyAuth: false,
  useMfa: false,
  grantAdminAccess: false,
  sharePointSaveAllWebParts: false,
};

const serverFields = [
  "serverName",
  "serverPort",
  "username",
  "useSSL",
  "skipCAverification",
  "skipCommonnameverification",
  "skipRevocationcheck",
  "grantImpersonation",
  "configureThrottlingpolicy",
  "grantAccesstositecollections",
];
