import { stopJob } from "../../protection.ts";
import { controlCommand } from "./_control.ts";

export const command = controlCommand({
  verb: "stop",
  done: "Stopped",
  summary: "Stop a backup job that runs",
  description: "A job that does not run is no failure.",
  mirrors: "Stop-VBOJob, POST /Jobs/{jobId}/stop",
  send: stopJob,
});
