/** The steps behind the organization: its job, and the role of its restore operators. */

import type { Client } from "../client/client.ts";
import { Vb365Error } from "../error.ts";
import { given } from "../names.ts";
import { type NewJob, newJobBody } from "../jobs/body.ts";
import { createJob } from "../jobs/jobs.ts";
import { findJobs } from "../jobs/record.ts";
import { waitForSync } from "../organizations/sync.ts";
import { createRole, listRoles, type NewRole } from "../protection/roles.ts";
import { findRepository } from "../storage/repositories.ts";
import { versions } from "../versions.ts";
import type { ManifestTenant } from "./fields.ts";
import type { TenantServer } from "./server.ts";
import { idOf, organizationOf, type Step, type StepFinding, type StepScene } from "./step.ts";

/** What a server has of one kind, by the id of the organization: no more than what tells whether it is there. */
type ByOrganization = ReadonlyMap<string, readonly string[]>;

/** Stands for a job over the entire organization, of which there can be one only. */
const entire = "\u0000entire";

/** A step that makes one thing of a name. */
function namedStep(part: {
  name: string;
  wanted(tenant: ManifestTenant): { readonly name: string; readonly isEntire?: boolean } | undefined;
  list(client: Client, organization: string | undefined): AsyncIterable<readonly [organization: string, name: string]>;
  /** Why it cannot be made; undefined when it can. */
  check(server: TenantServer, tenant: ManifestTenant): Promise<string | undefined>;
  create(scene: StepScene, organization: string): Promise<unknown>;
}): Step {
  const listed = new WeakMap<TenantServer, Promise<ByOrganization>>();
  const read = async ({ client }: TenantServer, organization?: string): Promise<ByOrganization> => {
    const found = new Map<string, string[]>();
    for await (const [id, name] of part.list(client, organization)) {
      found.set(id, [...found.get(id) ?? [], name.toLowerCase()]);
    }
    return found;
  };
  const all = (server: TenantServer) => {
    const reading = listed.get(server) ?? read(server);
    listed.set(server, reading);
    return reading;
  };
  return {
    name: part.name,
    wants: (tenant) => part.wanted(tenant) !== undefined,
    async look(scene, fresh): Promise<Omit<StepFinding, "step">> {
      const { server, tenant } = scene;
      const found = await organizationOf(scene);
      const wanted = part.wanted(tenant);
      const there = found && (await (fresh ? read(server, found.id) : all(server))).get(found.id.toLowerCase()) || [];
      const isThere = there.includes(wanted?.name.toLowerCase() ?? "") ||
        (wanted?.isEntire === true && there.includes(entire));
      if (isThere) return { state: "unchanged" };
      if (tenant.existing) {
        return { state: found ? "differs" : "cannot", why: `there is no ${part.name} ${wanted?.name}` };
      }
      const why = await part.check(server, tenant);
      return why === undefined ? { state: "create" } : { state: "cannot", why };
    },
    async make(scene) {
      await part.create(scene, await idOf(scene));
    },
  };
}

/** The job as `createJob()` takes it. */
function newJob({ job }: ManifestTenant, organization: string): NewJob | undefined {
  if (job === undefined) return undefined;
  const { name = "", repository = "", schedule, dailyTime, periodicallyEvery, description, items, runNow } = job;
  const when = schedule && { schedule: { type: schedule, ...given({ dailyTime, periodicallyEvery }) } };
  return { name, repository, organization, ...given({ description, items, runNow }), ...when };
}

function newRole({ role }: ManifestTenant, organization: string): NewRole | undefined {
  if (role === undefined) return undefined;
  const { name = "", operators = [], description } = role;
  return { name, operators, organization, ...given({ description }) };
}

/** Repositories that were asked for, by server. */
const repositories = new WeakMap<TenantServer, Map<string, Promise<string | undefined>>>();

/** Why a repository cannot be used; each is asked for once. */
function repositoryProblem(server: TenantServer, name: string): Promise<string | undefined> {
  const known = repositories.get(server) ?? new Map<string, Promise<string | undefined>>();
  repositories.set(server, known);
  const asked = known.get(name) ??
    findRepository(server.client, "use the repository", name).then(() => undefined, (error) => messageOf(error));
  known.set(name, asked);
  return asked;
}

function messageOf(error: unknown): string {
  if (error instanceof Vb365Error) return error.message;
  throw error;
}

/** What a check refuses, as a sentence. */
function refusalOf(check: () => unknown): string | undefined {
  try {
    check();
    return undefined;
  } catch (error) {
    return messageOf(error);
  }
}

const job = namedStep({
  name: "job",
  wanted: ({ job }) => job?.name === undefined ? undefined : { name: job.name, isEntire: job.items === undefined },
  async *list(client, organizationId) {
    for await (const page of findJobs(client, "list the jobs", given({ organizationId }))) {
      for (const { organizationId, name, backupType } of page) {
        if (organizationId && name) yield [organizationId.toLowerCase(), name];
        if (organizationId && backupType === "EntireOrganization") yield [organizationId.toLowerCase(), entire];
      }
    }
  },
  async check(server, tenant) {
    const { version } = server.client;
    const wanted = newJob(tenant, "the organization");
    const refusal = refusalOf(() => wanted && newJobBody(version, `create job ${wanted.name}`, wanted));
    return refusal ?? await repositoryProblem(server, wanted?.repository ?? "");
  },
  async create({ server, tenant }, organization) {
    const wanted = newJob(tenant, organization);
    // What it is to back up is found in the cache that the server keeps of the organization.
    if (versions[server.client.version].sync) {
      await waitForSync(server.client, organization, { interval: 1, timeout: 3600 });
    }
    if (wanted) await createJob(server.client, wanted);
  },
});

const role = namedStep({
  name: "role",
  wanted: ({ role }) => role?.name === undefined ? undefined : { name: role.name },
  async *list(client, organization) {
    if (!versions[client.version].roles) return;
    for await (const { organizationId, name } of listRoles(client, given({ organization }))) {
      if (organizationId && name) yield [organizationId.toLowerCase(), name];
    }
  },
  check({ client: { version } }) {
    return Promise.resolve(versions[version].roles ? undefined : `${version} has no roles of restore operators`);
  },
  async create({ server, tenant }, organization) {
    const wanted = newRole(tenant, organization);
    if (wanted) await createRole(server.client, wanted);
  },
});

/** The steps in their order. */
export const partSteps: readonly Step[] = [job, role];
