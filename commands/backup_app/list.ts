import { listBackupApplications, requireVersion } from "../../mod.ts";
import { needOrganization, organizationArgument, organizationOption } from "../shared/organization.ts";
import { defineCommand } from "../../cli/command.ts";

export const command = defineCommand({
  words: "backup-app list",
  summary: "List the backup applications of an organization",
  description: "Certificates never come back from a server, only their thumbprints.",
  mirrors: "Get-VBOBackupApplication, GET /Organizations/{organizationId}/BackupApplications",
  effect: "reads",
  output: "BackupApplication",
  examples: ["vb365 backup-app list contoso.onmicrosoft.com"],
  arguments: organizationArgument,
  options: organizationOption,
  connects: true,
  columns: { "Name": "displayName", "Application id": "applicationId", "Thumbprint": "certificateThumbprint" },
  async run(context, args, values) {
    const organization = needOrganization(args, values);
    requireVersion(await context.version(), "list backup applications", (facts) => facts.backupPools);
    return await listBackupApplications(await context.connect(), organization);
  },
});
