import { listUsers } from "../../mod.ts";
import { defineCommand } from "../../cli/command.ts";
import { nameOption } from "../shared/filters.ts";
import { needOrganization, organizationArgument, organizationOption } from "../shared/organization.ts";

export const command = defineCommand({
  words: "user list",
  summary: "List the users of an organization",
  mirrors: "Get-VBOOrganizationUser, GET /Organizations/{organizationId}/Users",
  effect: "reads",
  output: "User",
  examples: [
    "vb365 user list contoso.onmicrosoft.com --name 'a*'",
    "vb365 user list contoso.onmicrosoft.com --output jsonl",
  ],
  arguments: organizationArgument,
  options: { ...organizationOption, ...nameOption },
  connects: true,
  columns: { Name: "displayName", Login: "name", Type: "type", Id: "id" },
  async run(context, args, { name, ...values }) {
    const organization = needOrganization(args, values);
    return await context.list(listUsers(await context.connect(), organization, { name }));
  },
});
