import { defineCommand } from "../../cli/command.ts";
import { onPremisesOptions, onPremisesSecrets, readOnPremisesHalf } from "./_on_premises.ts";
import { add, addedOptions, readFacts } from "./_add.ts";

const options = { ...onPremisesOptions, ...addedOptions };

export const command = defineCommand({
  words: "org add onpremises",
  summary: "Add an organization with Exchange or SharePoint on premises",
  mirrors: "Add-VBOOrganization with New-VBOOnPremConnectionSettings, POST /Organizations",
  effect: "writes",
  output: "Organization",
  examples: [
    "# the password is taken from VB365_EXCHANGE_PASSWORD, or asked for",
    "vb365 org add onpremises --exchange-server mail.example.com --exchange-username EXAMPLE\\backup --exchange-use-ssl",
  ],
  options,
  secrets: onPremisesSecrets,
  connects: true,
  async run(context, _args, values) {
    return await add(context, values, {
      type: "OnPremises",
      options,
      secrets: onPremisesSecrets,
      read: async (flags) => ({ type: "OnPremises", ...readFacts(flags), ...await readOnPremisesHalf(flags) }),
    });
  },
});
