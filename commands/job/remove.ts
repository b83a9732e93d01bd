import { getJob, removeJob, titleOf } from "../../protection.ts";
import { defineCommand } from "../../cli/command.ts";
import { WhatIf } from "../../cli/output/what_if.ts";
import { jobArgument } from "../shared/filters.ts";
import { refusePattern } from "../shared/organization.ts";

export const command = defineCommand({
  words: "job remove",
  summary: "Remove a backup job",
  description: "Its backups stay in the repository. On a terminal you are asked; without one --yes is needed.",
  mirrors: "Remove-VBOJob, DELETE /Jobs/{jobId}",
  effect: "loses",
  output: "RemovedJob",
  examples: ["vb365 job remove Board --what-if", "vb365 job remove Board --yes"],
  arguments: jobArgument,
  connects: true,
  async run(context, { job }) {
    context.needsConsent("remove a job");
    refusePattern(context, "remove a job", job);
    const client = await context.connect();
    const { id, name } = await getJob(client, job, { action: `remove job ${job}` });
    const target = titleOf({ name, id });
    if (context.whatIf) {
      return new WhatIf("Remove job", target, { method: "DELETE", path: `/${client.version}/Jobs/${id}` });
    }
    await context.confirm(`Remove job ${target}?`);
    await removeJob(client, String(id));
    return { id, name, removed: true, server: client.server };
  },
  text: (result) => "removed" in result ? `Removed job ${titleOf(result)} from ${result.server}` : "",
});
