import { defineCommand } from "../cli/command.ts";
import { describeNamed, describeProfile, textOfProfile } from "../cli/connection/profile_status.ts";

export const command = defineCommand({
  words: "status",
  summary: "Show a profile: server, API version, account, trust and session",
  description: "Nothing is sent, and no secret is shown.",
  effect: "reads",
  output: "Profile",
  examples: ["vb365 status", "vb365 status --profile contoso --query session.state", "vb365 status --all"],
  options: { all: { kind: "switch", summary: "Show all profiles" } },
  connects: true,
  scripts: "none",
  columns: { Profile: "profile", Server: "server", Version: "version", Account: "username", Problem: "problem" },
  async run(context, _args, { all }) {
    const settings = await context.settings();
    const { config } = settings;
    if (all) return await Promise.all((await config.names()).map((name) => describeNamed(context, name)));
    const name = await settings.name();
    await config.need(name);
    return await describeProfile(name, await config.find(name) ?? {}, await context.sessionStore(name));
  },
  text: (result) => [result].flat().map(textOfProfile).join("\n") || "There are no profiles.",
});
