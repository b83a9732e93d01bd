/** Finds out which versions of the API a server has, without an account. */

import { openChannel, type ServerOptions } from "./client.ts";
import { Vb365Error } from "../error.ts";
import { type Version, versionNames, versionRange, versions } from "../versions.ts";

/**
 * Asks a server which versions of the API it serves. No account is needed and nothing secret is sent: a served version
 * answers that a sign-in is missing, any other that there is no such address.
 *
 * @param options The server and what makes it trusted.
 * @returns The versions, oldest first.
 * @throws {Vb365Error} `not-connected`, `not-trusted` or `timeout` when the server can't be asked; `unexpected-answer` when
 * it serves none, as another program on that port does.
 *
 * @example
 * ```ts
 * import { findVersions } from "@vb365/vb365";
 *
 * const versions = await findVersions({
 *   server: "vb365.example.com",
 *   fetch: (input) => Promise.resolve(new Response(null, { status: String((input as Request).url).includes("/v8/") ? 401 : 404 })),
 * });
 * console.log(versions); // [ "v8" ]
 * ```
 *
 * @see {@link https://helpcenter.veeam.com/docs/vbo365/rest/versioning.html Versions of the REST API}
 */
export async function findVersions(options: ServerOptions): Promise<Version[]> {
  const channel = openChannel(options);
  try {
    const served = await Promise.all(versionNames.map((version) => isServed(channel, version)));
    const found = versionNames.filter((_, index) => served[index]);
    if (found.length > 0) return found;
    throw new Vb365Error(
      `Cannot find the API at ${channel.server}: it answers, but serves none of ${versionRange(versionNames)}`,
      {
        code: "unexpected-answer",
        reason: "no-api",
        hint: "Check the port (4443 unless the REST settings name another) and that the REST service is switched on.",
      },
    );
  } finally {
    channel.close();
  }
}

/** The path that every server of that version has; only the status matters. */
async function isServed(channel: ReturnType<typeof openChannel>, version: Version): Promise<boolean> {
  const path = versions[version].serviceInstance ? "ServiceInstance" : "Organizations";
  const request = new Request(`${channel.server}/${version}/${path}`, { headers: { accept: "application/json" } });
  const { status } = await channel.send(request);
  return status === 200 || status === 401 || status === 403;
}
