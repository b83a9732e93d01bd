import { listSessionLog } from "../../protection.ts";
import { defineCommand } from "../../cli/command.ts";

export const command = defineCommand({
  words: "session log",
  summary: "Show the log of a session",
  mirrors: "Export-VBOJobLog, GET /JobSessions/{sessionId}/LogItems",
  effect: "reads",
  output: "LogItem",
  examples: [
    "vb365 session log 7f9a9b85-50e7-4f61-8f76-6a9517b8677d",
    "vb365 session log 7f9a9b85-50e7-4f61-8f76-6a9517b8677d --type Error --type Warning",
  ],
  arguments: { session: "The id of the session" },
  options: {
    "type": {
      kind: "list",
      value: "TYPE",
      choices: ["Error", "Warning", "Success", "Running", "Stop"],
      summary: "Only lines of this kind",
    },
  },
  connects: true,
  columns: { Type: "type", Time: "creationTime", Message: "message" },
  async run(context, { session }, { type }) {
    const wanted = type?.map((each) => each.toLowerCase());
    const lines = listSessionLog(await context.connect(), session);
    return await context.list(lines.filter((line) => !wanted || wanted.includes(line.type?.toLowerCase() ?? "")));
  },
});
