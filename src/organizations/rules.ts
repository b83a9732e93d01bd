/**
 * What must be there for each way to add an organization, and what a version cannot do: said before anything is sent. And what
 * VB365 8.5 no longer takes, or marks for removal.
 */

import { type ErrorReason, Vb365Error } from "../error.ts";
import { isGuid } from "../names.ts";
import type { ExchangeSettings, NewOrganization, OnlineHalf, SharepointSettings } from "./types.ts";
import { type Mode, readRegion, requireVersion, type Version, type VersionFacts, versions } from "../versions.ts";

/** The names of the properties of each member of a union. */
type NamesOf<T> = T extends object ? keyof T : never;
type TopName = NamesOf<NewOrganization>;
type OnlineName = NamesOf<OnlineHalf["exchangeOnlineSettings"] | OnlineHalf["sharePointOnlineSettings"]>;

type ServerName = keyof ExchangeSettings | keyof SharepointSettings;
type Fields = Readonly<Partial<Record<TopName | OnlineName | ServerName, unknown>>>;

/** The properties that one service takes in one mode. */
interface Shape<Name extends keyof Fields> {
  readonly required: readonly Name[];
  readonly optional: readonly Name[];
}

type OnlineShape = Shape<OnlineName>;

const certificate: readonly OnlineName[] = ["applicationCertificate"];
const certificatePassword: readonly OnlineName[] = ["applicationCertificatePassword"];
const webParts: readonly OnlineName[] = ["sharePointSaveAllWebParts"];

const basic: OnlineShape = {
  required: ["account", "password"],
  optional: ["grantAdminAccess", "useCustomVeeamAADApplication"],
};
const legacy: OnlineShape = {
  required: ["account", "password", "applicationId"],
  optional: ["grantAdminAccess", "applicationSecret", ...certificate, ...certificatePassword],
};
const created: OnlineShape = { required: certificate, optional: certificatePassword };
const configured: OnlineShape = { required: ["applicationId", ...certificate], optional: certificatePassword };

/** What each mode takes for the whole organization, for Exchange Online and for SharePoint Online. */
const modes: Readonly<Record<Mode, { top: readonly TopName[]; exchange: OnlineShape; sharePoint: OnlineShape }>> = {
  "basic": { top: [], exchange: basic, sharePoint: basic },
  "legacy-protocols": { top: [], exchange: legacy, sharePoint: legacy },
  "existing-application": {
    top: [],
    exchange: { required: ["applicationId", "account", ...certificate], optional: certificatePassword },
    sharePoint: {
      required: ["applicationId", "officeOrganizationName", ...certificate],
      optional: [...certificatePassword, ...webParts],
    },
  },
  "new-application": {
    top: ["userCode", "newApplicationName"],
    exchange: created,
    sharePoint: { ...created, optional: [...created.optional, ...webParts] },
  },
  "configure-application": {
    top: ["userCode"],
    exchange: configured,
    sharePoint: { ...configured, optional: [...configured.optional, ...webParts] },
  },
};

const server: Shape<keyof ExchangeSettings & keyof SharepointSettings> = {
  required: ["serverName", "username", "password"],
  optional: ["useSSL", "skipCAverification", "skipCommonnameverification", "skipRevocationcheck"],
};
/** What Exchange on premises takes. */
const exchangeServer: Shape<keyof ExchangeSettings> = {
  ...server,
  optional: [...server.optional, "grantImpersonation", "configureThrottlingpolicy"],
};
/** What SharePoint on premises takes. */
const sharepointServer: Shape<keyof SharepointSettings> = {
  ...server,
  optional: [...server.optional, "serverPort", "grantAccesstositecollections"],
};

/** What an organization with an online half may say of itself. */
const onlineTop: readonly TopName[] = [
  "mode",
  "region",
  "isTeamsOnline",
  "isTeamsChatsOnline",
  "exchangeOnlineSettings",
  "sharePointOnlineSettings",
];
/** The two servers of an on-premises half. */
const onPremisesTop: readonly TopName[] = ["exchangeSettings", "sharepointSettings"];

/**
 * Checks that a new organization is whole, is one way and not a mix of two, and is something that the version can do.
 *
 * @throws {Vb365Error} `invalid-input` or `unsupported`; the message names the property or the version.
 */
