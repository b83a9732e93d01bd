/** Runs of jobs: what they are doing at a time, and what they leave behind. */

import { guidOf } from "../store/ids.ts";
import { type Group, groupsOf, membersOf, type User, usersOf } from "../store/directory.ts";
import type { Settings } from "../options.ts";
import type { Job, JobItem, Run } from "../store/lifecycle.ts";
import type { Organization } from "../store/record.ts";
import type { State } from "../store/state.ts";

const bytesOfUser = 1_500_000_000;
const bytesOfChange = 12_000_000;

/** What a run is doing at a time, or how it ended. */
export function statusOf(run: Run, now: number): Run["outcome"] | "Running" {
  return now < run.endsAt ? "Running" : run.outcome;
}

/** The newest run of every job, by the job's id. */
export function lastRuns(state: State): Map<string, Run> {
  const last = new Map<string, Run>();
  for (const run of state.runs.values()) {
    const known = last.get(run.jobId);
    if (!known || known.startedAt <= run.startedAt) last.set(run.jobId, run);
  }
  return last;
}

/** The newest run of one job. */
export function lastRunOf(state: State, jobId: string): Run | undefined {
  let last: Run | undefined;
  for (const run of state.runs.values()) {
    if (run.jobId === jobId && (!last || last.startedAt <= run.startedAt)) last = run;
  }
  return last;
}

/** Whether a run has left a restore point. */
export function hasRestorePoint(run: Run, now: number): boolean {
  const status = statusOf(run, now);
  return status === "Success" || status === "Warning";
}

/** Starts a job. Its run ends by itself. */
export function startRun(
  state: State,
  settings: Settings,
  job: Pick<Run, "jobId" | "jobType" | "organizationId" | "repositoryId">,
  { isFull, objects }: Pick<Run, "isFull" | "objects">,
): Run {
  const now = settings.now();
  const outcome = settings.jobOutcomes[state.started++ % settings.jobOutcomes.length] ?? "Success";
  const isFirst = lastRunOf(state, job.jobId) === undefined;
  const run: Run = {
    ...job,
    id: crypto.randomUUID(),
    startedAt: now,
    endsAt: now + settings.jobSeconds * 1000,
    outcome,
    isFull: isFull || isFirst,
    objects,
    bytes: objects * (isFull || isFirst ? bytesOfUser : bytesOfChange),
  };
  state.runs.set(run.id, run);
  tellOf(state, run);
  return run;
}

/** Stops a run that goes on. */
export function stopRun(state: State, run: Run, now: number): void {
  const stopped: Run = { ...run, endsAt: now, outcome: "Stopped" };
  const isToCome = ({ at, body }: State["happenings"][number]) => at > now && body.id === run.id;
  const kept = state.happenings.filter((happening) => !isToCome(happening));
  state.happenings.splice(0, Infinity, ...kept);
  state.runs.set(run.id, stopped);
  state.happenings.push({ at: now, body: updateOf(stopped, "Stopped") });
}

/** A run that was over before the sandbox started. */
export function pastRun(job: Job, objects: number, startedAt: number, outcome: Run["outcome"], isFull: boolean): Run {
  return {
    id: guidOf(`${job.id} run ${startedAt}`),
    jobId: job.id,
    jobType: "Backup",
    organizationId: job.organizationId,
    repositoryId: job.repositoryId,
    startedAt,
    endsAt: startedAt + 20 * 60_000,
    outcome,
    isFull,
    objects,
    bytes: objects * (isFull ? bytesOfUser : bytesOfChange),
  };
}

function tellOf(state: State, run: Run): void {
  state.happenings.push({ at: run.startedAt, body: updateOf(run, "Running") });
  state.happenings.push({ at: run.endsAt, body: updateOf(run, run.outcome) });
}

function updateOf(run: Run, status: string): Record<string, unknown> {
  const { id, jobId, jobType } = run;
  return { eventType: "JobSessionUpdate", id, eTag: run.endsAt % 1_000_000, jobId, status, jobType };
}

/** The users that a job takes. */
export function usersIn(job: Job, organization: Organization): readonly User[] {
  const users = usersOf(organization);
  const out = new Set(job.excluded.flatMap((item) => idsIn(item, organization, users)));
  if (job.backupType === "EntireOrganization") return users.filter(({ id }) => !out.has(id));
  const taken = new Set(job.selected.flatMap((item) => idsIn(item, organization, users)));
  return users.filter(({ id }) => taken.has(id) && !out.has(id));
}

/** How many objects a job takes. */
export function countIn(job: Job, organization: Organization): number {
  const others = job.selected.filter(({ body }) => body.type === "Site" || body.type === "Team").length;
  return usersIn(job, organization).length + others;
}

function idsIn({ body }: JobItem, organization: Organization, users: readonly User[]): string[] {
  const { type, user, group } = body;
  if (type === "PartialOrganization") return users.map(({ id }) => id);
  if (type === "User") return [idOf(user)];
  const found = type === "Group" ? groupsOf(organization).find((each) => each.id === idOf(group)) : undefined;
  return found ? memberIds(organization, found, users) : [];
}

function memberIds(organization: Organization, group: Group, users: readonly User[]): string[] {
  const logins = new Set(membersOf(organization, group).map(({ login }) => login));
  return users.filter(({ name }) => logins.has(name)).map(({ id }) => id);
}

function idOf(thing: unknown): string {
  return typeof thing === "object" && thing !== null && "id" in thing ? String(thing.id) : "";
}

/** When each user of an organization was last backed up, by id, and by which job. */
export function backedUpUsers(
  state: State,
  organization: Organization,
  now: number,
): Map<string, { at: number; jobId: string; repositoryId: string }> {
  const found = new Map<string, { at: number; jobId: string; repositoryId: string }>();
  const ended = [...lastGoodRuns(state, now).values()].filter((run) => run.organizationId === organization.id);
  for (const run of ended.toSorted((one, other) => one.endsAt - other.endsAt)) {
    const job = state.jobs.get(run.jobId);
    if (!job) continue;
    for (const { id } of usersIn(job, organization)) {
      found.set(id, { at: run.endsAt, jobId: run.jobId, repositoryId: run.repositoryId });
    }
  }
  return found;
}

/** The newest run of every backup job that left a restore point. */
export function lastGoodRuns(state: State, now: number): Map<string, Run> {
  const last = new Map<string, Run>();
  for (const run of state.runs.values()) {
    if (run.jobType !== "Backup" || !hasRestorePoint(run, now)) continue;
    const known = last.get(run.jobId);
    if (!known || known.endsAt <= run.endsAt) last.set(run.jobId, run);
  }
  return last;
}

/** How many bytes lie in a repository, by organization. */
export function usageOf(state: State, repositoryId: string, now: number): Map<string, number> {
  const usage = new Map<string, number>();
  for (const run of state.runs.values()) {
    if (run.repositoryId !== repositoryId || !hasRestorePoint(run, now)) continue;
    usage.set(run.organizationId, (usage.get(run.organizationId) ?? 0) + run.bytes);
  }
  return usage;
}
