/** Runs one command from its flags to its output. */

import { load } from "./lazy.ts";
import { Vb365Error } from "../secrets.ts";
import type { Command } from "./command.ts";
import { Clock, heldBy } from "./connection/clock.ts";
import { Context } from "./context.ts";
import { causesOf, failureAsJson, failureAsText, failureOf, Interrupted, usage } from "./errors.ts";
import { expand, isSamePlace, say } from "./files.ts";
import { outputFormats } from "./flags/common.ts";
import type { Host, OutFile } from "./host.ts";
import { gated } from "./output/gate.ts";
import { toAscii, toJson } from "./output/text.ts";
import { type Format, render } from "./output/render.ts";
import type { KeptText } from "./output/pages.ts";
import { parse, type Parsed } from "./flags/parse.ts";
import { KnownSecrets } from "./redact.ts";
import { WhatIf } from "./output/what_if.ts";
import { Writes } from "./output/writes.ts";

/** Runs a command and resolves to its exit code. */
export async function runCommand(command: Command, argv: readonly string[], machine: Host): Promise<number> {
  const host = gated(machine);
  let parsed: Parsed;
  try {
    parsed = await parse(command, argv, host.env);
  } catch (error) {
    return await report(host, error, guessFormat(command, argv, host), false);
  }
  if (parsed.values["help"]) {
    const { helpOf } = await load<typeof import("./help.ts")>(import.meta, "./help.ts");
    await host.stdout.write(helpOf(command));
    return 0;
  }
  if (parsed.values["as"] !== undefined) return await printScript(command, parsed, host);
  return await new Run(command, parsed, host).toEnd();
}

/** Writes what kept a command from running, and resolves to its exit code. */
export async function fail(machine: Host, error: unknown, format: Format, verbose: boolean): Promise<number> {
  return await report(gated(machine), error, format, verbose);
}

/** Writes a failure and resolves to its exit code. */
async function report(
  host: Host,
  error: unknown,
  format: Format,
  verbose: boolean,
  known?: KnownSecrets,
): Promise<number> {
  const failure = failureOf(error);
  const hide = (text: string) => known?.hideIn(text) ?? text;
  const shown = { ...failure, message: hide(failure.message), hint: failure.hint && hide(failure.hint) };
  const isJson = format === "json" || format === "jsonl";
  if (!isJson) await host.stderr.write("Error:", "alarming");
  const text = isJson ? failureAsJson(shown) : ` ${failureAsText(shown)}`;
  await host.stderr.write(text + (verbose ? hide(causesOf(error)) : ""));
  return failure.exitCode;
}

/** The format of an error on a command line that could not be read. */
export function guessFormat(command: Command | undefined, argv: readonly string[], host: Host): Format {
  const [, given = ""] = /--output(?:[=:]|\n)(.*)/i.exec(argv.join("\n")) ?? [];
  const named = outputFormats.find((known) => known === given.toLowerCase());
  if (named === "json" || named === "jsonl") return named;
  const isForPerson = host.stdout.isTerminal || host.stderr.isTerminal;
  return named !== undefined || isForPerson || command?.isText !== undefined ? "table" : "json";
}

/** Runs a command up to where it would write, and prints the script that goes on from there. */
async function printScript(command: Command, parsed: Parsed, host: Host): Promise<number> {
  const { scriptOf } = await load<typeof import("./script/run.ts")>(import.meta, "./script/run.ts");
  const known = new KnownSecrets();
  try {
    await host.stdout.write(await scriptOf(command, parsed, host, known));
    return 0;
  } catch (error) {
    return await report(host, error, guessFormat(command, [], host), false, known);
  }
}

/** What a server is not well with; whoever has waited for it does not wait as long again, only to sign out. */
const ailing: ReadonlySet<string> = new Set(["timeout", "not-connected", "unexpected-answer", "outcome-unknown"]);

class Run {
  readonly #command: Command;
  readonly #parsed: Parsed;
  readonly #host: Host;
  readonly #context: Context;
  readonly #format: Format;
  readonly #clock: Clock;
  #select: ((data: unknown) => unknown) | undefined;
  #file: OutFile | undefined;
  /** What there is of the text of a list that is not whole yet. */
  #kept: KeptText | undefined;
  /** How long to wait for the signing out, in milliseconds. */
  #patience = 2000;

