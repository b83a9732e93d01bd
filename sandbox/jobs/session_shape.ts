/** Runs of jobs, and what they have logged, as each API version shows them. */

import { type Call, linkTo, timeOf } from "../operations/request.ts";
import { inVersion, type Lives } from "../operations/fields.ts";
import { guidOf } from "../store/ids.ts";
import { statusOf } from "./runs.ts";
import type { Run } from "../store/lifecycle.ts";

const sessionLives: Lives = {
  details: { since: "v6" },
  retryCount: { since: "v6" },
  repositoryId: { since: "v7" },
  mainSessionId: { since: "v7" },
  jobWillBeRetried: { since: "v7" },
  jobType: { since: "v7" },
  jobId: { since: "v8" },
  jobSessionConfigType: { since: "v8" },
  eTag: { since: "v8" },
  proxyId: { since: "v8" },
  proxyPoolId: { since: "v8" },
};

/** A session. */
export function presentSession(call: Call, run: Run): object {
  const now = call.settings.now();
  const isOver = now >= run.endsAt;
  const part = isOver ? 1 : Math.max(0, (now - run.startedAt) / Math.max(1, run.endsAt - run.startedAt));
  const seconds = Math.max(1, (Math.min(now, run.endsAt) - run.startedAt) / 1000);
  const body = {
    id: run.id,
    details: detailsOf(run, now),
    creationTime: timeOf(run.startedAt),
    // Up to v6 a session that runs has the earliest time there is.
    endTime: isOver ? timeOf(run.endsAt) : call.version < "v7" ? "0001-01-01T00:00:00Z" : undefined,
    retryCount: 0,
    progress: Math.floor(run.objects * part),
    status: statusOf(run, now),
    statistics: statisticsOf(run, part, seconds),
    repositoryId: run.repositoryId,
    mainSessionId: run.id,
    jobWillBeRetried: false,
    jobType: run.jobType,
    jobId: run.jobId,
    jobSessionConfigType: run.isFull ? "Full" : "Incremental",
    eTag: run.startedAt % 1_000_000 + Math.floor(part * 100),
    _links: {
      self: linkTo(call, "JobSessions", run.id),
      log: linkTo(call, "JobSessions", run.id, "/logitems"),
      job: linkTo(call, run.jobType === "Copy" ? "CopyJobs" : "Jobs", run.jobId),
    },
  };
  return inVersion(call.version, body, sessionLives);
}

function detailsOf(run: Run, now: number): string {
  const status = statusOf(run, now);
  if (status === "Failed") return "The organization could not be read.";
  if (status === "Warning") return "Some objects could not be processed.";
  return "";
}

function statisticsOf({ bytes, objects }: Run, part: number, seconds: number): object {
  const transferred = Math.floor(bytes * part);
  const rate = Math.floor(transferred / seconds);
  return {
    processingRateBytesPS: rate,
    processingRateItemsPS: Math.floor(objects * part / seconds),
    readRateBytesPS: rate,
    writeRateBytesPS: rate,
    transferredDataBytes: transferred,
    processedObjects: Math.floor(objects * part),
    bottleneck: part < 1 ? "Detecting" : "Source",
  };
}

/** One line of the log of a run. */
export interface LogLine {
  readonly id: string;
  readonly usn: number;
  readonly type: "Running" | "Warning" | "Error" | "Success" | "Stop";
  readonly message: string;
  readonly at: number;
  readonly until: number;
}

/** What a run has logged so far, oldest first. */
export function logOf(run: Run, now: number): readonly LogLine[] {
  const status = statusOf(run, now);
  const step = (run.endsAt - run.startedAt) / 4;
  const lines: Omit<LogLine, "id" | "usn">[] = [
    line("Success", "Job started", run.startedAt, run.startedAt),
    line("Success", "Connected to the organization", run.startedAt, run.startedAt + step),
  ];
  if (status === "Failed") {
    const why = "Failed to connect to Microsoft Graph: the certificate of the application has expired";
    lines.push(line("Error", why, run.startedAt + step, run.endsAt));
  } else {
    lines.push(line("Success", `Found ${run.objects} objects`, run.startedAt + step, run.startedAt + 2 * step));
    const work = `Processed ${run.objects} objects`;
    lines.push(line(status === "Running" ? "Running" : "Success", work, run.startedAt + 2 * step, run.endsAt));
  }
  if (status === "Warning") {
    lines.push(line("Warning", "Mailbox user9 has no licence and was skipped", run.endsAt - step, run.endsAt));
  }
  const end = { Success: "finished", Warning: "finished with warnings", Failed: "failed", Stopped: "stopped" };
  const type = { Success: "Success", Warning: "Warning", Failed: "Error", Stopped: "Stop" } as const;
  if (status !== "Running") lines.push(line(type[status], `Job ${end[status]}`, run.endsAt, run.endsAt));
  return lines.filter(({ at }) => at <= now).map((each, index) => ({
    ...each,
    id: guidOf(`${run.id} log ${index}`),
    usn: index + 1,
  }));
}

function line(type: LogLine["type"], message: string, at: number, until: number): Omit<LogLine, "id" | "usn"> {
  return { type, message, at: Math.round(at), until: Math.round(until) };
}

/** A line of the log: up to v7 its kind stands in front of its title. */
export function presentLine(call: Call, run: Run, line: LogLine): object {
  const words = call.version === "v8"
    ? { type: line.type, message: line.message }
    : { title: `[${line.type}] ${line.message}` };
  return {
    id: line.id,
    usn: line.usn,
    ...words,
    creationTime: timeOf(line.at),
    endTime: timeOf(line.until),
    _links: {
      self: linkTo(call, "JobSessions", run.id, `/logitems/${line.id}`),
      jobsession: linkTo(call, "JobSessions", run.id),
    },
  };
}
