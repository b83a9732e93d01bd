import { addBackupAccounts, backupAccountsRemoval, requireVersion } from "../../mod.ts";
import { accountOptions, accountSecrets, readAccounts } from "./_accounts.ts";
import { type PoolTask, poolText, writePool } from "../shared/pool.ts";
import { organizationArgument, organizationOption, withOrganization } from "../shared/organization.ts";
import { defineCommand } from "../../cli/command.ts";
import { FlagReader } from "../../cli/flags/reader.ts";

const options = { ...organizationOption, ...accountOptions };

export const command = defineCommand({
  words: "backup-account add",
  summary: "Add backup accounts to an organization, and say what that did to the others",
  description:
    "For organizations that sign in by an account, not by an application only. The API has one verb for it, which may " +
    "replace all accounts that are there: so while there are others than those given, nothing is sent until you agree " +
    "or say --yes, and the exit code is 5 if one has gone. All accounts of one call share VB365_ACCOUNT_PASSWORD, but " +
    "each row of --from may name a variable of its own in the column passwordEnv.",
  mirrors: "New-VBOBackupAccount and Set-VBOOrganization -BackupAccounts, " +
    "PUT /Organizations/{organizationId}/BackupAccounts",
  effect: "loses",
  output: "PoolChange",
  examples: [
    "# from the name of a group to an account, with its password in VB365_ACCOUNT_PASSWORD",
    "vb365 group members contoso.onmicrosoft.com --group 'Backup*'",
    "vb365 backup-account add contoso.onmicrosoft.com --group 'Backup*' --login account1@contoso.com",
    "# many, from a file with the columns login and passwordEnv",
    "vb365 backup-account add contoso.onmicrosoft.com --group 'Backup*' --from accounts.csv --what-if",
  ],
  arguments: organizationArgument,
  options,
  secrets: accountSecrets,
  connects: true,
  async run(context, args, values) {
    const flags = new FlagReader(context, withOrganization(args, values), { options, secrets: accountSecrets });
    const { organization, version, find } = await flags.complete(() => readAll(flags));
    await context.warn(backupAccountsRemoval);
    const client = await context.connect();
    const accounts = await find(client, organization);
    const send: PoolTask<unknown>["send"] = (choices) => addBackupAccounts(client, organization, accounts, choices);
    return await writePool(context, version, { operation: "Add backup accounts", organization, removes: false, send });
  },
  text: poolText,
});

/** What is given; in advance no server is asked. */
async function readAll(flags: FlagReader) {
  const organization = flags.needText("organization");
  const named = await flags.version();
  const version = named && requireVersion(named, "add backup accounts", (facts) => facts.backupPools);
  return { organization, version: version ?? "", find: await readAccounts(flags) };
}
