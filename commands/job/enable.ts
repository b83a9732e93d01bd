import { enableJob } from "../../protection.ts";
import { controlCommand } from "./_control.ts";

export const command = controlCommand({
  verb: "enable",
  done: "Enabled",
  summary: "Enable a backup job",
  mirrors: "Enable-VBOJob, POST /Jobs/{jobId}/enable",
  send: enableJob,
});
