import { removeRole, titleOf } from "../../protection.ts";
import { defineCommand } from "../../cli/command.ts";
import { requestOf, WhatIf } from "../../cli/output/what_if.ts";
import { organizationFilter } from "../shared/filters.ts";
import { refusePattern } from "../shared/organization.ts";

export const command = defineCommand({
  words: "rbac remove",
  summary: "Remove a role of restore operators, from v6 on",
  description: "On a terminal you are asked; without one --yes is needed.",
  mirrors: "Remove-VBORbacRole, DELETE /RbacRoles/{roleId}",
  effect: "loses",
  output: "RemovedRole",
  examples: ["vb365 rbac remove Helpdesk --organization contoso.onmicrosoft.com --yes"],
  arguments: { role: "The role: its id, its name, or a pattern with * and ? that one name matches" },
  options: organizationFilter,
  connects: true,
  async run(context, { role }, { organization }) {
    context.needsConsent("remove a role");
    refusePattern(context, "remove a role", role);
    const client = await context.connect();
    if (context.whatIf) {
      return new WhatIf("Remove role", role, await requestOf(client, () => removeRole(client, role, { organization })));
    }
    await context.confirm(`Remove role ${role}?`);
    const { id, name } = await removeRole(client, role, { organization });
    return { id, name, removed: true, server: client.server };
  },
  text: (result) => "removed" in result ? `Removed role ${titleOf(result)}` : "",
});
