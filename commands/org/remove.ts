import { getOrganization, removeOrganization } from "../../mod.ts";
import { defineCommand } from "../../cli/command.ts";
import { WhatIf } from "../../cli/output/what_if.ts";

export const command = defineCommand({
  words: "org remove",
  summary: "Remove an organization from the configuration",
  description: "Its backups stay. On v8 its jobs are removed with it; before, they have to be disabled first. " +
    "On a terminal you are asked; without one --yes is needed.",
  mirrors: "Remove-VBOOrganization, DELETE /Organizations/{organizationId}",
  examples: [
    "vb365 org remove contoso.onmicrosoft.com --what-if",
    "vb365 org remove contoso.onmicrosoft.com --yes",
  ],
  arguments: { organization: "Its id, its name, or a pattern with * and ? that one name matches" },
  connects: true,
  async run(context, { organization }) {
    context.needsConsent("remove an organization");
    const client = await context.connect();
    const { id, name } = await getOrganization(client, organization);
    const target = `${name} (${id})`;
    if (context.whatIf) {
      return new WhatIf("Remove organization", target, {
        method: "DELETE",
        path: `/${client.version}/Organizations/${id}`,
      });
    }
    await context.confirm(`Remove organization ${target}?`);
    await removeOrganization(client, String(id));
    return { id, name, removed: true };
  },
  text: (result) => "removed" in result ? `Removed ${result.name} (${result.id})` : "",
});
