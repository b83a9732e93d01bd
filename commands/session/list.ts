import { listJobs, listJobSessions } from "../../protection.ts";
import { defineCommand } from "../../cli/command.ts";
import { checkNote, checkOptions, readCheck } from "../../cli/output/check.ts";
import { organizationFilter, readTime } from "../shared/filters.ts";

export const command = defineCommand({
  words: "session list",
  summary: "List the sessions of jobs",
  description: checkNote,
  mirrors: "Get-VBOJobSession, GET /JobSessions",
  effect: "reads",
  output: "JobSession",
  examples: [
    "vb365 session list --job Board",
    "vb365 session list --since 24h --status Failed",
    "# as a check of Nagios and its kind",
    "vb365 session list --since 24h --status Failed --warn 1 --crit 5",
  ],
  options: {
    "job": { kind: "text", value: "NAME", summary: "Only those of this job" },
    ...organizationFilter,
    "status": {
      kind: "list",
      value: "STATUS",
      choices: ["Failed", "Warning", "Success", "Running", "Queued", "Stopped", "Disconnected", "NotConfigured"],
      summary: "Only those with it",
    },
    "since": {
      kind: "text",
      value: "TIME",
      summary: "Only those that ended since then or still run: 24h, 7d, 2026-11-26",
    },
    "until": { kind: "text", value: "TIME", summary: "Only those that had begun by then" },
    ...checkOptions("sessions"),
  },
  connects: true,
  columns: {
    Job: "jobName",
    Status: "status",
    Started: "creationTime",
    Ended: "endTime",
    Details: "details",
    Id: "id",
  },
  async run(context, _args, { job, organization, status, since: from, until: to, warn, crit }) {
    const check = readCheck({ warn, crit });
    const since = readTime("--since", from, context.now());
    const until = readTime("--until", to, context.now());
    const client = await context.connect();
    const names = new Map((await listJobs(client)).map(({ id, name }) => [id, name]));
    const sessions = listJobSessions(client, { job, organization, status, since, until })
      .map((session) => ({ jobName: names.get(session.jobId ?? "") ?? null, ...session }));
    let count = 0;
    const listed = await context.list(sessions, () => count++);
    check(context, count);
    return listed;
  },
  metrics: (sessions) => [{
    name: "vb365_job_sessions",
    help: "How many sessions ended in which way.",
    samples: [...Map.groupBy(sessions ?? [], ({ status }) => status ?? "unknown")].map(([status, found]) => ({
      labels: { status },
      value: found.length,
    })),
  }],
});
