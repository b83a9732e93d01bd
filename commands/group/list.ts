import { listGroups } from "../../mod.ts";
import { defineCommand } from "../../cli/command.ts";
import { needOrganization, organizationArgument, organizationOption } from "../shared/organization.ts";

export const command = defineCommand({
  words: "group list",
  summary: "List the groups of an organization",
  description: "Backup accounts are members of a security group; one with a mail address will not do.",
  mirrors: "Get-VBOOrganizationGroup, GET /Organizations/{organizationId}/Groups",
  effect: "reads",
  output: "Group",
  examples: ["vb365 group list contoso.onmicrosoft.com --name 'Backup*'"],
  arguments: organizationArgument,
  options: {
    ...organizationOption,
    "name": {
      kind: "text",
      value: "PATTERN",
      summary: "Only those with this name; * and ? stand for other characters",
    },
  },
  connects: true,
  columns: { "Name": "displayName", "Type": "type", "Id": "id" },
  async run(context, args, { name, ...values }) {
    const organization = needOrganization(args, values);
    return await listGroups(await context.connect(), organization, { name });
  },
});
