/** Operations on restore points: every run that went well has left one. */

import { type Answer, type Call, type Handler, linkTo, organizationLink, timeOf } from "../operations/request.ts";
import { inVersion, type Lives } from "../operations/fields.ts";
import { pageOf } from "../operations/page.ts";
import { notFound } from "../http/refusal.ts";
import { hasRestorePoint, usersIn } from "../jobs/runs.ts";
import { groupsOf, sitesOf, teamsOf } from "../store/directory.ts";
import { guidOf } from "../store/ids.ts";
import type { Run } from "../store/lifecycle.ts";

const lives: Lives = {
  isDeleted: { since: "v7" },
  isCopy: { since: "v7" },
  eTag: { since: "v8" },
  objectsEtag: { since: "v8" },
};

const nobody = "00000000-0000-0000-0000-000000000000";

/** Restore points, and what is in one. */
export const restorePointHandlers: Readonly<Record<string, Handler>> = {
  "GET /RestorePoints": listRestorePoints,
  "GET /RestorePoints/Changes": listChanges,
  "GET /RestorePoints/{restorePointId}": (call) => ({ body: present(call, pointIn(call)) }),
  ...within("mailboxes", "protectedMailboxes", (call, run) =>
    usersOf(call, run).map(({ id, displayName, name }) => ({
      id: guidOf(`${id} mailbox`),
      displayName,
      email: name,
      isArchive: false,
    }))),
  ...within(
    "onedrives",
    "protectedOnedrives",
    (call, run) =>
      usersOf(call, run).map(({ id, displayName }) => ({ id: guidOf(`${id} onedrive`), name: displayName, url: "" })),
  ),
  ...within(
    "webs",
    "protectedSites",
    (call, run) => inOrganization(call, run, sitesOf).map(({ id, title, url }) => ({ siteId: id, name: title, url })),
  ),
  ...within(
    "teams",
    "protectedTeams",
    (call, run) =>
      inOrganization(call, run, teamsOf).map(({ id, displayName, description }) => ({ id, displayName, description })),
  ),
  ...within(
    undefined,
    "protectedGroups",
    (call, run) =>
      inOrganization(call, run, groupsOf).map(({ id, displayName, name }) => ({ id, displayName, email: name })),
  ),
  ...within(
    undefined,
    "protectedUsers",
    (call, run) =>
      usersOf(call, run).map(({ id, displayName, name }) => ({ id, displayName, email: name, accountType: "User" })),
  ),
};

function listRestorePoints(call: Call): Answer {
  const { query, version } = call;
  const wanted = (name: string, value: string) => (query.get(name.toLowerCase()) ?? value).toLowerCase() === value;
  const [from, to] = [Date.parse(query.get("from") ?? "0"), Date.parse(query.get("to") ?? "9999-12-31")];
  const found = pointsIn(call)
    .filter((run) => wanted("organizationId", run.organizationId) && wanted("jobId", run.jobId))
    .filter((run) => wanted("repositoryId", run.repositoryId) && run.endsAt >= from && run.endsAt <= to)
    .toSorted((one, other) => other.endsAt - one.endsAt);
  const ordered = query.get("orderasc")?.toLowerCase() === "true" ? found.toReversed() : found;
  const points = ordered.map((run) => present(call, run));
  return { body: version < "v7" ? points : pageOf(call, points) };
}

function listChanges(call: Call): Answer {
  const now = call.settings.now();
  const since = Number(call.query.get("from") ?? 0) || 0;
  const results = pointsIn(call).filter(({ endsAt }) => endsAt > since).map((run) => present(call, run));
  return { body: { nextChangeToken: String(now), limit: 1000, results, _links: {}, totalCount: results.length } };
}

function pointsIn({ state, settings }: Call): Run[] {
  return [...state.runs.values()].filter((run) => hasRestorePoint(run, settings.now()));
}

function pointIn(call: Call): Run {
  const id = call.parameters.restorepointid;
  const found = pointsIn(call).find((run) => idOf(run) === id);
  if (!found) throw notFound(`Restore point ${id}`);
  return found;
}

function idOf(run: Run): string {
  return guidOf(`${run.id} restore point`);
}

function present(call: Call, run: Run): object {
  const body = {
    id: idOf(run),
    repositoryId: run.repositoryId,
    backupTime: timeOf(run.endsAt),
    jobId: run.jobId,
    retrievalId: nobody,
    organizationId: run.organizationId,
    isExchange: true,
    isSharePoint: true,
    isOneDrive: true,
    isTeams: true,
    isLongTermCopy: false,
    isRetrieved: false,
    isDeleted: false,
    isCopy: run.jobType === "Copy",
    eTag: 1,
    objectsEtag: 1,
    _links: {
      self: linkTo(call, "RestorePoints", idOf(run)),
      organization: { href: organizationLink(call, run.organizationId) },
      backupRepository: linkTo(call, "BackupRepositories", run.repositoryId),
    },
  };
  return inVersion(call.version, body, lives);
}

/** The same list as v6 names it, bare, and as v7 does, in pages. */
function within(
  onV6: string | undefined,
  onV7: string,
  read: (call: Call, run: Run) => readonly object[],
): Record<string, Handler> {
  const path = "GET /RestorePoints/{restorePointId}";
  return {
    ...(onV6 !== undefined && { [`${path}/${onV6}`]: (call: Call) => ({ body: read(call, pointIn(call)) }) }),
    [`${path}/${onV7}`]: (call) => ({ body: pageOf(call, read(call, pointIn(call))) }),
  };
}

function usersOf({ state }: Call, run: Run) {
  const [job, organization] = [state.jobs.get(run.jobId), state.organizations.get(run.organizationId)];
  return job && organization ? usersIn(job, organization) : [];
}

function inOrganization<Thing>(
  { state }: Call,
  run: Run,
  read: (organization: NonNullable<ReturnType<typeof state.organizations.get>>) => readonly Thing[],
): readonly Thing[] {
  const organization = state.organizations.get(run.organizationId);
  return organization ? read(organization) : [];
}
