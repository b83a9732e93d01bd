import { removeBackupApplications, requireVersion } from "../../mod.ts";
import { planRemovals, readFound, type RemovalReport, removalText, removeFound } from "./_removal.ts";
import { type PoolReport, type PoolTask, poolText, type ShownPlan, writePool } from "../shared/pool.ts";
import { organizationArgument, organizationOption, refusePattern, withOrganization } from "../shared/organization.ts";
import { shownPath } from "../shared/certificate.ts";
import { defineCommand } from "../../cli/command.ts";
import type { Context } from "../../cli/context.ts";
import { FlagReader } from "../../cli/flags/reader.ts";
import { decodeText } from "../../cli/output/text.ts";

const options = {
  ...organizationOption,
  "application": {
    kind: "list",
    value: "NAME",
    summary: "What to remove: an id, a name, or, where you are asked, a pattern with * and ?, which may match many",
  },
  "from": {
    kind: "file",
    value: "FILE",
    summary: 'Instead: all that an audit has found, as "vb365 backup-app audit" wrote it; - for standard input',
  },
} as const;

export const command = defineCommand({
  words: "backup-app remove",
  summary: "Remove backup applications from organizations, from v8 on",
  description: "The applications stay in Entra. On a terminal you are asked, for each organization of an audit by " +
    "itself; without one --yes is needed. What an audit has found and is gone already is passed over, so that it can " +
    "be run again.",
  mirrors: "Remove-VBOBackupApplication, DELETE /Organizations/{organizationId}/BackupApplications",
  effect: "loses",
  output: "PoolChange",
  examples: [
    "vb365 backup-app remove contoso.onmicrosoft.com --application 'APP0?' --what-if",
    "# all that an audit finds",
    "vb365 backup-app audit --out-file audit.json",
    "vb365 backup-app remove --from audit.json --yes",
  ],
  arguments: organizationArgument,
  options,
  connects: true,
  async run(context, args, values): Promise<PoolReport | ShownPlan | RemovalReport | ShownPlan[]> {
    context.needsConsent("remove backup applications");
    const flags = new FlagReader(context, withOrganization(args, values), { options, secrets: {} });
    const file = flags.text("from");
    if (file === undefined) return await removeNamed(context, flags);
    flags.refuseUnread("--from, which names the organizations");
    const found = await readFound(decodeText(await context.readFile(file)), shownPath(file));
    await needRemoval(context);
    const client = await context.connect();
    return context.whatIf ? await planRemovals(client, found) : await removeFound(context, client, found);
  },
  text(result) {
    if (Array.isArray(result)) return result.map(poolText).join("\n");
    return "results" in result ? removalText(result) : poolText(result);
  },
});

async function removeNamed(context: Context, flags: FlagReader): Promise<PoolReport | ShownPlan> {
  const { organization, names } = await flags.complete(() =>
    Promise.resolve({ organization: flags.needText("organization"), names: flags.needList("application") })
  );
  for (const name of [organization, ...names]) refusePattern(context, "remove backup applications", name);
  const version = await needRemoval(context);
  const client = await context.connect();
  const operation = "Remove backup applications";
  const send: PoolTask<unknown>["send"] = (choices) => removeBackupApplications(client, organization, names, choices);
  return await writePool(context, version, { operation, organization, removes: true, send });
}

async function needRemoval(context: Context): Promise<string> {
  return requireVersion(
    await context.version(),
    "remove backup applications",
    (facts) => facts.replaceBackupApplications,
  );
}
