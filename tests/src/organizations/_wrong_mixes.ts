/** What no version takes as a new organization. */

import { applicationId, type Body, nestedSettings, pfx, server, signIns } from "./_right_mixes.ts";

const without = {
  servers: {
    isExchange: undefined,
    isSharepoint: undefined,
    exchangeSettings: undefined,
    sharepointSettings: undefined,
  },
  services: {
    isExchangeOnline: undefined,
    isSharePointOnline: undefined,
    exchangeOnlineSettings: undefined,
    sharePointOnlineSettings: undefined,
  },
};
const asBasic = {
  ...signIns.basic,
  useApplicationOnlyAuth: false,
  applicationId: undefined,
  officeOrganizationName: undefined,
  applicationCertificate: undefined,
  applicationCertificatePassword: undefined,
};

/** What makes each right mix wrong: properties to set, deep, and `undefined` for one to leave out. */
export const wrongMixes: Record<string, Record<string, Body>> = {
  basic: {
    "no type": { type: undefined },
    "an unknown type": { type: "Exchange" },
    "an unknown region": { region: "France" },
    "an unknown property": { isExchangeonline: true },
    "an unknown setting": { exchangeOnlineSettings: { Password: "x" } },
    "a boolean in quotes": { isExchangeOnline: "true" },
    "null for a value": { region: null },
    "no service": without.services,
    "a service without settings": { exchangeOnlineSettings: undefined },
    "settings without Exchange": { isExchangeOnline: false },
    "settings without SharePoint": { isSharePointOnline: false },
    "the nested settings of a hybrid": nestedSettings,
    "no password": { exchangeOnlineSettings: { password: undefined } },
    "no account": { sharePointOnlineSettings: { account: undefined } },
    "an application": { exchangeOnlineSettings: { applicationId } },
    "a secret": { exchangeOnlineSettings: { applicationSecret: "x" } },
    "the password of no certificate": { exchangeOnlineSettings: { applicationCertificatePassword: "x" } },
    "a server": { isExchange: true, exchangeSettings: server },
    "chats of Teams": { isTeamsChatsOnline: true },
  },
  secret: {
    "a certificate as well": { exchangeOnlineSettings: { applicationCertificate: pfx } },
    "no secret": { exchangeOnlineSettings: { applicationSecret: undefined } },
    "no id": { sharePointOnlineSettings: { applicationId: undefined } },
  },
  certificate: {
    "no password": { exchangeOnlineSettings: { password: undefined } },
    "an id that is no GUID": { exchangeOnlineSettings: { applicationId: "app" } },
  },
  existing: {
    "a secret": { exchangeOnlineSettings: { applicationSecret: "x" } },
    "a password": { exchangeOnlineSettings: { password: "x" } },
    "no certificate": { exchangeOnlineSettings: { applicationCertificate: undefined } },
    "no multi-factor authentication": { exchangeOnlineSettings: { useMfa: false } },
    "no id": { exchangeOnlineSettings: { applicationId: undefined } },
    "no account to act as": { exchangeOnlineSettings: { account: undefined } },
    "no name of the tenant": { sharePointOnlineSettings: { officeOrganizationName: undefined } },
    "another way of signing in": { sharePointOnlineSettings: asBasic },
    "a user code": { userCode: "ABC" },
  },
  new: {
    "no user code": { userCode: undefined },
    "an id": { exchangeOnlineSettings: { applicationId } },
    "no name": { newApplicationName: undefined },
    "no sign-in as an application": { sharePointOnlineSettings: asBasic },
  },
  configure: {
    "a new application": { newApplicationName: "vb365" },
    "no user code": { userCode: undefined },
    "no id": { exchangeOnlineSettings: { applicationId: undefined } },
  },
  onPremises: {
    "a server without an account": { exchangeSettings: { username: undefined } },
    "a server without settings": { sharepointSettings: undefined },
    "settings without SharePoint": { isSharepoint: false },
    "settings without Exchange": { isExchange: false },
    "no server": without.servers,
    "a service": { isExchangeOnline: true, exchangeOnlineSettings: signIns.basic },
    "Teams": { isTeamsOnline: true },
    "a user code": { userCode: "ABC", newApplicationName: "vb365" },
  },
  hybrid: {
    "no server": without.servers,
    "no service": without.services,
    "the nested settings of v3": nestedSettings,
  },
  nestedHybrid: {
    "no settings": { office365Settings: undefined },
    "no password": { office365Settings: { password: undefined } },
    "a region beside the nested one": { region: "Worldwide" },
    "a service": { isExchangeOnline: true, exchangeOnlineSettings: signIns.basic },
  },
};

/** Puts a change into a body. */
export function changed(body: Body, change: Body): Body {
  const result: Body = { ...body };
  for (const [key, value] of Object.entries(change)) {
    const old = result[key];
    if (value === undefined) delete result[key];
    else result[key] = isObject(old) && isObject(value) ? changed(old, value) : value;
  }
  return result;
}

function isObject(value: unknown): value is Body {
  return typeof value === "object" && value !== null;
}
