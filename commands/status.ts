import { Vb365Error } from "../mod.ts";
import { defineCommand } from "../cli/command.ts";
import { checkName, unknownProfile } from "../cli/connection/profile.ts";
import type { Context } from "../cli/context.ts";
import {
  describeBroken,
  describeProfile,
  type ProfileStatus,
  textOfProfile,
} from "../cli/connection/profile_status.ts";

export const command = defineCommand({
  words: "status",
  summary: "Show a profile: server, API version, account, trust and session",
  description: "Nothing is sent, and no secret is shown.",
  effect: "reads",
  output: "Profile",
  examples: ["vb365 status", "vb365 status --profile contoso --query session.state", "vb365 status --all"],
  options: { all: { kind: "switch", summary: "Show all profiles" } },
  connects: true,
  columns: { Profile: "profile", Server: "server", Version: "version", Account: "username", Problem: "problem" },
  async run(context, _args, { all }) {
    const { config, name } = await context.settings();
    if (all) return await Promise.all((await config.names()).map((name) => showAny(context, name)));
    const names = await config.names();
    if (!names.includes(name)) throw unknownProfile(name, names);
    return await show(context, name);
  },
  text: (result) => [result].flat().map(textOfProfile).join("\n") || "There are no profiles.",
});

/** One that is broken does not stand in the way of the others. */
async function showAny(context: Context, name: string): Promise<ProfileStatus> {
  try {
    return await show(context, checkName(name));
  } catch (error) {
    if (!(error instanceof Vb365Error)) throw error;
    return describeBroken(name, [error.message, error.hint].filter(Boolean).join(". "));
  }
}

async function show(context: Context, name: string): Promise<ProfileStatus> {
  const profile = await (await context.settings()).config.find(name) ?? {};
  return await describeProfile(name, profile, await context.sessionStore(name));
}
