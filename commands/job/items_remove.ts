import { jobItemsRemoval, removeJobItems } from "../../protection.ts";
import { defineCommand } from "../../cli/command.ts";
import { WhatIf } from "../../cli/output/what_if.ts";
import { jobArgument } from "../shared/filters.ts";
import { counted } from "../../cli/output/text.ts";

export const command = defineCommand({
  words: "job items remove",
  summary: "Remove items from a job",
  description: "Their backups stay. On a terminal you are asked; without one --yes is needed.",
  mirrors: "Remove-VBOBackupItem, DELETE /Jobs/{jobId}/SelectedItems",
  effect: "loses",
  output: "ChangedJobItems",
  examples: ["vb365 job items remove Board bob@contoso.onmicrosoft.com --yes"],
  arguments: { ...jobArgument, "items...": "Mail addresses, URLs, names, or ids of items" },
  options: { "excluded": { kind: "switch", summary: "Of what it leaves out, instead" } },
  connects: true,
  async run(context, { job, "items...": items }, { excluded }) {
    context.needsConsent("remove items from a job");
    const client = await context.connect();
    const { method, path, items: found } = await jobItemsRemoval(client, job, items, { excluded });
    if (context.whatIf) return new WhatIf("Remove items from job", job, { method, path: `/${client.version}${path}` });
    await context.confirm(`Remove ${counted(found.length, "item")} from job ${job}?`);
    const { jobId, items: removed } = await removeJobItems(client, job, items, { excluded });
    return { job, jobId, count: removed.length, items: removed, server: client.server };
  },
  text: (result) => "count" in result ? `Removed ${counted(result.count, "item")} from job ${result.job}` : "",
});
