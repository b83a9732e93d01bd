/** Finds out which versions of the API a server has, without an account. */

import { type Channel, openChannel, type ServerOptions } from "./client.ts";
import { Vb365Error } from "../error.ts";
import { productVersion, servedPath, type Version, versionNames, versionRange } from "../versions.ts";

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
 * import { findVersions } from "../../mod.ts";
 *
 * const server = Deno.env.get("VB365_SERVER") ?? "";
 * const trust = { fingerprint: Deno.env.get("VB365_TRUST_FINGERPRINT") ?? "" };
 * console.log(await findVersions({ server, trust })); // [ "v3", "v4", "v5", "v6", "v7", "v8" ]
 * ```
 *
 * @see {@link https://helpcenter.veeam.com/docs/vbo365/rest/versioning.html Versions of the REST API}
 */
export async function findVersions(options: ServerOptions): Promise<Version[]> {
  // Nothing but the status counts.
  const channel = openChannel({
    ...options,
    maxAnswerBytes: Math.min(options.maxAnswerBytes ?? Infinity, 1024 * 1024),
  });
  try {
    // What is not on this machine is no failure of the server's.
    await channel.load();
    const statuses = await Promise.all(versionNames.map((version) => statusOf(channel, version)));
    const found = versionNames.filter((_, index) => servedStatuses.has(statuses[index] ?? 0));
    if (found.length > 0) return found;
    throw notFound(channel.server, statuses);
  } finally {
    channel.close();
  }
}

/** What a served version answers to somebody without a token, or one without rights. */
const servedStatuses = new Set([200, 401, 403]);

/** Only the status matters. */
async function statusOf(channel: Channel, version: Version): Promise<number> {
  const url = `${channel.server}/${version}/${servedPath(version)}`;
  const headers = { accept: "application/json", "user-agent": `vb365/${productVersion}` };
  const request = new Request(url, { headers, redirect: "manual" });
  try {
    return (await channel.send(request)).status;
  } catch (error) {
    const { answerGuard } = await import("./answer.ts");
    throw restated(
      channel.server,
      answerGuard.onError({ request, schemaPath: `/${servedPath(version)}`, error }) ?? error,
    );
  }
}

/** Says what was being done, where the reason does not say it by itself. */
function restated(server: string, error: unknown): unknown {
  if (!(error instanceof Vb365Error) || error.message.startsWith("Cannot ")) return error;
  const { message, code, reason, hint, method, path, cause } = error;
  const words = `Cannot find out the API versions of ${server}: ${message}`;
  return new Vb365Error(words, { code, reason, hint, method, path, cause });
}

function notFound(server: string, statuses: readonly number[]): Vb365Error {
  const status = statuses.find((status) => status !== 404) ?? 404;
  const range = versionRange(versionNames);
  if (status === 404) {
    return new Vb365Error(`Cannot find the API at ${server}: it answers, but serves none of ${range} (404)`, {
      code: "unexpected-answer",
      reason: "no-api",
      status,
      hint: "Check the port (4443 unless the REST settings name another) and that the REST service is switched on.",
    });
  }
  const [why, hint] = status >= 300 && status < 400
    ? [
      "a redirect to another address",
      "Redirects are not followed. Use the address of the server itself, not of a web page or a proxy in front of it.",
    ]
    : status >= 500
    ? ["a fault of its own", "The service may be starting, or a proxy answers in its place: try again in a minute."]
    : [
      "which is not what the API answers",
      "Check the address and the port (4443 unless the REST settings name another).",
    ];
  return new Vb365Error(`Cannot find out the API versions of ${server}: it answers ${status}, ${why}`, {
    code: status >= 500 ? "failed" : "unexpected-answer",
    reason: "no-api",
    status,
    hint,
  });
}
