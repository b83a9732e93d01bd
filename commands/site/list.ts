import { listSites } from "../../mod.ts";
import { defineCommand } from "../../cli/command.ts";
import { nameOption } from "../shared/filters.ts";
import { needOrganization, organizationArgument, organizationOption } from "../shared/organization.ts";

export const command = defineCommand({
  words: "site list",
  summary: "List the sites of an organization",
  mirrors: "Get-VBOOrganizationSite, GET /Organizations/{organizationId}/Sites",
  effect: "reads",
  output: "Site",
  examples: [
    "vb365 site list contoso.onmicrosoft.com --name 'a*'",
    "vb365 site list contoso.onmicrosoft.com --output jsonl",
  ],
  arguments: organizationArgument,
  options: {
    ...organizationOption,
    ...nameOption,
    "personal": { kind: "switch", summary: "Personal sites of users too, from v6 on" },
  },
  connects: true,
  columns: { Title: "title", URL: "url", Personal: "isPersonal", Id: "id" },
  async run(context, args, { name, personal, ...values }) {
    const organization = needOrganization(args, values);
    return await context.list(
      listSites(await context.connect(), organization, { name, includePersonalSites: personal }),
    );
  },
});
