/** The record that a server keeps of a job: found by id or by name, for every recipe that works on one. */

import { answerTo, expectById, expectObject } from "../client/answer.ts";
import { anyVersion, type ClientFacts } from "../client/client.ts";
import { pagesOf, turnPages } from "../client/paging.ts";
import type { SchemasOf } from "../client/paths.ts";
import { isGuid, matchesName, needName, pickOne, titleOf, type WithId } from "../names.ts";
import { type Version, versions } from "../versions.ts";

/** A backup job as a server lists it. Every property may be missing or null; `organizationId` is told on every version. */
export type Job = SchemasOf["v8"]["Job"];

/** Which jobs are meant: ids of what they belong to. */
export interface JobFilter {
  organizationId?: string | undefined;
  repositoryId?: string | undefined;
}

/** The jobs of a server or of one organization, page by page. */
export function findJobs(
  client: ClientFacts<Version>,
  action: string,
  { organizationId, repositoryId }: JobFilter = {},
): AsyncIterable<Job[]> {
  const isPaged = versions[client.version].organizationPages;
  const pages = pagesOf(action, ({ limit, offset }) => {
    if (organizationId !== undefined && !isPaged) {
      return anyVersion(client).GET("/Organizations/{organizationId}/Jobs", { params: { path: { organizationId } } });
    }
    const query = isPaged
      ? { limit, offset, ...(organizationId && { organizationId }), ...(repositoryId && { repositoryId }) }
      : {};
    return anyVersion(client).GET("/Jobs", { params: { query } });
  }) as AsyncIterable<Job[]>;
  return turnPages(pages, (page) => {
    const told = page.map((job) => withOrganization(job, organizationId));
    return told.filter((job) => repositoryId === undefined || job.repositoryId === repositoryId);
  });
}

/** Finds the one job that an id or a name means. */
export async function findJob(
  client: ClientFacts<Version>,
  action: string,
  idOrName: string,
  filter: JobFilter = {},
): Promise<WithId<Job>> {
  needName(action, idOrName);
  if (isGuid(idOrName)) {
    const params = { path: { jobId: idOrName } };
    const answer = await answerTo(action, anyVersion(client).GET("/Jobs/{jobId}", { params }));
    return expectById(action, withOrganization(expectObject(action, answer) as Job), idOrName);
  }
  const found: Job[] = [];
  for await (const page of findJobs(client, action, filter)) {
    found.push(...page.filter(({ name }) => matchesName(idOrName, name)));
  }
  return pickOne(action, "job", idOrName, found, titleOf);
}

/** The id of the job that an id or a name means; an id is believed without asking. */
export async function jobIdOf(
  client: ClientFacts<Version>,
  action: string,
  idOrName: string,
  filter: JobFilter = {},
): Promise<string> {
  if (isGuid(idOrName)) return idOrName;
  return (await findJob(client, action, idOrName, filter)).id;
}

/** The GUID that a link leads to, e.g. the job of a session, which up to v7 only a link tells. */
export function idInLink(links: unknown, name: string): string | undefined {
  const link = typeof links === "object" && links !== null
    ? Object.entries(links).find(([key]) => key === name)?.[1]
    : undefined;
  const href = typeof link === "object" && link !== null && "href" in link ? String(link.href) : "";
  return /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/i.exec(href)?.[0];
}

function withOrganization(job: Job, known?: string): Job {
  const organizationId = job.organizationId ?? known ?? idInLink(job._links, "organization");
  const repositoryId = job.repositoryId ?? idInLink(job._links, "backupRepository");
  return { ...job, ...(organizationId && { organizationId }), ...(repositoryId && { repositoryId }) };
}
