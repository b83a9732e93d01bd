/** Work on repositories that takes its time: giving them to another proxy, and since 8.6 maintenance. */

import { type Answer, type Call, keptIn, timeOf } from "../operations/request.ts";
import { fieldsOf, isObject, listOf } from "../operations/fields.ts";
import { given } from "../../src/names.ts";
import { pageOf } from "../operations/page.ts";
import { invalid, notFound, Refusal } from "../http/refusal.ts";
import { repositoryIn } from "./repositories.ts";
import type { RepositoryWork } from "../store/lifecycle.ts";

const seconds = 2;

/** `POST /BackupRepositories/{repositoryId}/changeOwner` */
export function changeOwner(call: Call): Answer {
  const { query, state, settings } = call;
  const repository = repositoryIn(call);
  const toOwnerId = query.get("proxyid") ?? query.get("poolid");
  if (toOwnerId === undefined) throw invalid("proxyId or poolId is missing.");
  const isKnown = state.proxies.has(toOwnerId.toLowerCase()) || state.proxyPools.has(toOwnerId.toLowerCase());
  if (!isKnown) throw notFound(`Owner ${toOwnerId}`);
  const fromOwnerId = repository.settings.proxyPoolId ?? repository.settings.proxyId;
  const owner = query.has("proxyid") ? { proxyId: toOwnerId } : { proxyPoolId: toOwnerId };
  const { proxyId: _, proxyPoolId: _pool, ...rest } = repository.settings;
  state.repositories.set(repository.id, { ...repository, settings: { ...rest, ...owner } });
  const work = begin(call, [repository.id], { fromOwnerId, toOwnerId });
  state.ownerChanges.set(work.id, work);
  return { body: presentChange(work, settings.now()) };
}

/** `GET /RepositoryOwnerChangeSessions` */
export function listOwnerChanges(call: Call): Answer {
  const { state, settings } = call;
  return { body: pageOf(call, [...state.ownerChanges.values()].map((work) => presentChange(work, settings.now()))) };
}

/** `GET /RepositoryOwnerChangeSessions/{sessionId}` */
export function getOwnerChange(call: Call): Answer {
  return { body: presentChange(keptIn(call, call.state.ownerChanges, "sessionId"), call.settings.now()) };
}

/** `POST /RepositoryOwnerChangeSessions/{sessionId}/Stop` */
export function stopOwnerChange(call: Call): Answer {
  return stop(call, call.state.ownerChanges);
}

/** `POST /backupRepositories/maintenanceSessions`: one session at a time for each repository. */
export function startMaintenance(call: Call): Answer {
  const { state, settings, body } = call;
  const sent = fieldsOf(body);
  const ids = listOf(sent.get("repositoryids")).map((id) => String(id).toLowerCase());
  const missing = ids.find((id) => !state.repositories.has(id));
  if (missing !== undefined) throw notFound(`Repository ${missing}`);
  const isBusy = ({ repositoryIds, endsAt }: RepositoryWork) =>
    endsAt > settings.now() && repositoryIds.some((id) => ids.includes(id));
  if ([...state.maintenance.values(), ...state.ownerChanges.values()].some(isBusy)) {
    throw new Refusal(409, "There is a session for this repository already.");
  }
  const config = sent.get("waitingconfig");
  const work = begin(call, ids, isObject(config) ? config : {});
  state.maintenance.set(work.id, work);
  return { body: presentMaintenance(work, settings.now()) };
}

/** `GET /backupRepositories/maintenanceSessions` */
export function listMaintenance(call: Call): Answer {
  const { state, settings, query } = call;
  const [status, repositoryId] = [query.get("status")?.toLowerCase(), query.get("repositoryid")?.toLowerCase()];
  const found = [...state.maintenance.values()]
    .filter((work) => repositoryId === undefined || work.repositoryIds.includes(repositoryId))
    .filter((work) => status === undefined || maintenanceStatus(work, settings.now()).toLowerCase() === status);
  return { body: pageOf(call, found.map((work) => presentMaintenance(work, settings.now()))) };
}

/** `GET /backupRepositories/maintenanceSessions/{sessionId}` */
export function getMaintenance(call: Call): Answer {
  return { body: presentMaintenance(keptIn(call, call.state.maintenance, "sessionId"), call.settings.now()) };
}

/** `POST /backupRepositories/maintenanceSessions/{sessionId}/stop` */
export function stopMaintenance(call: Call): Answer {
  return stop(call, call.state.maintenance);
}

function begin({ settings }: Call, repositoryIds: readonly string[], body: Record<string, unknown>): RepositoryWork {
  const startedAt = settings.now();
  const id = crypto.randomUUID();
  return { id, repositoryIds, startedAt, endsAt: startedAt + seconds * 1000, isStopped: false, body };
}

function stop(call: Call, store: Map<string, RepositoryWork>): Answer {
  const work = keptIn(call, store, "sessionId");
  const now = call.settings.now();
  if (now < work.endsAt) store.set(work.id, { ...work, endsAt: now, isStopped: true });
  return {};
}

function presentChange(work: RepositoryWork, now: number): object {
  const ended = work.isStopped ? "Failed" : "Succeeded";
  return given({
    ...work.body,
    id: work.id,
    status: now < work.endsAt ? "Running" : ended,
    startTime: timeOf(work.startedAt),
    endTime: now < work.endsAt ? undefined : timeOf(work.endsAt),
    waitForSessionsTimeout: "01:00:00",
    forceStopSessions: false,
    forceStopSessionsTimeout: "00:10:00",
    repositoryIds: work.repositoryIds,
  });
}

function maintenanceStatus({ isStopped, endsAt }: RepositoryWork, now: number): string {
  if (now < endsAt) return "Running";
  return isStopped ? "Canceled" : "Finished";
}

function presentMaintenance(work: RepositoryWork, now: number): object {
  return given({
    id: work.id,
    status: maintenanceStatus(work, now),
    startTime: timeOf(work.startedAt),
    endTime: now < work.endsAt ? undefined : timeOf(work.endsAt),
    repositoryIds: work.repositoryIds,
    waitingConfig: { waitForSessionsTimeout: 60, forceStopSessions: false, forceStopSessionsTimeout: 10, ...work.body },
  });
}
