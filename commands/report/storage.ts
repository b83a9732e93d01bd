import { createReport } from "../../protection.ts";
import { defineCommand } from "../../cli/command.ts";
import { readTime } from "../shared/filters.ts";
import { reportOptions, reportResult, writeReport } from "./_report.ts";

export const command = defineCommand({
  words: "report storage",
  summary: "Have the server write a report on storage, from v6 on",
  mirrors: "Get-VBOStorageConsumptionReport, POST /Reports/GenerateStorageConsumption",
  effect: "reads",
  output: "Report",
  examples: ["vb365 report storage", "vb365 report storage --format pdf --file storage.pdf --since 90d"],
  options: {
    ...reportOptions,
    "since": { kind: "text", value: "TIME", summary: "From when on: 30d by default" },
    "until": { kind: "text", value: "TIME", summary: "Until when: now by default" },
  },
  connects: true,
  isText: () => true,
  async run(context, _args, { since, until, ...values }) {
    const span = { since: readTime("--since", since, context.now()), until: readTime("--until", until, context.now()) };
    return await writeReport(
      context,
      values,
      (client, options) => createReport(client, { kind: "storage", ...span, ...options }),
    );
  },
  text: reportResult,
});
