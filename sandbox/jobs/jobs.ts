/** Operations on backup jobs. */

import { type Answer, type Call, keptIn, organizationIn } from "../operations/request.ts";
import { fieldsOf, flagOf, textOf } from "../operations/fields.ts";
import { listed } from "../operations/page.ts";
import { changedJob, newJob } from "./job_input.ts";
import { presentJob } from "./job_shape.ts";
import { countIn, lastRunOf, lastRuns, startRun, statusOf, stopRun } from "./runs.ts";
import { presentSession } from "./session_shape.ts";
import { notFound, Refusal } from "../http/refusal.ts";
import type { Job, Run } from "../store/lifecycle.ts";

/** `GET /Jobs` and, up to v7, `GET /Organizations/{organizationId}/Jobs` */
export function listJobs(call: Call): Answer {
  const { state, query, parameters, session } = call;
  if (parameters.organizationid !== undefined) organizationIn(call);
  const organizationId = parameters.organizationid ?? query.get("organizationid")?.toLowerCase() ??
    session?.organizationId;
  const repositoryId = query.get("repositoryid")?.toLowerCase();
  const last = lastRuns(state);
  const found = [...state.jobs.values()]
    .filter((job) => organizationId === undefined || job.organizationId === organizationId)
    .filter((job) => repositoryId === undefined || job.repositoryId === repositoryId)
    .map((job) => presentJob(call, job, last.get(job.id)));
  return { body: listed(call, found) };
}

/** `POST /Jobs` since v8, `POST /Organizations/{organizationId}/Jobs` before. */
export function createJob(call: Call): Answer {
  const { parameters, body, state } = call;
  const sent = fieldsOf(body);
  const organizationId = parameters.organizationid ?? textOf(sent, "organizationId")?.toLowerCase() ?? "";
  if (!state.organizations.has(organizationId)) throw notFound(`Organization ${organizationId}`);
  const job = newJob(call, organizationId);
  keepJob(call, job);
  if (flagOf(sent, "runNow")) run(call, job, false);
  return { body: presentJob(call, job) };
}

/** `GET /Jobs/{jobId}` */
export function getJob(call: Call): Answer {
  return { body: presentJob(call, jobIn(call)) };
}

/** `PUT /Jobs/{jobId}` */
export function editJob(call: Call): Answer {
  const job = changedJob(call, jobIn(call));
  keepJob(call, job);
  if (flagOf(fieldsOf(call.body), "runNow")) run(call, job, false);
  return {};
}

/** `DELETE /Jobs/{jobId}` */
export function removeJob(call: Call): Answer {
  const { id } = jobIn(call);
  call.state.jobs.delete(id);
  call.state.happenings.push({ at: call.settings.now(), body: { eventType: "JobDelete", id } });
  return {};
}

/** `POST /Jobs/{jobId}/start` */
export function startJob(call: Call): Answer {
  const started = run(call, jobIn(call), flagOf(fieldsOf(call.body), "full") ?? false);
  return call.version === "v8" ? { body: presentSession(call, started) } : {};
}

/** `POST /Jobs/{jobId}/stop` */
export function stopJob(call: Call): Answer {
  const { state, settings } = call;
  const last = lastRunOf(state, jobIn(call).id);
  if (last && statusOf(last, settings.now()) === "Running") stopRun(state, last, settings.now());
  return {};
}

/** `POST /Jobs/{jobId}/enable` */
export function enableJob(call: Call): Answer {
  keepJob(call, { ...jobIn(call), isEnabled: true });
  return {};
}

/** `POST /Jobs/{jobId}/disable` */
export function disableJob(call: Call): Answer {
  keepJob(call, { ...jobIn(call), isEnabled: false });
  return {};
}

/** The job in the path. */
export function jobIn(call: Call): Job {
  return keptIn(call, call.state.jobs, "jobId");
}

/** Keeps the new record of a job, and tells those who wait for it. */
export function keepJob({ state, settings }: Pick<Call, "state" | "settings">, job: Job): void {
  state.jobs.set(job.id, job);
  const body = { eventType: "JobUpdate", id: job.id, eTag: job.eTag, jobType: "Backup" };
  state.happenings.push({ at: settings.now(), body });
}

function run(call: Call, job: Job, isFull: boolean): Run {
  const { state, settings, version } = call;
  const last = lastRunOf(state, job.id);
  if (last && statusOf(last, settings.now()) === "Running") {
    throw new Refusal(version === "v8" ? 409 : 400, `Job ${job.name} is running already.`);
  }
  const organization = state.organizations.get(job.organizationId);
  const { id: jobId, organizationId, repositoryId } = job;
  const objects = organization ? countIn(job, organization) : 0;
  return startRun(state, settings, { jobId, jobType: "Backup", organizationId, repositoryId }, { isFull, objects });
}
