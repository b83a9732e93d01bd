import { listRestoreSessionEvents, listRestoreSessions } from "../../protection.ts";
import { defineCommand } from "../../cli/command.ts";
import { readTime } from "../shared/filters.ts";

export const command = defineCommand({
  words: "restore list",
  summary: "List restore sessions: who restored what, when, and how it ended",
  description: "With --session, what that session restored, item by item.",
  mirrors: "Get-VBORestoreSession, GET /RestoreSessions",
  effect: "reads",
  output: "RestoreSession",
  examples: [
    "vb365 restore list --since 30d",
    "vb365 restore list --organization 'contoso*' --initiated-by 'admin*'",
    "vb365 restore list --session 7f9a9b85-50e7-4f61-8f76-6a9517b8677d",
  ],
  options: {
    "organization": { kind: "text", value: "PATTERN", summary: "Only those of the organization with this name" },
    "initiated-by": { kind: "text", value: "PATTERN", summary: "Only those that somebody with this name began" },
    "since": { kind: "text", value: "TIME", summary: "Only those that began since then: 24h, 30d, 2026-11-26" },
    "until": { kind: "text", value: "TIME", summary: "Only those that had begun by then" },
    "session": { kind: "text", value: "ID", summary: "The items of this session, instead" },
  },
  connects: true,
  async run(context, _args, { organization, "initiated-by": initiatedBy, since: from, until: to, session }) {
    const since = readTime("--since", from, context.now());
    const until = readTime("--until", to, context.now());
    const client = await context.connect();
    if (session !== undefined) return await context.list<object>(listRestoreSessionEvents(client, session));
    return await context.list<object>(listRestoreSessions(client, { organization, initiatedBy, since, until }));
  },
});
