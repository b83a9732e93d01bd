/** Operations on jobs that copy what backup jobs have backed up. */

import { type Answer, type Call, keptIn, linkTo, organizationLink, timeOf } from "../operations/request.ts";
import { fieldsOf, flagOf, inVersion, isObject, type Lives, textOf } from "../operations/fields.ts";
import { listed } from "../operations/page.ts";
import { notFound, Refusal } from "../http/refusal.ts";
import { presentJob } from "./job_shape.ts";
import { lastRunOf, startRun, statusOf, stopRun } from "./runs.ts";
import { presentSession } from "./session_shape.ts";
import type { CopyJob } from "../store/lifecycle.ts";

const lives: Lives = { lastBackup: { since: "v7" }, organizationId: { since: "v8" }, eTag: { since: "v8" } };

/** `GET /CopyJobs` */
export function listCopyJobs(call: Call): Answer {
  const { state, query } = call;
  const repositoryId = query.get("repositoryid")?.toLowerCase();
  const organizationId = query.get("organizationid")?.toLowerCase();
  const found = [...state.copyJobs.values()]
    .filter((copy) => repositoryId === undefined || copy.repositoryId === repositoryId)
    .filter((copy) => organizationId === undefined || organizationOf(call, copy) === organizationId);
  return { body: listed(call, found.map((copy) => present(call, copy))) };
}

/** `POST /CopyJobs` */
export function createCopyJob(call: Call): Answer {
  const { state, body } = call;
  const sent = fieldsOf(body);
  const backupJobId = textOf(sent, "backupJobId")?.toLowerCase() ?? "";
  const repositoryId = textOf(sent, "repositoryId")?.toLowerCase() ?? "";
  if (!state.jobs.has(backupJobId)) throw notFound(`Job ${backupJobId}`);
  if (!state.repositories.has(repositoryId)) throw notFound(`Repository ${repositoryId}`);
  if ([...state.copyJobs.values()].some((copy) => copy.backupJobId === backupJobId)) {
    throw new Refusal(call.version === "v8" ? 409 : 400, "The backup job has a copy job already.");
  }
  const schedule = sent.get("schedulepolicy");
  const copy: CopyJob = {
    id: crypto.randomUUID(),
    backupJobId,
    repositoryId,
    isEnabled: flagOf(sent, "isEnabled") ?? true,
    schedule: isObject(schedule) ? schedule : { type: "Immediate" },
  };
  state.copyJobs.set(copy.id, copy);
  return { body: present(call, copy) };
}

/** `GET /CopyJobs/{id}` */
export function getCopyJob(call: Call): Answer {
  return { body: present(call, copyIn(call)) };
}

/** `PUT /CopyJobs/{id}` */
export function editCopyJob(call: Call): Answer {
  const sent = fieldsOf(call.body);
  const copy = copyIn(call);
  const schedule = sent.get("schedulepolicy");
  keep(call, {
    ...copy,
    repositoryId: textOf(sent, "repositoryId")?.toLowerCase() ?? copy.repositoryId,
    isEnabled: flagOf(sent, "isEnabled") ?? copy.isEnabled,
    schedule: isObject(schedule) ? { ...copy.schedule, ...schedule } : copy.schedule,
  });
  return {};
}

/** `DELETE /CopyJobs/{id}` */
export function removeCopyJob(call: Call): Answer {
  call.state.copyJobs.delete(copyIn(call).id);
  return {};
}

/** `GET /CopyJobs/{id}/BackupJob` */
export function getBackupJobOfCopy(call: Call): Answer {
  const { backupJobId } = copyIn(call);
  const job = call.state.jobs.get(backupJobId);
  if (!job) throw notFound(`Job ${backupJobId}`);
  return { body: presentJob(call, job) };
}

/** `GET /Jobs/{jobId}/CopyJob` */
export function getCopyOfJob(call: Call): Answer {
  const { id } = keptIn(call, call.state.jobs, "jobId");
  const copy = [...call.state.copyJobs.values()].find(({ backupJobId }) => backupJobId === id);
  if (!copy) throw notFound("A copy job of this job");
  return { body: present(call, copy) };
}

/** `POST /CopyJobs/{id}/start` */
export function startCopyJob(call: Call): Answer {
  const { state, settings } = call;
  const copy = copyIn(call);
  const source = lastRunOf(state, copy.backupJobId);
  const work = { jobId: copy.id, jobType: "Copy", organizationId: organizationOf(call, copy) } as const;
  const run = startRun(state, settings, { ...work, repositoryId: copy.repositoryId }, {
    isFull: false,
    objects: source?.objects ?? 0,
  });
  return call.version === "v8" ? { body: presentSession(call, run) } : {};
}

/** `POST /CopyJobs/{id}/stop` */
export function stopCopyJob(call: Call): Answer {
  const { state, settings } = call;
  const last = lastRunOf(state, copyIn(call).id);
  if (last && statusOf(last, settings.now()) === "Running") stopRun(state, last, settings.now());
  return {};
}

/** `POST /CopyJobs/{id}/enable` */
export function enableCopyJob(call: Call): Answer {
  keep(call, { ...copyIn(call), isEnabled: true });
  return {};
}

/** `POST /CopyJobs/{id}/disable` */
export function disableCopyJob(call: Call): Answer {
  keep(call, { ...copyIn(call), isEnabled: false });
  return {};
}

function copyIn(call: Call): CopyJob {
  return keptIn(call, call.state.copyJobs, "id");
}

function keep({ state }: Call, copy: CopyJob): void {
  state.copyJobs.set(copy.id, copy);
}

function organizationOf({ state }: Call, { backupJobId }: CopyJob): string {
  return state.jobs.get(backupJobId)?.organizationId ?? "";
}

function present(call: Call, copy: CopyJob): object {
  const { state, settings, version } = call;
  const last = lastRunOf(state, copy.id);
  const job = state.jobs.get(copy.backupJobId);
  const body = {
    id: copy.id,
    backupJobId: copy.backupJobId,
    repositoryId: copy.repositoryId,
    organizationId: job?.organizationId,
    name: `${job?.name ?? "Backup"} copy`,
    isEnabled: copy.isEnabled,
    schedulePolicy: copy.schedule,
    lastRun: timeOf(last?.startedAt),
    lastBackup: last && statusOf(last, settings.now()) === "Success" ? timeOf(last.endsAt) : undefined,
    lastStatus: last ? statusOf(last, settings.now()) : "NotConfigured",
    eTag: 1,
    _links: {
      self: linkTo(call, "CopyJobs", copy.id),
      backupJob: linkTo(call, "Jobs", copy.backupJobId),
      organization: { href: organizationLink(call, job?.organizationId ?? "") },
      backupRepository: linkTo(call, "BackupRepositories", copy.repositoryId),
    },
  };
  return inVersion(version, body, lives);
}
