import { listRepositories, type Repository } from "../../protection.ts";
import { defineCommand } from "../../cli/command.ts";
import { checkNote, checkOptions, readCheck } from "../../cli/output/check.ts";
import { nameOption, organizationFilter } from "../shared/filters.ts";

export const command = defineCommand({
  words: "repo list",
  summary: "List backup repositories",
  description: `${checkNote} The number is the share of the fullest repository that is used, in percent.`,
  mirrors: "Get-VBORepository, GET /BackupRepositories",
  effect: "reads",
  output: "Repository",
  examples: ["vb365 repo list", "vb365 repo list --warn 80 --crit 95", "vb365 repo list --output prometheus"],
  options: { ...nameOption, ...organizationFilter, ...checkOptions("percent used") },
  connects: true,
  columns: { Name: "name", Capacity: "capacityBytes", Free: "freeSpaceBytes", Path: "path", Id: "id" },
  async run(context, _args, { name, organization, warn, crit }) {
    const check = readCheck({ warn, crit });
    let fullest = 0;
    const repositories = listRepositories(await context.connect(), { name, organization });
    const listed = await context.list(repositories, (each) => fullest = Math.max(fullest, percentUsed(each)));
    check(context, fullest);
    return listed;
  },
  metrics: (repositories) => [
    metric("capacity", "The size of a repository.", repositories, ({ capacityBytes }) => capacityBytes),
    metric("free", "How much of a repository is free.", repositories, ({ freeSpaceBytes }) => freeSpaceBytes),
  ],
});

function metric(
  what: string,
  help: string,
  repositories: readonly Repository[] | undefined,
  valueOf: (repository: Repository) => number | null | undefined,
) {
  const samples = (repositories ?? []).flatMap((repository) => {
    const value = valueOf(repository);
    return typeof value === "number" ? [{ labels: { repository: repository.name }, value }] : [];
  });
  return { name: `vb365_repository_${what}_bytes`, help, samples };
}

function percentUsed({ capacityBytes, freeSpaceBytes }: Repository): number {
  if (!capacityBytes || typeof freeSpaceBytes !== "number") return 0;
  return 100 * (1 - freeSpaceBytes / capacityBytes);
}
