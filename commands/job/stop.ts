import { getJob, stopJob } from "../../mod.ts";
import { defineCommand } from "../../cli/command.ts";
import { WhatIf } from "../../cli/output/what_if.ts";
import { jobArgument } from "../shared/filters.ts";

export const command = defineCommand({
  words: "job stop",
  summary: "Stop a backup job that runs",
  description: "A job that does not run is no failure.",
  mirrors: "Stop-VBOJob, POST /Jobs/{jobId}/stop",
  effect: "writes",
  output: "ChangedJob",
  examples: ["vb365 job stop Board"],
  arguments: jobArgument,
  connects: true,
  async run(context, { job }) {
    const client = await context.connect();
    const { id, name } = await getJob(client, job);
    if (context.whatIf) {
      return new WhatIf("Stop job", `${name} (${id})`, { method: "POST", path: `/${client.version}/Jobs/${id}/stop` });
    }
    await stopJob(client, String(id));
    return { job: name, id, changed: ["stop"], server: client.server };
  },
  text: (result) => "changed" in result ? `Stopped job ${result.job} (${result.id})` : "",
});
