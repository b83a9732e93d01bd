/** What a server lists, in the fields of a manifest: to find, to compare with, and to write a manifest from. */

import type { BackupAccount } from "../backup/accounts.ts";
import type { BackupApplication } from "../backup/applications.ts";
import { type Given, given } from "../names.ts";
import type { Organization } from "../organizations/record.ts";
import { anyVersion, type Client } from "../client/client.ts";
import { pagesOf, turnPages } from "../client/paging.ts";
import { readRegion, type Version, versions } from "../versions.ts";
import type { ManifestTenant } from "./fields.ts";

/** An organization as a server lists it, as far as a manifest can say it. Nothing but this is kept of it. */
export interface ListedTenant extends Given<ManifestTenant> {
  /** Its id at the server. */
  readonly id: string;
  /** What kind of organization it is. */
  readonly type: NonNullable<ManifestTenant["type"]>;
}

const kinds = ["Office365", "OnPremises", "Hybrid"] as const;

/** One online service, with every field that any version has. */
interface Settings {
  readonly useApplicationOnlyAuth?: boolean | null;
  readonly useMfa?: boolean | null;
  readonly account?: string | null;
  readonly applicationId?: string | null;
  readonly applicationCertificateThumbprint?: string | null;
}

/** Describes an organization. What the server does not tell is left out. */
export function describeOrganization(organization: Organization): ListedTenant | undefined {
  const fields: Readonly<Record<string, unknown>> = { ...organization };
  const { id, type } = organization;
  if (!id) return undefined;
  const [exchange, sharePoint] = [
    settingsIn(fields, "exchangeOnlineSettings"),
    settingsIn(fields, "sharePointOnlineSettings"),
  ];
  const first: Settings = exchange ?? sharePoint ?? {};
  return {
    id,
    type: kinds.find((kind) => kind === type) ?? "Office365",
    ...given({
      name: textIn(fields, "name"),
      officeName: textIn(fields, "officeName"),
      msid: textIn(fields, "msid"),
      description: textIn(fields, "description"),
      region: regionIn(fields),
      exchange: switchIn(fields, "isExchangeOnline"),
      sharePoint: switchIn(fields, "isSharePointOnline"),
      teams: switchIn(fields, "isTeamsOnline"),
      teamsChats: switchIn(fields, "isTeamsChatsOnline"),
      mode: modeOf(first),
      account: exchange?.account || sharePoint?.account || undefined,
      ...(type !== "Office365" && serversIn(fields)),
      applicationId: first.applicationId || undefined,
      certificateThumbprint: first.applicationCertificateThumbprint?.toUpperCase() || undefined,
    }),
  };
}

function serversIn(
  fields: Readonly<Record<string, unknown>>,
): Pick<ManifestTenant, "exchangeServer" | "sharePointServer"> {
  const settings = { exchangeServer: fields["exchangeSettings"], sharePointServer: fields["sharepointSettings"] };
  const found = Object.entries(settings).flatMap(([name, value]) => {
    const server: Readonly<Record<string, unknown>> = Object(value);
    const told = toldOfServer.filter((key) => server[key] !== undefined && server[key] !== null && server[key] !== "");
    return told.length === 0 ? [] : [[name, Object.fromEntries(told.map((key) => [key, server[key]]))]];
  });
  return Object.fromEntries(found);
}

/** What a server on premises is compared by, and exported with. */
const toldOfServer = ["serverName", "serverPort", "username", "useSSL"] as const;

/** Describes the pools of an organization. */
export function describePools(
  accounts: readonly BackupAccount[],
  applications: readonly BackupApplication[],
): Pick<ManifestTenant, "backupAccounts" | "backupApplications"> {
  const backupAccounts = accounts.flatMap(({ groupMember }) => {
    const { login, groupId, name } = groupMember ?? {};
    return login ? [{ login, ...given({ groupId: groupId || undefined, name: name || undefined }) }] : [];
  });
  const backupApplications = applications.flatMap(({ applicationId, displayName }) =>
    applicationId ? [{ applicationId, ...given({ displayName: displayName || undefined }) }] : []
  );
  return {
    ...(backupAccounts.length > 0 && { backupAccounts }),
    ...(backupApplications.length > 0 && { backupApplications }),
  };
}

/** The names of fields that an organization is compared by. An application that the server makes is not known before. */
const compared = [
  "msid",
  "type",
  "name",
  "officeName",
  "region",
  "description",
  "exchange",
  "sharePoint",
  "teams",
  "teamsChats",
  "mode",
  "account",
  "applicationId",
  "certificateThumbprint",
] as const satisfies readonly (keyof ManifestTenant)[];

