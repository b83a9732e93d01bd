import { getOrganization } from "../../mod.ts";
import { needOrganization, organizationArgument, organizationOption } from "../shared/organization.ts";
import { defineCommand } from "../../cli/command.ts";

export const command = defineCommand({
  words: "org get",
  summary: "Get one organization",
  mirrors: "Get-VBOOrganization, GET /Organizations/{organizationId}",
  effect: "reads",
  output: "Organization",
  examples: [
    "vb365 org get contoso.onmicrosoft.com",
    "vb365 org get 7f9a9b85-50e7-4f61-8f76-6a9517b8677d --output yaml",
  ],
  arguments: organizationArgument,
  options: {
    ...organizationOption,
    extended: {
      kind: "switch",
      summary: "Ask the proxies for the backup times too, from v6 on; waits for proxies that are offline",
    },
  },
  connects: true,
  async run(context, args, { extended, ...values }) {
    const organization = needOrganization(args, values);
    return await getOrganization(await context.connect(), organization, { extendedView: extended });
  },
});
