import { listBackupAccounts, requireVersion } from "../../mod.ts";
import { needOrganization, organizationArgument, organizationOption } from "../shared/organization.ts";
import { defineCommand } from "../../cli/command.ts";

export const command = defineCommand({
  words: "backup-account list",
  summary: "List the backup accounts of an organization",
  description: "Each is a member of a security group. Passwords never come back from a server.",
  mirrors: "The backup accounts of Get-VBOOrganization, GET /Organizations/{organizationId}/BackupAccounts",
  effect: "reads",
  output: "BackupAccount",
  examples: ["vb365 backup-account list contoso.onmicrosoft.com"],
  arguments: organizationArgument,
  options: organizationOption,
  connects: true,
  columns: { "Login": "login", "Name": "name", "Type": "type", "Group id": "groupId" },
  async run(context, args, values) {
    const organization = needOrganization(args, values);
    requireVersion(await context.version(), "list backup accounts", (facts) => facts.backupPools);
    const accounts = await listBackupAccounts(await context.connect(), organization);
    return accounts.map(({ groupMember }) => groupMember ?? {});
  },
});
