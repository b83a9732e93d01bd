import { listRepositoryUsage } from "../../protection.ts";
import { defineCommand } from "../../cli/command.ts";
import { repositoryArgument } from "./_argument.ts";

export const command = defineCommand({
  words: "repo usage",
  summary: "Say how much of each organization's backups lie in a repository, from v6 on",
  mirrors: "Get-VBOUsageData, GET /BackupRepositories/{repositoryId}/backedupOrganizations",
  effect: "reads",
  output: "RepositoryUsage",
  examples: ["vb365 repo usage Contoso", "vb365 repo usage Contoso --output prometheus"],
  arguments: repositoryArgument,
  connects: true,
  columns: { Organization: "name", Used: "usedSpaceBytes", "In object storage": "objectStorageUsedSpaceBytes" },
  async run(context, { repository }) {
    return await context.list(listRepositoryUsage(await context.connect(), repository));
  },
  metrics: (usage) => [{
    name: "vb365_repository_organization_used_bytes",
    help: "How much of an organization's backups lie in the repository.",
    samples: (usage ?? []).map(({ name, usedSpaceBytes }) => ({
      labels: { organization: name },
      value: usedSpaceBytes ?? 0,
    })),
  }],
});
