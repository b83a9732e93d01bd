/** Backup applications: the applications that share the load of an organization with authentication by application. */

import { type ApplicationCertificate, writeCertificate } from "../certificates/certificate.ts";
import { answerTo } from "../client/answer.ts";
import { anyVersion, type CallOptions, type Client, type ClientFacts, withSignal } from "../client/client.ts";
import { collect, type ListRoom } from "../client/paging.ts";
import type { SchemasOf } from "../client/paths.ts";
import { Vb365Error } from "../error.ts";
import { findDuplicate, isGuid, matchesName } from "../names.ts";
import { findOrganization, isApplicationOnly, type Organization, organizationIdOf } from "../organizations/record.ts";
import { requireVersion, type Version, versions } from "../versions.ts";
import type { PoolChange, PoolOptions, PoolWrite } from "./pool.ts";

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
  requireVersion(client.version, action, (facts) => facts.backupPools);
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
  room?: ListRoom,
): Promise<BackupApplication[]> {
  return collect(action, ({ limit, offset }) => {
    const params = { path: { organizationId }, query: { limit, offset } };
    return anyVersion(client).GET(poolPath, { params });
  }, room);
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
    const found = pool.filter((application) => matchesName(idOrName, ...names(application)));
    if (found.length > 0) return found;
    throw new Vb365Error(`Cannot ${action}: none is "${idOrName}"; nothing was sent`, { code: "not-found" });
  });
  return [...new Set(picked.map(idOf))].filter((id) => typeof id === "string");
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

/**
 * Lists the backup applications of an organization, all pages of them, from v4 on.
 *
 * @param client The client.
 * @param organization The organization's id (a GUID), its name, or a pattern that only one name matches.
 * @param options How to stop it.
 * @returns The applications with the thumbprints of their certificates; an empty array when there are none.
 * @throws {Vb365Error} `unsupported` on v3; `not-found` for an unknown organization.
 *
 * @example
 * ```ts
 * import { addBackupApplications, connect, listBackupApplications } from "../../mod.ts";
 *
 * const env = (name: string) => Deno.env.get(name) ?? "";
 * const [server, username, password] = [env("VB365_SERVER"), env("VB365_USERNAME"), env("VB365_PASSWORD")];
 * const trust = { fingerprint: env("VB365_TRUST_FINGERPRINT") };
 * await using client = await connect({ server, version: "v8", username, password, trust });
 *
 * await addBackupApplications(client, "contoso-apps.onmicrosoft.com", [{
 *   application: { applicationId: "63baecf0-2624-45d0-9ece-de1db611dc98", displayName: "APP03" },
 *   applicationCertificate: await Deno.readFile("cert.pfx"),
 *   applicationCertificatePassword: env("VB365_CERTIFICATE_PASSWORD"),
 * }]);
 * const applications = await listBackupApplications(client, "contoso-apps.onmicrosoft.com");
 * console.log(applications.some(({ displayName }) => displayName === "APP03")); // true
 * ```
 *
 * @see {@link https://helpcenter.veeam.com/docs/vbo365/powershell/get-vbobackupapplication.html Get-VBOBackupApplication}
 */
export async function listBackupApplications<V extends Version>(
  client: Client<V>,
  organization: string,
  options: CallOptions = {},
): Promise<BackupApplication[]> {
  client = withSignal(client, options.signal);
  const action = `list the backup applications of ${organization}`;
  requireVersion(client.version, action, (facts) => facts.backupPools);
  return await readApplications(client, action, await organizationIdOf(client, action, organization));
}

