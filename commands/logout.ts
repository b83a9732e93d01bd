import type { Version } from "../mod.ts";
import { defineCommand } from "../cli/command.ts";
import { endOnServer } from "../cli/connection/end_session.ts";
import { WhatIf } from "../cli/output/what_if.ts";

export const command = defineCommand({
  words: "logout",
  summary: "End the session of a profile, and forget it",
  description:
    "The server is told where its API knows how, from v7 on. The profile itself stays; vb365 profile remove takes it away.",
  mirrors: "Disconnect-VBOServer, POST /token/logout",
  effect: "writes",
  output: "EndedSession",
  examples: ["vb365 logout", "vb365 logout --profile contoso"],
  connects: true,
  scripts: "none",
  async run(context) {
    const { name, profile } = await (await context.settings()).chosen();
    const store = await context.sessionStore(name);
    if (context.whatIf) return whatIf(name, profile.version);
    const kept = await store.load();
    await store.forget();
    if (!kept) return { profile: name, forgotten: false, endedOnServer: false };
    return { profile: name, forgotten: true, endedOnServer: await endOnServer(context, kept) };
  },
  text: (result) => "forgotten" in result ? textOf(result) : "",
});

function whatIf(name: string, version: Version | undefined): WhatIf {
  return new WhatIf("End session", `profile ${name}`, { method: "POST", path: `/${version ?? "v8"}/token/logout` });
}

function textOf(
  { profile, forgotten, endedOnServer }: { profile: string; forgotten: boolean; endedOnServer: boolean },
) {
  if (!forgotten) return `Profile ${profile} has no session.`;
  return `The session of profile ${profile} is forgotten${endedOnServer ? ", here and on the server" : ""}.`;
}
