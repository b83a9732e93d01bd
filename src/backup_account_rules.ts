/** What a list of new backup accounts must be, said before anything is sent. */

import type { NewBackupAccount } from "./backup_accounts.ts";
import type { SchemasOf } from "./client.ts";
import { Vb365Error } from "./error.ts";
import { findDuplicate } from "./names.ts";

/** Two GUIDs in a row, as ids of groups and users are. */
const doubleGuid = /^([0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}){2}$/i;

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
  if (!groupId || !doubleGuid.test(groupId)) {
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
