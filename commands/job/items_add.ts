import { addJobItems, jobItemsRequest } from "../../mod.ts";
import { defineCommand } from "../../cli/command.ts";
import { WhatIf } from "../../cli/output/what_if.ts";
import { jobArgument } from "../shared/filters.ts";
import { itemsOption, needItems } from "../shared/items.ts";
import { counted } from "../../cli/output/text.ts";

export const command = defineCommand({
  words: "job items add",
  summary: "Add items to a job",
  description:
    "Each item is looked up in the organization of the job; one that is in none, or that two have the name of, is " +
    "named before anything is sent.",
  mirrors: "Add-VBOBackupItem, POST /Jobs/{jobId}/SelectedItems",
  effect: "writes",
  output: "ChangedJobItems",
  examples: [
    "vb365 job items add Board bob@contoso.onmicrosoft.com https://contoso.sharepoint.com/sites/board",
    "vb365 job items add Staff --from staff.csv",
  ],
  arguments: { ...jobArgument, "items?...": "Mail addresses, URLs or names" },
  options: { "from": itemsOption.from },
  connects: true,
  async run(context, { job, "items?...": named }, { from }) {
    const items = await needItems(context, named, from);
    const client = await context.connect();
    if (context.whatIf) {
      const { method, path, body } = await jobItemsRequest(client, job, items, { excluded: false });
      return new WhatIf("Add items to job", job, { method, path: `/${client.version}${path}`, body });
    }
    const { jobId, items: sent } = await addJobItems(client, job, items);
    return { job, jobId, count: sent.length, items: sent, server: client.server };
  },
  text: (result) => "count" in result ? `Added ${counted(result.count, "item")} to job ${result.job}` : "",
});
