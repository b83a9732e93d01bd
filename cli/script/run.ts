/** Runs a command for `--as`: it reads what it has to know, and is stopped before it writes. */

import type { Command } from "../command.ts";
import { Context } from "../context.ts";
import { usage } from "../errors.ts";
import type { Parsed } from "../flags/parse.ts";
import type { Host } from "../host.ts";
import type { KnownSecrets } from "../redact.ts";
import { plansIn, Recorder, Stopped } from "./recorder.ts";
import { languages, type Recorded, writeScript } from "./script.ts";

/** The script of a command line. */
export async function scriptOf(command: Command, parsed: Parsed, host: Host, known: KnownSecrets): Promise<string> {
  const language = languages.find((one) => one === parsed.values["as"]);
  if (!language) throw usage(`--as takes ${languages.join(", ")}`);
  const recorder = new Recorder();
  const watched: Host = Object.create(
    host,
    Object.getOwnPropertyDescriptors({ watch: (send: typeof fetch) => recorder.watch(send) }),
  );
  const values = { ...parsed.values, "what-if": true };
  const context = new Context({
    ...{ host: watched, command, values, known, fromEnvironment: parsed.fromEnvironment },
    print: () => Promise.resolve(),
  });
  try {
    context.secrets.refuseSharedInput(parsed.args);
    const data = await command.run(context, parsed.args, values).catch((error) => {
      if (recorder.writes.length === 0 || !isStop(error)) throw error;
    });
    return writeScript(language, await recordedOf(command, context, recorder, data), known);
  } finally {
    await context.end();
  }
}

/** The stop may come wrapped in what the client says of a lost connection. */
function isStop(error: unknown): boolean {
  for (let cause = error; cause instanceof Error; cause = cause.cause) if (cause instanceof Stopped) return true;
  return false;
}

async function recordedOf(command: Command, context: Context, recorder: Recorder, data: unknown): Promise<Recorded> {
  const plans = context.planned.length > 0 ? context.planned : plansIn(data);
  const requests = plans.length > 0
    ? plans.filter(({ request }) => !/\/token(\/logout)?$/.test(request.path)).map(({ whatIf, request }) => ({
      ...request,
      comment: whatIf.replace(/^What if: Performing the operation "(.*)" on target "(.*)"\.$/, "$1: $2"),
      isShown: true,
    }))
    : [...recorder.writes, ...(recorder.writes.length > 0 ? [] : recorder.lastReads)].map((request) => ({
      ...request,
      comment: command.summary,
      isShown: true,
    }));
  const connection = await context.serverOptions();
  return {
    title: `vb365 ${command.words}: ${command.summary}`,
    server: String(connection.server),
    version: await context.version(),
    username: await (await context.settings()).username() ?? "",
    trust: connection.trust,
    requests,
  };
}
