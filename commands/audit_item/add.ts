import { addAuditItems } from "../../protection.ts";
import { auditItemsCommand } from "./_change.ts";

export const command = auditItemsCommand({
  verb: "add",
  summary: "Note who opens the backups of users and groups, from v6 on",
  mirrors: "Add-VBOAuditItem, POST /Organizations/{organizationId}/AuditItems",
  action: "Add audit items",
  done: "Added",
  send: addAuditItems,
});
