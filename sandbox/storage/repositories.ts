/** Operations on backup repositories. */

import { type Answer, type Call, keptIn, linkTo } from "../operations/request.ts";
import { fieldsOf, inVersion, type Lives, textOf } from "../operations/fields.ts";
import { listed, pageOf } from "../operations/page.ts";
import { invalid, notFound, Refusal } from "../http/refusal.ts";
import { usageOf } from "../jobs/runs.ts";
import { withoutSecrets } from "./kept.ts";
import type { Repository } from "../store/lifecycle.ts";

const usualCapacity = 4_000_000_000_000;

const lives: Lives = {
  objectStorageId: { until: "v7" },
  objectStorageCachePath: { until: "v7" },
  isOutOfSync: { since: "v6" },
  isLongTerm: { since: "v6" },
  proxyPoolId: { since: "v8" },
  organizationId: { since: "v8" },
  isOutdated: { since: "v8" },
  isIndexed: { since: "v8" },
  isMigrationLocked: { since: "v8" },
  isOutOfOrder: { since: "v8" },
  outOfOrderReason: { since: "v8" },
  objectStorage: { since: "v8" },
};

/** `GET /BackupRepositories` */
export function listRepositories(call: Call): Answer {
  const { state, query } = call;
  const fits = (repository: Repository, name: string) => {
    const wanted = query.get(name.toLowerCase())?.toLowerCase();
    return wanted === undefined || String(repository.settings[name] ?? "").toLowerCase() === wanted;
  };
  const found = [...state.repositories.values()].filter((repository) =>
    ["proxyId", "proxyPoolId", "organizationId"].every((name) => fits(repository, name))
  );
  return { body: listed(call, found.map((repository) => present(call, repository))) };
}

/** `POST /BackupRepositories` */
export function createRepository(call: Call): Answer {
  const { id: _, attachUsedRepository: _attach, ...settings } = withoutSecrets(call.body);
  const sent = fieldsOf(call.body);
  const name = textOf(sent, "name");
  if (!name) throw invalid("name is missing.");
  checkName(call, name);
  checkProxy(call, settings);
  const repository = { id: crypto.randomUUID(), settings, capacityBytes: usualCapacity };
  call.state.repositories.set(repository.id, repository);
  return { body: present(call, repository) };
}

/** `GET /BackupRepositories/{repositoryId}` */
export function getRepository(call: Call): Answer {
  return { body: present(call, repositoryIn(call)) };
}

/** `PUT /BackupRepositories/{repositoryId}` */
export function editRepository(call: Call): Answer {
  const repository = repositoryIn(call);
  const { id: _, ...changes } = withoutSecrets(call.body);
  call.state.repositories.set(repository.id, { ...repository, settings: { ...repository.settings, ...changes } });
  return {};
}

/** `DELETE /BackupRepositories/{repositoryId}`: not while a job backs up to it. */
export function removeRepository(call: Call): Answer {
  const { id } = repositoryIn(call);
  if ([...call.state.jobs.values()].some((job) => job.repositoryId === id)) {
    throw new Refusal(call.version === "v8" ? 409 : 400, "A job backs up to this repository.");
  }
  call.state.repositories.delete(id);
  return {};
}

/** `GET /BackupRepositories/{repositoryId}/backedupOrganizations` */
export function listBackedUpOrganizations(call: Call): Answer {
  const { id } = repositoryIn(call);
  const { state, settings } = call;
  const usage = [...usageOf(state, id, settings.now())].map(([organizationId, bytes]) => {
    const organization = state.organizations.get(organizationId);
    return {
      id: organization?.officeName ?? organization?.name ?? organizationId,
      name: organization?.name ?? "Removed organization",
      ...spaceOf(bytes),
    };
  });
  return { body: pageOf(call, usage) };
}

/** `POST /BackupRepositories/{repositoryId}/Sync` */
export function syncRepository(call: Call): Answer {
  const { id } = repositoryIn(call);
  const self = linkTo(call, "BackupRepositories", id);
  return { body: { id: crypto.randomUUID(), repositoryId: id, state: "None", progressPercent: 100, _links: { self } } };
}

/** The repository in the path. */
export function repositoryIn(call: Call): Repository {
  return keptIn(call, call.state.repositories, "repositoryId");
}

/** How many bytes of a backup lie where. */
export function spaceOf(bytes: number): object {
  return { usedSpaceBytes: bytes, localCacheUsedSpaceBytes: 0, objectStorageUsedSpaceBytes: 0 };
}

function present(call: Call, { id, settings, capacityBytes }: Repository): object {
  const used = [...usageOf(call.state, id, call.settings.now()).values()].reduce((sum, bytes) => sum + bytes, 0);
  const { ignoreProxyPoolApplianceAccessValidation: _, ...shown } = settings;
  const proxy = typeof settings.proxyId === "string" ? { proxy: linkTo(call, "Proxies", settings.proxyId) } : {};
  const body = {
    isOutOfSync: false,
    isLongTerm: false,
    isOutdated: false,
    isIndexed: true,
    isMigrationLocked: false,
    isOutOfOrder: false,
    ...shown,
    id,
    capacityBytes,
    freeSpaceBytes: Math.max(0, capacityBytes - used),
    _links: {
      self: linkTo(call, "BackupRepositories", id),
      ...proxy,
    },
  };
  return inVersion(call.version, body, lives);
}

function checkName({ state, version }: Call, name: string): void {
  const isTaken = ({ settings }: Repository) => String(settings.name).toLowerCase() === name.toLowerCase();
  if (![...state.repositories.values()].some(isTaken)) return;
  throw new Refusal(version === "v8" ? 409 : 400, `A repository named ${name} exists already.`);
}

function checkProxy({ state }: Call, { proxyId, proxyPoolId }: Record<string, unknown>): void {
  if (typeof proxyId === "string" && !state.proxies.has(proxyId.toLowerCase())) throw notFound(`Proxy ${proxyId}`);
  if (typeof proxyPoolId === "string" && !state.proxyPools.has(proxyPoolId.toLowerCase())) {
    throw notFound(`Proxy pool ${proxyPoolId}`);
  }
}
