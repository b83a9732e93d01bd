import { listLicensedUsers } from "../../protection.ts";
import { defineCommand } from "../../cli/command.ts";
import { nameOption, organizationFilter } from "../shared/filters.ts";

export const command = defineCommand({
  words: "license users",
  summary: "List the users who take a licence",
  mirrors: "Get-VBOLicensedUser, GET /LicensedUsers",
  effect: "reads",
  output: "LicensedUser",
  examples: ["vb365 license users --organization contoso.onmicrosoft.com --output csv"],
  options: { ...nameOption, ...organizationFilter },
  connects: true,
  columns: {
    Name: "name",
    Organization: "organizationName",
    State: "licenseState",
    "Last backup": "lastBackupDate",
    Id: "id",
  },
  async run(context, _args, { name, organization }) {
    return await context.list(listLicensedUsers(await context.connect(), { name, organization }));
  },
});
