/** Operations on what belongs to an organization and is one object each: its cache, its settings, its space. */

import { type Answer, type Call, linkTo, organizationIn, organizationLink, timeOf } from "./request.ts";
import { fieldsOf, flagOf, inVersion, type Lives, textOf } from "./fields.ts";
import { given } from "../../src/names.ts";
import { pageOf } from "./page.ts";
import { notFound } from "../http/refusal.ts";
import { backedUpUsers, usageOf } from "../jobs/runs.ts";
import type { Organization } from "../store/record.ts";

/** `POST /Organizations/{organizationId}/Sync` */
export function startSync(call: Call): Answer {
  const type = textOf(fieldsOf(call.body), "type") === "Full" ? "Full" : "Incremental";
  beginSync(call, organizationIn(call).id, type);
  return {};
}

/** Brings the cache of an organization up to date, which takes a moment. */
export function beginSync({ state, settings }: Call, organizationId: string, type: "Full" | "Incremental"): void {
  const startedAt = settings.now();
  state.syncs.set(organizationId, { type, startedAt, endsAt: startedAt + settings.syncSeconds * 1000 });
}

/** `GET /Organizations/{organizationId}/SyncState` */
export function getSyncState(call: Call): Answer {
  return { body: presentSync(call, organizationIn(call)) };
}

/** `GET /Organizations/SyncState` */
export function listSyncStates(call: Call): Answer {
  return { body: [...call.state.organizations.values()].map((organization) => presentSync(call, organization)) };
}

/** `GET /Organizations/{organizationId}/tenantInformation` */
export function getTenantInformation(call: Call): Answer {
  const { msid } = organizationIn(call);
  const location = { primaryLocation: "EUR", enableLocationProtection: false, protectedLocations: [] };
  const flags = { multipleDataLocationsEnabled: false, protectInvalidLocations: true, protectEmptyLocations: true };
  return { body: { msid, ...location, ...flags } };
}

/** `GET /Organizations/{organizationId}/versionBackupOptions` */
export function getVersionBackupOptions(call: Call): Answer {
  return { body: call.state.settings.get(`versions ${organizationIn(call).id}`) ?? { sharePointBackupMode: "All" } };
}

/** `PUT /Organizations/{organizationId}/versionBackupOptions` */
export function setVersionBackupOptions(call: Call): Answer {
  const sharePointBackupMode = textOf(fieldsOf(call.body), "sharePointBackupMode") ?? "All";
  call.state.settings.set(`versions ${organizationIn(call).id}`, { sharePointBackupMode });
  return {};
}

/** `GET /Organizations/{organizationId}/RetentionExclusion` */
export function getRetentionExclusion(call: Call): Answer {
  const none = { contacts: false, calendar: false };
  return { body: call.state.settings.get(`retention ${organizationIn(call).id}`) ?? none };
}

/** `PUT /Organizations/{organizationId}/RetentionExclusion` */
export function setRetentionExclusion(call: Call): Answer {
  const sent = fieldsOf(call.body);
  const kept = { contacts: flagOf(sent, "contacts") ?? false, calendar: flagOf(sent, "calendar") ?? false };
  call.state.settings.set(`retention ${organizationIn(call).id}`, kept);
  return {};
}

/** `DELETE /Organizations/{organizationId}/RetentionExclusion` */
export function removeRetentionExclusion(call: Call): Answer {
  const removed = call.state.settings.delete(`retention ${organizationIn(call).id}`);
  if (!removed) throw notFound("A retention exclusion");
  return {};
}

const usedLives: Lives = {
  localCacheUsedSpaceBytes: { since: "v4" },
  objectStorageUsedSpaceBytes: { since: "v4" },
  repositoryId: { since: "v8" },
  protectedObjectsCount: { since: "v8" },
};

/** `GET /Organizations/{organizationId}/usedRepositories` */
export function listUsedRepositories(call: Call): Answer {
  const organization = organizationIn(call);
  const { state, settings, version } = call;
  const protectedUsers = backedUpUsers(state, organization, settings.now());
  const used = [...state.repositories.keys()].flatMap((repositoryId) => {
    const bytes = usageOf(state, repositoryId, settings.now()).get(organization.id);
    if (bytes === undefined) return [];
    const protectedObjectsCount = [...protectedUsers.values()].filter((each) =>
      each.repositoryId === repositoryId
    ).length;
    const body = {
      usedSpaceBytes: bytes,
      localCacheUsedSpaceBytes: 0,
      objectStorageUsedSpaceBytes: 0,
      isAvailable: true,
      details: "",
      repositoryId,
      protectedObjectsCount,
      _links: {
        backupRepository: linkTo(call, "BackupRepositories", repositoryId),
        organization: { href: organizationLink(call, organization.id) },
      },
    };
    return [inVersion(version, body, usedLives)];
  });
  return { body: pageOf(call, used) };
}

/** v7 tells of the last time only; v8 tells of that and of what goes on. */
function presentSync(call: Call, { id }: Organization): object {
  const now = call.settings.now();
  const sync = call.state.syncs.get(id) ??
    { type: "Full" as const, startedAt: now - 3_600_000, endsAt: now - 3_500_000 };
  const isRunning = now < sync.endsAt;
  const links = { self: { href: organizationLink(call, id, "/syncState") } };
  if (call.version < "v8") {
    const last = { type: sync.type, status: isRunning ? "None" : "Success" };
    return given({ ...last, lastSyncTime: isRunning ? undefined : timeOf(sync.endsAt), _links: links });
  }
  const { type } = sync;
  const [startTime, endTime] = [timeOf(sync.startedAt), timeOf(sync.endsAt)];
  return given({
    organizationId: id,
    lastSyncState: isRunning ? undefined : { type, result: "Success", startTime, endTime },
    currentSyncState: isRunning ? { type, startTime, status: "Running" } : undefined,
    _links: links,
  });
}