export function checkNewOrganization(version: Version, organization: NewOrganization): void {
  const fields: Fields = { ...organization };
  const { type } = organization;
  if (type !== "Office365" && type !== "OnPremises" && type !== "Hybrid") {
    throw invalid(`type "${type}" is none of Office365, OnPremises, Hybrid`, "unknown-type");
  }
  const online = type === "OnPremises" ? undefined : modeOf(version, fields);
  const known: readonly TopName[] = [
    "type",
    "name",
    "description",
    ...(online ? [...onlineTop, ...modes[online].top] : []),
  ];
  const shape: Shape<TopName> = {
    required: online ? modes[online].top : [],
    optional: type === "Office365" ? known : [...known, ...onPremisesTop],
  };
  checkShape("", fields, shape);
  if (online) checkOnline(version, online, fields);
  if (type !== "Office365") checkOnPremises(fields);
  if (fields["description"] !== undefined) need(version, (facts) => facts.description, "a description");
  if (type === "Hybrid" && online) checkHybrid(version, online, fields);
}

function modeOf(version: Version, fields: Fields): Mode {
  const mode = Object.keys(modes).find((known): known is Mode => known === fields["mode"]);
  if (!mode) throw invalid(`mode "${fields["mode"]}" is none of ${Object.keys(modes).join(", ")}`, "unknown-mode");
  need(version, (facts) => facts.modes.includes(mode), `the mode ${mode}`);
  return mode;
}

function checkOnline(version: Version, mode: Mode, fields: Fields): void {
  const exchange = settings(fields, "exchangeOnlineSettings", modes[mode].exchange);
  const sharePoint = settings(fields, "sharePointOnlineSettings", modes[mode].sharePoint);
  if (!exchange && !sharePoint) throw missing("exchangeOnlineSettings or sharePointOnlineSettings");
  if (mode === "legacy-protocols") [exchange, sharePoint].forEach(checkProof);
  checkRegion(version, mode, fields["region"]);
  if (fields["isTeamsOnline"] === true) {
    need(version, (facts) => facts.teams, "Teams");
    if (!exchange || !sharePoint) throw invalid("Teams needs both Exchange Online and SharePoint Online", "teams");
  }
  if (fields["isTeamsChatsOnline"] === true) {
    need(version, (facts) => facts.teamsChats, "Teams chats");
    if (!mode.endsWith("-application")) throw invalid("Teams chats need authentication by application", "teams-chats");
  }
}

function checkRegion(version: Version, mode: Mode, text: unknown): void {
  const region = readRegion(typeof text === "string" ? text : "Worldwide");
  if (mode !== "basic") return;
  need(version, (facts) => facts.basicRegions.includes(region), `basic authentication in the region ${region}`);
}

function checkProof(fields: Fields | undefined): void {
  if (!fields) return;
  const names: readonly OnlineName[] = ["applicationSecret", "applicationCertificate"];
  const proofs = names.filter((name) => fields[name] !== undefined);
  if (proofs.length === 0) throw missing("applicationSecret or applicationCertificate");
  if (proofs.length > 1) throw invalid("applicationSecret and applicationCertificate exclude each other", "mixed");
}

function checkOnPremises(fields: Fields): void {
  const exchange = settings(fields, "exchangeSettings", exchangeServer);
  const sharepoint = settings(fields, "sharepointSettings", sharepointServer);
  if (!exchange && !sharepoint) throw missing("exchangeSettings or sharepointSettings");
}

/** v3 knows one account for the online half of a hybrid organization, and only basic authentication. */
function checkHybrid(version: Version, mode: Mode, fields: Fields): void {
  if (versions[version].hybrid === "composed") return;
  need(version, () => mode === "basic", `a hybrid organization in the mode ${mode}`);
  const accounts = [fields.exchangeOnlineSettings, fields.sharePointOnlineSettings].map(asFields)
    .filter((settings) => settings !== undefined).map(({ account, password }) => JSON.stringify([account, password]));
  need(version, () => new Set(accounts).size === 1, "a hybrid organization with two different online accounts");
}

