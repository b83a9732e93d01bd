import { getRepository } from "../../protection.ts";
import { defineCommand } from "../../cli/command.ts";
import { repositoryArgument } from "./_argument.ts";

export const command = defineCommand({
  words: "repo get",
  summary: "Get one backup repository",
  mirrors: "Get-VBORepository, GET /BackupRepositories/{repositoryId}",
  effect: "reads",
  output: "Repository",
  examples: ["vb365 repo get Contoso"],
  arguments: repositoryArgument,
  connects: true,
  async run(context, { repository }) {
    return await getRepository(await context.connect(), repository);
  },
});
