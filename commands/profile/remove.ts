import { defineCommand } from "../../cli/command.ts";
import { endOnServer } from "../../cli/connection/end_session.ts";

export const command = defineCommand({
  words: "profile remove",
  summary: "Remove a profile, and end its session",
  description:
    "Server, account, trust and session of the profile are forgotten here, and the session is ended on the server where its " +
    "API knows how, from v7 on. On a terminal you are asked; without one --yes is needed.",
  effect: "loses",
  output: "RemovedProfile",
  examples: ["vb365 profile remove contoso", "vb365 profile remove contoso --yes"],
  arguments: { "profile": "The name of the profile" },
  connects: true,
  scripts: "none",
  async run(context, { profile }) {
    const { config } = await context.settings();
    await config.need(profile);
    context.needsConsent("remove a profile");
    if (context.whatIf) return { profile, removed: false, endedOnServer: false };
    const own = context.forProfile(profile);
    await own.confirm(`Remove profile ${profile} and end its session?`);
    const store = await context.sessionStore(profile);
    const kept = await store.load();
    const endedOnServer = kept !== undefined && await endOnServer(own, kept);
    await store.forget();
    await config.remove(profile);
    return { profile, removed: true, endedOnServer };
  },
  text: ({ profile, removed, endedOnServer }) =>
    removed
      ? `Removed profile ${profile}${endedOnServer ? ", and ended its session on the server" : ""}.`
      : `What if: profile ${profile} would be removed, and its session ended.`,
});
