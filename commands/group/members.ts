import { listGroupMembers } from "../../mod.ts";
import { defineCommand } from "../../cli/command.ts";
import { neededOrganization, needFlag, needOrganization, organizationArgument } from "../shared/organization.ts";

export const command = defineCommand({
  words: "group members",
  summary: "List the members of a group, which backup accounts are made of",
  description:
    'Written with --output csv and a column passwordEnv added, it is what "vb365 backup-account add --from" ' +
    "takes.",
  mirrors: "Get-VBOOrganizationGroupMember, GET /Organizations/{organizationId}/Groups/{groupId}/Members",
  effect: "reads",
  output: "GroupMember",
  examples: ["vb365 group members contoso.onmicrosoft.com --group 'Backup*'"],
  arguments: organizationArgument,
  options: {
    ...neededOrganization,
    "group": {
      kind: "text",
      value: "NAME",
      isNeeded: true,
      summary: "The group: its id, its name, or a pattern that one name matches",
    },
  },
  connects: true,
  columns: { "Login": "login", "Name": "name", "Type": "type", "Group id": "groupId" },
  async run(context, args, { group, ...values }) {
    const wanted = { organization: needOrganization(args, values), group: needFlag("group", group) };
    return await listGroupMembers(await context.connect(), wanted.organization, wanted.group);
  },
});
