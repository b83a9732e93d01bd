/** Operations on sessions in which somebody restores. */

import {
  type Answer,
  type Call,
  keptIn,
  linkTo,
  organizationIn,
  organizationLink,
  timeOf,
} from "../operations/request.ts";
import { fieldsOf, inVersion, type Lives, textOf } from "../operations/fields.ts";
import { pageOf, timeIn } from "../operations/page.ts";
import { invalid, notFound } from "../http/refusal.ts";
import { backedUpUsers } from "../jobs/runs.ts";
import { guidOf } from "../store/ids.ts";
import type { RestoreSession } from "../store/lifecycle.ts";

const explorers = { Vex: "Exchange", Veod: "OneDrive for Business", Vesp: "SharePoint", Vet: "Microsoft Teams" };

const lives: Lives = {
  scopeName: { since: "v6" },
  clientHost: { since: "v6" },
  reason: { since: "v6" },
  eTag: { since: "v8" },
};

/** `GET /RestoreSessions`, newest first. */
export function listRestoreSessions(call: Call): Answer {
  const { state, query, session } = call;
  const [from, to] = [timeIn(call, "startTimeFrom") ?? -Infinity, timeIn(call, "startTimeTo") ?? Infinity];
  const [endFrom, endTo] = [timeIn(call, "endTimeFrom"), timeIn(call, "endTimeTo")];
  const found = [...state.restoreSessions.values()]
    .filter(({ organizationId }) => !session?.organizationId || session.organizationId === organizationId)
    .filter(({ startedAt }) => startedAt >= from && startedAt <= to)
    .filter(({ endedAt = Infinity }) => endFrom === undefined || endedAt >= endFrom)
    .filter(({ endedAt = Infinity }) => endTo === undefined || endedAt <= endTo)
    .toSorted((one, other) => other.startedAt - one.startedAt);
  const ordered = query.get("orderasc")?.toLowerCase() === "true" ? found.toReversed() : found;
  return { body: pageOf(call, ordered.map((each) => present(call, each))) };
}

/** `GET /RestoreSessions/{restoreSessionId}` */
export function getRestoreSession(call: Call): Answer {
  return { body: present(call, sessionIn(call)) };
}

/** `GET /RestoreSessions/{restoreSessionId}/Events` */
export function listRestoreEvents(call: Call): Answer {
  const session = sessionIn(call);
  const events = session.items.map(({ name, bytes, isRestored }, index) => {
    const at = timeOf(session.startedAt + (index + 1) * 60_000);
    const body = {
      id: guidOf(`${session.id} event ${index}`),
      itemName: name,
      itemType: "Message",
      itemSizeBytes: bytes,
      source: "Backup",
      target: name,
      type: "Restore",
      status: isRestored ? "Success" : "Failed",
      startTime: at,
      endTime: at,
      duration: "00:00:05",
      title: `Restoring ${name}`,
      message: isRestored ? `Restored ${name}` : `Could not restore ${name}: the mailbox is full`,
      order: index + 1,
      organizationId: session.organizationId,
      _links: { session: linkTo(call, "RestoreSessions", session.id) },
    };
    return inVersion(call.version, body, { organizationId: { since: "v8" } });
  });
  return { body: pageOf(call, events) };
}

/** `GET /RestoreSessions/{restoreSessionId}/organization` */
export function getRestoreOrganization(call: Call): Answer {
  const { organizationId } = sessionIn(call);
  const organization = call.state.organizations.get(organizationId);
  if (!organization) throw notFound(`Organization ${organizationId}`);
  const { id, name, type } = organization;
  return { body: { id, name, type, _links: { self: { href: organizationLink(call, id) } } } };
}

/** `GET /RestoreSessions/{restoreSessionId}/Statistics` */
export function getRestoreStatistics(call: Call): Answer {
  const { items } = sessionIn(call);
  const failed = items.filter(({ isRestored }) => !isRestored);
  return {
    body: {
      totalItemsCount: items.length,
      restoredItemsCount: items.length - failed.length,
      failedItemsCount: failed.length,
      skippedItemsCount: 0,
      warnings: [],
      errors: failed.map(({ name }) => `Could not restore ${name}: the mailbox is full`),
      items: [],
    },
  };
}

/** `POST /RestoreSessions/{restoreSessionId}/Stop` */
export function stopRestoreSession(call: Call): Answer {
  const session = sessionIn(call);
  const { state, settings } = call;
  state.restoreSessions.set(session.id, { ...session, endedAt: session.endedAt ?? settings.now() });
  return {};
}

/** `POST /Jobs/{jobId}/explore` */
export function exploreJob(call: Call): Answer {
  return explore(call, keptIn(call, call.state.jobs, "jobId").organizationId);
}

/** `POST /BackupRepositories/{repositoryId}/explore` */
export function exploreRepository(call: Call): Answer {
  keptIn(call, call.state.repositories, "repositoryId");
  return explore(call, call.query.get("organizationid")?.toLowerCase() ?? "");
}

/** `POST /Organizations/{organizationId}/explore` */
export function exploreOrganization(call: Call): Answer {
  return explore(call, organizationIn(call).id);
}

/** `explore` at `POST /Organization/Action`, by the account of an organization. */
export function exploreOwn(call: Call): Answer {
  return explore(call, call.session?.organizationId ?? "");
}

function explore(call: Call, organizationId: string): Answer {
  const { state, settings, body, session } = call;
  const organization = state.organizations.get(organizationId);
  if (!organization) throw notFound(`Organization ${organizationId}`);
  if (backedUpUsers(state, organization, settings.now()).size === 0) {
    throw invalid("There is no backup to restore from.");
  }
  const type = textOf(fieldsOf(body), "type");
  const fresh: RestoreSession = {
    id: crypto.randomUUID(),
    organizationId,
    explorer: type === "Veod" || type === "Vesp" || type === "Vet" ? type : "Vex",
    initiatedBy: session?.userName ?? settings.username,
    startedAt: settings.now(),
    endedAt: undefined,
    result: "Success",
    reason: textOf(fieldsOf(body), "reason") ?? "",
    items: [],
  };
  state.restoreSessions.set(fresh.id, fresh);
  return { body: present(call, fresh) };
}

function sessionIn(call: Call): RestoreSession {
  return keptIn(call, call.state.restoreSessions, "restoreSessionId");
}

function present(call: Call, session: RestoreSession): object {
  const organization = call.state.organizations.get(session.organizationId);
  const body = {
    id: session.id,
    name: `${explorers[session.explorer]} restore`,
    organization: organization?.name ?? session.organizationId,
    type: session.explorer,
    creationTime: timeOf(session.startedAt),
    endTime: timeOf(session.endedAt),
    state: session.endedAt === undefined ? "Working" : "Stopped",
    result: session.result,
    initiatedBy: session.initiatedBy,
    details: `${session.items.length} items`,
    scopeName: organization?.name ?? "",
    clientHost: "restore.example.com",
    reason: session.reason,
    eTag: 1,
    _links: {
      self: linkTo(call, "RestoreSessions", session.id),
      organization: linkTo(call, "RestoreSessions", session.id, "/organization"),
      events: linkTo(call, "RestoreSessions", session.id, "/events"),
    },
  };
  return inVersion(call.version, body, lives);
}
