/** Operations on the sessions of jobs. */

import { type Answer, type Call, keptIn, linkTo } from "../operations/request.ts";
import { pageOf, timeIn } from "../operations/page.ts";
import { notFound } from "../http/refusal.ts";
import { usersIn } from "./runs.ts";
import { logOf, presentLine, presentSession } from "./session_shape.ts";
import { statusOf } from "./runs.ts";
import type { Run } from "../store/lifecycle.ts";

/** `GET /JobSessions`, newest first; below a job up to v6. */
export function listSessions(call: Call): Answer {
  const { state, query, parameters, settings, version } = call;
  const now = settings.now();
  if (parameters.jobid !== undefined) keptIn(call, state.jobs, "jobId");
  const jobId = parameters.jobid ?? query.get("jobid")?.toLowerCase();
  const jobType = query.get("jobtype")?.toLowerCase();
  const status = version === "v8" ? query.get("status")?.toLowerCase().replace("succeeded", "success") : undefined;
  const [from, to] = [timeIn(call, "endTimeLowerBound") ?? -Infinity, timeIn(call, "endTimeUpperBound") ?? Infinity];
  const found = [...state.runs.values()]
    .filter((run) => jobId === undefined || run.jobId === jobId)
    .filter((run) => jobType === undefined || run.jobType.toLowerCase() === jobType)
    .filter((run) => status === undefined || statusOf(run, now).toLowerCase() === status)
    .filter((run) => run.endsAt >= from && run.endsAt <= to)
    .toSorted((one, other) => other.startedAt - one.startedAt);
  return { body: presentedPage(call, found, (run) => presentSession(call, run)) };
}

/** `GET /JobSessions/{jobSessionsId}` */
export function getSession(call: Call): Answer {
  return { body: presentSession(call, keptIn(call, call.state.runs, "jobSessionsId")) };
}

/** `GET /JobSessions/Changes`: sessions that have changed since a token, which v7 alone has. */
export function listChanges(call: Call): Answer {
  const { state, query, settings } = call;
  const now = settings.now();
  const since = Number(query.get("from") ?? 0) || 0;
  const changed = [...state.runs.values()].filter((run) =>
    run.startedAt > since || (run.endsAt > since && run.endsAt <= now)
  );
  const results = changed.map((run) => presentSession(call, run));
  return { body: { nextChangeToken: String(now), limit: 1000, results, _links: {}, totalCount: results.length } };
}

/** `GET /JobSessions/{sessionId}/LogItems` */
export function listLogItems(call: Call): Answer {
  const run = runIn(call);
  const type = call.query.get("type")?.toLowerCase();
  const lines = logOf(run, call.settings.now()).filter((line) =>
    type === undefined || line.type.toLowerCase() === type
  );
  const ordered = call.query.get("orderasc")?.toLowerCase() === "false" ? lines.toReversed() : lines;
  return { body: pageOf(call, ordered.map((line) => presentLine(call, run, line))) };
}

/** `GET /JobSessions/{sessionId}/LogItems/{logItemId}` */
export function getLogItem(call: Call): Answer {
  const run = runIn(call);
  const line = logOf(run, call.settings.now()).find(({ id }) => id === call.parameters.logitemid);
  if (!line) throw notFound(`Log item ${call.parameters.logitemid}`);
  return { body: presentLine(call, run, line) };
}

/** `GET /JobSessions/{sessionId}/ProcessedObjects` */
export function listProcessedObjects(call: Call): Answer {
  const run = runIn(call);
  const job = call.state.jobs.get(run.jobId);
  const organization = call.state.organizations.get(run.organizationId);
  const status = statusOf(run, call.settings.now());
  const users = job && organization && status !== "Running" && status !== "Failed" ? usersIn(job, organization) : [];
  const objects = users.map(({ id }, index) => ({
    id,
    type: "User",
    status: status === "Warning" && index === 8 ? "Warning" : "Success",
    _links: { session: linkTo(call, "JobSessions", run.id) },
  }));
  return { body: pageOf(call, objects) };
}

function runIn(call: Call): Run {
  return keptIn(call, call.state.runs, "sessionId");
}

/** Only what stands on the page is put into shape. */
function presentedPage(call: Call, runs: readonly Run[], present: (run: Run) => object): object {
  const page = pageOf(call, runs) as { results: Run[] };
  return { ...page, results: page.results.map(present) };
}
