import { listRoles } from "../../protection.ts";
import { defineCommand } from "../../cli/command.ts";
import { nameOption, organizationFilter } from "../shared/filters.ts";

export const command = defineCommand({
  words: "rbac list",
  summary: "List roles of restore operators, from v6 on",
  mirrors: "Get-VBORbacRole, GET /RbacRoles",
  effect: "reads",
  output: "Role",
  examples: ["vb365 rbac list --organization contoso.onmicrosoft.com"],
  options: { ...nameOption, ...organizationFilter },
  connects: true,
  columns: { Name: "name", Type: "roleType", Description: "description", Id: "id" },
  async run(context, _args, { name, organization }) {
    return await context.list(listRoles(await context.connect(), { name, organization }));
  },
});
