/** Backup repositories: what there is, what is in them, a new one. */

import { answerTo, answerToWrite, expectById, expectObject } from "../client/answer.ts";
import { anyVersion, type Client, type ClientFacts } from "../client/client.ts";
import { Listing } from "../client/listing.ts";
import { collect, pagesOf } from "../client/paging.ts";
import type { SchemasOf } from "../client/paths.ts";
import { Vb365Error } from "../error.ts";
import { given, isGuid, matchesName, needName, pickOne, titleOf, type WithId } from "../names.ts";
import { organizationIdOf } from "../organizations/record.ts";
import { requireVersion, type Version, versions } from "../versions.ts";

/** A backup repository as a server lists it. Every property may be missing or null. */
export type Repository = SchemasOf["v8"]["Repository"];

/** A new backup repository, in the words of the version. */
export type NewRepository<V extends Version = Version> = SchemasOf[V]["RepositoryInput"];

/** How much of an organization's backups lie in a repository. */
export type RepositoryUsage = SchemasOf["v8"]["RepositoryUsage"];

/** Which repositories to list. */
export interface ListRepositoriesOptions {
  /** Only those whose name matches: `*` stands for any characters, `?` for one; upper and lower case are the same. */
  name?: string | undefined;
  /** Only those of this organization (its id or its name), from v8 on. */
  organization?: string | undefined;
}

/**
 * Lists the backup repositories of a server.
 *
 * @param client The client.
 * @param options Which ones.
 * @returns The repositories: await all of them, or walk through them page by page.
 * @throws {Vb365Error} `unsupported` for an organization before v8; `not-found` for an unknown one.
 *
 * @example
 * ```ts
 * import { connect } from "../../mod.ts";
 * import { listRepositories } from "../../protection.ts";
 *
 * const env = (name: string) => Deno.env.get(name) ?? "";
 * const [server, username, password] = [env("VB365_SERVER"), env("VB365_USERNAME"), env("VB365_PASSWORD")];
 * const trust = { fingerprint: env("VB365_TRUST_FINGERPRINT") };
 * await using client = await connect({ server, version: "v8", username, password, trust });
 *
 * for (const { name, capacityBytes } of await listRepositories(client, { name: "Contoso*" })) {
 *   console.log(name, capacityBytes); // Contoso Repository 4000000000000
 * }
 * ```
 *
 * @see {@link https://helpcenter.veeam.com/docs/vbo365/powershell/get-vborepository.html Get-VBORepository}
 */
export function listRepositories<V extends Version>(
  client: Client<V>,
  options: ListRepositoriesOptions = {},
): Listing<Repository> {
  const action = "list the repositories";
  const { organization, name } = options;
  return new Listing(async () => {
    if (organization !== undefined) requireVersion(client.version, action, ({ repositoryOwner }) => repositoryOwner);
    const organizationId = organization && await organizationIdOf(client, action, organization);
    return findRepositories(client, action, given({ organizationId: organizationId || undefined }));
  }).filter((repository) => name === undefined || matchesName(name, repository.name));
}

/**
 * Gets one backup repository.
 *
 * @param client The client.
 * @param idOrName Its id (a GUID), its name, or a pattern with `*` and `?` that only one name matches.
 * @returns The repository.
 * @throws {Vb365Error} `not-found` when there is none, `invalid-input` when several match.
 *
 * @example
 * ```ts
 * import { connect } from "../../mod.ts";
 * import { getRepository } from "../../protection.ts";
 *
 * const env = (name: string) => Deno.env.get(name) ?? "";
 * const [server, username, password] = [env("VB365_SERVER"), env("VB365_USERNAME"), env("VB365_PASSWORD")];
 * const trust = { fingerprint: env("VB365_TRUST_FINGERPRINT") };
 * await using client = await connect({ server, version: "v8", username, password, trust });
 *
 * console.log((await getRepository(client, "Default Backup Repository")).path); // C:\VeeamRepository
 * ```
 *
 * @see {@link https://helpcenter.veeam.com/docs/vbo365/powershell/get-vborepository.html Get-VBORepository}
 */
export async function getRepository<V extends Version>(client: Client<V>, idOrName: string): Promise<Repository> {
  return await findRepository(client, `get repository ${idOrName}`, idOrName);
}

/**
 * Creates a backup repository. Sent once, never again on its own.
 *
 * @param client The client.
 * @param repository Its settings, in the version's own words.
 * @returns The new repository.
 * @throws {Vb365Error} `invalid-input` when the name is missing or taken; `refused` or `failed` with the server's words.
 *
 * @example
 * ```ts
 * import { connect } from "../../mod.ts";
 * import { createRepository, listProxies } from "../../protection.ts";
 *
 * const env = (name: string) => Deno.env.get(name) ?? "";
 * const [server, username, password] = [env("VB365_SERVER"), env("VB365_USERNAME"), env("VB365_PASSWORD")];
 * const trust = { fingerprint: env("VB365_TRUST_FINGERPRINT") };
 * await using client = await connect({ server, version: "v8", username, password, trust });
 *
 * const [proxy] = await listProxies(client);
 * const { name } = await createRepository(client, {
 *   name: "Board",
 *   path: "D:\\Board",
 *   proxyId: String(proxy?.id),
 *   retentionType: "SnapshotBased",
 *   retentionPeriodType: "Yearly",
 *   yearlyRetentionPeriod: "Years3",
 * });
 * console.log(name); // Board
 * ```
 *
 * @see {@link https://helpcenter.veeam.com/docs/vbo365/powershell/add-vborepository.html Add-VBORepository}
 */
