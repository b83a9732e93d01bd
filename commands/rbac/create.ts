import { createRole, newRoleRequest } from "../../protection.ts";
import { defineCommand } from "../../cli/command.ts";
import { WhatIf } from "../../cli/output/what_if.ts";
import { itemsOption, readItems } from "../shared/items.ts";
import { neededOrganization, needOrganization } from "../shared/organization.ts";

export const command = defineCommand({
  words: "rbac create",
  summary: "Create a role of restore operators, from v6 on",
  description: "Without --item and --from its operators may restore the data of the entire organization.",
  mirrors: "Add-VBORbacRole, POST /Organizations/{organizationId}/RbacRoles",
  effect: "writes",
  output: "Role",
  examples: [
    "vb365 rbac create Helpdesk --organization contoso.onmicrosoft.com --operator group:Helpdesk",
    "vb365 rbac create Board --organization contoso.onmicrosoft.com --operator alice@contoso.onmicrosoft.com --item group:Board",
  ],
  arguments: { name: "Its name" },
  options: {
    ...neededOrganization,
    "operator": { kind: "list", value: "NAME", summary: "Who may restore: a user or a group, by mail address or name" },
    ...itemsOption,
    "exclude": { kind: "list", value: "NAME", summary: "Whose data may not be restored" },
    "description": { kind: "text", value: "TEXT", summary: "A note about it" },
  },
  connects: true,
  async run(context, { name }, values) {
    const role = {
      name,
      organization: needOrganization({}, values),
      operators: values.operator ?? [],
      description: values.description,
      items: await readItems(context, values.item ?? [], values.from),
      excludedItems: values.exclude,
    };
    const client = await context.connect();
    if (!context.whatIf) return await createRole(client, role);
    const { method, path, body } = await newRoleRequest(client, role);
    return new WhatIf("Create role", name, { method, path: `/${client.version}${path}`, body });
  },
});
