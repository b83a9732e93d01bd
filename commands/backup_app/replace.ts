import { replaceBackupApplications, requireVersion } from "../../mod.ts";
import { applicationOptions, applicationSecrets, readApplications } from "../shared/applications.ts";
import { oneApplication, type PoolTask, poolText, writePool } from "../shared/pool.ts";
import { organizationArgument, organizationOption, refusePattern, withOrganization } from "../shared/organization.ts";
import { defineCommand } from "../../cli/command.ts";
import type { Context } from "../../cli/context.ts";
import { FlagReader } from "../../cli/flags/reader.ts";

const options = { ...organizationOption, ...applicationOptions };

export const command = defineCommand({
  words: "backup-app replace",
  summary: "Replace the backup applications of an organization by others, from v8 on",
  description:
    `Those that are not given are gone afterwards, and no server gives a certificate back. ${oneApplication}. On a ` +
    "terminal you are asked; without one --yes is needed.",
  mirrors: "Set-VBOOrganization -BackupApplications, PUT /Organizations/{organizationId}/BackupApplications",
  effect: "loses",
  output: "PoolChange",
  examples: [
    "vb365 backup-app replace contoso.onmicrosoft.com " +
    "--application-id eefb5987-1430-4768-a545-84c6abd1dbca --name APP01 --certificate cert.pfx --what-if",
  ],
  arguments: organizationArgument,
  options,
  secrets: applicationSecrets,
  connects: true,
  async run(context, args, values) {
    context.needsConsent("replace backup applications");
    const flags = new FlagReader(context, withOrganization(args, values), { options, secrets: applicationSecrets });
    const { organization, version, applications } = await flags.complete(() => readAll(context, flags));
    const operation = "Replace backup applications";
    await context.warn(oneApplication);
    const client = await context.connect();
    const send: PoolTask<unknown>["send"] = (choices) =>
      replaceBackupApplications(client, organization, applications, choices);
    return await writePool(context, version, { operation, organization, removes: true, send });
  },
  text: poolText,
});

/** What is given; in advance no server is asked. */
async function readAll(context: Context, flags: FlagReader) {
  const organization = flags.needText("organization");
  refusePattern(context, "replace backup applications", organization);
  const named = await flags.version();
  const version = named &&
    requireVersion(named, "replace backup applications", (facts) => facts.replaceBackupApplications);
  return { organization, version: version ?? "", applications: await readApplications(flags, true) };
}
