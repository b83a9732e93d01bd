import { defineCommand } from "../../cli/command.ts";
import { readOnlineHalf, readTeams } from "./_online.ts";
import { onlineOptions, onlineSecrets } from "./_online_flags.ts";
import { add, addedOptions, readFacts } from "./_add.ts";

const options = { ...onlineOptions, ...addedOptions };

export const command = defineCommand({
  words: "org add office365",
  summary: "Add a Microsoft 365 organization",
  description:
    "The mode decides what else is needed. existing-application: --application-id, --certificate, --account for " +
    "Exchange, --office-organization-name for SharePoint; nobody has to sign in. new-application: --certificate, " +
    "--new-application-name and a confirmed device code. configure-application: --application-id, --certificate and a " +
    "confirmed device code. legacy-protocols, up to v7: --account, --application-id, and a secret or a certificate. " +
    "basic, on v8 for China and Germany only: --account.",
  mirrors: "Add-VBOOrganization with New-VBOOffice365ApplicationOnlyConnectionSettings or " +
    "New-VBOOffice365ConnectionSettings, POST /Organizations",
  permissions: "To confirm a device code: Global Administrator of the tenant.",
  effect: "writes",
  output: "Organization",
  examples: [
    "# with an application that has its certificate and permissions",
    "vb365 org add office365 --mode existing-application --application-id 63caebf0-2624-48d0-9ece-de1db611dc98 " +
    "--certificate cert.pfx --account admin@contoso.onmicrosoft.com --office-organization-name contoso.onmicrosoft.com",
    "# see the request first",
    "vb365 org add office365 --body contoso.json --what-if --output json",
  ],
  options,
  secrets: onlineSecrets,
  connects: true,
  async run(context, _args, values) {
    return await add(context, values, {
      type: "Office365",
      options,
      secrets: onlineSecrets,
      read: async (flags) => ({
        type: "Office365",
        ...readFacts(flags),
        ...readTeams(flags),
        ...await readOnlineHalf(flags),
      }),
    });
  },
});
