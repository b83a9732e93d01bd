import { listProxyPools } from "../../protection.ts";
import { defineCommand } from "../../cli/command.ts";
import { nameOption } from "../shared/filters.ts";

export const command = defineCommand({
  words: "proxy-pool list",
  summary: "List pools of backup proxies, from v8 on",
  mirrors: "Get-VBOProxyPool, GET /ProxyPools",
  effect: "reads",
  output: "ProxyPool",
  examples: ["vb365 proxy-pool list"],
  options: nameOption,
  connects: true,
  columns: { Name: "name", Description: "description", Id: "id" },
  async run(context, _args, { name }) {
    return await context.list(listProxyPools(await context.connect(), { name }));
  },
});