  constructor(command: Command, parsed: Parsed, host: Host) {
    this.#command = command;
    this.#parsed = parsed;
    this.#clock = new Clock(parsed.values);
    this.#host = heldBy(this.#clock, host);
    this.#format = this.#chooseFormat();
    this.#context = new Context({
      host: this.#host,
      command,
      values: parsed.values,
      fromEnvironment: parsed.fromEnvironment,
      known: new KnownSecrets(),
      writes: new Writes(),
      print: (data) => this.#print(data),
      clock: this.#clock,
      streams: this.#format === "jsonl" && parsed.values["out-file"] === undefined,
      keep: this.#format === "json" || this.#format === "jsonl" ? (page) => this.#keep(page) : undefined,
    });
  }

  async toEnd(): Promise<number> {
    const code = await this.#work();
    this.#clock.stop();
    const auditCode = await this.#endWrites();
    // A timer alone takes milliseconds of a start: Deno loads those of Node for it.
    if (this.#context.isOpen) await within(this.#host.signal.aborted ? 1000 : this.#patience, this.#context.end());
    return code === 0 ? auditCode : code;
  }

  async #work(): Promise<number> {
    const { args, values } = this.#parsed;
    try {
      await this.#prepare();
      const work = this.#command.run(this.#context, args, values);
      const isAlone = this.#endsItself || await isDoneAtOnce(work);
      await this.#print(await (isAlone ? work : Promise.race([work, this.#interruption()])));
      return this.#context.exitCode;
    } catch (error) {
      this.#context.writes.stop();
      if (error instanceof Vb365Error && error.code === "partly-done") {
        const lost = await this.#print(error.details).then(() => undefined, (lost) => lost);
        if (lost !== undefined) await this.#fail(lost);
      }
      const { interrupted } = await loadAftermath();
      return await this.#fail(this.#host.signal.aborted ? interrupted(this.#context.writes) : error);
    }
  }

  get #endsItself(): boolean {
    return this.#command.runsUntilStopped === true || this.#command.stopsInOrder === true;
  }

  async #fail(error: unknown): Promise<number> {
    const { known, writes } = this.#context;
    const { exitCodeOf, withWrites } = await loadAftermath();
    const told = withWrites(error, writes);
    writes.tell(error);
    if (error instanceof Vb365Error && ailing.has(error.code)) this.#patience = 700;
    const code = await report(this.#host, told, this.#formatOfErrors(), this.#parsed.values["verbose"] === true, known);
    return exitCodeOf(this.#parsed.values, code);
  }

  /** The last lines of the audit log; what they lose is told. */
  async #endWrites(): Promise<number> {
    try {
      this.#context.writes.end();
      return 0;
    } catch (error) {
      return await this.#fail(error);
    }
  }

  /** What can be refused is refused before the command runs. */
  async #prepare(): Promise<void> {
    if (this.#format === "prometheus" && !this.#command.metrics) {
      throw usage("This command has nothing to measure", "Take another --output.");
    }
    const { query, "out-file": path, "audit-log": log } = this.#parsed.values;
    await Promise.all([
      this.#context.prepareSecrets(this.#parsed.args),
      // What tells of a write must be at hand when one has been sent.
      this.#command.connects ? loadAftermath() : undefined,
    ]);
    if (typeof query === "string") {
      this.#select = (await load<typeof import("./output/query.ts")>(import.meta, "./output/query.ts")).compileQuery(
        query,
      );
    }
    if (typeof path !== "string" || path === "-") return;
    if (typeof log === "string" && isSamePlace(this.#host, path, log)) {
      throw usage("--out-file names the audit log, which data would take the place of");
    }
    const file = await this.#host.openFile(expand(this.#host, path), this.#command.showsSecrets === true);
    if ("problem" in file) throw usage(`Cannot write ${path}: ${say(file)}`);
    this.#file = file;
  }

  #chooseFormat(): Format {
    const { output, "out-file": file } = this.#parsed.values;
    const named = outputFormats.find((known) => known === output);
    if (named) return named;
    if (this.#command.isText?.(this.#parsed.values)) return "text";
    if (file !== undefined) return "json";
    return this.#host.stdout.isTerminal ? "table" : this.#command.streams ? "jsonl" : "json";
  }

  /** Where a person sees the errors they are words, unless JSON was asked for. */
  #formatOfErrors(): Format {
    return this.#parsed.values["output"] === undefined && this.#host.stderr.isTerminal ? "table" : this.#format;
  }

  async #print(result: unknown): Promise<boolean> {
    const { warnings } = this.#context;
    const shown = result instanceof WhatIf ? await this.#hideInPlan(result) : this.#hidden(result);
    const takesWarnings = this.#format === "json" && (isPlain(shown) || shown instanceof WhatIf);
    const data = warnings.length > 0 && takesWarnings ? { ...Object(shown), warnings } : shown;
    try {
      return await this.#write(data);
    } catch (error) {
      throw this.#context.writes.done.length === 0 ? error : await this.#rescue(data, error);
    }
  }

  #hidden(result: unknown): unknown {
    const { showsSecrets, tellsOfItself } = this.#command;
    return showsSecrets || tellsOfItself ? result : this.#context.known.hideInData(result);
  }

  /** Makes a page of a list text, which takes less room than its entries. */
  async #keep(page: readonly unknown[]): Promise<void> {
    const { KeptText } = await load<typeof import("./output/pages.ts")>(import.meta, "./output/pages.ts");
    this.#kept ??= new KeptText(this.#format === "json");
    this.#kept.add(await this.#textOf(this.#hidden(page)));
  }

  async #textOf(data: unknown): Promise<string> {
    const { ascii, "csv-raw": rawCells } = this.#parsed.values;
    const { isTerminal, width } = this.#host.stdout;
    return await render(data, this.#command, {
      format: this.#format,
      ascii: typeof ascii === "boolean" ? ascii : undefined,
      rawCells: rawCells === true,
      isText: this.#command.isText?.(this.#parsed.values) === true,
      bareText: this.#parsed.values["output"] === undefined && this.#select !== undefined,
      terminal: isTerminal && !this.#file ? { width } : undefined,
      select: this.#select,
    });
  }

  async #write(data: unknown): Promise<boolean> {
    const texts = data === undefined && this.#kept ? this.#kept.pieces() : [await this.#textOf(data)];
    if (this.#format === "table" && Array.isArray(data) && data.length === 0) {
      await this.#context.tell("Nothing found.");
    }
    const isRead = await this.#put(texts).catch(async (error) => {
      throw (await loadAftermath()).outputFailure(error);
    });
    if (!isRead && this.#context.writes.done.length > 0) {
      throw (await loadAftermath()).outputFailure(new Error("nobody reads it"));
    }
    return isRead;
  }

  /** Writes to where the data goes; false when nobody reads any more. */
  async #put(texts: Iterable<string>): Promise<boolean> {
    if (this.#file) {
      await this.#file.commit([...texts].join(""));
      this.#file = undefined;
      return true;
    }
    for (const text of texts) if (text !== "" && !await this.#host.stdout.write(text)) return false;
    return true;
  }

  /** What came back from a write is not lost because it cannot go where it should: it is printed, and as JSON. */
  async #rescue(data: unknown, error: unknown): Promise<Error> {
    const { writes, known } = this.#context;
    const { stdout, stderr } = this.#host;
    const isOut = await stdout.write(`${toAscii(toJson(data, 2))}\n`).catch(() => false);
    if (!isOut) await stderr.write(`${toAscii(toJson(known.hideInData(data)))}\n`);
    const { resultLost } = await loadAftermath();
    return resultLost(writes, error, isOut ? "output" : "error");
  }

  async #hideInPlan({ operation, target, request }: WhatIf): Promise<WhatIf> {
    const { known } = this.#context;
    const body = request.body === undefined ? {} : { body: known.hideInRequest(request.body) };
    const hidden = { method: request.method, path: known.hideIn(request.path), ...body };
    return new WhatIf(operation, known.hideIn(target), hidden, await this.#context.server());
  }

  #interruption(): Promise<never> {
    const { signal } = this.#host;
    return new Promise((_, reject) => {
      const stop = () => reject(new Interrupted("Interrupted."));
      if (signal.aborted) stop();
      else signal.addEventListener("abort", stop, { once: true });
    });
  }
}

/** Only what fails, or may write, needs it. */
function loadAftermath() {
  return load<typeof import("./output/aftermath.ts")>(import.meta, "./output/aftermath.ts");
}

/**
 * Whether work needs to wait for nothing. Then nothing can interrupt it, and to listen for Ctrl-C would take longer than
 * the work.
 */
async function isDoneAtOnce(work: Promise<unknown>): Promise<boolean> {
  let isDone = false;
  const end = () => void (isDone = true);
  work.then(end, end);
  for (let turn = 0; turn < 32 && !isDone; turn++) await undefined;
  return isDone;
}

/** Waits for something, but not for ever. */
async function within(milliseconds: number, work: Promise<unknown>): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const timer = setTimeout(resolve, milliseconds);
  await Promise.race([work, promise]);
  clearTimeout(timer);
}

function isPlain(data: unknown): data is object {
  return typeof data === "object" && data !== null && !Array.isArray(data) && !(data instanceof WhatIf);
}
