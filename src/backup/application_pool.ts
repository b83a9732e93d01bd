/** The pool of backup applications of one organization, as every recipe of it needs it. */

import { type ApplicationCertificate, writeCertificate } from "../certificates/certificate.ts";
import { anyVersion, type Client, type ClientFacts } from "../client/client.ts";
import type { SchemasOf } from "../client/paths.ts";
import { Vb365Error } from "../error.ts";
import { findDuplicate, isGuid, matches } from "../names.ts";
import { findOrganization, isApplicationOnly, type Organization, organizationIdOf } from "../organizations/record.ts";
import { collect } from "../client/paging.ts";
import type { PoolChange, PoolWrite } from "./pool.ts";
import { type Version, type VersionFacts, versionNames, versions } from "../versions.ts";

/** A backup application as a server lists it; its certificate never comes back. */
export type BackupApplication = SchemasOf["v8"]["BackupApplication"];

/** A backup application that is to be added. */
export interface NewBackupApplication {
  /** The application, as it is in Entra. */
  application: {
    /** Its id, a GUID. */
    applicationId: string;
    /** Its name. */
    displayName?: string | undefined;
    /** Its tags. */
    tags?: string[] | undefined;
  };
  /** The PFX that proves the application. */
  applicationCertificate: ApplicationCertificate;
  /** The password of the PFX. */
  applicationCertificatePassword?: string | undefined;
}

/** Where the pool is. */
export const poolPath = "/Organizations/{organizationId}/BackupApplications";

/** Where the pool of one organization is. */
export function pathOf(organizationId: string): string {
  return poolPath.replace("{organizationId}", organizationId);
}

/** The id by which an entry of the pool is known. */
export function idOf({ applicationId }: BackupApplication): string | null | undefined {
  return applicationId;
}

/** A pool that is about to be written to. */
export interface OpenPool {
  action: string;
  organizationId: string;
  path: string;
  body: SchemasOf["v8"]["NewBackupApplication"][];
  wanted: string[];
  idOf: typeof idOf;
  list: () => Promise<BackupApplication[]>;
  bodyFor: () => OpenPool["body"];
}

/** Checks what is to be sent and whose pool it is for. */
export async function openPool<V extends Version>(
  client: Client<V>,
  action: string,
  organization: string,
  applications: readonly NewBackupApplication[],
): Promise<OpenPool> {
  needBackupApplications(client.version, action, (facts) => facts.backupPools);
  const body = writeApplications(client.version, action, applications);
  const record = await findOrganization(client, action, organization);
  if (!isApplicationOnly(record) && saysHowItSignsIn(record)) {
    throw invalid(action, "it does not authenticate by application only, and takes backup accounts");
  }
  const organizationId = record.id ?? await organizationIdOf(client, action, organization);
  return {
    action,
    organizationId,
    path: pathOf(organizationId),
    body,
    wanted: body.map(({ application }) => application.applicationId),
    idOf,
    list: () => readApplications(client, action, organizationId),
    bodyFor: () => body,
  };
}

/** Where the record is silent, as a server may leave any part of it out, the server decides itself. */
function saysHowItSignsIn({ type, exchangeOnlineSettings, sharePointOnlineSettings }: Organization): boolean {
  return type === "OnPremises" || Boolean(exchangeOnlineSettings ?? sharePointOnlineSettings);
}

/** Reads the whole pool. */
export function readApplications(
  client: ClientFacts<Version>,
  action: string,
  organizationId: string,
): Promise<BackupApplication[]> {
  return collect(action, ({ limit, offset }) => {
    const params = { path: { organizationId }, query: { limit, offset } };
    return anyVersion(client).GET(poolPath, { params });
  });
}

/** The ids of the entries that ids, names and patterns mean. */
export function pickApplications(
  action: string,
  pool: readonly BackupApplication[],
  idsOrNames: readonly string[],
): string[] {
  if (idsOrNames.length === 0) throw invalid(action, "none is named");
  const picked = idsOrNames.flatMap((idOrName) => {
    const names = (application: BackupApplication) => [application.applicationId, application.displayName];
    const found = pool.filter((application) => matches(idOrName, names(application)));
    if (found.length > 0) return found;
    throw new Vb365Error(`Cannot ${action}: none is "${idOrName}"; nothing was sent`, { code: "not-found" });
  });
  return [...new Set(picked.map(idOf))].filter((id) => typeof id === "string");
}

/** Says which versions can do what this one can't. */
export function needBackupApplications(version: Version, action: string, can: (facts: VersionFacts) => boolean): void {
  if (can(versions[version])) return;
  const able = versionNames.filter((name) => can(versions[name])).join(", ");
  const hint = `API versions that can: ${able}.`;
  throw new Vb365Error(`Cannot ${action}: ${version} has no such operation`, { code: "unsupported", hint });
}

function writeApplications(version: Version, action: string, applications: readonly NewBackupApplication[]) {
  const list: unknown = applications;
  if (!Array.isArray(list)) throw invalid(action, "the applications must be an array, also when there is only one");
  if (applications.length === 0) throw invalid(action, "no application is given");
  const body = applications.map((given, index) => writeApplication(version, action, given, `application ${index + 1}`));
  const twice = findDuplicate(body.map(({ application }) => application.applicationId));
  if (twice !== undefined) throw invalid(action, `application ${twice} is given twice`);
  return body;
}

function writeApplication(version: Version, action: string, given: NewBackupApplication, which: string) {
  const { applicationId, displayName, tags } = given.application ?? {};
  if (!applicationId) throw invalid(action, `${which} has no applicationId`);
  if (!isGuid(applicationId)) throw invalid(action, `the applicationId of ${which} is no GUID`);
  if (!given.applicationCertificate) throw invalid(action, `${which} (${applicationId}) has no certificate`);
  const { applicationCertificatePassword: password } = given;
  return {
    application: { applicationId, ...(displayName !== undefined && { displayName }), ...(tags && { tags }) },
    applicationCertificate: writeCertificate(version, given.applicationCertificate),
    ...(password !== undefined && { applicationCertificatePassword: password }),
  };
}

function invalid(action: string, why: string): Vb365Error {
  return new Vb365Error(`Cannot ${action}: ${why}`, { code: "invalid-input", reason: "backup-applications" });
}

/** Sends a write to the pool between two looks at it; only writing loads what it needs. */
export async function writeToPool<Item>(
  write: PoolWrite<BackupApplication, Item>,
): Promise<PoolChange<BackupApplication>> {
  const { changePool } = await import("./pool.ts");
  return await changePool(write);
}
