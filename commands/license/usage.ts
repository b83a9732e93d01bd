import { versions } from "../../mod.ts";
import { getLicense, getLicenseUsage } from "../../protection.ts";
import { defineCommand } from "../../cli/command.ts";
import { checkNote, checkOptions, readCheck } from "../../cli/output/check.ts";

export const command = defineCommand({
  words: "license usage",
  summary: "Count the licences that each organization takes",
  description: `${checkNote} The number is the share of the licence that is used, in percent, from v6 on.`,
  mirrors: "Get-VBOLicenseOverviewReport, GET /licensing/statistic/usage",
  effect: "reads",
  output: "OrganizationLicenses",
  examples: [
    "vb365 license usage",
    "vb365 license usage --warn 90 --crit 100",
    "vb365 license usage --output prometheus",
  ],
  options: checkOptions("percent used"),
  connects: true,
  scripts: "reads",
  columns: { Organization: "organizationName", Used: "used", New: "new" },
  async run(context, _args, { warn, crit }) {
    const check = readCheck({ warn, crit });
    const client = await context.connect();
    const usage = await getLicenseUsage(client);
    if (warn === undefined && crit === undefined) return usage;
    const total = versions[client.version].license ? (await getLicense(client)).totalNumber : undefined;
    const used = usage.reduce((sum, each) => sum + each.used, 0);
    check(context, total ? 100 * used / total : 0);
    return usage;
  },
  metrics: (usage) => [{
    name: "vb365_license_organization_used",
    help: "How many licences an organization takes.",
    samples: usage.map(({ organizationName, used }) => ({ labels: { organization: organizationName }, value: used })),
  }],
});
