import { listTeams } from "../../mod.ts";
import { defineCommand } from "../../cli/command.ts";
import { nameOption } from "../shared/filters.ts";
import { needOrganization, organizationArgument, organizationOption } from "../shared/organization.ts";

export const command = defineCommand({
  words: "team list",
  summary: "List the teams of an organization, from v5 on",
  mirrors: "Get-VBOOrganizationTeam, GET /Organizations/{organizationId}/Teams",
  effect: "reads",
  output: "Team",
  examples: [
    "vb365 team list contoso.onmicrosoft.com --name 'a*'",
    "vb365 team list contoso.onmicrosoft.com --output jsonl",
  ],
  arguments: organizationArgument,
  options: { ...organizationOption, ...nameOption },
  connects: true,
  columns: { Name: "displayName", Mail: "mail", Id: "id" },
  async run(context, args, { name, ...values }) {
    const organization = needOrganization(args, values);
    return await context.list(listTeams(await context.connect(), organization, { name }));
  },
});
