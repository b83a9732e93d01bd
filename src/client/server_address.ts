/** Reads the address of a server in every form that people write it. */

import { Vb365Error } from "../error.ts";
import { readVersion, type Version } from "../versions.ts";

/** The port of the REST API unless its settings name another. */
const defaultPort = "4443";

/** A server's address, and the API version when the address names one. */
export interface ServerAddress {
  /** Scheme, host and port, the port always written out. */
  origin: string;
  /** The API version at the end of the address, if there is one. */
  version: Version | undefined;
}

/**
 * Reads `host`, `host:port`, `https://host:port` and the same with `/v8` behind.
 *
 * @param server The address; without a port it means 4443, the REST API's own.
 * @returns The origin, and the API version when the address names one.
 * @throws {Vb365Error} `invalid-input` for http, for user names in the address and for what is no address.
 *
 * @example
 * ```ts
 * import { readServerAddress } from "../../mod.ts";
 *
 * console.log(readServerAddress("vb365.example.com/v8").origin); // https://vb365.example.com:4443
 * ```
 */
export function readServerAddress(server: string | URL): ServerAddress {
  const text = String(server ?? "").trim();
  if (/^http:/i.test(text)) throw refuse(text, "it is plain http, over which the password could be read", "Use https.");
  if (text.includes("@")) throw refuse(text, "it holds an account", "The account goes by its own flag or variable.");
  const match = /^(?:https:\/\/)?(\[[0-9a-f:.]+\]|[^/:@?#\s\[\]]+)(?::(\d{1,5}))?(?:\/(v\d+)?)?\/*$/i.exec(text);
  if (!match) throw refuse(text, "it is no server address", "Write it as host, host:port or https://host:port.");
  const [, host, port = defaultPort, version] = match;
  const url = URL.parse(`https://${host}:${port}`);
  if (!url) throw refuse(text, "it is no server address", "Write it as host, host:port or https://host:port.");
  // The port stays written out: without it 443 would be read as 4443 the next time.
  return {
    origin: `https://${url.hostname}:${port}`,
    version: version === undefined ? undefined : readVersion(version),
  };
}

/** What is no plain address is not repeated: it may hold a password. */
function refuse(text: string, why: string, hint: string): Vb365Error {
  const shown = /^[\w.:/[\]-]{1,100}$/.test(text) ? `server "${text}"` : "the server's address";
  return new Vb365Error(`Cannot use ${shown}: ${why}`, {
    code: "invalid-input",
    reason: "server-address",
    hint,
  });
}
