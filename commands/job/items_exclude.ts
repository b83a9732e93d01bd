import { excludeJobItems } from "../../protection.ts";
import { itemsCommand } from "./_items.ts";

export const command = itemsCommand({
  verb: "exclude",
  summary: "Exclude items from a job",
  mirrors: "Add-VBOExcludedBackupItem, POST /Jobs/{jobId}/ExcludedItems",
  action: "Leave items out of job",
  done: (items, job) => `Left out ${items} of job ${job}`,
  send: excludeJobItems,
});
