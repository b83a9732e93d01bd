/** Who is protected, since when and by which job, and who is not. */

import type { Client } from "../client/client.ts";
import { anyVersion, type ClientFacts } from "../client/client.ts";
import { Listing } from "../client/listing.ts";
import { pagesOf, turnPages } from "../client/paging.ts";
import { inSmall, matchesName } from "../names.ts";
import { findUsers, type User } from "../organizations/directory.ts";
import { organizationIdOf } from "../organizations/record.ts";
import { findLicensedUsers } from "./licences.ts";
import { type Version, versions } from "../versions.ts";

/** Whether one user is protected. */
export interface Protection {
  /** The user's id. */
  id: string | null;
  /** The user's mail address. */
  name: string | null;
  /** The name that people see. */
  displayName: string | null;
  /** `protected`: there is a backup. `waiting`: a job takes the user, and has made none yet. `unprotected`: no job does. */
  state: "protected" | "waiting" | "unprotected";
  /** When the user was last backed up, as the server tells it; null when that is not known. */
  lastBackup: string | null;
  /** The jobs that take the user. */
  jobs: string[];
}

/** Of whom to tell. */
export interface ProtectionOptions {
  /** Only those whose name or mail address matches: `*` stands for any characters, `?` for one, in any casing. */
  name?: string | undefined;
}

/**
 * Says of each user of an organization whether there is a backup, of when, and which jobs take the user. Works on every
 * version: what a server does not tell by itself is put together from its jobs and its licensed users.
 *
 * @param client The client.
 * @param organization The organization's id (a GUID), its name, or a pattern that only one name matches.
 * @param options Of whom.
 * @returns One entry for each user: await all of them, or walk through them page by page.
 * @throws {Vb365Error} `not-found` for an unknown organization.
 *
 * @example
 * ```ts
 * import { connect } from "../../mod.ts";
 * import { protectionStatus } from "../../protection.ts";
 *
 * const env = (name: string) => Deno.env.get(name) ?? "";
 * const [server, username, password] = [env("VB365_SERVER"), env("VB365_USERNAME"), env("VB365_PASSWORD")];
 * const trust = { fingerprint: env("VB365_TRUST_FINGERPRINT") };
 * await using client = await connect({ server, version: "v8", username, password, trust });
 *
 * const users = await protectionStatus(client, "office365.onmicrosoft.com");
 * const forgotten = users.filter(({ state }) => state === "unprotected");
 * console.log(`${forgotten.length} of ${users.length} users`); // 37 of 45 users
 * ```
 *
 * @see {@link https://helpcenter.veeam.com/docs/vbo365/powershell/get-vbomailboxprotectionreport.html Get-VBOMailboxProtectionReport}
 */
export function protectionStatus<V extends Version>(
  client: Client<V>,
  organization: string,
  options: ProtectionOptions = {},
): Listing<Protection> {
  const { name } = options;
  const action = `tell who of ${organization} is protected`;
  return new Listing(async () => {
    const { findItemsOfJob } = await import("./covered.ts");
    const organizationId = await organizationIdOf(client, action, organization);
    const backups = await lastBackups(client, action, organizationId);
    const jobsOf = await findItemsOfJob(client, action, organizationId);
    return turnPages(
      findUsers(client, action, organizationId),
      (page) =>
        page.filter((user) => name === undefined || matchesName(name, user.name, user.displayName))
          .map((user) => protectionOf(user, backups, jobsOf(user))),
    );
  });
}

function protectionOf(user: User, backups: ReadonlyMap<string, string | null>, jobs: string[]): Protection {
  const keys = inSmall(user.id, user.name);
  const key = keys.find((each) => backups.has(each));
  const state = key !== undefined ? "protected" : jobs.length > 0 ? "waiting" : "unprotected";
  return {
    id: user.id ?? null,
    name: user.name ?? null,
    displayName: user.displayName ?? null,
    state,
    lastBackup: key === undefined ? null : backups.get(key) ?? null,
    jobs,
  };
}

/** When each user was last backed up, by id and by mail address: licensed users on every version, more from v8 on. */
async function lastBackups(
  client: ClientFacts<Version>,
  action: string,
  organizationId: string,
): Promise<Map<string, string | null>> {
  const times = new Map<string, string | null>();
  for await (const page of findLicensedUsers(client, action, { organizationId })) {
    for (const { id, name, isBackedUp, lastBackupDate } of page.filter((user) => isOf(user, organizationId))) {
      if (isBackedUp === false) continue;
      for (const key of inSmall(id, name)) times.set(key, lastBackupDate ?? null);
    }
  }
  if (!versions[client.version].protectedObjects) return times;
  const pages = pagesOf(
    action,
    ({ limit, offset }) =>
      anyVersion(client).GET("/ProtectedUsers", { params: { query: { organizationId, limit, offset } } }),
  );
  for await (const page of pages) {
    for (const { id, mailboxes } of page) {
      const mails = (mailboxes ?? []).map(({ email }) => email);
      for (const key of inSmall(id, ...mails)) if (!times.has(key)) times.set(key, null);
    }
  }
  return times;
}

/** A server that does not know the filter lists everybody. */
function isOf({ organizationId: owner }: { organizationId?: string | null }, organizationId: string): boolean {
  return !owner || owner.toLowerCase() === organizationId.toLowerCase();
}
