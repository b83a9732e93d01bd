import { listAuditItems } from "../../protection.ts";
import { defineCommand } from "../../cli/command.ts";
import { needOrganization, organizationArgument, organizationOption } from "../shared/organization.ts";

export const command = defineCommand({
  words: "audit-item list",
  summary: "List the users and groups whose backups are watched, from v6 on",
  mirrors: "Get-VBOAuditItem, GET /Organizations/{organizationId}/AuditItems",
  effect: "reads",
  output: "AuditItem",
  examples: ["vb365 audit-item list contoso.onmicrosoft.com"],
  arguments: organizationArgument,
  options: organizationOption,
  connects: true,
  columns: { Type: "type", Name: "name", Id: "id" },
  async run(context, args, values) {
    const items = listAuditItems(await context.connect(), needOrganization(args, values));
    return await context.list(
      items.map((item) => ({ name: item.user?.name ?? item.group?.displayName ?? null, ...item })),
    );
  },
});
