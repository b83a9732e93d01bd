/** Which jobs take a user: looked up once for an organization. */

import { anyVersion, type ClientFacts } from "../client/client.ts";
import { collect } from "../client/paging.ts";
import type { User } from "../organizations/directory.ts";
import { findJobs, type Job } from "../jobs/record.ts";
import { inSmall } from "../names.ts";
import type { JobItem } from "../jobs/items.ts";
import { type Version, versions } from "../versions.ts";

/** The ids and logins that a job takes or leaves out; undefined for everybody. */
interface Covered {
  readonly name: string;
  readonly taken: ReadonlySet<string> | undefined;
  readonly left: ReadonlySet<string>;
}

/** Reads the jobs of an organization, and answers of a user which of them take it. */
export async function findItemsOfJob(
  client: ClientFacts<Version>,
  action: string,
  organizationId: string,
): Promise<(user: User) => string[]> {
  const covered: Covered[] = [];
  for await (const page of findJobs(client, action, { organizationId })) {
    for (const job of page) covered.push(await readCovered(client, action, organizationId, job));
  }
  return (user) => {
    const keys = inSmall(user.id, user.name);
    const isIn = (set: ReadonlySet<string>) => keys.some((key) => set.has(key));
    return covered.filter(({ taken, left }) => (taken === undefined || isIn(taken)) && !isIn(left)).map(({ name }) =>
      name
    );
  };
}

async function readCovered(
  client: ClientFacts<Version>,
  action: string,
  organizationId: string,
  job: Job,
): Promise<Covered> {
  const jobId = job.id ?? "";
  const name = job.name ?? jobId;
  const read = async (path: "/Jobs/{jobId}/SelectedItems" | "/Jobs/{jobId}/ExcludedItems") =>
    await keysOf(client, action, organizationId, await itemsAt(client, action, path, jobId));
  const left = await read("/Jobs/{jobId}/ExcludedItems") ?? new Set();
  if (job.backupType === "EntireOrganization") return { name, taken: undefined, left };
  return { name, taken: await read("/Jobs/{jobId}/SelectedItems"), left };
}

async function itemsAt(
  client: ClientFacts<Version>,
  action: string,
  path: "/Jobs/{jobId}/SelectedItems" | "/Jobs/{jobId}/ExcludedItems",
  jobId: string,
): Promise<JobItem[]> {
  return await collect(action, ({ limit, offset }) => {
    const query = versions[client.version].organizationPages ? { limit, offset } : {};
    return anyVersion(client).GET(path, { params: { path: { jobId }, query } });
  }) as JobItem[];
}

/** The users that items mean; undefined when one of them means everybody. */
async function keysOf(
  client: ClientFacts<Version>,
  action: string,
  organizationId: string,
  items: readonly JobItem[],
): Promise<Set<string> | undefined> {
  const keys = new Set<string>();
  for (const { type, user, group } of items) {
    if (type === "PartialOrganization") return undefined;
    for (const key of inSmall(user?.id, user?.name)) keys.add(key);
    if (type !== "Group" || !group?.id || !versions[client.version].backupPools) continue;
    const path = { organizationId, groupId: group.id };
    const members = await collect(
      action,
      (query) =>
        anyVersion(client).GET("/Organizations/{organizationId}/Groups/{groupId}/Members", { params: { path, query } }),
    );
    for (const { login } of members) if (login) keys.add(login.toLowerCase());
  }
  return keys;
}