function settings(fields: Fields, name: TopName, shape: Shape<keyof Fields>): Fields | undefined {
  if (fields[name] === undefined) return undefined;
  const found = asFields(fields[name]);
  if (!found) throw invalid(`${name} must be an object`, "not-an-object");
  checkShape(`${name}.`, found, shape);
  return found;
}

function checkShape(prefix: string, fields: Fields, shape: Shape<keyof Fields>): void {
  for (const name of shape.required) {
    if (fields[name] === undefined || fields[name] === "") throw missing(prefix + name);
  }
  const known: readonly string[] = [...shape.required, ...shape.optional];
  const [strange] = Object.entries(fields).find(([name, value]) => value !== undefined && !known.includes(name)) ?? [];
  if (strange !== undefined) throw invalid(`${prefix}${strange} does not belong to this way of adding one`, "mixed");
  const id = fields["applicationId"];
  if (id !== undefined && !(typeof id === "string" && isGuid(id))) {
    throw invalid(`${prefix}applicationId is no GUID`, "guid");
  }
}

function asFields(value: unknown): Fields | undefined {
  return typeof value === "object" && value !== null ? { ...value } : undefined;
}

function need(version: Version, can: (facts: VersionFacts) => boolean, what: string): void {
  requireVersion(version, "add the organization", can, `cannot do ${what}`);
}

function missing(name: string): Vb365Error {
  return invalid(`${name} is missing`, "missing");
}

function invalid(why: string, reason: ErrorReason): Vb365Error {
  return new Vb365Error(`Cannot add the organization: ${why}`, { code: "invalid-input", reason });
}

const instead = "Add organizations by an application: --mode existing-application";

/** A sentence for each way. */
const removals = {
  basic: `VB365 8.5 marks basic authentication for removal. ${instead}.`,
  legacyProtocols: `From VB365 8.5 on, no organization with legacy protocols can be added. ${instead}.`,
  germany: "VB365 8.5 marks the region Germany for removal. Tenants of the German cloud have moved to Worldwide.",
  onPremises: "VB365 8.5 marks organizations on premises (Exchange and SharePoint servers) for removal: plan how " +
    "these servers are backed up after that.",
} as const;

/**
 * What VB365 8.5 says of auxiliary backup accounts, for whoever adds one: a sentence and what to do instead.
 *
 * @example
 * ```ts
 * import { backupAccountsRemoval } from "../../mod.ts";
 *
 * console.log(backupAccountsRemoval); // VB365 8.5 marks auxiliary backup accounts for removal. …
 * ```
 *
 * @see {@link https://helpcenter.veeam.com/docs/vbo365/rest/post_organizations.html Adding organizations}
 */
export const backupAccountsRemoval = `VB365 8.5 marks auxiliary backup accounts for removal. ${instead}.`;

/**
 * Tells what will be taken away of the way in which an organization is added.
 *
 * @param body The body of `POST /Organizations`, as `newOrganizationRequest()` writes it.
 * @returns A sentence for each thing that VB365 8.5 no longer takes or marks for removal; none when all of it stays.
 *
 * @example
 * ```ts
 * import { removalWarnings } from "../../mod.ts";
 *
 * const [warning] = removalWarnings({ type: "Office365", region: "Germany" });
 * console.log(warning); // VB365 8.5 marks the region Germany for removal…
 * ```
 *
 * @see {@link https://helpcenter.veeam.com/docs/vbo365/rest/post_organizations.html Adding organizations}
 */
export function removalWarnings(body: unknown): string[] {
  const { type, region, office365Settings, exchangeOnlineSettings, sharePointOnlineSettings } = Object(body);
  const services = [exchangeOnlineSettings, sharePointOnlineSettings].filter(isObject);
  const byAccount = services.filter((one) => Object(one).useApplicationOnlyAuth !== true);
  const isBasic = isObject(office365Settings) || byAccount.some((one) => Object(one).useMfa !== true);
  return [
    ...(isBasic ? [removals.basic] : []),
    ...(byAccount.some((one) => Object(one).useMfa === true) ? [removals.legacyProtocols] : []),
    ...([region, Object(office365Settings).region].includes("Germany") ? [removals.germany] : []),
    ...(type === "OnPremises" || type === "Hybrid" ? [removals.onPremises] : []),
  ];
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
