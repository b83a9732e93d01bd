/** Runs a command for `--as`: it reads what it has to know, and is stopped before it writes. */

import { Vb365Error } from "../../secrets.ts";
import type { Command } from "../command.ts";
import { Clock, heldBy } from "../connection/clock.ts";
import { Context } from "../context.ts";
import { usage } from "../errors.ts";
import { scriptLanguages } from "../flags/common.ts";
import type { Parsed } from "../flags/parse.ts";
import type { Host } from "../host.ts";
import type { KnownSecrets } from "../redact.ts";
import type { PlannedRequest } from "../output/what_if.ts";
import { Writes } from "../output/writes.ts";
import { plansIn, Recorder } from "./recorder.ts";
import { type Recorded, writeScript } from "./script.ts";

/** The script of a command line. */
export async function scriptOf(command: Command, parsed: Parsed, host: Host, known: KnownSecrets): Promise<string> {
  const language = scriptLanguages.find((one) => one === parsed.values["as"]);
  if (!language) throw usage(`--as takes ${scriptLanguages.join(", ")}`);
  if (command.scripts === "none") {
    throw usage(
      `vb365 ${command.words} cannot be printed as a script`,
      "It works with what is kept on this machine, or does what no script could do without it.",
    );
  }
  const hasSteps = command.scripts === "steps";
  const recorder = new Recorder(hasSteps);
  const watched: Host = Object.create(
    host,
    Object.getOwnPropertyDescriptors({
      watch: (send: typeof fetch) => recorder.watch(send),
      signal: AbortSignal.any([host.signal, recorder.signal]),
    }),
  );
  // Nothing of what is written now ever leaves, so nothing is to be asked or kept in a log.
  const values = {
    ...parsed.values,
    "what-if": !hasSteps,
    yes: hasSteps || parsed.values["yes"],
    "audit-log": undefined,
  };
  const clock = new Clock(parsed.values);
  const context = new Context({
    ...{ host: heldBy(clock, watched), command, values, known, fromEnvironment: parsed.fromEnvironment, clock },
    writes: new Writes(),
    print: () => Promise.resolve(true),
  });
  try {
    await context.prepareSecrets(parsed.args);
    const data = await command.run(context, parsed.args, values).catch((error) => {
      if (recorder.signal.aborted) return undefined;
      if (recorder.hasPretended && isLacking(error)) throw notYet(command, error);
      if (!hasData(error)) throw error;
    });
    return writeScript(language, await recordedOf(command, context, recorder, data), known);
  } finally {
    clock.stop();
    await context.end();
  }
}

/** What fails on what is only believed to be there may succeed on what is there. */
function isLacking(error: unknown): error is Vb365Error {
  return error instanceof Vb365Error && /^(not-found|invalid-input|partly-done)$/.test(error.code);
}

function notYet({ words }: Command, error: Vb365Error): Error {
  return usage(
    `vb365 ${words} cannot be printed as one script: a step looks into what the one before it makes (${error.message})`,
    "Make the organization first (vb365 org add can be printed as well), and print the rest when it is there.",
  );
}

/** A report that finds something wrong fails as well, and all was read for it. */
function hasData(error: unknown): boolean {
  return error instanceof Vb365Error && error.code === "partly-done";
}

async function recordedOf(command: Command, context: Context, recorder: Recorder, data: unknown): Promise<Recorded> {
  const requests = requestsOf(command, context, recorder, data);
  const version = await context.version();
  const connection = await context.serverOptions();
  return {
    title: `vb365 ${command.words}: ${command.summary}`,
    server: String(connection.server),
    version,
    username: await (await context.settings()).username() ?? "",
    trust: connection.trust,
    // What was asked of another version only found out what the server is.
    requests: requests.filter(({ path }) => path.startsWith(`/${version}/`)),
  };
}

function requestsOf(command: Command, context: Context, recorder: Recorder, data: unknown): Recorded["requests"] {
  const plans = context.planned.length > 0 ? context.planned : plansIn(data);
  if (plans.length > 0) {
    return plans.filter(({ request }) => !/\/token(\/logout)?$/.test(request.path)).map(({ whatIf, request }) => ({
      ...request,
      comment: whatIf.replace(/^What if: Performing the operation "(.*)" on target "(.*)"\.$/, "$1: $2"),
      isShown: true,
    }));
  }
  const reads = command.scripts === "reads" ? recorder.allReads : recorder.lastReads;
  const found: readonly PlannedRequest[] = recorder.writes.length > 0 ? recorder.writes : reads;
  return found.map((request) => ({ ...request, comment: command.summary, isShown: true }));
}
