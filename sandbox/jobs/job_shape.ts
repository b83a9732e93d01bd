/** Jobs and their items as each API version shows them. */

import { type Call, linkTo, organizationLink, timeOf } from "../operations/request.ts";
import { inVersion, type Lives } from "../operations/fields.ts";
import { hasRestorePoint, lastRunOf, statusOf } from "./runs.ts";
import type { Job, JobItem, Run } from "../store/lifecycle.ts";

const jobLives: Lives = {
  repositoryId: { since: "v6" },
  runNow: { since: "v6", until: "v7" },
  selectedItems: { since: "v6", until: "v7" },
  excludedItems: { since: "v6", until: "v7" },
  lastBackup: { since: "v7" },
  organizationId: { since: "v8" },
  eTag: { since: "v8" },
};

const hour = 3_600_000;
const day = 24 * hour;

const itemLives: Lives = { teams: { since: "v5" }, teamsChats: { since: "v6" } };

const scheduleLives: Lives = { scheduleEnabled: { since: "v6" }, periodicallyWindowEnabled: { since: "v7" } };

/** A job. */
export function presentJob(call: Call, job: Job, last = lastRunOf(call.state, job.id)): object {
  const { version, settings } = call;
  const now = settings.now();
  const body = {
    id: job.id,
    organizationId: job.organizationId,
    name: job.name,
    description: job.description,
    backupType: job.backupType,
    repositoryId: job.repositoryId,
    runNow: false,
    selectedItems: job.selected.map((item) => presentItem(call, job, item, "SelectedItems")),
    excludedItems: job.excluded.map((item) => presentItem(call, job, item, "ExcludedItems")),
    schedulePolicy: inVersion(version, job.schedule, scheduleLives),
    isEnabled: job.isEnabled,
    ...timesOf(job, last, now),
    eTag: job.eTag,
    _links: {
      self: linkTo(call, "Jobs", job.id),
      organization: { href: organizationLink(call, job.organizationId) },
      backupRepository: linkTo(call, "BackupRepositories", job.repositoryId),
      jobsessions: version < "v7"
        ? linkTo(call, "Jobs", job.id, "/jobSessions")
        : linkTo(call, "JobSessions", `?jobId=${job.id}`),
      selectedItems: linkTo(call, "Jobs", job.id, "/selectedItems"),
      excludedItems: linkTo(call, "Jobs", job.id, "/excludedItems"),
    },
  };
  return inVersion(version, body, jobLives);
}

/** The row that servers give a job over the entire organization, although nothing was selected. */
export function selectedItemsOf(job: Job): readonly JobItem[] {
  if (job.backupType !== "EntireOrganization") return job.selected;
  const all = { mailbox: true, oneDrive: true, archiveMailbox: true, sites: true, teams: true, teamsChats: false };
  return [{ id: job.id, body: { type: "PartialOrganization", ...all } }];
}

/** An item of a job. */
export function presentItem(call: Call, job: Job, item: JobItem, list: "SelectedItems" | "ExcludedItems"): object {
  const { chats, teamsChats = chats, type, ...body } = item.body;
  const spelled = call.version === "v6" && type === "Team" ? { chats: teamsChats } : { teamsChats };
  const _links = { self: linkTo(call, "Jobs", job.id, `/${list}/${item.id}`), job: linkTo(call, "Jobs", job.id) };
  const shown = { type, ...body, ...(teamsChats !== undefined && spelled), id: item.id, _links };
  return inVersion(call.version, shown, itemLives);
}

function timesOf(job: Job, last: Run | undefined, now: number): object {
  const next = job.isEnabled && job.schedule.scheduleEnabled !== false
    ? Math.ceil(now / day) * day - 2 * hour
    : undefined;
  return {
    lastRun: timeOf(last?.startedAt),
    nextRun: timeOf(next),
    lastBackup: last && hasRestorePoint(last, now) ? timeOf(last.endsAt) : undefined,
    lastStatus: last ? statusOf(last, now) : "NotConfigured",
  };
}
