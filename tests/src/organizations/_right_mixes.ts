/** Bodies of a new organization, one for each way of connecting it. */

/** A JSON object. */
export type Body = Record<string, unknown>;

export const pfx = "MIIJqQIBAzCCCW8GCSqGSIb3DQEHAaCCCWAEgglcMIIJWA==";
export const applicationId = "63caebf0-2624-48d0-9ece-de1db611dc98";
export const account = "admin@contoso.onmicrosoft.com";
export const server = { serverName: "mail.contoso.com", username: "CONTOSO\\backup", password: "x" };

export const signIns = {
  basic: { account, password: "x", grantAdminAccess: true, useMfa: false },
  secret: { account, password: "x", useMfa: true, applicationId, applicationSecret: "x" },
  certificate: { account, password: "x", useMfa: true, applicationId, applicationCertificate: pfx },
  exchangeOnline: { useApplicationOnlyAuth: true, useMfa: true, applicationId, account, applicationCertificate: pfx },
  sharePointOnline: {
    useApplicationOnlyAuth: true,
    applicationId,
    officeOrganizationName: "contoso.onmicrosoft.com",
    applicationCertificate: pfx,
    applicationCertificatePassword: "x",
  },
  newApplication: { useApplicationOnlyAuth: true, applicationCertificate: pfx, applicationCertificatePassword: "x" },
};

function office365(exchangeOnlineSettings: Body, sharePointOnlineSettings: Body, rest: Body = {}): Body {
  const services = { isExchangeOnline: true, isSharePointOnline: true };
  return { type: "Office365", ...services, exchangeOnlineSettings, sharePointOnlineSettings, ...rest };
}

const onPremises = {
  type: "OnPremises",
  isExchange: true,
  exchangeSettings: { ...server, configureThrottlingpolicy: true },
  isSharepoint: true,
  sharepointSettings: { ...server, serverPort: 5985 },
};
export const nestedSettings = { office365Settings: { username: account, password: "x" } };
const nestedHybrid = { ...onPremises, ...nestedSettings, type: "Hybrid" };

/** What a version takes, from and up to which one. */
export const rightMixes: Record<string, { since: number; upTo?: number; body: Body }> = {
  basic: { since: 3, body: office365(signIns.basic, signIns.basic, { region: "Worldwide" }) },
  secret: { since: 3, body: office365(signIns.secret, signIns.secret, { region: "Germany" }) },
  certificate: { since: 3, body: office365(signIns.certificate, signIns.certificate) },
  existing: { since: 4, body: office365(signIns.exchangeOnline, signIns.sharePointOnline) },
  new: {
    since: 4,
    body: office365(signIns.newApplication, signIns.newApplication, { userCode: "ABC", newApplicationName: "vb365" }),
  },
  configure: {
    since: 6,
    body: office365({ ...signIns.newApplication, applicationId }, { ...signIns.newApplication, applicationId }, {
      userCode: "ABC",
      configureApplication: true,
    }),
  },
  onPremises: { since: 3, body: onPremises },
  nestedHybrid: { since: 3, upTo: 3, body: nestedHybrid },
  hybrid: { since: 4, body: { ...onPremises, ...office365(signIns.basic, signIns.basic), type: "Hybrid" } },
};
