import { given, sendRequest } from "../../mod.ts";
import { createRepository, getProxy, type NewRepository } from "../../protection.ts";
import { defineCommand } from "../../cli/command.ts";
import { everyOf } from "../../cli/flags/options.ts";
import { usage } from "../../cli/errors.ts";
import { requestOf, WhatIf } from "../../cli/output/what_if.ts";
import { readBody } from "../shared/body.ts";
import { needAll } from "../shared/organization.ts";

const years = everyOf<NonNullable<NewRepository["yearlyRetentionPeriod"]>>()(
  "Year1",
  "Years2",
  "Years3",
  "Years5",
  "Years7",
  "Years10",
  "Years25",
  "Keep",
);

export const command = defineCommand({
  words: "repo create",
  summary: "Create a backup repository",
  description: "On a local path, by flags; on object storage, and with all else that the API knows, by --body.",
  mirrors: "Add-VBORepository, POST /BackupRepositories",
  effect: "writes",
  output: "Repository",
  examples: [
    "vb365 repo create Contoso --path 'D:\\Contoso' --proxy proxy.example.com --retention-years Years3",
    "vb365 repo create --body repository.json --what-if",
  ],
  arguments: { "name?": "Its name" },
  options: {
    "path": { kind: "text", value: "PATH", summary: "The folder on the proxy" },
    "proxy": { kind: "text", value: "NAME", summary: "The proxy it is on: its name, or its id" },
    "description": { kind: "text", value: "TEXT", summary: "A note about it" },
    "retention-years": { kind: "text", value: "YEARS", choices: years, summary: "How long backups are kept" },
    "retention-type": {
      kind: "text",
      choices: everyOf<NonNullable<NewRepository["retentionType"]>>()("ItemLevel", "SnapshotBased"),
      summary: "Whether the age of an item counts or that of its restore point; SnapshotBased by default",
    },
    "body": {
      kind: "file",
      value: "FILE",
      summary: "The whole request as JSON, instead of flags; - for standard input",
    },
  },
  connects: true,
  async run(context, args, values) {
    const request = { method: "POST", path: "/BackupRepositories" } as const;
    if (values.body !== undefined) {
      const stray = ["path", "proxy", "description", "retention-years", "retention-type"].find((flag) =>
        Object.entries(values).some(([key, value]) => key === flag && value !== undefined)
      );
      if (stray !== undefined || args["name?"] !== undefined) {
        throw usage(`${args["name?"] ? "A name" : `--${stray}`} does not go with --body`);
      }
      const body = await readBody(context, values.body, request);
      const client = await context.connect();
      if (context.whatIf) {
        return new WhatIf("Create repository", "of --body", {
          ...request,
          path: `/${client.version}${request.path}`,
          body,
        });
      }
      return await sendRequest(client, { ...request, body });
    }
    const needed = needAll({ "<name>": args["name?"], "--path": values.path, "--proxy": values.proxy });
    const [name, path, proxyName] = [needed["<name>"], needed["--path"], needed["--proxy"]];
    const client = await context.connect();
    const proxy = await getProxy(client, proxyName, { action: `create repository ${name}` });
    const repository = {
      name,
      path,
      proxyId: String(proxy.id),
      retentionType: values["retention-type"] ?? "SnapshotBased",
      retentionPeriodType: "Yearly",
      yearlyRetentionPeriod: values["retention-years"] ?? "Years3",
      retentionFrequencyType: "Daily",
      dailyTime: "00:00:00",
      dailyType: "Everyday",
      ...given({ description: values.description }),
    } as NewRepository;
    const create = () => createRepository(client, repository as never);
    return context.whatIf ? new WhatIf("Create repository", name, await requestOf(client, create)) : await create();
  },
});
