import { defineCommand } from "../../cli/command.ts";

export const command = defineCommand({
  words: "profile use",
  summary: "Have a profile count when none is named",
  description: "Until then it is the one called default. --profile and VB365_PROFILE still name another one.",
  effect: "writes",
  output: "UsedProfile",
  examples: ["vb365 profile use contoso"],
  arguments: { "profile": "The name of the profile" },
  connects: true,
  scripts: "none",
  async run(context, { profile }) {
    const { config } = await context.settings();
    await config.need(profile);
    const before = await config.defaultName();
    if (!context.whatIf && before !== profile) await config.setDefault(profile);
    return { profile, isDefault: before === profile || !context.whatIf, before };
  },
  text: ({ profile, isDefault, before }) =>
    before === profile
      ? `Profile ${profile} counts already when none is named.`
      : isDefault
      ? `Profile ${profile} counts now when none is named; before it was ${before}.`
      : `What if: profile ${profile} would count when none is named; now it is ${before}.`,
});
