import { listApplications, requireVersion } from "../../mod.ts";
import { needOrganization, organizationArgument, organizationOption } from "../shared/organization.ts";
import { defineCommand } from "../../cli/command.ts";

export const command = defineCommand({
  words: "app list",
  summary: "List the applications that an organization has in Entra",
  mirrors: "Get-VBOApplication, GET /Organizations/{organizationId}/Applications",
  effect: "reads",
  output: "Application",
  examples: ["vb365 app list contoso.onmicrosoft.com --name 'APP*'"],
  arguments: organizationArgument,
  options: {
    ...organizationOption,
    "name": {
      kind: "text",
      value: "PATTERN",
      summary: "Only those with this name; * and ? stand for other characters",
    },
    "tag": { kind: "text", value: "TAG", summary: "Only those with this tag" },
  },
  connects: true,
  columns: { "Name": "displayName", "Application id": "applicationId" },
  async run(context, args, { name, tag, ...values }) {
    const wanted = needOrganization(args, values);
    requireVersion(await context.version(), "list applications", (facts) => facts.backupPools);
    return await listApplications(await context.connect(), wanted, { displayName: name, tag });
  },
});
