import { listOrganizations } from "../../mod.ts";
import { defineCommand } from "../../cli/command.ts";

export const command = defineCommand({
  words: "org list",
  summary: "List the organizations of the server",
  mirrors: "Get-VBOOrganization, GET /Organizations",
  effect: "reads",
  output: "Organization",
  examples: [
    "vb365 org list",
    "vb365 org list --name 'contoso*' --output csv",
    "(vb365 org list | ConvertFrom-Json) | Where-Object type -eq Hybrid",
  ],
  options: {
    name: { kind: "text", value: "PATTERN", summary: "Only those with this name; * and ? stand for other characters" },
    extended: {
      kind: "switch",
      summary: "Ask the proxies for the backup times too, from v6 on; waits for proxies that are offline",
    },
  },
  connects: true,
  columns: { Name: "name", Type: "type", Region: "region", Id: "id" },
  async run(context, _args, { name, extended }) {
    return await context.list(listOrganizations(await context.connect(), { name, extendedView: extended }));
  },
});
