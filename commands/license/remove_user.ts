import { removeLicensedUser } from "../../protection.ts";
import { defineCommand } from "../../cli/command.ts";
import { requestOf, WhatIf } from "../../cli/output/what_if.ts";
import { organizationFilter } from "../shared/filters.ts";
import { refusePattern } from "../shared/organization.ts";

export const command = defineCommand({
  words: "license remove-user",
  summary: "Take a licence back",
  description:
    "It comes back with the next backup of that user. On a terminal you are asked; without one --yes is needed.",
  mirrors: "Remove-VBOLicensedUser, DELETE /LicensedUsers/{licensedUserId}",
  effect: "loses",
  output: "RemovedLicensedUser",
  examples: ["vb365 license remove-user alice@contoso.onmicrosoft.com --yes"],
  arguments: { user: "The user: mail address, id, or a pattern that one name matches" },
  options: organizationFilter,
  connects: true,
  scripts: "steps",
  async run(context, { user }, { organization }) {
    context.needsConsent("take a licence back");
    refusePattern(context, "take a licence back", user);
    const client = await context.connect();
    if (context.whatIf) {
      const request = await requestOf(client, () => removeLicensedUser(client, user, { organization }));
      return new WhatIf("Remove licence", user, request);
    }
    await context.confirm(`Take the licence of ${user} back?`);
    const { id, name, organizationName } = await removeLicensedUser(client, user, { organization });
    return { id, name, organization: organizationName, removed: true, server: client.server };
  },
  text: (result) => "removed" in result ? `Took the licence of ${result.name} back` : "",
});
