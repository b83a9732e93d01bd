import { sessionFailure, waitForJobSession } from "../../protection.ts";
import { defineCommand } from "../../cli/command.ts";

export const command = defineCommand({
  words: "session wait",
  summary: "Wait until a session ends",
  description:
    "The exit code says how it ended: 0 well, also with warnings; 1 failed or stopped, with the errors of its log in the " +
    "message. v8 tells of the end by itself; before, the server is asked every few seconds.",
  mirrors: "Get-VBOJobSession, GET /JobSessions/{jobSessionsId}, GET /Events",
  effect: "reads",
  output: "JobSession",
  examples: ["vb365 session wait 7f9a9b85-50e7-4f61-8f76-6a9517b8677d --wait-timeout 3600"],
  arguments: { session: "Its id" },
  options: {
    "interval": { kind: "number", value: "SECONDS", summary: "How often to look, 5 by default" },
    "wait-timeout": { kind: "number", value: "SECONDS", summary: "How long to wait at most" },
  },
  connects: true,
  async run(context, { session }, { interval, "wait-timeout": timeout }) {
    context.takeTime();
    const client = await context.connect();
    const ended = await waitForJobSession(client, session, { interval, timeout, signal: context.signal });
    if (ended.status === "Success" || ended.status === "Warning") return ended;
    throw await sessionFailure(client, ended);
  },
});
