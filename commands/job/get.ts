import { getJob } from "../../protection.ts";
import { defineCommand } from "../../cli/command.ts";
import { jobArgument, organizationFilter } from "../shared/filters.ts";

export const command = defineCommand({
  words: "job get",
  summary: "Get one backup job",
  mirrors: "Get-VBOJob, GET /Jobs/{jobId}",
  effect: "reads",
  output: "Job",
  examples: ["vb365 job get Mailboxes", "vb365 job get Mailboxes --organization contoso.onmicrosoft.com"],
  arguments: jobArgument,
  options: organizationFilter,
  connects: true,
  async run(context, { job }, { organization }) {
    return await getJob(await context.connect(), job, { organization });
  },
});
