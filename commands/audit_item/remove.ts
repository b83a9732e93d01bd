import { getOrganization, removeAuditItems } from "../../mod.ts";
import { defineCommand } from "../../cli/command.ts";
import { WhatIf } from "../../cli/output/what_if.ts";
import { needFlag } from "../shared/organization.ts";
import { counted } from "../../cli/output/text.ts";

export const command = defineCommand({
  words: "audit-item remove",
  summary: "No longer note who opens the backups of users and groups, from v6 on",
  mirrors: "Remove-VBOAuditItem, POST /Organizations/{organizationId}/AuditItems/remove",
  effect: "writes",
  output: "ChangedAuditItems",
  examples: ["vb365 audit-item remove alice@contoso.onmicrosoft.com --organization contoso.onmicrosoft.com"],
  arguments: { "items...": "Mail addresses or names of users and groups" },
  options: {
    "organization": {
      kind: "text",
      value: "NAME",
      isNeeded: true,
      summary: "The organization: its id, its name, or a pattern with * and ? that one name matches",
    },
  },
  connects: true,
  async run(context, { "items...": items }, { organization }) {
    const wanted = needFlag("organization", organization);
    const client = await context.connect();
    const { id, name } = await getOrganization(client, wanted);
    if (context.whatIf) {
      const path = `/${client.version}/Organizations/${id}/AuditItems/remove`;
      return new WhatIf("Remove audit items", `${name} (${id})`, { method: "POST", path, body: { items } });
    }
    const changed = await removeAuditItems(client, String(id), items);
    return { organization: name, count: changed.length, items: changed, server: client.server };
  },
  text: (result) => "count" in result ? `Removed ${counted(result.count, "audit item")} of ${result.organization}` : "",
});
