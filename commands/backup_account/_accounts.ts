/** Reads backup accounts that are to be added: members of a group, flags, rows of a file, or a whole body. */

import { type GroupMember, listGroupMembers, matchesName, type NewBackupAccount, type SchemasOf } from "../../mod.ts";
import { everyOf, type Options, type Secrets } from "../../cli/flags/options.ts";
import type { FlagReader } from "../../cli/flags/reader.ts";
import { accountsFromRows, type FindAccounts, notMember } from "./_rows.ts";
import { passwordsInFile } from "../shared/rows.ts";
import { usage } from "../../cli/errors.ts";
import { readBody } from "../shared/body.ts";

export const accountOptions = {
  "group": {
    kind: "text",
    value: "NAME",
    summary: "The security group whose members the accounts are: its id, its name, or a pattern",
  },
  "login": {
    kind: "list",
    value: "PATTERN",
    summary: "The login of a member; * and ? stand for other characters. Without it all members of --group",
  },
  "group-id": { kind: "text", value: "ID", summary: "Instead of --group: the group's id, which is not looked up" },
  "name": { kind: "text", value: "NAME", summary: "With --group-id: the name of the one account" },
  "type": {
    kind: "text",
    value: "TYPE",
    choices: everyOf<SchemasOf["v8"]["GroupMemberType"]>()("User", "Group", "Unknown"),
    summary: "With --group-id: what kind of member it is",
  },
  "from": {
    kind: "file",
    value: "FILE",
    summary: "Many accounts as CSV or JSON, with the columns login, groupId, name, type, isCloud, passwordEnv; " +
      "without groupId they are members of --group",
  },
  "passwords-in-file": passwordsInFile,
  "body": { kind: "file", value: "FILE", summary: "The request's array as JSON, instead; - for standard input" },
} as const satisfies Options;

export const accountSecrets = {
  "account-password": { summary: "The password of the backup accounts" },
} as const satisfies Secrets;

/** Reads what can be read before anybody signs in, so that a mistake in it sends nothing. */
export async function readAccounts(flags: FlagReader): Promise<FindAccounts> {
  const body = flags.text("body");
  const file = flags.text("from");
  if (body !== undefined && file !== undefined) throw usage("--body and --from exclude each other");
  if (flags.isRehearsal && (body ?? file) !== undefined) return () => Promise.resolve([]);
  const find = body !== undefined
    ? await fromBody(flags, body)
    : file !== undefined
    ? await accountsFromRows(flags, file)
    : await fromFlags(flags);
  flags.refuseUnread(body !== undefined ? "--body" : file !== undefined ? "--from" : "--group and --group-id");
  return find;
}

async function fromBody(flags: FlagReader, file: string): Promise<FindAccounts> {
  const path = "/Organizations/{organizationId}/BackupAccounts";
  const body = await readBody(flags.context, file, { method: "PUT", path });
  if (!isAccountList(body)) throw usage("The body must be an array, also for one account");
  return () => Promise.resolve(body);
}

function isAccountList(body: unknown): body is NewBackupAccount[] {
  return Array.isArray(body) && body.every((entry) => typeof entry === "object" && entry !== null);
}

async function fromFlags(flags: FlagReader): Promise<FindAccounts> {
  const [group, groupId] = [flags.text("group"), flags.text("group-id")];
  if ((group === undefined) === (groupId === undefined)) {
    flags.lacks("Either --group or --group-id is needed, or --from or --body", "Run it with --help.");
  }
  const logins = flags.list("login");
  if (groupId !== undefined) return await fromGroupId(flags, groupId, logins);
  const password = await flags.needSecret("account-password");
  return async (client, organization) => {
    const members = await listGroupMembers(client, organization, group ?? "");
    return pick(members, logins, group ?? "").map((groupMember) => ({ groupMember, password }));
  };
}

async function fromGroupId(flags: FlagReader, groupId: string, logins: readonly string[]): Promise<FindAccounts> {
  const [name, type] = [flags.text("name"), flags.text("type")];
  if (logins.length === 0) flags.lacks("--login is missing: with --group-id every account is named");
  if (logins.length > 1 && name !== undefined) throw usage("--name goes with one --login only");
  const password = await flags.needSecret("account-password");
  const accounts = logins.map((login) => ({ groupMember: { groupId, login, name, type }, password }));
  return () => Promise.resolve(accounts);
}

/** A group in a group cannot sign in, so only users are picked. */
function pick(members: readonly GroupMember[], logins: readonly string[], group: string): GroupMember[] {
  const users = members.filter(({ type }) => type !== "Group");
  const patterns = logins.length === 0 ? ["*"] : logins;
  const picked = patterns.flatMap((pattern) => {
    const found = users.filter(({ login }) => matchesName(pattern, login));
    if (found.length > 0) return found;
    throw notMember(group, logins.length === 0 ? "it has no user" : `no user of it is "${pattern}"`);
  });
  return [...new Set(picked)];
}
