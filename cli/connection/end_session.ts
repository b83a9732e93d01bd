/** Ends a session that was kept, on its server. */

import { createClient, sendRequest, type ServerOptions, Vb365Error, type Version, versions } from "../../mod.ts";
import type { Context } from "../context.ts";
import type { KeptSession } from "./session_store.ts";

/** A server that cannot be told forgets the session by itself, so that is no failure. */
export async function endOnServer(context: Context, { server, session }: KeptSession): Promise<boolean> {
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
