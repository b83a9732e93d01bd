/** Operations on the backup accounts of an organization. */

import { type Answer, type Call, keep, organizationIn, organizationLink } from "./request.ts";
import { type Fields, fieldsOf, flagOf, listOf, partOf, textOf } from "./fields.ts";
import { type BackupAccount, isByAccount } from "../store/record.ts";
import { invalid } from "../http/refusal.ts";
import { presentMember } from "./directory.ts";

/** `GET /Organizations/{organizationId}/BackupAccounts` */
export function listBackupAccounts(call: Call): Answer {
  const organization = organizationIn(call);
  const accounts = organization.backupAccounts
    .map((account) => ({ groupMember: presentMember(call, organization, account) }));
  return { body: accounts };
}

/** `PUT /Organizations/{organizationId}/BackupAccounts` */
export function setBackupAccounts(call: Call): Answer {
  const organization = organizationIn(call);
  if (!isByAccount(organization)) {
    throw invalid("Backup accounts are for organizations with basic authentication or legacy protocols only.");
  }
  const sent = listOf(call.body).map((each) => readAccount(fieldsOf(each)));
  const stays = call.settings.putBackup === "adds" ? organization.backupAccounts : [];
  const isSent = (account: BackupAccount) => sent.some((other) => keyOf(other) === keyOf(account));
  keep(call, { ...organization, backupAccounts: [...stays.filter((account) => !isSent(account)), ...sent] });
  return { body: { _links: { self: { href: organizationLink(call, organization.id, "/backupaccounts") } } } };
}

function readAccount(sent: Fields): BackupAccount {
  const member = partOf(sent, "groupMember") ?? new Map();
  const login = textOf(member, "login") ?? "";
  return {
    groupId: textOf(member, "groupId") ?? "",
    name: textOf(member, "name") ?? login,
    login,
    type: textOf(member, "type") ?? "User",
    isCloud: flagOf(member, "isCloud") ?? true,
  };
}

/** One group lends many accounts, so an account is known by its group and its login. */
function keyOf({ groupId, login, name }: BackupAccount): string {
  return `${groupId} ${login || name}`.toLowerCase();
}
