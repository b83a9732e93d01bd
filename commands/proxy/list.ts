import { listProxies } from "../../protection.ts";
import { defineCommand } from "../../cli/command.ts";
import { nameOption } from "../shared/filters.ts";

export const command = defineCommand({
  words: "proxy list",
  summary: "List backup proxies",
  mirrors: "Get-VBOProxy, GET /Proxies",
  effect: "reads",
  output: "Proxy",
  examples: ["vb365 proxy list", `vb365 proxy list --query "[?status!='Online'].hostName"`],
  options: nameOption,
  connects: true,
  columns: { Name: "hostName", Status: "status", System: "operatingSystem", Version: "version", Id: "id" },
  async run(context, _args, { name }) {
    return await context.list(listProxies(await context.connect(), { name }));
  },
  metrics: (proxies) => [{
    name: "vb365_proxy_online",
    help: "Whether a proxy is online.",
    samples: (proxies ?? []).map(({ hostName, status }) => ({
      labels: { proxy: hostName },
      value: status === "Online" ? 1 : 0,
    })),
  }],
});