/**
 * Adds backup applications to an organization, from v4 on. Veeam no longer supports it since 8, and Microsoft allows one
 * application per use since 2026-03-01: ask yourself whether the organization needs it.
 *
 * v8 appends, and what is in already is left as it is. v4 to v7 have one verb for it, PUT, which the documents call "Add"
 * and which may replace the whole pool: so the pool is read before and after, and if applications are there that are not
 * among those given, nothing is sent unless that is accepted.
 *
 * @param client The client.
 * @param organization The organization's id (a GUID), its name, or a pattern that only one name matches.
 * @param applications The applications with their certificates.
 * @param options Whether a replacement is acceptable, and who looks at the request before it is sent.
 * @returns What was there, what is there, what came and what went.
 * @throws {Vb365Error} `invalid-input` before anything is sent, with the reason `pool-at-risk` when applications could be
 * lost; `unsupported` on v3; `partly-done` when one vanished or is missing afterwards, with all of it in `details`.
 *
 * @example
 * ```ts
 * import { addBackupApplications, connect } from "../../mod.ts";
 *
 * const env = (name: string) => Deno.env.get(name) ?? "";
 * const [server, username, password] = [env("VB365_SERVER"), env("VB365_USERNAME"), env("VB365_PASSWORD")];
 * const trust = { fingerprint: env("VB365_TRUST_FINGERPRINT") };
 * await using client = await connect({ server, version: "v8", username, password, trust });
 *
 * const { added } = await addBackupApplications(client, "contoso-apps.onmicrosoft.com", [{
 *   application: { applicationId: "eefb5987-1430-4768-a545-84c6abd1dbca", displayName: "APP01" },
 *   applicationCertificate: await Deno.readFile("cert.pfx"),
 *   applicationCertificatePassword: env("VB365_CERTIFICATE_PASSWORD"),
 * }]);
 * console.log(added); // [ "eefb5987-1430-4768-a545-84c6abd1dbca" ]
 * ```
 *
 * @see {@link https://helpcenter.veeam.com/archive/vbo365/60/rest/adding_backup_applications.html Adding backup applications}
 * @see {@link https://helpcenter.veeam.com/docs/vbo365/powershell/add-vbobackupapplication.html Add-VBOBackupApplication}
 */
export async function addBackupApplications<V extends Version>(
  client: Client<V>,
  organization: string,
  applications: readonly NewBackupApplication[],
  options: PoolOptions = {},
): Promise<PoolChange<BackupApplication>> {
  client = withSignal(client, options.signal);
  const action = `add backup applications to ${organization}`;
  const pool = await openPool(client, action, organization, applications);
  const { addBackupApplications: verb } = versions[client.version];
  const params = { path: { organizationId: pool.organizationId } };
  if (verb === "PUT") {
    const send = (body: typeof pool.body) => answerTo(action, anyVersion(client).PUT(poolPath, { params, body }));
    return await writeToPool({ ...pool, ...options, method: "PUT", mayReplace: true, send });
  }
  return await writeToPool({
    ...pool,
    ...options,
    method: "POST",
    mayReplace: false,
    bodyFor: (before) => {
      const there = new Set(before.map(({ applicationId }) => applicationId?.toLowerCase()));
      return pool.body.filter(({ application }) => !there.has(application.applicationId.toLowerCase()));
    },
    send: (body) => answerTo(action, anyVersion(client).POST(poolPath, { params, body })),
  });
}

/**
 * Replaces the backup applications of an organization: those that are not given are gone afterwards. From v8 on, where the
 * API says so; before that the same verb is called "Add".
 *
 * @param client The client.
 * @param organization The organization's id (a GUID), its name, or a pattern that only one name matches.
 * @param applications The applications with their certificates.
 * @param options Who looks at the request before it is sent.
 * @returns What was there, what is there, what came and what went.
 * @throws {Vb365Error} `unsupported` before v8; `invalid-input` before anything is sent; `partly-done` when one is missing
 * afterwards.
 *
 * @example
 * ```ts
 * import { connect, replaceBackupApplications } from "../../mod.ts";
 *
 * const env = (name: string) => Deno.env.get(name) ?? "";
 * const [server, username, password] = [env("VB365_SERVER"), env("VB365_USERNAME"), env("VB365_PASSWORD")];
 * const trust = { fingerprint: env("VB365_TRUST_FINGERPRINT") };
 * await using client = await connect({ server, version: "v8", username, password, trust });
 *
 * const { after } = await replaceBackupApplications(client, "contoso-apps.onmicrosoft.com", [{
 *   application: { applicationId: "3ab8cbd2-3a3b-4c3e-8a3c-3a2b1f3c1d10", displayName: "APP02" },
 *   applicationCertificate: await Deno.readFile("cert.pfx"),
 *   applicationCertificatePassword: env("VB365_CERTIFICATE_PASSWORD"),
 * }]);
 * console.log(after.map(({ displayName }) => displayName)); // [ "APP02" ]
 * ```
 *
 * @see {@link https://helpcenter.veeam.com/docs/vbo365/powershell/set-vboorganization.html Set-VBOOrganization -BackupApplications}
 */
