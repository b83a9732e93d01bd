import { addBackupApplications, requireVersion } from "../../mod.ts";
import { applicationOptions, applicationSecrets, readApplications } from "../shared/applications.ts";
import { oneApplication, type PoolTask, poolText, writePool } from "../shared/pool.ts";
import { organizationArgument, organizationOption, withOrganization } from "../shared/organization.ts";
import { defineCommand } from "../../cli/command.ts";
import { FlagReader } from "../../cli/flags/reader.ts";

const options = { ...organizationOption, ...applicationOptions };

export const command = defineCommand({
  words: "backup-app add",
  summary: "Add backup applications to an organization, and say what that did to the others",
  description:
    `${oneApplication}. They go with organizations that sign in by application only. On v8 those that are in already ` +
    "stay as they are. Up to v7 the API has one verb for it, which may replace all applications that are there: so " +
    "while there are others than those given, nothing is sent until you agree or say --yes, and the exit code is 5 if " +
    "one has gone.",
  mirrors: "New-VBOBackupApplication and Add-VBOBackupApplication, " +
    "POST or, up to v7, PUT /Organizations/{organizationId}/BackupApplications",
  effect: "loses",
  output: "PoolChange",
  examples: [
    "vb365 backup-app add contoso.onmicrosoft.com " +
    "--application-id eefb5987-1430-4768-a545-84c6abd1dbca --name APP01 --certificate cert.pfx",
    "# many, with the ids that were just created and one certificate",
    "vb365 backup-app add contoso.onmicrosoft.com --from apps.csv --certificate cert.pfx --what-if",
  ],
  arguments: organizationArgument,
  options,
  secrets: applicationSecrets,
  connects: true,
  async run(context, args, values) {
    const flags = new FlagReader(context, withOrganization(args, values), { options, secrets: applicationSecrets });
    const { organization, version, applications } = await flags.complete(() => readAll(flags));
    await context.warn(oneApplication);
    const client = await context.connect();
    const send: PoolTask<unknown>["send"] = (choices) =>
      addBackupApplications(client, organization, applications, choices);
    const operation = "Add backup applications";
    return await writePool(context, version, { operation, organization, removes: false, send });
  },
  text: poolText,
});

/** What is given; in advance no server is asked. */
async function readAll(flags: FlagReader) {
  const organization = flags.needText("organization");
  const named = await flags.version();
  const version = named && requireVersion(named, "add backup applications", (facts) => facts.backupPools);
  return { organization, version: version ?? "", applications: await readApplications(flags, false) };
}
