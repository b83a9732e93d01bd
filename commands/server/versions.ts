import { findVersions, versionNames, versions } from "../../mod.ts";
import { defineCommand } from "../../cli/command.ts";

export const command = defineCommand({
  words: "server versions",
  summary: "List the API versions and say which of them the server has",
  description: "No account is needed, and nothing secret is sent.",
  mirrors: "GET /ServiceInstance, asked for each version",
  effect: "reads",
  output: "ApiVersion",
  examples: ["vb365 server versions --server vb365.example.com"],
  connects: true,
  scripts: "none",
  columns: { Version: "version", Served: "served", Product: "product" },
  async run(context) {
    const served = await findVersions(await context.serverOptions());
    return versionNames.map((version) => ({
      version,
      served: served.includes(version),
      product: versions[version].product,
    }));
  },
});