export async function replaceBackupApplications<V extends Version>(
  client: Client<V>,
  organization: string,
  applications: readonly NewBackupApplication[],
  options: Pick<PoolOptions, "review" | "signal"> = {},
): Promise<PoolChange<BackupApplication>> {
  client = withSignal(client, options.signal);
  const action = `replace the backup applications of ${organization}`;
  requireVersion(client.version, action, (facts) => facts.replaceBackupApplications);
  const pool = await openPool(client, action, organization, applications);
  const params = { path: { organizationId: pool.organizationId } };
  const send = (body: typeof pool.body) => answerTo(action, anyVersion(client).PUT(poolPath, { params, body }));
  return await writeToPool({ ...pool, ...options, method: "PUT", mayReplace: false, replaces: true, send });
}

/**
 * Removes backup applications from an organization, from v8 on. The applications stay in Entra.
 *
 * @param client The client.
 * @param organization The organization's id (a GUID), its name, or a pattern that only one name matches.
 * @param idsOrNames Ids (GUIDs), names, or patterns with `*` and `?`, which may match many.
 * @param options Who looks at the request before it is sent.
 * @returns What was there, what is there, and the ids that are gone in `vanished`.
 * @throws {Vb365Error} `unsupported` before v8; `not-found` when one of them matches nothing, and then nothing is sent.
 *
 * @example
 * ```ts
 * import { addBackupApplications, connect, removeBackupApplications } from "../../mod.ts";
 *
 * const env = (name: string) => Deno.env.get(name) ?? "";
 * const [server, username, password] = [env("VB365_SERVER"), env("VB365_USERNAME"), env("VB365_PASSWORD")];
 * const trust = { fingerprint: env("VB365_TRUST_FINGERPRINT") };
 * await using client = await connect({ server, version: "v8", username, password, trust });
 *
 * await addBackupApplications(client, "contoso-apps.onmicrosoft.com", [{
 *   application: { applicationId: "b1f3c1d1-0c3e-4a3c-8a3b-3ab8cbd23a2b", displayName: "OLD01" },
 *   applicationCertificate: await Deno.readFile("cert.pfx"),
 *   applicationCertificatePassword: env("VB365_CERTIFICATE_PASSWORD"),
 * }]);
 * const { vanished } = await removeBackupApplications(client, "contoso-apps.onmicrosoft.com", ["OLD*"]);
 * console.log(vanished); // [ "b1f3c1d1-0c3e-4a3c-8a3b-3ab8cbd23a2b" ]
 * ```
 *
 * @see {@link https://helpcenter.veeam.com/docs/vbo365/powershell/remove-vbobackupapplication.html Remove-VBOBackupApplication}
 */
export async function removeBackupApplications<V extends Version>(
  client: Client<V>,
  organization: string,
  idsOrNames: readonly string[],
  options: Pick<PoolOptions, "review" | "signal"> = {},
): Promise<PoolChange<BackupApplication>> {
  client = withSignal(client, options.signal);
  const action = `remove backup applications of ${organization}`;
  requireVersion(client.version, action, (facts) => facts.replaceBackupApplications);
  const organizationId = await organizationIdOf(client, action, organization);
  const list = () => readApplications(client, action, organizationId);
  const unwanted = pickApplications(action, await list(), idsOrNames);
  return await writeToPool({
    action,
    ...options,
    method: "DELETE",
    path: pathOf(organizationId),
    wanted: [],
    unwanted,
    mayReplace: false,
    replaces: true,
    list,
    idOf,
    bodyFor: () => unwanted,
    send: (body) =>
      answerTo(action, anyVersion(client).DELETE(poolPath, { params: { path: { organizationId } }, body })),
  });
}
