import { createClient, sendRequest, type ServerOptions, Vb365Error, type Version, versions } from "../mod.ts";
import { defineCommand } from "../cli/command.ts";
import type { Context } from "../cli/context.ts";
import type { KeptSession } from "../cli/connection/session_store.ts";
import { WhatIf } from "../cli/output/what_if.ts";

export const command = defineCommand({
  words: "logout",
  summary: "End the session of a profile, and forget it",
  description: "The server is told where its API knows how, from v7 on. The profile itself stays.",
  mirrors: "Disconnect-VBOServer, POST /token/logout",
  effect: "writes",
  output: "EndedSession",
  examples: ["vb365 logout", "vb365 logout --profile contoso"],
  connects: true,
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

/** A server that cannot be told forgets the session by itself, so that is no failure. */
async function endOnServer(context: Context, { server, session }: KeptSession): Promise<boolean> {
  context.known.addAll([session.accessToken, session.refreshToken]);
  try {
    const options = await context.serverOptions();
    const version = await context.version();
    if (options.server !== server || !versions[version].logout) return false;
    await tell(options, version, session.accessToken);
    return true;
  } catch (error) {
    if (!(error instanceof Vb365Error)) throw error;
    if (error.status === 401) return true;
    await context.warn(`The session is forgotten here, but not ended on the server. ${error.message}`);
    return false;
  }
}

async function tell(options: ServerOptions, version: Version, token: string): Promise<void> {
  const client = createClient({ ...options, version, token });
  try {
    await sendRequest(client, { method: "POST", path: "/token/logout" });
  } finally {
    client.close();
  }
}

function whatIf(name: string, version: Version | undefined): WhatIf {
  return new WhatIf("End session", `profile ${name}`, { method: "POST", path: `/${version ?? "v8"}/token/logout` });
}

function textOf(
  { profile, forgotten, endedOnServer }: { profile: string; forgotten: boolean; endedOnServer: boolean },
) {
  if (!forgotten) return `Profile ${profile} has no session.`;
  return `The session of profile ${profile} is forgotten${endedOnServer ? ", here and on the server" : ""}.`;
}
