import { listJobs } from "../../protection.ts";
import { defineCommand } from "../../cli/command.ts";
import { nameOption, organizationFilter } from "../shared/filters.ts";

export const command = defineCommand({
  words: "job list",
  summary: "List backup jobs",
  mirrors: "Get-VBOJob, GET /Jobs",
  effect: "reads",
  output: "Job",
  examples: [
    "vb365 job list",
    `vb365 job list --organization contoso.onmicrosoft.com --query "[?lastStatus=='Failed'].name"`,
  ],
  options: {
    ...nameOption,
    ...organizationFilter,
    "repository": { kind: "text", value: "NAME", summary: "Only those that back up to this repository" },
  },
  connects: true,
  columns: {
    Name: "name",
    Type: "backupType",
    Enabled: "isEnabled",
    Status: "lastStatus",
    "Last run": "lastRun",
    Id: "id",
  },
  async run(context, _args, { name, organization, repository }) {
    return await context.list(listJobs(await context.connect(), { name, organization, repository }));
  },
  metrics: (jobs) => [{
    name: "vb365_job_last_status",
    help: "How the last session of a job ended: 0 success, 1 warning, 2 failed, -1 anything else.",
    samples: (jobs ?? []).map(({ name, id, lastStatus }) => ({
      labels: { job: name, id },
      value: ["Success", "Warning", "Failed"].indexOf(lastStatus ?? ""),
    })),
  }],
});
