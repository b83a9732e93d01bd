import { Vb365Error } from "../mod.ts";
import { auditOrganizations, auditRows, auditText } from "./_backup_audit.ts";
import { needVersion } from "./_backup_version.ts";
import { defineCommand } from "./_command.ts";

export const command = defineCommand({
  words: "backup-app audit",
  summary: "Find the auxiliary backup applications of all organizations",
  description:
    "An application is auxiliary when the organization does not sign in with it itself. Nothing is changed. " +
    "Every organization is looked at once; the exit code is 5 if one could not be checked, and the report says why.",
  mirrors: "Find-MultipleBackupApplications.ps1 of KB4821, " +
    "GET /Organizations and GET /Organizations/{organizationId}/BackupApplications",
  examples: [
    "vb365 backup-app audit",
    "vb365 backup-app audit --output csv --out-file audit.csv",
    "vb365 backup-app audit --query 'results[?auxiliary].organization'",
    "# remove all that it finds",
    "vb365 backup-app audit --out-file audit.json",
    "vb365 backup-app remove --from audit.json --what-if",
  ],
  connects: true,
  async run(context) {
    await needVersion(context, "audit backup applications", (facts) => facts.backupPools);
    const client = await context.connect();
    const started = context.now();
    const audit = await auditOrganizations(client);
    await context.tell(`Checked ${audit.checked} organizations in ${context.now() - started} ms.`);
    if (audit.failed === 0) return audit;
    throw new Vb365Error(`Could not check ${audit.failed} of ${audit.failed + audit.checked} organizations`, {
      code: "partly-done",
      reason: "incomplete",
      hint: "The report names them, each with the reason.",
      details: audit,
    });
  },
  rows: auditRows,
  text: auditText,
});
