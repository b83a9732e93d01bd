/** What a manifest may say of a tenant: one table, of which its types, its JSON Schema and its checks are made. */

import { regionNames, regionsByFormerName, versions } from "../versions.ts";

/** One field of a manifest. */
export interface Field {
  /**
   * `file` is a path from the manifest's folder, `variable` a name in the environment or the beginning of some, `texts` a
   * list of text; `list` and `object` have fields of their own.
   */
  readonly kind:
    | "text"
    | "texts"
    | "switch"
    | "number"
    | "guid"
    | "double-guid"
    | "thumbprint"
    | "file"
    | "variable"
    | "list"
    | "object";
  /** What it says, for an editor that shows it. */
  readonly summary: string;
  /** The only values. */
  readonly choices?: readonly string[];
  /** Those of `choices` that have another name besides, by that. */
  readonly otherNames?: Readonly<Record<string, string>>;
  /** What an entry or the object holds. */
  readonly fields?: Fields;
  /** Those of `fields` that must be there. */
  readonly required?: readonly string[];
}

/** Fields by their names. */
export type Fields = Readonly<Record<string, Field>>;

/** The value of a field. */
export type ValueOf<F extends Field> = F extends { choices: readonly (infer Choice)[] } ? Choice
  : F extends { kind: "switch" } ? boolean
  : F extends { kind: "number" } ? number
  : F extends { kind: "texts" } ? string[]
  : F extends { kind: "list"; fields: infer Inner extends Fields } ? ValuesOf<Inner>[]
  : F extends { kind: "object"; fields: infer Inner extends Fields } ? ValuesOf<Inner>
  : string;

/** The values of fields; each may be missing. */
export type ValuesOf<F extends Fields> = { -readonly [K in keyof F]?: ValueOf<F[K]> };

const passwordSources = {
  passwordEnv: { kind: "variable", summary: "The environment variable that holds its password" },
  passwordFile: { kind: "file", summary: "The file that holds its password" },
} as const satisfies Fields;

const serverFields = {
  serverName: { kind: "text", summary: "The server; for Exchange its EWS endpoint" },
  username: { kind: "text", summary: "The account that the server of backups signs in with, as EXAMPLE\\backup" },
  ...passwordSources,
  useSSL: { kind: "switch", summary: "Connect over TLS" },
  skipCAverification: { kind: "switch", summary: "Do not check who issued its certificate" },
  skipCommonnameverification: { kind: "switch", summary: "Do not check the name in its certificate" },
  skipRevocationcheck: { kind: "switch", summary: "Do not check whether its certificate was revoked" },
} as const satisfies Fields;

