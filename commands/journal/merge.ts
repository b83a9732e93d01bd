import { JournalReader } from "../../tenants.ts";
import { defineCommand } from "../../cli/command.ts";
import { decodeText } from "../../cli/output/text.ts";
import { type ApplyReport, reportText } from "../manifest/report.ts";

const mostBytes = 256 * 1024 * 1024;

export const command = defineCommand({
  words: "journal merge",
  summary: "Merge the journals of several runs or shards of apply into the report of one",
  description:
    "What one run has made and a later one found is created. A line that a power cut has torn is passed over. Needs no server.",
  mirrors: "vb365 apply",
  effect: "reads",
  output: "ApplyReport",
  examples: [
    "vb365 journal merge tenants.yaml.journal.jsonl",
    "vb365 journal merge shard1.journal.jsonl shard2.journal.jsonl --output csv",
  ],
  arguments: { "journals...": "The journals" },
  async run(context, { "journals...": journals }): Promise<ApplyReport> {
    const reader = new JournalReader();
    for (const path of journals) {
      for (const line of decodeText(await context.readFile(path, mostBytes)).split("\n")) reader.add(line);
    }
    return { event: "summary", ...reader.report() };
  },
  rows: ({ results = [] }: ApplyReport) => results,
  text: (report: ApplyReport, width) => reportText(report, width),
});
