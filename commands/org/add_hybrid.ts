import { defineCommand } from "../../cli/command.ts";
import { onPremisesOptions, onPremisesSecrets, readOnPremisesHalf } from "./_on_premises.ts";
import { readOnlineHalf, readTeams } from "./_online.ts";
import { onlineOptions, onlineSecrets } from "./_online_flags.ts";
import { add, addedOptions, readFacts } from "./_add.ts";

const options = { ...onlineOptions, ...onPremisesOptions, ...addedOptions };
const secrets = { ...onlineSecrets, ...onPremisesSecrets };

export const command = defineCommand({
  words: "org add hybrid",
  summary: "Add an organization with one half in Microsoft 365 and one on premises",
  description: 'The online half is as in "org add office365", the other one as in "org add onpremises". ' +
    "On v3 the online half has one account and basic authentication.",
  mirrors: "Add-VBOOrganization, POST /Organizations",
  effect: "writes",
  output: "Organization",
  examples: [
    "vb365 org add hybrid --mode basic --account admin@contoso.onmicrosoft.com " +
    "--exchange-server mail.example.com --exchange-username EXAMPLE\\backup --api-version v7",
  ],
  options,
  secrets,
  connects: true,
  async run(context, _args, values) {
    return await add(context, values, {
      type: "Hybrid",
      options,
      secrets,
      read: async (flags) => ({
        type: "Hybrid",
        ...readFacts(flags),
        ...readTeams(flags),
        ...await readOnlineHalf(flags),
        ...await readOnPremisesHalf(flags),
      }),
    });
  },
});
