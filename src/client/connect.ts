/** Signs in, keeps the session alive, signs out. */

import { bindClient, type Client, openChannel, type ServerOptions } from "./client.ts";
import { Vb365Error } from "../error.ts";
import type { SessionOptions } from "./session.ts";
import { readVersion, type Version } from "../versions.ts";

/** Who signs in, and where. */
export interface ConnectOptions<V extends Version> extends ServerOptions, SessionOptions {
  /** The API version that every request goes to. */
  version: V;
}

/** A client with a session behind it. */
export type ConnectedClient<V extends Version = Version> = Client<V> & AsyncDisposable & {
  /** Ends the session, on the server too from v7 on, and closes the connections. */
  signOut(): Promise<void>;
};

/**
 * Signs in and returns a client whose session stays alive: tokens are renewed before they run out, once however many
 * requests wait, and a server that has forgotten its tokens is signed in to again.
 *
 * @param options The server, the API version, and the account.
 * @returns The client; `await using` signs out at the end of the block.
 * @throws {Vb365Error} `sign-in-refused` when the server refuses the account, after one try; `not-connected` and
 * `not-trusted` when the server is not reached or not trusted; `invalid-input` for an empty user name, or when there is
 * neither a password nor a session.
 *
 * @example
 * ```ts
 * import { connect, listOrganizations } from "../../mod.ts";
 *
 * const env = (name: string) => Deno.env.get(name) ?? "";
 * const [server, username, password] = [env("VB365_SERVER"), env("VB365_USERNAME"), env("VB365_PASSWORD")];
 * const trust = { fingerprint: env("VB365_TRUST_FINGERPRINT") };
 * await using client = await connect({ server, version: "v8", username, password, trust });
 *
 * for (const { name } of await listOrganizations(client, { name: "*apps*" })) {
 *   console.log(name); // contoso-apps.onmicrosoft.com
 * }
 * ```
 *
 * @see {@link https://helpcenter.veeam.com/docs/vbo365/powershell/connect-vboserver.html Connect-VBOServer}
 */
export async function connect<V extends Version>(options: ConnectOptions<V>): Promise<ConnectedClient<V>> {
  const version = readVersion(options.version);
  if (!options.username || !(options.password || options.session)) {
    const missing = options.username ? "password" : "user name";
    throw new Vb365Error(`Cannot sign in: the ${missing} is empty`, { code: "invalid-input", reason: "credentials" });
  }
  const channel = openChannel(options);
  const anonymous = bindClient(version, channel, channel.send);
  const { SessionKeeper } = await import("./session.ts");
  const keeper = new SessionKeeper(anonymous, options);
  try {
    await keeper.current();
  } catch (error) {
    channel.close();
    throw error;
  }
  const signOut = async () => {
    await keeper.end();
    channel.close();
  };
  const client = bindClient(options.version, channel, (request) => keeper.send(request, channel.send));
  return Object.assign(client, { signOut, [Symbol.asyncDispose]: signOut });
}
