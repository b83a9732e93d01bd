import { Vb365Error } from "../mod.ts";
import { defineCommand } from "../cli/command.ts";
import { checkManifest } from "./manifest/check.ts";
import { readEarlier } from "./manifest/earlier.ts";
import { makePlan, type Plan, planText } from "./manifest/plan.ts";
import { RunServers } from "./manifest/servers.ts";
import { manifestOptions, readShard } from "./manifest/shard.ts";
import { counted } from "../cli/output/text.ts";

export const command = defineCommand({
  words: "plan",
  summary: "Check a manifest of tenants, and say what apply would do to their servers",
  description:
    "Checks all of the manifest first: every field, every certificate opened, every secret there; what is wrong is told " +
    "in one go with its line, and nothing is sent. Then each server is asked, and each tenant is to be created, " +
    "unchanged, different or impossible, step by step. Nothing is changed. Kept by --out-file, the plan can be " +
    "approved and given to apply in place of the manifest. The exit code is 5 when a tenant is impossible. " +
    "docs/tenants.md describes manifests.",
  mirrors: "terraform plan",
  effect: "reads",
  output: "Plan",
  examples: [
    "vb365 plan tenants.yaml",
    "vb365 plan tenants.csv --profile prod --out-file plan.json",
    "vb365 plan tenants.jsonl --shard 1/4 --output jsonl",
  ],
  arguments: { manifest: "The manifest: YAML, JSON, JSONL or CSV; - for standard input" },
  options: {
    ...manifestOptions,
    "journal": {
      kind: "file",
      value: "FILE",
      summary: "The journal of earlier runs of apply; that beside the manifest when nothing is said",
    },
  },
  connects: true,
  scripts: "reads",
  async run(context, { manifest }, options) {
    context.takeTime();
    const shard = readShard(options.shard);
    const perServer = options["per-server"];
    const atOnce = options["at-once"];
    const earlier = await readEarlier(context, manifest, shard, options.journal);
    const checked = await checkManifest(context, manifest, shard);
    const plan = await makePlan(context, checked, new RunServers(checked), { shard, earlier, perServer, atOnce });
    const { cannot } = plan.counts;
    if (cannot === 0) return plan;
    throw new Vb365Error(`${cannot} of ${counted(plan.tenants.length, "tenant")} cannot be as the manifest has them`, {
      code: "partly-done",
      reason: "cannot",
      hint: "The plan says why of each.",
      details: plan,
    });
  },
  rows: ({ tenants }: Plan) => tenants,
  text: (plan: Plan, width) => planText(plan, width),
});
