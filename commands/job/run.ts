import { getJob, sessionFailure, startJob, titleOf, waitForJobSession } from "../../protection.ts";
import { defineCommand } from "../../cli/command.ts";
import { requestOf, WhatIf } from "../../cli/output/what_if.ts";
import { jobArgument } from "../shared/filters.ts";

export const command = defineCommand({
  words: "job run",
  summary: "Start a backup job, and with --wait wait until its session ends",
  description:
    "With --wait the exit code is 0 when the session ended well, also with warnings, and 1 when it failed: then " +
    "the message holds the errors of its log.",
  mirrors: "Start-VBOJob, POST /Jobs/{jobId}/start",
  effect: "writes",
  output: "JobSession",
  examples: ["vb365 job run Board", "vb365 job run Board --wait --wait-timeout 3600"],
  arguments: jobArgument,
  options: {
    "full": { kind: "switch", summary: "Read everything again instead of what has changed, from v6 on" },
    "wait": { kind: "switch", summary: "Wait until its session ends" },
    "interval": { kind: "number", value: "SECONDS", summary: "How often to look, 5 by default" },
    "wait-timeout": { kind: "number", value: "SECONDS", summary: "How long to wait at most" },
  },
  connects: true,
  scripts: "steps",
  async run(context, { job }, { full, wait, interval, "wait-timeout": timeout }) {
    const client = await context.connect();
    const { id, name } = await getJob(client, job, { action: `start job ${job}` });
    if (context.whatIf) {
      const request = await requestOf(client, () => startJob(client, String(id), { full }));
      return new WhatIf("Start job", titleOf({ name, id }), request);
    }
    const session = await startJob(client, String(id), { full });
    if (!wait) return session;
    context.takeTime();
    const ended = await waitForJobSession(client, String(session.id), { interval, timeout, signal: context.signal });
    if (ended.status === "Success" || ended.status === "Warning") return ended;
    throw await sessionFailure(client, ended);
  },
});
