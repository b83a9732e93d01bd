import { createJob, newJobRequest } from "../../protection.ts";
import { defineCommand } from "../../cli/command.ts";
import { WhatIf } from "../../cli/output/what_if.ts";
import { itemsOption, readItems } from "../shared/items.ts";
import { neededOrganization, needOrganization } from "../shared/organization.ts";
import { needFlag } from "../shared/organization.ts";
import { readSchedule, scheduleOptions } from "../shared/schedule.ts";

export const command = defineCommand({
  words: "job create",
  summary: "Create a backup job",
  description:
    "Without --item and --from it takes the entire organization, which one job only may. Each item is looked up in the " +
    "organization; one that is in none, or that two have the name of, is named before anything is sent. Without a " +
    "schedule it runs daily at 22:00.",
  mirrors: "Add-VBOJob, POST /Jobs",
  effect: "writes",
  output: "Job",
  examples: [
    "vb365 job create All --organization contoso.onmicrosoft.com --repository Contoso",
    "vb365 job create Board --organization contoso.onmicrosoft.com --repository Contoso " +
    "--item alice@contoso.onmicrosoft.com --item https://contoso.sharepoint.com/sites/board --daily-time 23:00",
    "vb365 job create Staff --organization contoso.onmicrosoft.com --repository Contoso --from staff.csv --every Hours4",
  ],
  arguments: { name: "Its name" },
  options: {
    ...neededOrganization,
    "repository": { kind: "text", value: "NAME", isNeeded: true, summary: "The repository to back up to" },
    "description": { kind: "text", value: "TEXT", summary: "A note about it" },
    ...itemsOption,
    "exclude": { kind: "list", value: "NAME", summary: "What to leave out: a mail address, a URL or a name" },
    ...scheduleOptions,
    "run": { kind: "switch", summary: "Run it right away" },
    "enabled": { kind: "switch", summary: "Whether it runs on its schedule; --no-enabled from v6 on" },
  },
  connects: true,
  async run(context, { name }, values) {
    const job = {
      name,
      organization: needOrganization({}, values),
      repository: needFlag("repository", values.repository),
      description: values.description,
      schedule: readSchedule(values),
      items: await readItems(context, values.item ?? [], values.from),
      excludedItems: values.exclude,
      runNow: values.run,
      isEnabled: values.enabled === true ? undefined : values.enabled,
    };
    const client = await context.connect();
    if (!context.whatIf) return await createJob(client, job);
    const { method, path, body } = await newJobRequest(client, job);
    return new WhatIf("Create job", name, { method, path: `/${client.version}${path}`, body });
  },
});
