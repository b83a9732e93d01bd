import { removeAuditItems } from "../../protection.ts";
import { auditItemsCommand } from "./_change.ts";

export const command = auditItemsCommand({
  verb: "remove",
  summary: "No longer note who opens the backups of users and groups, from v6 on",
  mirrors: "Remove-VBOAuditItem, POST /Organizations/{organizationId}/AuditItems/remove",
  action: "Remove audit items",
  done: "Removed",
  send: removeAuditItems,
});
