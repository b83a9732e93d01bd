import { disableJob, getJob } from "../../mod.ts";
import { defineCommand } from "../../cli/command.ts";
import { WhatIf } from "../../cli/output/what_if.ts";
import { jobArgument } from "../shared/filters.ts";

export const command = defineCommand({
  words: "job disable",
  summary: "Disable a backup job",
  description: "A run that goes on is not stopped.",
  mirrors: "Disable-VBOJob, POST /Jobs/{jobId}/disable",
  effect: "writes",
  output: "ChangedJob",
  examples: ["vb365 job disable Board"],
  arguments: jobArgument,
  connects: true,
  async run(context, { job }) {
    const client = await context.connect();
    const { id, name } = await getJob(client, job);
    if (context.whatIf) {
      return new WhatIf("Disable job", `${name} (${id})`, {
        method: "POST",
        path: `/${client.version}/Jobs/${id}/disable`,
      });
    }
    await disableJob(client, String(id));
    return { job: name, id, changed: ["disable"], server: client.server };
  },
  text: (result) => "changed" in result ? `Disabled job ${result.job} (${result.id})` : "",
});
