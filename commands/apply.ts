import { Vb365Error } from "../mod.ts";
import { applyTenants } from "../tenants.ts";
import { defineCommand } from "../cli/command.ts";
import { usage } from "../cli/errors.ts";
import type { Hold } from "../cli/host.ts";
import { checkManifest } from "./manifest/check.ts";
import { journalBeside, readEarlier, readLines } from "./manifest/earlier.ts";
import { holdServer, orWait } from "./manifest/locks.ts";
import { holdToPlan, makePlan, type Plan, planText, readApproved } from "./manifest/plan.ts";
import { type ApplyReport, isDone, reportText } from "./manifest/report.ts";
import { RunServers } from "./manifest/servers.ts";
import { manifestOptions, readShard } from "./manifest/shard.ts";
import { journalOf, Outcomes } from "./manifest/outcomes.ts";

export const command = defineCommand({
  words: "apply",
  summary: "Bring the tenants of a manifest to their servers, again and again until all are there",
  description:
    "Adds what is missing and leaves everything else as it is; what is different is told. Takes a manifest, or a plan " +
    "that was kept: then it does exactly that, or refuses because something has changed. A journal beside the manifest " +
    "makes it harmless to kill it at any moment: run it again, and it goes on. Nothing is sent twice without a look at " +
    "the server first. Ctrl-C finishes what is in flight. Device codes are handed out together, as a table or as jsonl, " +
    "and renewed when they expire. The exit code is 5 unless every tenant is there as the manifest has it. " +
    "docs/tenants.md describes manifests.",
  mirrors: "terraform apply, Add-VBOOrganization",
  effect: "writes",
  output: "ApplyReport",
  examples: [
    "vb365 apply tenants.yaml",
    "vb365 apply plan.json",
    "vb365 apply tenants.jsonl --shard 2/4 --journal shard2.journal.jsonl",
  ],
  arguments: { manifest: "The manifest, or a plan of it that was kept" },
  options: {
    ...manifestOptions,
    "journal": {
      kind: "file",
      value: "FILE",
      summary: "Where the journal is; beside the manifest when nothing is said",
    },
    "wait": { kind: "switch", summary: "Wait when another apply works on the same server, instead of refusing" },
    "settle": {
      kind: "number",
      value: "SECONDS",
      summary: "How long a write may take to show whose answer got lost; 60 when nothing is said",
    },
    "code-minutes": {
      kind: "number",
      value: "MINUTES",
      summary: "How long to wait for device codes to be confirmed; 60 when nothing is said",
    },
    "code-interval": {
      kind: "number",
      value: "SECONDS",
      summary: "How long between two looks at a device code; 5 when nothing is said",
    },
  },
  connects: true,
  scripts: "none",
  showsSecrets: true,
  stopsInOrder: true,
  streams: true,
  async run(context, { manifest }, options) {
    context.takeTime();
    const approved = await readApproved(context, manifest);
    const shard = readShard(options.shard ?? approved?.shard);
    const path = approved?.manifest ?? manifest;
    const pace = {
      perServer: options["per-server"],
      atOnce: options["at-once"],
    };
    const { settle = 60, wait = false, "code-minutes": minutes = 60, "code-interval": interval = 5 } = options;
    if (context.whatIf) {
      const earlier = await readEarlier(context, path, shard, options.journal);
      const checked = await checkManifest(context, path, shard);
      return await makePlan(context, checked, new RunServers(checked), { shard, earlier, ...pace });
    }
    const journalPath = options.journal ?? journalBeside(path, shard);
    if (context.files.areSame(path, journalPath)) throw usage("--journal names the manifest");
    const file = await orWait(
      context,
      `with the journal ${journalPath}`,
      wait,
      () => context.files.openJournal(journalPath),
    );
    const holds: Hold[] = [];
    try {
      const before = await readLines(context, file.lines());
      const checked = await checkManifest(context, path, shard, before.certificates);
      if (checked.needsCodes && !context.streams && !context.hasReader) {
        throw usage(
          "Device codes can be handed out only on a terminal or as jsonl",
          "Use --output jsonl, without --out-file.",
        );
      }
      const servers = new RunServers(checked);
      for (const server of servers.addresses) {
        holds.push(await orWait(context, `on ${server}`, wait, () => holdServer(context, server, shard)));
      }
      if (approved) {
        const now = await makePlan(context, checked, servers, { shard, earlier: before, ...pace });
        holdToPlan(approved, now, (server, tenant) => before.wasSent(server, tenant));
      }
      const journal = journalOf(file, before);
      journal.note({ event: "run", at: new Date(context.now()).toISOString(), sha256: checked.sha256 });
      for (const entry of checked.opened) journal.note(entry);
      const outcomes = new Outcomes(context, checked.count);
      const events = applyTenants({
        tenants: servers.ofOneProfile(checked.tenants()),
        connect: (profile) => servers.connect(profile),
        materialsOf: (tenant) => checked.source.of(tenant),
        journal,
        signal: context.signal,
        settle,
        codes: { interval, seconds: minutes * 60 },
        ...pace,
      });
      for await (const event of events) await outcomes.take(event);
      return conclude(await outcomes.end());
    } finally {
      await file.close();
      for (const hold of holds) hold.release();
    }
  },
  rows(result: ApplyReport | Plan | object) {
    if (Array.isArray(result)) return result;
    return "results" in result && Array.isArray(result.results) ? result.results : [result];
  },
  text: (result: ApplyReport | Plan, width) => "kind" in result ? planText(result, width) : reportText(result, width),
});

function conclude(report: ApplyReport): ApplyReport {
  if (isDone(report)) return report;
  const { created, unchanged } = report.counts;
  throw new Vb365Error(
    `${report.tenants - created - unchanged} of ${report.tenants} tenants are not as the manifest has them`,
    {
      code: "partly-done",
      reason: "incomplete",
      hint: "The report says why of each. Run it again to go on: what is there is left as it is.",
      details: report,
    },
  );
}
