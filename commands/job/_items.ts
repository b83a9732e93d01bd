/** The commands that add items to a job and leave them out of it. */

import { type addJobItems, jobItemsRequest } from "../../protection.ts";
import { type Command, defineCommand } from "../../cli/command.ts";
import { counted } from "../../cli/output/text.ts";
import { WhatIf } from "../../cli/output/what_if.ts";
import { jobArgument } from "../shared/filters.ts";
import { itemsOption, needItems } from "../shared/items.ts";

/** What one of them is. */
interface ItemsChange extends Pick<Command, "summary" | "mirrors"> {
  readonly verb: "add" | "exclude";
  /** What is done, as `--what-if` and the answer say it. */
  readonly action: string;
  done(items: string, job: string): string;
  readonly send: typeof addJobItems;
}

/** Makes one of them. */
export function itemsCommand({ verb, action, done, send, ...said }: ItemsChange): Command {
  return defineCommand({
    words: `job items ${verb}`,
    ...said,
    description:
      "Each item is looked up in the organization of the job; one that is in none, or that two have the name of, is " +
      "named before anything is sent.",
    effect: "writes",
    output: "ChangedJobItems",
    examples: [
      `vb365 job items ${verb} Board bob@contoso.onmicrosoft.com https://contoso.sharepoint.com/sites/board`,
      `vb365 job items ${verb} Staff --from staff.csv`,
    ],
    arguments: { ...jobArgument, "items?...": "Mail addresses, URLs or names" },
    options: { "from": itemsOption.from },
    connects: true,
    async run(context, { job, "items?...": named }, { from }) {
      const items = await needItems(context, named, from);
      const client = await context.connect();
      if (context.whatIf) {
        const excluded = verb === "exclude";
        const { method, path, body } = await jobItemsRequest(client, job, items, { excluded });
        return new WhatIf(action, job, { method, path: `/${client.version}${path}`, body });
      }
      const { jobId, items: sent } = await send(client, job, items);
      return { job, jobId, count: sent.length, items: sent, server: client.server };
    },
    text: (result) => "count" in result ? done(counted(result.count, "item"), result.job) : "",
  });
}
