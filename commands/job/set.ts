import { editJob, editJobRequest } from "../../protection.ts";
import { defineCommand } from "../../cli/command.ts";
import { given } from "../../mod.ts";
import { WhatIf } from "../../cli/output/what_if.ts";
import { jobArgument } from "../shared/filters.ts";
import { readSchedule, scheduleOptions } from "../shared/schedule.ts";

export const command = defineCommand({
  words: "job set",
  summary: "Change a backup job",
  description: "What is not given stays as it is, also on versions that take the whole job.",
  mirrors: "Set-VBOJob, PUT /Jobs/{jobId}",
  effect: "writes",
  output: "ChangedJob",
  examples: ["vb365 job set Board --daily-time 23:30 --daily-type Workdays", "vb365 job set Board --name Directors"],
  arguments: jobArgument,
  options: {
    "name": { kind: "text", value: "NAME", summary: "Its name" },
    "description": { kind: "text", value: "TEXT", mayBeEmpty: true, summary: "A note about it; empty to clear it" },
    "repository": { kind: "text", value: "NAME", summary: "The repository to back up to from now on" },
    ...scheduleOptions,
  },
  connects: true,
  async run(context, { job }, { name, description, repository, ...values }) {
    const changes = { name, description, repository, schedule: readSchedule(values) };
    const client = await context.connect();
    if (context.whatIf) {
      const { method, path, body } = await editJobRequest(client, job, changes);
      return new WhatIf("Change job", job, { method, path: `/${client.version}${path}`, body });
    }
    await editJob(client, job, changes);
    return { job, changed: Object.keys(given(changes)), server: client.server };
  },
  text: (result) => "changed" in result ? `Changed job ${result.job}: ${result.changed.join(", ")}` : "",
});
