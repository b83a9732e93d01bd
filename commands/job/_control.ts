/** The commands that switch a job: they differ in a verb and in what is sent. */

import type { Client } from "../../mod.ts";
import { getJob, titleOf } from "../../protection.ts";
import { type Command, defineCommand } from "../../cli/command.ts";
import { requestOf, WhatIf } from "../../cli/output/what_if.ts";
import { jobArgument } from "../shared/filters.ts";

/** What one of them is. */
interface Control extends Pick<Command, "summary" | "description" | "mirrors"> {
  readonly verb: "disable" | "enable" | "stop";
  /** The verb, when it is done. */
  readonly done: string;
  send(client: Client, job: string): Promise<void>;
}

/** Makes one of them. */
export function controlCommand({ verb, done, send, ...said }: Control): Command {
  return defineCommand({
    words: `job ${verb}`,
    ...said,
    effect: "writes",
    output: "ChangedJob",
    examples: [`vb365 job ${verb} Board`],
    arguments: jobArgument,
    connects: true,
    scripts: "steps",
    async run(context, { job }) {
      const client = await context.connect();
      const { id, name } = await getJob(client, job, { action: `${verb} job ${job}` });
      if (context.whatIf) {
        const request = await requestOf(client, () => send(client, String(id)));
        return new WhatIf(`${verb.replace(/^./, (first) => first.toUpperCase())} job`, titleOf({ name, id }), request);
      }
      await send(client, String(id));
      return { job: name, id, changed: [verb], server: client.server };
    },
    text: (result) => "changed" in result ? `${done} job ${result.job} (${result.id})` : "",
  });
}
