import { addJobItems } from "../../protection.ts";
import { itemsCommand } from "./_items.ts";

export const command = itemsCommand({
  verb: "add",
  summary: "Add items to a job",
  mirrors: "Add-VBOBackupItem, POST /Jobs/{jobId}/SelectedItems",
  action: "Add items to job",
  done: (items, job) => `Added ${items} to job ${job}`,
  send: addJobItems,
});
