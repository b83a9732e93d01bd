import { listGroupMembers } from "../../mod.ts";
import { defineCommand } from "../../cli/command.ts";
import { needFlag, organizationOption } from "../shared/organization.ts";

export const command = defineCommand({
  words: "group members",
  summary: "List the members of a group, which backup accounts are made of",
  description:
    'Written with --output csv and a column passwordEnv added, it is what "vb365 backup-account add --from" ' +
    "takes.",
  mirrors: "Get-VBOOrganizationGroupMember, GET /Organizations/{organizationId}/Groups/{groupId}/Members",
  examples: ["vb365 group members --organization contoso.onmicrosoft.com --group 'Backup*'"],
  options: {
    ...organizationOption,
    "group": {
      kind: "text",
      value: "NAME",
      summary: "The group: its id, its name, or a pattern that one name matches",
    },
  },
  connects: true,
  columns: { "Login": "login", "Name": "name", "Type": "type", "Group id": "groupId" },
  async run(context, _args, { organization, group }) {
    const wanted = { organization: needFlag("organization", organization), group: needFlag("group", group) };
    return await listGroupMembers(await context.connect(), wanted.organization, wanted.group);
  },
});
