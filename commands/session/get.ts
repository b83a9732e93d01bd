import { getJobSession } from "../../protection.ts";
import { defineCommand } from "../../cli/command.ts";

export const command = defineCommand({
  words: "session get",
  summary: "Get one session of a job",
  mirrors: "Get-VBOJobSession, GET /JobSessions/{jobSessionsId}",
  effect: "reads",
  output: "JobSession",
  examples: ["vb365 session get 7f9a9b85-50e7-4f61-8f76-6a9517b8677d"],
  arguments: { session: "Its id" },
  connects: true,
  async run(context, { session }) {
    return await getJobSession(await context.connect(), session);
  },
});
