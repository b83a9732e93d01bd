/** Backup accounts: the pool of accounts that share the load of an organization with basic authentication or legacy protocols. */

import { answerTo } from "../client/answer.ts";
import { anyVersion, type CallOptions, type Client, type ClientFacts, withSignal } from "../client/client.ts";
import type { SchemasOf } from "../client/paths.ts";
import { Vb365Error } from "../error.ts";
import { findOrganization, isApplicationOnly, organizationIdOf } from "../organizations/record.ts";
import { collect, type ListRoom } from "../client/paging.ts";
import type { PoolChange, PoolOptions } from "./pool.ts";
import { requireVersion, type Version } from "../versions.ts";
import { findDuplicate, isDoubleGuid } from "../names.ts";

/** A backup account as a server lists it; its password never comes back. */
export type BackupAccount = SchemasOf["v8"]["BackupAccount"];

/** A backup account that is to be added. */
export interface NewBackupAccount {
  /** The member of a security group that the account is, as `listGroupMembers()` lists it. */
  groupMember: {
    /** Two GUIDs in a row, 72 characters. */
    groupId?: string | null | undefined;
    /** The account's login, as `user@contoso.onmicrosoft.com`. */
    login?: string | null | undefined;
    /** The account's name. */
    name?: string | null | undefined;
    /** `User` for an account. */
    type?: string | null | undefined;
    /** Whether the account lives in Microsoft 365. */
    isCloud?: boolean | null | undefined;
  };
  /** The account's password, an app password where it has MFA. */
  password: string;
}

/**
 * Lists the backup accounts of an organization, from v4 on.
 *
 * @param client The client.
 * @param organization The organization's id (a GUID), its name, or a pattern that only one name matches.
 * @param options How to stop it.
 * @returns The accounts without their passwords; an empty array when there are none.
 * @throws {Vb365Error} `unsupported` on v3; `not-found` for an unknown organization.
 *
 * @example
 * ```ts
 * import { addBackupAccounts, connect, listBackupAccounts, listGroupMembers } from "../../mod.ts";
 *
 * const env = (name: string) => Deno.env.get(name) ?? "";
 * const [server, username, password] = [env("VB365_SERVER"), env("VB365_USERNAME"), env("VB365_PASSWORD")];
 * const trust = { fingerprint: env("VB365_TRUST_FINGERPRINT") };
 * await using client = await connect({ server, version: "v8", username, password, trust });
 *
 * const organization = "office365.onmicrosoft.com";
 * const [groupMember] = await listGroupMembers(client, organization, "Backup Accounts");
 * const accounts = groupMember ? [{ groupMember, password: env("VB365_ACCOUNT_PASSWORD") }] : [];
 * await addBackupAccounts(client, organization, accounts);
 * const logins = (await listBackupAccounts(client, organization)).map(({ groupMember }) => groupMember?.login);
 * console.log(logins); // [ "account1@office365.onmicrosoft.com" ]
 * ```
 *
 * @see {@link https://helpcenter.veeam.com/docs/vbo365/rest/getting_service_accounts.html Getting backup accounts}
 */
export async function listBackupAccounts<V extends Version>(
  client: Client<V>,
  organization: string,
  options: CallOptions = {},
): Promise<BackupAccount[]> {
  client = withSignal(client, options.signal);
  const action = `list the backup accounts of ${organization}`;
  requireVersion(client.version, action, (facts) => facts.backupPools, "has no backup accounts");
  return await readAccounts(client, action, await organizationIdOf(client, action, organization));
}

/**
 * Adds backup accounts to an organization, from v4 on.
 *
 * The API has one verb for it, PUT, which the documents call "Add" and which may replace the whole pool. So the pool is
 * read before and after. If accounts are there that are not among those given, nothing is sent unless that is accepted;
 * an account that is there already may be given again, with its password.
 *
 * @param client The client.
 * @param organization The organization's id (a GUID), its name, or a pattern that only one name matches.
 * @param accounts The accounts, each a member of a security group and its password.
 * @param options Whether a replacement is acceptable, and who looks at the request before it is sent.
 * @returns What was there, what is there, what came and what went.
 * @throws {Vb365Error} `invalid-input` before anything is sent, with the reason `pool-at-risk` when accounts could be lost;
 * `unsupported` on v3; `partly-done` when an account vanished or is missing afterwards, with all of it in `details`;
 * `outcome-unknown` when the pool could not be read afterwards.
 *
 * @example
 * ```ts
 * import { addBackupAccounts, connect, listGroupMembers } from "../../mod.ts";
 *
 * const env = (name: string) => Deno.env.get(name) ?? "";
 * const [server, username, password] = [env("VB365_SERVER"), env("VB365_USERNAME"), env("VB365_PASSWORD")];
 * const trust = { fingerprint: env("VB365_TRUST_FINGERPRINT") };
 * await using client = await connect({ server, version: "v8", username, password, trust });
 *
 * const [groupMember] = await listGroupMembers(client, "office365.onmicrosoft.com", "Backup Accounts");
 * const accounts = groupMember ? [{ groupMember, password: env("VB365_ACCOUNT_PASSWORD") }] : [];
 * const { after } = await addBackupAccounts(client, "office365.onmicrosoft.com", accounts);
 * console.log(after.map(({ groupMember }) => groupMember?.login)); // [ "account1@office365.onmicrosoft.com" ]
 * ```
 *
 * @see {@link https://helpcenter.veeam.com/archive/vbo365/50/rest/adding_service_accounts.html Adding backup accounts}
 * @see {@link https://helpcenter.veeam.com/docs/vbo365/powershell/new-vbobackupaccount.html New-VBOBackupAccount}
 */