/** What a tenant's entry may hold. */
export const tenantFields = {
  name: { kind: "text", summary: "The name under which the server shows the organization" },
  officeName: { kind: "text", summary: "The tenant at Microsoft, as contoso.onmicrosoft.com" },
  msid: { kind: "guid", summary: "The tenant's id at Microsoft" },
  id: { kind: "guid", summary: "The organization's id at the server, when it is there already" },
  profile: { kind: "text", summary: "The profile of the server that the tenant belongs to" },
  group: { kind: "text", summary: "The group of this manifest whose fields it takes over" },
  existing: {
    kind: "switch",
    summary:
      "It must be there already: it is compared, and never added, so that no certificate and no secret is needed",
  },
  type: {
    kind: "text",
    choices: ["Office365", "OnPremises", "Hybrid"],
    summary: "Where it lives; Office365 when nothing is said",
  },
  mode: {
    kind: "text",
    choices: ["basic", "legacy-protocols", "existing-application", "new-application", "configure-application"],
    summary: "How the server signs in to Microsoft; the last two wait for a device code that somebody confirms",
  },
  region: {
    kind: "text",
    choices: regionNames,
    otherNames: regionsByFormerName,
    summary: "The Microsoft cloud that it lives in",
  },
  description: { kind: "text", summary: "A note, from v7 on" },
  exchange: { kind: "switch", summary: "Exchange Online; it is added unless this is false" },
  sharePoint: { kind: "switch", summary: "SharePoint Online and OneDrive; it is added unless this is false" },
  teams: { kind: "switch", summary: "Protect Teams, from v5 on" },
  teamsChats: { kind: "switch", summary: "Protect Teams chats, from v6 on" },
  account: {
    kind: "text",
    summary: "The account that the server signs in with or acts as, as user@contoso.onmicrosoft.com",
  },
  applicationId: { kind: "guid", summary: "The application in Entra" },
  newApplicationName: { kind: "text", summary: "The name of the application that is to be created" },
  certificate: {
    kind: "file",
    summary: "The application's certificate with its private key: a PFX, or Base64 text of one",
  },
  certificateThumbprint: { kind: "thumbprint", summary: "The SHA-1 thumbprint of the certificate in use, to compare" },
  secretPrefix: {
    kind: "variable",
    summary:
      "How the variables begin that hold its secrets: PREFIX_CERTIFICATE_PASSWORD, PREFIX_ACCOUNT_PASSWORD, PREFIX_APPLICATION_SECRET; VB365 without it",
  },
  certificatePasswordFile: { kind: "file", summary: "The file that holds the password of the certificate" },
  accountPasswordFile: { kind: "file", summary: "The file that holds the password of the account" },
  applicationSecretFile: { kind: "file", summary: "The file that holds the secret of the application" },
  grantAdminAccess: { kind: "switch", summary: "Let the server give the account the roles that it needs" },
  saveAllWebParts: { kind: "switch", summary: "Let all web parts be exported, so that they are backed up" },
  exchangeServer: {
    kind: "object",
    summary: "Exchange on premises, of a tenant that is OnPremises or Hybrid",
    required: ["serverName", "username"],
    fields: {
      ...serverFields,
      grantImpersonation: { kind: "switch", summary: "Give the account the impersonation role" },
      configureThrottlingpolicy: {
        kind: "switch",
        summary: "Set up a throttling policy without limits for the account",
      },
    },
  },
  sharePointServer: {
    kind: "object",
    summary: "SharePoint on premises, of a tenant that is OnPremises or Hybrid",
    required: ["serverName", "username"],
    fields: {
      ...serverFields,
      serverPort: { kind: "number", summary: "The port of its remote management, 5985 as a rule" },
      grantAccesstositecollections: { kind: "switch", summary: "Give the account access to the site collections" },
    },
  },
  backupAccounts: {
    kind: "list",
    summary: "Backup accounts, for an organization with basic authentication or legacy protocols",
    required: ["login"],
    fields: {
      login: { kind: "text", summary: "The login, as user@contoso.onmicrosoft.com" },
      groupId: { kind: "double-guid", summary: "The id of its security group: two GUIDs in a row" },
      name: { kind: "text", summary: "Its name" },
      ...passwordSources,
    },
  },
  backupApplications: {
    kind: "list",
    summary: "Backup applications, for an organization with authentication by application",
    required: ["applicationId"],
    fields: {
      applicationId: { kind: "guid", summary: "The application in Entra" },
      displayName: { kind: "text", summary: "Its name" },
      certificate: { kind: "file", summary: "Its certificate with the private key" },
      ...passwordSources,
    },
  },
  job: {
    kind: "object",
    summary: "The backup job of the tenant",
    required: ["name", "repository"],
    fields: {
      name: { kind: "text", summary: "Its name" },
      repository: { kind: "text", summary: "The repository to back up to: its name or its id" },
      description: { kind: "text", summary: "A note about it" },
      items: { kind: "texts", summary: "Mail addresses, URLs or names to back up; without it the entire organization" },
      schedule: { kind: "text", choices: ["Daily", "Periodically", "ManualOnly"], summary: "When it runs" },
      dailyTime: { kind: "text", summary: "At what time, as 22:00 in the server's own time; with Daily" },
      periodicallyEvery: {
        kind: "text",
        choices: versions.v8.schedulePeriods,
        summary: "How often it runs; with Periodically",
      },
      runNow: { kind: "switch", summary: "Start it when it is created" },
    },
  },
  role: {
    kind: "object",
    summary: "The restore operators of the tenant, from v6 on",
    required: ["name", "operators"],
    fields: {
      name: { kind: "text", summary: "The name of the role" },
      description: { kind: "text", summary: "A note about it" },
      operators: { kind: "texts", summary: "Who may restore: mail addresses or names of users and groups" },
    },
  },
} as const satisfies Fields;

/** A tenant as a manifest has it, with what its group and the defaults say. It holds no secret, only where they are. */
export type ManifestTenant = ValuesOf<typeof tenantFields>;

/**
 * Says what a tenant's entry may hold, for what reads or shows a manifest in another form.
 *
 * @returns The fields by their names.
 *
 * @example
 * ```ts
 * import { manifestFields } from "../../tenants.ts";
 *
 * console.log(manifestFields()["teams"]?.kind); // switch
 * ```
 */
export function manifestFields(): Fields {
  return tenantFields;
}

/** What only the tenant itself can say. */
export const ownFields: readonly string[] = ["name", "officeName", "msid", "id"];

/** The first line or the body of a manifest, without its tenants. */
export interface ManifestHead {
  /** What holds for every tenant that does not say it itself. */
  readonly defaults?: Readonly<Record<string, unknown>>;
  /** What holds for the tenants of a group. */
  readonly groups?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** Something that is wrong with a manifest. */
export interface ManifestProblem {
  /** The path of the field, as `backupAccounts[0].login`; empty for the whole entry. */
  readonly field: string;
  /** What is wrong, as the rest of a sentence that begins with the field. */
  readonly problem: string;
}

/**
 * Says who a tenant is, for people, for the journal and for shards: its domain, else its name, else its id.
 *
 * @param tenant The tenant.
 * @returns The key, in small letters.
 *
 * @example
 * ```ts
 * import { tenantKey } from "../../tenants.ts";
 *
 * console.log(tenantKey({ officeName: "Contoso.onmicrosoft.com" })); // contoso.onmicrosoft.com
 * ```
 */
export function tenantKey(tenant: ManifestTenant): string {
  const { officeName, name, msid, id, account } = tenant;
  return (officeName ?? name ?? msid ?? id ?? account?.split("@")[1] ?? "").toLowerCase();
}

/**
 * Says which shard a tenant belongs to. It depends on nothing but its key, so that every machine says the same.
 *
 * @param key The tenant's key, as `tenantKey()` says it.
 * @param count How many shards there are.
 * @returns The shard, counted from 1.
 *
 * @example
 * ```ts
 * import { shardOf } from "../../tenants.ts";
 *
 * console.log(shardOf("contoso.onmicrosoft.com", 4)); // 1
 * ```
 */
export function shardOf(key: string, count: number): number {
  // FNV-1a, 32 bits, and its last bits mixed, which are weak in short texts that are alike.
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(key)) hash = Math.imul(hash ^ byte, 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return ((hash ^ (hash >>> 13)) >>> 0) % count + 1;
}