export async function createRepository<V extends Version>(
  client: Client<V>,
  repository: NewRepository<V>,
): Promise<Repository> {
  const { name } = repository;
  const action = `create repository ${name ?? ""}`.trim();
  if (!name) throw new Vb365Error(`Cannot ${action}: name is missing`, { code: "invalid-input", reason: "missing" });
  const there = await collect(action, (page) => listPage(client, page, {}));
  if (there.some((other) => other.name?.toLowerCase() === name.toLowerCase())) {
    throw new Vb365Error(`Cannot ${action}: there is one of that name already`, {
      code: "invalid-input",
      reason: "name-taken",
    });
  }
  const call = anyVersion(client).POST("/BackupRepositories", { body: repository as NewRepository });
  let late: Repository | undefined;
  const look = async () => {
    const all = await collect(action, (page) => listPage(client, page, {})) as Repository[];
    return Boolean(late = all.find((other) => other.name?.toLowerCase() === name.toLowerCase()));
  };
  const answer = await answerToWrite<object>(action, call, look);
  return expectObject(action, late ?? answer) as Repository;
}

/**
 * Lists how much of each organization's backups lie in a repository, from v6 on.
 *
 * @param client The client.
 * @param repository The repository's id (a GUID), its name, or a pattern that only one name matches.
 * @returns One entry for each organization.
 * @throws {Vb365Error} `not-found` for an unknown repository; `unsupported` before v6.
 *
 * @example
 * ```ts
 * import { connect } from "../../mod.ts";
 * import { listRepositoryUsage } from "../../protection.ts";
 *
 * const env = (name: string) => Deno.env.get(name) ?? "";
 * const [server, username, password] = [env("VB365_SERVER"), env("VB365_USERNAME"), env("VB365_PASSWORD")];
 * const trust = { fingerprint: env("VB365_TRUST_FINGERPRINT") };
 * await using client = await connect({ server, version: "v8", username, password, trust });
 *
 * for (const { name, usedSpaceBytes } of await listRepositoryUsage(client, "Contoso Repository")) {
 *   console.log(name, usedSpaceBytes); // contoso-apps.onmicrosoft.com 70200000000
 * }
 * ```
 *
 * @see {@link https://helpcenter.veeam.com/docs/vbo365/powershell/get-vbousagedata.html Get-VBOUsageData}
 */
export function listRepositoryUsage<V extends Version>(
  client: Client<V>,
  repository: string,
): Listing<RepositoryUsage> {
  const action = `read what is in repository ${repository}`;
  return new Listing(async () => {
    requireVersion(client.version, action, ({ serviceInstance }) => serviceInstance);
    const repositoryId = await repositoryIdOf(client, action, repository);
    return pagesOf(action, (query) => {
      const params = { path: { repositoryId }, query };
      return anyVersion(client).GET("/BackupRepositories/{repositoryId}/backedupOrganizations", { params });
    });
  });
}

/** The repositories, page by page. */
export function findRepositories(
  client: ClientFacts<Version>,
  action: string,
  filter: { organizationId?: string } = {},
): AsyncIterable<Repository[]> {
  return pagesOf(action, (page) => listPage(client, page, filter)) as AsyncIterable<Repository[]>;
}

/** Finds the one repository that an id or a name means. */
export async function findRepository(
  client: ClientFacts<Version>,
  action: string,
  idOrName: string,
): Promise<WithId<Repository>> {
  needName(action, idOrName);
  if (isGuid(idOrName)) {
    const params = { path: { repositoryId: idOrName } };
    const call = anyVersion(client).GET("/BackupRepositories/{repositoryId}", { params });
    return expectById(action, await answerTo(action, call) as Repository, idOrName);
  }
  const found: Repository[] = [];
  for await (const page of findRepositories(client, action)) {
    found.push(...page.filter(({ name }) => matchesName(idOrName, name)));
  }
  return pickOne(action, "repository", idOrName, found, titleOf);
}

/** The id of the repository that an id or a name means; an id is believed without asking. */
export async function repositoryIdOf(client: ClientFacts<Version>, action: string, idOrName: string): Promise<string> {
  if (isGuid(idOrName)) return idOrName;
  return (await findRepository(client, action, idOrName)).id;
}

function listPage(
  client: ClientFacts<Version>,
  { limit, offset }: { limit: number; offset: number },
  filter: { organizationId?: string },
) {
  const query = { ...filter, ...(versions[client.version].organizationPages && { limit, offset }) };
  return anyVersion(client).GET("/BackupRepositories", { params: { query } });
}
