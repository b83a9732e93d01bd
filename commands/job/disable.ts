import { disableJob } from "../../protection.ts";
import { controlCommand } from "./_control.ts";

export const command = controlCommand({
  verb: "disable",
  done: "Disabled",
  summary: "Disable a backup job",
  description: "A run that goes on is not stopped.",
  mirrors: "Disable-VBOJob, POST /Jobs/{jobId}/disable",
  send: disableJob,
});
