import { enableJob, getJob } from "../../mod.ts";
import { defineCommand } from "../../cli/command.ts";
import { WhatIf } from "../../cli/output/what_if.ts";
import { jobArgument } from "../shared/filters.ts";

export const command = defineCommand({
  words: "job enable",
  summary: "Enable a backup job",
  mirrors: "Enable-VBOJob, POST /Jobs/{jobId}/enable",
  effect: "writes",
  output: "ChangedJob",
  examples: ["vb365 job enable Board"],
  arguments: jobArgument,
  connects: true,
  async run(context, { job }) {
    const client = await context.connect();
    const { id, name } = await getJob(client, job);
    if (context.whatIf) {
      return new WhatIf("Enable job", `${name} (${id})`, {
        method: "POST",
        path: `/${client.version}/Jobs/${id}/enable`,
      });
    }
    await enableJob(client, String(id));
    return { job: name, id, changed: ["enable"], server: client.server };
  },
  text: (result) => "changed" in result ? `Enabled job ${result.job} (${result.id})` : "",
});
