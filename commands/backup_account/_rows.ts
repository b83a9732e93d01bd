/** Reads backup accounts out of the rows of a file. */

import { type Client, type GroupMember, listGroupMembers, type NewBackupAccount, Vb365Error } from "../../mod.ts";
import { shownPath } from "../shared/certificate.ts";
import type { FlagReader } from "../../cli/flags/reader.ts";
import { readBoolean } from "../../cli/flags/parse.ts";
import {
  readRows,
  refusePasswords,
  refuseProblems,
  type Row,
  type RowSecret,
  type RowShape,
  secretOf,
} from "../shared/rows.ts";
import { decodeText } from "../../cli/output/text.ts";
import { usage } from "../../cli/errors.ts";

/** Finds the accounts once somebody has signed in. */
export type FindAccounts = (client: Client, organization: string) => Promise<readonly NewBackupAccount[]>;

const shape: RowShape<"login" | "groupId" | "name" | "type" | "isCloud" | "passwordEnv" | "password"> = {
  columns: {
    login: ["account"],
    groupId: [],
    name: ["displayName"],
    type: [],
    isCloud: [],
    passwordEnv: [],
    password: [],
  },
  ignored: ["dataLocation"],
};
type AccountRow = Row<keyof typeof shape.columns>;
const rowSecret: RowSecret<keyof typeof shape.columns> = {
  variable: "passwordEnv",
  plain: "password",
  common: "account-password",
};

/** An account that may still need its group. */
interface Draft {
  readonly where: string;
  readonly member: NewBackupAccount["groupMember"];
  readonly password: string;
}

/** Reads rows that name accounts; those without a group are members of the one that a flag names. */
export async function accountsFromRows(flags: FlagReader, file: string): Promise<FindAccounts> {
  const shown = shownPath(file);
  const rows = await readRows(decodeText(await flags.context.readFile(file)), shown, shape);
  const [group, groupId] = [flags.text("group"), flags.text("group-id")];
  if (group !== undefined && groupId !== undefined) throw usage("--group and --group-id exclude each other");
  refusePasswords(rows, rowSecret, shown, flags.switch("passwords-in-file") === true);
  const problems = rows.flatMap((row) => problemsOf(row, (group ?? groupId) !== undefined));
  refuseProblems(shown, problems, problems.some((problem) => problem.includes("?")) ? lostLetters : undefined);
  const drafts: Draft[] = [];
  for (const row of rows) drafts.push(await draftOf(flags, row, groupId));
  return async (client, organization) => {
    if (group === undefined) return drafts.map(({ member, password }) => ({ groupMember: member, password }));
    const members = await listGroupMembers(client, organization, group);
    return drafts.map((draft) => ({ groupMember: complete(draft, members, group), password: draft.password }));
  };
}

const lostLetters =
  "Export-Csv of Windows PowerShell writes ? for what ASCII has no letter for: add -Encoding Unicode.";

function problemsOf(row: AccountRow, hasGroup: boolean): string[] {
  const login = row.get("login");
  const isCloud = row.get("isCloud");
  return [
    login === undefined ? `${row.where} has no login` : "",
    login?.includes("?") ? `the login of ${row.where} holds a ?` : "",
    !hasGroup && row.get("groupId") === undefined ? `${row.where} has no groupId` : "",
    isCloud !== undefined && readBoolean(isCloud) === undefined ? `isCloud of ${row.where} is not True or False` : "",
  ].filter((problem) => problem !== "");
}

async function draftOf(flags: FlagReader, row: AccountRow, groupId: string | undefined): Promise<Draft> {
  const { where } = row;
  const password = await secretOf(flags, row, rowSecret);
  if (password === undefined) {
    throw usage(
      `${where} has no password`,
      "Name a variable in the column passwordEnv, or set VB365_ACCOUNT_PASSWORD for all rows without one.",
    );
  }
  const member = {
    groupId: row.get("groupId") ?? groupId,
    login: row.get("login"),
    name: row.get("name"),
    type: row.get("type"),
    isCloud: readBoolean(row.get("isCloud") ?? ""),
  };
  return { where, member, password };
}

/** A row that names its group is taken as it is, any other is looked up among the members. */
function complete({ where, member }: Draft, members: readonly GroupMember[], group: string): Draft["member"] {
  if (member.groupId) return member;
  const found = members.find(({ login }) => login?.toLowerCase() === member.login?.toLowerCase());
  if (found) return { ...found, ...(member.name && { name: member.name }) };
  throw notMember(group, `${member.login} (${where}) is no member of it`);
}

/** The error for an account that the group does not have. */
export function notMember(group: string, why: string): Vb365Error {
  return new Vb365Error(`Cannot take accounts from the group "${group}": ${why}; nothing was sent`, {
    code: "not-found",
    reason: "no-member",
    hint: `"vb365 group members" lists who is in it.`,
  });
}
