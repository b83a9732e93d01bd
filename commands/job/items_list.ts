import { type JobItem, listJobItems } from "../../protection.ts";
import { defineCommand } from "../../cli/command.ts";
import { jobArgument } from "../shared/filters.ts";

export const command = defineCommand({
  words: "job items list",
  summary: "List what a job backs up",
  mirrors: "Get-VBOBackupItem, GET /Jobs/{jobId}/SelectedItems",
  effect: "reads",
  output: "JobItem",
  examples: ["vb365 job items list Board", "vb365 job items list All --excluded"],
  arguments: jobArgument,
  options: { "excluded": { kind: "switch", summary: "What it leaves out, instead" } },
  connects: true,
  columns: { Type: "type", Name: "name", Id: "id" },
  async run(context, { job }, { excluded }) {
    const items = listJobItems(await context.connect(), job, { excluded });
    return await context.list(items.map((item) => ({ name: nameOf(item), ...item })));
  },
});

function nameOf({ user, group, site, team }: JobItem): string | null {
  return user?.name ?? group?.name ?? group?.displayName ?? site?.url ?? team?.displayName ?? null;
}
