import { createReport, type ReportKind } from "../../protection.ts";
import { defineCommand } from "../../cli/command.ts";
import { everyOf } from "../../cli/flags/options.ts";
import { reportOptions, reportResult, writeReport } from "./_report.ts";

const kinds = everyOf<Exclude<ReportKind, "storage" | "licenses">>()(
  "users",
  "mailboxes",
  "onedrives",
  "sites",
  "teams",
);

export const command = defineCommand({
  words: "report protection",
  summary: "Have the server write a report on who and what is protected, from v6 on",
  mirrors: "Get-VBOMailboxProtectionReport, POST /Reports/GenerateUserProtection",
  effect: "reads",
  output: "Report",
  examples: [
    "vb365 report protection --organization contoso.onmicrosoft.com",
    "vb365 report protection --kind mailboxes --format pdf --file mailboxes.pdf --timezone Europe/Berlin",
  ],
  options: {
    ...reportOptions,
    "kind": {
      kind: "text",
      choices: kinds,
      summary: "Of what; users by default, onedrives, sites and teams from 8.4 on",
    },
    "organization": { kind: "text", value: "NAME", summary: "Of which organization; all of them by default" },
  },
  connects: true,
  isText: () => true,
  async run(context, _args, { kind = "users", organization, ...values }) {
    return await writeReport(
      context,
      values,
      (client, options) => createReport(client, { kind, organization, ...options }),
    );
  },
  text: reportResult,
});