/** Says where an organization is not as the manifest has it, each as a field with both values. */
export function differencesOf(wanted: ManifestTenant, there: ListedTenant): string[] {
  const isMade = wanted.mode === "new-application";
  return compared.filter((name) => !(isMade && name === "applicationId")).flatMap((name) => {
    const [one, other] = [wanted[name], there[name]];
    if (one === undefined || other === undefined || isSame(name, one, other)) return [];
    return [`${name} is ${other} and not ${one}`];
  }).concat(serverDifferences(wanted, there));
}

function serverDifferences(wanted: ManifestTenant, there: ListedTenant): string[] {
  return (["exchangeServer", "sharePointServer"] as const).flatMap((name) => {
    const [one, other] = [wanted[name], there[name]];
    if (one === undefined) return [];
    // A server that tells nothing of them cannot be compared.
    if (other === undefined) return there.type === "Office365" ? [`${name} is not there`] : [];
    const [ours, theirs] = [new Map(Object.entries(one)), new Map(Object.entries(other))];
    return toldOfServer.filter((key) => ours.has(key) && theirs.has(key))
      .filter((key) => String(ours.get(key)).toLowerCase() !== String(theirs.get(key)).toLowerCase())
      .map((key) => `${name}.${key} is ${theirs.get(key)} and not ${ours.get(key)}`);
  });
}

function isSame(name: string, one: string | boolean, other: string | boolean): boolean {
  // Once it is there, a server cannot tell by which of the three ways of one application it was added.
  const plain = (value: string | boolean) =>
    name === "mode" ? String(value).replace(/^.*-application$/, "application") : value;
  return String(plain(one)).toLowerCase() === String(plain(other)).toLowerCase();
}

/** By basic authentication nothing says so: there is an account, and neither MFA nor an application. */
function modeOf({ useApplicationOnlyAuth, useMfa, account }: Settings): ManifestTenant["mode"] {
  if (useApplicationOnlyAuth === true) return "existing-application";
  if (useMfa === true) return "legacy-protocols";
  return useMfa === false && account ? "basic" : undefined;
}

function settingsIn(fields: Readonly<Record<string, unknown>>, name: string): Settings | undefined {
  const found = fields[name];
  return typeof found === "object" && found !== null ? found : undefined;
}

function textIn(fields: Readonly<Record<string, unknown>>, name: string): string | undefined {
  const found = fields[name];
  return typeof found === "string" && found !== "" ? found : undefined;
}

function switchIn(fields: Readonly<Record<string, unknown>>, name: string): boolean | undefined {
  const found = fields[name];
  return typeof found === "boolean" ? found : undefined;
}

/** A region that no version knows is no reason to fail. */
function regionIn(fields: Readonly<Record<string, unknown>>): ManifestTenant["region"] {
  const found = textIn(fields, "region");
  try {
    return found === undefined ? undefined : readRegion(found);
  } catch {
    return undefined;
  }
}

/** Reads the organizations of a server page by page, and keeps of each what a manifest can say. */
export async function* readListed<V extends Version>(client: Client<V>): AsyncGenerator<ListedTenant> {
  const facts = versions[client.version];
  const pages = pagesOf("list organizations", ({ limit, offset }) => {
    const query = {
      ...(facts.extendedView && { extendedView: false }),
      ...(facts.organizationPages && { limit, offset }),
    };
    return anyVersion(client).GET("/Organizations", { params: { query } });
  });
  for await (const listed of turnPages(pages, (page) => page.flatMap((each) => describeOrganization(each) ?? []))) {
    yield* listed;
  }
}

/** What a server lists, by every name that it goes by. */
export class Listed {
  /** Nearly every name is that of one, and a list for each would take as much again. */
  readonly #byName = new Map<string, ListedTenant | ListedTenant[]>();
  /** When the server was asked, in milliseconds since 1970. */
  readonly at: number;

  constructor(at: number) {
    this.at = at;
  }

  /** Reads all that a server has. */
  static async read(client: Client): Promise<Listed> {
    const listed = new Listed(Date.now());
    for await (const tenant of readListed(client)) listed.add(tenant);
    return listed;
  }

  /** Those that a tenant may be: by its id, by its id at Microsoft, by its domain, by its name; the surest that is given. */
  find({ id, msid, officeName, name, account }: ManifestTenant): readonly ListedTenant[] {
    const words = [id, msid, officeName, name, officeName ?? name ?? account?.split("@")[1]];
    for (const word of words) {
      const found = word === undefined ? [] : [this.#byName.get(word.toLowerCase()) ?? []].flat();
      if (found.length > 0) return found;
      // An id that is given and not there is no other organization that happens to have the name.
      if (word !== undefined && word === id) return [];
    }
    return [];
  }

  /** Puts one more in. */
  add(tenant: ListedTenant): void {
    const { id, msid, officeName, name } = tenant;
    for (const one of [id, msid, officeName, name]) {
      if (!one) continue;
      const key = one.toLowerCase();
      const there = this.#byName.get(key);
      if (there === undefined) this.#byName.set(key, tenant);
      else this.#byName.set(key, [...new Set([there, tenant].flat())]);
    }
  }
}
