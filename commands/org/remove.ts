import { getOrganization, removeOrganization, titleOf } from "../../mod.ts";
import { needOrganization, organizationArgument, organizationOption, refusePattern } from "../shared/organization.ts";
import { defineCommand } from "../../cli/command.ts";
import { WhatIf } from "../../cli/output/what_if.ts";

export const command = defineCommand({
  words: "org remove",
  summary: "Remove an organization from the configuration",
  description: "Its backups stay. On v8 its jobs are removed with it; before, they have to be disabled first. " +
    "On a terminal you are asked; without one --yes is needed.",
  mirrors: "Remove-VBOOrganization, DELETE /Organizations/{organizationId}",
  effect: "loses",
  output: "RemovedOrganization",
  examples: [
    "vb365 org remove contoso.onmicrosoft.com --what-if",
    "vb365 org remove contoso.onmicrosoft.com --yes",
  ],
  arguments: organizationArgument,
  options: organizationOption,
  connects: true,
  async run(context, args, values) {
    const organization = needOrganization(args, values);
    context.needsConsent("remove an organization");
    refusePattern(context, "remove an organization", organization);
    const client = await context.connect();
    const { id, name } = await getOrganization(client, organization, { action: `remove organization ${organization}` });
    const target = titleOf({ name, id });
    if (context.whatIf) {
      return new WhatIf("Remove organization", target, {
        method: "DELETE",
        path: `/${client.version}/Organizations/${id}`,
      });
    }
    await context.confirm(`Remove organization ${target}?`);
    await removeOrganization(client, String(id));
    return { id, name, removed: true, server: client.server };
  },
  text: (result) => "removed" in result ? `Removed ${titleOf(result)} from ${result.server}` : "",
});