export async function addBackupAccounts<V extends Version>(
  client: Client<V>,
  organization: string,
  accounts: readonly NewBackupAccount[],
  options: PoolOptions = {},
): Promise<PoolChange<BackupAccount>> {
  client = withSignal(client, options.signal);
  const action = `add backup accounts to ${organization}`;
  requireVersion(client.version, action, (facts) => facts.backupPools, "has no backup accounts");
  const body = checkBackupAccounts(action, accounts);
  const record = await findOrganization(client, action, organization);
  if (isApplicationOnly(record)) {
    throw refuse(action, "it authenticates by application only, and takes backup applications");
  }
  const organizationId = record.id ?? await organizationIdOf(client, action, organization);
  await refuseMailEnabledGroups(client, action, organizationId, body.map(({ groupMember }) => groupMember.groupId));
  const params = { path: { organizationId } };
  const { changePool } = await import("./pool.ts");
  return await changePool({
    action,
    ...options,
    method: "PUT",
    path: `/Organizations/${organizationId}/BackupAccounts`,
    wanted: body.map(({ groupMember }) => groupMember.login),
    mayReplace: true,
    list: () => readAccounts(client, action, organizationId),
    idOf: ({ groupMember }) => groupMember?.login,
    bodyFor: () => body,
    send: (body) =>
      answerTo(action, anyVersion(client).PUT("/Organizations/{organizationId}/BackupAccounts", { params, body })),
  });
}

/** Reads the whole pool. */
export function readAccounts(
  client: ClientFacts<Version>,
  action: string,
  organizationId: string,
  room?: ListRoom,
): Promise<BackupAccount[]> {
  const params = { path: { organizationId } };
  const ask = () => anyVersion(client).GET("/Organizations/{organizationId}/BackupAccounts", { params });
  return collect(action, ask, room);
}

/** A group with a mailbox of its own can't hold backup accounts; where the server does not know the group, it decides itself. */
async function refuseMailEnabledGroups(
  client: ClientFacts<Version>,
  action: string,
  organizationId: string,
  groupIds: readonly string[],
): Promise<void> {
  for (const groupId of new Set(groupIds)) {
    const params = { path: { organizationId, groupId } };
    const { data } = await anyVersion(client).GET("/Organizations/{organizationId}/Groups/{groupId}", { params });
    const type = data?.type;
    if (type !== "Office365" && type !== "Distribution" && type !== "DynamicDistribution") continue;
    throw refuse(
      action,
      `the group "${data?.displayName}" is mail-enabled (${type}); backup accounts need a security group`,
    );
  }
}

function refuse(action: string, why: string): Vb365Error {
  return new Vb365Error(`Cannot ${action}: ${why}`, { code: "invalid-input", reason: "wrong-kind" });
}

/** Checks the accounts and writes them as the API takes them. */
export function checkBackupAccounts(
  action: string,
  accounts: readonly NewBackupAccount[],
): (SchemasOf["v8"]["NewBackupAccount"] & { groupMember: { login: string } })[] {
  const list: unknown = accounts;
  if (!Array.isArray(list)) throw invalid(action, "the accounts must be an array, also when there is only one");
  if (accounts.length === 0) throw invalid(action, "no account is given");
  const body = accounts.map((account, index) => checkAccount(action, account, `account ${index + 1}`));
  const twice = findDuplicate(body.map(({ groupMember }) => groupMember.login));
  if (twice !== undefined) throw invalid(action, `${twice} is given twice`);
  return body;
}

function checkAccount(action: string, { groupMember, password }: NewBackupAccount, which: string) {
  const { groupId, login, name, type, isCloud } = groupMember ?? {};
  if (!login) throw invalid(action, `${which} has no login`);
  if (!password) throw invalid(action, `${which} (${login}) has no password`);
  if (!groupId || !isDoubleGuid(groupId)) {
    throw invalid(action, `the groupId of ${which} (${login}) is not the 72 characters of two GUIDs in a row`);
  }
  if (type && !isMemberType(type)) throw invalid(action, `${which} (${login}) is of the unknown type ${type}`);
  return {
    groupMember: {
      groupId,
      login,
      ...(name && { name }),
      ...(isMemberType(type) && { type }),
      ...(typeof isCloud === "boolean" && { isCloud }),
    },
    password,
  };
}

function isMemberType(type: string | null | undefined): type is "Unknown" | "User" | "Group" {
  return type === "Unknown" || type === "User" || type === "Group";
}

function invalid(action: string, why: string): Vb365Error {
  return new Vb365Error(`Cannot ${action}: ${why}`, { code: "invalid-input", reason: "backup-accounts" });
}
