/** Makes the record of an organization out of what was sent. */

import type { Call } from "./request.ts";
import { type Fields, fieldsOf, flagOf, partOf, textOf } from "./fields.ts";
import type { Application, OnlineSettings, Organization, ServerSettings } from "../store/record.ts";
import { thumbprintIn } from "./certificates.ts";
import { given } from "../../src/names.ts";
import { findRegion, type Region } from "../../src/versions.ts";
import type { DeviceCode } from "../store/state.ts";
import { thumbprintLike } from "../store/ids.ts";
import { invalid } from "../http/refusal.ts";

/** One online service: what was sent over what is there. */
export async function readOnline(
  call: Call,
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
    applicationCertificateThumbprint: await thumbprintIn(call, sent),
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

/** A new organization. */
export async function newOrganization(call: Call, code: DeviceCode | undefined): Promise<Organization> {
  const sent = fieldsOf(call.body);
  const type = typeOf(sent);
  const parts = await readParts(call, sent);
  const officeName = type === "OnPremises" ? undefined : tenantOf(parts, sent, code);
  const application = applicationOf(parts, sent);
  return {
    id: crypto.randomUUID(),
    msid: crypto.randomUUID(),
    type,
    name: textOf(sent, "name") ?? officeName ?? serverOf(parts),
    officeName,
    region: type === "OnPremises" ? undefined : regionOf(sent) ?? code?.region ?? "Worldwide",
    ...given(readFlags(sent)),
    ...withTenant(withApplication(parts, application), officeName),
    backupAccounts: [],
    backupApplications: [],
    applications: application ? [application] : [],
  };
}

/** An organization with what was sent put over what is there. */
export async function changedOrganization(
  call: Call,
  present: Organization,
  code: DeviceCode | undefined,
): Promise<Organization> {
  const sent = fieldsOf(call.body);
  const type = textOf(sent, "type");
  if (type !== undefined && type !== present.type) throw invalid("The type of an organization cannot be changed.");
  const parts = await readParts(call, sent, present);
  return {
    ...present,
    ...given({ name: textOf(sent, "name"), region: regionOf(sent) ?? code?.region }),
    ...given(readFlags(sent)),
    exchangeOnline: unlessOff(sent, "isExchangeOnline", parts.exchangeOnline),
    sharePointOnline: unlessOff(sent, "isSharePointOnline", parts.sharePointOnline),
    exchange: unlessOff(sent, "isExchange", parts.exchange),
    sharepoint: unlessOff(sent, "isSharepoint", parts.sharepoint),
  };
}

type Parts = Pick<Organization, "exchangeOnline" | "sharePointOnline" | "exchange" | "sharepoint">;

async function readParts(call: Call, sent: Fields, present?: Organization): Promise<Parts> {
  const nested = partOf(sent, "office365Settings");
  const both = nested && readNested(nested);
  const online = async (name: string, there: OnlineSettings | undefined) => {
    const settings = partOf(sent, name);
    return settings ? await readOnline(call, settings, there) : both ?? there;
  };
  const server = (name: string, there: ServerSettings | undefined) => {
    const settings = partOf(sent, name);
    return settings ? readServer(settings, there) : there;
  };
  return {
    exchangeOnline: await online("exchangeOnlineSettings", present?.exchangeOnline),
    sharePointOnline: await online("sharePointOnlineSettings", present?.sharePointOnline),
    exchange: server("exchangeSettings", present?.exchange),
    sharepoint: server("sharepointSettings", present?.sharepoint),
  };
}

function typeOf(sent: Fields): Organization["type"] {
  const type = textOf(sent, "type");
  if (type === "Office365" || type === "OnPremises" || type === "Hybrid") return type;
  throw invalid("type must be Office365, OnPremises or Hybrid.");
}

function readFlags(sent: Fields) {
  return {
    isTeamsOnline: flagOf(sent, "isTeamsOnline"),
    isTeamsChatsOnline: flagOf(sent, "isTeamsChatsOnline"),
    configureApplication: flagOf(sent, "configureApplication"),
    description: textOf(sent, "description"),
  };
}

function regionOf(sent: Fields): Region | undefined {
  const nested = partOf(sent, "office365Settings");
  const region = textOf(sent, "region") ?? (nested && textOf(nested, "region"));
  return region === undefined ? undefined : findRegion(region);
}

/** The tenant: named, or the home of the account, or that of the administrator who confirmed the code. */
function tenantOf({ exchangeOnline, sharePointOnline }: Parts, sent: Fields, code: DeviceCode | undefined): string {
  const services = [sharePointOnline, exchangeOnline];
  const named = services.map((service) => service?.officeOrganizationName).find(Boolean);
  const account = services.map((service) => service?.account?.split("@")[1]).find(Boolean);
  const application = textOf(sent, "newApplicationName") ??
    services.map((service) => service?.applicationId).find(Boolean);
  const madeUp = application?.toLowerCase().replace(/[^a-z0-9]+/g, "");
  return named ?? account ?? code?.tenant ?? `${madeUp || "tenant"}.onmicrosoft.com`;
}

/** The organization's own application in Entra: the one it was added with, or one that is made now. */
function applicationOf(parts: Parts, sent: Fields): Application | undefined {
  const services = [parts.exchangeOnline, parts.sharePointOnline];
  if (!services.some((service) => service?.useApplicationOnlyAuth)) return undefined;
  const known = services.map((service) => service?.applicationId).find(Boolean);
  const displayName = textOf(sent, "newApplicationName") ?? "Veeam Backup for Microsoft 365";
  return { applicationId: known ?? crypto.randomUUID(), displayName, tags: [] };
}

function withApplication(parts: Parts, application: Application | undefined): Parts {
  const own = (service: OnlineSettings | undefined) =>
    service && application
      ? { ...service, applicationId: service.applicationId ?? application.applicationId }
      : service;
  return { ...parts, exchangeOnline: own(parts.exchangeOnline), sharePointOnline: own(parts.sharePointOnline) };
}

function withTenant(parts: Parts, officeName: string | undefined): Parts {
  const own = (service: OnlineSettings | undefined) =>
    service &&
    {
      ...service,
      officeOrganizationName: service.officeOrganizationName ?? service.account?.split("@")[1] ?? officeName,
    };
  return { ...parts, exchangeOnline: own(parts.exchangeOnline), sharePointOnline: own(parts.sharePointOnline) };
}

function serverOf({ exchange, sharepoint }: Parts): string {
  return String((exchange ?? sharepoint)?.serverName ?? thumbprintLike("server"));
}

function unlessOff<T>(sent: Fields, name: string, part: T): T | undefined {
  return flagOf(sent, name) === false ? undefined : part;
}
