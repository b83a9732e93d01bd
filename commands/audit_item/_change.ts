/** The commands that add audit items and take them away. */

import { getOrganization, titleOf } from "../../mod.ts";
import type { addAuditItems } from "../../protection.ts";
import { type Command, defineCommand } from "../../cli/command.ts";
import { counted } from "../../cli/output/text.ts";
import { requestOf, WhatIf } from "../../cli/output/what_if.ts";
import { needFlag } from "../shared/organization.ts";

/** What one of them is. */
interface AuditItemsChange extends Pick<Command, "summary" | "mirrors"> {
  readonly verb: "add" | "remove";
  /** What `--what-if` and the answer say of it. */
  readonly action: string;
  readonly done: string;
  readonly send: typeof addAuditItems;
}

/** Makes one of them. */
export function auditItemsCommand({ verb, action, done, send, ...said }: AuditItemsChange): Command {
  return defineCommand({
    words: `audit-item ${verb}`,
    ...said,
    effect: "writes",
    output: "ChangedAuditItems",
    examples: [`vb365 audit-item ${verb} alice@contoso.onmicrosoft.com --organization contoso.onmicrosoft.com`],
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
    scripts: "steps",
    async run(context, { "items...": items }, { organization }) {
      const wanted = needFlag("organization", organization);
      const client = await context.connect();
      const purpose = { action: `${verb} audit items ${verb === "add" ? "to" : "of"} ${wanted}` };
      const { id, name } = await getOrganization(client, wanted, purpose);
      if (context.whatIf) {
        const request = await requestOf(client, () => send(client, String(id), items));
        return new WhatIf(action, titleOf({ name, id }), request);
      }
      const changed = await send(client, String(id), items);
      return { organization: name, count: changed.length, items: changed, server: client.server };
    },
    text: (result) =>
      "count" in result ? `${done} ${counted(result.count, "audit item")} of ${result.organization}` : "",
  });
}
