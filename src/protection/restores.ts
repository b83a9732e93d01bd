/** Restore sessions: who restored what, when, and how that ended. */

import { anyVersion, type Client } from "../client/client.ts";
import { Listing } from "../client/listing.ts";
import { pagesOf } from "../client/paging.ts";
import type { SchemasOf } from "../client/paths.ts";
import { Vb365Error } from "../error.ts";
import { isGuid, matchesName } from "../names.ts";
import type { Version } from "../versions.ts";

/** A session in which somebody restored. Every property may be missing or null. */
export type RestoreSession = SchemasOf["v8"]["RestoreSession"];

/** Something that happened in a restore session. Every property may be missing or null. */
export type RestoreSessionEvent = SchemasOf["v8"]["RestoreSessionEvent"];

/** Which restore sessions to list. */
export interface ListRestoreSessionsOptions {
  /** Only those of the organization whose name matches, with `*` and `?`. */
  organization?: string | undefined;
  /** Only those that somebody with such a name began, with `*` and `?`. */
  initiatedBy?: string | undefined;
  /** Only those that began since then. */
  since?: Date | undefined;
  /** Only those that had begun by then. */
  until?: Date | undefined;
}

/**
 * Lists restore sessions: who restored, from which organization, and how it ended.
 *
 * @param client The client.
 * @param options Which ones.
 * @returns The sessions: await all of them, or walk through them page by page.
 * @throws {Vb365Error} When the server cannot be reached, refuses or answers with something else.
 *
 * @example
 * ```ts
 * import { connect } from "../../mod.ts";
 * import { listRestoreSessions } from "../../protection.ts";
 *
 * const env = (name: string) => Deno.env.get(name) ?? "";
 * const [server, username, password] = [env("VB365_SERVER"), env("VB365_USERNAME"), env("VB365_PASSWORD")];
 * const trust = { fingerprint: env("VB365_TRUST_FINGERPRINT") };
 * await using client = await connect({ server, version: "v8", username, password, trust });
 *
 * for (const { initiatedBy, reason } of await listRestoreSessions(client, { initiatedBy: "admin@*" })) {
 *   console.log(initiatedBy, reason); // admin@example.com A mailbox was emptied by mistake
 * }
 * ```
 *
 * @see {@link https://helpcenter.veeam.com/docs/vbo365/powershell/get-vborestoresession.html Get-VBORestoreSession}
 */
export function listRestoreSessions<V extends Version>(
  client: Client<V>,
  options: ListRestoreSessionsOptions = {},
): Listing<RestoreSession> {
  const { organization, initiatedBy, since, until } = options;
  const action = "list the restore sessions";
  const span = {
    ...(since && { startTimeFrom: since.toISOString() }),
    ...(until && { startTimeTo: until.toISOString() }),
  };
  const read = () =>
    pagesOf(
      action,
      ({ limit, offset }) =>
        anyVersion(client).GET("/RestoreSessions", { params: { query: { limit, offset, ...span } } }),
    ) as AsyncIterable<
      RestoreSession[]
    >;
  return new Listing(read).filter((session) =>
    (organization === undefined || matchesName(organization, session.organization)) &&
    (initiatedBy === undefined || matchesName(initiatedBy, session.initiatedBy)) &&
    (!since || !(Date.parse(session.creationTime ?? "") < since.getTime())) &&
    (!until || !(Date.parse(session.creationTime ?? "") > until.getTime()))
  );
}

/**
 * Lists what was restored in a restore session, item by item.
 *
 * @param client The client.
 * @param id The session's id (a GUID).
 * @returns The items: await all of them, or walk through them page by page.
 * @throws {Vb365Error} `invalid-input` for what is no GUID, `not-found` when there is no such session.
 *
 * @example
 * ```ts
 * import { connect } from "../../mod.ts";
 * import { listRestoreSessionEvents, listRestoreSessions } from "../../protection.ts";
 *
 * const env = (name: string) => Deno.env.get(name) ?? "";
 * const [server, username, password] = [env("VB365_SERVER"), env("VB365_USERNAME"), env("VB365_PASSWORD")];
 * const trust = { fingerprint: env("VB365_TRUST_FINGERPRINT") };
 * await using client = await connect({ server, version: "v8", username, password, trust });
 *
 * const [session] = await listRestoreSessions(client, { initiatedBy: "admin@*" });
 * const events = await listRestoreSessionEvents(client, String(session?.id));
 * console.log(events.map(({ itemName }) => itemName)); // [ "Inbox", "Sent" ]
 * ```
 *
 * @see {@link https://helpcenter.veeam.com/docs/vbo365/powershell/get-vborestoresessionlog.html Get-VBORestoreSessionLog}
 */
export function listRestoreSessionEvents<V extends Version>(
  client: Client<V>,
  id: string,
): Listing<RestoreSessionEvent> {
  const action = `list what restore session ${id} restored`;
  return new Listing(() => {
    if (!isGuid(id)) {
      throw new Vb365Error(`Cannot ${action}: it is no id`, { code: "invalid-input", reason: "session-id" });
    }
    return pagesOf(action, ({ limit, offset }) => {
      const params = { path: { restoreSessionId: id }, query: { limit, offset } };
      return anyVersion(client).GET("/RestoreSessions/{restoreSessionId}/Events", { params });
    }) as AsyncIterable<RestoreSessionEvent[]>;
  });
}
